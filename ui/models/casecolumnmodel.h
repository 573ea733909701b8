#pragma once

#include "core/desks/views.h"
#include "ui/models/following.h"
#include "ui/models/rowroles.h"

#include <QAbstractListModel>

namespace ayumi {

/// A card of the board; without a case the line that says how many more there are.
struct CaseCard
{
    std::optional<CaseRow> row;
    int more = 0;

    [[nodiscard]] qint64 key() const { return row ? row->id.value() : -1; }
    bool operator==(const CaseCard& other) const;
};

/// One column of the board: the cases of a stage, longest waiting first, and whether there are more than
/// shown.
class CaseColumnModel : public Following<QAbstractListModel, CaseCard>
{
    Q_OBJECT

public:
    using Following::Following;

    enum Role
    {
        CaseIdRole = RowFirstFreeRole, ///< qint64; 0 for the line that tells of more
        MoreRole,                      ///< int: how many cases are not shown; 0 for a card
        AgeRole,                       ///< QString
        AlertRole                      ///< bool: the person has an alert that must not be missed
    };

    void show(const CaseBoardColumn& column, QDate today);
    void retranslate() { tellAllChanged(); }

    [[nodiscard]] std::optional<CaseId> caseOf(const QModelIndex& index) const;
    [[nodiscard]] int total() const { return m_total; }

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    int m_total = 0;
    QDate m_today;
};

} // namespace ayumi
