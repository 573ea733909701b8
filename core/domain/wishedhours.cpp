#include "core/domain/wishedhours.h"

#include <QRegularExpression>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

/// Whole words for days; the longest first.
struct DayWord
{
    QStringView word;
    std::initializer_list<int> days;
};

const std::initializer_list<int> everyDay{1, 2, 3, 4, 5, 6, 7};
const std::initializer_list<int> weekdays{1, 2, 3, 4, 5};
const std::initializer_list<int> weekend{6, 7};

const DayWord dayWords[] = {
    {u"いつでも", everyDay}, {u"毎日", everyDay},     {u"平日", weekdays},    {u"週末", weekend},
    {u"土日", weekend},      {u"weekdays", weekdays}, {u"weekday", weekdays}, {u"weekends", weekend},
    {u"weekend", weekend},   {u"any time", everyDay}, {u"anytime", everyDay}, {u"every day", everyDay},
};

struct PartOfDay
{
    QStringView word;
    TimeRange range;
};

const PartOfDay partsOfDay[] = {
    {u"午前中", {9 * 60, 12 * 60}},     {u"午前", {9 * 60, 12 * 60}},
    {u"午後", {13 * 60, 17 * 60}},      {u"お昼", {12 * 60, 13 * 60}},
    {u"昼休み", {12 * 60, 13 * 60}},    {u"昼", {12 * 60, 13 * 60}},
    {u"夕方", {16 * 60, 18 * 60}},      {u"夜", {18 * 60, 20 * 60}},
    {u"朝", {9 * 60, 11 * 60}},         {u"mornings", {9 * 60, 12 * 60}},
    {u"morning", {9 * 60, 12 * 60}},    {u"afternoons", {13 * 60, 17 * 60}},
    {u"afternoon", {13 * 60, 17 * 60}}, {u"evenings", {17 * 60, 20 * 60}},
    {u"evening", {17 * 60, 20 * 60}},
};

/// What says nothing about when.
const QStringView fillers[] = {u"なら",         u"ごろ", u"頃",        u"希望", u"ご",  u"電話",   u"連絡",
                               u"お願いします", u"可能", u"可",        u"の",   u"が",  u"に",     u"は",
                               u"を",           u"も",   u"と",        u"で",   u"か",  u"please", u"calls",
                               u"call",         u"only", u"between",   u"and",  u"on",  u"in",     u"the",
                               u"or",           u"from", u"preferred", u"ok",   u"です"};

/// No call earlier and none later than these, whatever "from" or "until" leaves open.
constexpr int earliest = 9 * 60;
constexpr int latest = 20 * 60;
/// An hour before it, written without its half of the day, is one of the afternoon.
constexpr int firstHour = 7;

bool isLaterHalf(const QString& half)
{
    return half == u"午後" || half == u"昼" || half == u"夕方" || half == u"夜" || half == u"pm";
}

/// "月〜金", "火・木", "mon-fri", "tue": one day or a range.
const QRegularExpression& japaneseDays()
{
    static const QRegularExpression form(
        u"^([月火水木金土日])(?:曜日|曜)?(?:[~〜-]([月火水木金土日])(?:曜日|曜)?)?"_s);
    return form;
}

const QRegularExpression& englishDays()
{
    static const QRegularExpression form(
        u"^(mon|tue|wed|thu|fri|sat|sun)[a-z]*(?:\\s*(?:-|to)\\s*(mon|tue|wed|thu|fri|sat|sun)[a-z]*)?"_s);
    return form;
}

int weekdayOf(const QString& word)
{
    static const QString japanese = u"月火水木金土日"_s;
    static const QStringList english{u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s};
    const qsizetype index = word.size() == 1 ? japanese.indexOf(word) : english.indexOf(word);
    return int(index) + 1;
}

/// Takes one wish apart from left to right.
class Reading
{
public:
    explicit Reading(QStringView text)
        // Wide digits and signs become narrow ones; a wave dash is a hyphen between hours.
        : m_rest(text.toString().normalized(QString::NormalizationForm_KC).toLower().simplified())
    {
        m_rest.replace(u'〜', u'~').replace(u'～', u'~').replace(u'–', u'-').replace(u'ー', u'-');
    }

    [[nodiscard]] WishedHours read()
    {
        while (!m_rest.isEmpty()) {
            if (!takeSeparator() && !takeTimes() && !takeDays() && !takePartOfDay() && !takeFiller())
                return {};
        }
        closeGroup();
        for (auto& day : m_hours.days)
            day = merged(std::move(day));
        return {.hours = m_hours, .understood = !m_impossible};
    }

private:
    bool takeSeparator()
    {
        static const QRegularExpression form(u"^[\\s、,。.;/・()]+"_s);
        return take(form).has_value();
    }

