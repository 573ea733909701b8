#include "core/exchange/calendarclock.h"
#include "core/exchange/contentlines.h"
#include "core/exchange/icalendar.h"
#include "core/exchange/instances.h"
#include "core/exchange/writtenevent.h"

#include <QFile>

namespace ayumi {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 32;
constexpr int mostZones = 1000;
constexpr qsizetype longestZone = 256 * 1024;
/// A second or two of work, a hundred times what the fullest calendar needs.
constexpr qint64 workAllowed = 1'000'000;

CalendarMethod methodNamed(QByteArrayView value)
{
    const QString name = QString::fromUtf8(value).trimmed().toLower();
    return valueOf<CalendarMethod>(name).value_or(CalendarMethod::None);
}

/// Goes through the file once: takes the calendar's own lines, the zones' texts and the events as written.
class FileReading
{
public:
    FileReading(CalendarFile& file, CalendarNotes& notes)
        : m_file(file)
        , m_notes(notes)
    {
    }

    [[nodiscard]] std::optional<CalendarFlaw> read(QByteArrayView bytes);

    std::vector<WrittenEvent> events;
    QHash<QByteArray, QByteArray> zones;

private:
    [[nodiscard]] std::optional<CalendarFlaw> take(const ContentLine& line);
    void begin(const QByteArray& part, const ContentLine& line);
    void end(const QByteArray& part, const ContentLine& line);
    void takeCalendarLine(const ContentLine& line);
    void endEvent();
    void endZone();
    [[nodiscard]] QByteArray inside() const { return m_parts.isEmpty() ? QByteArray() : m_parts.last(); }

    CalendarFile& m_file;
    CalendarNotes& m_notes;
    QByteArrayList m_parts;
    bool m_hasCalendar = false;
    std::vector<ContentLine> m_eventLines;
    int m_partLine = 0; ///< where the event or zone began
    QByteArray m_zoneText;
    QByteArray m_zoneName;
};

std::optional<CalendarFlaw> FileReading::read(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return CalendarFlaw::Empty;
    ContentLines lines(bytes);
    ContentLine line;
    while (lines.next(line)) {
        if (const auto flaw = take(line))
            return flaw;
    }
    if (lines.isDamaged())
        m_notes.add(CalendarNoteKind::CharactersDamaged, 0);
    if (!m_parts.isEmpty())
        m_notes.add(CalendarNoteKind::PartMissing, m_partLine, QString::fromUtf8(inside()));
    return m_hasCalendar ? std::nullopt : std::optional(CalendarFlaw::NoCalendar);
}

std::optional<CalendarFlaw> FileReading::take(const ContentLine& line)
{
    const QByteArray name = line.name();
    if (name == "BEGIN") {
        if (m_parts.size() >= deepest)
            return CalendarFlaw::TooDeep;
        begin(line.value().trimmed().toByteArray().toUpper(), line);
        return std::nullopt;
    }
    if (name == "END") {
        end(line.value().trimmed().toByteArray().toUpper(), line);
        return events.size() > calendarEventLimit ? std::optional(CalendarFlaw::TooManyEvents) : std::nullopt;
    }
    if (inside() == "VCALENDAR") {
        takeCalendarLine(line);
    } else if (inside() == "VEVENT") {
        if (m_eventLines.size() <= eventLineLimit)
            m_eventLines.push_back(line);
    } else if (m_parts.contains("VTIMEZONE")) {
        m_zoneText += line.text + "\r\n";
        if (name == "TZID" && inside() == "VTIMEZONE")
            m_zoneName = plainText(line.value()).trimmed().toUtf8();
    } else if (m_parts.isEmpty()) {
        m_notes.add(CalendarNoteKind::LineNotUnderstood, line.number, shownLine(line));
    }
    return std::nullopt;
}

void FileReading::begin(const QByteArray& part, const ContentLine& line)
{
    if (part == "VCALENDAR") {
        m_hasCalendar = true;
    } else if (part == "VEVENT") {
        m_eventLines.clear();
        m_partLine = line.number;
    } else if (part == "VTIMEZONE") {
        m_zoneText = "BEGIN:VTIMEZONE\r\n";
        m_zoneName.clear();
        m_partLine = line.number;
    } else if (m_parts.contains("VTIMEZONE")) {
        m_zoneText += line.text + "\r\n";
    } else {
        m_notes.add(CalendarNoteKind::PartIgnored, line.number, QString::fromUtf8(part));
    }
    m_parts.append(part);
}

void FileReading::end(const QByteArray& part, const ContentLine& line)
{
    const qsizetype open = m_parts.lastIndexOf(part);
    if (open < 0) {
        m_notes.add(CalendarNoteKind::LineNotUnderstood, line.number, shownLine(line));
        return;
    }
    // An END closes what was left open within it.
    while (m_parts.size() > open + 1) {
        m_notes.add(CalendarNoteKind::PartMissing, line.number, QString::fromUtf8(inside()));
        m_parts.removeLast();
    }
    if (m_parts.contains("VTIMEZONE"))
        m_zoneText += line.text + "\r\n";
    m_parts.removeLast();
    if (part == "VEVENT")
        endEvent();
    else if (part == "VTIMEZONE")
        endZone();
}

void FileReading::endEvent()
{
    if (auto event = readEvent(m_eventLines, m_partLine, m_notes))
        events.push_back(*std::move(event));
    m_eventLines.clear();
}

void FileReading::endZone()
{
    if (m_zoneName.isEmpty() || m_zoneText.size() > longestZone || zones.size() >= mostZones)
        m_notes.add(CalendarNoteKind::ZoneInvalid, m_partLine, QString::fromUtf8(m_zoneName));
    else
        zones.insert(m_zoneName, m_zoneText);
    m_zoneText.clear();
}

void FileReading::takeCalendarLine(const ContentLine& line)
{
    const QByteArray name = line.name();
    if (name == "PRODID")
        m_file.productId = plainText(line.value());
    else if (name == "METHOD")
        m_file.method = methodNamed(line.value());
    else if (name == "X-WR-CALNAME" || (name == "NAME" && m_file.name.isEmpty()))
        m_file.name = plainText(line.value());
    else if (name != "VERSION" && name != "CALSCALE")
        m_notes.add(CalendarNoteKind::PropertyIgnored, line.number, QString::fromUtf8(name));
}

} // namespace

