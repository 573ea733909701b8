#pragma once

#include "core/domain/joint.h"
#include "core/storage/row.h"
#include "core/storage/statement.h"

#include <QStringList>

#include <span>
#include <vector>

/// How values that take more than one word are kept in columns. Used by table classes only.
namespace ayumi::columns {

/// A joint column; an unknown code spoils the row.
[[nodiscard]] Joint joint(const Row& row, std::string_view column);
/// As joint(); the empty text is none.
[[nodiscard]] std::optional<Joint> optionalJoint(const Row& row, std::string_view column);
[[nodiscard]] QString jointText(const std::optional<Joint>& joint);

[[nodiscard]] PlacedInstant placed(const Row& row, std::string_view at, std::string_view zone);
[[nodiscard]] std::optional<PlacedInstant> optionalPlaced(const Row& row, std::string_view at,
                                                          std::string_view zone);
void bindPlaced(Statement& statement, const char* at, const char* zone,
                const std::optional<PlacedInstant>& value);

/// Codes side by side in one column: "F1,F2". Codes hold no comma.
template<class Enum>
[[nodiscard]] QString codesText(const std::vector<Enum>& values)
{
    QStringList codes;
    for (const Enum value : values)
        codes.append(codeOf(value));
    return codes.join(u',');
}

template<class Enum>
[[nodiscard]] std::vector<Enum> codes(const Row& row, std::string_view column)
{
    std::vector<Enum> values;
    const QStringList texts = row.text(column).split(u',', Qt::SkipEmptyParts);
    for (const QString& text : texts) {
        const std::optional<Enum> value = valueOf<Enum>(text);
        if (!value)
            row.spoil(column);
        else
            values.push_back(*value);
    }
    return values;
}

/// What to bind for `IN @IDS(ids)@`.
template<class IdType>
[[nodiscard]] QString idList(std::span<const IdType> ids)
{
    QStringList numbers;
    numbers.reserve(static_cast<qsizetype>(ids.size()));
    for (const IdType id : ids)
        numbers.append(QString::number(id.value()));
    return u'[' + numbers.join(u',') + u']';
}

/// What to bind for `IN @TEXTS(texts)@`.
[[nodiscard]] QString textList(const QStringList& texts);

/// A pattern that finds `text` anywhere: `LIKE :pattern ESCAPE '\'`.
[[nodiscard]] QString containing(QStringView text);

} // namespace ayumi::columns