    bool takeDays()
    {
        for (const DayWord& word : dayWords) {
            if (takeWord(word.word)) {
                addDays(word.days);
                return true;
            }
        }
        for (const QRegularExpression* form : {&japaneseDays(), &englishDays()}) {
            if (const auto match = take(*form)) {
                const int first = weekdayOf(match->captured(1));
                const int last = match->captured(2).isEmpty() ? first : weekdayOf(match->captured(2));
                m_impossible |= last < first;
                std::vector<int> days;
                for (int day = first; day <= last; ++day)
                    days.push_back(day);
                addDays(days);
                return true;
            }
        }
        return false;
    }

    bool takePartOfDay()
    {
        for (const PartOfDay& part : partsOfDay) {
            if (takeWord(part.word)) {
                m_ranges.push_back(part.range);
                return true;
            }
        }
        return false;
    }

    /// "10-12時", "午後2時半から4時", "10:30~11:30", "17時以降", "until 18:00", "after 2pm".
    bool takeTimes()
    {
        static const QString hour =
            u"(午前|午後|朝|昼|夕方|夜)?\\s*(\\d{1,2})(?:[:時](\\d{2})?(半)?分?)?\\s*(am|pm)?"_s;
        static const QRegularExpression both(u"^%1\\s*(?:-|~|から|to|until)\\s*%1(?:まで|の間)?"_s.arg(hour));
        static const QRegularExpression since(u"^(?:after\\s+%1|%1\\s*(?:以降|から|以後))"_s.arg(hour));
        static const QRegularExpression until(u"^(?:(?:until|before)\\s+%1|%1\\s*(?:まで|以前))"_s.arg(hour));
        if (const auto match = take(both)) {
            const QString half = match->captured(1) + match->captured(5);
            add(minuteAt(*match, 1, {}), minuteAt(*match, 6, half));
            return true;
        }
        if (const auto match = take(since)) {
            add(minuteAt(*match, match->captured(2).isEmpty() ? 6 : 1, {}), latest);
            return true;
        }
        if (const auto match = take(until)) {
            add(earliest, minuteAt(*match, match->captured(2).isEmpty() ? 6 : 1, {}));
            return true;
        }
        return false;
    }

    bool takeFiller()
    {
        return std::ranges::any_of(fillers, [this](QStringView word) { return takeWord(word); });
    }

    /// Groups of the hour: half of the day, hour, minutes, half an hour, am/pm. An end without its half of
    /// the day stands in that of the beginning (午後2時から4時); without any, nobody means the night.
    [[nodiscard]] static int minuteAt(const QRegularExpressionMatch& match, int group,
                                      const QString& halfBefore)
    {
        const QString own = match.captured(group) + match.captured(group + 4);
        const QString half = own.isEmpty() ? halfBefore : own;
        const int hour = match.captured(group + 1).toInt();
        const int minutes = match.captured(group + 3).isEmpty() ? match.captured(group + 2).toInt() : 30;
        const bool isAfternoon = isLaterHalf(half) || (half.isEmpty() && hour < firstHour);
        return (isAfternoon && hour < 12 ? hour + 12 : hour) * 60 + minutes;
    }

    void add(int from, int until)
    {
        if (from >= until || until > minutesOfDay)
            m_impossible = true;
        else
            m_ranges.push_back({from, until});
    }

    template<class Days>
    void addDays(const Days& days)
    {
        if (!m_ranges.empty())
            closeGroup();
        m_days.insert(days.begin(), days.end());
    }

    /// The days named so far have the hours named since.
    void closeGroup()
    {
        if (m_days.empty() && m_ranges.empty())
            return;
        if (m_days.empty())
            m_days.insert(everyDay.begin(), everyDay.end());
        if (m_ranges.empty())
            m_ranges.push_back({earliest, latest});
        for (const int day : m_days) {
            auto& ofDay = m_hours.days.at(std::size_t(day - 1));
            ofDay.insert(ofDay.end(), m_ranges.begin(), m_ranges.end());
        }
        m_days.clear();
        m_ranges.clear();
    }

    std::optional<QRegularExpressionMatch> take(const QRegularExpression& form)
    {
        auto match = form.match(m_rest);
        if (!match.hasMatch())
            return std::nullopt;
        m_rest = m_rest.mid(match.capturedLength());
        return match;
    }

    bool takeWord(QStringView word)
    {
        if (!m_rest.startsWith(word))
            return false;
        // An English word ends where its letters do.
        const bool latin = word.back().unicode() < 0x80;
        if (latin && m_rest.size() > word.size() && m_rest.at(word.size()).isLetter() &&
            m_rest.at(word.size()).unicode() < 0x80)
            return false;
        m_rest = m_rest.mid(word.size());
        return true;
    }

    QString m_rest;
    WeekHours m_hours;
    std::set<int> m_days;
    std::vector<TimeRange> m_ranges;
    bool m_impossible = false;
};

} // namespace

WishedHours wishedHours(QStringView text)
{
    WishedHours wished = Reading(text).read();
    return wished.understood ? wished : WishedHours{};
}

} // namespace ayumi
