#include "core/storage/sqlfailure.h"

#include <QFileInfo>
#include <QSqlError>
#include <QStorageInfo>

#include <sqlcipher/sqlite3.h>

namespace ayumi {

using namespace Qt::StringLiterals;

namespace {

/// SQLite reports an I/O error and not "full" where the shared-memory file cannot grow.
bool isFull(const QString& place)
{
    const QStorageInfo storage(QFileInfo(place).absolutePath());
    return storage.isValid() && storage.bytesAvailable() < 64 * 1024;
}

/// The first thing that fails in a folder without the right to write is opening the log.
Error explainCannotOpen(const QString& message, const QString& place)
{
    if (isFull(place))
        return {ErrorCode::DiskFull, {place}};
    const bool isLocked =
        QFileInfo(place).isReadable() && !QFileInfo(QFileInfo(place).absolutePath()).isWritable();
    return {isLocked ? ErrorCode::FileUnwritable : ErrorCode::FileUnreadable, {place, message}};
}

Error explainState(const QString& state, const QString& message, const QString& place)
{
    if (state.isEmpty() || state.startsWith("08"_L1) || state.startsWith("28"_L1) ||
        state.startsWith("57P"_L1) || state.startsWith("3D"_L1) || state == "53300"_L1)
        return {ErrorCode::DatabaseUnavailable, {message}};
    if (state == "53100"_L1)
        return {ErrorCode::DiskFull, {place}};
    if (state == "40001"_L1 || state == "40P01"_L1 || state == "55P03"_L1)
        return {ErrorCode::DatabaseBusy, {}};
    if (state == "25006"_L1)
        return {ErrorCode::FileUnwritable, {place, message}};
    if (state == "XX001"_L1 || state == "XX002"_L1)
        return {ErrorCode::DatabaseDamaged, {place}};
    if (state == "57014"_L1)
        return {ErrorCode::Cancelled, {}};
    if (state.startsWith("23"_L1))
        return {ErrorCode::DatabaseConstraint, {message}};
    // Class 22 (data exceptions) quotes the value.
    return {ErrorCode::DatabaseFailed, {state.startsWith("22"_L1) ? state : state + u": "_s + message}};
}

} // namespace

Error explainSqliteCode(int extendedCode, const QString& message, const QString& place)
{
    switch (extendedCode & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::DatabaseBusy, {}};
    case SQLITE_FULL:
        return {ErrorCode::DiskFull, {place}};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {ErrorCode::DatabaseDamaged, {place}};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {ErrorCode::FileUnwritable, {place, message}};
    case SQLITE_CANTOPEN:
        return explainCannotOpen(message, place);
    case SQLITE_IOERR:
        return isFull(place) ? Error{ErrorCode::DiskFull, {place}}
                             : Error{ErrorCode::DatabaseFailed, {message}};
    case SQLITE_CONSTRAINT:
        return {ErrorCode::DatabaseConstraint, {message}};
    case SQLITE_INTERRUPT:
        return {ErrorCode::Cancelled, {}};
    default:
        return {ErrorCode::DatabaseFailed, {u"%1: %2"_s.arg(extendedCode).arg(message)}};
    }
}

Error explainSqlError(Engine engine, const QSqlError& error, const QString& place)
{
    const QString message = error.databaseText().section(u'\n', 0, 0).trimmed();
    if (engine == Engine::PostgreSql)
        return explainState(error.nativeErrorCode(), message, place);
    // Mistakes the driver finds before it asks SQLite carry no code.
    bool isCode = false;
    const int code = error.nativeErrorCode().toInt(&isCode);
    if (!isCode || code <= 0)
        return {ErrorCode::DatabaseFailed, {message.isEmpty() ? error.driverText() : message}};
    return explainSqliteCode(code, message, place);
}

} // namespace ayumi
