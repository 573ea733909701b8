#pragma once

#include <QPushButton>
#include <QToolButton>

namespace ayumi {

/// What a button is for. There is one primary button at a time: the one thing this screen wants done.
enum class ButtonKind
{
    Secondary,
    Primary,
    Danger,
    Quiet,
    Link,
    Small
};

/// What people wrote, as the text of a button, a menu or a tab: an ampersand is an ampersand there, not the
/// mark of a key.
[[nodiscard]] QString literal(QString text);

/// A button whose accessible name is its text. Enter presses it when it has the focus.
[[nodiscard]] QPushButton* newButton(const QString& text, ButtonKind kind, QWidget* parent = nullptr);
void setKind(QPushButton* button, ButtonKind kind);

/// A button of one icon; `name` is its accessible name and its tool tip.
[[nodiscard]] QToolButton* newIconButton(const QString& icon, const QString& name, QWidget* parent = nullptr);

/// Renames an icon button after a change of language.
void setIconButtonName(QToolButton* button, const QString& name);

} // namespace ayumi
