#include "core/storage/calendartable.h"

#include "core/storage/columns.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

Patient readPerson(const Row& row)
{
    Patient patient;
    patient.id = row.id<PatientId>("patient_id");
    patient.name = {row.text("family"), row.text("given")};
    patient.kana = {row.text("kana_family"), row.text("kana_given")};
    patient.romaji = {row.text("romaji_family"), row.text("romaji_given")};
    patient.lineName = row.text("line_name");
    patient.birthDate = row.optionalDate("birth_date");
    patient.phone = row.text("phone");
    return patient;
}

ListedCall readCall(const Row& row)
{
    ListedCall call;
    FollowUp& followUp = call.followUp;
    followUp.id = row.id<FollowUpId>("id");
    followUp.caseId = row.id<CaseId>("case_id");
    followUp.step = row.text("step");
    followUp.bookedAt = columns::optionalPlaced(row, "booked_at", "booked_zone");
    followUp.promisedAt = columns::optionalPlaced(row, "promised_at", "promised_zone");
    followUp.channel = row.code<ContactChannel>("channel");
    followUp.assignedTo = row.optionalId<StaffId>("assigned_to").value_or(StaffId());
    followUp.end = row.optionalCode<FollowUpEnd>("end_state");
    followUp.hospitalJoins = row.flag("hospital_joins");
    followUp.version = row.smallNumber("version");
    call.caseNumber = row.text("number");
    call.stage = row.code<Stage>("stage");
    call.patient = readPerson(row);
    return call;
}

ListedTrip readTrip(const Row& row)
{
    ListedTrip listed;
    Trip& trip = listed.trip;
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
    trip.version = row.smallNumber("version");
    listed.caseNumber = row.text("number");
    listed.stage = row.code<Stage>("stage");
    listed.patient = readPerson(row);
    listed.patient.passport.number = row.text("passport_number");
    listed.patient.passport.expiresOn = row.optionalDate("passport_expires_on");
    return listed;
}

} // namespace

CalendarTable::CalendarTable(Database& database)
    : m_database(database)
{
}

Result<std::vector<ListedCall>> CalendarTable::calls(Instant from, Instant until)
{
    Statement select(m_database, uR"(
        SELECT f.id, f.case_id, f.step, f.booked_at, f.booked_zone, f.promised_at, f.promised_zone, f.channel,
               f.assigned_to, f.hospital_joins, f.end_state, f.version, c.number, c.stage, c.patient_id, p.family,
               p.given, p.kana_family, p.kana_given, p.romaji_family, p.romaji_given, p.line_name, p.birth_date, p.phone
        FROM follow_up f
        JOIN care_case c ON c.id = f.case_id
        JOIN patient p ON p.id = c.patient_id
        WHERE (f.promised_at >= :from AND f.promised_at < :until)
              OR (f.booked_at >= :from AND f.booked_at < :until AND f.promised_at IS NULL)
    )"_s);
    select.bind(":from", from);
    select.bind(":until", until);
    AYUMI_TRY_GET(std::vector<ListedCall> found, select.all(readCall));
    std::ranges::sort(found, {},
                      [](const ListedCall& call) { return std::pair(call.at().at, call.followUp.id); });
    return found;
}

Result<std::vector<ListedTrip>> CalendarTable::trips(QDate from, QDate until, int limit)
{
    Statement select(m_database, uR"(
        SELECT t.id, t.case_id, t.arrival_on, t.departure_on, t.flights, t.hotel, t.transfer, t.interpreter, t.companion,
               t.wheelchair, t.drip_planned, t.arrival_card_on, t.version, c.number, c.stage, c.patient_id, p.family,
               p.given, p.kana_family, p.kana_given, p.romaji_family, p.romaji_given, p.line_name, p.birth_date,
               p.phone, p.passport_number, p.passport_expires_on
        FROM trip t
        JOIN care_case c ON c.id = t.case_id
        JOIN patient p ON p.id = c.patient_id
        WHERE t.arrival_on >= :earliest AND t.arrival_on <= :until
              AND (t.departure_on >= :from OR (t.departure_on IS NULL AND t.arrival_on >= :from))
        ORDER BY t.arrival_on, t.case_id LIMIT :limit
    )"_s);
    select.bind(":earliest", from.addDays(-longestStayNights));
    select.bind(":from", from);
    select.bind(":until", until);
    select.bind(":limit", limit);
    return select.all(readTrip);
}

} // namespace ayumi
