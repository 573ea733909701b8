#include "core/line/writtendates.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

/// Longest line that can be a day line; longer ones are not looked at.
constexpr qsizetype longestDayLine = 40;

struct Weekday
{
    int number; ///< 1 is Monday
    LineLanguage language;
};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Reads up to `most` digits from the front of `text` and takes them off.
std::optional<int> takeNumber(QStringView& text, int most)
{
    int value = 0;
    qsizetype digits = 0;
    while (digits < text.size() && digits < most && isDigit(text[digits])) {
        value = value * 10 + text[digits].digitValue();
        ++digits;
    }
    if (digits == 0)
        return std::nullopt;
    text = text.sliced(digits);
    return value;
}

bool take(QStringView& text, QStringView what)
{
    if (!text.startsWith(what, Qt::CaseInsensitive))
        return false;
    text = text.sliced(what.size());
    return true;
}

void takeSpaces(QStringView& text)
{
    while (!text.isEmpty() && text.front().isSpace() && text.front() != u'\t')
        text = text.sliced(1);
}

std::optional<Weekday> readEnglishWeekday(QStringView word)
{
    static constexpr std::array<QStringView, 7> days{u"monday", u"tuesday",  u"wednesday", u"thursday",
                                                     u"friday", u"saturday", u"sunday"};
    if (word.endsWith(u'.'))
        word.chop(1);
    for (std::size_t i = 0; i < days.size(); ++i) {
        const bool isShort = word.size() == 3 || (word.size() > 3 && word.size() <= 5 && days[i].size() > 6);
        if (word.compare(days[i], Qt::CaseInsensitive) == 0 ||
            (isShort && days[i].startsWith(word, Qt::CaseInsensitive)))
            return Weekday{static_cast<int>(i) + 1, LineLanguage::English};
    }
    return std::nullopt;
}

/// 水, 水曜, 水曜日; 三, 週三, 周三, 星期三; Wed, Wednesday.
std::optional<Weekday> readWeekday(QStringView word)
{
    if (word.isEmpty())
        return std::nullopt;
    if (word.front().unicode() < 0x80)
        return readEnglishWeekday(word);
    bool isChinese = false;
    for (const QStringView prefix :
         {QStringView(u"星期"), QStringView(u"禮拜"), QStringView(u"週"), QStringView(u"周")})
        isChinese = isChinese || take(word, prefix);
    if (word.isEmpty())
        return std::nullopt;
    const QChar day = word.front();
    const QStringView rest = word.sliced(1);
    if (const qsizetype i = u"月火水木金土日"_s.indexOf(day); i >= 0 && !isChinese)
        if (rest.isEmpty() || rest == u"曜" || rest == u"曜日")
            return Weekday{static_cast<int>(i) + 1,
                           i == 6 && rest.isEmpty() ? LineLanguage::Unknown : LineLanguage::Japanese};
    if (const qsizetype i = u"一二三四五六日"_s.indexOf(day); i >= 0 && rest.isEmpty())
        return Weekday{static_cast<int>(i) + 1, LineLanguage::Chinese};
    return std::nullopt;
}

QDate fitting(int year, int month, int day, int weekday)
{
    const QDate date(year, month, day);
    return date.isValid() && date.dayOfWeek() == weekday ? date : QDate();
}

/// The weekday behind a date: (水), （四）, " Wed", " 水曜日".
std::optional<Weekday> readWeekdayBehind(QStringView rest)
{
    const bool hasSpace = !rest.isEmpty() && rest.front().isSpace();
    takeSpaces(rest);
    if (rest.size() > 2 && (rest.front() == u'(' || rest.front() == u'（')) {
        if (rest.back() != u')' && rest.back() != u'）')
            return std::nullopt;
        return readWeekday(rest.sliced(1, rest.size() - 2));
    }
    return hasSpace ? readWeekday(rest) : std::nullopt;
}

bool takeSeparator(QStringView& text, QChar& separator)
{
    if (text.isEmpty())
        return false;
    const QChar c = text.front();
    if (separator.isNull() ? (c != u'/' && c != u'.' && c != u'-') : c != separator)
        return false;
    separator = c;
    text = text.sliced(1);
    return true;
}

/// Three numbers between equal separators; how many digits the first had tells where the year stands.
struct NumberTriple
{
    int first = 0;
    int second = 0;
    int third = 0;
    bool yearFirst = false;
};

std::optional<NumberTriple> takeTriple(QStringView& text)
{
    const qsizetype before = text.size();
    QChar separator;
    const auto first = takeNumber(text, 4);
    const bool yearFirst = before - text.size() == 4;
    if (!first || !takeSeparator(text, separator))
        return std::nullopt;
    const auto second = takeNumber(text, 2);
    if (!second || !takeSeparator(text, separator))
        return std::nullopt;
    const qsizetype beforeThird = text.size();
    const auto third = takeNumber(text, yearFirst ? 2 : 4);
    if (!third || (!yearFirst && beforeThird - text.size() != 4))
        return std::nullopt;
    return NumberTriple{*first, *second, *third, yearFirst};
}

/// 2024年5月1日
std::optional<NumberTriple> takeKanjiDate(QStringView& text)
{
    const auto year = takeNumber(text, 4);
    if (!year || !take(text, u"年"))
        return std::nullopt;
    const auto month = takeNumber(text, 2);
    if (!month || !take(text, u"月"))
        return std::nullopt;
    const auto day = takeNumber(text, 2);
    if (!day || !take(text, u"日"))
        return std::nullopt;
    return NumberTriple{*year, *month, *day, true};
}

