#include "core/line/historywriter.h"

#include "core/line/lineplaceholders.h"

namespace ayumi {

namespace {

/// Notes show what a line began with; the line itself is in its record.
constexpr qsizetype longestDoubt = 200;
constexpr std::size_t mostDoubts = 1'000;

constexpr std::size_t mostNotesApart = 10'000;

} // namespace

HistoryWriter::HistoryWriter(LineHistory& history, const QString& conversation)
    : m_history(history)
    , m_lastName(conversation)
{
}

void HistoryWriter::begin(int number, QDate date, QTime time, QStringView sender, QStringView text)
{
    close();
    m_open = {};
    m_open.date = date;
    m_open.time = time;
    m_open.sender = shared(sender);
    m_open.text = text.toString();
    m_open.line = number;
    m_isOpen = true;
}

void HistoryWriter::append(QStringView text)
{
    m_open.text += u'\n';
    m_open.text += text;
    ++m_open.lineCount;
}

void HistoryWriter::continueWith(int number, QStringView text)
{
    if (!m_isOpen) {
        notUnderstood(number, text);
        return;
    }
    for (; m_blanks > 0; --m_blanks)
        append({});
    append(text);
}

void HistoryWriter::blank()
{
    ++m_blanks;
}

void HistoryWriter::layout()
{
    close();
    ++m_history.layoutLines;
}

void HistoryWriter::notUnderstood(int number, QStringView text)
{
    close();
    keepNote(m_history, {number, 1, text.toString()});
}

void HistoryWriter::close()
{
    m_history.layoutLines += m_blanks;
    m_blanks = 0;
    if (!m_isOpen)
        return;
    m_isOpen = false;
    const PlaceholderReading reading =
        readPlaceholder(m_open.text, m_history.dialect, m_history.language, !m_open.sender.isEmpty());
    m_open.kind = reading.kind;
    if (m_open.sender.isEmpty() && !reading.sender.isEmpty())
        m_open.sender = shared(reading.sender);
    if (!m_open.sender.isEmpty())
        countParticipant(m_history, m_participants, m_open.sender, false);
    m_history.records.push_back(std::move(m_open));
}

QString HistoryWriter::shared(QStringView name)
{
    if (name.isEmpty())
        return {};
    if (m_lastName != name) {
        QString copy = name.toString();
        const auto known = m_participants.constFind(copy);
        m_lastName = known == m_participants.constEnd() ? copy : known.key();
    }
    return m_lastName;
}

void keepNote(LineHistory& history, LineNote note)
{
    auto& notes = history.notUnderstood;
    if (notes.size() < mostNotesApart) {
        notes.push_back(std::move(note));
        return;
    }
    // Whatever stood between two notes that share one is counted where it is, so the lines still add up.
    LineNote& last = notes.back();
    last.text += u'\n' + note.text;
    last.lineCount += note.lineCount;
}

void keepDoubt(LineHistory& history, int number, QStringView text)
{
    if (history.doubtful.size() < mostDoubts)
        history.doubtful.push_back({number, 1, text.first(std::min(text.size(), longestDoubt)).toString()});
}

void countParticipant(LineHistory& history, QHash<QString, std::size_t>& index, const QString& name,
                      bool isAccount)
{
    const auto known = index.constFind(name);
    if (known == index.constEnd()) {
        index.insert(name, history.participants.size());
        history.participants.push_back({name, 1, isAccount});
        return;
    }
    LineParticipant& participant = history.participants[*known];
    ++participant.messages;
    participant.isAccount = participant.isAccount || isAccount;
}

} // namespace ayumi
