#include "core/desks/rosterdesk.h"

#include "core/desks/deskwork.h"
#include "core/storage/database.h"
#include "core/storage/scheduletable.h"
#include "core/storage/stafftable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

Result<Staff> somebodyHere(Database& database, StaffId id)
{
    AYUMI_TRY_GET(const auto staff, StaffTable(database).find(id));
    if (!staff)
        return failure(ErrorCode::NotFound, {u"staff"_s});
    if (staff->disabled)
        return failure(ErrorCode::StaffDisabled, {staff->name});
    return *staff;
}

QJsonObject describe(const StaffSchedule& schedule)
{
    return {{u"hours"_s, writtenHours(schedule.hours)},
            {u"zone"_s, schedule.zone},
            {u"callsPerDay"_s, schedule.callsPerDay},
            {u"languages"_s, schedule.languages.join(u',')}};
}

QJsonObject describe(const StaffAbsence& absence)
{
    return {{u"first"_s, absence.first.toString(Qt::ISODate)},
            {u"last"_s, absence.last.toString(Qt::ISODate)},
            {u"reason"_s, absence.reason}};
}

} // namespace

Result<std::vector<RosterLine>> RosterDesk::all()
{
    AYUMI_TRY(demandStaff(m_context));
    Database& database = *m_context.database;
    AYUMI_TRY_GET(const auto staff, StaffTable(database).all());
    ScheduleTable table(database);
    AYUMI_TRY_GET(const auto schedules, table.all());
    AYUMI_TRY_GET(const auto absences, table.absences(m_context.clock->today()));
    std::vector<RosterLine> lines;
    for (const Staff& person : staff) {
        if (person.disabled)
            continue;
        RosterLine line{.staff = person, .schedule = {}, .absences = {}};
        line.schedule.staff = person.id;
        if (const auto known = std::ranges::find(schedules, person.id, &StaffSchedule::staff);
            known != schedules.end())
            line.schedule = *known;
        std::ranges::copy_if(absences, std::back_inserter(line.absences),
                             [&](const StaffAbsence& each) { return each.staff == person.id; });
        lines.push_back(std::move(line));
    }
    return lines;
}

Result<StaffSchedule> RosterDesk::saveSchedule(const StaffSchedule& schedule)
{
    AYUMI_TRY_GET(DeskWork work, DeskWork::begin(m_context, Right::EditCalendar, u"working-hours.saved"_s,
                                                 u"staff:%1"_s.arg(schedule.staff.value())));
    AYUMI_TRY_GET(const Staff person, somebodyHere(work.database(), schedule.staff));
    work.setSubject(u"staff:"_s + person.uid);
    AYUMI_TRY(checkSchedule(schedule));
    ScheduleTable table(work.database());
    AYUMI_TRY_GET(const StaffSchedule before, table.of(schedule.staff));
    AYUMI_TRY_GET(StaffSchedule stored, table.save(schedule));
    work.changes().planning = true;
    AYUMI_TRY(work.finish({{u"before"_s, describe(before)}, {u"after"_s, describe(stored)}}));
    return stored;
}

Result<StaffAbsence> RosterDesk::saveAbsence(const StaffAbsence& absence)
{
    AYUMI_TRY_GET(DeskWork work, DeskWork::begin(m_context, Right::EditCalendar, u"absence.saved"_s,
                                                 u"staff:%1"_s.arg(absence.staff.value())));
    AYUMI_TRY_GET(const Staff person, somebodyHere(work.database(), absence.staff));
    work.setSubject(u"staff:"_s + person.uid);
    AYUMI_TRY(checkAbsence(absence));
    ScheduleTable table(work.database());
    QJsonObject before;
    StaffAbsence stored;
    if (absence.id.isStored()) {
        AYUMI_TRY_GET(const auto known, table.findAbsence(absence.id));
        if (!known || known->staff != absence.staff)
            return failure(ErrorCode::NotFound, {u"absence"_s});
        before = describe(*known);
        AYUMI_TRY_GET(stored, table.update(absence));
    } else {
        AYUMI_TRY_GET(stored, table.insert(absence));
    }
    work.changes().planning = true;
    AYUMI_TRY(work.finish({{u"before"_s, before}, {u"after"_s, describe(stored)}}));
    return stored;
}

Result<> RosterDesk::removeAbsence(AbsenceId id, int version)
{
    AYUMI_TRY_GET(DeskWork work,
                  DeskWork::begin(m_context, Right::EditCalendar, u"absence.removed"_s, u"staff:"_s));
    ScheduleTable table(work.database());
    AYUMI_TRY_GET(const auto known, table.findAbsence(id));
    if (!known)
        return failure(ErrorCode::NotFound, {u"absence"_s});
    AYUMI_TRY(table.remove(id, version));
    AYUMI_TRY_GET(const auto person, StaffTable(work.database()).find(known->staff));
    if (person)
        work.setSubject(u"staff:"_s + person->uid);
    work.changes().planning = true;
    return work.finish(describe(*known));
}

} // namespace ayumi
