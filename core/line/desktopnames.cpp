#include "core/line/desktopnames.h"

#include "core/line/lineplaceholders.h"
#include "core/line/writtendates.h"

#include <algorithm>

namespace ayumi {

namespace {

/// LINE shows at most 20 characters of a name; some room for names given by hand.
constexpr qsizetype longestName = 40;

/// Lines that must agree before a second word is taken for a part of the name.
constexpr int linesToAgree = 3;

QStringView firstWord(QStringView text)
{
    const qsizetype space = text.indexOf(u' ');
    return space < 0 ? text : text.first(space);
}

/// The longest beginning of `rest` that ends before a space and leaves some text behind it.
QStringView withoutLastWord(QStringView rest)
{
    const QStringView room = rest.first(std::min(rest.size(), longestName + 1));
    const qsizetype space = room.lastIndexOf(u' ');
    return space < 0 ? QStringView() : room.first(space);
}

/// The words both texts begin with.
QStringView commonWords(QStringView a, QStringView b)
{
    const qsizetype most = std::min(a.size(), b.size());
    qsizetype same = 0;
    qsizetype wordEnd = 0;
    while (same < most && a[same] == b[same]) {
        if (a[same] == u' ')
            wordEnd = same;
        ++same;
    }
    const bool endsInA = same == a.size() || a[same] == u' ';
    const bool endsInB = same == b.size() || b[same] == u' ';
    return a.first(endsInA && endsInB ? same : wordEnd);
}

bool isPlaceholder(QStringView text)
{
    return readPlaceholder(text, LineDialect::DesktopText, LineLanguage::Unknown, true).kind !=
           LineKind::Text;
}

} // namespace

DesktopNames::DesktopNames(const TextLines& lines, const QStringList& knownNames)
    : m_known(knownNames)
{
    m_known.removeAll(QString());
    std::stable_sort(m_known.begin(), m_known.end(),
                     [](const QString& a, const QString& b) { return a.size() > b.size(); });
    for (qsizetype position = 0; !lines.atEnd(position);) {
        const TextLine line = lines.at(position);
        position = line.next;
        const auto time = readTimePrefix(line.text);
        if (!time || time->length >= line.text.size() || line.text[time->length] != u' ')
            continue;
        const QStringView rest = line.text.sliced(time->length + 1);
        QStringView words = withoutLastWord(rest);
        // "花子 スタンプ" three times does not make スタンプ a part of the name.
        if (const QStringView word = firstWord(rest);
            word.size() < rest.size() && isPlaceholder(rest.sliced(word.size() + 1)))
            words = word;
        if (words.isEmpty())
            continue;
        Statistic& statistic = m_guessed[firstWord(words)];
        statistic.common = statistic.lines == 0 ? words : commonWords(statistic.common, words);
        ++statistic.lines;
    }
}

std::optional<DesktopNames::Match> DesktopNames::nameIn(QStringView rest) const
{
    for (const QString& name : m_known) {
        if (rest.startsWith(name) && (rest.size() == name.size() || rest[name.size()] == u' '))
            return Match{rest.first(name.size()), true};
    }
    const QStringView word = firstWord(rest);
    const auto guess = m_guessed.constFind(word);
    if (word.isEmpty() || guess == m_guessed.constEnd() || word.size() == rest.size())
        return std::nullopt;
    if (guess->lines < linesToAgree)
        return Match{word, guess->lines > 1};
    return Match{rest.first(guess->common.size()), true};
}

} // namespace ayumi
