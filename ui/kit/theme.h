#pragma once

#include "core/base/result.h"
#include "ui/models/tone.h"

#include <QColor>
#include <QFont>
#include <QString>

namespace ayumi {

/// Every colour the program may show, by what it is for. The values stand in resources/theme/<name>.json and
/// nowhere else.
// clang-format off
#define AYUMI_COLOURS(X)                                                                                              \
    X(ground) X(groundDeep) X(card) X(cardTinted) X(border) X(borderStrong) X(field) X(fieldDisabled)                  \
    X(ink) X(secondary) X(secondaryOnGround) X(placeholder) X(hover) X(selected) X(focus)                              \
    X(accent) X(accentHover) X(accentPressed) X(accentDisabled) X(accentSoft) X(accentInk) X(onAccent)                 \
    X(waiting) X(waitingSoft) X(waitingInk) X(danger) X(dangerSoft) X(dangerInk) X(dangerHover) X(dangerGround)        \
    X(info) X(infoSoft) X(infoInk) X(neutralSoft) X(neutralInk)                                                        \
    X(rightSide) X(rightSideSoft) X(rightSideInk) X(leftSide) X(leftSideSoft) X(leftSideInk)                           \
    X(sideBar) X(sideBarActive) X(sideBarHover) X(sideBarInk) X(sideBarFaint) X(sideBarRule) X(badge) X(badgeInk)      \
    X(bubbleIn) X(bubbleOut) X(chartGrid) X(veil) X(shadow) X(toolTip) X(onToolTip) X(imageGround)
// clang-format on

struct Colours
{
#define AYUMI_COLOUR_MEMBER(name) QColor name;
    AYUMI_COLOURS(AYUMI_COLOUR_MEMBER)
#undef AYUMI_COLOUR_MEMBER
};

/// The colours a Tone is shown in: `ink` on `soft` reads (WCAG AA), `strong` is for lines, bars and dots.
struct ToneColours
{
    QColor ink;
    QColor soft;
    QColor strong;
};

/// Colours, sizes and type of the whole program.
struct Theme
{
    QString name;
    bool dark = false;
    Colours colours;
    qreal textScale = 1.0; ///< 1.0 to 1.5

    [[nodiscard]] ToneColours tone(Tone tone) const;
    /// A length drawn for 100 % text, at the present text scale.
    [[nodiscard]] int px(int length) const;
    /// The interface's typeface at `factor` times the base size of 10.5 pt.
    [[nodiscard]] QFont font(qreal factor = 1.0, bool bold = false) const;
};

/// Reads a theme file. Errors: FileUnreadable (name, the colour that is missing, unknown or no colour).
[[nodiscard]] Result<Theme> readTheme(const QByteArray& json);

/// One of the themes the program carries: "light".
[[nodiscard]] Result<Theme> namedTheme(const QString& name);

/// The look every widget paints with, as QApplication::palette() is for colours: one per process, the light
/// theme until applyTheme() was called.
[[nodiscard]] const Theme& theme();

/// Gives the running application this look: style, palette, type and style sheet. Every window follows.
void applyTheme(const Theme& theme);

} // namespace ayumi
