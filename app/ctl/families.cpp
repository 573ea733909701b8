#include "app/ctl/families.h"

#include <QTimeZone>

namespace ayumi {

using namespace Qt::StringLiterals;

std::vector<Command> allCommands()
{
    std::vector<Command> all;
    for (const auto& family :
         {clinicCommands(), demoCommands(), staffCommands(), importCommands(), caseCommands(),
          consultationCommands(), scoreCommands(), preparationCommands(), visitCommands(), followUpCommands(),
          planningCommands(), holidayCommands(), documentCommands()})
        all.insert(all.end(), family.begin(), family.end());
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
    const QDateTime face = QDateTime::fromString(text, Qt::ISODate);
    if (!face.isValid())
        return failure(ErrorCode::DateUnreadable, {text});
    return PlacedInstant{instantAt(face.date(), face.time(), zone), zone.toString()};
}

} // namespace ayumi
