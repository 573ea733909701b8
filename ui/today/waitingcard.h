#pragma once

#include "core/desks/views.h"
#include "ui/kit/card.h"

class QStackedWidget;

namespace ayumi {

class EmptyState;
class RowList;
class WaitingListModel;

/// What waits on us, one line per reason; a reason of one person opens the case, one of several unfolds.
class WaitingCard : public Card
{
    Q_OBJECT

public:
    explicit WaitingCard(QWidget* parent = nullptr);

    void show(const std::vector<WaitingRow>& waiting, QDate today);
    void showError(const Error& error);
    [[nodiscard]] RowList* list() const { return m_list; }

Q_SIGNALS:
    void caseRequested(ayumi::CaseId id);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    WaitingListModel* m_model;
    RowList* m_list;
    EmptyState* m_nothing;
    QStackedWidget* m_stack;
    bool m_hasRead = false;
};

} // namespace ayumi
