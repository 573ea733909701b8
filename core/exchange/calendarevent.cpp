#include "core/exchange/icalendar.h"

#include <algorithm>

namespace ayumi {

using namespace Qt::StringLiterals;

namespace {

/// How lists of holidays say that a day may still move: those of governments in Malay, of Google and others
/// in English.
bool soundsTentative(const QString& name)
{
    static constexpr std::array words{"tentative",      "estimated", "to be confirmed", "subject to change",
                                      "belum disahkan", "anggaran",  "tertakluk kepada"};
    const auto isIn = [&](const char* word) {
        return name.contains(QLatin1StringView(word), Qt::CaseInsensitive);
    };
    return std::ranges::any_of(words, isIn) || name.contains(u"予定") || name.contains(u"見込");
}

} // namespace

CalendarDays CalendarEvent::days() const
{
    if (const auto* days = std::get_if<CalendarDays>(&when))
        return *days;
    const auto& times = std::get<CalendarTimes>(when);
    const QDateTime start = times.start.local();
    QDateTime end = times.end.local();
    if (times.end.at > times.start.at && end.time() == QTime(0, 0))
        end = end.addMSecs(-1);
    return {start.date(), std::max(end.date(), start.date())};
}

std::vector<CalendarHoliday> holidaysOf(const CalendarFile& file)
{
    std::vector<CalendarHoliday> holidays;
    for (const CalendarEvent& event : file.events) {
        const auto* days = std::get_if<CalendarDays>(&event.when);
        if (!days || event.status == CalendarStatus::Cancelled)
            continue;
        const bool tentative = event.status == CalendarStatus::Tentative || soundsTentative(event.summary);
        holidays.push_back({days->first, days->last, event.summary.simplified(), tentative});
    }
    std::ranges::stable_sort(holidays, [](const CalendarHoliday& a, const CalendarHoliday& b) {
        return std::pair(a.first, a.last) < std::pair(b.first, b.last);
    });
    return holidays;
}

} // namespace ayumi
