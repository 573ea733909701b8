#include "core/base/phone.h"

#include <QRegularExpression>

#include <phonenumbers/phonenumberutil.h>

#include <optional>
#include <string>

namespace ayumi {

namespace {

using namespace Qt::StringLiterals;

constexpr auto japan = "JP";
constexpr int japanCode = 81;

/// ASCII digits and signs, every dash the same.
QString plain(QStringView typed)
{
    QString text = typed.toString().normalized(QString::NormalizationForm_KC);
    for (QChar& c : text)
        if (c.category() == QChar::Punctuation_Dash || c == u'−' || c == u'ー' || c == u'~')
            c = u'-';
    return text.trimmed();
}

struct Digits
{
    QString all;
    bool afterPlus = false;
};

Digits digitsOf(const QString& text)
{
    Digits digits;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9')
            digits.all += c;
        else if (c == u'+' && digits.all.isEmpty())
            digits.afterPlus = true;
    }
    return digits;
}

/// Digits with the country first when that is how they were typed. Too few digits behind a prefix are no
/// number abroad but part of one, as people search.
std::optional<QString> abroad(const QString& text, const Digits& digits)
{
    constexpr qsizetype shortestNumber = 7;
    if (digits.afterPlus)
        return digits.all;
    for (const auto prefix : {"010"_L1, "00"_L1})
        if (digits.all.startsWith(prefix) && digits.all.size() >= prefix.size() + shortestNumber)
            return digits.all.mid(prefix.size());
    // Japanese numbers begin with 0; twelve digits beginning with 81 lost their plus on the way.
    if (text.startsWith(u'8') && digits.all.startsWith("81"_L1) && digits.all.size() >= 11 &&
        digits.all.size() <= 12)
        return digits.all;
    return std::nullopt;
}

struct Key
{
    QString digits;
    bool isJapanese = true;
};

/// Mobile and IP numbers whose zero a spreadsheet took for nothing.
bool lostItsZero(const QString& digits)
{
    static const QRegularExpression withoutZero(u"^[5-9]0[1-9]\\d{7}$"_s);
    return withoutZero.match(digits).hasMatch();
}

Key keyOf(const QString& text)
{
    // "+81 (0)90": the zero is for callers within the country.
    static const QRegularExpression zeroInBrackets(u"^(\\+\\s*\\d{1,3}\\s*)\\(0\\)"_s);
    QString shown = text;
    shown.replace(zeroInBrackets, u"\\1"_s);
    const Digits digits = digitsOf(shown);
    const std::optional<QString> international = abroad(shown, digits);
    if (!international)
        return {lostItsZero(digits.all) ? u'0' + digits.all : digits.all};
    if (!international->startsWith("81"_L1))
        return {*international, false};
    const QString national = international->mid(2);
    return {national.isEmpty() || national.startsWith(u'0') ? national : u'0' + national};
}

/// The one run of digits and signs in `text`; nothing when there are two numbers.
std::optional<QString> onlyNumber(const QString& text)
{
    static const QRegularExpression run(u"\\+?[ ]*\\(?\\d[\\d \\-().]*"_s);
    static const QRegularExpression digit(u"\\d"_s);
    const QRegularExpressionMatch match = run.match(text);
    if (!match.hasMatch() || text.indexOf(digit, match.capturedEnd()) >= 0)
        return std::nullopt;
    return match.captured().trimmed();
}

/// Mobile, IP and free numbers of eleven digits: 060, 070, 080, 090, 050, 0800.
bool hasElevenDigits(const QString& national)
{
    static const QRegularExpression eleven(u"^(0[5-9]0[1-9]\\d{7}|0800\\d{7})$"_s);
    return eleven.match(national).hasMatch();
}

using i18n::phonenumbers::PhoneNumberUtil;

struct Whole
{
    QString e164;
    QString grouped;
};

QString formatted(const i18n::phonenumbers::PhoneNumber& number, PhoneNumberUtil::PhoneNumberFormat format)
{
    std::string text;
    PhoneNumberUtil::GetInstance()->Format(number, format, &text);
    return QString::fromStdString(text);
}

std::optional<Whole> wholeNumber(const Key& key)
{
    i18n::phonenumbers::PhoneNumber number;
    const std::string dialled = (key.isJapanese ? key.digits : u'+' + key.digits).toStdString();
    const auto* plans = PhoneNumberUtil::GetInstance();
    const bool known = plans->Parse(dialled, japan, &number) == PhoneNumberUtil::NO_PARSING_ERROR &&
                       plans->IsValidNumber(number);
    if (known) {
        const bool home = number.country_code() == japanCode;
        return Whole{formatted(number, PhoneNumberUtil::E164),
                     formatted(number, home ? PhoneNumberUtil::NATIONAL : PhoneNumberUtil::INTERNATIONAL)};
    }
    if (!key.isJapanese || !hasElevenDigits(key.digits))
        return std::nullopt;
    const QStringView national(key.digits);
    return Whole{u"+81"_s + national.sliced(1).toString(),
                 u"%1-%2-%3"_s.arg(national.first(3), national.sliced(3, 4), national.sliced(7))};
}

} // namespace

PhoneNumber readPhone(QStringView typed)
{
    PhoneNumber number{.typed = typed.toString(), .e164 = {}};
    if (const std::optional<QString> only = onlyNumber(plain(typed)))
        if (const std::optional<Whole> whole = wholeNumber(keyOf(*only)))
            number.e164 = whole->e164;
    return number;
}

QString phoneKey(QStringView typed)
{
    return keyOf(plain(typed)).digits;
}

QString displayPhone(QStringView typed)
{
    const QString text = plain(typed);
    const std::optional<QString> only = onlyNumber(text);
    if (!only || *only != text)
        return typed.toString();
    const std::optional<Whole> whole = wholeNumber(keyOf(text));
    return whole ? whole->grouped : typed.toString();
}

} // namespace ayumi
