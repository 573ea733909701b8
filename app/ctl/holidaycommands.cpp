#include "app/ctl/families.h"
#include "app/ctl/replies.h"
#include "core/domain/holiday.h"
#include "ui/models/words.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <map>

namespace ayumi {

using namespace Qt::StringLiterals;

namespace {

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

/// Errors: UsageWrong, FieldInvalid.
Result<int> yearOf(const Arguments& arguments, const Surroundings& around)
{
    const QString text = arguments.value(u"year"_s, QString::number(around.clock->today().year()));
    bool isNumber = false;
    const int year = text.toInt(&isNumber);
    if (!isNumber)
        return failure(ErrorCode::FieldInvalid, {u"year"_s, text});
    return year;
}

Result<Country> countryOf(const Arguments& arguments, const QString& usual)
{
    return readCode<Country>(arguments.value(u"country"_s, usual).toUpper(), u"country"_s);
}

Result<std::optional<MalaysianState>> stateOf(const Arguments& arguments)
{
    if (!arguments.has(u"state"_s))
        return std::nullopt;
    AYUMI_TRY_GET(const auto state, readCode<MalaysianState>(arguments.value(u"state"_s), u"state"_s));
    return state;
}

QJsonObject jsonOf(const Holiday& holiday)
{
    return {{u"date"_s, iso(holiday.date)},
            {u"name"_s, holiday.name},
            {u"state"_s, holiday.state ? QJsonValue(codeOf(*holiday.state)) : QJsonValue()},
            {u"status"_s, codeOf(holiday.status)},
            {u"source"_s, holiday.source},
            {u"enteredOn"_s, iso(holiday.enteredOn)}};
}

QString textOf(const Holiday& holiday)
{
    const QString place = holiday.state ? Words::of(*holiday.state) : Words::of(holiday.country);
    return u"%1  %2  %3  %4"_s.arg(Words::date(holiday.date), holiday.name, place, Words::of(holiday.status));
}

/// The law's days and, with a clinic, those that were entered beside them.
Result<Reply> listJapan(Surroundings& around, int year)
{
    HolidayBook book;
    if (!around.clinicFolder.isEmpty()) {
        AYUMI_TRY_GET(Office * office, around.office());
        AYUMI_TRY_GET(book, office->holidays.book(QDate(year, 1, 1), QDate(year, 12, 31)));
    }
    AYUMI_TRY_GET(const auto days, japaneseHolidays(year, book.equinoxes));
    std::multimap<QDate, std::pair<QString, QString>> named; // what machines read, what people read
    for (const JapaneseHolidayDay& day : days)
        named.emplace(day.date, std::pair(officialName(day.holiday), Words::of(day.holiday)));
    for (const Holiday& entered : book.entered) {
        if (entered.country == Country::Japan)
            named.emplace(entered.date, std::pair(entered.name, entered.name));
    }
    QJsonArray array;
    QStringList lines;
    for (const auto& [date, names] : named) {
        array.append(QJsonObject{{u"date"_s, iso(date)}, {u"name"_s, names.first}});
        lines.append(u"%1  %2"_s.arg(Words::date(date), names.second));
    }
    return Reply{array, lines.join(u'\n')};
}

Result<Reply> listMalaysia(Surroundings& around, int year, std::optional<MalaysianState> state)
{
    AYUMI_TRY_GET(Office * office, around.office());
    AYUMI_TRY_GET(const HolidayBook book, office->holidays.book(QDate(year, 1, 1), QDate(year, 12, 31)));
    QJsonArray array;
    QStringList lines;
    for (const Holiday& entered : book.entered) {
        if (entered.country != Country::Malaysia || (state && entered.state && entered.state != state))
            continue;
        array.append(jsonOf(entered));
        lines.append(textOf(entered));
    }
    return Reply{array, lines.isEmpty() ? u"No holidays of this year are entered."_s : lines.join(u'\n')};
}

Result<Reply> list(Surroundings& around, const Arguments& arguments)
{
    AYUMI_TRY_GET(const Country country, countryOf(arguments, u"JP"_s));
    AYUMI_TRY_GET(const auto state, stateOf(arguments));
    AYUMI_TRY_GET(const int year, yearOf(arguments, around));
    return country == Country::Japan ? listJapan(around, year) : listMalaysia(around, year, state);
}

Result<Reply> add(Surroundings& around, const Arguments& arguments)
{
    AYUMI_TRY_GET(Office * office, around.office());
    Holiday holiday;
    AYUMI_TRY_GET(holiday.country, countryOf(arguments, u"MY"_s));
    AYUMI_TRY_GET(holiday.state, stateOf(arguments));
    AYUMI_TRY_GET(holiday.date, arguments.requiredDate(u"date"_s));
    AYUMI_TRY_GET(holiday.name, arguments.required(u"name"_s));
    holiday.status = arguments.has(u"expected"_s) ? HolidayStatus::Expected : HolidayStatus::Confirmed;
    holiday.source = arguments.value(u"source"_s);
    AYUMI_TRY_GET(const auto stored, office->holidays.enter({holiday}));
    return Reply{jsonOf(stored.front()), textOf(stored.front())};
}

Result<Reply> importFile(Surroundings& around, const Arguments& arguments)
{
    AYUMI_TRY_GET(Office * office, around.office());
    AYUMI_TRY_GET(const auto state, stateOf(arguments));
    AYUMI_TRY_GET(HolidayFile file, office->holidays.read(arguments.positions.at(0), state));
    if (!arguments.has(u"dry-run"_s)) {
        AYUMI_TRY_GET(file.days, office->holidays.enter(file.days));
    }
    QJsonArray days;
    QStringList lines;
    for (const Holiday& holiday : file.days) {
        days.append(jsonOf(holiday));
        lines.append(textOf(holiday));
    }
    return Reply{
        QJsonObject{{u"days"_s, days}, {u"known"_s, file.known}, {u"notUnderstood"_s, file.notUnderstood}},
        lines.join(u'\n')};
}

Result<Reply> remove(Surroundings& around, const Arguments& arguments)
{
    AYUMI_TRY_GET(Office * office, around.office());
    AYUMI_TRY_GET(const QDate date, arguments.requiredDate(u"date"_s));
    AYUMI_TRY_GET(const auto state, stateOf(arguments));
    AYUMI_TRY_GET(const HolidayBook book, office->holidays.book(date, date));
    const QString name = arguments.value(u"name"_s);
    const auto found = std::ranges::find_if(book.entered, [&](const Holiday& each) {
        return (name.isEmpty() || each.name == name) && (!state || each.state == state);
    });
    if (found == book.entered.end())
        return failure(ErrorCode::NotFound, {iso(date)});
    AYUMI_TRY(office->holidays.remove(found->id));
    return Reply{jsonOf(*found), textOf(*found)};
}

Result<Reply> equinoxes(Surroundings& around, const Arguments& arguments)
{
    AYUMI_TRY_GET(Office * office, around.office());
    AYUMI_TRY_GET(const int year, yearOf(arguments, around));
    if (arguments.has(u"forget"_s)) {
        AYUMI_TRY(office->holidays.forgetEquinoxes(year));
        return said(u"The computed days hold again."_s);
    }
    Equinoxes days;
    AYUMI_TRY_GET(days.vernal, arguments.requiredDate(u"spring"_s));
    AYUMI_TRY_GET(days.autumnal, arguments.requiredDate(u"autumn"_s));
    AYUMI_TRY(office->holidays.announceEquinoxes(year, days, arguments.value(u"source"_s)));
    return Reply{QJsonObject{{u"spring"_s, iso(days.vernal)}, {u"autumn"_s, iso(days.autumnal)}},
                 u"%1, %2"_s.arg(Words::date(days.vernal), Words::date(days.autumnal))};
}

Result<Reply> hospital(Surroundings& around, const Arguments& arguments)
{
    AYUMI_TRY_GET(Office * office, around.office());
    if (!arguments.positions.isEmpty()) {
        AYUMI_TRY_GET(const auto state, readCode<MalaysianState>(arguments.positions.at(0), u"state"_s));
        AYUMI_TRY(office->holidays.setHospitalState(state));
    }
    AYUMI_TRY_GET(const MalaysianState state, office->holidays.hospitalState());
    return Reply{QJsonObject{{u"state"_s, codeOf(state)}}, Words::of(state)};
}

} // namespace

std::vector<Command> holidayCommands()
{
    const QString sato = u"--clinic ./clinic --user 佐藤 "_s;
    const Option state{u"state"_s, u"STATE"_s, u"kuala-lumpur, selangor, ...: all Malaysia, if not given"_s};
    return {
        {u"holiday list"_s,
         {},
         u"The holidays of a year: of Japan by its law (needs no clinic), of Malaysia as they were entered"_s,
         u"holiday list --country JP --year 2027 --json"_s,
         {{u"country"_s, u"CODE"_s, u"JP (if not given) or MY"_s},
          {u"year"_s, u"YEAR"_s, u"this year, if not given"_s},
          {u"state"_s, u"STATE"_s, u"of Malaysia: only what holds there"_s}},
         list},
        {u"holiday add"_s,
         {},
         u"Enter a holiday of Malaysia, or a day on which the office is closed"_s,
         sato + u"holiday add --date 2027-05-01 --name 'Hari Pekerja' --source 'Kabinet 2026-08'"_s,
         {{u"date"_s, u"DATE"_s, u"the day"_s},
          {u"name"_s, u"TEXT"_s, u"as its source writes it"_s},
          {u"country"_s, u"CODE"_s, u"MY, if not given"_s},
          state,
          {u"expected"_s, {}, u"not declared yet: follows the moon"_s},
          {u"source"_s, u"TEXT"_s, u"where it was read"_s}},
         add},
        {u"holiday import"_s,
         u"FILE"_s,
         u"Enter the holidays of Malaysia from an iCalendar file"_s,
         sato + u"holiday import holidays.ics --state kuala-lumpur"_s,
         {state, {u"dry-run"_s, {}, u"only say what would be entered"_s}},
         importFile,
         1,
         1},
        {u"holiday remove"_s,
         {},
         u"Remove an entered holiday"_s,
         sato + u"holiday remove --date 2027-05-01"_s,
         {{u"date"_s, u"DATE"_s, u"the day"_s},
          {u"name"_s, u"TEXT"_s, u"where the day has more than one"_s},
          state},
         remove},
        {u"holiday equinoxes"_s,
         {},
         u"The equinoxes of a year as they were announced, in place of the computed ones"_s,
         sato + u"holiday equinoxes --year 2028 --spring 2028-03-20 --autumn 2028-09-22 --source 官報"_s,
         {{u"year"_s, u"YEAR"_s, u"their year"_s},
          {u"spring"_s, u"DATE"_s, u"in March"_s},
          {u"autumn"_s, u"DATE"_s, u"in September"_s},
          {u"source"_s, u"TEXT"_s, u"where it was read"_s},
          {u"forget"_s, {}, u"back to the computed ones"_s}},
         equinoxes},
        {u"holiday hospital"_s,
         u"[STATE]"_s,
         u"The state of the hospital, whose holidays count where the doctor takes part"_s,
         sato + u"holiday hospital kuala-lumpur"_s,
         {},
         hospital,
         0,
         1},
    };
}

} // namespace ayumi