/// 2024/05/01 or 2024年5月1日 at the beginning of `text`, which is taken off.
std::optional<NumberTriple> takeYearFirst(QStringView& text)
{
    QStringView rest = text;
    auto triple = takeKanjiDate(rest);
    if (!triple) {
        rest = text;
        triple = takeTriple(rest);
    }
    if (!triple || !triple->yearFirst)
        return std::nullopt;
    text = rest;
    return triple;
}

std::optional<WrittenDay> readYearFirstLine(QStringView line, DayLines lines)
{
    const auto triple = takeYearFirst(line);
    if (!triple)
        return std::nullopt;
    if (line.isEmpty() && lines == DayLines::MayBeBare) {
        const QDate date(triple->first, triple->second, triple->third);
        return date.isValid() ? std::optional(WrittenDay{date, date}) : std::nullopt;
    }
    const auto weekday = readWeekdayBehind(line);
    if (!weekday)
        return std::nullopt;
    const QDate date = fitting(triple->first, triple->second, triple->third, weekday->number);
    if (!date.isValid())
        return std::nullopt;
    return WrittenDay{date, date, false, weekday->language};
}

/// Wed, 05/01/2024 and 05/01/2024(Wed)
std::optional<WrittenDay> readYearLastLine(QStringView line)
{
    std::optional<Weekday> weekday;
    if (const qsizetype comma = line.indexOf(u','); comma > 0) {
        weekday = readWeekday(line.first(comma));
        line = line.sliced(comma + 1);
        takeSpaces(line);
    }
    const auto triple = takeTriple(line);
    if (!triple || triple->yearFirst)
        return std::nullopt;
    if (!weekday)
        weekday = readWeekdayBehind(line);
    else if (!line.isEmpty())
        return std::nullopt;
    if (!weekday)
        return std::nullopt;
    return WrittenDay{fitting(triple->third, triple->first, triple->second, weekday->number),
                      fitting(triple->third, triple->second, triple->first, weekday->number), true,
                      weekday->language};
}

enum class HalfDay
{
    None,
    Morning,
    Afternoon
};

HalfDay takeHalfDayBefore(QStringView& text)
{
    HalfDay half = HalfDay::None;
    if (take(text, u"午前") || take(text, u"上午"))
        half = HalfDay::Morning;
    else if (take(text, u"午後") || take(text, u"下午"))
        half = HalfDay::Afternoon;
    if (half != HalfDay::None)
        takeSpaces(text);
    return half;
}

/// AM and PM count only as words of their own: "9:30 amazing" is no morning.
HalfDay takeHalfDayBehind(QStringView& text)
{
    QStringView rest = text;
    takeSpaces(rest);
    HalfDay half = HalfDay::None;
    if (take(rest, u"AM"))
        half = HalfDay::Morning;
    else if (take(rest, u"PM"))
        half = HalfDay::Afternoon;
    if (half == HalfDay::None || (!rest.isEmpty() && rest.front().isLetterOrNumber()))
        return HalfDay::None;
    text = rest;
    return half;
}

QTime onClock(int hour, int minute, HalfDay half)
{
    if (half == HalfDay::None)
        return hour <= 23 ? QTime(hour, minute) : QTime();
    if (hour > 12)
        return {};
    return {hour % 12 + (half == HalfDay::Afternoon ? 12 : 0), minute};
}

} // namespace

std::optional<WrittenDay> readDayLine(QStringView line, DayLines lines)
{
    while (!line.isEmpty() && line.back().isSpace())
        line.chop(1);
    if (line.size() < 8 || line.size() > longestDayLine)
        return std::nullopt;
    if (isDigit(line.front())) {
        if (auto day = readYearFirstLine(line, lines))
            return day;
    }
    return readYearLastLine(line);
}

std::optional<WrittenTime> readTimePrefix(QStringView line)
{
    QStringView rest = line.first(std::min<qsizetype>(line.size(), 24));
    const qsizetype size = rest.size();
    HalfDay half = takeHalfDayBefore(rest);
    const auto hour = takeNumber(rest, 2);
    if (!hour || !take(rest, u":"))
        return std::nullopt;
    if (rest.size() < 2 || !isDigit(rest[0]) || !isDigit(rest[1]) || (rest.size() > 2 && isDigit(rest[2])))
        return std::nullopt;
    const auto minute = takeNumber(rest, 2);
    if (half == HalfDay::None)
        half = takeHalfDayBehind(rest);
    return WrittenTime{minute <= 59 ? onClock(*hour, *minute, half) : QTime(), size - rest.size()};
}

std::optional<QDate> readYearFirstDate(QStringView text)
{
    text = text.trimmed();
    const auto triple = takeTriple(text);
    if (!triple || !triple->yearFirst || !text.isEmpty())
        return std::nullopt;
    const QDate date(triple->first, triple->second, triple->third);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<LineMoment> readSavedAt(QStringView text, std::optional<LineDateOrder> order)
{
    text = text.trimmed();
    const auto triple = takeTriple(text);
    if (!triple)
        return std::nullopt;
    QDate date(triple->first, triple->second, triple->third);
    if (!triple->yearFirst) {
        const QDate monthFirst(triple->third, triple->first, triple->second);
        const QDate dayFirst(triple->third, triple->second, triple->first);
        if (monthFirst.isValid() && dayFirst.isValid() && monthFirst != dayFirst && !order)
            return std::nullopt;
        date = order == LineDateOrder::DayFirst || !monthFirst.isValid() ? dayFirst : monthFirst;
    }
    take(text, u",");
    takeSpaces(text);
    const auto time = readTimePrefix(text);
    if (!date.isValid() || !time || !time->time.isValid())
        return std::nullopt;
    return LineMoment{date, time->time};
}

} // namespace ayumi
