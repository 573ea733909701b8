#include "app/ctl/families.h"
#include "app/ctl/replies.h"
#include "ui/models/words.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace ayumi {

using namespace Qt::StringLiterals;

namespace {

QJsonObject jsonOf(const StaffAbsence& absence)
{
    return {{u"first"_s, absence.first.toString(Qt::ISODate)},
            {u"last"_s, absence.last.toString(Qt::ISODate)},
            {u"reason"_s, absence.reason}};
}

QJsonObject jsonOf(const RosterLine& line)
{
    QJsonArray absences;
    for (const StaffAbsence& absence : line.absences)
        absences.append(jsonOf(absence));
    return {{u"name"_s, line.staff.name},
            {u"hours"_s, writtenHours(line.schedule.hours)},
            {u"zone"_s, line.schedule.zone},
            {u"callsPerDay"_s, line.schedule.callsPerDay},
            {u"languages"_s, QJsonArray::fromStringList(line.schedule.languages)},
            {u"absences"_s, absences}};
}

Result<RosterLine> lineOf(Office& office, const QString& name)
{
    AYUMI_TRY_GET(const auto lines, office.roster.all());
    const auto found =
        std::ranges::find_if(lines, [&](const RosterLine& line) { return line.staff.name == name; });
    if (found == lines.end())
        return failure(ErrorCode::StaffUnknown, {name});
    return *found;
}

Result<Reply> roster(Surroundings& around, const Arguments&)
{
    AYUMI_TRY_GET(Office * office, around.office());
    AYUMI_TRY_GET(const auto all, office->roster.all());
    QJsonArray array;
    QStringList lines;
    for (const RosterLine& line : all) {
        array.append(jsonOf(line));
        lines.append(u"%1  %2  (%3)"_s.arg(line.staff.name, writtenHours(line.schedule.hours),
                                           line.schedule.languages.join(u", ")));
        for (const StaffAbsence& absence : line.absences)
            lines.append(u"  %1 - %2  %3"_s.arg(Words::date(absence.first), Words::date(absence.last),
                                                absence.reason));
    }
    return Reply{array, lines.join(u'\n')};
}

Result<Reply> hours(Surroundings& around, const Arguments& arguments)
{
    AYUMI_TRY_GET(Office * office, around.office());
    AYUMI_TRY_GET(RosterLine line, lineOf(*office, arguments.positions.at(0)));
    StaffSchedule& schedule = line.schedule;
    if (arguments.has(u"hours"_s)) {
        AYUMI_TRY_GET(schedule.hours, readHours(arguments.value(u"hours"_s)));
    }
    schedule.zone = arguments.value(u"zone"_s, schedule.zone);
    if (arguments.has(u"languages"_s))
        schedule.languages = arguments.value(u"languages"_s).split(u',', Qt::SkipEmptyParts);
    AYUMI_TRY_GET(const auto calls, arguments.number(u"calls"_s));
    schedule.callsPerDay = calls ? int(*calls) : schedule.callsPerDay;
    AYUMI_TRY_GET(line.schedule, office->roster.saveSchedule(schedule));
    return Reply{jsonOf(line), u"%1  %2"_s.arg(line.staff.name, writtenHours(line.schedule.hours))};
}

Result<Reply> away(Surroundings& around, const Arguments& arguments)
{
    AYUMI_TRY_GET(Office * office, around.office());
    AYUMI_TRY_GET(const RosterLine line, lineOf(*office, arguments.positions.at(0)));
    StaffAbsence absence;
    absence.staff = line.staff.id;
    AYUMI_TRY_GET(absence.first, arguments.requiredDate(u"from"_s));
    AYUMI_TRY_GET(const auto last, arguments.date(u"until"_s));
    absence.last = last.value_or(QDate());
    absence.reason = arguments.value(u"reason"_s);
    AYUMI_TRY_GET(const StaffAbsence stored, office->roster.saveAbsence(absence));
    return Reply{jsonOf(stored),
                 u"%1  %2 - %3"_s.arg(line.staff.name, Words::date(stored.first), Words::date(stored.last))};
}

Result<Reply> back(Surroundings& around, const Arguments& arguments)
{
    AYUMI_TRY_GET(Office * office, around.office());
    AYUMI_TRY_GET(const RosterLine line, lineOf(*office, arguments.positions.at(0)));
    AYUMI_TRY_GET(const QDate from, arguments.requiredDate(u"from"_s));
    const auto found = std::ranges::find(line.absences, from, &StaffAbsence::first);
    if (found == line.absences.end())
        return failure(ErrorCode::NotFound, {from.toString(Qt::ISODate)});
    AYUMI_TRY(office->roster.removeAbsence(found->id, found->version));
    return said(u"The absence was removed."_s);
}

} // namespace

std::vector<Command> rosterCommands()
{
    const QString sato = u"--clinic ./clinic --user 佐藤 "_s;
    return {
        {u"staff roster"_s,
         {},
         u"Who works when, in which languages, and who is away"_s,
         sato + u"staff roster --json"_s,
         {},
         roster},
        {u"staff hours"_s,
         u"NAME"_s,
         u"Working hours: days 1 (Monday) to 7 with their hours"_s,
         sato +
             u"staff hours 佐藤 --hours '1-5 10:00-12:00,13:00-17:00;6 10:00-12:00' --calls 15 --languages "
             "ja,en"_s,
         {{u"hours"_s, u"HOURS"_s, u"'1-5 10:00-12:00,13:00-17:00'"_s},
          {u"zone"_s, u"ZONE"_s, u"whose clock: Asia/Tokyo, Asia/Kuala_Lumpur"_s},
          {u"calls"_s, u"N"_s, u"calls a day at most"_s},
          {u"languages"_s, u"CODES"_s, u"ja,en,ms"_s}},
         hours,
         1,
         1},
        {u"staff away"_s,
         u"NAME"_s,
         u"An absence, both days included"_s,
         sato + u"staff away 佐藤 --from 2026-12-21 --until 2026-12-25 --reason 休暇"_s,
         {{u"from"_s, u"DATE"_s, u"the first day"_s},
          {u"until"_s, u"DATE"_s, u"the last day"_s},
          {u"reason"_s, u"TEXT"_s, u"in words"_s}},
         away,
         1,
         1},
        {u"staff back"_s,
         u"NAME"_s,
         u"Remove an absence"_s,
         sato + u"staff back 佐藤 --from 2026-12-21"_s,
         {{u"from"_s, u"DATE"_s, u"its first day"_s}},
         back,
         1,
         1},
    };
}

} // namespace ayumi
