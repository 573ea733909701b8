#include "core/exchange/recurrence.h"

#include "core/exchange/libicaltimes.h"

#include <libical/ical.h>

#include <algorithm>
#include <memory>

namespace ayumi {

namespace {

struct FreeIterator
{
    void operator()(icalrecur_iterator* iterator) const { icalrecur_iterator_free(iterator); }
};

/// What libical does to pass a hundred days, measured on rules that hardly ever meet a day; a step is about
/// five microseconds.
int stepsPerHundredDays(icalrecurrencetype_frequency frequency)
{
    switch (frequency) {
    case ICAL_YEARLY_RECURRENCE:
        return 25;
    case ICAL_MONTHLY_RECURRENCE:
        return 200;
    case ICAL_WEEKLY_RECURRENCE:
        return 20;
    default:
        return 100;
    }
}

/// Of a rule that can never be met, such as the sixth Monday of a month: libical looks until the year 2582.
constexpr qint64 stepsInVain = 250'000;

bool isUnderstood(const icalrecurrencetype& rule)
{
    return rule.freq >= ICAL_DAILY_RECURRENCE && rule.freq <= ICAL_YEARLY_RECURRENCE && rule.interval > 0 &&
           rule.count >= 0;
}

/// The rule's UNTIL as the last face, on the clock of the place.
std::optional<ClockFace> endOf(const icalrecurrencetype& rule, bool days,
                               const std::function<ClockFace(const ClockFace&)>& lastFace)
{
    if (icaltime_is_null_time(rule.until))
        return std::nullopt;
    const auto face = faceOf(rule.until);
    if (!face)
        return std::nullopt;
    if (face->isDay())
        return days ? *face : ClockFace{face->date, QTime(23, 59, 59)};
    const ClockFace local = icaltime_is_utc(rule.until) ? lastFace(*face) : *face;
    return days ? ClockFace{local.date, {}} : local;
}

} // namespace

Expansion expandRule(const QByteArray& text, const ClockFace& start, QDate from, QDate until,
                     const std::function<ClockFace(const ClockFace& utc)>& lastFace, WorkAllowance& allowance,
                     const std::function<bool(const ClockFace&)>& each)
{
    if (allowance.isSpent())
        return Expansion::Limited;
    // Asked before libical, which gives its copy of the calendar's name to nobody.
    if (text.toUpper().contains("RSCALE"))
        return Expansion::NotUnderstood;
    prepareLibical();
    icalrecurrencetype rule = icalrecurrencetype_from_string(text.constData());
    if (!isUnderstood(rule))
        return Expansion::NotUnderstood;
    const bool endsWithoutDay = !icaltime_is_null_time(rule.until) && !faceOf(rule.until);
    if (endsWithoutDay)
        return Expansion::NotUnderstood;
    const auto last = endOf(rule, start.isDay(), lastFace);
    rule.until = icaltime_null_time();

    const std::unique_ptr<icalrecur_iterator, FreeIterator> iterator(
        icalrecur_iterator_new(rule, icalTimeOf(start)));
    if (!iterator) {
        allowance.spend(stepsInVain);
        return Expansion::NotUnderstood;
    }
    QDate passed = start.date;
    // What is counted has to be counted from its start.
    if (rule.count == 0 && from > start.date &&
        icalrecur_iterator_set_start(iterator.get(), icalTimeOf({from, start.time})) != 0)
        passed = from;

    const int steps = stepsPerHundredDays(rule.freq);
    for (int met = 0; !allowance.isSpent(); ++met) {
        const auto face = faceOf(icalrecur_iterator_next(iterator.get()));
        if (!face) {
            allowance.spend(rule.count > 0 && met >= rule.count ? 1 : stepsInVain);
            return Expansion::Complete;
        }
        allowance.spend(1 + std::max<qint64>(passed.daysTo(face->date), 0) * steps / (100 * rule.interval));
        if (face->date > until || (last && *last < *face))
            return Expansion::Complete;
        passed = face->date;
        if (!each(*face))
            return Expansion::Stopped;
    }
    return Expansion::Limited;
}

} // namespace ayumi
