#include "core/base/japanesedate.h"

#include <unicode/smpdtfmt.h>

#include <array>
#include <memory>
#include <optional>

namespace ayumi {

namespace {

using namespace Qt::StringLiterals;

constexpr int firstYear = 1868;
constexpr int lastYear = 2200;
const QDate firstSolarDay(1873, 1, 1);
constexpr qsizetype longestDate = 64;
constexpr qsizetype longestQuote = 40;

struct Era
{
    QStringView name;
    QChar initial;
    QChar letter;
    QDate begins;
};

/// A new era is one more row here; what eraDate writes comes with the next ICU.
/// Source of the days: domain notes 6.4; 明治 as far as the Gregorian calendar was in use.
const std::array eras{
    Era{u"明治", u'明', u'm', QDate(1873, 1, 1)},   Era{u"大正", u'大', u't', QDate(1912, 7, 30)},
    Era{u"昭和", u'昭', u's', QDate(1926, 12, 25)}, Era{u"平成", u'平', u'h', QDate(1989, 1, 8)},
    Era{u"令和", u'令', u'r', QDate(2019, 5, 1)},
};

int westernYear(std::size_t era, int eraYear)
{
    // 明治 counts from 1868 although its first five years are not in the table.
    const int yearOne = era == 0 ? firstYear : eras[era].begins.year();
    return yearOne + eraYear - 1;
}

bool lastsUntil(std::size_t era, QDate date)
{
    // The day a new era begins belongs to the old one too, where the change came during the day.
    if (era + 1 == eras.size())
        return true;
    const QDate next = eras[era + 1].begins;
    const bool changedDuringDay = next < QDate(1989, 1, 1);
    return changedDuringDay ? date <= next : date < next;
}

struct Number
{
    int value = 0;
    int digits = 0;       ///< as written; 0 for a value composed with 十, 百, 千
    bool isFirst = false; ///< written 元
};

/// What is still to be read, and the small words of dates.
class Scanner
{
public:
    explicit Scanner(QStringView text)
        : m_rest(text)
    {
    }

    [[nodiscard]] bool atEnd() const { return m_rest.isEmpty(); }

    void skipSpaces()
    {
        while (!m_rest.isEmpty() && m_rest.front().isSpace())
            m_rest = m_rest.sliced(1);
    }

    bool take(QStringView word)
    {
        if (!m_rest.startsWith(word, Qt::CaseInsensitive))
            return false;
        m_rest = m_rest.sliced(word.size());
        return true;
    }

    /// A unit such as 年, or one separating mark, or spaces between two numbers.
    bool takeUnit(QChar unit)
    {
        const bool spaced = !m_rest.isEmpty() && m_rest.front().isSpace();
        skipSpaces();
        if (m_rest.isEmpty())
            return false;
        const QChar c = m_rest.front();
        if (c == unit || u"/.-,‐‑‒–—―−ー・、"_s.contains(c)) {
            m_rest = m_rest.sliced(1);
            skipSpaces();
            return true;
        }
        return spaced;
    }

    std::optional<std::size_t> takeEra()
    {
        for (std::size_t i = 0; i < eras.size(); ++i) {
            if (take(eras[i].name) || take(QStringView(&eras[i].initial, 1)) ||
                take(QStringView(&eras[i].letter, 1))) {
                skipSpaces();
                return i;
            }
        }
        return std::nullopt;
    }

    std::optional<Number> takeNumber()
    {
        if (take(u"元"))
            return Number{.value = 1, .digits = 1, .isFirst = true};
        if (!m_rest.isEmpty() && m_rest.front() >= u'0' && m_rest.front() <= u'9')
            return takeDigits();
        return takeKanjiNumber();
    }

private:
    std::optional<Number> takeDigits()
    {
        Number number;
        while (!m_rest.isEmpty() && m_rest.front() >= u'0' && m_rest.front() <= u'9') {
            if (++number.digits > 8)
                return std::nullopt;
            number.value = number.value * 10 + (m_rest.front().unicode() - u'0');
            m_rest = m_rest.sliced(1);
        }
        return number;
    }

    static std::optional<int> kanjiDigit(QChar c)
    {
        static constexpr QStringView digits = u"〇一二三四五六七八九";
        static constexpr QStringView formal = u"零壱弐参肆伍陸漆捌玖";
        for (const QStringView list : {digits, formal})
            if (const qsizetype value = list.indexOf(c); value >= 0)
                return static_cast<int>(value);
        return std::nullopt;
    }

    static int kanjiPower(QChar c)
    {
        switch (c.unicode()) {
        case u'十':
        case u'拾':
            return 10;
        case u'百':
            return 100;
        case u'千':
            return 1000;
        default:
            return 0;
        }
    }

    /// 三十三, 千九百五十八 or digit by digit 一九五八. The powers must fall: 十百 is nothing.
    std::optional<Number> takeKanjiNumber()
    {
        Number number;
        int sum = 0;
        int lastPower = 10'000;
        int pendingDigits = 0;
        while (!m_rest.isEmpty()) {
            const QChar c = m_rest.front();
            if (const std::optional<int> digit = kanjiDigit(c)) {
                if (++pendingDigits > 8 || (sum > 0 && pendingDigits > 1))
                    return std::nullopt;
                number.value = number.value * 10 + *digit;
            } else if (const int power = kanjiPower(c)) {
                if (power >= lastPower || pendingDigits > 1 || (pendingDigits == 1 && number.value == 0))
                    return std::nullopt;
                sum += power * (pendingDigits == 0 ? 1 : number.value);
                lastPower = power;
                number.value = 0;
                pendingDigits = 0;
            } else {
                break;
            }
            m_rest = m_rest.sliced(1);
        }
        if (sum == 0 && pendingDigits == 0)
            return std::nullopt;
        return sum > 0 ? Number{.value = sum + number.value}
                       : Number{.value = number.value, .digits = pendingDigits};
    }

