#pragma once

#include "core/desks/deskcontext.h"
#include "core/desks/paperviews.h"

namespace ayumi {

/// What goes on paper: read for it, and put on record before it is printed. What cannot be put on record is
/// not printed.
class PaperDesk
{
public:
    explicit PaperDesk(DeskContext& context)
        : m_context(context)
    {
    }

    /// How the office signs. Everybody who works here may ask.
    [[nodiscard]] Result<OfficeContactSetting> officeContact();
    /// Errors: NotAllowed, Conflict (`setting.version`), those of checkOfficeContact().
    [[nodiscard]] Result<OfficeContactSetting> saveOfficeContact(const OfficeContactSetting& setting);

    /// In the order of `ids`, what does not exist left out. Errors: NotAllowed.
    [[nodiscard]] Result<std::vector<PaperCase>> cases(const std::vector<CaseId>& ids);

    /// Errors: NotAllowed, FieldMissing (day), NotFound (staff).
    [[nodiscard]] Result<DayPlanView> dayPlan(const DayPlanWanted& wanted);
    /// Puts on record who printed whose day and who stands on the paper. No disclosure: like the call list it
    /// stays in the house. Errors: NotAllowed.
    [[nodiscard]] Result<> recordDayPlan(const DayPlanView& plan);

    /// Puts on record for whom address labels were printed. Errors: NotAllowed.
    [[nodiscard]] Result<> recordLabels(const QStringList& caseNumbers);

    /// Puts on record that the letter went out: as a try to reach the patient by letter, which the timeline
    /// shows and which moves the next call to `callAgainOn`, and in the log of what was given to whom.
    /// Errors: as FollowUpDesk::recordContact().
    [[nodiscard]] Result<FollowUp> recordMissedLetter(const MissedLetter& letter);

private:
    DeskContext& m_context;
};

} // namespace ayumi
