#pragma once

#include "core/desks/views.h"
#include "ui/kit/card.h"

class QLabel;
class QStackedWidget;

namespace ayumi {

class EmptyState;
class RowList;
class WaitingListModel;

/// What a list of what waits does not show.
struct WaitingLeftOut
{
    int snoozed = 0;   ///< put off by somebody
    bool more = false; ///< the limit cut some reason
};

/// What waits on us, one line per reason; a reason of one person opens the case, one of several unfolds.
class WaitingCard : public Card
{
    Q_OBJECT

public:
    explicit WaitingCard(QWidget* parent = nullptr);

    /// `leftOut` is said below the list.
    void show(const std::vector<WaitingRow>& waiting, QDate today, WaitingLeftOut leftOut = {});
    void showError(const Error& error);
    [[nodiscard]] RowList* list() const { return m_list; }

Q_SIGNALS:
    void caseRequested(ayumi::CaseId id);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showLeftOut();

    WaitingListModel* m_model;
    RowList* m_list;
    EmptyState* m_nothing;
    QStackedWidget* m_stack;
    QLabel* m_leftOut;
    WaitingLeftOut m_out;
    bool m_hasRead = false;
};

} // namespace ayumi
