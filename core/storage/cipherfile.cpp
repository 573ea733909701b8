#include "core/storage/cipherfile.h"

#include "core/storage/sqlfailure.h"

#include <QFile>
#include <QFileInfo>

#define SQLITE_HAS_CODEC 1
#include <fcntl.h>
#include <sodium.h>
#include <sqlcipher/sqlite3.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cmath>
#include <cstring>

namespace ayumi::cipherfile {

using namespace Qt::StringLiterals;

namespace {

/// Bits of surprise per byte. Encrypted pages of 4096 bytes lie at 7.95; text, pictures' headers and plain
/// databases far below.
double entropyOf(QByteArrayView bytes)
{
    std::array<int, 256> counts{};
    for (const char byte : bytes)
        ++counts[static_cast<unsigned char>(byte)];
    double entropy = 0;
    for (const int count : counts) {
        if (count == 0)
            continue;
        const double share = double(count) / double(bytes.size());
        entropy -= share * std::log2(share);
    }
    return entropy;
}

bool isText(QByteArrayView bytes)
{
    for (const char byte : bytes) {
        const auto value = static_cast<unsigned char>(byte);
        if (value < 0x20 && value != '\n' && value != '\r' && value != '\t')
            return false;
    }
    return true;
}

Error explainHandle(sqlite3* handle, const QString& path)
{
    return explainSqliteCode(sqlite3_extended_errcode(handle), QString::fromUtf8(sqlite3_errmsg(handle)),
                             path);
}

/// The first column of every row of `sql`.
Result<QStringList> firstColumn(sqlite3* handle, const char* sql, const QString& path)
{
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(handle, sql, -1, &statement, nullptr) != SQLITE_OK)
        return std::unexpected(explainHandle(handle, path));
    QStringList values;
    int code = SQLITE_ROW;
    while ((code = sqlite3_step(statement)) == SQLITE_ROW)
        values.append(QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(statement, 0))));
    const Error error = explainHandle(handle, path);
    sqlite3_finalize(statement);
    if (code != SQLITE_DONE)
        return std::unexpected(error);
    return values;
}

} // namespace

Result<> create(const QString& path)
{
    const int file =
        ::open(QFile::encodeName(path).constData(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (file < 0) {
        const int reason = errno;
        if (reason == EEXIST)
            return failure(ErrorCode::ClinicExists, {path});
        if (reason == ENOSPC)
            return failure(ErrorCode::DiskFull, {path});
        return failure(ErrorCode::FileUnwritable, {path, qt_error_string(reason)});
    }
    ::close(file);
    return {};
}

Result<> checkShape(const QString& path)
{
    const QFileInfo info(path);
    if (info.isSymLink())
        return failure(ErrorCode::FileUnreadable, {path, u"symbolic link"_s});
    if (!info.exists())
        return failure(ErrorCode::ClinicNotFound, {path});
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {path, file.errorString()});
    const QByteArray head = file.read(pageSize);
    if (head.isEmpty())
        return failure(ErrorCode::DatabaseTruncated, {path});
    if (head.startsWith("SQLite format 3") || isText(head) ||
        (head.size() == pageSize && entropyOf(head) < 7.8))
        return failure(ErrorCode::DatabaseForeign, {path});
    // With a log beside it, a page cut in two is one that a full disk stopped on its way from the log, where
    // it still is.
    const bool hasLog = QFileInfo(path + u"-wal"_s).size() > 0;
    if (info.size() % pageSize != 0 && !hasLog)
        return failure(ErrorCode::DatabaseTruncated, {path});
    return {};
}

Result<> giveKey(void* handle, const SecretBytes& key, const QString& path)
{
    // The form "x'...'" says that these are the key's own bytes and not a passphrase to be stretched.
    SecretBytes quoted(key.size() * 2 + 4);
    auto* text = reinterpret_cast<char*>(quoted.data());
    text[0] = 'x';
    text[1] = '\'';
    sodium_bin2hex(text + 2, key.size() * 2 + 1, key.data(), key.size());
    text[key.size() * 2 + 2] = '\'';
    auto* connection = static_cast<sqlite3*>(handle);
    if (sqlite3_key(connection, text, int(key.size() * 2 + 3)) != SQLITE_OK)
        return std::unexpected(explainHandle(connection, path));
    return {};
}

Error explainUnreadable(void* handle, const QString& path)
{
    const qint64 size = QFileInfo(path).size();
    if (size < pageSize || size % pageSize != 0)
        return {ErrorCode::DatabaseTruncated, {path}};
    // One line for each page whose authentication code is wrong. A wrong key fits none of them; a damaged
    // head fits the rest. Read in full, which may take seconds: but it happens once, and the truth decides
    // between typing again and restoring a backup.
    const auto damaged = firstColumn(static_cast<sqlite3*>(handle), "PRAGMA cipher_integrity_check", path);
    const bool fitsSomewhere = damaged && damaged->size() < size / pageSize;
    return {fitsSomewhere ? ErrorCode::DatabaseDamaged : ErrorCode::DatabaseWrongKey, {path}};
}

Result<QStringList> findDamage(void* handle, const QString& path)
{
    auto* connection = static_cast<sqlite3*>(handle);
    AYUMI_TRY_GET(QStringList damage, firstColumn(connection, "PRAGMA cipher_integrity_check", path));
    if (!damage.isEmpty())
        return damage;
    AYUMI_TRY_GET(const QStringList structure, firstColumn(connection, "PRAGMA integrity_check", path));
    if (structure != QStringList{u"ok"_s})
        return structure;
    AYUMI_TRY_GET(const QStringList orphans, firstColumn(connection, "PRAGMA foreign_key_check", path));
    for (const QString& table : orphans)
        damage.append(u"foreign key of "_s + table);
    return damage;
}

Result<> copyTo(void* handle, const QString& target, const std::function<bool()>& isWanted)
{
    auto* connection = static_cast<sqlite3*>(handle);
    constexpr int stepsBetweenQuestions = 5000;
    const auto ask = [](void* question) -> int {
        return (*static_cast<const std::function<bool()>*>(question))() ? 0 : 1;
    };
    sqlite3_stmt* statement = nullptr;
    int code = sqlite3_prepare_v2(connection, "VACUUM INTO ?", -1, &statement, nullptr);
    if (code == SQLITE_OK) {
        const QByteArray path = target.toUtf8();
        sqlite3_bind_text(statement, 1, path.constData(), int(path.size()), SQLITE_STATIC);
        sqlite3_progress_handler(connection, stepsBetweenQuestions, ask,
                                 const_cast<std::function<bool()>*>(&isWanted)); // C has no const for it
        code = sqlite3_step(statement);
        sqlite3_progress_handler(connection, 0, nullptr, nullptr);
    }
    const Error error = explainHandle(connection, target);
    sqlite3_finalize(statement);
    if (code != SQLITE_DONE)
        return std::unexpected(error);
    return {};
}

Result<> runScript(void* handle, const QString& sql, const QString& path)
{
    auto* connection = static_cast<sqlite3*>(handle);
    if (sqlite3_exec(connection, sql.toUtf8().constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return std::unexpected(explainHandle(connection, path));
    return {};
}

} // namespace ayumi::cipherfile
