#include "ui/cases/carddelegate.h"

#include "ui/kit/icon.h"
#include "ui/kit/paint.h"
#include "ui/kit/theme.h"
#include "ui/models/casecolumnmodel.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

constexpr int gap = 8;
constexpr int padding = 11;

QFont nameFont()
{
    return theme().font(1.0, true);
}

QFont detailFont()
{
    return theme().font(0.92);
}

QFont smallFont()
{
    return theme().font(0.86);
}

int nameHeight()
{
    return QFontMetrics(nameFont()).height();
}

int detailHeight()
{
    return QFontMetrics(detailFont()).height();
}

int markHeight()
{
    return chipSize(u"あ"_s).height();
}

} // namespace

QSize CardDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    if (index.data(CaseColumnModel::MoreRole).toInt() > 0)
        return {theme().px(150), nameHeight() + theme().px(20)};
    return {theme().px(150),
            nameHeight() + detailHeight() + markHeight() + theme().px(2 * padding + 6 + gap)};
}

void CardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    painter->save();
    if (index.data(CaseColumnModel::MoreRole).toInt() > 0) {
        const bool current = option.state & QStyle::State_HasFocus;
        const QRect box = option.rect.adjusted(0, 0, 0, -theme().px(gap));
        if (current)
            paintBox(painter, box, Qt::transparent, theme().colours.focus, theme().px(8), 2.0);
        QFont font = theme().font(0.94, true);
        font.setUnderline(option.state & QStyle::State_MouseOver);
        paintLine(painter, box, index.data().toString(), font, theme().colours.accentInk, Qt::AlignCenter);
    } else {
        paintCard(painter, option, index);
    }
    painter->restore();
}

void CardDelegate::paintCard(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    const Colours& colours = theme().colours;
    const QRect box = option.rect.adjusted(0, 0, 0, -theme().px(gap));
    const bool focused = option.state & QStyle::State_HasFocus;
    const bool hovered = option.state & QStyle::State_MouseOver;
    const QColor edge = focused ? colours.focus : (hovered ? colours.borderStrong : colours.border);
    paintBox(painter, box, colours.card, edge, theme().px(8), focused ? 2.0 : 1.0);

    const int inset = theme().px(padding);
    QRect line(box.left() + inset, box.top() + inset, box.width() - 2 * inset, nameHeight());
    if (index.data(CaseColumnModel::AlertRole).toBool()) {
        const int side = theme().px(16);
        themedIcon(u"dialog-warning"_s, &Colours::danger)
            .paint(painter, QRect(line.right() - side + 1, line.center().y() - side / 2, side, side));
        line.setRight(line.right() - side - theme().px(4));
    }
    const QString age = index.data(CaseColumnModel::AgeRole).toString();
    const int ageRoom = age.isEmpty() ? 0 : QFontMetrics(smallFont()).horizontalAdvance(age) + theme().px(6);
    QRect name = line;
    name.setRight(line.right() - ageRoom);
    const int used = paintLine(painter, name, index.data().toString(), nameFont(), colours.ink);
    QRect beside = line;
    beside.setLeft(line.left() + used + theme().px(6));
    paintLine(painter, beside, age, smallFont(), colours.secondary);

    line =
        QRect(box.left() + inset, line.bottom() + 1 + theme().px(1), box.width() - 2 * inset, detailHeight());
    paintLine(painter, line, index.data(RowDetailRole).toString(), detailFont(), colours.secondary);
    line.moveTop(line.bottom() + 1 + theme().px(4));
    line.setHeight(markHeight());
    paintMarks(painter, line, index);
}

void CardDelegate::paintMarks(QPainter* painter, const QRect& line, const QModelIndex& index) const
{
    const Colours& colours = theme().colours;
    const QString days = index.data(RowSideRole).toStringList().value(0);
    const int daysWidth = QFontMetrics(smallFont()).horizontalAdvance(days);
    QRect room = line;
    paintLine(painter, QRect(line.right() + 1 - daysWidth, line.top(), daysWidth + 1, line.height()), days,
              smallFont(), colours.secondary);
    room.setRight(line.right() - daysWidth - theme().px(8));
    const auto marks = index.data(RowChipsRole).value<QList<RowChip>>();
    for (qsizetype i = 0; i < marks.size(); ++i) {
        const bool last = i + 1 == marks.size();
        const QString rest = u"+%1"_s.arg(marks.size() - i);
        const int restRoom = last ? 0 : QFontMetrics(smallFont()).horizontalAdvance(rest) + theme().px(6);
        const bool fits = chipSize(marks[i].text).width() <= room.width() - restRoom;
        if (!fits && i > 0) {
            paintLine(painter, room, rest, smallFont(), colours.secondary);
            return;
        }
        QRect place = room;
        place.setRight(room.right() - restRoom);
        room.setLeft(room.left() + paintChip(painter, place, marks[i].text, marks[i].tone) + theme().px(5));
    }
}

} // namespace ayumi
