#include "core/base/textfold.h"

#include "core/base/kanjivariants.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/utf16.h>

#include <array>

namespace ayumi {

namespace {

constexpr char16_t replacement = 0xFFFD;
constexpr char32_t combiningVoiced = 0x3099;
constexpr char32_t combiningHalfVoiced = 0x309A;

// What the table says of a UTF-16 unit besides the unit it becomes. Control characters are dropped, so these
// are free.
constexpr char16_t dropped = 0;
constexpr char16_t voicedMark = 1;
constexpr char16_t halfVoicedMark = 2;
constexpr char16_t needsNormalizing = 3;

constexpr std::u16string_view smallKana = u"ぁぃぅぇぉっゃゅょゎゕゖㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ";
constexpr std::u16string_view largeKana = u"あいうえおつやゆよわかけくしすとぬはひふへほむらりるれろ";
static_assert(smallKana.size() == largeKana.size());

char32_t foldKana(char32_t c)
{
    if ((c >= U'ァ' && c <= U'ヶ') || c == U'ヽ')
        c -= U'ァ' - U'ぁ';
    if (const auto at = smallKana.find(static_cast<char16_t>(c)); at != std::u16string_view::npos)
        return largeKana[at];
    switch (c) {
    case U'ゐ':
        return U'い';
    case U'ゑ':
        return U'え';
    case U'を':
        return U'お';
    default:
        return c;
    }
}

bool carriesNoMeaning(char32_t c)
{
    const auto codePoint = static_cast<UChar32>(c);
    constexpr uint32_t categories =
        U_GC_Z_MASK | U_GC_CC_MASK | U_GC_CF_MASK | U_GC_P_MASK | U_GC_MN_MASK | U_GC_ME_MASK | U_GC_SK_MASK;
    if ((U_GET_GC_MASK(codePoint) & categories) != 0)
        return true;
    // Dashes and joints of names that Unicode counts among other kinds: ー − ~ =
    if (c == U'ー' || c == 0x2212 || c == U'~' || c == U'=')
        return true;
    // Marks that take a place of their own among others could change order once something between them is
    // dropped.
    return u_getCombiningClass(codePoint) != 0;
}

/// One character of normalized text; 0 where it is dropped.
char32_t foldCharacter(char32_t c)
{
    if (c < 0x80)
        return u_isalnum(static_cast<UChar32>(c)) || !carriesNoMeaning(c) ? c : 0;
    if (carriesNoMeaning(c))
        return 0;
    if ((c >= 0x3040 && c <= 0x30FF) || (c >= 0x31F0 && c <= 0x31FF))
        return foldKana(c);
    return kanjiRepresentative(c);
}

/// The kana `folded` with a voiced mark; 0 where there is none. `source` is what `folded` was made of: ヲ
/// became お.
char16_t voiced(char16_t folded, char32_t source)
{
    switch (folded) {
    case u'う':
    case u'わ':
        return folded == u'う' ? u'ぶ' : u'ば';
    case u'ち':
        return u'じ';
    case u'つ':
        return u'ず';
    case u'ゝ':
        return u'ゞ';
    case u'い':
        return source == U'ヰ' || source == U'ゐ' ? u'び' : 0;
    case u'え':
        return source == U'ヱ' || source == U'ゑ' ? u'べ' : 0;
    case u'お':
        return source == U'ヲ' || source == U'を' || source == U'ｦ' ? u'ぼ' : 0;
    default:
        constexpr std::u16string_view takesMark = u"かきくけこさしすせそたてとはひふへほ";
        return takesMark.contains(folded) ? static_cast<char16_t>(folded + 1) : u'\0';
    }
}

char16_t halfVoiced(char16_t folded)
{
    constexpr std::u16string_view takesMark = u"はひふへほ";
    return takesMark.contains(folded) ? static_cast<char16_t>(folded + 2) : u'\0';
}

/// Puts a key together; the caller sees to it that there is room.
class KeyWriter
{
public:
    explicit KeyWriter(char16_t* begin)
        : m_begin(begin)
        , m_end(begin)
    {
    }

