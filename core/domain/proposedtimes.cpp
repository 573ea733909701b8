#include "core/domain/proposedtimes.h"

#include <algorithm>
#include <cstdlib>
#include <tuple>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

/// Times begin at these minutes of the hour.
constexpr int gridMinutes = 30;
constexpr int noon = 12 * 60;
/// How far after the window we look when nothing in it is left.
constexpr int daysBeyondWindow = 28;

/// The hospital's office: 09:00 to 17:00, on Fridays with a long prayer break (domain/clinical 4.4).
constexpr TimeRange hospitalOffice{9 * 60, 17 * 60};
constexpr TimeRange fridayPrayer{12 * 60 + 15, 14 * 60 + 45};

bool isYearEnd(QDate day)
{
    return (day.month() == 12 && day.day() >= 29) || (day.month() == 1 && day.day() <= 3);
}

bool isObon(QDate day)
{
    return day.month() == 8 && day.day() >= 13 && day.day() <= 16;
}

/// Hours of the day `day` of another clock as they stand on Tokyo's clock on the same date.
std::vector<TimeRange> onTokyoClock(const std::vector<TimeRange>& ranges, QDate day, const QString& zone)
{
    if (zone.isEmpty() || zone == tokyoZone)
        return ranges;
    std::vector<TimeRange> moved;
    const qint64 midnight = instantAt(day, QTime(0, 0), tokyoZone).msecsSinceEpoch();
    for (const TimeRange& range : ranges) {
        const qint64 start = instantAt(day, QTime(0, 0), zone).msecsSinceEpoch();
        const int shift = int((start - midnight) / 60'000);
        const TimeRange there{std::max(0, range.from + shift), std::min(minutesOfDay, range.until + shift)};
        if (there.from < there.until)
            moved.push_back(there);
    }
    return moved;
}

/// What of one day is left, and what stands in its way.
struct Day
{
    QDate date;
    std::vector<TimeRange> free; ///< on Tokyo's clock
    std::optional<DayObstacle> obstacle;
    std::optional<DayOff> dayOff;
};

class Search
{
public:
    explicit Search(const TimesQuestion& question)
        : m_question(question)
        , m_today(localTime(question.now, tokyoZone).date())
    {
    }

    [[nodiscard]] TimeProposal best(int count) const
    {
        TimeProposal proposal;
        const QDate from = std::max(m_question.window.from, m_today);
        const std::vector<Day> days = wishedDaysOf(from, m_question.window.until);
        pick(days, count, false, proposal.times);
        const auto missing = count - int(proposal.times.size());
        if (missing > 0) {
            const QDate after = std::max(m_question.window.until.addDays(1), m_today);
            pick(wishedDaysOf(after, after.addDays(daysBeyondWindow)), missing, true, proposal.times);
        }
        proposal.passedOver = passedOver(days, proposal.times);
        return proposal;
    }

private:
    [[nodiscard]] static bool nothingIn(const std::vector<Day>& days)
    {
        return std::ranges::all_of(days, [](const Day& day) { return day.obstacle.has_value(); });
    }

    /// With the hours the patient asked for; where these leave nothing, with ours.
    [[nodiscard]] std::vector<Day> wishedDaysOf(QDate from, QDate until) const
    {
        const bool heedWish = m_question.wished.isKnown();
        std::vector<Day> days = daysOf(from, until, heedWish);
        return heedWish && nothingIn(days) ? daysOf(from, until, false) : days;
    }

    /// The nearest first.
    [[nodiscard]] std::vector<Day> daysOf(QDate from, QDate until, bool heedWish) const
    {
        std::vector<std::tuple<int, qint64, bool, QDate>> order;
        for (QDate date = from; date <= until; date = date.addDays(1)) {
            // Of two equally far days the later one: rather a little late than before the month is full.
            order.emplace_back(workingDaysFromDue(date), std::abs(m_question.due.daysTo(date)),
                               date < m_question.due, date);
        }
        std::ranges::sort(order);
        std::vector<Day> days;
        for (const auto& [rank, distance, before, date] : order)
            days.push_back(dayAt(date, heedWish));
        return days;
    }

    /// Working days of Japan between it and the due day.
    [[nodiscard]] int workingDaysFromDue(QDate date) const
    {
        const int step = date < m_question.due ? -1 : 1;
        int count = 0;
        for (QDate day = m_question.due; day != date;) {
            day = day.addDays(step);
            const bool works =
                isWorkingDayInJapan(m_question.holidays, day) && !isYearEnd(day) && !isObon(day);
            if (works || day == date)
                ++count;
        }
        return count;
    }

    [[nodiscard]] Day dayAt(QDate date, bool heedWish) const
    {
        Day day;
        day.date = date;
        day.obstacle = obstacleHere(day);
        if (!day.obstacle)
            day.obstacle = obstacleThere(day);
        if (day.obstacle)
            return day;
        const std::vector<TimeRange> ours = hoursOfAll(date);
        const std::vector<TimeRange> wished = heedWish ? common(ours, wishedOn(date)) : ours;
        day.free = freeOf(wished, date);
        if (ours.empty())
            day.obstacle = DayObstacle::NotWorking;
        else if (wished.empty())
            day.obstacle = DayObstacle::NotWished;
        else if (startsIn(day).empty())
            day.obstacle = DayObstacle::NoTimeFree;
        return day;
    }

    /// Japan and whoever calls.
    [[nodiscard]] std::optional<DayObstacle> obstacleHere(Day& day) const
    {
        day.dayOff = dayOffInJapan(m_question.holidays, day.date);
        if (day.dayOff)
            return DayObstacle::Holiday;
        const bool works = !m_question.schedule.hours.on(day.date.dayOfWeek()).empty();
        if (day.date.dayOfWeek() >= Qt::Saturday && !works)
            return DayObstacle::Weekend;
        if (isYearEnd(day.date))
            return DayObstacle::YearEnd;
        if (isObon(day.date))
            return DayObstacle::Obon;
        if (isAway(m_question.absences, m_question.schedule.staff, day.date))
            return DayObstacle::Absent;
        if (!works)
            return DayObstacle::NotWorking;
        const auto booked = m_question.callsOnDay.find(day.date);
        const int calls = booked == m_question.callsOnDay.end() ? 0 : booked->second;
        return calls >= m_question.schedule.callsPerDay ? std::optional(DayObstacle::Full) : std::nullopt;
    }

    [[nodiscard]] std::optional<DayObstacle> obstacleThere(Day& day) const
    {
        if (!m_question.hospital)
            return std::nullopt;
        if (isWeekendIn(*m_question.hospital, day.date))
            return DayObstacle::HospitalWeekend;
        day.dayOff = dayOffIn(m_question.holidays, *m_question.hospital, day.date);
        return day.dayOff ? std::optional(DayObstacle::HospitalHoliday) : std::nullopt;
    }

    /// The hours in which everybody who takes part works, on Tokyo's clock.
    [[nodiscard]] std::vector<TimeRange> hoursOfAll(QDate date) const
    {
        const StaffSchedule& schedule = m_question.schedule;
        std::vector<TimeRange> hours = onTokyoClock(schedule.hours.on(date.dayOfWeek()), date, schedule.zone);
        if (!m_question.hospital)
            return hours;
        std::vector<TimeRange> office{hospitalOffice};
        if (date.dayOfWeek() == Qt::Friday)
            office = without(office, fridayPrayer);
        return common(hours, onTokyoClock(office, date, kualaLumpurZone.toString()));
    }

    /// The hours in which the patient wishes to be called, on Tokyo's clock.
    [[nodiscard]] std::vector<TimeRange> wishedOn(QDate date) const
    {
        return onTokyoClock(m_question.wished.hours.on(date.dayOfWeek()), date, m_question.patientZone);
    }

    [[nodiscard]] bool isWished(QDate date, int start) const
    {
        return std::ranges::any_of(wishedOn(date), [&](const TimeRange& range) {
            return range.from <= start && start + m_question.minutes <= range.until;
        });
    }

    [[nodiscard]] std::vector<TimeRange> freeOf(std::vector<TimeRange> hours, QDate date) const
    {
        const Instant midnight = instantAt(date, QTime(0, 0), tokyoZone);
        const auto minuteAt = [&](Instant at) {
            return std::clamp<qint64>((at.msecsSinceEpoch() - midnight.msecsSinceEpoch()) / 60'000, 0,
                                      minutesOfDay);
        };
        for (const BusyTime& busy : m_question.busy)
            hours = without(hours, {int(minuteAt(busy.from)), int(minuteAt(busy.until))});
        if (date == m_today)
            hours = without(hours, {0, int(minuteAt(m_question.now)) + 1});
        return hours;
    }

    /// Minutes at which a call could begin.
    [[nodiscard]] std::vector<int> startsIn(const Day& day) const
    {
        std::vector<int> starts;
        for (const TimeRange& range : day.free) {
            const int first = (range.from + gridMinutes - 1) / gridMinutes * gridMinutes;
            for (int start = first; start + m_question.minutes <= range.until; start += gridMinutes)
                starts.push_back(start);
        }
        return starts;
    }

    /// The first time of the morning and the first of the afternoon, day after day; then what else there is.
    void pick(const std::vector<Day>& days, int count, bool afterWindow,
              std::vector<ProposedTime>& times) const
    {
        const auto wanted = times.size() + std::size_t(count);
        std::vector<std::pair<const Day*, int>> further;
        for (const Day& day : days) {
            if (day.obstacle)
                continue;
            bool morning = false;
            bool afternoon = false;
            for (const int start : startsIn(day)) {
                bool& taken = start < noon ? morning : afternoon;
                if (taken)
                    further.emplace_back(&day, start);
                else if (times.size() < wanted)
                    times.push_back(timeAt(day, start, afterWindow));
                taken = true;
            }
        }
        for (const auto& [day, start] : further) {
            if (times.size() < wanted)
                times.push_back(timeAt(*day, start, afterWindow));
        }
    }

    [[nodiscard]] ProposedTime timeAt(const Day& day, int start, bool afterWindow) const
    {
        ProposedTime time;
        time.at = {instantAt(day.date, QTime(start / 60, start % 60), tokyoZone), tokyoZone.toString()};
        time.daysFromDue = int(m_question.due.daysTo(day.date));
        if (day.date == m_question.due)
            time.reasons.push_back(TimeReason::OnDueDay);
        if (m_question.wished.isKnown())
            time.reasons.push_back(isWished(day.date, start) ? TimeReason::Wished : TimeReason::AgainstWish);
        else if (!m_question.wished.understood)
            time.reasons.push_back(TimeReason::WishUnread);
        if (afterWindow)
            time.reasons.push_back(TimeReason::AfterWindow);
        if (m_question.hospital) {
            const bool known = knowsHolidaysOf(m_question.holidays, *m_question.hospital, day.date.year());
            time.reasons.push_back(known ? TimeReason::HospitalWorks : TimeReason::HospitalUnsure);
        }
        const auto booked = m_question.callsOnDay.find(day.date);
        const int calls = booked == m_question.callsOnDay.end() ? 0 : booked->second;
        if (!m_question.callsOnDay.empty() && calls * 4 < m_question.schedule.callsPerDay)
            time.reasons.push_back(TimeReason::QuietDay);
        return time;
    }

    /// Days that would have been proposed before the best time.
    [[nodiscard]] std::vector<PassedOverDay> passedOver(const std::vector<Day>& days,
                                                        const std::vector<ProposedTime>& times) const
    {
        const QDate first = times.empty() ? QDate() : times.front().at.local().date();
        std::map<QDate, PassedOverDay> byDate;
        for (const Day& day : days) {
            if (day.date == first)
                break;
            if (day.obstacle)
                byDate[day.date] = {day.date, *day.obstacle, day.dayOff};
        }
        std::vector<PassedOverDay> passed;
        for (auto& [date, day] : byDate)
            passed.push_back(std::move(day));
        return passed;
    }

    const TimesQuestion& m_question;
    QDate m_today;
};

} // namespace

TimeProposal proposedTimes(const TimesQuestion& question, int count)
{
    return Search(question).best(count);
}

} // namespace ayumi
