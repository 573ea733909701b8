#pragma once

#include "core/domain/followup.h"

#include <vector>

/// What happens to a follow-up when somebody does something about it. Pure: the version stays.
namespace ayumi {

/// After a try to reach somebody. Reached ends it as done when that `completes` it, and otherwise uses up
/// whatever was promised, booked or postponed; Declined ends it; a call-back replaces every earlier
/// appointment; after a try that reached nobody `nextTryOn` does. What was noted is kept as the outcome of
/// one that ends.
[[nodiscard]] FollowUp afterAttempt(FollowUp followUp, const ContactAttempt& attempt,
                                    std::optional<QDate> nextTryOn, bool completes);

/// Not before `until`: takes the place of a promise and of an appointment.
[[nodiscard]] FollowUp postponed(FollowUp followUp, QDate until);

/// Takes the place of a promise and of a postponement.
[[nodiscard]] FollowUp booked(FollowUp followUp, const PlacedInstant& at, ContactChannel channel);

/// Nothing written before is lost: `note` goes below it.
[[nodiscard]] FollowUp ended(FollowUp followUp, FollowUpEnd end, QDate on, const QString& note);

/// One added by hand for a day: to be done on it or within a week.
[[nodiscard]] FollowUp extraFollowUp(const std::vector<FollowUp>& existing, CaseId caseId, QDate on,
                                     const QString& reason);

} // namespace ayumi