Result<CalendarFile> readCalendar(QByteArrayView bytes, const QString& fileName,
                                  const CalendarReadOptions& options)
{
    constexpr qsizetype mebibyte = 1024 * 1024;
    if (bytes.size() > calendarFileLimitMiB * mebibyte)
        return failure(ErrorCode::CalendarFileTooLarge, {fileName, QString::number(calendarFileLimitMiB)});
    if (options.floatingZone.isEmpty() || !isKnownZone(options.floatingZone))
        return failure(ErrorCode::ZoneUnknown, {options.floatingZone});

    CalendarFile file;
    CalendarNotes notes;
    FileReading reading(file, notes);
    if (const auto flaw = reading.read(bytes))
        return failure(ErrorCode::CalendarFileInvalid, {fileName, codeOf(*flaw)});

    WorkAllowance allowance(workAllowed);
    CalendarClock clock(reading.zones, options.floatingZone, notes, allowance);
    file.events = instancesOf(std::move(reading.events), options, clock, notes, allowance);
    if (file.method == CalendarMethod::Cancel) {
        for (CalendarEvent& event : file.events)
            event.status = CalendarStatus::Cancelled;
    }
    file.notes = notes.take();
    return file;
}

Result<CalendarFile> readCalendarFile(const QString& path, const CalendarReadOptions& options)
{
    QFile source(path);
    if (!source.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {path, source.errorString()});
    const QString name = path.section(u'/', -1);
    if (source.size() > qint64(calendarFileLimitMiB) * 1024 * 1024)
        return failure(ErrorCode::CalendarFileTooLarge, {name, QString::number(calendarFileLimitMiB)});
    const QByteArray bytes = source.readAll();
    if (source.error() != QFileDevice::NoError)
        return failure(ErrorCode::FileUnreadable, {path, source.errorString()});
    return readCalendar(bytes, name, options);
}

} // namespace ayumi
