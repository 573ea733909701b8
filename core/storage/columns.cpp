#include "core/storage/columns.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace ayumi::columns {

Joint joint(const Row& row, std::string_view column)
{
    const std::optional<Joint> value = jointFromCode(row.text(column));
    if (!value)
        row.spoil(column);
    return value.value_or(Joint{});
}

std::optional<Joint> optionalJoint(const Row& row, std::string_view column)
{
    const QString code = row.text(column);
    if (code.isEmpty())
        return std::nullopt;
    const std::optional<Joint> value = jointFromCode(code);
    if (!value)
        row.spoil(column);
    return value;
}

QString jointText(const std::optional<Joint>& joint)
{
    return joint ? jointCode(*joint) : QString();
}

PlacedInstant placed(const Row& row, std::string_view at, std::string_view zone)
{
    const Instant instant = row.instant(at);
    return {instant, row.text(zone)};
}

std::optional<PlacedInstant> optionalPlaced(const Row& row, std::string_view at, std::string_view zone)
{
    const std::optional<Instant> instant = row.optionalInstant(at);
    const std::optional<QString> place = row.optionalText(zone);
    if (!instant)
        return std::nullopt;
    if (!place) {
        row.spoil(zone);
        return std::nullopt;
    }
    return PlacedInstant{*instant, *place};
}

void bindPlaced(Statement& statement, const char* at, const char* zone,
                const std::optional<PlacedInstant>& value)
{
    if (value) {
        statement.bind(at, value->at);
        statement.bind(zone, value->zone);
    } else {
        statement.bind(at, std::nullopt);
        statement.bind(zone, std::nullopt);
    }
}

QString textList(const QStringList& texts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

QString containing(QStringView text)
{
    QString pattern = text.toString();
    pattern.replace(u'\\', QStringLiteral("\\\\"));
    pattern.replace(u'%', QStringLiteral("\\%"));
    pattern.replace(u'_', QStringLiteral("\\_"));
    return u'%' + pattern + u'%';
}

} // namespace ayumi::columns
