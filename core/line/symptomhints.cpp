#include "core/line/symptomhints.h"

#include "core/line/hintwords.h"
#include "core/line/persondetails.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

constexpr qsizetype longestQuote = 200;

/// Longer sentences are pasted documents; their beginning is enough to point at them.
constexpr qsizetype longestSentence = 1'000;

/// Sentences end at 。！？ and line breaks. A full stop of Latin writing ends none: 3.5 and e-mail addresses
/// have it.
QStringList sentencesOf(const QString& text)
{
    static const QString ends = u"。！？!?\n"_s;
    QStringList sentences;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !ends.contains(text[i]))
            continue;
        const QString sentence = text.sliced(begin, std::min(i - begin, longestSentence)).trimmed();
        if (!sentence.isEmpty())
            sentences.append(sentence);
        begin = i + 1;
    }
    return sentences;
}

/// A clause goes up to a comma or a "but".
QString clauseAround(const QString& sentence, qsizetype at)
{
    static const QRegularExpression border(u"[、,，]|けれども?|けど|ですが|ますが|のに"_s);
    qsizetype begin = 0;
    for (auto it = border.globalMatch(sentence); it.hasNext();) {
        const auto match = it.next();
        if (match.capturedStart() >= at)
            return sentence.sliced(begin, match.capturedStart() - begin);
        begin = match.capturedEnd();
    }
    return sentence.sliced(begin);
}

QString clauseBehind(const QString& sentence, qsizetype at)
{
    static const QRegularExpression border(u"けれども?|けど|ですが|ますが|のに"_s);
    const auto match = border.match(sentence, at);
    return match.hasMatch() ? sentence.sliced(at, match.capturedStart() - at) : sentence.sliced(at);
}

/// The sides a complaint belongs to: those of its clause, else of its sentence, else the only ones of the
/// message. Nothing where that is not plain.
std::vector<std::optional<Side>> sidesFor(const QString& clause, const std::vector<KneeMention>& inSentence,
                                          const std::vector<KneeMention>& inMessage)
{
    const auto plainSides = [](const std::vector<KneeMention>& mentions) {
        std::vector<std::optional<Side>> sides;
        for (const KneeMention& mention : mentions) {
            if (mention.side && !mention.denied)
                sides.emplace_back(mention.side);
        }
        return sides;
    };
    if (auto sides = plainSides(kneesIn(clause)); !sides.empty())
        return sides;
    if (auto sides = plainSides(inSentence); !sides.empty())
        return sides.size() == 1 ? sides : std::vector<std::optional<Side>>{std::nullopt};
    if (auto sides = plainSides(inMessage); sides.size() == 1)
        return sides;
    return {std::nullopt};
}

class MessageHints
{
public:
    MessageHints(const QString& text, const QString& sender, int line)
        : m_sentences(sentencesOf(text))
        , m_sender(sender)
        , m_line(line)
    {
    }

    std::vector<Hint> read()
    {
        for (const QString& sentence : m_sentences) {
            for (const KneeMention& mention : kneesIn(plain(sentence))) {
                if (std::find(m_knees.begin(), m_knees.end(), mention) == m_knees.end())
                    m_knees.push_back(mention);
            }
        }
        for (const QString& sentence : m_sentences)
            readSentence(sentence);
        return std::move(m_hints);
    }

private:
    static QString plain(const QString& sentence)
    {
        return sentence.normalized(QString::NormalizationForm_KC);
    }

    void readSentence(const QString& sentence)
    {
        const QString text = plain(sentence);
        const std::vector<KneeMention> knees = kneesIn(text);
        for (const KneeMention& mention : knees) {
            Hint hint;
            hint.kind = HintKind::Knee;
            hint.side = mention.side;
            hint.denied = mention.denied;
            add(hint, sentence);
        }
        bool hasNamedSurgery = false;
        for (const HintWord& word : hintWords()) {
            const bool isSurgery = word.field == IntakeField::Surgery;
            if (isSurgery && hasNamedSurgery && QLatin1StringView(word.code) == "surgery"_L1)
                continue;
            hasNamedSurgery =
                addWord(word, text, sentence, knees) ? hasNamedSurgery || isSurgery : hasNamedSurgery;
        }
        for (Hint hint : detailsIn(sentence, m_sender))
            add(std::move(hint), sentence);
    }

    bool addWord(const HintWord& word, const QString& text, const QString& sentence,
                 const std::vector<KneeMention>& knees)
    {
        const auto match = word.words.match(text);
        if (!match.hasMatch())
            return false;
        const QString clause = clauseAround(text, match.capturedStart());
        if (word.kind == HintKind::Symptom && isAboutAnotherPart(clause))
            return false;
        Hint hint;
        hint.kind = word.kind;
        hint.code = QString::fromLatin1(word.code);
        hint.field = word.field;
        hint.denied = isDenied(clauseBehind(text, match.capturedEnd()), word.denial);
        if (word.kind == HintKind::Safety) {
            add(hint, sentence);
            return true;
        }
        for (const std::optional<Side>& side : sidesFor(clause, knees, m_knees)) {
            hint.side = side;
            add(hint, sentence);
        }
        return true;
    }

    void add(Hint hint, const QString& sentence)
    {
        hint.quote = sentence.first(std::min(sentence.size(), longestQuote));
        hint.line = m_line;
        m_hints.push_back(std::move(hint));
    }

    QStringList m_sentences;
    QString m_sender;
    int m_line;
    std::vector<KneeMention> m_knees;
    std::vector<Hint> m_hints;
};

bool isSaidByPatient(const LineRecord& record, const QString& patient)
{
    if (record.kind != LineKind::Text)
        return false;
    return record.side ? record.side == LineSide::User : record.sender == patient;
}

/// What two hints share when they say the same.
QString sameness(const Hint& hint)
{
    const QString side = hint.side ? codeOf(*hint.side) : QString();
    return QStringList{codeOf(hint.kind), side, hint.code, hint.value, hint.denied ? u"no"_s : u"yes"_s}.join(
        QChar(0x1f));
}

} // namespace

std::vector<Hint> readHints(const QString& text, const QString& sender, int line)
{
    return MessageHints(text, sender, line).read();
}

std::vector<Hint> readHints(const LineHistory& history, const QString& patient, const Progress& progress)
{
    std::vector<Hint> hints;
    QHash<QString, std::size_t> known;
    qint64 done = 0;
    for (const LineRecord& record : history.records) {
        if (done % 1'000 == 0) {
            if (progress.isCancelled())
                break;
            progress.report(done, static_cast<qint64>(history.records.size()));
        }
        ++done;
        if (!isSaidByPatient(record, patient))
            continue;
        for (Hint& hint : readHints(record.text, record.sender, record.line)) {
            const QString key = sameness(hint);
            if (const auto seen = known.constFind(key); seen != known.constEnd()) {
                ++hints[*seen].mentions;
                continue;
            }
            known.insert(key, hints.size());
            hints.push_back(std::move(hint));
        }
    }
    return hints;
}

} // namespace ayumi
