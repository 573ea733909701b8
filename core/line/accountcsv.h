#pragma once

#include "core/line/linehistory.h"

namespace ayumi {

/// True for the chat CSV of LINE Official Account Manager, told by the names or the shape of its head row.
[[nodiscard]] bool isAccountCsv(QStringView text);

/// Reads it into `history`. Errors: Cancelled.
[[nodiscard]] Result<> readAccountCsv(QStringView text, LineHistory& history, const Progress& progress);

/// The person's name in a downloaded file's name: <n>_<from>_<to>_<name>.csv, <from>_<to>_<name>.csv,
/// <n>_<name>.csv.
[[nodiscard]] QString nameInCsvFileName(const QString& fileName);

} // namespace ayumi
