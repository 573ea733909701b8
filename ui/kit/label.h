#pragma once

#include <QLabel>

class QFrame;

namespace ayumi {

/// How a text is set. The style sheet owns sizes and colours.
enum class Type
{
    Body,
    Display,
    Title,
    Heading,
    Strong,
    Secondary,
    Small,
    SmallOnGround,
    Error,
    RightSide,
    LeftSide,
    Key ///< a recovery key, even widths
};

/// A label of this type: plain text always (what people typed is never markup), selectable never, wrapping as
/// asked.
[[nodiscard]] QLabel* newLabel(const QString& text, Type type, QWidget* parent = nullptr, bool wraps = false);
void setType(QLabel* label, Type type);

/// A thin line across.
[[nodiscard]] QFrame* newRule(QWidget* parent = nullptr);

/// Gives a plain widget one of the theme's surfaces: "ground", "card", "sunken", "head", "popup".
void setSurface(QWidget* widget, const char* surface);

/// Makes the style sheet look at changed properties again.
void restyle(QWidget* widget);

/// Removes and deletes everything a layout holds.
void clearLayout(class QLayout* layout);

} // namespace ayumi
