#include "ui/cases/casetable.h"

#include "ui/kit/paint.h"
#include "ui/kit/theme.h"
#include "ui/models/casetablemodel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

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
    {{0, 92}, {24, 190}, {0, 48}, {8, 118}, {0, 84}, {16, 120}, {26, 170}, {16, 130}, {10, 96}}};

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
        QRect room = option.rect.adjusted(theme().px(10), 0, -theme().px(8), -1);
        const QString text = index.data().toString();
        const auto marks = index.data(CaseTableModel::MarksRole).value<QList<RowChip>>();
        if (!marks.isEmpty()) {
            for (const RowChip& mark : marks) {
                if (room.width() < theme().px(32))
                    break;
                room.setLeft(room.left() + paintChip(painter, room, mark.text, mark.tone) + theme().px(5));
            }
        } else if (index.column() == CaseTableModel::NameColumn) {
            room.setLeft(room.left() + paintLine(painter, room, text, theme().font(1.0, true), colours.ink) +
                         theme().px(7));
            paintLine(painter, room, index.data(CaseTableModel::KanaRole).toString(), theme().font(0.86),
                      colours.secondary);
        } else {
            const bool quiet = index.column() != CaseTableModel::StageColumn;
            const auto alignment = index.data(Qt::TextAlignmentRole);
            paintLine(painter, room, text, theme().font(0.96), quiet ? colours.neutralInk : colours.ink,
                      alignment.isValid() ? Qt::Alignment(alignment.toInt())
                                          : Qt::AlignLeft | Qt::AlignVCenter);
        }
        painter->restore();
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
    setSelectionMode(QAbstractItemView::SingleSelection);
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
    verticalHeader()->setDefaultSectionSize(QFontMetrics(theme().font()).height() + theme().px(18));
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
