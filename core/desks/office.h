#pragma once

#include "core/desks/adverseeventdesk.h"
#include "core/desks/assignmentdesk.h"
#include "core/desks/auditdesk.h"
#include "core/desks/backupdesk.h"
#include "core/desks/calendardesk.h"
#include "core/desks/calendarfiledesk.h"
#include "core/desks/calldesk.h"
#include "core/desks/casedesk.h"
#include "core/desks/consentdesk.h"
#include "core/desks/counsellingdesk.h"
#include "core/desks/draftdesk.h"
#include "core/desks/followupdesk.h"
#include "core/desks/holidaydesk.h"
#include "core/desks/intakedesk.h"
#include "core/desks/messagedesk.h"
#include "core/desks/paperdesk.h"
#include "core/desks/plandesk.h"
#include "core/desks/reminderdesk.h"
#include "core/desks/rosterdesk.h"
#include "core/desks/searchdesk.h"
#include "core/desks/staffdesk.h"
#include "core/desks/tripdesk.h"
#include "core/desks/visitdesk.h"

namespace ayumi {

/// All desks of one signed-in person over one connection. Lives in one thread: the work thread of the desktop
/// program, the main thread of ayumictl.
class Office
{
public:
    explicit Office(DeskContext context);

    Office(const Office&) = delete;
    Office& operator=(const Office&) = delete;

private:
    DeskContext m_context;

public:
    IntakeDesk intake;
    CaseDesk cases;
    CounsellingDesk counselling;
    ConsentDesk consents;
    TripDesk trips;
    VisitDesk visits;
    FollowUpDesk followUps;
    CalendarDesk calendar;
    CalendarFileDesk calendarFiles;
    CallDesk calls;
    AdverseEventDesk adverseEvents;
    ReminderDesk reminders;
    AssignmentDesk assignments;
    PaperDesk papers;
    PlanDesk plans;
    HolidayDesk holidays;
    RosterDesk roster;
    MessageDesk messages;
    SearchDesk search;
    StaffDesk staff;
    DraftDesk drafts;
    BackupDesk backups;
    AuditDesk audit;

    [[nodiscard]] const Session& session() const { return *m_context.session; }
    [[nodiscard]] const Clock& clock() const { return *m_context.clock; }
};

} // namespace ayumi
