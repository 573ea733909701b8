#include "ui/shell/drophint.h"

#include "ui/kit/icon.h"
#include "ui/kit/paint.h"
#include "ui/kit/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace ayumi {

DropHint::DropHint(QWidget* parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void DropHint::appear()
{
    setGeometry(parentWidget()->rect());
    raise();
    show();
}

void DropHint::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colours& colours = theme().colours;
    painter.fillRect(rect(), colours.veil);
    QRect box(0, 0, theme().px(520), theme().px(130));
    box.moveCenter(rect().center());
    paintBox(&painter, box, colours.card, colours.accent, theme().px(12), 2.0);
    const int side = theme().px(32);
    themedIcon(u"document-import"_s, &Colours::accent)
        .paint(&painter, QRect(box.center().x() - side / 2, box.top() + theme().px(24), side, side));
    paintLine(&painter, QRect(box.left(), box.top() + theme().px(68), box.width(), theme().px(40)),
              tr("Drop a LINE talk history or a calendar file to import it"), theme().font(1.1, true),
              colours.ink, Qt::AlignCenter);
}

} // namespace ayumi
