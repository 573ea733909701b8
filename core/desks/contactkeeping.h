#pragma once

#include "core/desks/followupdesk.h"
#include "core/desks/followupwork.h"

namespace ayumi {

/// Checks a contact and writes its attempt: the part that recording a contact and recording a whole call
/// share. Errors: as FollowUpDesk::recordContact.
[[nodiscard]] Result<ContactAttempt> keepAttempt(FollowUpWork& work, const Contact& contact);

/// What an audit record says of the attempt.
[[nodiscard]] QJsonObject describe(const ContactAttempt& attempt);

/// The day on which what was said on the contact was taken: Tokyo's.
[[nodiscard]] QDate takenOn(const ContactAttempt& attempt);

} // namespace ayumi
