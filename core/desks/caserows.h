#pragma once

#include "core/base/result.h"
#include "core/desks/views.h"
#include "core/storage/casefactsreader.h"

#include <map>
#include <span>

namespace ayumi {

class Database;

[[nodiscard]] PersonLine personLine(const Patient& patient);

/// What a list shows of a case.
[[nodiscard]] CaseRow caseRow(const KnownCase& known, const std::map<StaffId, QString>& staffNames,
                              QDate today, const ReminderRules& rules);

/// Rows of these cases, in their order.
[[nodiscard]] Result<std::vector<CaseRow>> readCaseRows(Database& database, std::span<const CaseId> ids,
                                                        QDate today);

[[nodiscard]] Result<std::map<StaffId, QString>> readStaffNames(Database& database);

} // namespace ayumi
