#pragma once

#include "core/desks/deskwork.h"
#include "core/domain/followup.h"

namespace ayumi {

/// Opens the follow-ups of the plan that the case does not have yet, for whoever is responsible for it.
[[nodiscard]] Result<> openPlannedFollowUps(DeskWork& work, const CareCase& careCase, QDate treatedOn);

/// Opens a further contact on a day, today or later, for whoever is responsible for the case. Errors:
/// FieldMissing("on", "reason"), FieldInvalid("on"), FieldTooLong.
[[nodiscard]] Result<FollowUp> openExtraFollowUp(DeskWork& work, QDate on, const QString& reason);

/// Ends what is still open as Closed, on `on`.
[[nodiscard]] Result<> closeOpenFollowUps(DeskWork& work, CaseId id, QDate on);

/// Takes back what closeOpenFollowUps() did on that day.
[[nodiscard]] Result<> reopenFollowUps(DeskWork& work, CaseId id, QDate closedOn);

} // namespace ayumi
