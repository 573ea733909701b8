#include "ui/shell/clockline.h"

#include "core/base/japanesedate.h"
#include "ui/models/words.h"

using namespace Qt::StringLiterals;

namespace ayumi {

QString ClockLine::at(Instant now, QDate today)
{
    const QString tokyo = localTime(now, tokyoZone).toString(u"H:mm"_s);
    const QString kualaLumpur = localTime(now, kualaLumpurZone).toString(u"H:mm"_s);
    //: {date} with weekday, {era} the year of the era (only where people count so), {tokyo} and {kl} times of
    //: day
    QString line = tr("{date} ・ Tokyo {tokyo} / Kuala Lumpur {kl}");
    line.replace(u"{date}"_s, Words::date(today));
    line.replace(u"{era}"_s, eraYear(today));
    line.replace(u"{tokyo}"_s, tokyo);
    line.replace(u"{kl}"_s, kualaLumpur);
    return line;
}

} // namespace ayumi
