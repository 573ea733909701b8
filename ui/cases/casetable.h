#pragma once

#include "core/desks/views.h"

#include <QTableView>

namespace ayumi {

class CaseTableModel;

/// The cases as a table: Enter or a double click opens, a press on a heading orders by it.
class CaseTable : public QTableView
{
    Q_OBJECT

public:
    explicit CaseTable(QWidget* parent = nullptr);

    [[nodiscard]] CaseTableModel* cases() const { return m_cases; }
    void showOrder(CaseOrder order, bool descending);
    /// Every row that is chosen (Shift and Ctrl take more), in the order they stand.
    [[nodiscard]] std::vector<CaseId> chosenCases() const;

Q_SIGNALS:
    void caseRequested(ayumi::CaseId id);
    void orderRequested(ayumi::CaseOrder order, bool descending);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void onHeading(int column);
    void open(const QModelIndex& index);
    void sizeColumns();
    void retranslate();

    CaseTableModel* m_cases;
    CaseOrder m_order = CaseOrder::StageSince;
    bool m_descending = false;
};

} // namespace ayumi
