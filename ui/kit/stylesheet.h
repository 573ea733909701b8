#pragma once

#include <QString>

namespace ayumi {

struct Theme;

/// The style sheet of the program in the colours and sizes of `theme`, from resources/theme/ayumi.qss. A name
/// in braces that is no colour stays as it is, for a test to find.
[[nodiscard]] QString styleSheetFor(const Theme& theme);

} // namespace ayumi
