#pragma once

#include "core/desks/reminderviews.h"
#include "ui/kit/card.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace ayumi {

class ChoiceButton;
class EmptyState;
class ReminderListModel;
class RowList;

/// The list of the reminder centre with its filters: whose, which rule, with what was put off. Says what it
/// leaves out.
class ReminderCard : public Card
{
    Q_OBJECT

public:
    explicit ReminderCard(QWidget* parent = nullptr);

    void show(const ReminderView& view);
    void showError(const Error& error);
    void setMayAct(bool may);

    /// Whose: "theirs" is the person at the window.
    [[nodiscard]] bool onlyMine() const;
    [[nodiscard]] std::optional<ReminderRule> rule() const;
    [[nodiscard]] bool withSnoozed() const;
    void setFilter(bool onlyMine, bool withSnoozed);
    [[nodiscard]] RowList* list() const { return m_list; }
    [[nodiscard]] ReminderListModel* model() const { return m_model; }
    [[nodiscard]] bool hasRead() const { return m_hasRead; }

Q_SIGNALS:
    void filterChanged();
    void moreRequested();
    void retryRequested();
    void newRequested();
    /// "open", "done", "snooze", "assign", "change" or "why"; `anchor` is where a menu belongs (global).
    void actionRequested(const ayumi::ReminderRow& row, const QString& action, const QPoint& anchor);

protected:
    void changeEvent(QEvent* event) override;

private:
    void addKeys();
    void showEmpty();
    void retranslate();

    ReminderListModel* m_model;
    RowList* m_list;
    ChoiceButton* m_whose;
    ChoiceButton* m_rule;
    ChoiceButton* m_snoozed;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    EmptyState* m_failed;
    QLabel* m_leftOut;
    QPushButton* m_more;
    QLabel* m_keys;
    int m_snoozedCount = 0;
    bool m_hasRead = false;
};

} // namespace ayumi
