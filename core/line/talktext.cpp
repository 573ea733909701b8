#include "core/line/talktext.h"

#include "core/line/historywriter.h"
#include "core/line/texthead.h"

namespace ayumi {

namespace {

constexpr QChar quote = u'"';

/// How far past a day line empty lines and further day lines are skipped to see whether records follow.
constexpr int daysLookedPast = 8;

/// time TAB name TAB text, or time TAB text.
struct TalkLine
{
    QTime time; ///< invalid for 24:05
    QStringView sender;
    QStringView text;
    bool hasSenderField = false;
};

/// Splits a record line into at most three fields: the text itself may contain TABs.
std::optional<TalkLine> splitRecord(QStringView line)
{
    const auto time = readTimePrefix(line);
    if (!time || time->length >= line.size() || line[time->length] != u'\t')
        return std::nullopt;
    const QStringView rest = line.sliced(time->length + 1);
    const qsizetype tab = rest.indexOf(u'\t');
    if (tab < 0)
        return TalkLine{time->time, {}, rest, false};
    return TalkLine{time->time, rest.first(tab), rest.sliced(tab + 1), true};
}

/// A text that opens and closes a quote on one line was most likely typed that way.
bool opensQuote(QStringView text)
{
    return text.startsWith(quote) && (text.size() == 1 || !text.endsWith(quote));
}

class TalkTextReader
{
public:
    TalkTextReader(QStringView text, LineHistory& history, const Progress& progress)
        : m_lines(text)
        , m_history(history)
        , m_progress(progress, text.size())
        , m_writer(history, history.conversation)
    {
    }

    Result<> read();

private:
    /// The nearest line that can decide about an open quote.
    struct QuoteStop
    {
        enum class Kind
        {
            Closing,
            Opening,
            DayHeader,
            End
        };
        Kind kind = Kind::End;
        qsizetype position = -1; ///< of the line
    };

    void readLine(const TextLine& line);
    void readRecord(const TalkLine& record, const TextLine& line);
    bool readQuoted(const TalkLine& record, qsizetype next);
    void readBare(const TextLine& line);

    [[nodiscard]] QDate dateOf(const TextLine& line) const;
    [[nodiscard]] bool isRealDayHeader(const TextLine& line, bool behindBlank) const;
    [[nodiscard]] bool isDayHeaderOutsideQuotes(const TextLine& line) const;
    [[nodiscard]] bool canFollowQuote(qsizetype position) const;
    const QuoteStop& stopBehind(qsizetype position);
    [[nodiscard]] QuoteStop findStop(qsizetype position) const;

