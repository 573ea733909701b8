#include "core/desks/casedesk.h"
#include "core/desks/caserows.h"
#include "core/desks/deskwork.h"
#include "core/storage/caselisttable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

CaseSelection selectionOf(const CaseFilter& filter, QDate today)
{
    CaseSelection wanted;
    wanted.stage = filter.stage;
    wanted.responsible = filter.responsible;
    wanted.side = filter.side;
    wanted.withClosed = filter.withClosed;
    wanted.text = filter.text;
    if (filter.idleDays) {
        const QDate since = today.addDays(-*filter.idleDays);
        wanted.idleSince = Instant(instantAt(since.addDays(1), QTime(0, 0), tokyoZone).msecsSinceEpoch() - 1);
    }
    return wanted;
}

std::vector<Stage> stagesOf(const CaseFilter& filter)
{
    std::vector<Stage> stages;
    for (const Stage stage : allValues<Stage>()) {
        const bool shown =
            filter.stage ? stage == *filter.stage : stage != Stage::Closed || filter.withClosed;
        if (shown)
            stages.push_back(stage);
    }
    return stages;
}

/// In the order of the pathway a page may begin in one stage and go on in the next: its key names the stage
/// too.
struct StagePlace
{
    Stage stage;
    CasePlace place;
};

QString stageKey(Stage stage, const CasePlace& place)
{
    return codeOf(stage) + u':' + place.key;
}

std::optional<StagePlace> readStageKey(const CasePageKey& key)
{
    const qsizetype colon = key.sortKey.indexOf(u':');
    const std::optional<Stage> stage =
        valueOf<Stage>(QStringView(key.sortKey).first(std::max<qsizetype>(colon, 0)));
    if (!stage)
        return std::nullopt;
    return StagePlace{*stage, {key.id, key.sortKey.sliced(colon + 1)}};
}

using Places = std::vector<CasePlace>;

Result<Places> placesByStage(Database& database, const CaseFilter& filter, const CaseSelection& wanted,
                             bool descending, const std::optional<CasePageKey>& after, int limit)
{
    std::vector<Stage> stages = stagesOf(filter);
    if (descending)
        std::ranges::reverse(stages);
    const std::optional<StagePlace> from = after ? readStageKey(*after) : std::nullopt;
    if (after && !from)
        return failure(ErrorCode::Internal, {u"unknown place in the list"_s});
    auto stage = from ? std::ranges::find(stages, from->stage) : stages.begin();
    Places places;
    CaseListTable table(database);
    for (bool first = true; stage != stages.end() && std::ssize(places) < limit; ++stage, first = false) {
        const std::optional<CasePlace> begin = first && from ? std::optional(from->place) : std::nullopt;
        const int wantedRows = limit - static_cast<int>(places.size());
        AYUMI_TRY_GET(const Places found, table.stagePage(wanted, *stage, descending, begin, wantedRows));
        for (const CasePlace& place : found)
            places.push_back({place.id, stageKey(*stage, place)});
    }
    return places;
}

Result<Places> placesOf(Database& database, const CaseFilter& filter, CaseOrder order, bool descending,
                        const std::optional<CasePageKey>& after, int limit, QDate today)
{
    const CaseSelection wanted = selectionOf(filter, today);
    std::optional<CasePlace> from;
    if (after)
        from = CasePlace{after->id, after->sortKey};
    CaseListTable table(database);
    switch (order) {
    case CaseOrder::Number:
        return table.page(wanted, CaseListOrder::Number, descending, from, limit);
    case CaseOrder::Name:
        return table.page(wanted, CaseListOrder::Name, descending, from, limit);
    case CaseOrder::StageSince:
        return table.page(wanted, CaseListOrder::StageSince, descending, from, limit);
    case CaseOrder::Stage:
        return placesByStage(database, filter, wanted, descending, after, limit);
    }
    return Places();
}

std::vector<CaseId> idsOf(const Places& places)
{
    std::vector<CaseId> ids;
    for (const CasePlace& place : places)
        ids.push_back(place.id);
    return ids;
}

} // namespace

Result<std::vector<CaseBoardColumn>> CaseDesk::board(const CaseFilter& filter, int rowsPerColumn)
{
    AYUMI_TRY(demand(m_context, Right::ReadCases, u"cases.listed"_s, u"case:"_s));
    Database& database = *m_context.database;
    const QDate today = m_context.clock->today();
    const CaseSelection wanted = selectionOf(filter, today);
    CaseListTable table(database);
    AYUMI_TRY_GET(const auto totals, table.countByStage(wanted));

    std::vector<CaseBoardColumn> columns;
    std::vector<CaseId> ids;
    for (const Stage stage : stagesOf(filter)) {
        CaseBoardColumn column;
        column.stage = stage;
        if (const auto total = totals.find(stage); total != totals.end()) {
            column.total = total->second;
            AYUMI_TRY_GET(const Places places, table.stagePage(wanted, stage, false, {}, rowsPerColumn));
            for (const CaseId id : idsOf(places))
                ids.push_back(id);
        }
        columns.push_back(std::move(column));
    }
    AYUMI_TRY_GET(std::vector<CaseRow> rows, readCaseRows(database, ids, today));
    for (CaseRow& row : rows) {
        const auto column = std::ranges::find(columns, row.stage, &CaseBoardColumn::stage);
        if (column != columns.end())
            column->rows.push_back(std::move(row));
    }
    return columns;
}

Result<CasePage> CaseDesk::page(const CaseFilter& filter, CaseOrder order, bool descending,
                                const std::optional<CasePageKey>& after, int limit)
{
    AYUMI_TRY(demand(m_context, Right::ReadCases, u"cases.listed"_s, u"case:"_s));
    Database& database = *m_context.database;
    const QDate today = m_context.clock->today();
    // One more than wanted tells whether there is a next page.
    AYUMI_TRY_GET(Places places, placesOf(database, filter, order, descending, after, limit + 1, today));
    CasePage page;
    if (std::ssize(places) > limit) {
        places.pop_back();
        page.next = CasePageKey{places.back().key, places.back().id};
    }
    AYUMI_TRY_GET(page.rows, readCaseRows(database, idsOf(places), today));
    return page;
}

} // namespace ayumi
