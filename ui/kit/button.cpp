#include "ui/kit/button.h"

#include "ui/kit/icon.h"
#include "ui/kit/label.h"
#include "ui/kit/theme.h"
#include "ui/models/tooltiptext.h"

namespace ayumi {

namespace {

const char* kindName(ButtonKind kind)
{
    switch (kind) {
    case ButtonKind::Secondary:
        return "secondary";
    case ButtonKind::Primary:
        return "primary";
    case ButtonKind::Danger:
        return "danger";
    case ButtonKind::Quiet:
        return "quiet";
    case ButtonKind::Link:
        return "link";
    case ButtonKind::Small:
        return "small";
    }
    Q_UNREACHABLE();
}

} // namespace

QString literal(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

QPushButton* newButton(const QString& text, ButtonKind kind, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setAutoDefault(false);
    button->setProperty("kind", QLatin1StringView(kindName(kind)));
    if (kind == ButtonKind::Link)
        button->setCursor(Qt::PointingHandCursor);
    return button;
}

void setKind(QPushButton* button, ButtonKind kind)
{
    button->setProperty("kind", QLatin1StringView(kindName(kind)));
    restyle(button);
}

QToolButton* newIconButton(const QString& icon, const QString& name, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setIcon(themedIcon(icon, &Colours::secondary));
    button->setIconSize({theme().px(18), theme().px(18)});
    setIconButtonName(button, name);
    return button;
}

void setIconButtonName(QToolButton* button, const QString& name)
{
    button->setAccessibleName(name);
    button->setToolTip(toolTipText(name));
}

} // namespace ayumi
