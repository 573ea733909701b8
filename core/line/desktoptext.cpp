#include "core/line/desktoptext.h"

#include "core/line/desktopnames.h"
#include "core/line/historywriter.h"
#include "core/line/lineplaceholders.h"
#include "core/line/texthead.h"

namespace ayumi {

namespace {

/// How far past a day line empty lines and further day lines are skipped to see whether records follow.
constexpr int daysLookedPast = 8;

/// time SPACE rest, where the rest is name and text or a notice.
struct TimedLine
{
    QTime time; ///< invalid for 24:05
    QStringView rest;
};

std::optional<TimedLine> splitTime(QStringView line)
{
    const auto time = readTimePrefix(line);
    if (!time || time->length >= line.size() || line[time->length] != u' ')
        return std::nullopt;
    return TimedLine{time->time, line.sliced(time->length + 1)};
}

class DesktopTextReader
{
public:
    DesktopTextReader(QStringView text, const QStringList& knownNames, LineHistory& history,
                      const Progress& progress)
        : m_lines(text)
        , m_names(m_lines, knownNames)
        , m_history(history)
        , m_progress(progress, text.size())
        , m_writer(history, history.conversation)
    {
    }

    Result<> read();

private:
    void readLine(const TextLine& line);
    bool readDay(const TextLine& line);
    bool readRecord(const TextLine& line);
    bool readNotice(const TimedLine& timed);

    [[nodiscard]] QDate dateOf(QStringView line) const;
    [[nodiscard]] bool recordsFollow(qsizetype position) const;
    [[nodiscard]] bool runsAheadOfNext(QTime time);

    TextLines m_lines;
    DesktopNames m_names;
    LineHistory& m_history;
    ReadingProgress m_progress;
    HistoryWriter m_writer;
    TextHead m_head;
    qsizetype m_position = 0;
    int m_number = 0;
    bool m_inHead = true;
    QDate m_date;
    QTime m_lastTime;
    qsizetype m_nextTimedAt = -1; ///< where the next line with a clock time or a date begins
    QTime m_nextTime;             ///< invalid where that is a date
};

Result<> DesktopTextReader::read()
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

void DesktopTextReader::readLine(const TextLine& line)
{
    if (line.isBlank()) {
        m_writer.blank();
    } else if (m_inHead && m_head.take(line.text, m_number, m_history)) {
        m_writer.layout();
    } else if (readDay(line) || readRecord(line)) {
        m_inHead = false;
    } else {
        m_writer.continueWith(m_number, line.text);
    }
}

/// No empty line sets a day line apart here; that time runs forward does.
bool DesktopTextReader::readDay(const TextLine& line)
{
    const QDate date = dateOf(line.text);
    if (!date.isValid())
        return false;
    if ((m_date.isValid() && date <= m_date) || !recordsFollow(line.next)) {
        m_writer.doubt(m_number, line.text);
        return false;
    }
    m_date = date;
    m_lastTime = {};
    m_writer.layout();
    return true;
}

bool DesktopTextReader::readRecord(const TextLine& line)
{
    const auto timed = splitTime(line.text);
    if (!timed)
        return false;
    const auto match = m_names.nameIn(timed->rest);
    if (!timed->time.isValid() || !m_date.isValid()) {
        // Inside a message such a line is more likely its text, unless a known name stands behind the time.
        if (m_writer.hasOpenRecord() && (!match || !match->isSure))
            return false;
        m_writer.notUnderstood(m_number, line.text);
        return true;
    }
    if (readNotice(*timed))
        return true;
    if (!match)
        return false;
    const bool isOutOfOrder =
        (m_lastTime.isValid() && timed->time < m_lastTime) || runsAheadOfNext(timed->time);
    if (!match->isSure && m_writer.hasOpenRecord() && isOutOfOrder) {
        m_writer.doubt(m_number, line.text);
        return false;
    }
    m_lastTime = timed->time;
    const QStringView text = timed->rest.sliced(std::min(match->name.size() + 1, timed->rest.size()));
    m_writer.begin(m_number, m_date, timed->time, match->name, text);
    return true;
}

/// 10:05 ○○がメッセージの送信を取り消しました: nobody sent it, though a name may stand in it.
bool DesktopTextReader::readNotice(const TimedLine& timed)
{
    const LineKind kind =
        readPlaceholder(timed.rest, LineDialect::DesktopText, m_history.language, false).kind;
    // "canceled the call" may be anybody's words; only whole sentences of LINE need no sender.
    if (kind == LineKind::Notice || kind == LineKind::CancelledCall)
        return false;
    m_lastTime = timed.time;
    m_writer.begin(m_number, m_date, timed.time, {}, timed.rest);
    return true;
}

QDate DesktopTextReader::dateOf(QStringView line) const
{
    const auto day = readDayLine(line, m_history.bareDays ? DayLines::MayBeBare : DayLines::WithWeekday);
    if (!day || (day->yearLast && !m_history.dateOrder))
        return {};
    return day->read(m_history.dateOrder.value_or(LineDateOrder::MonthFirst));
}

bool DesktopTextReader::recordsFollow(qsizetype position) const
{
    for (int i = 0; i < daysLookedPast && !m_lines.atEnd(position); ++i) {
        const TextLine next = m_lines.at(position);
        if (isRecordShape(next.text, LineDialect::DesktopText))
            return true;
        if (!next.isBlank() && !dateOf(next.text).isValid())
            return false;
        position = next.next;
    }
    return true;
}

/// True where the next clock time of the day is earlier: then this one is most likely told, not written by
/// LINE.
bool DesktopTextReader::runsAheadOfNext(QTime time)
{
    if (m_nextTimedAt < m_position) {
        m_nextTime = {};
        m_nextTimedAt = m_lines.size();
        for (qsizetype position = m_position; !m_lines.atEnd(position);) {
            const TextLine line = m_lines.at(position);
            const auto timed = splitTime(line.text);
            if (timed || dateOf(line.text).isValid()) {
                m_nextTimedAt = position;
                m_nextTime = timed ? timed->time : QTime();
                break;
            }
            position = line.next;
        }
    }
    return m_nextTime.isValid() && m_nextTime < time;
}

} // namespace

Result<> readDesktopText(QStringView text, const QStringList& knownNames, LineHistory& history,
                         const Progress& progress)
{
    return DesktopTextReader(text, knownNames, history, progress).read();
}

} // namespace ayumi
