#include "ui/models/proposedtimewords.h"

#include "ui/models/words.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

/// Days that are told, nearest to the due day; a whole holiday week would only be noise.
constexpr std::size_t mostPassedOver = 6;

QString clockOf(const PlacedInstant& at, QStringView zone)
{
    return localTime(at.at, zone).toString(u"HH:mm"_s);
}

QString rangesOf(const std::vector<TimeRange>& ranges)
{
    QStringList texts;
    for (const TimeRange& range : ranges) {
        const auto clock = [](int minute) {
            return u"%1:%2"_s.arg(minute / 60).arg(minute % 60, 2, 10, QChar(u'0'));
        };
        texts.append(u"%1-%2"_s.arg(clock(range.from), clock(range.until)));
    }
    return texts.join(u", "_s);
}

} // namespace

CallTimesTexts ProposedTimeWords::texts(const ProposedCall& call)
{
    CallTimesTexts texts;
    texts.frame = frame(call);
    texts.wish = wish(call);
    texts.passedOver = passedOver(call.proposal.passedOver);
    texts.hospitalJoins = call.hospitalJoins;
    for (const ProposedTime& time : call.proposal.times)
        texts.times.push_back({title(time, call.hospitalJoins), detail(time)});
    return texts;
}

QString ProposedTimeWords::title(const ProposedTime& time, bool withHospital)
{
    const QString day = Words::shortDate(time.at.local().date());
    const QString clock = clockOf(time.at, tokyoZone);
    if (!withHospital)
        return u"%1 %2"_s.arg(day, clock);
    //: %1 day, %2 clock in Japan, %3 clock in Kuala Lumpur
    return tr("%1 %2 (Kuala Lumpur %3)").arg(day, clock, clockOf(time.at, kualaLumpurZone));
}

QString ProposedTimeWords::detail(const ProposedTime& time)
{
    QStringList parts;
    if (time.daysFromDue > 0)
        parts << tr("%n day(s) after the due day", nullptr, time.daysFromDue);
    else if (time.daysFromDue < 0)
        parts << tr("%n day(s) before the due day", nullptr, -time.daysFromDue);
    for (const TimeReason reason : time.reasons)
        parts << Words::of(reason);
    return parts.join(u" ・ "_s);
}

QString ProposedTimeWords::passedOver(const std::vector<PassedOverDay>& days)
{
    QStringList parts;
    for (const PassedOverDay& day : days) {
        if (parts.size() == qsizetype(mostPassedOver))
            break;
        QString text = u"%1 %2"_s.arg(Words::shortDate(day.date), Words::of(day.obstacle));
        if (day.dayOff)
            text = tr("%1 (%2)").arg(text, Words::of(*day.dayOff));
        parts << text;
    }
    if (parts.isEmpty())
        return {};
    return tr("Not offered: %1").arg(parts.join(u" ・ "_s));
}

QString ProposedTimeWords::wish(const ProposedCall& call)
{
    if (call.contactHours.isEmpty())
        return {};
    if (!call.wished.isKnown())
        return tr("Best reached: %1. Ayumi could not read these hours.").arg(call.contactHours);
    return tr("Best reached: %1 (%2).").arg(call.contactHours, hours(call.wished.hours));
}

QString ProposedTimeWords::frame(const ProposedCall& call)
{
    const QString due = tr("Due %1, from %2 until %3.")
                            .arg(Words::shortDate(call.due), Words::shortDate(call.window.from),
                                 Words::shortDate(call.window.until));
    return call.callerName.isEmpty() ? due : tr("%1 Made by %2.").arg(due, call.callerName);
}

QString ProposedTimeWords::hours(const WeekHours& hours)
{
    QStringList parts;
    for (int first = 1; first <= 7;) {
        int last = first;
        while (last < 7 && hours.on(last + 1) == hours.on(first))
            ++last;
        if (!hours.on(first).empty()) {
            const QString days =
                first == last ? weekday(first) : u"%1-%2"_s.arg(weekday(first), weekday(last));
            parts << u"%1 %2"_s.arg(days, rangesOf(hours.on(first)));
        }
        first = last + 1;
    }
    return parts.join(u"; "_s);
}

QString ProposedTimeWords::weekday(int day)
{
    return QLocale().dayName(day, QLocale::ShortFormat);
}

} // namespace ayumi
