#pragma once

#include "core/desks/views.h"

#include <QJsonObject>

namespace ayumi {

/// How cases read in `--json`: field names of the glossary, codes as in the database, dates ISO 8601.
[[nodiscard]] QJsonObject jsonOf(const Patient& patient);
[[nodiscard]] QJsonObject jsonOf(const CaseFile& file, QDate today);
[[nodiscard]] QJsonObject jsonOf(const FollowUpRow& row);
[[nodiscard]] QJsonObject jsonOf(const CaseRow& row);
[[nodiscard]] QJsonObject jsonOf(const WaitingRow& row);
[[nodiscard]] QJsonObject jsonOf(const SearchHit& hit);
[[nodiscard]] QJsonObject jsonOf(const Missing& missing);
[[nodiscard]] QJsonObject jsonOf(const FollowUpMove& move);

} // namespace ayumi
