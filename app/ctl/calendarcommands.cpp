#include "app/ctl/families.h"
#include "app/ctl/replies.h"
#include "core/security/atomicfile.h"
#include "ui/models/calendareventwords.h"
#include "ui/models/calendarfilewords.h"
#include "ui/models/invitationtext.h"
#include "ui/models/language.h"
#include "ui/models/words.h"

#include <QJsonArray>

#include <algorithm>

namespace ayumi {

using namespace Qt::StringLiterals;

namespace {

/// Repetitions are taken from a month back to a year ahead.
constexpr int daysBack = 31;
constexpr int daysAhead = 366;

Result<StaffId> staffNamed(Office& office, const QString& name)
{
    AYUMI_TRY_GET(const auto everybody, office.staff.all());
    const auto found = std::ranges::find(everybody, name, &Staff::name);
    if (found == everybody.end())
        return failure(ErrorCode::StaffUnknown, {name});
    return found->id;
}

PatientNaming namingOf(const Arguments& arguments)
{
    return arguments.has(u"full-names"_s) ? PatientNaming::FullName : PatientNaming::Initials;
}

Result<Reply> exportFile(Surroundings& around, const Arguments& arguments)
{
    CalendarExportWanted wanted;
    AYUMI_TRY_GET(wanted.from, arguments.requiredDate(u"from"_s));
    AYUMI_TRY_GET(wanted.until, arguments.requiredDate(u"until"_s));
    AYUMI_TRY_GET(const QString path, arguments.required(u"output"_s));
    wanted.naming = namingOf(arguments);
    AYUMI_TRY_GET(Office * office, around.office());
    if (arguments.has(u"staff"_s)) {
        AYUMI_TRY_GET(wanted.staff, staffNamed(*office, arguments.value(u"staff"_s)));
    }
    AYUMI_TRY_GET(const CalendarExported exported,
                  office->calendarFiles.exportFile(wanted, CalendarEventWords(), path));
    return Reply{QJsonObject{{u"file"_s, exported.path},
                             {u"events"_s, exported.events},
                             {u"cancelled"_s, exported.cancelled},
                             {u"naming"_s, codeOf(wanted.naming)}},
                 u"%1: %2 event(s)"_s.arg(exported.path).arg(exported.events)};
}

QJsonObject jsonOf(const CalendarImportRow& row)
{
    const Appointment& appointment = row.appointment;
    return {{u"uid"_s, appointment.uid},
            {u"step"_s, codeOf(row.step)},
            {u"sequence"_s, row.event.sequence},
            {u"title"_s, row.event.summary},
            {u"start"_s, appointment.start.local().toString(Qt::ISODate)},
            {u"zone"_s, appointment.start.zone},
            {u"minutes"_s, appointment.minutes},
            {u"place"_s, appointment.place}};
}

QJsonObject jsonOf(const CalendarNote& note)
{
    return {{u"kind"_s, codeOf(note.kind)},
            {u"line"_s, note.line},
            {u"text"_s, note.text},
            {u"count"_s, note.count},
            {u"sentence"_s, CalendarFileWords::of(note)}};
}

Result<Reply> import(Surroundings& around, const Arguments& arguments)
{
    CalendarReadOptions options;
    options.floatingZone = arguments.value(u"zone"_s, tokyoZone.toString());
    options.from = around.clock->today().addDays(-daysBack);
    options.until = around.clock->today().addDays(daysAhead);
    AYUMI_TRY_GET(Office * office, around.office());
    AYUMI_TRY_GET(const CalendarFile file, readCalendarFile(arguments.positions.at(0), options));
    AYUMI_TRY_GET(const auto rows, office->calendarFiles.compare(file));
    QJsonArray events;
    QStringList lines;
    for (const CalendarImportRow& row : rows) {
        events.append(jsonOf(row));
        lines.append(QStringList{CalendarEventWords::of(row.step), Words::moment(row.appointment.start),
                                 row.event.summary}
                         .join(u"  "_s));
    }
    QJsonArray notes;
    for (const CalendarNote& note : file.notes) {
        notes.append(jsonOf(note));
        lines.append(CalendarFileWords::of(note));
    }
    QJsonObject answer{{u"events"_s, events}, {u"notes"_s, notes}};
    if (!arguments.has(u"dry-run"_s)) {
        CalendarImportWishes wishes;
        wishes.withMe = !arguments.has(u"without-me"_s);
        if (arguments.has(u"case"_s)) {
            AYUMI_TRY_GET(wishes.caseId, office->cases.find(arguments.value(u"case"_s)));
        }
        AYUMI_TRY_GET(const CalendarImportOutcome outcome, office->calendarFiles.import(file, wishes));
        answer.insert(u"added"_s, outcome.added);
        answer.insert(u"changed"_s, outcome.changed);
        answer.insert(u"cancelled"_s, outcome.cancelled);
        lines.append(CalendarEventWords::of(outcome));
    }
    return Reply{answer, lines.join(u'\n')};
}

/// In Japanese, whatever the interface speaks; on record before it leaves.
Result<Reply> invite(Surroundings& around, const Arguments& arguments)
{
    AYUMI_TRY_GET(Office * office, around.office());
    const QString typed = arguments.positions.at(0);
    AYUMI_TRY_GET(const AppointmentRow row, office->calendar.find(AppointmentId(typed.toLongLong())));
    if (!row.appointment.caseId)
        return failure(ErrorCode::FieldMissing, {u"case"_s});
    AYUMI_TRY(office->consents.recordDisclosure(*row.appointment.caseId, u"invitation"_s, u"patient"_s,
                                                arguments.value(u"purpose"_s, u"treatment"_s), {}));
    AYUMI_TRY_GET(const Language::Aside spoken, around.language->aside(u"ja"_s));
    const QString text = InvitationText::of(row, office->session().name);
    QJsonObject answer{{u"text"_s, text}, {u"uid"_s, row.appointment.uid}};
    if (arguments.has(u"output"_s)) {
        const QString path = arguments.value(u"output"_s);
        AYUMI_TRY_GET(AtomicFile file, AtomicFile::open(path));
        AYUMI_TRY(file.write(writeCalendar(InvitationText::file(row), around.clock->now())));
        AYUMI_TRY(file.commit());
        answer.insert(u"file"_s, path);
    }
    return Reply{answer, text};
}

Result<Reply> feed(Surroundings& around, const Arguments& arguments)
{
    AYUMI_TRY_GET(Office * office, around.office());
    if (arguments.has(u"off"_s)) {
        AYUMI_TRY(office->calendarFiles.setFeed(std::nullopt, CalendarEventWords()));
    } else if (arguments.has(u"output"_s)) {
        const CalendarFeed wanted{arguments.value(u"output"_s), namingOf(arguments), {}};
        AYUMI_TRY(office->calendarFiles.setFeed(wanted, CalendarEventWords()));
    }
    AYUMI_TRY_GET(const auto kept, office->calendarFiles.feed());
    if (!kept)
        return Reply{QJsonObject{{u"file"_s, QJsonValue()}}, u"off"_s};
    return Reply{QJsonObject{{u"file"_s, kept->path}, {u"naming"_s, codeOf(kept->naming)}},
                 u"%1  %2"_s.arg(kept->path, CalendarEventWords::of(kept->naming))};
}

} // namespace

std::vector<Command> calendarCommands()
{
    const Option fullNames{u"full-names"_s, {}, u"patients by their names instead of their initials"_s};
    return {
        {u"calendar export"_s,
         {},
         u"Write appointments, agreed calls and journeys as an iCalendar file; on record"_s,
         u"--clinic ./clinic --user 佐藤 calendar export --from 2026-06-01 --until 2026-06-30 --output June.ics"_s,
         {{u"from"_s, u"DATE"_s, u"first day"_s},
          {u"until"_s, u"DATE"_s, u"last day"_s},
          {u"output"_s, u"F.ics"_s, u"where to write it"_s},
          {u"staff"_s, u"NAME"_s, u"only what this person takes part in"_s},
          fullNames},
         exportFile},
        {u"calendar import"_s,
         u"FILE"_s,
         u"Take invitations into the calendar: new, changed and cancelled ones; a second time does nothing"_s,
         u"--clinic ./clinic --user 佐藤 calendar import invitation.ics --dry-run"_s,
         {{u"dry-run"_s, {}, u"only say what would be done"_s},
          {u"case"_s, u"CASE"_s, u"whom it is about"_s},
          {u"without-me"_s, {}, u"whoever imports does not take part"_s},
          {u"zone"_s, u"ZONE"_s, u"where times without a zone are read: Asia/Tokyo (default), ..."_s}},
         import,
         1,
         1},
        {u"calendar invite"_s,
         u"ID"_s,
         u"Tell the patient of an appointment: a polite text, and a file for their calendar; on record"_s,
         u"--clinic ./clinic --user 佐藤 calendar invite 1 --output for-the-patient.ics"_s,
         {{u"output"_s, u"F.ics"_s, u"also write it for their calendar"_s},
          {u"purpose"_s, u"TEXT"_s, u"why it leaves the house (treatment)"_s}},
         invite,
         1,
         1},
        {u"calendar feed"_s,
         {},
         u"A file that follows your own appointments; without options says where it is"_s,
         u"--clinic ./clinic --user 佐藤 calendar feed --output ./me.ics"_s,
         {{u"output"_s, u"F.ics"_s, u"keep this file up to date"_s},
          {u"off"_s, {}, u"end it and remove the file"_s},
          fullNames},
         feed},
    };
}

} // namespace ayumi
