#include "core/exchange/writtenevent.h"

#include "core/exchange/libicaltimes.h"

#include <QCryptographicHash>

#include <libical/ical.h>

#include <algorithm>
#include <memory>

namespace ayumi {

using namespace Qt::StringLiterals;

namespace {

struct FreeComponent
{
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};

/// Properties that become something and are no text; everything else is noted by its name and never parsed.
constexpr std::array understood{"SEQUENCE",  "DTSTART",       "DTEND",         "DURATION", "STATUS",
                                "ORGANIZER", "ATTENDEE",      "LAST-MODIFIED", "RRULE",    "RDATE",
                                "EXDATE",    "RECURRENCE-ID", "CATEGORIES"};
/// Says when the file was made: nothing is lost without it.
constexpr std::array needless{"DTSTAMP", "CREATED"};

bool isOneOf(const auto& names, const QByteArray& name)
{
    return std::ranges::any_of(names, [&](const char* known) { return name == known; });
}

/// Longest line of a property that is not text, and most lines of one event: far beyond what any calendar
/// has.
constexpr qsizetype longestLine = 65'536;

class EventReading
{
public:
    EventReading(WrittenEvent& event, CalendarNotes& notes)
        : m_event(event)
        , m_notes(notes)
    {
    }

    void take(icalproperty* property, const ContentLine& line);
    /// Texts, which need no libical; false for other properties.
    [[nodiscard]] bool takeText(const QByteArray& name, const ContentLine& line);
    [[nodiscard]] bool hasStart() const { return m_hasStart; }
    void invalid(const ContentLine& line)
    {
        m_notes.add(CalendarNoteKind::PropertyInvalid, line.number, shownLine(line));
    }

private:
    void takeTime(icalproperty_kind kind, icalproperty* property, const ContentLine& line);
    void takeStatus(icalproperty* property, const ContentLine& line);
    void takePerson(icalproperty_kind kind, icalproperty* property);
    void takeRecurrence(icalproperty_kind kind, icalproperty* property, const ContentLine& line);
    [[nodiscard]] std::optional<CalendarTime> timeOf(icalproperty* property, const icaltimetype& time) const;
    [[nodiscard]] QString textOf(const ContentLine& line);

