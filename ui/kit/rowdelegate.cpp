#include "ui/kit/rowdelegate.h"

#include "ui/kit/paint.h"
#include "ui/kit/theme.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

QFont titleFont()
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

/// Between these widths of everything but lead and buttons (at 100 % text) columns are left out.
constexpr int roomForSide = 430;
constexpr int roomForAllButtons = 250;

RowKind kindOf(const QModelIndex& index)
{
    const QVariant kind = index.data(RowKindRole);
    return kind.isValid() ? kind.value<RowKind>() : RowKind::Entry;
}

Tone toneOf(const QModelIndex& index)
{
    const QVariant tone = index.data(RowToneRole);
    return tone.isValid() ? tone.value<Tone>() : Tone::Neutral;
}

PaintedButton painted(const std::optional<RowAction>& action)
{
    if (!action)
        return {.text = u"⋯"_s};
    return {.text = action->text,
            .primary = action->primary,
            .opensMenu = action->opensMenu,
            .enabled = action->enabled};
}

} // namespace

RowDelegate::RowDelegate(const RowFocus& focus, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_focus(focus)
{
}

void RowDelegate::setLeadWidth(int width)
{
    m_leadWidth = width;
}

void RowDelegate::setChipWidth(int width)
{
    m_chipWidth = width;
}

std::vector<RowDelegate::Button> RowDelegate::buttons(const QRect& row, const QModelIndex& index) const
{
    return kindOf(index) == RowKind::Heading ? std::vector<Button>{} : columns(row, index).buttons;
}

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    if (kindOf(index) == RowKind::Heading) {
        paintHeading(painter, option.rect, index);
    } else {
        const Columns places = columns(option.rect, index);
        paintGround(painter, option, index);
        paintTexts(painter, places, index);
        paintButtons(painter, places, option, index);
    }
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const int title = QFontMetrics(titleFont()).height();
    if (kindOf(index) == RowKind::Heading)
        return {theme().px(200), title + theme().px(12)};
    return {theme().px(200), title + QFontMetrics(detailFont()).height() + theme().px(22)};
}

QString RowDelegate::spoken(const QModelIndex& index)
{
    const QString own = index.data(Qt::AccessibleTextRole).toString();
    if (!own.isEmpty())
        return own;
    QStringList parts{index.data(RowLeadRole).toString(), index.data(Qt::DisplayRole).toString(),
                      index.data(RowTitleDetailRole).toString(), index.data(RowDetailRole).toString()};
    for (const RowChip& chip : index.data(RowChipsRole).value<QList<RowChip>>())
        parts << chip.text;
    parts << index.data(RowSideRole).toStringList();
    parts.removeAll(QString());
    return parts.join(", "_L1);
}

QList<RowAction> RowDelegate::actions(const QModelIndex& index)
{
    return index.data(RowActionsRole).value<QList<RowAction>>();
}

void RowDelegate::forgetWidths()
{
    m_buttonsWidth = 0;
}

std::vector<RowDelegate::Button> RowDelegate::placeButtons(const QRect& area, const QModelIndex& index,
                                                           bool folded) const
{
    std::vector<Button> placed;
    for (const RowAction& action : actions(index)) {
        if (!action.onlyInMenu)
            placed.push_back({{}, action});
    }
    if (folded && placed.size() > 1) {
        placed.resize(1);
        placed.push_back({{}, std::nullopt});
    }
    int right = area.right() + 1;
    for (auto button = placed.rbegin(); button != placed.rend(); ++button) {
        const QSize size = paintedButtonSize(painted(button->action));
        button->area =
            QRect(right - size.width(), area.center().y() - size.height() / 2, size.width(), size.height());
        right -= size.width() + theme().px(5);
    }
    return placed;
}

RowDelegate::Columns RowDelegate::columns(const QRect& row, const QModelIndex& index) const
{
    const QRect inner = row.adjusted(theme().px(16), 0, -theme().px(14), -1);
    const int gap = theme().px(12);
    Columns places;
    const auto widthOf = [&inner](const std::vector<Button>& buttons) {
        return buttons.empty() ? 0 : inner.right() + 1 - buttons.front().area.left();
    };
    places.buttons = placeButtons(inner, index, false);
    m_buttonsWidth = std::max(m_buttonsWidth, widthOf(places.buttons));

    const int lead = m_leadWidth > 0 ? theme().px(m_leadWidth) : 0;
    int buttons = m_buttonsWidth;
    if (inner.width() - lead - buttons < theme().px(roomForAllButtons)) {
        places.buttons = placeButtons(inner, index, true);
        buttons = widthOf(places.buttons);
    }
    places.lead = QRect(inner.left(), inner.top(), std::max(0, lead - gap), inner.height());
    const int left = inner.left() + lead;
    const int room = inner.right() + 1 - buttons - gap - left;
    const bool hasChips = !index.data(RowChipsRole).value<QList<RowChip>>().isEmpty() || m_chipWidth > 0;
    const int chips = hasChips ? std::min(theme().px(m_chipWidth), room / 3) : 0;
    const bool withSide = room >= theme().px(roomForSide);
    const int text = withSide ? (room - chips) * 56 / 100 : room - chips;
    places.text = QRect(left, inner.top(), text - gap, inner.height());
    places.chips = QRect(left + text, inner.top(), chips - gap, inner.height());
    if (withSide)
        places.side = QRect(left + text + chips, inner.top(), room - text - chips, inner.height());
    return places;
}

