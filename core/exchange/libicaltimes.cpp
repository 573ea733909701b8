#include "core/exchange/libicaltimes.h"

#include <libical/ical.h>

#include <algorithm>

namespace ayumi {

std::optional<ClockFace> faceOf(const icaltimetype& time)
{
    const QDate date(time.year, time.month, time.day);
    if (icaltime_is_null_time(time) || !date.isValid() || date.year() < 1 || date.year() > 9998)
        return std::nullopt;
    if (time.is_date)
        return ClockFace{date, {}};
    // A leap second is the last one for everybody but the clocks of the trade.
    const QTime clock(time.hour, time.minute, time.second == 60 ? 59 : time.second);
    if (!clock.isValid())
        return std::nullopt;
    return ClockFace{date, clock};
}

icaltimetype icalTimeOf(const ClockFace& face)
{
    icaltimetype time = icaltime_null_time();
    time.year = face.date.year();
    time.month = face.date.month();
    time.day = face.date.day();
    time.is_date = face.isDay() ? 1 : 0;
    if (!face.isDay()) {
        time.hour = face.time.hour();
        time.minute = face.time.minute();
        time.second = face.time.second();
    }
    return time;
}

void prepareLibical()
{
    static const bool prepared = [] {
        icalerror_set_errors_are_fatal(0);
        ical_set_unknown_token_handling_setting(ICAL_ASSUME_IANA_TOKEN);
        return true;
    }();
    Q_UNUSED(prepared)
}

} // namespace ayumi
