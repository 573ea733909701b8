#include "core/storage/triptable.h"

#include "core/storage/columns.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

Trip readTrip(const Row& row)
{
    Trip trip;
    trip.id = row.id<TripId>("id");
    trip.caseId = row.id<CaseId>("case_id");
    trip.arrivalOn = row.optionalDate("arrival_on");
    trip.departureOn = row.optionalDate("departure_on");
    trip.flights = row.text("flights");
    trip.hotel = row.text("hotel");
    trip.transfer = row.text("transfer");
    trip.interpreter = row.text("interpreter");
    trip.companion = row.text("companion");
    trip.wheelchair = row.flag("wheelchair");
    trip.dripPlanned = row.flag("drip_planned");
    trip.arrivalCardOn = row.optionalDate("arrival_card_on");
    trip.preparedLots = row.text("prepared_lots");
    trip.lotExpiresAt = columns::optionalPlaced(row, "lot_expires_at", "lot_expires_zone");
    trip.notes = row.text("notes");
    trip.version = row.smallNumber("version");
    return trip;
}

void bindTrip(Statement& statement, const Trip& trip)
{
    statement.bind(":case_id", trip.caseId);
    statement.bind(":arrival_on", trip.arrivalOn);
    statement.bind(":departure_on", trip.departureOn);
    statement.bind(":flights", trip.flights);
    statement.bind(":hotel", trip.hotel);
    statement.bind(":transfer", trip.transfer);
    statement.bind(":interpreter", trip.interpreter);
    statement.bind(":companion", trip.companion);
    statement.bind(":wheelchair", trip.wheelchair);
    statement.bind(":drip_planned", trip.dripPlanned);
    statement.bind(":arrival_card_on", trip.arrivalCardOn);
    statement.bind(":prepared_lots", trip.preparedLots);
    columns::bindPlaced(statement, ":lot_expires_at", ":lot_expires_zone", trip.lotExpiresAt);
    statement.bind(":notes", trip.notes);
}

} // namespace

TripTable::TripTable(Database& database)
    : m_database(database)
{
}

Result<std::vector<Trip>> TripTable::ofCases(std::span<const CaseId> ids)
{
    Statement select(m_database, uR"(
        SELECT id, case_id, arrival_on, departure_on, flights, hotel, transfer, interpreter, companion, wheelchair,
               drip_planned, arrival_card_on, prepared_lots, lot_expires_at, lot_expires_zone, notes, version
        FROM trip WHERE case_id IN @IDS(ids)@
    )"_s);
    select.bind(":ids", columns::idList(ids));
    return select.all(readTrip);
}

Result<std::optional<Trip>> TripTable::ofCase(CaseId id)
{
    const CaseId ids[] = {id};
    AYUMI_TRY_GET(std::vector<Trip> found, ofCases(ids));
    if (found.empty())
        return std::nullopt;
    return std::move(found.front());
}

Result<Trip> TripTable::save(const Trip& trip)
{
    std::optional<qint64> id;
    const auto readId = [](const Row& row) { return row.number("id"); };
    if (trip.version == 0) {
        Statement insert(m_database, uR"(
            INSERT INTO trip (case_id, arrival_on, departure_on, flights, hotel, transfer, interpreter, companion,
                wheelchair, drip_planned, arrival_card_on, prepared_lots, lot_expires_at, lot_expires_zone, notes)
            VALUES (:case_id, :arrival_on, :departure_on, :flights, :hotel, :transfer, :interpreter, :companion,
                :wheelchair, :drip_planned, :arrival_card_on, :prepared_lots, :lot_expires_at, :lot_expires_zone,
                :notes)
            ON CONFLICT DO NOTHING RETURNING id
        )"_s);
        bindTrip(insert, trip);
        AYUMI_TRY_GET(id, insert.one(readId));
    } else {
        Statement update(m_database, uR"(
            UPDATE trip SET arrival_on = :arrival_on, departure_on = :departure_on, flights = :flights, hotel = :hotel,
                transfer = :transfer, interpreter = :interpreter, companion = :companion, wheelchair = :wheelchair,
                drip_planned = :drip_planned, arrival_card_on = :arrival_card_on,
                prepared_lots = :prepared_lots, lot_expires_at = :lot_expires_at,
                lot_expires_zone = :lot_expires_zone, notes = :notes,
                version = version + 1
            WHERE case_id = :case_id AND version = :version
            RETURNING id
        )"_s);
        bindTrip(update, trip);
        update.bind(":version", trip.version);
        AYUMI_TRY_GET(id, update.one(readId));
    }
    if (!id)
        return failure(ErrorCode::Conflict, {u"trip"_s});
    Trip stored = trip;
    stored.id = TripId(*id);
    ++stored.version;
    return stored;
}

Result<std::map<TripId, std::vector<TripTick>>> TripTable::ticks(std::span<const TripId> ids)
{
    std::map<TripId, std::vector<TripTick>> byTrip;
    if (ids.empty())
        return byTrip;
    Statement select(m_database, uR"(
        SELECT trip_id, item, state, by_id, at FROM trip_tick WHERE trip_id IN @IDS(ids)@ ORDER BY trip_id, item
    )"_s);
    select.bind(":ids", columns::idList(ids));
    AYUMI_TRY_GET(const auto rows, select.all([](const Row& row) {
        return std::pair(row.id<TripId>("trip_id"), TripTick{.item = row.code<TripItem>("item"),
                                                             .state = row.code<TickState>("state"),
                                                             .by = row.id<StaffId>("by_id"),
                                                             .at = row.instant("at")});
    }));
    for (const auto& [id, tick] : rows)
        byTrip[id].push_back(tick);
    return byTrip;
}

Result<> TripTable::setTick(TripId id, const TripTick& tick)
{
    Statement insert(m_database, uR"(
        INSERT INTO trip_tick (trip_id, item, state, by_id, at) VALUES (:trip, :item, :state, :by, :at)
        ON CONFLICT (trip_id, item) DO UPDATE SET state = excluded.state, by_id = excluded.by_id, at = excluded.at
    )"_s);
    insert.bind(":trip", id);
    insert.bind(":item", tick.item);
    insert.bind(":state", tick.state);
    insert.bind(":by", tick.by);
    insert.bind(":at", tick.at);
    return insert.run();
}

Result<> TripTable::removeTick(TripId id, TripItem item)
{
    Statement remove(m_database, u"DELETE FROM trip_tick WHERE trip_id = :trip AND item = :item"_s);
    remove.bind(":trip", id);
    remove.bind(":item", item);
    return remove.run();
}

} // namespace ayumi
