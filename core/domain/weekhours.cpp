#include "core/domain/weekhours.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

QString clockOf(int minute)
{
    return u"%1:%2"_s.arg(minute / 60, 2, 10, QChar(u'0')).arg(minute % 60, 2, 10, QChar(u'0'));
}

QString rangesText(const std::vector<TimeRange>& ranges)
{
    QStringList texts;
    for (const TimeRange& range : ranges)
        texts.append(u"%1-%2"_s.arg(clockOf(range.from), clockOf(range.until)));
    return texts.join(u',');
}

Error invalid(QStringView part)
{
    return {ErrorCode::FieldInvalid, {u"hours"_s, part.toString()}};
}

std::optional<int> minuteOf(const QRegularExpressionMatch& match, int hour)
{
    const int minute = match.captured(hour).toInt() * 60 + match.captured(hour + 1).toInt();
    const bool real = match.captured(hour + 1).toInt() < 60 && minute <= minutesOfDay;
    return real ? std::optional(minute) : std::nullopt;
}

Result<std::vector<TimeRange>> readRanges(const QString& text)
{
    static const QRegularExpression form(u"^(\\d{1,2}):(\\d{2})-(\\d{1,2}):(\\d{2})$"_s);
    std::vector<TimeRange> ranges;
    for (const QString& part : text.split(u',')) {
        const auto match = form.match(part.trimmed());
        if (!match.hasMatch())
            return std::unexpected(invalid(part));
        const auto from = minuteOf(match, 1);
        const auto until = minuteOf(match, 3);
        if (!from || !until || *from >= *until)
            return std::unexpected(invalid(part));
        ranges.push_back({*from, *until});
    }
    std::ranges::sort(ranges, {}, &TimeRange::from);
    for (std::size_t i = 1; i < ranges.size(); ++i) {
        if (ranges[i].from < ranges[i - 1].until)
            return std::unexpected(invalid(text));
    }
    return ranges;
}

/// "1-5" or "6": 1 is Monday.
Result<std::pair<int, int>> readDays(const QString& text)
{
    static const QRegularExpression form(u"^([1-7])(?:-([1-7]))?$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::unexpected(invalid(text));
    const int first = match.captured(1).toInt();
    const int last = match.captured(2).isEmpty() ? first : match.captured(2).toInt();
    if (last < first)
        return std::unexpected(invalid(text));
    return std::pair(first, last);
}

} // namespace

bool WeekHours::isEmpty() const
{
    return std::ranges::all_of(days, [](const auto& day) { return day.empty(); });
}

QString writtenHours(const WeekHours& hours)
{
    QStringList parts;
    for (int first = 1; first <= 7;) {
        int last = first;
        while (last < 7 && hours.on(last + 1) == hours.on(first))
            ++last;
        if (!hours.on(first).empty()) {
            const QString days = first == last ? QString::number(first) : u"%1-%2"_s.arg(first).arg(last);
            parts.append(days + u' ' + rangesText(hours.on(first)));
        }
        first = last + 1;
    }
    return parts.join(u';');
}

Result<WeekHours> readHours(QStringView text)
{
    WeekHours hours;
    for (const QString& part : text.toString().split(u';', Qt::SkipEmptyParts)) {
        const QString line = part.simplified();
        AYUMI_TRY_GET(const auto days, readDays(line.section(u' ', 0, 0)));
        AYUMI_TRY_GET(const auto ranges, readRanges(line.section(u' ', 1)));
        for (int day = days.first; day <= days.second; ++day) {
            auto& ofDay = hours.days.at(std::size_t(day - 1));
            if (!ofDay.empty())
                return std::unexpected(invalid(part));
            ofDay = ranges;
        }
    }
    return hours;
}

std::vector<TimeRange> merged(std::vector<TimeRange> ranges)
{
    std::ranges::sort(ranges, {}, &TimeRange::from);
    std::vector<TimeRange> whole;
    for (const TimeRange& range : ranges) {
        if (!whole.empty() && range.from <= whole.back().until)
            whole.back().until = std::max(whole.back().until, range.until);
        else
            whole.push_back(range);
    }
    return whole;
}

std::vector<TimeRange> common(const std::vector<TimeRange>& one, const std::vector<TimeRange>& other)
{
    std::vector<TimeRange> both;
    for (const TimeRange& a : one) {
        for (const TimeRange& b : other) {
            const TimeRange shared{std::max(a.from, b.from), std::min(a.until, b.until)};
            if (shared.from < shared.until)
                both.push_back(shared);
        }
    }
    return merged(std::move(both));
}

std::vector<TimeRange> without(const std::vector<TimeRange>& ranges, const TimeRange& taken)
{
    std::vector<TimeRange> left;
    for (const TimeRange& range : ranges) {
        const TimeRange before{range.from, std::min(range.until, taken.from)};
        const TimeRange after{std::max(range.from, taken.until), range.until};
        if (before.from < before.until)
            left.push_back(before);
        if (after.from < after.until)
            left.push_back(after);
    }
    return left;
}

WeekHours usualHours()
{
    WeekHours hours;
    for (int day = Qt::Monday; day <= Qt::Friday; ++day)
        hours.days.at(std::size_t(day - 1)) = {{10 * 60, 12 * 60}, {13 * 60, 17 * 60}};
    return hours;
}

} // namespace ayumi
