#pragma once

#include "core/base/error.h"
#include "core/storage/dialect.h"

#include <QString>

class QSqlError;

namespace ayumi {

/// What an engine's refusal means for us: the one place that reads SQLite result codes and SQLSTATEs.
///
/// `place` is the database's path or server. The reason kept in the error holds names of tables and
/// constraints and never stored values: PostgreSQL's DETAIL lines and data exceptions quote what people
/// typed.
[[nodiscard]] Error explainSqlError(Engine engine, const QSqlError& error, const QString& place);

/// The same for a result code of SQLite's own interface.
[[nodiscard]] Error explainSqliteCode(int extendedCode, const QString& message, const QString& place);

} // namespace ayumi
