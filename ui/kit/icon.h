#pragma once

#include "ui/kit/theme.h"

#include <QIcon>

namespace ayumi {

/// An icon of the program's one set (Breeze; the names are listed in resources/icons.txt) in a colour of the
/// theme, sharp at every size and resolution; it follows a change of theme. Disabled it shows in the colour
/// of disabled text.
[[nodiscard]] QIcon themedIcon(const QString& name, QColor Colours::* ink = &Colours::ink);

/// The drawing itself with its text colour replaced, for a test and for pages that draw it themselves. Empty
/// when there is no such icon.
[[nodiscard]] QByteArray themedIconSvg(const QString& name, const QColor& ink);

} // namespace ayumi
