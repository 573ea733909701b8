#include "ui/kit/theme.h"

#include "ui/kit/stylesheet.h"
#include "ui/kit/themestyle.h"

#include <QApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPalette>
#include <QStyle>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

constexpr qreal basePointSize = 10.5;

Theme& presentTheme()
{
    static Theme present = namedTheme(u"light"_s).value();
    return present;
}

QPalette paletteOf(const Colours& colours)
{
    QPalette palette;
    palette.setColor(QPalette::Window, colours.ground);
    palette.setColor(QPalette::WindowText, colours.ink);
    palette.setColor(QPalette::Base, colours.field);
    palette.setColor(QPalette::AlternateBase, colours.cardTinted);
    palette.setColor(QPalette::Text, colours.ink);
    palette.setColor(QPalette::PlaceholderText, colours.placeholder);
    palette.setColor(QPalette::Button, colours.card);
    palette.setColor(QPalette::ButtonText, colours.ink);
    palette.setColor(QPalette::BrightText, colours.onAccent);
    palette.setColor(QPalette::Highlight, colours.accent);
    palette.setColor(QPalette::HighlightedText, colours.onAccent);
    palette.setColor(QPalette::Link, colours.accentInk);
    palette.setColor(QPalette::LinkVisited, colours.accentInk);
    palette.setColor(QPalette::ToolTipBase, colours.toolTip);
    palette.setColor(QPalette::ToolTipText, colours.onToolTip);
    palette.setColor(QPalette::Light, colours.card);
    palette.setColor(QPalette::Midlight, colours.groundDeep);
    palette.setColor(QPalette::Mid, colours.border);
    palette.setColor(QPalette::Dark, colours.borderStrong);
    palette.setColor(QPalette::Shadow, colours.borderStrong);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colours.placeholder);
    palette.setColor(QPalette::Disabled, QPalette::Base, colours.fieldDisabled);
    return palette;
}

} // namespace

ToneColours Theme::tone(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral:
        return {colours.neutralInk, colours.neutralSoft, colours.borderStrong};
    case Tone::Accent:
        return {colours.accentInk, colours.accentSoft, colours.accent};
    case Tone::Info:
        return {colours.infoInk, colours.infoSoft, colours.info};
    case Tone::Waiting:
        return {colours.waitingInk, colours.waitingSoft, colours.waiting};
    case Tone::Danger:
        return {colours.dangerInk, colours.dangerSoft, colours.danger};
    case Tone::RightSide:
        return {colours.rightSideInk, colours.rightSideSoft, colours.rightSide};
    case Tone::LeftSide:
        return {colours.leftSideInk, colours.leftSideSoft, colours.leftSide};
    }
    Q_UNREACHABLE();
}

int Theme::px(int length) const
{
    return static_cast<int>(std::lround(length * textScale));
}

QFont Theme::font(qreal factor, bool bold) const
{
    QFont font;
    font.setFamilies({u"Noto Sans CJK JP"_s, u"sans-serif"_s});
    font.setPointSizeF(basePointSize * textScale * factor);
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

Result<Theme> readTheme(const QByteArray& json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    Theme read;
    read.name = root.value("name"_L1).toString();
    read.dark = root.value("dark"_L1).toBool();
    QJsonObject colours = root.value("colours"_L1).toObject();

    const auto take = [&colours](QLatin1StringView name) { return QColor(colours.take(name).toString()); };
#define AYUMI_READ_COLOUR(colour)                                                                            \
    read.colours.colour = take(QLatin1StringView(#colour));                                                  \
    if (!read.colours.colour.isValid())                                                                      \
        return failure(ErrorCode::FileUnreadable, {read.name, QStringLiteral(#colour)});
    AYUMI_COLOURS(AYUMI_READ_COLOUR)
#undef AYUMI_READ_COLOUR
    if (!colours.isEmpty())
        return failure(ErrorCode::FileUnreadable, {read.name, colours.keys().constFirst()});
    return read;
}

Result<Theme> namedTheme(const QString& name)
{
    QFile file(u":/theme/%1.json"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {file.fileName(), file.errorString()});
    return readTheme(file.readAll());
}

const Theme& theme()
{
    return presentTheme();
}

void applyTheme(const Theme& theme)
{
    Theme& present = presentTheme();
    present = theme;
    present.textScale = std::clamp(theme.textScale, 1.0, 1.5);
    if (!qApp->property("ayumiStyled").toBool()) {
        qApp->setProperty("ayumiStyled", true);
        QApplication::setStyle(new ThemeStyle);
    }
    QApplication::setPalette(paletteOf(present.colours));
    QApplication::setFont(present.font());
    qApp->setStyleSheet(styleSheetFor(present));
}

} // namespace ayumi
