#include "ui/kit/stylesheet.h"

#include "ui/kit/theme.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

QHash<QString, QString> colourNames(const Colours& colours)
{
    QHash<QString, QString> names;
#define AYUMI_NAME_COLOUR(colour) names.insert(QStringLiteral(#colour), colours.colour.name(QColor::HexArgb));
    AYUMI_COLOURS(AYUMI_NAME_COLOUR)
#undef AYUMI_NAME_COLOUR
    return names;
}

} // namespace

QString styleSheetFor(const Theme& theme)
{
    QFile file(u":/theme/ayumi.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString sheet = QString::fromUtf8(file.readAll());
    const QHash<QString, QString> colours = colourNames(theme.colours);

    static const QRegularExpression placeholder(uR"(\{(px|pt)?:?([A-Za-z0-9.]+)\})"_s);
    QString filled;
    qsizetype copied = 0;
    for (const QRegularExpressionMatch& match : placeholder.globalMatch(sheet)) {
        filled += QStringView(sheet).mid(copied, match.capturedStart() - copied);
        const QString kind = match.captured(1);
        const QString name = match.captured(2);
        if (kind == "px"_L1)
            filled += QString::number(theme.px(name.toInt())) + "px"_L1;
        else if (kind == "pt"_L1)
            filled += QString::number(theme.font(name.toDouble()).pointSizeF(), 'f', 2) + "pt"_L1;
        else
            filled += colours.value(name, match.captured(0));
        copied = match.capturedEnd();
    }
    filled += QStringView(sheet).mid(copied);
    return filled;
}

} // namespace ayumi
