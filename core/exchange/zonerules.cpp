#include "core/exchange/zonerules.h"

#include "core/exchange/libicaltimes.h"

#include <QDateTime>

#include <libical/ical.h>

#include <algorithm>
#include <cstdlib>
#include <memory>

namespace ayumi {

namespace {

struct FreeComponent
{
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};

constexpr int farthestYear = 2100;
constexpr int longestOffset = 24 * 3600;
constexpr int mostObservances = 500;

/// The moment at which a clock that is `before` seconds ahead shows `face`.
qint64 msecsOf(const ClockFace& face, int before)
{
    const QTime time = face.isDay() ? QTime(0, 0) : face.time;
    return QDateTime(face.date, time, Qt::UTC).toMSecsSinceEpoch() - before * 1000LL;
}

struct Observance
{
    ClockFace start;
    int before = 0;
    int offset = 0;
};

std::optional<Observance> observanceOf(icalcomponent* part)
{
    auto* const start = icalcomponent_get_first_property(part, ICAL_DTSTART_PROPERTY);
    auto* const from = icalcomponent_get_first_property(part, ICAL_TZOFFSETFROM_PROPERTY);
    auto* const to = icalcomponent_get_first_property(part, ICAL_TZOFFSETTO_PROPERTY);
    if (!start || !from || !to)
        return std::nullopt;
    const auto face = faceOf(icalproperty_get_dtstart(start));
    const Observance observance{face.value_or(ClockFace()), icalproperty_get_tzoffsetfrom(from),
                                icalproperty_get_tzoffsetto(to)};
    if (!face || std::abs(observance.before) > longestOffset || std::abs(observance.offset) > longestOffset)
        return std::nullopt;
    return observance;
}

/// Where the rules of zones live there are yearly ones only; others would mean a clock nobody can read.
bool isYearly(const icalrecurrencetype& rule)
{
    return rule.freq == ICAL_YEARLY_RECURRENCE && rule.by_hour[0] == ICAL_RECURRENCE_ARRAY_MAX &&
           rule.by_minute[0] == ICAL_RECURRENCE_ARRAY_MAX && rule.by_second[0] == ICAL_RECURRENCE_ARRAY_MAX;
}

bool addOnsets(icalcomponent* part, std::vector<ZoneOnset>& onsets, WorkAllowance& allowance)
{
    const auto observance = observanceOf(part);
    // libical puts an error in the place of what it cannot read.
    if (!observance || icalcomponent_get_first_property(part, ICAL_XLICERROR_PROPERTY))
        return false;
    const auto add = [&](const ClockFace& face) {
        onsets.push_back({msecsOf(face, observance->before), observance->before, observance->offset});
        return true;
    };
    add(observance->start);
    for (auto* p = icalcomponent_get_first_property(part, ICAL_RDATE_PROPERTY); p;
         p = icalcomponent_get_next_property(part, ICAL_RDATE_PROPERTY)) {
        if (const auto face = faceOf(icalproperty_get_rdate(p).time))
            add(*face);
    }
    for (auto* p = icalcomponent_get_first_property(part, ICAL_RRULE_PROPERTY); p;
         p = icalcomponent_get_next_property(part, ICAL_RRULE_PROPERTY)) {
        icalrecurrencetype rule = icalproperty_get_rrule(p);
        if (!isYearly(rule))
            return false;
        const auto lastFace = [&](const ClockFace& utc) {
            const auto local = QDateTime::fromMSecsSinceEpoch(msecsOf(utc, -observance->before), Qt::UTC);
            return ClockFace{local.date(), local.time()};
        };
        const QByteArray text(icalrecurrencetype_as_string(&rule));
        const Expansion expansion = expandRule(text, observance->start, observance->start.date,
                                               QDate(farthestYear, 12, 31), lastFace, allowance, add);
        if (expansion != Expansion::Complete)
            return false;
    }
    return true;
}

} // namespace

std::optional<ZoneClock> clockOfRules(const QByteArray& vtimezone, WorkAllowance& allowance)
{
    prepareLibical();
    const std::unique_ptr<icalcomponent, FreeComponent> zone(
        icalcomponent_new_from_string(vtimezone.constData()));
    if (!zone)
        return std::nullopt;
    std::vector<ZoneOnset> onsets;
    int observances = 0;
    for (auto* part = icalcomponent_get_first_component(zone.get(), ICAL_ANY_COMPONENT); part;
         part = icalcomponent_get_next_component(zone.get(), ICAL_ANY_COMPONENT)) {
        const auto kind = icalcomponent_isa(part);
        if (kind != ICAL_XSTANDARD_COMPONENT && kind != ICAL_XDAYLIGHT_COMPONENT)
            continue;
        if (++observances > mostObservances || !addOnsets(part, onsets, allowance))
            return std::nullopt;
    }
    if (onsets.empty())
        return std::nullopt;
    std::ranges::stable_sort(onsets, {}, &ZoneOnset::atMsecs);
    return ZoneClock(std::move(onsets));
}

} // namespace ayumi