    WrittenEvent& m_event;
    CalendarNotes& m_notes;
    bool m_hasStart = false;
};

QString EventReading::textOf(const ContentLine& line)
{
    // A UTF-16 unit takes three octets at most, and each may be escaped.
    constexpr qsizetype mostOctets = 6 * calendarTextLimit;
    QByteArrayView value = line.value();
    const bool isLong = value.size() > mostOctets;
    if (isLong) {
        value = value.first(mostOctets);
        while (!value.isEmpty() && (static_cast<unsigned char>(value.back()) & 0x80) != 0)
            value.chop(1);
    }
    QString text = plainText(value);
    if (isLong || text.size() > calendarTextLimit)
        m_notes.add(CalendarNoteKind::TextCut, line.number, QString::fromLatin1(line.name()));
    if (text.size() > calendarTextLimit)
        text.truncate(text[calendarTextLimit - 1].isHighSurrogate() ? calendarTextLimit - 1
                                                                    : calendarTextLimit);
    return text;
}

bool EventReading::takeText(const QByteArray& name, const ContentLine& line)
{
    CalendarEvent& event = m_event.event;
    if (name == "UID")
        event.uid = textOf(line).trimmed();
    else if (name == "SUMMARY")
        event.summary = textOf(line);
    else if (name == "LOCATION")
        event.location = textOf(line);
    else if (name == "DESCRIPTION")
        event.description = textOf(line);
    else if (name == "URL") // a URI, which knows no escapes
        event.url =
            QString::fromUtf8(line.value().first(std::min(line.value().size(), longestLine))).trimmed();
    else if (name == "CATEGORIES" && line.text.size() <= longestLine)
        event.categories += textList(line.value());
    else
        return false;
    return true;
}

std::optional<CalendarTime> EventReading::timeOf(icalproperty* property, const icaltimetype& time) const
{
    const auto face = faceOf(time);
    if (!face)
        return std::nullopt;
    CalendarTime written{*face, !face->isDay() && icaltime_is_utc(time) != 0, {}};
    if (auto* zone = icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER);
        zone && !written.utc && !face->isDay())
        written.zone = QByteArray(icalparameter_get_tzid(zone));
    return written;
}

void EventReading::takeTime(icalproperty_kind kind, icalproperty* property, const ContentLine& line)
{
    icaltimetype time = icaltime_null_time();
    switch (kind) {
    case ICAL_DTSTART_PROPERTY:
        time = icalproperty_get_dtstart(property);
        break;
    case ICAL_DTEND_PROPERTY:
        time = icalproperty_get_dtend(property);
        break;
    case ICAL_RECURRENCEID_PROPERTY:
        time = icalproperty_get_recurrenceid(property);
        if (icalproperty_get_first_parameter(property, ICAL_RANGE_PARAMETER))
            m_notes.add(CalendarNoteKind::RecurrenceNotUnderstood, line.number, shownLine(line));
        break;
    default:
        time = icalproperty_get_lastmodified(property);
    }
    const auto written = timeOf(property, time);
    if (!written || (kind == ICAL_LASTMODIFIED_PROPERTY && written->face.isDay()))
        return invalid(line);
    if (kind == ICAL_DTSTART_PROPERTY) {
        m_event.start = *written;
        m_hasStart = true;
    } else if (kind == ICAL_DTEND_PROPERTY) {
        m_event.end = written;
    } else if (kind == ICAL_RECURRENCEID_PROPERTY) {
        m_event.recurrenceId = written;
    } else {
        m_event.event.modifiedAt =
            Instant(QDateTime(written->face.date, written->face.time, Qt::UTC).toMSecsSinceEpoch());
    }
}

void EventReading::takeStatus(icalproperty* property, const ContentLine& line)
{
    switch (icalproperty_get_status(property)) {
    case ICAL_STATUS_CONFIRMED:
        m_event.event.status = CalendarStatus::Confirmed;
        break;
    case ICAL_STATUS_TENTATIVE:
        m_event.event.status = CalendarStatus::Tentative;
        break;
    case ICAL_STATUS_CANCELLED:
        m_event.event.status = CalendarStatus::Cancelled;
        break;
    default:
        invalid(line);
    }
}

void EventReading::takePerson(icalproperty_kind kind, icalproperty* property)
{
    CalendarPerson person;
    const bool isOrganizer = kind == ICAL_ORGANIZER_PROPERTY;
    person.address = QString::fromUtf8(isOrganizer ? icalproperty_get_organizer(property)
                                                   : icalproperty_get_attendee(property));
    if (auto* name = icalproperty_get_first_parameter(property, ICAL_CN_PARAMETER))
        person.name = QString::fromUtf8(icalparameter_get_cn(name));
    if (isOrganizer)
        m_event.event.organizer = person;
    else
        m_event.event.attendees.push_back(person);
}

void EventReading::takeRecurrence(icalproperty_kind kind, icalproperty* property, const ContentLine& line)
{
    if (kind == ICAL_RRULE_PROPERTY) {
        m_event.rules.append(line.value().toByteArray());
        return;
    }
    const bool isAdded = kind == ICAL_RDATE_PROPERTY;
    const auto written = isAdded ? [&] {
        const icaldatetimeperiodtype value = icalproperty_get_rdate(property);
        return timeOf(property, icaltime_is_null_time(value.time) ? value.period.start : value.time);
    }()
                                 : timeOf(property, icalproperty_get_exdate(property));
    if (!written)
        invalid(line);
    else
        (isAdded ? m_event.added : m_event.excluded).push_back(*written);
}

void EventReading::take(icalproperty* property, const ContentLine& line)
{
    const icalproperty_kind kind = icalproperty_isa(property);
    switch (kind) {
    case ICAL_SEQUENCE_PROPERTY:
        m_event.event.sequence = std::max(icalproperty_get_sequence(property), 0);
        return;
    case ICAL_DTSTART_PROPERTY:
    case ICAL_DTEND_PROPERTY:
    case ICAL_RECURRENCEID_PROPERTY:
    case ICAL_LASTMODIFIED_PROPERTY:
        return takeTime(kind, property, line);
    case ICAL_DURATION_PROPERTY: {
        const icaldurationtype length = icalproperty_get_duration(property);
        const qint64 seconds = ((length.weeks * 7LL + length.days) * 24 + length.hours) * 3600 +
                               length.minutes * 60LL + length.seconds;
        m_event.seconds = length.is_neg ? -seconds : seconds;
        return;
    }
    case ICAL_STATUS_PROPERTY:
        return takeStatus(property, line);
    case ICAL_ORGANIZER_PROPERTY:
    case ICAL_ATTENDEE_PROPERTY:
        return takePerson(kind, property);
    case ICAL_RRULE_PROPERTY:
    case ICAL_RDATE_PROPERTY:
    case ICAL_EXDATE_PROPERTY:
        return takeRecurrence(kind, property, line);
    default: // X-LIC-ERROR and whatever else libical made of it
        return invalid(line);
    }
}

/// Each property by itself, so that a broken one leaves the others whole and notes have their line.
void readLine(const ContentLine& line, EventReading& reading)
{
    if (line.text.size() > longestLine)
        return reading.invalid(line);
    const QByteArray text = "BEGIN:VEVENT\r\n" + line.text + "\r\nEND:VEVENT\r\n";
    const std::unique_ptr<icalcomponent, FreeComponent> component(
        icalcomponent_new_from_string(text.constData()));
    if (!component)
        return;
    for (auto* property = icalcomponent_get_first_property(component.get(), ICAL_ANY_PROPERTY); property;
         property = icalcomponent_get_next_property(component.get(), ICAL_ANY_PROPERTY))
        reading.take(property, line);
}

/// Who imports the same file twice must meet the same uid.
QString madeUid(const WrittenEvent& event)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(event.event.summary.toUtf8());
    hash.addData("\n");
    hash.addData(event.start.face.date.toString(Qt::ISODate).toLatin1());
    hash.addData(event.start.face.time.toString(Qt::ISODate).toLatin1());
    hash.addData(event.start.zone);
    return QString::fromLatin1(hash.result().toHex().first(32)) + u"@made-by-ayumi"_s;
}

} // namespace

