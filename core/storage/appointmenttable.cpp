#include "core/storage/appointmenttable.h"

#include "core/storage/columns.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <map>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

Appointment readAppointment(const Row& row)
{
    Appointment appointment;
    appointment.id = row.id<AppointmentId>("id");
    appointment.uid = row.text("uid");
    appointment.sequence = row.smallNumber("sequence");
    appointment.state = row.code<AppointmentState>("state");
    appointment.kind = row.code<AppointmentKind>("kind");
    appointment.caseId = row.optionalId<CaseId>("case_id");
    appointment.title = row.text("title");
    appointment.start = columns::placed(row, "start_at", "zone");
    appointment.minutes = row.smallNumber("minutes");
    appointment.place = row.text("place");
    appointment.doctor = row.text("doctor");
    appointment.interpreter = row.text("interpreter");
    appointment.withPatient = row.flag("with_patient");
    appointment.notes = row.text("notes");
    appointment.changedAt = row.instant("changed_at");
    appointment.version = row.smallNumber("version");
    return appointment;
}

ListedAppointment readListed(const Row& row)
{
    ListedAppointment listed;
    listed.appointment = readAppointment(row);
    listed.caseNumber = row.optionalText("number").value_or(QString());
    if (listed.caseNumber.isEmpty())
        return listed;
    listed.stage = row.code<Stage>("stage");
    listed.patient.id = row.id<PatientId>("patient_id");
    listed.patient.name = {row.text("family"), row.text("given")};
    listed.patient.kana = {row.text("kana_family"), row.text("kana_given")};
    listed.patient.romaji = {row.text("romaji_family"), row.text("romaji_given")};
    listed.patient.lineName = row.text("line_name");
    listed.patient.birthDate = row.optionalDate("birth_date");
    listed.patient.phone = row.text("phone");
    return listed;
}

/// All columns but id, uid and version.
void bindChanging(Statement& statement, const Appointment& appointment)
{
    statement.bind(":sequence", appointment.sequence);
    statement.bind(":state", appointment.state);
    statement.bind(":kind", appointment.kind);
    statement.bind(":case_id", appointment.caseId);
    statement.bind(":title", appointment.title);
    columns::bindPlaced(statement, ":start_at", ":zone", appointment.start);
    statement.bind(":minutes", appointment.minutes);
    statement.bind(":place", appointment.place);
    statement.bind(":doctor", appointment.doctor);
    statement.bind(":interpreter", appointment.interpreter);
    statement.bind(":with_patient", appointment.withPatient);
    statement.bind(":notes", appointment.notes);
    statement.bind(":changed_at", appointment.changedAt);
}

} // namespace

AppointmentTable::AppointmentTable(Database& database)
    : m_database(database)
{
}

Result<std::optional<Appointment>> AppointmentTable::find(AppointmentId id)
{
    Statement select(m_database, uR"(
        SELECT id, uid, sequence, state, kind, case_id, title, start_at, zone, minutes, place, doctor, interpreter,
               with_patient, notes, changed_at, version
        FROM appointment WHERE id = :id
    )"_s);
    select.bind(":id", id);
    AYUMI_TRY_GET(std::optional<Appointment> found, select.one(readAppointment));
    if (found) {
        Appointment* one[] = {&*found};
        AYUMI_TRY(readStaff(one));
    }
    return found;
}

Result<std::optional<Appointment>> AppointmentTable::findByUid(const QString& uid)
{
    Statement select(m_database, u"SELECT id FROM appointment WHERE uid = :uid"_s);
    select.bind(":uid", uid);
    AYUMI_TRY_GET(const auto id, select.one([](const Row& row) { return row.id<AppointmentId>("id"); }));
    if (!id)
        return std::nullopt;
    return find(*id);
}

