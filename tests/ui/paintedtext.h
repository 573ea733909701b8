#pragma once

#include <QString>
#include <QWidget>

namespace ayumi::test {

/// Every text that is painted for `widget` and what lies in it, in the order of painting, without anything
/// between: what a person reads, whatever the widget was told.
[[nodiscard]] QString paintedText(QWidget& widget);

} // namespace ayumi::test
