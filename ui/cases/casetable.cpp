#include "ui/cases/casetable.h"

#include "ui/kit/flowtext.h"
#include "ui/kit/paint.h"
#include "ui/kit/theme.h"
#include "ui/models/casetablemodel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>
#include <array>
#include <numeric>

namespace ayumi {

namespace {

/// Shares of the width, and the least width at 100 % text.
struct ColumnWidth
{
    int share;
    int least;
};

constexpr std::array<ColumnWidth, CaseTableModel::ColumnCount> widths{
    {{0, 88}, {24, 144}, {0, 48}, {14, 124}, {0, 86}, {12, 116}, {24, 180}, {16, 124}, {10, 104}}};

/// Narrower than this (at 100 % text) rows take a second line for what one line would cut.
constexpr int roomForOneLine = 1440;

class CaseCellDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Colours& colours = theme().colours;
        painter->save();
        const bool selected = option.state & QStyle::State_Selected;
        painter->fillRect(option.rect, selected ? colours.selected : colours.card);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                          colours.border);
        if (selected && index.column() == 0)
            painter->fillRect(
                QRect(option.rect.left(), option.rect.top(), theme().px(3), option.rect.height()),
                colours.accent);
        const QRect room = option.rect.adjusted(theme().px(10), 0, -theme().px(8), -1);
        if (index.column() == CaseTableModel::WaitsColumn)
            paintMarks(painter, room, index);
        else if (index.column() == CaseTableModel::NameColumn)
            paintName(painter, room, index);
        else
            paintWords(painter, room, index);
        painter->restore();
    }

private:
    /// How many lines of this font the cell has.
    [[nodiscard]] static int lines(const QRect& room, const QFont& font)
    {
        return std::max(1, room.height() / QFontMetrics(font).height());
    }

    static void paintMarks(QPainter* painter, const QRect& room, const QModelIndex& index)
    {
        const auto marks = index.data(CaseTableModel::MarksRole).value<QList<RowChip>>();
        const std::vector<QRect> places = flowChips(marks, room);
        if (places.empty())
            return;
        const int height = places.back().bottom() + 1 - places.front().top();
        const int down = std::max(0, room.height() - height) / 2;
        for (size_t i = 0; i < places.size(); ++i) {
            const RowChip& mark = marks[static_cast<qsizetype>(i)];
            if (places[i].bottom() <= room.bottom())
                paintChip(painter, places[i].translated(0, down), mark.text, mark.tone);
        }
    }

    static void paintName(QPainter* painter, QRect room, const QModelIndex& index)
    {
        const Colours& colours = theme().colours;
        const QFont nameFont = theme().font(1.0, true);
        const QFont kanaFont = theme().font(0.86);
        const QString name = index.data().toString();
        const QString kana = index.data(CaseTableModel::KanaRole).toString();
        const int nameHeight = QFontMetrics(nameFont).height();
        const int both = nameHeight + QFontMetrics(kanaFont).height();
        if (both > room.height() || kana.isEmpty()) {
            room.setLeft(room.left() + paintLine(painter, room, name, nameFont, colours.ink) + theme().px(7));
            paintLine(painter, room, kana, kanaFont, colours.secondary);
            return;
        }
        QRect line(room.left(), room.top() + (room.height() - both) / 2, room.width(), nameHeight);
        paintLine(painter, line, name, nameFont, colours.ink);
        line.translate(0, nameHeight);
        paintLine(painter, line, kana, kanaFont, colours.secondary);
    }

    static void paintWords(QPainter* painter, const QRect& room, const QModelIndex& index)
    {
        const Colours& colours = theme().colours;
        const QFont font = theme().font(0.96);
        const QColor ink = index.column() == CaseTableModel::StageColumn ? colours.ink : colours.neutralInk;
        const auto alignment = index.data(Qt::TextAlignmentRole);
        if (alignment.isValid()) {
            paintLine(painter, room, index.data().toString(), font, ink, Qt::Alignment(alignment.toInt()));
            return;
        }
        const QStringList text =
            brokenLines(index.data().toString(), font, room.width(), std::min(2, lines(room, font)));
        const int height = static_cast<int>(text.size()) * QFontMetrics(font).height();
        paintLines(painter, room.translated(0, (room.height() - height) / 2), text, font, ink);
    }
};

} // namespace

CaseTable::CaseTable(QWidget* parent)
    : QTableView(parent)
    , m_cases(new CaseTableModel(this))
{
    setModel(m_cases);
    setItemDelegate(new CaseCellDelegate(this));
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(false);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setSortIndicatorShown(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, &CaseTable::onHeading);
    connect(this, &QAbstractItemView::doubleClicked, this, &CaseTable::open);
    retranslate();
    sizeColumns();
}

std::vector<CaseId> CaseTable::chosenCases() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    std::vector<CaseId> cases;
    for (const QModelIndex& row : std::as_const(rows)) {
        if (const auto id = m_cases->caseOf(row))
            cases.push_back(*id);
    }
    return cases;
}

void CaseTable::showOrder(CaseOrder order, bool descending)
{
    m_order = order;
    m_descending = descending;
    for (int column = 0; column < CaseTableModel::ColumnCount; ++column) {
        if (CaseTableModel::orderOf(column) == order)
            horizontalHeader()->setSortIndicator(column,
                                                 descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
}

void CaseTable::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        open(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void CaseTable::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        sizeColumns();
    QTableView::changeEvent(event);
}

void CaseTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    sizeColumns();
}

void CaseTable::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && m_cases->rowCount() > 0 && event->reason() != Qt::MouseFocusReason)
        selectRow(0);
}

void CaseTable::onHeading(int column)
{
    const std::optional<CaseOrder> order = CaseTableModel::orderOf(column);
    if (!order) {
        showOrder(m_order, m_descending);
        return;
    }
    const bool descending = *order == m_order && !m_descending;
    showOrder(*order, descending);
    Q_EMIT orderRequested(*order, descending);
}

void CaseTable::open(const QModelIndex& index)
{
    if (const std::optional<CaseId> id = m_cases->caseOf(index))
        Q_EMIT caseRequested(*id);
}

void CaseTable::sizeColumns()
{
    const bool tall = viewport()->width() < theme().px(roomForOneLine);
    verticalHeader()->setDefaultSectionSize(QFontMetrics(theme().font()).height() +
                                            theme().px(tall ? 34 : 18));
    const int least = std::accumulate(widths.begin(), widths.end(), 0, [](int sum, const ColumnWidth& width) {
        return sum + theme().px(width.least);
    });
    const int shares = std::accumulate(widths.begin(), widths.end(), 0,
                                       [](int sum, const ColumnWidth& width) { return sum + width.share; });
    const int spare = std::max(0, viewport()->width() - least);
    for (int column = 0; column < CaseTableModel::ColumnCount; ++column) {
        const ColumnWidth& width = widths.at(static_cast<size_t>(column));
        horizontalHeader()->resizeSection(column, theme().px(width.least) + spare * width.share / shares);
    }
}

void CaseTable::retranslate()
{
    setAccessibleName(tr("Cases"));
    m_cases->retranslate();
}

} // namespace ayumi
