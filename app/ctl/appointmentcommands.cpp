#include "app/ctl/families.h"
#include "app/ctl/replies.h"
#include "ui/models/calendarwords.h"
#include "ui/models/words.h"

#include <QJsonArray>

#include <algorithm>

namespace ayumi {

using namespace Qt::StringLiterals;

namespace {

QString isoOn(Instant at, QStringView zone)
{
    const QDateTime local = localTime(at, zone);
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate);
}

QJsonObject jsonOf(const AppointmentRow& row)
{
    const Appointment& appointment = row.appointment;
    return {{u"appointment"_s, appointment.id.value()},
            {u"uid"_s, appointment.uid},
            {u"sequence"_s, appointment.sequence},
            {u"state"_s, codeOf(appointment.state)},
            {u"kind"_s, codeOf(appointment.kind)},
            {u"case"_s, row.caseNumber.isEmpty() ? QJsonValue() : QJsonValue(row.caseNumber)},
            {u"patient"_s, row.caseNumber.isEmpty() ? QJsonValue() : QJsonValue(row.person.displayName())},
            {u"title"_s, appointment.title},
            {u"start"_s, isoOn(appointment.start.at, appointment.start.zone)},
            {u"end"_s, isoOn(appointment.end(), appointment.start.zone)},
            {u"zone"_s, appointment.start.zone},
            {u"minutes"_s, appointment.minutes},
            {u"tokyo"_s, isoOn(appointment.start.at, tokyoZone)},
            {u"kualaLumpur"_s, isoOn(appointment.start.at, kualaLumpurZone)},
            {u"place"_s, appointment.place},
            {u"staff"_s, QJsonArray::fromStringList(row.staffNames)},
            {u"doctor"_s, appointment.doctor},
            {u"interpreter"_s, appointment.interpreter},
            {u"withPatient"_s, appointment.withPatient && appointment.caseId},
            {u"notes"_s, appointment.notes},
            {u"version"_s, appointment.version}};
}

QString lineOf(const AppointmentRow& row)
{
    const Appointment& appointment = row.appointment;
    QStringList words{QString::number(appointment.id.value()),
                      Words::date(localTime(appointment.start.at, tokyoZone).date()),
                      CalendarWords::clocks(appointment.start),
                      CalendarWords::length(appointment.minutes),
                      CalendarWords::title(appointment),
                      row.caseNumber,
                      row.person.displayName()};
    if (appointment.state == AppointmentState::Cancelled)
        words.append(CalendarWords::of(appointment.state));
    words.removeAll(QString());
    return words.join(u"  "_s);
}

QJsonObject jsonOf(const ConflictRow& conflict)
{
    QJsonObject object{{u"who"_s, codeOf(conflict.who)}};
    if (conflict.who == TakenPerson::Staff)
        object.insert(u"staff"_s, conflict.staffName);
    if (conflict.appointment)
        object.insert(u"appointment"_s, conflict.appointment->appointment.id.value());
    if (conflict.call) {
        object.insert(u"case"_s, conflict.call->caseNumber);
        object.insert(u"followUp"_s, conflict.call->followUp.step);
    }
    return object;
}

/// The appointment as it stands now, and whom it has in two places.
Result<Reply> replyOf(Office& office, const SavedAppointment& saved)
{
    AYUMI_TRY_GET(const AppointmentRow row, office.calendar.find(saved.appointment.id));
    QJsonObject object = jsonOf(row);
    QJsonArray conflicts;
    QStringList lines{lineOf(row)};
    for (const ConflictRow& conflict : saved.conflicts) {
        conflicts.append(jsonOf(conflict));
        lines.append(CalendarWords::of(conflict, saved.appointment));
    }
    object.insert(u"conflicts"_s, conflicts);
    return Reply{object, lines.join(u'\n')};
}

Result<int> wholeNumber(const QString& text, const QString& field)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber)
        return failure(ErrorCode::FieldInvalid, {field, text});
    return number;
}

Result<std::vector<StaffId>> staffOf(Office& office, const QStringList& names)
{
    std::vector<StaffId> ids;
    if (names.isEmpty())
        return ids;
    AYUMI_TRY_GET(const auto everybody, office.staff.all());
    for (const QString& name : names) {
        const auto found = std::ranges::find(everybody, name, &Staff::name);
        if (found == everybody.end())
            return failure(ErrorCode::StaffUnknown, {name});
        ids.push_back(found->id);
    }
    return ids;
}

