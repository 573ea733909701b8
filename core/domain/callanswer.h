#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/domain/callquestion.h"

namespace ayumi {

/// One answer given on a call. Scores and items of KOOS-12 become OutcomeScore and Koos12Record; red flags
/// and questions are kept as they are, one per follow-up, question and joint.
struct CallAnswer
{
    FollowUpId followUp;
    CaseId caseId;
    CallItem item;
    int value = 0; ///< within rangeOf(item.what)
    StaffId recordedBy;
    Instant recordedAt;

    bool operator==(const CallAnswer&) const = default;
};

/// Errors: ScoreOutOfRange; FieldInvalid("answers", item code) where a question about a joint names none, or
/// the other way round.
[[nodiscard]] Result<> checkCallAnswer(const CallItem& item, int value);

} // namespace ayumi
