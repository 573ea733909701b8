#pragma once

#include "core/desks/views.h"
#include "ui/models/following.h"
#include "ui/models/rowroles.h"

#include <QAbstractTableModel>

namespace ayumi {

struct CaseTableRow
{
    CaseRow row;

    [[nodiscard]] qint64 key() const { return row.id.value(); }
    bool operator==(const CaseTableRow& other) const;
};

/// The cases as a table that grows page by page: a view that comes near the end asks by canFetchMore() and
/// fetchMore(), which ask in turn for the next page by pageWanted().
class CaseTableModel : public Following<QAbstractTableModel, CaseTableRow>
{
    Q_OBJECT

public:
    using Following::Following;

    enum Column
    {
        NumberColumn,
        NameColumn,
        AgeColumn,
        StageColumn,
        SinceColumn,
        JointsColumn,
        WaitsColumn,
        NextColumn,
        ResponsibleColumn,
        ColumnCount
    };

    enum Role
    {
        CaseIdRole = RowFirstFreeRole, ///< qint64
        KanaRole,                      ///< QString: beside the name
        MarksRole                      ///< QList<RowChip>: of the column of reasons
    };

    static constexpr int pageSize = 100;

    /// The first page or, after a change, everything that was loaded already, read again.
    void show(const CasePage& page, QDate today);
    /// The page that pageWanted() asked for.
    void add(const CasePage& page);
    /// It could not be read; asking again is up to the view.
    void giveUpPage() { m_asked = false; }
    void retranslate();

    [[nodiscard]] std::optional<CaseId> caseOf(const QModelIndex& index) const;
    /// How a column is ordered; nullopt for one that cannot be.
    [[nodiscard]] static std::optional<CaseOrder> orderOf(int column);
    /// So many rows a refresh has to read so that nothing disappears under the eyes of the reader.
    [[nodiscard]] int rowsToReload() const;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void pageWanted(const ayumi::CasePageKey& after);

private:
    [[nodiscard]] QString text(const CaseRow& row, int column) const;

    QDate m_today;
    std::optional<CasePageKey> m_next;
    bool m_asked = false;
};

} // namespace ayumi