struct AppointmentCall
{
    Office* office = nullptr;
    AppointmentRow row;
};

Result<AppointmentCall> appointmentOf(Surroundings& around, const Arguments& arguments)
{
    AppointmentCall call;
    AYUMI_TRY_GET(call.office, around.office());
    const QString typed = arguments.positions.at(0);
    const qint64 id = typed.toLongLong();
    if (id <= 0)
        return failure(ErrorCode::FieldInvalid, {u"appointment"_s, typed});
    AYUMI_TRY_GET(call.row, call.office->calendar.find(AppointmentId(id)));
    return call;
}

Result<Reply> add(Surroundings& around, const Arguments& arguments)
{
    AYUMI_TRY_GET(Office * office, around.office());
    Appointment fresh;
    AYUMI_TRY_GET(fresh.kind, readCode<AppointmentKind>(arguments.positions.at(0), u"kind"_s));
    if (arguments.has(u"case"_s)) {
        AYUMI_TRY_GET(fresh.caseId, office->cases.find(arguments.value(u"case"_s)));
    }
    AYUMI_TRY_GET(const QString at, arguments.required(u"at"_s));
    AYUMI_TRY_GET(fresh.start, momentOf(at, arguments.value(u"zone"_s, tokyoZone.toString())));
    fresh.minutes = usualMinutes(fresh.kind);
    if (arguments.has(u"minutes"_s)) {
        AYUMI_TRY_GET(fresh.minutes, wholeNumber(arguments.value(u"minutes"_s), u"minutes"_s));
    }
    AYUMI_TRY_GET(fresh.staff, staffOf(*office, arguments.values(u"staff"_s)));
    fresh.title = arguments.value(u"title"_s);
    fresh.place = arguments.value(u"place"_s);
    fresh.doctor = arguments.value(u"doctor"_s);
    fresh.interpreter = arguments.value(u"interpreter"_s);
    fresh.withPatient = !arguments.has(u"without-patient"_s);
    fresh.notes = arguments.value(u"notes"_s);
    AYUMI_TRY_GET(const SavedAppointment saved, office->calendar.add(fresh));
    return replyOf(*office, saved);
}

Result<Reply> list(Surroundings& around, const Arguments& arguments)
{
    AYUMI_TRY_GET(Office * office, around.office());
    CalendarWanted wanted;
    AYUMI_TRY_GET(const auto from, arguments.date(u"from"_s));
    AYUMI_TRY_GET(const auto until, arguments.date(u"until"_s));
    constexpr int week = 6;
    wanted.from = from.value_or(around.clock->today());
    wanted.until = until.value_or(std::max(wanted.from, around.clock->today()).addDays(week));
    wanted.zone = arguments.value(u"zone"_s, tokyoZone.toString());
    wanted.withCancelled = arguments.has(u"cancelled"_s);
    wanted.limit = 100000;
    if (arguments.has(u"case"_s)) {
        AYUMI_TRY_GET(wanted.caseId, office->cases.find(arguments.value(u"case"_s)));
    }
    if (arguments.has(u"staff"_s)) {
        AYUMI_TRY_GET(const auto staff, staffOf(*office, {arguments.value(u"staff"_s)}));
        wanted.staff = staff.front();
    }
    AYUMI_TRY_GET(const CalendarView view, office->calendar.view(wanted));
    QJsonArray array;
    QStringList lines;
    for (const AppointmentRow& row : view.appointments) {
        array.append(jsonOf(row));
        lines.append(lineOf(row));
    }
    return Reply{array, lines.join(u'\n')};
}

Result<Reply> show(Surroundings& around, const Arguments& arguments)
{
    AYUMI_TRY_GET(const AppointmentCall call, appointmentOf(around, arguments));
    AYUMI_TRY_GET(const auto conflicts, call.office->calendar.conflicts(call.row.appointment));
    return replyOf(*call.office, {call.row.appointment, conflicts});
}

