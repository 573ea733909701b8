#include "ui/cases/carddelegate.h"

#include "ui/kit/flowtext.h"
#include "ui/kit/icon.h"
#include "ui/kit/paint.h"
#include "ui/kit/theme.h"
#include "ui/models/casecolumnmodel.h"

#include <QAbstractItemView>
#include <QPainter>

#include <algorithm>

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

} // namespace

CardDelegate::Places CardDelegate::placesOf(const QModelIndex& index, int width)
{
    const int inset = theme().px(padding);
    const int inner = width - 2 * inset;
    Places places;
    places.name = QRect(inset, inset, inner, nameHeight());
    places.detail = brokenLines(index.data(RowDetailRole).toString(), detailFont(), inner, 2);
    const int lines = static_cast<int>(places.detail.size());
    places.detailArea = QRect(inset, places.name.bottom() + theme().px(2), inner, lines * detailHeight());

    const int top = places.detailArea.bottom() + 1 + theme().px(4);
    places.marks = flowChips(index.data(RowChipsRole).value<QList<RowChip>>(), QRect(inset, top, inner, 1));

    // The days stand at the end of the last line, or of the one before, where either leaves room for them.
    const QString days = index.data(RowSideRole).toStringList().value(0);
    const QSize size(QFontMetrics(smallFont()).horizontalAdvance(days) + 1, detailHeight());
    const int left = width - inset - size.width();
    const int gapBefore = theme().px(8);
    const QString lastLine = places.detail.isEmpty() ? QString() : places.detail.back();
    const bool fitsDetail =
        lines > 0 && inset + QFontMetrics(detailFont()).horizontalAdvance(lastLine) + gapBefore <= left;
    int bottom = places.marks.empty() ? places.detailArea.bottom() : places.marks.back().bottom();
    if (!places.marks.empty() && places.marks.back().right() + gapBefore <= left)
        places.days = QRect(QPoint(left, places.marks.back().center().y() + 1 - size.height() / 2), size);
    else if (fitsDetail)
        places.days = QRect(QPoint(left, places.detailArea.bottom() + 1 - size.height()), size);
    else
        places.days = QRect(QPoint(left, bottom + 1), size);
    bottom = std::max(bottom, places.days.bottom());
    places.height = bottom + 1 + inset;
    return places;
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int least = theme().px(150);
    if (index.data(CaseColumnModel::MoreRole).toInt() > 0)
        return {least, nameHeight() + theme().px(20)};
    const auto* list = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = list ? list->viewport()->width() : least;
    return {least, placesOf(index, std::max(least, width)).height + theme().px(gap)};
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

void CardDelegate::paintCard(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const Colours& colours = theme().colours;
    const QRect box = option.rect.adjusted(0, 0, 0, -theme().px(gap));
    const bool focused = option.state & QStyle::State_HasFocus;
    const bool hovered = option.state & QStyle::State_MouseOver;
    const QColor edge = focused ? colours.focus : (hovered ? colours.borderStrong : colours.border);
    paintBox(painter, box, colours.card, edge, theme().px(8), focused ? 2.0 : 1.0);

    const Places places = placesOf(index, box.width());
    paintName(painter, places.name.translated(box.topLeft()), index);
    paintLines(painter, places.detailArea.translated(box.topLeft()), places.detail, detailFont(),
               colours.secondary);
    const auto marks = index.data(RowChipsRole).value<QList<RowChip>>();
    for (size_t i = 0; i < places.marks.size(); ++i) {
        const RowChip& mark = marks[static_cast<qsizetype>(i)];
        paintChip(painter, places.marks[i].translated(box.topLeft()), mark.text, mark.tone);
    }
    paintLine(painter, places.days.translated(box.topLeft()), index.data(RowSideRole).toStringList().value(0),
              smallFont(), colours.secondary);
}

void CardDelegate::paintName(QPainter* painter, QRect line, const QModelIndex& index)
{
    const Colours& colours = theme().colours;
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
}

} // namespace ayumi
