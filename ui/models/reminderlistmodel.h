#pragma once

#include "core/desks/reminderviews.h"
#include "ui/models/following.h"
#include "ui/models/rowroles.h"

#include <QAbstractListModel>

namespace ayumi {

/// One line of the reminder centre: the heading of a group or a reminder.
struct ReminderLine
{
    ReminderGroup group = ReminderGroup::Today;
    std::optional<ReminderRow> row; ///< nullopt: the group's heading
    int count = 0;                  ///< of a heading

    [[nodiscard]] qint64 key() const;
    bool operator==(const ReminderLine& other) const = default;
};

/// Reminders grouped by overdue, today and coming, in the roles of ui/models/rowroles.h.
class ReminderListModel : public Following<QAbstractListModel, ReminderLine>
{
    Q_OBJECT

public:
    using Following::Following;

    void show(const ReminderView& view);
    /// Which actions are offered: those of somebody who may record contacts.
    void setMayAct(bool may);
    /// Names whose each is: for a list of everybody's.
    void setNamesAssigned(bool names);
    void retranslate() { tellAllChanged(); }

    [[nodiscard]] const ReminderRow* reminder(const QModelIndex& index) const;

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    [[nodiscard]] QVariant headingData(const ReminderLine& line, int role) const;
    [[nodiscard]] QList<RowAction> actions(const ReminderRow& row) const;
    [[nodiscard]] QList<RowChip> chips(const ReminderRow& row) const;

    QDate m_today;
    bool m_mayAct = true;
    bool m_namesAssigned = false;
};

} // namespace ayumi
