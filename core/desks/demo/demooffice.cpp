// The office of the demo clinic: Malaysian holidays, who works when, who is away.

#include "core/desks/demo/demoteam.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

/// Dates of domain/clinical 4.3: those of 2027 that depend on the moon are estimates.
const QString holidaysOfKualaLumpur = u":/holidays/kuala-lumpur.ics"_s;

struct Working
{
    DemoStaff staff;
    QString hours;
    QString zone;
    int callsPerDay;
    QStringList languages;
};

Result<Staff> personOf(Office& office, DemoStaff staff)
{
    AYUMI_TRY_GET(const auto all, office.staff.all());
    const auto found = std::ranges::find(all, demoStaffName(staff), &Staff::name);
    if (found == all.end())
        return failure(ErrorCode::NotFound, {demoStaffName(staff)});
    return *found;
}

Result<> setHours(Office& office, const Working& working)
{
    AYUMI_TRY_GET(const Staff person, personOf(office, working.staff));
    StaffSchedule schedule;
    schedule.staff = person.id;
    AYUMI_TRY_GET(schedule.hours, readHours(working.hours));
    schedule.zone = working.zone;
    schedule.callsPerDay = working.callsPerDay;
    schedule.languages = working.languages;
    AYUMI_TRY(office.roster.saveSchedule(schedule));
    return {};
}

Result<> setAbsence(Office& office, DemoStaff staff, QDate first, QDate last, const QString& reason)
{
    AYUMI_TRY_GET(const Staff person, personOf(office, staff));
    StaffAbsence absence;
    absence.staff = person.id;
    absence.first = first;
    absence.last = last;
    absence.reason = reason;
    AYUMI_TRY(office.roster.saveAbsence(absence));
    return {};
}

} // namespace

Result<> openOffice(DemoTeam& team, QDate today)
{
    Office& office = team.office(DemoStaff::Administrator);
    AYUMI_TRY_GET(const HolidayFile holidays,
                  office.holidays.read(holidaysOfKualaLumpur, MalaysianState::KualaLumpur));
    AYUMI_TRY(office.holidays.enter(holidays.days));

    const QString japan = tokyoZone.toString();
    const QString malaysia = kualaLumpurZone.toString();
    const Working everybody[] = {
        {DemoStaff::Coordinator, u"1-5 9:00-12:00,13:00-18:00"_s, japan, 12, {u"ja"_s, u"en"_s}},
        {DemoStaff::FollowUpStaff, u"1-5 10:00-12:00,13:00-17:00;6 10:00-12:00"_s, japan, 20, {u"ja"_s}},
        {DemoStaff::Nurse,
         u"1-4 9:00-13:00,14:00-17:00;5 9:00-12:15,14:45-17:00"_s,
         malaysia,
         6,
         {u"en"_s, u"ms"_s}},
        {DemoStaff::Doctor, u"1-4 9:00-17:00;5 9:00-12:15,14:45-17:00"_s, malaysia, 4, {u"en"_s, u"ms"_s}}};
    for (const Working& working : everybody)
        AYUMI_TRY(setHours(office, working));
    // The next two working weeks: one of them with the hospital's doctor at a congress.
    AYUMI_TRY(setAbsence(office, DemoStaff::FollowUpStaff, today.addDays(7), today.addDays(11), u"休暇"_s));
    return setAbsence(office, DemoStaff::Doctor, today.addDays(14), today.addDays(16), u"Congress"_s);
}

} // namespace ayumi
