#include "core/desks/holidaydesk.h"

#include "core/desks/deskwork.h"
#include "core/domain/textlimit.h"
#include "core/exchange/icalendar.h"
#include "core/storage/database.h"
#include "core/storage/holidaytable.h"
#include "core/storage/settingtable.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

constexpr int yearsBack = 1;
constexpr int yearsAhead = 5;
/// In days. School terms and seasons stand in calendars too.
constexpr int longestHoliday = 14;

const QString hospitalStateSetting = u"planning.hospital-state"_s;

QJsonObject describe(const Holiday& holiday)
{
    return {{u"date"_s, holiday.date.toString(Qt::ISODate)},
            {u"country"_s, codeOf(holiday.country)},
            {u"state"_s, holiday.state ? codeOf(*holiday.state) : QString()},
            {u"name"_s, holiday.name},
            {u"status"_s, codeOf(holiday.status)},
            {u"source"_s, holiday.source}};
}

QString subjectOf(const Holiday& holiday)
{
    return u"holiday:%1"_s.arg(holiday.date.toString(Qt::ISODate));
}

Result<> checkEquinoxes(int year, const Equinoxes& days)
{
    if (year < firstHolidayYear || year > lastHolidayYear)
        return failure(ErrorCode::HolidaysUnknown, {u"JP"_s, QString::number(year)});
    if (days.vernal.year() != year || days.vernal.month() != 3)
        return failure(ErrorCode::FieldInvalid, {u"vernal"_s, days.vernal.toString(Qt::ISODate)});
    if (days.autumnal.year() != year || days.autumnal.month() != 9)
        return failure(ErrorCode::FieldInvalid, {u"autumnal"_s, days.autumnal.toString(Qt::ISODate)});
    return {};
}

} // namespace

Result<HolidayBook> HolidayDesk::book(QDate from, QDate until)
{
    AYUMI_TRY(demandStaff(m_context));
    return HolidayTable(*m_context.database).book(from, until);
}

Result<MalaysianState> HolidayDesk::hospitalState()
{
    AYUMI_TRY(demandStaff(m_context));
    AYUMI_TRY_GET(const auto setting, SettingTable(*m_context.database).find(hospitalStateSetting));
    const auto state = setting ? valueOf<MalaysianState>(setting->content) : std::nullopt;
    return state.value_or(MalaysianState::KualaLumpur);
}

Result<> HolidayDesk::setHospitalState(MalaysianState state)
{
    AYUMI_TRY_GET(DeskWork work,
                  DeskWork::begin(m_context, Right::ManagePlanning, u"hospital-state.set"_s, u"holidays"_s));
    SettingTable table(work.database());
    AYUMI_TRY_GET(const auto before, table.find(hospitalStateSetting));
    AYUMI_TRY(table.save(hospitalStateSetting, {codeOf(state), before ? before->version : 0}));
    work.changes().planning = true;
    return work.finish({{u"before"_s, before ? before->content : QString()}, {u"after"_s, codeOf(state)}});
}

Result<std::vector<Holiday>> HolidayDesk::enter(const std::vector<Holiday>& days)
{
    AYUMI_TRY_GET(DeskWork work,
                  DeskWork::begin(m_context, Right::ManagePlanning, u"holidays.entered"_s, u"holidays"_s));
    HolidayTable table(work.database());
    std::vector<Holiday> stored;
    QJsonArray lines;
    for (Holiday day : days) {
        AYUMI_TRY(checkHoliday(day));
        day.name = day.name.trimmed();
        day.enteredOn = work.today();
        AYUMI_TRY_GET(Holiday saved, table.save(day));
        lines.append(describe(saved));
        stored.push_back(std::move(saved));
    }
    if (stored.size() == 1)
        work.setSubject(subjectOf(stored.front()));
    work.changes().planning = true;
    AYUMI_TRY(work.finish({{u"days"_s, lines}}));
    return stored;
}

Result<> HolidayDesk::remove(HolidayId id)
{
    AYUMI_TRY_GET(DeskWork work,
                  DeskWork::begin(m_context, Right::ManagePlanning, u"holiday.removed"_s, u"holidays"_s));
    HolidayTable table(work.database());
    AYUMI_TRY_GET(const auto before, table.find(id));
    if (!before)
        return failure(ErrorCode::NotFound, {u"holiday"_s});
    AYUMI_TRY(table.remove(id));
    work.setSubject(subjectOf(*before));
    work.changes().planning = true;
    return work.finish(describe(*before));
}

Result<HolidayFile> HolidayDesk::read(const QString& path, std::optional<MalaysianState> state)
{
    AYUMI_TRY(demand(m_context, Right::ManagePlanning, u"holidays.file-read"_s, u"holidays"_s));
    const int year = m_context.clock->today().year();
    CalendarReadOptions options;
    options.floatingZone = kualaLumpurZone.toString();
    options.from = QDate(year - yearsBack, 1, 1);
    options.until = QDate(year + yearsAhead, 12, 31);
    AYUMI_TRY_GET(const CalendarFile calendar, readCalendarFile(path, options));
    HolidayTable table(*m_context.database);
    HolidayFile file;
    file.notUnderstood = int(calendar.notes.size());
    for (const CalendarHoliday& each : holidaysOf(calendar)) {
        const QDate last = std::min({each.last, each.first.addDays(longestHoliday - 1), *options.until});
        for (QDate day = std::max(each.first, *options.from); day <= last; day = day.addDays(1)) {
            Holiday holiday;
            holiday.date = day;
            holiday.state = state;
            holiday.name = each.name.simplified().left(longestLine);
            holiday.status = each.tentative ? HolidayStatus::Expected : HolidayStatus::Confirmed;
            holiday.source = QFileInfo(path).fileName().left(longestLine);
            AYUMI_TRY_GET(const auto known, table.findSame(holiday));
            if (known && known->status == holiday.status)
                ++file.known;
            else if (!holiday.name.isEmpty())
                file.days.push_back(std::move(holiday));
        }
    }
    return file;
}

Result<> HolidayDesk::announceEquinoxes(int year, const Equinoxes& days, const QString& source)
{
    AYUMI_TRY_GET(DeskWork work,
                  DeskWork::begin(m_context, Right::ManagePlanning, u"equinoxes.announced"_s, u"holidays"_s));
    AYUMI_TRY(checkEquinoxes(year, days));
    AYUMI_TRY(checkLength(u"source"_s, source, longestLine));
    AYUMI_TRY(HolidayTable(work.database()).saveEquinoxes(year, days, source));
    work.changes().planning = true;
    return work.finish({{u"vernal"_s, days.vernal.toString(Qt::ISODate)},
                        {u"autumnal"_s, days.autumnal.toString(Qt::ISODate)},
                        {u"source"_s, source}});
}

Result<> HolidayDesk::forgetEquinoxes(int year)
{
    AYUMI_TRY_GET(DeskWork work,
                  DeskWork::begin(m_context, Right::ManagePlanning, u"equinoxes.forgotten"_s, u"holidays"_s));
    AYUMI_TRY(HolidayTable(work.database()).removeEquinoxes(year));
    work.changes().planning = true;
    return work.finish({{u"year"_s, year}});
}

} // namespace ayumi
