#pragma once

#include <QColor>
#include <QFont>
#include <QPageLayout>
#include <QTextCharFormat>
#include <QTextTableFormat>

/// The look of all our paper. Paper has its own inks: it stays white when the screen is dark.
namespace ayumi::sheetstyle {

inline constexpr QColor ink{0x1f, 0x29, 0x33};
inline constexpr QColor secondary{0x4f, 0x5b, 0x66};
inline constexpr QColor accent{0x0f, 0x60, 0x59};
inline constexpr QColor line{0xcf, 0xcc, 0xc4};
inline constexpr QColor labelGround{0xf3, 0xf2, 0xee};
inline constexpr QColor rightSide{0x0f, 0x76, 0x6e};
inline constexpr QColor leftSide{0xb4, 0x6a, 0x0a};
inline constexpr QColor late{0xb4, 0x23, 0x18};

/// For readers of 60 to 85: never smaller in the body of a page.
inline constexpr int bodyPoints = 12;

[[nodiscard]] QFont font(int points, bool bold = false);
[[nodiscard]] QTextCharFormat characters(int points, QColor colour = ink, bool bold = false);
[[nodiscard]] QTextTableFormat tableFormat();
[[nodiscard]] QTextCharFormat cellFormat(bool isLabel);

/// A4 portrait, margins of 18 mm.
[[nodiscard]] QPageLayout pageLayout();

} // namespace ayumi::sheetstyle
