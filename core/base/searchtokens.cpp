// bigrams, searchTokens and queryTokens of textfold.h.

#include "core/base/textfold.h"

#include <unicode/uchar.h>

#include <array>
#include <bit>
#include <vector>

namespace ayumi {

namespace {

constexpr qsizetype mostQueryTokens = 64;

/// Tokens in order of appearance, each once. A token is one or two code points.
class TokenList
{
public:
    explicit TokenList(std::size_t atMost)
        : m_seen(std::bit_ceil(atMost * 2 + 1))
    {
        m_tokens.reserve(static_cast<qsizetype>(atMost));
    }

    void add(char32_t first, char32_t second = 0)
    {
        const quint64 token = (quint64{first} << 32U) | second;
        const std::size_t mask = m_seen.size() - 1;
        std::size_t slot = static_cast<std::size_t>((token * 0x9E3779B97F4A7C15U) >> 32U) & mask;
        while (m_seen[slot] != 0) {
            if (m_seen[slot] == token)
                return;
            slot = (slot + 1) & mask;
        }
        m_seen[slot] = token;
        std::array<QChar, 4> units;
        const qsizetype ofFirst = write(first, units.data());
        const qsizetype ofSecond = second == 0 ? 0 : write(second, units.data() + ofFirst);
        m_tokens.append(QString(units.data(), ofFirst + ofSecond));
    }

    [[nodiscard]] QStringList take() { return std::move(m_tokens); }

private:
    static qsizetype write(char32_t c, QChar* to)
    {
        if (c <= 0xFFFF) {
            *to = QChar(static_cast<char16_t>(c));
            return 1;
        }
        to[0] = QChar(QChar::highSurrogate(c));
        to[1] = QChar(QChar::lowSurrogate(c));
        return 2;
    }

    std::vector<quint64> m_seen;
    QStringList m_tokens;
};

enum class Gap : quint8
{
    None, ///< inside a word
    Spaces,
    Sentence, ///< punctuation or a new line
};

Gap gapAt(char32_t c)
{
    if (c >= U'ぁ' && c <= U'龠' && c != U'・')
        return Gap::None;
    if (c == U'\t')
        return Gap::Spaces;
    const uint32_t category = U_GET_GC_MASK(static_cast<UChar32>(c));
    if ((category & U_GC_ZS_MASK) != 0)
        return Gap::Spaces;
    if ((category & (U_GC_Z_MASK | U_GC_CC_MASK)) != 0)
        return Gap::Sentence;
    constexpr std::u32string_view joints = U"・･·'’＇.．_";
    const bool joins = (category & U_GC_PD_MASK) != 0 || joints.contains(c);
    return (category & U_GC_P_MASK) != 0 && !joins ? Gap::Sentence : Gap::None;
}

struct Word
{
    QList<uint> characters;
    Gap before = Gap::Sentence;
};

std::vector<Word> foldedWords(QStringView text)
{
    std::vector<Word> words;
    Gap before = Gap::Sentence;
    qsizetype begin = 0;
    const auto close = [&](qsizetype end) {
        if (end == begin)
            return;
        const QString key = foldStrict(text.sliced(begin, end - begin));
        if (key.isEmpty())
            return;
        words.push_back({key.toUcs4(), before});
        before = Gap::None;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const Gap gap = gapAt(text[i].unicode());
        if (gap == Gap::None)
            continue;
        close(i);
        begin = i + 1;
        before = std::max(before, gap);
    }
    close(text.size());
    return words;
}

void addPairs(TokenList& tokens, const QList<uint>& characters)
{
    for (qsizetype i = 0; i + 1 < characters.size(); ++i)
        tokens.add(characters[i], characters[i + 1]);
}

std::size_t lengthOf(const std::vector<Word>& words)
{
    std::size_t length = 0;
    for (const Word& word : words)
        length += static_cast<std::size_t>(word.characters.size());
    return length;
}

} // namespace

QStringList bigrams(QStringView text)
{
    const std::vector<Word> words = foldedWords(text);
    TokenList tokens(lengthOf(words));
    for (const Word& word : words) {
        if (word.characters.size() == 1)
            tokens.add(word.characters.first());
        else
            addPairs(tokens, word.characters);
    }
    return tokens.take();
}

QStringList searchTokens(QStringView text)
{
    const std::vector<Word> words = foldedWords(text);
    TokenList tokens(lengthOf(words) * 2);
    const Word* previous = nullptr;
    for (const Word& word : words) {
        if (previous && word.before == Gap::Spaces)
            tokens.add(previous->characters.last(), word.characters.first());
        addPairs(tokens, word.characters);
        for (const uint character : word.characters)
            tokens.add(character);
        previous = &word;
    }
    return tokens.take();
}

QStringList queryTokens(QStringView text)
{
    return bigrams(text).mid(0, mostQueryTokens);
}

} // namespace ayumi
