#include "core/desks/paperdesk.h"

#include "core/desks/auditdetails.h"
#include "core/desks/calendardesk.h"
#include "core/desks/contactkeeping.h"
#include "core/desks/deskwork.h"
#include "core/desks/followupdesk.h"
#include "core/desks/followupwork.h"
#include "core/desks/holidaydesk.h"
#include "core/desks/officecontactsetting.h"
#include "core/desks/reminderdesk.h"
#include "core/domain/followupmoves.h"
#include "core/storage/casetable.h"
#include "core/storage/consenttable.h"
#include "core/storage/contactattempttable.h"
#include "core/storage/database.h"
#include "core/storage/followuptable.h"
#include "core/storage/patienttable.h"
#include "core/storage/stafftable.h"
#include "core/storage/triptable.h"
#include "core/storage/visittable.h"

#include <QJsonArray>

#include <algorithm>
#include <map>
#include <ranges>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

/// Of calls: more than anybody makes in a day.
constexpr int mostCalls = 200;

QJsonArray jsonOf(const QStringList& caseNumbers)
{
    return QJsonArray::fromStringList(caseNumbers);
}

Result<std::map<CaseId, PaperCase>> readPaperCases(Database& database, const std::vector<CaseId>& ids)
{
    AYUMI_TRY_GET(const auto cases, CaseTable(database).findAll(ids));
    std::vector<PatientId> people;
    for (const CareCase& each : cases)
        people.push_back(each.patient);
    AYUMI_TRY_GET(const auto patients, PatientTable(database).findAll(people));
    AYUMI_TRY_GET(const auto trips, TripTable(database).ofCases(ids));
    std::map<CaseId, PaperCase> found;
    for (const CareCase& each : cases) {
        PaperCase& paper = found[each.id];
        paper.careCase = each;
        const auto patient = std::ranges::find(patients, each.patient, &Patient::id);
        if (patient != patients.end())
            paper.patient = *patient;
    }
    for (const Trip& trip : trips)
        found[trip.caseId].trip = trip;
    return found;
}

/// The open follow-up of each that asks for somebody first.
Result<> addFollowUps(Database& database, std::map<CaseId, PaperCase>& found, const std::vector<CaseId>& ids)
{
    AYUMI_TRY_GET(const auto followUps, FollowUpTable(database).openOfCases(ids));
    AYUMI_TRY_GET(const auto treated, VisitTable(database).treatedOfCases(ids));
    std::map<CaseId, QDate> treatedOn;
    for (const Treated& each : treated)
        treatedOn.try_emplace(each.caseId, each.at.local().date());
    std::vector<FollowUpId> wanted;
    for (const FollowUp& followUp : followUps) {
        PaperCase& paper = found[followUp.caseId];
        const QDate due = dueOn(followUp, treatedOn[followUp.caseId]);
        if (paper.followUp && actOn(*paper.followUp, paper.dueOn) <= actOn(followUp, due))
            continue;
        paper.followUp = followUp;
        paper.dueOn = due;
    }
    for (const auto& [id, paper] : found) {
        if (paper.followUp)
            wanted.push_back(paper.followUp->id);
    }
    AYUMI_TRY_GET(const auto attempts, ContactAttemptTable(database).ofFollowUps(wanted));
    for (const ContactAttempt& attempt : attempts) {
        PaperCase& paper = found[attempt.caseId];
        paper.failedTries = isFailedTry(attempt.result) ? paper.failedTries + 1 : 0;
        paper.lastTriedAt = attempt.at;
    }
    return {};
}

Result<> readCallsOfDay(DeskContext& context, const DayPlanWanted& wanted, DayPlanView& plan)
{
    FollowUpFilter filter;
    filter.assignedTo = wanted.staff;
    // What is overdue asks for today and for no day to come.
    if (plan.day != plan.today)
        filter.from = plan.day;
    filter.until = plan.day;
    filter.limit = mostCalls + 1;
    AYUMI_TRY_GET(plan.calls, FollowUpDesk(context).due(filter));
    if (int(plan.calls.size()) > mostCalls) {
        plan.calls.pop_back();
        plan.more = true;
    }
    return {};
}

Result<> readRemindersOfDay(DeskContext& context, const DayPlanWanted& wanted, DayPlanView& plan)
{
    if (plan.day < plan.today)
        return {};
    ReminderFilter filter;
    filter.theirs = wanted.staff;
    filter.daysAhead = int(plan.today.daysTo(plan.day));
    AYUMI_TRY_GET(ReminderView reminders, ReminderDesk(context).list(filter));
    plan.more = plan.more || reminders.more;
    for (ReminderRow& row : reminders.rows) {
        const bool thatDay =
            plan.day == plan.today ? row.reminder.dueOn <= plan.day : row.reminder.dueOn == plan.day;
        if (thatDay && !isRuleOfCalls(row.reminder.rule))
            plan.reminders.push_back(std::move(row));
    }
    return {};
}

Result<> readHolidaysOfDay(DeskContext& context, DayPlanView& plan)
{
    HolidayDesk holidays(context);
    AYUMI_TRY_GET(const HolidayBook book, holidays.book(plan.day, plan.day));
    AYUMI_TRY_GET(plan.hospital, holidays.hospitalState());
    plan.japan = dayOffInJapan(book, plan.day);
    plan.malaysia = dayOffIn(book, plan.hospital, plan.day);
    return {};
}

} // namespace