Result<Reply> move(Surroundings& around, const Arguments& arguments)
{
    AYUMI_TRY_GET(const AppointmentCall call, appointmentOf(around, arguments));
    const Appointment& before = call.row.appointment;
    PlacedInstant start = before.start;
    int minutes = before.minutes;
    if (arguments.has(u"at"_s)) {
        const QString zone = arguments.value(u"zone"_s, before.start.zone);
        AYUMI_TRY_GET(start, momentOf(arguments.value(u"at"_s), zone));
    }
    if (arguments.has(u"minutes"_s)) {
        AYUMI_TRY_GET(minutes, wholeNumber(arguments.value(u"minutes"_s), u"minutes"_s));
    }
    AYUMI_TRY_GET(const SavedAppointment saved,
                  call.office->calendar.move(before.id, before.version, start, minutes));
    return replyOf(*call.office, saved);
}

Result<Reply> cancel(Surroundings& around, const Arguments& arguments)
{
    AYUMI_TRY_GET(const AppointmentCall call, appointmentOf(around, arguments));
    const Appointment& before = call.row.appointment;
    if (arguments.has(u"restore"_s)) {
        AYUMI_TRY_GET(const SavedAppointment saved, call.office->calendar.restore(before.id, before.version));
        return replyOf(*call.office, saved);
    }
    AYUMI_TRY_GET(const Appointment saved, call.office->calendar.cancel(before.id, before.version));
    return replyOf(*call.office, {saved, {}});
}

} // namespace

std::vector<Command> appointmentCommands()
{
    const Option at{u"at"_s, u"TIME"_s, u"2026-04-10T14:00, on the clock of --zone"_s};
    const Option zone{u"zone"_s, u"ZONE"_s, u"Asia/Tokyo (default), Asia/Kuala_Lumpur, ..."_s};
    const Option minutes{u"minutes"_s, u"N"_s, u"how long"_s};
    const Option caseOption{u"case"_s, u"CASE"_s, u"whom it is about"_s};
    return {
        {u"appointment add"_s,
         u"KIND"_s,
         u"Add one: counselling, call, treatment, flight, pick-up, other. Says who is then in two places"_s,
         u"--clinic ./clinic --user 佐藤 appointment add counselling --case A-000001 --at 2026-06-10T14:00"_s,
         {at,
          zone,
          minutes,
          caseOption,
          {u"title"_s, u"TEXT"_s, u"needed with other, and without a case"_s},
          {u"place"_s, u"TEXT"_s, u"place or link"_s},
          {u"staff"_s, u"NAME"_s, u"who takes part; may be repeated"_s},
          {u"doctor"_s, u"NAME"_s, u"doctor"_s},
          {u"interpreter"_s, u"NAME"_s, u"interpreter"_s},
          {u"without-patient"_s, {}, u"the patient does not take part"_s},
          {u"notes"_s, u"TEXT"_s, u"for us alone"_s}},
         add,
         1,
         1},
        {u"appointment list"_s,
         {},
         u"What takes place from today for a week, or between two dates"_s,
         u"--clinic ./clinic --user 佐藤 appointment list --from 2026-06-01 --until 2026-06-30 --json"_s,
         {{u"from"_s, u"DATE"_s, u"first day"_s},
          {u"until"_s, u"DATE"_s, u"last day"_s},
          {u"zone"_s, u"ZONE"_s, u"whose days: Asia/Tokyo (default), ..."_s},
          caseOption,
          {u"staff"_s, u"NAME"_s, u"with this person"_s},
          {u"cancelled"_s, {}, u"cancelled ones too"_s}},
         list},
        {u"appointment show"_s,
         u"ID"_s,
         u"One of them, with both clocks"_s,
         u"--clinic ./clinic --user 佐藤 appointment show 1"_s,
         {},
         show,
         1,
         1},
        {u"appointment move"_s,
         u"ID"_s,
         u"To another time, or longer or shorter"_s,
         u"--clinic ./clinic --user 佐藤 appointment move 1 --at 2026-06-11T09:30 --minutes 45"_s,
         {at, {u"zone"_s, u"ZONE"_s, u"default: its own"_s}, minutes},
         move,
         1,
         1},
        {u"appointment cancel"_s,
         u"ID"_s,
         u"Cancel it; it stays on record"_s,
         u"--clinic ./clinic --user 佐藤 appointment cancel 1"_s,
         {{u"restore"_s, {}, u"take the cancelling back instead"_s}},
         cancel,
         1,
         1},
    };
}

} // namespace ayumi