    QStringView m_rest;
};

struct WrittenDate
{
    std::optional<std::size_t> era;
    int year = 0;
    int month = 0;
    int day = 0;
};

bool splitCompact(Number number, WrittenDate& written)
{
    const int yearDigits = number.digits - 4;
    if (number.isFirst || yearDigits != (written.era ? 2 : 4))
        return false;
    written.year = number.value / 10'000;
    written.month = number.value / 100 % 100;
    written.day = number.value % 100;
    return true;
}

bool readParts(Scanner& scanner, Number year, WrittenDate& written)
{
    const bool yearWritten =
        written.era ? year.digits <= 3 : year.digits == 4 || (year.digits == 0 && year.value >= 1000);
    if (!yearWritten || (year.isFirst && !written.era) || !scanner.takeUnit(u'年'))
        return false;
    const std::optional<Number> month = scanner.takeNumber();
    if (!month || month->isFirst || month->digits > 2 || !scanner.takeUnit(u'月'))
        return false;
    const std::optional<Number> day = scanner.takeNumber();
    if (!day || day->isFirst || day->digits > 2)
        return false;
    scanner.skipSpaces();
    scanner.take(u"日");
    written.year = year.value;
    written.month = month->value;
    written.day = day->value;
    return true;
}

std::optional<WrittenDate> parse(QStringView text)
{
    Scanner scanner(text);
    scanner.skipSpaces();
    WrittenDate written;
    if (scanner.take(u"西暦"))
        scanner.skipSpaces();
    else
        written.era = scanner.takeEra();
    const std::optional<Number> first = scanner.takeNumber();
    if (!first || !(splitCompact(*first, written) || readParts(scanner, *first, written)))
        return std::nullopt;
    scanner.skipSpaces();
    if (!scanner.take(u"生まれ"))
        scanner.take(u"生");
    scanner.skipSpaces();
    return scanner.atEnd() ? std::optional(written) : std::nullopt;
}

QString quoted(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    if (trimmed.size() <= longestQuote)
        return trimmed.toString();
    const qsizetype length = trimmed[longestQuote - 1].isHighSurrogate() ? longestQuote - 1 : longestQuote;
    return trimmed.first(length).toString() + u'…';
}

QString western(QDate date, bool withDay)
{
    const QString year = u"%1年"_s.arg(date.year());
    return withDay ? year + u"%1月%2日"_s.arg(date.month()).arg(date.day()) : year;
}

using Format = std::unique_ptr<icu::SimpleDateFormat>;

Format japaneseFormat(const char16_t* pattern)
{
    UErrorCode status = U_ZERO_ERROR;
    // "jpanyear" writes the first year of an era as 元.
    auto format = std::make_unique<icu::SimpleDateFormat>(icu::UnicodeString(pattern),
                                                          icu::UnicodeString(u"y=jpanyear"),
                                                          icu::Locale("ja_JP@calendar=japanese"), status);
    if (U_FAILURE(status))
        return nullptr;
    format->adoptTimeZone(icu::TimeZone::getGMT()->clone());
    return format;
}

QString inEra(QDate date, bool withDay)
{
    if (!date.isValid())
        return {};
    // Opening a format costs milliseconds and using one is not thread-safe.
    thread_local const Format dayFormat = japaneseFormat(u"Gy年M月d日");
    thread_local const Format yearFormat = japaneseFormat(u"Gy年");
    const Format& format = withDay ? dayFormat : yearFormat;
    if (date < firstSolarDay || !format)
        return western(date, withDay);

    constexpr qint64 julianDayOfEpoch = 2'440'588;
    constexpr double msecsPerDay = 86'400'000.0;
    const auto noon = (static_cast<double>(date.toJulianDay() - julianDayOfEpoch) + 0.5) * msecsPerDay;
    icu::UnicodeString formatted;
    format->format(noon, formatted);
    return QString(reinterpret_cast<const QChar*>(formatted.getBuffer()), formatted.length());
}

} // namespace

Result<QDate> readDate(QStringView text)
{
    const QString quote = quoted(text);
    if (text.size() > longestDate)
        return failure(ErrorCode::DateUnreadable, {quote});
    const QString plain = text.toString().normalized(QString::NormalizationForm_KC);
    const std::optional<WrittenDate> written = parse(plain);
    if (!written)
        return failure(ErrorCode::DateUnreadable, {quote});

    const bool lunar = written->era && *written->era == 0 && written->year >= 1 && written->year <= 5;
    if (lunar)
        return failure(ErrorCode::DateUnreadable, {quote});
    const int year = written->era ? westernYear(*written->era, written->year) : written->year;
    const QDate date(year, written->month, written->day);
    const bool hasEraYear = !written->era || written->year >= 1;
    if (!hasEraYear || !date.isValid() || year < firstYear || year > lastYear)
        return failure(ErrorCode::DateDoesNotExist, {quote});
    if (written->era && (date < eras[*written->era].begins || !lastsUntil(*written->era, date)))
        return failure(ErrorCode::DateOutsideEra, {quote, eraYear(date)});
    return date;
}

QString eraDate(QDate date)
{
    return inEra(date, true);
}

QString eraYear(QDate date)
{
    return inEra(date, false);
}

int ageOn(QDate birthDate, QDate on)
{
    if (!birthDate.isValid() || !on.isValid())
        return -1;
    const bool birthdayStillComes =
        on.month() < birthDate.month() || (on.month() == birthDate.month() && on.day() < birthDate.day());
    return on.year() - birthDate.year() - (birthdayStillComes ? 1 : 0);
}

} // namespace ayumi
