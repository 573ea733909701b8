#pragma once

#include "core/desks/reminderviews.h"
#include "ui/kit/asyncreply.h"
#include "ui/kit/page.h"
#include "ui/models/workplace.h"

class QAction;

namespace ayumi {

class ReminderCard;

/// The reminder centre: what is overdue, due today and coming, mine or everybody's, with why each is there.
/// Follows every change and turns with the day.
class ReminderPage : public Page
{
    Q_OBJECT

public:
    explicit ReminderPage(const Workplace& place, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QList<QAction*> headActions() const override;
    void refresh() override { load(); }

    [[nodiscard]] ReminderCard* card() const { return m_card; }

Q_SIGNALS:
    /// A new answer of the desk, or its error, is on the page.
    void loaded();

protected:
    void changeEvent(QEvent* event) override;

private:
    void load();
    void show(const ReminderView& view);
    void markSeen(const ReminderView& view);
    void act(const ReminderRow& row, const QString& action, const QPoint& anchor);
    void openNew();
    void openChange(const ReminderRow& row);
    void openAssign(const ReminderRow& row, const QPoint& anchor);
    void assign(const ReminderRow& row, StaffId to, const QString& name);
    void finish(const ReminderRow& row);
    void snooze(const ReminderRow& row, Instant until);
    void withStaff(std::function<void(std::vector<Staff>)> use);
    void retranslate();

    Workplace m_place;
    ReminderCard* m_card;
    QAction* m_new;
    NewestOnly<ReminderView> m_loading;
    ReminderView m_view;
    int m_limit = 0;
};

} // namespace ayumi
