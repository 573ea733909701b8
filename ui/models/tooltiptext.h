#pragma once

#include <QString>

namespace ayumi {

/// The text of a tool tip that shows `text` as it is. Qt guesses whether a tool tip is markup: a name such as
/// "<b>x" would be, and escaping what is none would show "&lt;". Everything that people or files may have
/// written passes through here.
[[nodiscard]] QString toolTipText(const QString& text);

} // namespace ayumi