    TextLines m_lines;
    LineHistory& m_history;
    ReadingProgress m_progress;
    HistoryWriter m_writer;
    TextHead m_head;
    qsizetype m_position = 0;
    int m_number = 0;
    bool m_behindBlank = true;
    bool m_inHead = true;
    bool m_hasClosedQuote = false; ///< the open record's quote is closed
    QDate m_date;
    QuoteStop m_stop;
};

Result<> TalkTextReader::read()
{
    while (!m_lines.atEnd(m_position)) {
        AYUMI_TRY(m_progress.reach(m_position));
        const TextLine line = m_lines.at(m_position);
        m_position = line.next;
        ++m_number;
        readLine(line);
    }
    m_writer.finish();
    m_history.totalLines = m_number;
    m_progress.finish();
    return {};
}

void TalkTextReader::readLine(const TextLine& line)
{
    if (line.isBlank()) {
        m_writer.blank();
        m_behindBlank = true;
        return;
    }
    // A day line may follow the head at once: it leaves m_behindBlank alone.
    if (m_inHead && m_head.take(line.text, m_number, m_history)) {
        m_writer.layout();
        return;
    }
    if (const auto record = splitRecord(line.text)) {
        m_inHead = false;
        readRecord(*record, line);
    } else if (isDayHeaderOutsideQuotes(line)) {
        m_inHead = false;
        m_date = dateOf(line);
        m_writer.layout();
    } else {
        readBare(line);
    }
    m_behindBlank = false;
}

void TalkTextReader::readRecord(const TalkLine& record, const TextLine& line)
{
    if (!record.time.isValid() || !m_date.isValid()) {
        m_writer.notUnderstood(m_number, line.text);
        return;
    }
    m_hasClosedQuote = false;
    if (opensQuote(record.text) && readQuoted(record, line.next))
        return;
    m_writer.begin(m_number, m_date, record.time, record.sender, record.text);
}

/// Reads a record whose text opens a quote, up to the line that closes it. False where the quote was typed:
/// nothing closes it before the day or the file ends, or what would close it belongs to another record.
bool TalkTextReader::readQuoted(const TalkLine& record, qsizetype next)
{
    const QuoteStop stop = stopBehind(next);
    if (stop.kind != QuoteStop::Kind::Closing)
        return false;
    const TextLine closing = m_lines.at(stop.position);
    if (const auto other = splitRecord(closing.text);
        other && other->hasSenderField && other->time >= record.time) {
        m_writer.doubt(m_number, record.text);
        return false;
    }
    m_writer.begin(m_number, m_date, record.time, record.sender, record.text.sliced(1));
    while (m_position <= stop.position) {
        const TextLine line = m_lines.at(m_position);
        const bool isLast = m_position == stop.position;
        m_position = line.next;
        ++m_number;
        m_writer.append(isLast ? line.text.chopped(1) : line.text);
        if (dateOf(line).isValid() || splitRecord(line.text))
            m_writer.doubt(m_number, line.text);
    }
    m_hasClosedQuote = true;
    return true;
}

void TalkTextReader::readBare(const TextLine& line)
{
    // Behind a closed quote the text goes on all the same: what closed it was part of the text.
    if (dateOf(line).isValid() || (m_hasClosedQuote && m_writer.hasOpenRecord()))
        m_writer.doubt(m_number, line.text);
    m_writer.continueWith(m_number, line.text);
}

QDate TalkTextReader::dateOf(const TextLine& line) const
{
    const auto day = readDayLine(line.text, m_history.bareDays ? DayLines::MayBeBare : DayLines::WithWeekday);
    if (!day)
        return {};
    return day->yearLast && !m_history.dateOrder
               ? QDate()
               : day->read(m_history.dateOrder.value_or(LineDateOrder::MonthFirst));
}

bool TalkTextReader::isRealDayHeader(const TextLine& line, bool behindBlank) const
{
    return behindBlank && dateOf(line).isValid() && !m_lines.atEnd(line.next) &&
           isRecordShape(m_lines.at(line.next).text, LineDialect::TalkText);
}

/// Where no quote is open a day line may also stand before the end, an empty day or a record with an odd
/// time. Before the first day it belongs to no text, whatever stands above it.
bool TalkTextReader::isDayHeaderOutsideQuotes(const TextLine& line) const
{
    const bool belongsToText = !m_behindBlank && m_date.isValid();
    if (belongsToText || !dateOf(line).isValid())
        return false;
    qsizetype position = line.next;
    for (int i = 0; i < daysLookedPast && !m_lines.atEnd(position); ++i) {
        const TextLine next = m_lines.at(position);
        if (isRecordShape(next.text, LineDialect::TalkText))
            return true;
        if (!next.isBlank() && !dateOf(next).isValid())
            return false;
        position = next.next;
    }
    return true;
}

/// A closing line is followed by the end, an empty line, a day line or a record.
bool TalkTextReader::canFollowQuote(qsizetype position) const
{
    if (m_lines.atEnd(position))
        return true;
    const TextLine line = m_lines.at(position);
    return line.isBlank() || isRecordShape(line.text, LineDialect::TalkText);
}

/// Every stop is a property of its line alone, so that one found earlier serves all quotes that open before
/// it: the text is scanned once however many quotes stay open.
const TalkTextReader::QuoteStop& TalkTextReader::stopBehind(qsizetype position)
{
    if (m_stop.position < position)
        m_stop = findStop(position);
    return m_stop;
}

TalkTextReader::QuoteStop TalkTextReader::findStop(qsizetype position) const
{
    bool behindBlank = false;
    while (!m_lines.atEnd(position)) {
        const TextLine line = m_lines.at(position);
        if (isRealDayHeader(line, behindBlank))
            return {QuoteStop::Kind::DayHeader, position};
        if (const auto record = splitRecord(line.text);
            record && record->hasSenderField && record->time.isValid() && opensQuote(record->text))
            return {QuoteStop::Kind::Opening, position};
        if (line.text.endsWith(quote) && canFollowQuote(line.next))
            return {QuoteStop::Kind::Closing, position};
        behindBlank = line.isBlank();
        position = line.next;
    }
    return {QuoteStop::Kind::End, m_lines.size()};
}

} // namespace

Result<> readTalkText(QStringView text, LineHistory& history, const Progress& progress)
{
    return TalkTextReader(text, history, progress).read();
}

} // namespace ayumi