void RowDelegate::paintHeading(QPainter* painter, const QRect& row, const QModelIndex& index) const
{
    const Colours& colours = theme().colours;
    const Tone tone = toneOf(index);
    QColor ground = colours.cardTinted;
    QColor ink = colours.neutralInk;
    if (tone == Tone::Danger) {
        ground = colours.dangerGround;
        ink = colours.danger;
    } else if (tone != Tone::Neutral) {
        ground = colours.selected;
        ink = theme().tone(tone).ink;
    }
    painter->fillRect(row, ground);
    painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), colours.border);
    paintLine(painter, row.adjusted(theme().px(16), 0, -theme().px(16), 0),
              index.data(Qt::DisplayRole).toString(), theme().font(0.94, true), ink);
}

void RowDelegate::paintGround(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const
{
    const Colours& colours = theme().colours;
    const QRect row = option.rect;
    QColor ground = index.data(RowMarkedRole).toBool() ? colours.selected : colours.card;
    if (option.state & QStyle::State_Selected)
        ground = colours.selected;
    else if (option.state & QStyle::State_MouseOver)
        ground = colours.hover;
    painter->fillRect(row, ground);
    if (index.row() + 1 < index.model()->rowCount(index.parent()))
        painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), colours.border);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(QRect(row.left(), row.top(), theme().px(3), row.height() - 1), colours.accent);
    if ((option.state & QStyle::State_HasFocus) && m_focus.focusedAction < 0)
        paintBox(painter, row.adjusted(2, 2, -2, -3), Qt::transparent, colours.focus, theme().px(6), 1.5);
}

void RowDelegate::paintTexts(QPainter* painter, const Columns& columns, const QModelIndex& index) const
{
    const Colours& colours = theme().colours;
    const Tone tone = toneOf(index);
    const bool loud = tone == Tone::Danger || tone == Tone::Waiting;
    paintLine(painter, columns.lead, index.data(RowLeadRole).toString(),
              theme().font(1.0, tone != Tone::Neutral),
              loud ? theme().tone(tone).strong : (tone == Tone::Neutral ? colours.secondary : colours.ink));

    const int titleHeight = QFontMetrics(titleFont()).height();
    const int detailHeight = QFontMetrics(detailFont()).height();
    const int top = columns.text.center().y() - (titleHeight + detailHeight) / 2;
    QRect line(columns.text.left(), top, columns.text.width(), titleHeight);
    const int used =
        paintLine(painter, line, index.data(Qt::DisplayRole).toString(), titleFont(), colours.ink);
    line.setLeft(line.left() + used + theme().px(7));
    paintLine(painter, line, index.data(RowTitleDetailRole).toString(), smallFont(), colours.secondary);

    QStringList side = index.data(RowSideRole).toStringList();
    QString detail = index.data(RowDetailRole).toString();
    if (columns.side.isEmpty() && !side.isEmpty()) {
        // What is needed first of all (whom to call where) must not be what is cut.
        side.append(detail);
        side.removeAll(QString());
        detail = side.join(u" ・ "_s);
    }
    // The second line may run below the chips, which stand beside the title.
    const int end = std::max(columns.text.right(), columns.chips.right());
    paintLine(painter, QRect(columns.text.left(), top + titleHeight, end - columns.text.left(), detailHeight),
              detail, detailFont(), colours.secondary);
    if (!columns.side.isEmpty()) {
        const int lines = std::min<int>(2, static_cast<int>(side.size()));
        QRect place(columns.side.left(), columns.side.center().y() - lines * detailHeight / 2,
                    columns.side.width(), detailHeight);
        for (int i = 0; i < lines; ++i, place.translate(0, detailHeight))
            paintLine(painter, place, side[i], detailFont(), colours.secondary);
    }
    QRect chip(columns.chips.left(), top, columns.chips.width(), titleHeight);
    for (const RowChip& mark : index.data(RowChipsRole).value<QList<RowChip>>()) {
        if (chip.width() < theme().px(28))
            break;
        chip.setLeft(chip.left() + paintChip(painter, chip, mark.text, mark.tone) + theme().px(4));
    }
}

void RowDelegate::paintButtons(QPainter* painter, const Columns& columns, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const
{
    const bool hoveredRow = m_focus.hovered == index;
    const bool currentRow = option.state & QStyle::State_HasFocus;
    for (int i = 0; i < static_cast<int>(columns.buttons.size()); ++i) {
        const Button& button = columns.buttons[static_cast<size_t>(i)];
        PaintedButton look = painted(button.action);
        look.hovered = hoveredRow && m_focus.hoveredAction == i;
        look.pressed = hoveredRow && m_focus.pressedAction == i;
        look.focused = currentRow && m_focus.focusedAction == i;
        paintButton(painter, button.area, look);
    }
}

} // namespace ayumi
