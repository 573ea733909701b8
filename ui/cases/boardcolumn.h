#pragma once

#include "core/desks/views.h"

#include <QFrame>
#include <QListView>

class QLabel;

namespace ayumi {

class CaseColumnModel;

/// The cards of one column, for pointer and keyboard: Enter or a press opens, Left and Right go to the next
/// column.
class CardList : public QListView
{
    Q_OBJECT

public:
    explicit CardList(QWidget* parent = nullptr);

    /// Gives the focus to the card of this row, or the last one above it.
    void focusRow(int row);

Q_SIGNALS:
    void cardOpened(const QModelIndex& index);
    /// -1 to the left, 1 to the right, out of this row.
    void leftSideways(int step, int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
};

/// One stage of the board: heading, count and cards.
class BoardColumn : public QFrame
{
    Q_OBJECT

public:
    explicit BoardColumn(Stage stage, QWidget* parent = nullptr);

    void show(const CaseBoardColumn& column, QDate today);
    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] CardList* cards() const { return m_cards; }
    [[nodiscard]] CaseColumnModel* model() const { return m_model; }

Q_SIGNALS:
    void caseRequested(ayumi::CaseId id);
    /// The line that tells of more was pressed.
    void moreRequested(ayumi::Stage stage);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    Stage m_stage;
    CaseColumnModel* m_model;
    QLabel* m_title;
    QLabel* m_count;
    CardList* m_cards;
};

} // namespace ayumi
