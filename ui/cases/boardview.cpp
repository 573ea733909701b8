#include "ui/cases/boardview.h"

#include "ui/cases/boardcolumn.h"
#include "ui/kit/theme.h"
#include "ui/models/casecolumnmodel.h"

#include <QHBoxLayout>

#include <algorithm>

namespace ayumi {

BoardView::BoardView(QWidget* parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto* inner = new QWidget;
    inner->setProperty("surface", QStringLiteral("none"));
    auto* layout = new QHBoxLayout(inner);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme().px(12));
    for (const Stage stage : allValues<Stage>()) {
        auto* column = new BoardColumn(stage, inner);
        const size_t place = m_columns.size();
        connect(column, &BoardColumn::caseRequested, this, &BoardView::caseRequested);
        connect(column, &BoardColumn::moreRequested, this, &BoardView::moreRequested);
        connect(column->cards(), &CardList::leftSideways, this,
                [this, place](int by, int row) { step(place, by, row); });
        layout->addWidget(column, 1);
        m_columns.push_back(column);
    }
    setWidget(inner);
}

void BoardView::show(const std::vector<CaseBoardColumn>& columns, QDate today)
{
    for (BoardColumn* column : m_columns) {
        const auto found = std::ranges::find(columns, column->stage(), &CaseBoardColumn::stage);
        column->setVisible(found != columns.end());
        CaseBoardColumn none;
        none.stage = column->stage();
        column->show(found == columns.end() ? none : *found, today);
    }
}

void BoardView::step(size_t from, int by, int row)
{
    auto place = static_cast<std::ptrdiff_t>(from) + by;
    while (place >= 0 && place < std::ssize(m_columns)) {
        BoardColumn* column = m_columns[static_cast<size_t>(place)];
        if (!column->isHidden() && column->model()->rowCount() > 0) {
            column->cards()->focusRow(row);
            ensureWidgetVisible(column, theme().px(20), 0);
            return;
        }
        place += by;
    }
}

std::optional<CaseId> BoardView::chosenCase() const
{
    for (const BoardColumn* column : m_columns) {
        if (column->cards()->hasFocus() && column->cards()->currentIndex().isValid())
            return column->model()->caseOf(column->cards()->currentIndex());
    }
    return std::nullopt;
}

} // namespace ayumi
