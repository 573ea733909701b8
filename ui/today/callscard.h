#pragma once

#include "core/desks/views.h"
#include "ui/kit/card.h"
#include "ui/models/casesview.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace ayumi {

class ChoiceButton;
class EmptyState;
class RowList;
class TodayListModel;

/// The follow-up calls: list, filters, print; and what it says when there is nothing, or when it could not be
/// read.
class CallsCard : public Card
{
    Q_OBJECT

public:
    explicit CallsCard(QWidget* parent = nullptr);

    void show(const TodayView& view, Instant now);
    /// An unread list is never shown as an empty one: the sentence stands in its place. Where rows were read
    /// before, they stay; the page's notice tells of the error.
    void showError(const Error& error);
    void setFilter(const TodayFilterView& filter);
    [[nodiscard]] TodayFilterView filter() const;
    void setMayRecord(bool may);
    /// Calls that were begun and not finished.
    void setInterrupted(const std::vector<FollowUpId>& interrupted);
    void setMayPrint(bool may);

    [[nodiscard]] RowList* list() const { return m_list; }
    [[nodiscard]] TodayListModel* model() const { return m_model; }
    [[nodiscard]] bool hasRead() const { return m_hasRead; }

Q_SIGNALS:
    void startRequested(const ayumi::FollowUpRow& row);
    void contactRequested(const ayumi::FollowUpRow& row);
    void postponeRequested(const ayumi::FollowUpRow& row, const QPoint& anchor);
    void timeRequested(const ayumi::FollowUpRow& row);
    void unreachableRequested(const ayumi::FollowUpRow& row);
    void caseRequested(ayumi::CaseId id);
    void filterChanged();
    void printRequested();
    void retryRequested();
    void lostRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void addKeys();
    void onAction(const QModelIndex& index, const QString& action, const QPoint& anchor);
    void showEmpty();
    void showLeftOut();
    void retranslate();

    TodayListModel* m_model;
    RowList* m_list;
    ChoiceButton* m_assigned;
    ChoiceButton* m_period;
    QPushButton* m_print;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    EmptyState* m_failed;
    QLabel* m_cut;
    QLabel* m_leftOut;
    QPushButton* m_lost;
    QLabel* m_keys;
    LeftOut m_notShown;
    bool m_hasRead = false;
    bool m_mayPrint = true;
};

} // namespace ayumi