Result<std::vector<Appointment>> AppointmentTable::ofSeries(const QString& uid)
{
    const QString beginning = uid + u'/';
    Statement select(m_database, uR"(
        SELECT id, uid, sequence, state, kind, case_id, title, start_at, zone, minutes, place, doctor, interpreter,
               with_patient, notes, changed_at, version
        FROM appointment WHERE substr(uid, 1, CAST(:length AS INTEGER)) = :beginning ORDER BY start_at, id
    )"_s);
    // Characters as the engines count them, not UTF-16.
    select.bind(":length", int(beginning.toUcs4().size()));
    select.bind(":beginning", beginning);
    return allOf(select);
}

Result<std::vector<DoctorsTime>> AppointmentTable::withDoctors(Instant from, Instant until)
{
    Statement select(m_database, uR"(
        SELECT doctor, start_at, minutes FROM appointment
        WHERE start_at >= :earliest AND start_at < :until AND doctor <> '' AND state = 'planned'
              AND start_at + minutes * CAST(60000 AS BIGINT) > :from
        ORDER BY start_at, id
    )"_s);
    select.bind(":earliest", Instant(from.msecsSinceEpoch() - longestAppointmentMinutes * 60'000LL));
    select.bind(":from", from);
    select.bind(":until", until);
    return select.all([](const Row& row) {
        const Instant start = row.instant("start_at");
        return DoctorsTime{row.text("doctor"), start,
                           Instant(start.msecsSinceEpoch() + row.smallNumber("minutes") * 60'000LL)};
    });
}

Result<std::vector<Appointment>> AppointmentTable::ofCases(std::span<const CaseId> ids)
{
    Statement select(m_database, uR"(
        SELECT id, uid, sequence, state, kind, case_id, title, start_at, zone, minutes, place, doctor, interpreter,
               with_patient, notes, changed_at, version
        FROM appointment WHERE case_id IN @IDS(ids)@ ORDER BY case_id, start_at, id
    )"_s);
    select.bind(":ids", columns::idList(ids));
    return allOf(select);
}

Result<std::vector<ListedAppointment>> AppointmentTable::inRange(const AppointmentsWanted& wanted)
{
    Statement select(m_database, uR"(
        SELECT a.id, a.uid, a.sequence, a.state, a.kind, a.case_id, a.title, a.start_at, a.zone, a.minutes, a.place,
               a.doctor, a.interpreter, a.with_patient, a.notes, a.changed_at, a.version, c.number, c.stage,
               c.patient_id, p.family, p.given, p.kana_family, p.kana_given, p.romaji_family, p.romaji_given,
               p.line_name, p.birth_date, p.phone
        FROM appointment a
        LEFT JOIN care_case c ON c.id = a.case_id
        LEFT JOIN patient p ON p.id = c.patient_id
        WHERE a.start_at >= :earliest AND a.start_at < :until
              AND a.start_at + a.minutes * CAST(60000 AS BIGINT) > :from
              AND (:with_cancelled = 1 OR a.state = 'planned')
              AND (a.start_at > :after_start OR (a.start_at = :after_start AND a.id > :after_id))
              AND (CAST(:case AS BIGINT) = 0 OR a.case_id = :case)
              AND (CAST(:staff AS BIGINT) = 0 OR EXISTS (
                  SELECT 1 FROM appointment_staff s WHERE s.appointment_id = a.id AND s.staff_id = :staff))
        ORDER BY a.start_at, a.id LIMIT :limit
    )"_s);
    const qint64 longest = longestAppointmentMinutes * 60'000LL;
    const Instant before(wanted.from.msecsSinceEpoch() - longest - 1);
    const AppointmentPlace after = wanted.after.value_or(AppointmentPlace{before, {}});
    select.bind(":earliest", std::max(before, after.start));
    select.bind(":from", wanted.from);
    select.bind(":until", wanted.until);
    select.bind(":with_cancelled", wanted.withCancelled);
    select.bind(":after_start", after.start);
    select.bind(":after_id", after.id);
    select.bind(":case", wanted.caseId.value_or(CaseId()));
    select.bind(":staff", wanted.staff.value_or(StaffId()));
    select.bind(":limit", wanted.limit);
    AYUMI_TRY_GET(std::vector<ListedAppointment> found, select.all(readListed));
    std::vector<Appointment*> all;
    for (ListedAppointment& listed : found)
        all.push_back(&listed.appointment);
    AYUMI_TRY(readStaff(all));
    return found;
}

Result<Appointment> AppointmentTable::insert(const Appointment& appointment)
{
    Statement insert(m_database, uR"(
        INSERT INTO appointment (uid, sequence, state, kind, case_id, title, start_at, zone, minutes, place, doctor,
            interpreter, with_patient, notes, changed_at)
        VALUES (:uid, :sequence, :state, :kind, :case_id, :title, :start_at, :zone, :minutes, :place, :doctor,
            :interpreter, :with_patient, :notes, :changed_at)
        ON CONFLICT DO NOTHING RETURNING id
    )"_s);
    insert.bind(":uid", appointment.uid);
    bindChanging(insert, appointment);
    AYUMI_TRY_GET(const auto id, insert.one([](const Row& row) { return row.id<AppointmentId>("id"); }));
    if (!id)
        return failure(ErrorCode::Conflict, {u"appointment"_s});
    Appointment stored = appointment;
    stored.id = *id;
    stored.version = 1;
    AYUMI_TRY(writeStaff(stored));
    return stored;
}

Result<Appointment> AppointmentTable::update(const Appointment& appointment)
{
    Statement update(m_database, uR"(
        UPDATE appointment SET sequence = :sequence, state = :state, kind = :kind, case_id = :case_id, title = :title,
            start_at = :start_at, zone = :zone, minutes = :minutes, place = :place, doctor = :doctor,
            interpreter = :interpreter, with_patient = :with_patient, notes = :notes, changed_at = :changed_at,
            version = version + 1
        WHERE id = :id AND version = :version
    )"_s);
    bindChanging(update, appointment);
    update.bind(":id", appointment.id);
    update.bind(":version", appointment.version);
    AYUMI_TRY(update.run());
    if (update.changedRows() != 1)
        return failure(ErrorCode::Conflict, {u"appointment"_s});
    Appointment stored = appointment;
    ++stored.version;
    Statement forget(m_database, u"DELETE FROM appointment_staff WHERE appointment_id = :id"_s);
    forget.bind(":id", appointment.id);
    AYUMI_TRY(forget.run());
    AYUMI_TRY(writeStaff(stored));
    return stored;
}

Result<std::vector<Appointment>> AppointmentTable::allOf(Statement& select)
{
    AYUMI_TRY_GET(std::vector<Appointment> found, select.all(readAppointment));
    std::vector<Appointment*> all;
    for (Appointment& appointment : found)
        all.push_back(&appointment);
    AYUMI_TRY(readStaff(all));
    return found;
}

Result<> AppointmentTable::readStaff(std::span<Appointment*> appointments)
{
    if (appointments.empty())
        return {};
    std::map<AppointmentId, Appointment*> byId;
    std::vector<AppointmentId> ids;
    for (Appointment* appointment : appointments) {
        byId[appointment->id] = appointment;
        ids.push_back(appointment->id);
    }
    Statement select(m_database, uR"(
        SELECT appointment_id, staff_id FROM appointment_staff
        WHERE appointment_id IN @IDS(ids)@ ORDER BY appointment_id, staff_id
    )"_s);
    select.bind(":ids", columns::idList(std::span<const AppointmentId>(ids)));
    AYUMI_TRY_GET(const auto rows, select.all([](const Row& row) {
        return std::pair(row.id<AppointmentId>("appointment_id"), row.id<StaffId>("staff_id"));
    }));
    for (const auto& [id, staff] : rows)
        byId.at(id)->staff.push_back(staff);
    return {};
}

Result<> AppointmentTable::writeStaff(const Appointment& appointment)
{
    for (const StaffId staff : appointment.staff) {
        Statement insert(m_database, uR"(
            INSERT INTO appointment_staff (appointment_id, staff_id) VALUES (:appointment, :staff)
        )"_s);
        insert.bind(":appointment", appointment.id);
        insert.bind(":staff", staff);
        AYUMI_TRY(insert.run());
    }
    return {};
}

} // namespace ayumi
