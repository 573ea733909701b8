#include "app/ctl/families.h"
#include "core/domain/holiday.h"
#include "ui/models/words.h"

#include <QJsonArray>
#include <QJsonObject>

namespace ayumi {

using namespace Qt::StringLiterals;

namespace {

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

Result<Reply> list(Surroundings& around, const Arguments& arguments)
{
    AYUMI_TRY_GET(const Country country,
                  readCode<Country>(arguments.value(u"country"_s, u"JP"_s).toUpper(), u"country"_s));
    AYUMI_TRY_GET(const int year, yearOf(arguments, around));
    if (country == Country::Malaysia)
        return failure(ErrorCode::HolidaysUnknown, {codeOf(country), QString::number(year)});
    AYUMI_TRY_GET(const auto days, japaneseHolidays(year));
    QJsonArray array;
    QStringList lines;
    for (const JapaneseHolidayDay& day : days) {
        array.append(
            QJsonObject{{u"date"_s, day.date.toString(Qt::ISODate)}, {u"name"_s, officialName(day.holiday)}});
        lines.append(u"%1  %2"_s.arg(Words::date(day.date), Words::of(day.holiday)));
    }
    return Reply{array, lines.join(u'\n')};
}

} // namespace

std::vector<Command> holidayCommands()
{
    return {
        {u"holiday list"_s,
         {},
         u"The holidays of a year: of Japan by its law"_s,
         u"holiday list --country JP --year 2027 --json"_s,
         {{u"country"_s, u"CODE"_s, u"JP (if not given) or MY"_s},
          {u"year"_s, u"YEAR"_s, u"this year, if not given"_s}},
         list},
    };
}

} // namespace ayumi
