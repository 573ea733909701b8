#include "core/exchange/zonewriting.h"

#include <QTimeZone>

#include <cstdlib>
#include <optional>
#include <vector>

namespace ayumi {

using namespace Qt::StringLiterals;

namespace {

/// One change of the clocks, and what it showed until then.
struct Change
{
    QDateTime face; ///< on the clock before the change, kept as if UTC
    int before = 0; ///< seconds ahead of UTC
    int after = 0;
    bool isDaylight = false;
    QString name; ///< JST, PDT

    [[nodiscard]] bool isLike(const Change& other) const
    {
        return before == other.before && after == other.after && isDaylight == other.isDaylight &&
               name == other.name;
    }
};

/// Which weekday of its month a day is: 2 for the second, -1 for the last.
struct WeekdayOfMonth
{
    int month = 0;
    int weekday = 0;
    int number = 0;
    QTime time;

    bool operator==(const WeekdayOfMonth&) const = default;
};

QByteArray offsetText(int seconds)
{
    const int size = std::abs(seconds);
    const auto two = [](int number) { return QByteArray::number(number).rightJustified(2, '0'); };
    QByteArray text = (seconds < 0 ? "-" : "+") + two(size / 3600) + two(size / 60 % 60);
    if (size % 60 != 0)
        text += two(size % 60);
    return text;
}

std::vector<Change> changesOf(const QTimeZone& zone, int firstYear, int lastYear)
{
    const QDateTime from(QDate(firstYear, 1, 1), QTime(0, 0), Qt::UTC);
    const QDateTime until(QDate(lastYear, 12, 31), QTime(23, 59, 59), Qt::UTC);
    std::vector<Change> changes;
    int before = zone.offsetFromUtc(from.addSecs(-1));
    for (const QTimeZone::OffsetData& data : zone.transitions(from, until)) {
        if (data.offsetFromUtc != before) {
            const bool isDaylight = data.daylightTimeOffset != 0;
            changes.push_back({data.atUtc.toUTC().addSecs(before), before, data.offsetFromUtc, isDaylight,
                               data.abbreviation});
        }
        before = data.offsetFromUtc;
    }
    return changes;
}

WeekdayOfMonth weekdayOf(const QDateTime& face, bool fromTheEnd)
{
    const QDate day = face.date();
    const int fromStart = (day.day() - 1) / 7 + 1;
    const int fromEnd = -((day.daysInMonth() - day.day()) / 7 + 1);
    return {day.month(), day.dayOfWeek(), fromTheEnd ? fromEnd : fromStart, face.time()};
}

/// The rule that all changes follow, one a year without a gap.
std::optional<WeekdayOfMonth> ruleOf(const std::vector<Change>& changes)
{
    for (std::size_t i = 1; i < changes.size(); ++i) {
        if (changes[i].face.date().year() != changes[i - 1].face.date().year() + 1)
            return std::nullopt;
    }
    if (changes.size() < 2)
        return std::nullopt;
    for (const bool fromTheEnd : {true, false}) {
        const WeekdayOfMonth rule = weekdayOf(changes.front().face, fromTheEnd);
        const bool allFollow = std::ranges::all_of(
            changes, [&](const Change& change) { return weekdayOf(change.face, fromTheEnd) == rule; });
        // "The last" is what zones mean; counting from the end otherwise is chance.
        if (allFollow && (!fromTheEnd || rule.number == -1))
            return rule;
    }
    return std::nullopt;
}

void writeObservance(ContentWriter& out, const std::vector<Change>& changes, int lastYear)
{
    static constexpr std::array days{"MO", "TU", "WE", "TH", "FR", "SA", "SU"};
    const Change& first = changes.front();
    const QByteArray part = first.isDaylight ? "DAYLIGHT" : "STANDARD";
    out.line("BEGIN:" + part);
    out.line("DTSTART:" + writtenClock(first.face));
    // A rule with an end makes python-icalendar stumble, so what ended is written date by date.
    const bool goesOn = changes.back().face.date().year() >= lastYear;
    if (const auto rule = goesOn ? ruleOf(changes) : std::nullopt) {
        out.line("RRULE:FREQ=YEARLY;BYMONTH=" + QByteArray::number(rule->month) + ";BYDAY=" +
                 QByteArray::number(rule->number) + days[static_cast<std::size_t>(rule->weekday - 1)]);
    } else {
        for (std::size_t i = 1; i < changes.size(); ++i)
            out.line("RDATE:" + writtenClock(changes[i].face));
    }
    out.line("TZOFFSETFROM:" + offsetText(first.before));
    out.line("TZOFFSETTO:" + offsetText(first.after));
    out.text("TZNAME", first.name);
    out.line("END:" + part);
}

/// What holds before the first change, or for ever.
Change atStart(const QTimeZone& zone, int firstYear)
{
    const QDateTime start(QDate(firstYear, 1, 1), QTime(0, 0), Qt::UTC);
    const int offset = zone.offsetFromUtc(start);
    return {start, offset, offset, zone.isDaylightTime(start), zone.abbreviation(start)};
}

} // namespace

void writeZone(ContentWriter& out, const QString& zoneName, int firstYear, int lastYear)
{
    const QTimeZone zone(zoneName.toLatin1());
    out.line("BEGIN:VTIMEZONE");
    out.line("TZID:" + zoneName.toUtf8());
    // Readers differ about times before the first change, so the year before the first event is there too.
    writeObservance(out, {atStart(zone, firstYear - 1)}, lastYear);
    std::vector<std::vector<Change>> kinds;
    for (const Change& change : changesOf(zone, firstYear - 1, lastYear + 1)) {
        const auto alike = std::ranges::find_if(
            kinds, [&](const std::vector<Change>& kind) { return kind.front().isLike(change); });
        if (alike != kinds.end())
            alike->push_back(change);
        else
            kinds.push_back({change});
    }
    for (const auto& kind : kinds)
        writeObservance(out, kind, lastYear + 1);
    out.line("END:VTIMEZONE");
}

} // namespace ayumi
