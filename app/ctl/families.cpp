#include "app/ctl/families.h"

#include "core/base/walltime.h"

#include <QDateTime>

namespace ayumi {

using namespace Qt::StringLiterals;

std::vector<Command> allCommands()
{
    std::vector<Command> all;
    using Family = std::vector<Command> (*)();
    // One a line, so that two people can add one each.
    // clang-format off
    constexpr Family families[] = {
        clinicCommands,
        demoCommands,
        staffCommands,
        importCommands,
        caseCommands,
        consultationCommands,
        scoreCommands,
        preparationCommands,
        visitCommands,
        followUpCommands,
        reminderCommands,
        appointmentCommands,
        calendarCommands,
        assignmentCommands,
        rosterCommands,
        planningCommands,
        holidayCommands,
        documentCommands,
        paperCommands,
        callCommands,
        adverseEventCommands,
    };
    // clang-format on
    for (const Family family : families) {
        for (Command& command : family())
            all.push_back(std::move(command));
    }
    return all;
}

Result<CaseId> caseOf(Office& office, const Arguments& arguments)
{
    return office.cases.find(arguments.positions.value(0));
}

Result<Joint> jointOf(const QString& text)
{
    if (const auto joint = jointFromCode(text))
        return *joint;
    const QString lower = text.toLower();
    if (lower == u"r" || lower == u"right")
        return rightKnee;
    if (lower == u"l" || lower == u"left")
        return leftKnee;
    return failure(ErrorCode::FieldInvalid, {u"joint"_s, text});
}

Result<PlacedInstant> momentOf(const QString& text, QStringView zone)
{
    // Read as a mere clock face: what this computer's own zone skips may well exist in `zone`.
    const QDateTime face = QDateTime::fromString(text + u'Z', Qt::ISODate);
    if (!face.isValid())
        return failure(ErrorCode::DateUnreadable, {text});
    return wallTime(face.date(), face.time(), zone);
}

} // namespace ayumi
