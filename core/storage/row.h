#pragma once

#include "core/base/clock.h"
#include "core/base/enumcode.h"
#include "core/base/id.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QVariant>

#include <optional>
#include <string_view>
#include <vector>

class QSqlQuery;

namespace ayumi {

/// The current row of a Statement, read column by column: `row.text("family_name")`,
/// `row.id<CaseId>("case_id")`.
///
/// Columns are found by the name they have in the SELECT; reading them in its order is fastest. A plain
/// reader of a column that is NULL, missing or not of its type gives an empty value and spoils the row: the
/// Statement then answers with DatabaseFailed naming the column, so that a mapper never has to check and
/// nothing wrong is ever shown.
class Row
{
public:
    [[nodiscard]] qint64 number(std::string_view column) const;
    [[nodiscard]] int smallNumber(std::string_view column) const;
    [[nodiscard]] bool flag(std::string_view column) const;
    [[nodiscard]] double real(std::string_view column) const;
    [[nodiscard]] QString text(std::string_view column) const;
    [[nodiscard]] QByteArray bytes(std::string_view column) const;
    [[nodiscard]] QDate date(std::string_view column) const;
    [[nodiscard]] Instant instant(std::string_view column) const;

    template<class IdType>
    [[nodiscard]] IdType id(std::string_view column) const
    {
        return IdType(number(column));
    }

    /// An enumeration stored by its code (CodeTable). An unknown code spoils the row.
    template<class Enum>
    [[nodiscard]] Enum code(std::string_view column) const
    {
        const std::optional<Enum> value = valueOf<Enum>(text(column));
        if (!value)
            spoil(column);
        return value.value_or(Enum{});
    }

    [[nodiscard]] bool isNull(std::string_view column) const;

    [[nodiscard]] std::optional<qint64> optionalNumber(std::string_view column) const;
    [[nodiscard]] std::optional<int> optionalSmallNumber(std::string_view column) const;
    [[nodiscard]] std::optional<bool> optionalFlag(std::string_view column) const;
    [[nodiscard]] std::optional<double> optionalReal(std::string_view column) const;
    [[nodiscard]] std::optional<QString> optionalText(std::string_view column) const;
    [[nodiscard]] std::optional<QByteArray> optionalBytes(std::string_view column) const;
    [[nodiscard]] std::optional<QDate> optionalDate(std::string_view column) const;
    [[nodiscard]] std::optional<Instant> optionalInstant(std::string_view column) const;

    template<class IdType>
    [[nodiscard]] std::optional<IdType> optionalId(std::string_view column) const
    {
        if (isNull(column))
            return std::nullopt;
        return id<IdType>(column);
    }
    template<class Enum>
    [[nodiscard]] std::optional<Enum> optionalCode(std::string_view column) const
    {
        if (isNull(column))
            return std::nullopt;
        return code<Enum>(column);
    }

    /// For a mapper that finds a stored value impossible: the Statement answers DatabaseFailed naming
    /// `column`.
    void spoil(std::string_view column) const;

private:
    friend class Statement;

    [[nodiscard]] QVariant value(std::string_view column) const;
    [[nodiscard]] int indexOf(std::string_view column) const;

    QSqlQuery* m_query = nullptr;
    std::vector<QByteArray> m_columns;
    mutable std::size_t m_expected = 0;
    mutable QByteArray m_spoilt;
};

} // namespace ayumi
