#pragma once

#include "core/desks/views.h"
#include "ui/models/following.h"
#include "ui/models/rowroles.h"

#include <QAbstractListModel>

namespace ayumi {

/// The parts of the call list, in their order.
enum class TodayGroup
{
    PastTheirDate,
    Today,
    Coming
};

/// One line of the call list: the heading of a group or somebody to call.
struct TodayLine
{
    TodayGroup group = TodayGroup::Today;
    std::optional<FollowUpRow> call; ///< nullopt: the group's heading
    int count = 0;                   ///< of a heading
    bool alarming = false;           ///< of a heading: something below it is overdue

    [[nodiscard]] qint64 key() const
    {
        return call ? call->followUp.id.value() : -1 - static_cast<qint64>(group);
    }
    bool operator==(const TodayLine& other) const;
};

/// Whom to call, grouped by whether the day has passed, is today or comes, in the roles of
/// ui/models/rowroles.h. Within today what has a time comes first, in the order of the time.
class TodayListModel : public Following<QAbstractListModel, TodayLine>
{
    Q_OBJECT

public:
    using Following::Following;

    enum Role
    {
        FollowUpIdRole = RowFirstFreeRole, ///< qint64
        CaseIdRole                         ///< qint64
    };

    void show(const std::vector<FollowUpRow>& calls, QDate today, Instant now);
    /// Which actions are offered: those of somebody who may record contacts.
    void setMayRecord(bool may);
    /// Calls that somebody began and did not finish: they go on.
    void setInterrupted(const std::vector<FollowUpId>& interrupted);
    /// Names the person responsible in each row: for a list of everybody's calls.
    void setNamesAssigned(bool names);
    void retranslate() { tellAllChanged(); }

    [[nodiscard]] const FollowUpRow* call(const QModelIndex& index) const;
    [[nodiscard]] int count(TodayGroup group) const;

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    [[nodiscard]] QVariant headingData(const TodayLine& line, int role) const;
    [[nodiscard]] QString detail(const FollowUpRow& row) const;
    [[nodiscard]] QList<RowAction> actions(const FollowUpRow& row) const;
    [[nodiscard]] bool isNow(const FollowUpRow& row) const;
    [[nodiscard]] bool isInterrupted(const FollowUpRow& row) const;
    [[nodiscard]] QList<RowChip> chips(const FollowUpRow& row) const;

    QDate m_today;
    Instant m_now;
    std::vector<FollowUpId> m_interrupted;
    bool m_mayRecord = true;
    bool m_namesAssigned = false;
};

} // namespace ayumi