QStringList DayPlanView::caseNumbers() const
{
    QStringList numbers;
    for (const AppointmentRow& row : appointments)
        numbers << row.caseNumber;
    for (const FollowUpRow& row : calls)
        numbers << row.caseNumber;
    for (const CalendarTrip& row : trips)
        numbers << row.caseNumber;
    for (const ReminderRow& row : reminders)
        numbers << row.caseNumber;
    numbers.removeAll(QString());
    numbers.removeDuplicates();
    return numbers;
}

Result<OfficeContactSetting> PaperDesk::officeContact()
{
    AYUMI_TRY(demandStaff(m_context));
    return readOfficeContact(*m_context.database);
}

Result<OfficeContactSetting> PaperDesk::saveOfficeContact(const OfficeContactSetting& setting)
{
    AYUMI_TRY_GET(DeskWork work, DeskWork::begin(m_context, Right::ManagePlanning, u"office-contact.saved"_s,
                                                 u"setting:office-contact"_s));
    AYUMI_TRY(checkOfficeContact(setting.contact));
    AYUMI_TRY_GET(const OfficeContactSetting before, readOfficeContact(work.database()));
    AYUMI_TRY_GET(OfficeContactSetting stored, writeOfficeContact(work.database(), setting));
    AYUMI_TRY(work.finish(audit::differences(ayumi::jsonOf(before.contact), ayumi::jsonOf(stored.contact))));
    return stored;
}

Result<std::vector<PaperCase>> PaperDesk::cases(const std::vector<CaseId>& ids)
{
    AYUMI_TRY(demand(m_context, Right::ReadCases, u"cases.listed"_s, u"cases"_s));
    Database& database = *m_context.database;
    AYUMI_TRY_GET(auto found, readPaperCases(database, ids));
    AYUMI_TRY(addFollowUps(database, found, ids));
    std::vector<PaperCase> papers;
    for (const CaseId id : ids) {
        const auto paper = found.find(id);
        if (paper != found.end())
            papers.push_back(std::move(paper->second));
        found.erase(id);
    }
    return papers;
}

Result<DayPlanView> PaperDesk::dayPlan(const DayPlanWanted& wanted)
{
    AYUMI_TRY(demand(m_context, Right::ReadCases, u"calendar.read"_s, u"calendar"_s));
    if (!wanted.day.isValid())
        return failure(ErrorCode::FieldMissing, {u"day"_s});
    DayPlanView plan;
    plan.day = wanted.day;
    plan.today = m_context.clock->today();
    if (wanted.staff) {
        AYUMI_TRY_GET(const auto staff, StaffTable(*m_context.database).find(*wanted.staff));
        if (!staff)
            return failure(ErrorCode::NotFound, {u"staff"_s});
        plan.staffName = staff->name;
    }
    CalendarWanted days;
    days.from = days.until = wanted.day;
    days.staff = wanted.staff;
    AYUMI_TRY_GET(CalendarView calendar, CalendarDesk(m_context).view(days));
    plan.appointments = std::move(calendar.appointments);
    plan.trips = std::move(calendar.trips);
    plan.more = calendar.moreAppointments || calendar.moreTrips;
    AYUMI_TRY(readCallsOfDay(m_context, wanted, plan));
    AYUMI_TRY(readRemindersOfDay(m_context, wanted, plan));
    AYUMI_TRY(readHolidaysOfDay(m_context, plan));
    return plan;
}

Result<> PaperDesk::recordDayPlan(const DayPlanView& plan)
{
    AYUMI_TRY_GET(DeskWork work, DeskWork::begin(m_context, Right::PrintDocuments, u"day-plan.printed"_s,
                                                 u"day-plan:"_s + plan.day.toString(Qt::ISODate)));
    const QStringList numbers = plan.caseNumbers();
    return work.finish({{u"day"_s, plan.day.toString(Qt::ISODate)},
                        {u"whose"_s, plan.staffName},
                        {u"cases"_s, jsonOf(numbers)}});
}

Result<> PaperDesk::recordLabels(const QStringList& caseNumbers)
{
    AYUMI_TRY_GET(DeskWork work, DeskWork::begin(m_context, Right::PrintDocuments, u"labels.printed"_s,
                                                 u"labels:%1"_s.arg(caseNumbers.size())));
    return work.finish({{u"cases"_s, jsonOf(caseNumbers)}});
}

Result<FollowUp> PaperDesk::recordMissedLetter(const MissedLetter& letter)
{
    AYUMI_TRY_GET(FollowUpWork work, FollowUpWork::begin(m_context, u"missed-letter.printed"_s,
                                                         letter.followUp, letter.version));
    AYUMI_TRY(work.desk().demandAlso(Right::PrintDocuments));
    Contact contact;
    contact.followUp = letter.followUp;
    contact.version = letter.version;
    contact.channel = ContactChannel::Letter;
    contact.result = ContactResult::MessageLeft;
    contact.nextTryOn = letter.callAgainOn;
    contact.note = letter.note;
    AYUMI_TRY_GET(const ContactAttempt attempt, keepAttempt(work, contact));
    AYUMI_TRY(ConsentTable(work.desk().database())
                  .insert(DisclosureRecord{.caseId = work.followUp().caseId,
                                           .at = work.desk().now(),
                                           .by = work.desk().staff(),
                                           .document = u"missed-letter"_s,
                                           .recipient = u"patient"_s,
                                           .purpose = u"follow-up"_s,
                                           .consent = {}}));
    return work.finish(afterAttempt(work.followUp(), attempt, contact.nextTryOn, true), describe(attempt));
}

} // namespace ayumi
