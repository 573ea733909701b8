#include "core/desks/calendarfiledesk.h"

#include "core/desks/calendardesk.h"
#include "core/desks/calendarfeeds.h"
#include "core/desks/calendarrows.h"
#include "core/desks/deskwork.h"
#include "core/security/atomicfile.h"
#include "core/storage/appointmenttable.h"
#include "core/storage/database.h"
#include "core/storage/stafftable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

/// A clinic has some 5,000 appointments a year.
constexpr int mostAppointments = 200'000;

/// A whole recurring event was cancelled, by a file that names none of its instances.
bool cancelsSeries(const CalendarEvent& event)
{
    return event.status == CalendarStatus::Cancelled && event.instance.isEmpty();
}

/// What it means for those of its instances that were imported one by one.
void addInstances(const CalendarEvent& event, const std::vector<Appointment>& known,
                  std::vector<CalendarImportRow>& rows)
{
    for (const Appointment& each : known) {
        const bool named = std::ranges::any_of(
            rows, [&each](const CalendarImportRow& row) { return row.appointment.uid == each.uid; });
        if (named)
            continue;
        CalendarEvent instance = event;
        instance.instance = each.uid.mid(event.uid.size() + 1);
        rows.push_back(calendarImportRow(instance, each));
    }
}

Result<> writeFile(const QString& path, const QByteArray& bytes)
{
    AYUMI_TRY_GET(AtomicFile file, AtomicFile::open(path));
    AYUMI_TRY(file.write(bytes));
    return file.commit();
}

} // namespace

Result<CalendarExported> CalendarFileDesk::exportFile(const CalendarExportWanted& wanted,
                                                      const CalendarWording& wording, const QString& path)
{
    AYUMI_TRY_GET(DeskWork work,
                  DeskWork::begin(m_context, Right::ExportData, u"calendar.exported"_s, u"calendar"_s));
    if (!wanted.from.isValid() || !wanted.until.isValid())
        return failure(ErrorCode::FieldMissing, {wanted.from.isValid() ? u"until"_s : u"from"_s});
    const QString from = wanted.from.toString(Qt::ISODate);
    const QString until = wanted.until.toString(Qt::ISODate);
    if (wanted.until < wanted.from)
        return failure(ErrorCode::DatesReversed, {from, until});

    CalendarWanted reading;
    reading.from = wanted.from;
    reading.until = wanted.until;
    reading.staff = wanted.staff;
    reading.withCancelled = true;
    reading.limit = mostAppointments;
    AYUMI_TRY_GET(CalendarView view, CalendarRows(work.database()).read(reading, work.today()));
    QString staffName;
    if (wanted.staff) {
        view.trips.clear();
        AYUMI_TRY_GET(const auto staff, StaffTable(work.database()).find(*wanted.staff));
        if (!staff)
            return failure(ErrorCode::NotFound, {u"staff"_s});
        staffName = staff->name;
    }
    AYUMI_TRY_GET(const QString house, calendarHouse(work.database()));
    CalendarFile file;
    file.method = CalendarMethod::Publish;
    file.name = wording.calendarName(staffName);
    file.events = eventsOf(view, wanted.naming, wording, house);
    CalendarExported exported{path, static_cast<int>(file.events.size()), 0};
    exported.cancelled =
        static_cast<int>(std::ranges::count(file.events, CalendarStatus::Cancelled, &CalendarEvent::status));
    AYUMI_TRY(work.finish({{u"from"_s, from},
                           {u"until"_s, until},
                           {u"staff"_s, staffName},
                           {u"naming"_s, codeOf(wanted.naming)},
                           {u"events"_s, exported.events},
                           {u"file"_s, path}}));
    AYUMI_TRY(writeFile(path, writeCalendar(file, m_context.clock->now())));
    return exported;
}

Result<std::vector<CalendarImportRow>> CalendarFileDesk::compare(const CalendarFile& file)
{
    AYUMI_TRY(demand(m_context, Right::EditCalendar, u"calendar.compared"_s, u"calendar"_s));
    AYUMI_TRY_GET(const QString house, calendarHouse(*m_context.database));
    std::vector<CalendarImportRow> rows;
    for (const CalendarEvent& event : file.events) {
        AYUMI_TRY_GET(const auto known, CalendarDesk(m_context).findByUid(appointmentUid(event)));
        CalendarImportRow row = calendarImportRow(event, known);
        // Our own calls and journeys are no appointments.
        if (event.uid.endsWith(u'@' + house))
            row.step = CalendarImportStep::Ours;
        if (cancelsSeries(event) && !known) {
            AYUMI_TRY_GET(const auto series, AppointmentTable(*m_context.database).ofSeries(event.uid));
            if (!series.empty()) {
                addInstances(event, series, rows);
                continue;
            }
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<CalendarImportOutcome> CalendarFileDesk::import(const CalendarFile& file,
                                                       const CalendarImportWishes& wishes,
                                                       const Progress& progress)
{
    AYUMI_TRY_GET(const auto rows, compare(file));
    CalendarDesk calendar(m_context);
    CalendarImportOutcome outcome;
    for (const CalendarImportRow& row : rows) {
        if (progress.isCancelled())
            return failure(ErrorCode::Cancelled);
        progress.report(&row - rows.data(), static_cast<qint64>(rows.size()));
        Appointment appointment = row.appointment;
        if (!row.doesSomething() || wishes.leftOut.contains(appointment.uid))
            continue;
        if (row.step == CalendarImportStep::Add) {
            appointment.caseId = wishes.caseId;
            if (wishes.withMe)
                appointment.staff = {m_context.session->staff};
            AYUMI_TRY(calendar.add(appointment));
            ++outcome.added;
        } else if (row.step == CalendarImportStep::Change) {
            AYUMI_TRY(calendar.change(appointment));
            ++outcome.changed;
        } else {
            AYUMI_TRY(calendar.cancel(appointment.id, appointment.version));
            ++outcome.cancelled;
        }
    }
    return outcome;
}

} // namespace ayumi