QString plainText(QByteArrayView escaped)
{
    QByteArray text;
    text.reserve(escaped.size());
    for (qsizetype at = 0; at < escaped.size(); ++at) {
        if (escaped[at] != '\\' || at + 1 == escaped.size()) {
            text.append(escaped[at]);
            continue;
        }
        ++at;
        text.append(escaped[at] == 'n' || escaped[at] == 'N' ? '\n' : escaped[at]);
    }
    return QString::fromUtf8(text);
}

QStringList textList(QByteArrayView escaped)
{
    QStringList items;
    qsizetype from = 0;
    for (qsizetype at = 0; at <= escaped.size(); ++at) {
        const bool ends = at == escaped.size();
        if (!ends && escaped[at] == '\\' && at + 1 < escaped.size()) {
            ++at;
        } else if (ends || escaped[at] == ',') {
            if (const QString item = plainText(escaped.sliced(from, at - from)).trimmed(); !item.isEmpty())
                items.append(item);
            from = at + 1;
        }
    }
    return items;
}

QString shownLine(const ContentLine& line)
{
    return QString::fromUtf8(line.text.first(std::min<qsizetype>(line.text.size(), 400)));
}

std::optional<WrittenEvent> readEvent(const std::vector<ContentLine>& lines, int firstLine,
                                      CalendarNotes& notes)
{
    prepareLibical();
    WrittenEvent event;
    event.line = firstLine;
    EventReading reading(event, notes);
    if (lines.size() > eventLineLimit) {
        notes.add(CalendarNoteKind::EventInvalid, firstLine);
        return std::nullopt;
    }
    for (const ContentLine& line : lines) {
        const QByteArray name = line.name();
        if (reading.takeText(name, line))
            continue;
        if (isOneOf(understood, name))
            readLine(line, reading);
        else if (name.isEmpty())
            notes.add(CalendarNoteKind::LineNotUnderstood, line.number, shownLine(line));
        else if (!isOneOf(needless, name))
            notes.add(CalendarNoteKind::PropertyIgnored, line.number, QString::fromUtf8(name));
    }
    if (!reading.hasStart()) {
        notes.add(CalendarNoteKind::EventInvalid, firstLine, event.label());
        return std::nullopt;
    }
    if (event.event.uid.isEmpty()) {
        notes.add(CalendarNoteKind::UidMissing, firstLine, event.event.summary);
        event.event.uid = madeUid(event);
    }
    return event;
}

} // namespace ayumi
