#include "ui/kit/rowdelegate.h"

#include "ui/kit/flowtext.h"
#include "ui/kit/paint.h"
#include "ui/kit/theme.h"

#include <QAbstractItemView>
#include <QPainter>

#include <algorithm>
#include <tuple>

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
constexpr int titleGap = 7;
constexpr int buttonGap = 5;
constexpr int mostDetailLines = 4;

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

/// Of the first line, without chips.
int titleWidth(const QModelIndex& index)
{
    return QFontMetrics(titleFont()).horizontalAdvance(index.data(Qt::DisplayRole).toString()) +
           theme().px(titleGap) +
           QFontMetrics(smallFont()).horizontalAdvance(index.data(RowTitleDetailRole).toString());
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
    if (m_leadWidth == width)
        return;
    m_leadWidth = width;
    Q_EMIT sizeHintChanged({});
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

QSize RowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int title = QFontMetrics(titleFont()).height();
    if (kindOf(index) == RowKind::Heading)
        return {theme().px(200), title + theme().px(12)};
    int texts = title + QFontMetrics(detailFont()).height();
    if (const auto* list = qobject_cast<const QAbstractItemView*>(option.widget)) {
        const QRect row(0, 0, list->viewport()->width(), texts);
        if (m_buttonsWidth == 0)
            measureButtons(row, *index.model());
        const Columns places = columns(row, index);
        texts = std::max(
            texts, (places.side.isEmpty() ? narrowTexts(places, index) : wideTexts(places, index)).height);
        if (places.buttons.size() > 1) {
            const int buttons = places.buttons.back().area.bottom() + 1 - places.buttons.front().area.top();
            texts = std::max(texts, buttons - theme().px(22 - 2 * buttonGap));
        }
    }
    return {theme().px(200), texts + theme().px(22)};
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

void RowDelegate::measureButtons(const QRect& row, const QAbstractItemModel& model) const
{
    for (int i = 0; i < model.rowCount(); ++i) {
        const QModelIndex index = model.index(i, 0);
        if (kindOf(index) == RowKind::Entry)
            std::ignore = columns(row, index);
    }
}

std::vector<RowDelegate::Button> RowDelegate::placeButtons(const QRect& area, const QModelIndex& index,
                                                           Arrangement arrangement)
{
    std::vector<Button> placed;
    for (const RowAction& action : actions(index)) {
        if (!action.onlyInMenu)
            placed.push_back({{}, action});
    }
    if (arrangement == Arrangement::Folded && placed.size() > 1) {
        placed.resize(1);
        placed.push_back({{}, std::nullopt});
    }
    const int gap = theme().px(buttonGap);
    if (arrangement == Arrangement::Below) {
        QSize size;
        for (const Button& button : placed)
            size = size.expandedTo(paintedButtonSize(painted(button.action)));
        const int count = static_cast<int>(placed.size());
        QRect place({area.right() + 1 - size.width(),
                     area.center().y() + 1 - (count * size.height() + (count - 1) * gap) / 2},
                    size);
        for (Button& button : placed) {
            button.area = place;
            place.translate(0, size.height() + gap);
        }
        return placed;
    }
    int right = area.right() + 1;
    for (auto button = placed.rbegin(); button != placed.rend(); ++button) {
        const QSize size = paintedButtonSize(painted(button->action));
        button->area =
            QRect(right - size.width(), area.center().y() - size.height() / 2, size.width(), size.height());
        right -= size.width() + gap;
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
    places.buttons = placeButtons(inner, index, Arrangement::Beside);
    m_buttonsWidth = std::max(m_buttonsWidth, widthOf(places.buttons));

    const int lead = m_leadWidth > 0 ? theme().px(m_leadWidth) : 0;
    const int left = inner.left() + lead;
    const auto roomBeside = [&](int buttons) { return inner.right() + 1 - buttons - gap - left; };
    const bool hasSide = !index.data(RowSideRole).toStringList().isEmpty();
    const bool withSide = hasSide && roomBeside(m_buttonsWidth) >= theme().px(roomForSide);
    int buttons = m_buttonsWidth;
    if (!withSide && places.buttons.size() > 1 && roomBeside(buttons) < theme().px(roomForSide)) {
        places.buttons = placeButtons(inner, index, Arrangement::Below);
        buttons = widthOf(places.buttons);
        if (roomBeside(buttons) < theme().px(roomForAllButtons)) {
            places.buttons = placeButtons(inner, index, Arrangement::Folded);
            buttons = std::min(widthOf(places.buttons), buttons);
        }
    }
    places.lead = QRect(inner.left(), inner.top(), std::max(0, lead - gap), inner.height());
    const int room = roomBeside(buttons);
    const bool hasChips = !index.data(RowChipsRole).value<QList<RowChip>>().isEmpty() || m_chipWidth > 0;
    const int chips = hasChips ? std::min(theme().px(m_chipWidth), room / 3) : 0;
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

    const Texts texts = columns.side.isEmpty() ? narrowTexts(columns, index) : wideTexts(columns, index);
    const int top = columns.text.center().y() + 1 - texts.height / 2;
    QRect line = texts.title.translated(0, top);
    const int used =
        paintLine(painter, line, index.data(Qt::DisplayRole).toString(), titleFont(), colours.ink);
    line.setLeft(line.left() + used + theme().px(titleGap));
    paintLine(painter, line, texts.titleDetail, smallFont(), colours.secondary);
    paintLines(painter, texts.detailArea.translated(0, top), texts.detail, detailFont(), colours.secondary);
    paintLines(painter, texts.sideArea.translated(0, top), texts.side, detailFont(), colours.secondary);
    const auto chips = index.data(RowChipsRole).value<QList<RowChip>>();
    for (size_t i = 0; i < texts.chips.size(); ++i) {
        const RowChip& chip = chips[static_cast<qsizetype>(i)];
        paintChip(painter, texts.chips[i].translated(0, top), chip.text, chip.tone);
    }
}

RowDelegate::Texts RowDelegate::wideTexts(const Columns& columns, const QModelIndex& index)
{
    const int titleHeight = QFontMetrics(titleFont()).height();
    const int lineHeight = QFontMetrics(detailFont()).height();
    Texts texts;
    texts.title = QRect(columns.text.left(), 0, columns.text.width(), titleHeight);
    QStringList parts{index.data(RowTitleDetailRole).toString(), index.data(RowDetailRole).toString()};
    if (titleWidth(index) <= columns.text.width())
        texts.titleDetail = parts.takeFirst();
    parts.removeAll(QString());
    texts.detail = brokenLines(parts.join(u" ・ "_s), detailFont(), columns.text.width(), mostDetailLines);
    texts.height = titleHeight + static_cast<int>(texts.detail.size()) * lineHeight;
    texts.detailArea =
        QRect(columns.text.left(), titleHeight, columns.text.width(), texts.height - titleHeight);

    for (const QString& part : index.data(RowSideRole).toStringList())
        texts.side += brokenLines(part, detailFont(), columns.side.width(), mostDetailLines);
    const int sideHeight = static_cast<int>(texts.side.size()) * lineHeight;
    const auto chips = index.data(RowChipsRole).value<QList<RowChip>>();
    texts.chips = flowChips(chips, QRect(columns.chips.left(), 0, columns.chips.width(), titleHeight));
    const int chipsHeight = texts.chips.empty() ? 0 : texts.chips.back().bottom() + 1;
    texts.height = std::max({texts.height, sideHeight, chipsHeight});
    texts.sideArea =
        QRect(columns.side.left(), (texts.height - sideHeight) / 2, columns.side.width(), sideHeight);
    return texts;
}

RowDelegate::Texts RowDelegate::narrowTexts(const Columns& columns, const QModelIndex& index)
{
    const int titleHeight = QFontMetrics(titleFont()).height();
    const int lineHeight = QFontMetrics(detailFont()).height();
    const int left = columns.text.left();
    // The second line may run below the chips, which stand beside the title.
    const int width = std::max(columns.text.right(), columns.chips.right()) + 1 - left;
    const auto chips = index.data(RowChipsRole).value<QList<RowChip>>();
    const int chipRoom = chipsWidth(chips);
    const int chipsLeft = std::min(columns.chips.left(), left + width - chipRoom);
    const bool chipsBeside = chips.isEmpty() || left + titleWidth(index) + theme().px(titleGap) <= chipsLeft;

    // What is needed first of all (whom to call where) must not be what is cut.
    QStringList parts = index.data(RowSideRole).toStringList();
    parts.append(index.data(RowDetailRole).toString());
    Texts texts;
    if (titleWidth(index) <= width)
        texts.titleDetail = index.data(RowTitleDetailRole).toString();
    else
        parts.prepend(index.data(RowTitleDetailRole).toString());
    parts.removeAll(QString());
    texts.title = QRect(left, 0, chipsBeside && !chips.isEmpty() ? chipsLeft - left : width, titleHeight);
    texts.detail = brokenLines(parts.join(u" ・ "_s), detailFont(), width, mostDetailLines);
    texts.height = titleHeight + static_cast<int>(texts.detail.size()) * lineHeight;
    texts.detailArea = QRect(left, titleHeight, width, texts.height - titleHeight);
    if (chipsBeside) {
        texts.chips = flowChips(chips, QRect(chipsLeft, 0, chipRoom, titleHeight));
    } else {
        texts.chips = flowChips(chips, QRect(left, texts.height + theme().px(3), width, titleHeight));
        texts.height = texts.chips.back().bottom() + 1;
    }
    return texts;
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
