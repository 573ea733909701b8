#pragma once

#include "core/base/result.h"
#include "core/domain/message.h"
#include "core/line/linehistory.h"

namespace ayumi {

/// The history as messages of a case, in the order of time, each with the key by which it is known again. Who
/// is the patient the history itself says (CSV) or `patient` names. Automatic answers are notices: nobody
/// answered. Errors: LinePatientUnclear (participants) when `patient` is none of them.
[[nodiscard]] Result<std::vector<Message>> talkMessages(const LineHistory& history, const QString& patient);

/// Only the name of the file, without folders or control characters, for show.
[[nodiscard]] QString shownFileName(const QString& fileName);

} // namespace ayumi
