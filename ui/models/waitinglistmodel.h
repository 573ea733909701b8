#pragma once

#include "core/desks/views.h"
#include "ui/models/following.h"
#include "ui/models/rowroles.h"

#include <QAbstractListModel>

#include <set>

namespace ayumi {

/// A reason why something waits on us, or, below an unfolded one, somebody it concerns.
struct WaitingLine
{
    ReminderRule rule{};
    std::vector<WaitingRow> people; ///< of a reason: everybody; else the one person
    bool isReason = true;
    bool unfolded = false;

    [[nodiscard]] qint64 key() const;
    bool operator==(const WaitingLine& other) const;
};

/// What waits on us, one row per reason with its count; a reason of several people unfolds into them.
class WaitingListModel : public Following<QAbstractListModel, WaitingLine>
{
    Q_OBJECT

public:
    using Following::Following;

    void show(const std::vector<WaitingRow>& waiting, QDate today);
    void retranslate() { tellAllChanged(); }

    /// The case behind a row; nullopt for a reason of several people.
    [[nodiscard]] std::optional<CaseId> caseOf(const QModelIndex& index) const;
    /// Shows or hides the people of a reason.
    void toggle(const QModelIndex& index);
    [[nodiscard]] int count() const { return static_cast<int>(m_waiting.size()); }

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    void arrange();
    [[nodiscard]] QString reasonDetail(const WaitingLine& line) const;
    [[nodiscard]] QString spoken(const WaitingLine& line) const;

    std::vector<WaitingRow> m_waiting;
    std::set<ReminderRule> m_unfolded;
    QDate m_today;
};

} // namespace ayumi
