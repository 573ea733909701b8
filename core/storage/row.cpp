#include "core/storage/row.h"

#include <QSqlQuery>

#include <cmath>
#include <limits>

namespace ayumi {

namespace {

bool isWhole(const QVariant& value)
{
    switch (value.typeId()) {
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong: // every BIGINT that is not negative on PostgreSQL
        return true;
    case QMetaType::Double: // sums of BIGINT on PostgreSQL
        return std::trunc(value.toDouble()) == value.toDouble() && std::abs(value.toDouble()) < 9e15;
    default:
        return false;
    }
}

} // namespace

void Row::spoil(std::string_view column) const
{
    if (m_spoilt.isEmpty())
        m_spoilt = QByteArray(column.data(), qsizetype(column.size()));
}

int Row::indexOf(std::string_view column) const
{
    // Mappers read columns in the order of the SELECT: usually the expected one is right at once.
    for (std::size_t step = 0; step < m_columns.size(); ++step) {
        const std::size_t index = (m_expected + step) % m_columns.size();
        if (column == std::string_view(m_columns[index].constData(), std::size_t(m_columns[index].size()))) {
            m_expected = index + 1;
            return int(index);
        }
    }
    return -1;
}

QVariant Row::value(std::string_view column) const
{
    const int index = indexOf(column);
    if (index < 0) {
        spoil(column);
        return {};
    }
    return m_query->value(index);
}

bool Row::isNull(std::string_view column) const
{
    const int index = indexOf(column);
    if (index < 0) {
        spoil(column);
        return true;
    }
    m_expected = std::size_t(index); // the same column is read next
    return m_query->isNull(index);
}

qint64 Row::number(std::string_view column) const
{
    const QVariant found = value(column);
    if (found.isNull() || !isWhole(found)) {
        spoil(column);
        return 0;
    }
    return found.toLongLong();
}

int Row::smallNumber(std::string_view column) const
{
    const qint64 found = number(column);
    if (found < std::numeric_limits<int>::min() || found > std::numeric_limits<int>::max()) {
        spoil(column);
        return 0;
    }
    return int(found);
}

bool Row::flag(std::string_view column) const
{
    const qint64 found = number(column);
    if (found != 0 && found != 1)
        spoil(column);
    return found == 1;
}

double Row::real(std::string_view column) const
{
    const QVariant found = value(column);
    bool isNumber = false;
    const double number = found.toDouble(&isNumber);
    if (found.isNull() || !isNumber) {
        spoil(column);
        return 0;
    }
    return number;
}

QString Row::text(std::string_view column) const
{
    const QVariant found = value(column);
    if (found.isNull() || found.typeId() != QMetaType::QString) {
        spoil(column);
        return {};
    }
    return found.toString();
}

QByteArray Row::bytes(std::string_view column) const
{
    const QVariant found = value(column);
    if (found.isNull() || found.typeId() != QMetaType::QByteArray) {
        spoil(column);
        return {};
    }
    return found.toByteArray();
}

QDate Row::date(std::string_view column) const
{
    const QDate found = QDate::fromString(text(column), Qt::ISODate);
    if (!found.isValid())
        spoil(column);
    return found;
}

Instant Row::instant(std::string_view column) const
{
    return Instant(number(column));
}

std::optional<qint64> Row::optionalNumber(std::string_view column) const
{
    return isNull(column) ? std::nullopt : std::optional(number(column));
}

std::optional<int> Row::optionalSmallNumber(std::string_view column) const
{
    return isNull(column) ? std::nullopt : std::optional(smallNumber(column));
}

std::optional<bool> Row::optionalFlag(std::string_view column) const
{
    return isNull(column) ? std::nullopt : std::optional(flag(column));
}

std::optional<double> Row::optionalReal(std::string_view column) const
{
    return isNull(column) ? std::nullopt : std::optional(real(column));
}

std::optional<QString> Row::optionalText(std::string_view column) const
{
    return isNull(column) ? std::nullopt : std::optional(text(column));
}

std::optional<QByteArray> Row::optionalBytes(std::string_view column) const
{
    return isNull(column) ? std::nullopt : std::optional(bytes(column));
}

std::optional<QDate> Row::optionalDate(std::string_view column) const
{
    return isNull(column) ? std::nullopt : std::optional(date(column));
}

std::optional<Instant> Row::optionalInstant(std::string_view column) const
{
    return isNull(column) ? std::nullopt : std::optional(instant(column));
}

} // namespace ayumi