    void append(char16_t folded, char32_t source)
    {
        *m_end++ = folded;
        m_lastSource = source;
    }

    void append(char32_t folded)
    {
        if (folded > 0xFFFF) {
            *m_end++ = static_cast<char16_t>(U16_LEAD(folded));
            *m_end++ = static_cast<char16_t>(U16_TRAIL(folded));
        } else {
            *m_end++ = static_cast<char16_t>(folded);
        }
        m_lastSource = folded;
    }

    void mark(bool half)
    {
        if (m_end == m_begin)
            return;
        char16_t& last = *(m_end - 1);
        if (const char16_t marked = half ? halfVoiced(last) : voiced(last, m_lastSource))
            last = marked;
        m_lastSource = 0;
    }

    [[nodiscard]] qsizetype size() const { return m_end - m_begin; }

private:
    char16_t* m_begin;
    char16_t* m_end;
    char32_t m_lastSource = 0;
};

icu::UnicodeString withoutLoneSurrogates(QStringView text)
{
    icu::UnicodeString clean(text.utf16(), static_cast<int32_t>(text.size()));
    for (int32_t i = 0; i < clean.length();) {
        const UChar32 c = clean.char32At(i);
        if (U_IS_SURROGATE(c))
            clean.setCharAt(i, replacement);
        i += U16_LENGTH(c);
    }
    return clean;
}

using Table = std::array<char16_t, 0x10000>;

/// For text with anything beyond kana, kanji and ASCII. Decomposed at last, so that accents are marks of
/// their own and go, and so that nothing composes when what stood between is dropped. `table` is only missing
/// while it is made.
QString foldNormalizing(QStringView text, const Table* table)
{
    UErrorCode status = U_ZERO_ERROR;
    static const icu::Normalizer2* const caseless = icu::Normalizer2::getNFKCCasefoldInstance(status);
    static const icu::Normalizer2* const decomposed = icu::Normalizer2::getNFDInstance(status);
    const icu::UnicodeString normal =
        decomposed->normalize(caseless->normalize(withoutLoneSurrogates(text), status), status);

    QString key(normal.length(), Qt::Uninitialized);
    KeyWriter writer(reinterpret_cast<char16_t*>(key.data()));
    for (int32_t i = 0; i < normal.length();) {
        const UChar32 c = normal.char32At(i);
        i += U16_LENGTH(c);
        const auto source = static_cast<char32_t>(c);
        const char16_t entry = table && source <= 0xFFFF ? (*table)[source] : needsNormalizing;
        if (source == combiningVoiced || source == combiningHalfVoiced)
            writer.mark(source == combiningHalfVoiced);
        else if (entry > needsNormalizing)
            writer.append(entry, source);
        else if (const char32_t folded = foldCharacter(source); folded > 0xFFFF)
            writer.append(folded);
        else if (folded != 0)
            writer.append(static_cast<char16_t>(folded), source);
    }
    key.truncate(writer.size());
    return key;
}

char16_t tableEntry(char16_t unit)
{
    switch (unit) {
    case combiningVoiced:
    case u'゛':
    case u'ﾞ':
        return voicedMark;
    case combiningHalfVoiced:
    case u'゜':
    case u'ﾟ':
        return halfVoicedMark;
    default:
        break;
    }
    // Blocks in which a character folds to the same whatever stands beside it.
    const bool independent = unit < 0x80 || (unit >= 0x2000 && unit < 0x2070) ||
                             (unit >= 0x3000 && unit < 0x3100) || (unit >= 0x31F0 && unit < 0x3200) ||
                             (unit >= 0x3400 && unit < 0xA000) || (unit >= 0xF900 && unit < 0xFB00) ||
                             (unit >= 0xFF00 && unit < 0xFFA0);
    if (!independent)
        return needsNormalizing;
    if (unit >= 0x3400 && unit < 0xA000)
        return static_cast<char16_t>(
            kanjiRepresentative(unit)); // normal as they stand, and too many to ask one by one
    const QChar character(unit);
    const QString key = foldNormalizing(QStringView(&character, 1), nullptr);
    if (key.size() > 1)
        return needsNormalizing;
    return key.isEmpty() ? dropped : key.front().unicode();
}

const Table& foldTable()
{
    static const Table table = [] {
        Table made;
        for (std::size_t unit = 0; unit < made.size(); ++unit)
            made[unit] = tableEntry(static_cast<char16_t>(unit));
        return made;
    }();
    return table;
}

enum class Vowel : quint8
{
    None,
    A,
    I,
    U,
    E,
    O
};

constexpr auto vowels = [] {
    constexpr std::array columns{
        std::u16string_view(u"あかがさざただなはばぱまやらわ"),
        std::u16string_view(u"いきぎしじちにひびぴみり"),
        std::u16string_view(u"うくぐすずつぬふぶぷむゆる"),
        std::u16string_view(u"えけげせぜてでねへべぺめれ"),
        std::u16string_view(u"おこごそぞとどのほぼぽもよろ"),
    };
    std::array<Vowel, u'ゟ' - u'ぁ'> table{};
    for (std::size_t column = 0; column < columns.size(); ++column)
        for (const char16_t kana : columns[column])
            table[static_cast<std::size_t>(kana - u'ぁ')] = static_cast<Vowel>(column + 1);
    return table;
}();

Vowel vowelOf(char16_t c)
{
    const auto at = static_cast<std::size_t>(c - u'ぁ');
    return c >= u'ぁ' && at < vowels.size() ? vowels[at] : Vowel::None;
}

/// Whether the vowel `c` only lengthens the sound before it.
bool lengthens(char16_t c, char16_t before)
{
    switch (c) {
    case u'あ':
        return vowelOf(before) == Vowel::A;
    case u'い':
        return vowelOf(before) == Vowel::I || vowelOf(before) == Vowel::E;
    case u'う':
        return vowelOf(before) == Vowel::U || vowelOf(before) == Vowel::O;
    case u'え':
        return vowelOf(before) == Vowel::E;
    case u'お':
        return vowelOf(before) == Vowel::O;
    case u'o':
        return before == u'o';
    case u'u':
        return before == u'o' || before == u'u';
    default:
        return false;
    }
}

char16_t withoutVoice(char16_t c)
{
    if (c < u'が' || c > u'ゞ')
        return c;
    constexpr std::u16string_view voicedKana = u"がぎぐげござじずぜぞだでどばびぶべぼゞ";
    if (voicedKana.contains(c))
        return static_cast<char16_t>(c - 1);
    constexpr std::u16string_view halfVoicedKana = u"ぱぴぷぺぽ";
    return halfVoicedKana.contains(c) ? static_cast<char16_t>(c - 2) : c;
}

} // namespace

QString foldStrict(QStringView text)
{
    const Table& table = foldTable();
    QString key(text.size(), Qt::Uninitialized);
    KeyWriter writer(reinterpret_cast<char16_t*>(key.data()));
    for (const QChar character : text) {
        const char16_t unit = character.unicode();
        const char16_t entry = table[unit];
        if (entry > needsNormalizing)
            writer.append(entry, unit);
        else if (entry == needsNormalizing)
            return foldNormalizing(text, &table);
        else if (entry != dropped)
            writer.mark(entry == halfVoicedMark);
    }
    key.truncate(writer.size());
    return key;
}

QString foldLoose(QStringView text)
{
    const QString strict = foldStrict(text);
    QString key(strict.size(), Qt::Uninitialized);
    QChar* end = key.data();
    char16_t before = 0;
    for (qsizetype i = 0; i < strict.size(); ++i) {
        const char16_t c = strict[i].unicode();
        const char16_t after = i + 1 < strict.size() ? strict[i + 1].unicode() : u'\0';
        constexpr std::u16string_view romajiVowels = u"aiueo";
        constexpr std::u16string_view lips = u"bmp";
        if (lengthens(c, before) || (c == u'h' && before == u'o' && !romajiVowels.contains(after)))
            continue;
        before = c == u'm' && lips.contains(after) ? u'n' : withoutVoice(c);
        *end++ = QChar(before);
    }
    key.truncate(end - key.constData());
    return key;
}

} // namespace ayumi
