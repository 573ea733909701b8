#pragma once

#include "core/desks/deskwork.h"
#include "core/domain/outcome/outcomescore.h"

namespace ayumi {

/// Checks a score and stores it under who is signed in, now, by today's rules; gives what the audit record
/// says of it, also what it replaced. Errors: as checkScore().
[[nodiscard]] Result<QJsonObject> keepScore(DeskWork& work, const OutcomeScore& score);

/// The same for the answers to KOOS-12 and the scores computed from them. Errors: as checkRecord().
[[nodiscard]] Result<QJsonObject> keepKoos12(DeskWork& work, const Koos12Record& record);

} // namespace ayumi
