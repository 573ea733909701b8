#pragma once

#include "app/ctl/commandline.h"
#include "core/desks/office.h"

namespace ayumi {

[[nodiscard]] std::vector<Command> clinicCommands();
[[nodiscard]] std::vector<Command> demoCommands();
[[nodiscard]] std::vector<Command> staffCommands();
[[nodiscard]] std::vector<Command> caseCommands();
[[nodiscard]] std::vector<Command> importCommands();
[[nodiscard]] std::vector<Command> consultationCommands();
[[nodiscard]] std::vector<Command> scoreCommands();
[[nodiscard]] std::vector<Command> preparationCommands();
[[nodiscard]] std::vector<Command> visitCommands();
[[nodiscard]] std::vector<Command> followUpCommands();
[[nodiscard]] std::vector<Command> appointmentCommands();
[[nodiscard]] std::vector<Command> calendarCommands();
[[nodiscard]] std::vector<Command> planningCommands();
[[nodiscard]] std::vector<Command> holidayCommands();
[[nodiscard]] std::vector<Command> callCommands();
[[nodiscard]] std::vector<Command> adverseEventCommands();
[[nodiscard]] std::vector<Command> reminderCommands();
[[nodiscard]] std::vector<Command> rosterCommands();
[[nodiscard]] std::vector<Command> assignmentCommands();
[[nodiscard]] std::vector<Command> documentCommands();
[[nodiscard]] std::vector<Command> paperCommands();

/// The case named by the first word of a call.
[[nodiscard]] Result<CaseId> caseOf(Office& office, const Arguments& arguments);

/// "knee-R" or, since knees are the rule, "R" and "right". Errors: FieldInvalid.
[[nodiscard]] Result<Joint> jointOf(const QString& text);

/// The enumeration's value by its code. Errors: FieldInvalid with the field's name.
template<class Enum>
[[nodiscard]] Result<Enum> readCode(const QString& text, const QString& field)
{
    if (const auto value = valueOf<Enum>(text))
        return *value;
    return failure(ErrorCode::FieldInvalid, {field, text});
}

/// "2026-05-24T10:40" on the clock of `zone`. Errors: DateUnreadable, ZoneUnknown, TimeDoesNotExist where the
/// clock of the zone skips that time.
[[nodiscard]] Result<PlacedInstant> momentOf(const QString& text, QStringView zone);

} // namespace ayumi
