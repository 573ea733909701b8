#pragma once

#include "core/desks/views.h"

#include <QScrollArea>

#include <vector>

namespace ayumi {

class BoardColumn;

/// The cases as a board: one column per stage from consultation to follow-up, and the closed ones where they
/// are asked for.
class BoardView : public QScrollArea
{
    Q_OBJECT

public:
    explicit BoardView(QWidget* parent = nullptr);

    void show(const std::vector<CaseBoardColumn>& columns, QDate today);
    [[nodiscard]] const std::vector<BoardColumn*>& columns() const { return m_columns; }
    /// Of the card that has the focus; nullopt when none has.
    [[nodiscard]] std::optional<CaseId> chosenCase() const;

Q_SIGNALS:
    void caseRequested(ayumi::CaseId id);
    void moreRequested(ayumi::Stage stage);

private:
    void step(size_t from, int by, int row);

    std::vector<BoardColumn*> m_columns;
};

} // namespace ayumi
