#include "core/exchange/contentwriter.h"
#include "core/exchange/icalendar.h"
#include "core/exchange/zonewriting.h"

#include <QMap>
#include <QTimeZone>

#include <algorithm>

namespace ayumi {

using namespace Qt::StringLiterals;

namespace {

QByteArray utcText(Instant at)
{
    return writtenClock(QDateTime::fromMSecsSinceEpoch(at.msecsSinceEpoch(), Qt::UTC)) + 'Z';
}

/// A zone by name, not a mere offset, which the computer knows.
bool isNamedZone(const QString& zone)
{
    return !zone.isEmpty() && !zone.startsWith(u"UTC") && isKnownZone(zone);
}

/// The clock of the place, where it leads back to the same moment; else UTC.
bool isWrittenLocally(const PlacedInstant& moment)
{
    if (!isNamedZone(moment.zone))
        return false;
    const QTimeZone zone(moment.zone.toLatin1());
    const qint64 msecs = moment.at.msecsSinceEpoch();
    // After the clocks were set back the same face comes again, and readers take the first (RFC 5545, 3.3.5).
    const auto offsetAt = [&](qint64 at) {
        return zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(at, Qt::UTC));
    };
    const int offset = offsetAt(msecs);
    for (const qint64 hours : {1, 2, 3}) {
        const int earlier = offsetAt(msecs - hours * 3'600'000);
        const qint64 sameFace = msecs - (earlier - offset) * 1000LL;
        if (earlier > offset && offsetAt(sameFace) == earlier)
            return false;
    }
    return true;
}

QByteArray momentLine(const QByteArray& name, const PlacedInstant& moment)
{
    if (!isWrittenLocally(moment))
        return name + ':' + utcText(moment.at);
    return name + ";TZID=" + moment.zone.toUtf8() + ':' + writtenClock(moment.local());
}

QByteArray personLine(const QByteArray& name, const CalendarPerson& person)
{
    QByteArray line = name;
    if (!person.name.isEmpty())
        line += ";CN=" + quotedParameter(person.name);
    QString address = person.address;
    address.removeIf([](QChar c) { return c.unicode() < 0x20; });
    return line + ':' + address.toUtf8();
}

QByteArray statusText(CalendarStatus status)
{
    return codeOf(status).toUpper().toLatin1();
}

class FileWriting
{
public:
    FileWriting(const CalendarFile& file, Instant stamp)
        : m_file(file)
        , m_stamp(stamp)
    {
    }

    [[nodiscard]] QByteArray write();

private:
    void writeZones();
    void writeEvent(const CalendarEvent& event);
    void writeWhen(const CalendarEvent& event);

    const CalendarFile& m_file;
    Instant m_stamp;
    ContentWriter m_out;
};

void FileWriting::writeZones()
{
    struct Years
    {
        int first = 9999;
        int last = 0;
    };
    QMap<QString, Years> used;
    for (const CalendarEvent& event : m_file.events) {
        const auto* times = std::get_if<CalendarTimes>(&event.when);
        if (!times)
            continue;
        for (const PlacedInstant& moment : {times->start, times->end}) {
            if (!isWrittenLocally(moment))
                continue;
            Years& years = used[moment.zone];
            const int year = moment.local().date().year();
            years = {std::min(years.first, year), std::max(years.last, year)};
        }
    }
    for (auto zone = used.constBegin(); zone != used.constEnd(); ++zone)
        writeZone(m_out, zone.key(), zone->first, zone->last);
}

void FileWriting::writeWhen(const CalendarEvent& event)
{
    if (!event.instance.isEmpty()) {
        const bool isDay = !event.instance.contains(u'T');
        m_out.line((isDay ? "RECURRENCE-ID;VALUE=DATE:" : "RECURRENCE-ID:") + event.instance.toLatin1());
    }
    if (const auto* days = std::get_if<CalendarDays>(&event.when)) {
        m_out.line("DTSTART;VALUE=DATE:" + writtenDay(days->first));
        m_out.line("DTEND;VALUE=DATE:" + writtenDay(days->last.addDays(1)));
        return;
    }
    const auto& times = std::get<CalendarTimes>(event.when);
    m_out.line(momentLine("DTSTART", times.start));
    m_out.line(momentLine("DTEND", times.end));
}

void FileWriting::writeEvent(const CalendarEvent& event)
{
    m_out.line("BEGIN:VEVENT");
    m_out.text("UID", event.uid);
    m_out.line("DTSTAMP:" + utcText(m_stamp));
    m_out.line("SEQUENCE:" + QByteArray::number(event.sequence));
    writeWhen(event);
    m_out.text("SUMMARY", event.summary);
    m_out.text("LOCATION", event.location);
    m_out.text("DESCRIPTION", event.description);
    if (QString url = event.url; !url.isEmpty()) {
        url.removeIf([](QChar c) { return c.unicode() < 0x20; });
        m_out.line("URL:" + url.toUtf8());
    }
    const bool isCancelled = m_file.method == CalendarMethod::Cancel;
    m_out.line("STATUS:" + statusText(isCancelled ? CalendarStatus::Cancelled : event.status));
    QByteArrayList categories;
    for (const QString& category : event.categories)
        categories.append(escapedText(category));
    if (!categories.isEmpty())
        m_out.line("CATEGORIES:" + categories.join(','));
    if (event.modifiedAt)
        m_out.line("LAST-MODIFIED:" + utcText(*event.modifiedAt));
    if (event.organizer)
        m_out.line(personLine("ORGANIZER", *event.organizer));
    for (const CalendarPerson& attendee : event.attendees)
        m_out.line(personLine("ATTENDEE", attendee));
    m_out.line("END:VEVENT");
}

QByteArray FileWriting::write()
{
    m_out.line("BEGIN:VCALENDAR");
    m_out.line("VERSION:2.0");
    m_out.text("PRODID", m_file.productId.isEmpty() ? u"-//Ayumi//Ayumi//JA"_s : m_file.productId);
    m_out.line("CALSCALE:GREGORIAN");
    if (m_file.method != CalendarMethod::None)
        m_out.line("METHOD:" + codeOf(m_file.method).toUpper().toLatin1());
    m_out.text("X-WR-CALNAME", m_file.name);
    writeZones();
    for (const CalendarEvent& event : m_file.events)
        writeEvent(event);
    m_out.line("END:VCALENDAR");
    return m_out.take();
}

} // namespace

QByteArray writeCalendar(const CalendarFile& file, Instant stamp)
{
    return FileWriting(file, stamp).write();
}

} // namespace ayumi
