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

/// libical looks for the next repetition until the end of this year.
constexpr int lastYear = 2582;

/// Days libical passes with about the work of one repetition: years and months are laid out day by day.
int daysPerStep(icalrecurrencetype_frequency frequency)
{
    switch (frequency) {
    case ICAL_YEARLY_RECURRENCE:
        return 18;
    case ICAL_MONTHLY_RECURRENCE:
    case ICAL_WEEKLY_RECURRENCE:
        return 7;
    default:
        return 1;
    }
}

bool isUnderstood(const icalrecurrencetype& rule)
{
    return rule.freq >= ICAL_DAILY_RECURRENCE && rule.freq <= ICAL_YEARLY_RECURRENCE && !rule.rscale &&
           rule.interval > 0 && rule.count >= 0;
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
    if (!iterator)
        return Expansion::NotUnderstood;
    QDate passed = start.date;
    // What is counted has to be counted from its start.
    if (rule.count == 0 && from > start.date &&
        icalrecur_iterator_set_start(iterator.get(), icalTimeOf({from, start.time})) != 0)
        passed = from;

    const int daysAStep = daysPerStep(rule.freq) * std::max<int>(rule.interval, 1);
    while (!allowance.isSpent()) {
        const icaltimetype next = icalrecur_iterator_next(iterator.get());
        const auto face = faceOf(next);
        const QDate reached = face ? face->date : QDate(lastYear, 12, 31);
        allowance.spend(1 + std::max<qint64>(passed.daysTo(reached), 0) / daysAStep);
        if (!face || face->date > until || (last && *last < *face))
            return Expansion::Complete;
        passed = reached;
        if (!each(*face))
            return Expansion::Stopped;
    }
    return Expansion::Limited;
}

} // namespace ayumi
