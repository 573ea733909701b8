#include "core/storage/statement.h"

#include "core/storage/database.h"
#include "core/storage/preparedstatement.h"

#include <QSqlError>
#include <QSqlRecord>

#include <algorithm>

namespace ayumi {

using namespace Qt::StringLiterals;

Statement::Statement(Database& database, const QString& sql)
    : m_database(database)
{
    auto prepared = database.takePrepared(sql);
    if (!prepared) {
        m_error = std::move(prepared).error();
        return;
    }
    m_prepared = *std::move(prepared);
    m_bound.assign(m_prepared->placeholders.size(), false);
    m_row.m_query = &m_prepared->query;
}

Statement::~Statement()
{
    if (!m_prepared)
        return;
    finish();
    m_database.giveBack(std::move(m_prepared));
}

void Statement::bindValue(const char* placeholder, const QVariant& value)
{
    if (!m_prepared)
        return;
    const auto& names = m_prepared->placeholders;
    const auto found = std::ranges::find(names, placeholder);
    if (found == names.end()) {
        m_error = Error{ErrorCode::Internal, {u"no placeholder %1"_s.arg(QLatin1StringView(placeholder))}};
        return;
    }
    m_bound[std::size_t(found - names.begin())] = true;
    m_prepared->query.bindValue(QString::fromLatin1(placeholder), value);
}

Statement& Statement::bind(const char* placeholder, qint64 value)
{
    bindValue(placeholder, QVariant(value));
    return *this;
}

Statement& Statement::bind(const char* placeholder, int value)
{
    bindValue(placeholder, QVariant(value));
    return *this;
}

Statement& Statement::bind(const char* placeholder, bool value)
{
    bindValue(placeholder, QVariant(value ? 1 : 0));
    return *this;
}

Statement& Statement::bind(const char* placeholder, double value)
{
    bindValue(placeholder, QVariant(value));
    return *this;
}

Statement& Statement::bind(const char* placeholder, const QString& value)
{
    if (value.contains(QChar::Null)) {
        QString storable = value;
        storable.replace(QChar(QChar::Null), QChar(QChar::ReplacementCharacter));
        bindValue(placeholder, storable);
    } else {
        bindValue(placeholder, value.isNull() ? u""_s : value);
    }
    return *this;
}

Statement& Statement::bind(const char* placeholder, const QByteArray& value)
{
    bindValue(placeholder, value.isNull() ? QByteArray("") : value);
    return *this;
}

Statement& Statement::bind(const char* placeholder, QDate value)
{
    if (value.isValid())
        bindValue(placeholder, value.toString(Qt::ISODate));
    else
        m_error = Error{ErrorCode::Internal, {u"invalid date for %1"_s.arg(QLatin1StringView(placeholder))}};
    return *this;
}

Statement& Statement::bind(const char* placeholder, Instant value)
{
    return bind(placeholder, value.msecsSinceEpoch());
}

Statement& Statement::bind(const char* placeholder, std::nullopt_t)
{
    bindValue(placeholder, QVariant());
    return *this;
}

Result<> Statement::execute()
{
    if (m_error)
        return std::unexpected(*m_error);
    if (const auto missing = std::ranges::find(m_bound, false); missing != m_bound.end()) {
        const std::string& name = m_prepared->placeholders[std::size_t(missing - m_bound.begin())];
        return failure(ErrorCode::Internal, {u"nothing bound to %1"_s.arg(QString::fromStdString(name))});
    }
    QSqlQuery& query = m_prepared->query;
    if (!query.exec()) {
        const Error error = m_database.explain(query.lastError());
        finish();
        return std::unexpected(error);
    }
    m_running = true;
    m_changedRows = query.isSelect() ? 0 : query.numRowsAffected();
    if (query.isSelect() && m_prepared->columns.empty()) {
        const QSqlRecord record = query.record();
        for (int index = 0; index < record.count(); ++index)
            m_prepared->columns.push_back(record.fieldName(index).toUtf8());
    }
    if (m_row.m_columns.size() != m_prepared->columns.size())
        m_row.m_columns = m_prepared->columns;
    return {};
}

void Statement::finish()
{
    if (!m_prepared)
        return;
    m_prepared->query.finish();
    // A kept statement must not remember values: a forgotten bind would write those of an earlier patient.
    std::fill(m_bound.begin(), m_bound.end(), false);
    m_running = false;
}

Result<> Statement::run()
{
    AYUMI_TRY(execute());
    const QSqlQuery& query = m_prepared->query;
    m_changedRows = std::max(0, query.numRowsAffected());
    finish();
    return {};
}

Result<bool> Statement::next()
{
    if (!m_running)
        AYUMI_TRY(execute());
    else
        AYUMI_TRY(checkRow());
    m_row.m_expected = 0;
    if (m_prepared->query.next())
        return true;
    const QSqlError error = m_prepared->query.lastError();
    finish();
    if (error.isValid())
        return std::unexpected(m_database.explain(error));
    return false;
}

Result<> Statement::checkRow() const
{
    if (m_row.m_spoilt.isEmpty())
        return {};
    return failure(ErrorCode::DatabaseFailed, {u"column %1"_s.arg(QString::fromUtf8(m_row.m_spoilt))});
}

Result<qint64> Statement::oneNumber()
{
    AYUMI_TRY_GET(const auto number, one([this](const Row& row) {
                      return row.number(m_row.m_columns.empty() ? "" : m_row.m_columns.front().constData());
                  }));
    if (!number)
        return failure(ErrorCode::NotFound, {u"row"_s});
    return *number;
}

} // namespace ayumi
