#include "tests/bench/barefile.h"

#include "core/storage/cipherfile.h"

#define SQLITE_HAS_CODEC 1
#include <sqlcipher/sqlite3.h>

#include <functional>
#include <map>

using namespace Qt::StringLiterals;

namespace ayumi::bench {

struct BareFile::Parts
{
    ~Parts()
    {
        for (const auto& [sql, statement] : statements)
            sqlite3_finalize(statement);
        sqlite3_close(handle);
    }

    [[nodiscard]] std::unexpected<Error> failed() const
    {
        return failure(ErrorCode::DatabaseFailed, {QString::fromUtf8(sqlite3_errmsg(handle))});
    }

    [[nodiscard]] Result<sqlite3_stmt*> prepared(const char* sql)
    {
        sqlite3_stmt*& statement = statements[sql];
        if (!statement && sqlite3_prepare_v2(handle, sql, -1, &statement, nullptr) != SQLITE_OK)
            return failed();
        return statement;
    }

    sqlite3* handle = nullptr;
    std::map<std::string, sqlite3_stmt*> statements;
};

namespace {

void bind(sqlite3_stmt* statement, const std::vector<BareValue>& values)
{
    for (std::size_t i = 0; i < values.size(); ++i) {
        const int place = int(i) + 1;
        if (const auto* number = std::get_if<qint64>(&values[i])) {
            sqlite3_bind_int64(statement, place, *number);
        } else {
            const QString& text = std::get<QString>(values[i]);
            sqlite3_bind_text16(statement, place, text.utf16(), int(text.size() * 2), SQLITE_TRANSIENT);
        }
    }
}

/// Steps to the end.
int walk(sqlite3_stmt* statement, const std::function<void()>& take)
{
    int code = SQLITE_ROW;
    while ((code = sqlite3_step(statement)) == SQLITE_ROW)
        take();
    sqlite3_reset(statement);
    return code;
}

} // namespace

BareFile::BareFile(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}

BareFile::~BareFile() = default;

Result<std::unique_ptr<BareFile>> BareFile::open(const QString& path, const SecretBytes& key)
{
    auto parts = std::make_unique<Parts>();
    if (sqlite3_open_v2(path.toUtf8().constData(), &parts->handle, SQLITE_OPEN_READWRITE, nullptr) !=
        SQLITE_OK)
        return parts->failed();
    AYUMI_TRY(cipherfile::giveKey(parts->handle, key, path));
    AYUMI_TRY(cipherfile::runScript(parts->handle, u"PRAGMA synchronous = FULL; PRAGMA journal_mode = WAL"_s,
                                    path));
    return std::unique_ptr<BareFile>(new BareFile(std::move(parts)));
}

Result<int> BareFile::run(const char* sql, const std::vector<BareValue>& values)
{
    AYUMI_TRY_GET(sqlite3_stmt * statement, m_parts->prepared(sql));
    bind(statement, values);
    int rows = 0;
    const int code = walk(statement, [&] {
        ++rows;
        for (int i = 0; i < sqlite3_column_count(statement); ++i)
            sqlite3_column_text(statement, i);
    });
    if (code != SQLITE_DONE)
        return m_parts->failed();
    return rows;
}

Result<std::vector<qint64>> BareFile::numbers(const char* sql, const std::vector<BareValue>& values)
{
    AYUMI_TRY_GET(sqlite3_stmt * statement, m_parts->prepared(sql));
    bind(statement, values);
    std::vector<qint64> found;
    const int code = walk(statement, [&] { found.push_back(sqlite3_column_int64(statement, 0)); });
    if (code != SQLITE_DONE)
        return m_parts->failed();
    return found;
}

} // namespace ayumi::bench
