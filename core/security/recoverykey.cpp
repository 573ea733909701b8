#include "core/security/recoverykey.h"

#include <QStringList>

#include <array>
#include <optional>
#include <utility>

namespace ayumi {

namespace {

constexpr QStringView alphabet = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int bitsPerSign = 5;
constexpr int dataSigns = RecoveryKey::groupLength - 1;
constexpr int signCount = RecoveryKey::groupCount * RecoveryKey::groupLength;

static_assert(RecoveryKey::groupCount * dataSigns * bitsPerSign == int{RecoveryKey::size} * 8);

using Group = std::array<unsigned, RecoveryKey::groupLength>;

/// Times x in GF(32) with the polynomial x^5 + x^2 + 1.
constexpr unsigned timesX(unsigned value)
{
    value <<= 1;
    return (value & 32U) != 0 ? value ^ 37U : value;
}

/// The check sign makes x^4 a + x^3 b + x^2 c + x d + e equal to the group's number. The five weights differ
/// and none is zero, which is what finds every single slip and every exchange of two signs.
constexpr unsigned weighedSum(const Group& group)
{
    unsigned sum = 0;
    for (const unsigned value : group)
        sum = timesX(sum) ^ value;
    return sum;
}

bool fits(const Group& group, int index)
{
    return weighedSum(group) == static_cast<unsigned>(index + 1);
}

bool isSeparator(QChar c)
{
    // Input methods turn the hyphen key into a long vowel mark or a minus sign.
    static constexpr QStringView further = u"\u30FC\u2212_.,\u30FB";
    return c.isSpace() || c.category() == QChar::Punctuation_Dash || further.contains(c);
}

std::optional<unsigned> valueOf(QChar sign)
{
    if (sign == u'O')
        sign = u'0';
    else if (sign == u'I' || sign == u'L')
        sign = u'1';
    const qsizetype value = alphabet.indexOf(sign);
    return value < 0 ? std::nullopt : std::optional(static_cast<unsigned>(value));
}

/// The group's values, when the text is one group, readable and fitting its place.
std::optional<Group> readGroup(QStringView text, int index)
{
    if (text.size() != RecoveryKey::groupLength)
        return std::nullopt;
    Group group{};
    for (std::size_t i = 0; i < group.size(); ++i) {
        const auto value = valueOf(text[static_cast<qsizetype>(i)]);
        if (!value)
            return std::nullopt;
        group[i] = *value;
    }
    return fits(group, index) ? std::optional(group) : std::nullopt;
}

/// The text cut where the person cut it, when that gives the right number of groups; else cut by counting.
QStringList groupsOf(QStringView typed)
{
    QString text = typed.left(1000).toString().normalized(QString::NormalizationForm_KC).toUpper();
    for (QChar& c : text) {
        if (isSeparator(c))
            c = u' ';
    }
    QStringList asTyped = text.split(u' ', Qt::SkipEmptyParts);
    const QString joined = asTyped.join(QString());
    if (asTyped.size() == RecoveryKey::groupCount && joined.size() != signCount)
        return asTyped;
    QStringList counted;
    for (int i = 0; i < RecoveryKey::groupCount; ++i)
        counted.append(joined.mid(i * RecoveryKey::groupLength, RecoveryKey::groupLength));
    if (joined.size() > signCount)
        counted.last().append(joined.mid(signCount));
    return counted;
}

} // namespace

RecoveryKey::RecoveryKey(SecretBytes bytes)
    : m_bytes(std::move(bytes))
{
}

RecoveryKey RecoveryKey::random()
{
    return RecoveryKey(SecretBytes::random(size));
}

Result<RecoveryKey> RecoveryKey::read(QStringView typed)
{
    const QStringList groups = groupsOf(typed);
    SecretBytes bytes(size);
    std::size_t bit = 0;
    for (int index = 0; index < groupCount; ++index) {
        const auto group = readGroup(groups[index], index);
        if (!group)
            return failure(ErrorCode::RecoveryKeyMistyped, {QString::number(index + 1)});
        for (int sign = 0; sign < dataSigns; ++sign) {
            for (int i = bitsPerSign - 1; i >= 0; --i, ++bit) {
                const unsigned value = ((*group)[static_cast<std::size_t>(sign)] >> i) & 1U;
                bytes.data()[bit / 8] =
                    static_cast<unsigned char>(bytes.data()[bit / 8] | (value << (7 - bit % 8)));
            }
        }
    }
    return RecoveryKey(std::move(bytes));
}

QString RecoveryKey::shown() const
{
    QString text;
    std::size_t bit = 0;
    for (int index = 0; index < groupCount; ++index) {
        Group group{};
        for (int sign = 0; sign < dataSigns; ++sign) {
            unsigned value = 0;
            for (int i = 0; i < bitsPerSign; ++i, ++bit)
                value = (value << 1) | ((m_bytes.data()[bit / 8] >> (7 - bit % 8)) & 1U);
            group[static_cast<std::size_t>(sign)] = value;
        }
        group.back() = weighedSum(group) ^ static_cast<unsigned>(index + 1);
        if (index > 0)
            text += u'-';
        for (const unsigned value : group)
            text += alphabet[value];
    }
    return text;
}

} // namespace ayumi
