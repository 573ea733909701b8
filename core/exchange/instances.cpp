#include "core/exchange/instances.h"

#include <QDateTime>
#include <QSet>

#include <algorithm>

namespace ayumi {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 secondsOfDay = 86'400;

/// Later moments nobody can write down: their year has five digits.
bool isWritable(Instant at)
{
    return at.msecsSinceEpoch() < QDateTime(QDate(9999, 1, 1), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
}

QString dayKey(QDate day)
{
    return day.toString(u"yyyyMMdd");
}

/// The name of an instance by its original start.
QString instanceKey(const CalendarTime& start, CalendarClock& clock, int line)
{
    if (start.face.isDay())
        return dayKey(start.face.date);
    const Instant at = clock.momentOf(start, line).at;
    return QDateTime::fromMSecsSinceEpoch(at.msecsSinceEpoch(), Qt::UTC).toString(u"yyyyMMdd'T'HHmmss'Z'");
}

class Instances
{
public:
    Instances(const CalendarReadOptions& options, CalendarClock& clock, CalendarNotes& notes,
              WorkAllowance& allowance)
        : m_options(options)
        , m_clock(clock)
        , m_notes(notes)
        , m_allowance(allowance)
    {
    }

    [[nodiscard]] std::vector<CalendarEvent> of(std::vector<WrittenEvent> written);

private:
    [[nodiscard]] std::vector<WrittenEvent> withoutRepeated(std::vector<WrittenEvent> written);
    [[nodiscard]] std::variant<CalendarTimes, CalendarDays> spanOf(const WrittenEvent& event);
    [[nodiscard]] CalendarDays daysOf(const WrittenEvent& event);
    void expand(const WrittenEvent& event);
    [[nodiscard]] std::vector<ClockFace> facesOf(const WrittenEvent& event, QDate from, QDate until);
    [[nodiscard]] ClockFace faceBeside(const WrittenEvent& event, const CalendarTime& other);
    void excludeFrom(const WrittenEvent& event);
    /// Nothing where it is excluded or changed.
    [[nodiscard]] std::optional<CalendarEvent> instanceAt(const WrittenEvent& event, const ClockFace& face,
                                                          qint64 length);

    const CalendarReadOptions& m_options;
    CalendarClock& m_clock;
    CalendarNotes& m_notes;
    WorkAllowance& m_allowance;
    std::vector<CalendarEvent> m_events;
    QSet<std::pair<QString, QString>> m_changed; ///< uid and instance of every RECURRENCE-ID
    QSet<QString> m_excluded;                    ///< instances of the event at hand, days included
    int m_instances = 0;
};

std::vector<WrittenEvent> Instances::withoutRepeated(std::vector<WrittenEvent> written)
{
    std::vector<WrittenEvent> single;
    single.reserve(written.size());
    QHash<std::pair<QString, QString>, std::size_t> places;
    for (WrittenEvent& event : written) {
        if (event.recurrenceId)
            event.event.instance = instanceKey(*event.recurrenceId, m_clock, event.line);
        const auto key = std::pair(event.event.uid, event.event.instance);
        if (const auto known = places.constFind(key); known != places.constEnd()) {
            m_notes.add(CalendarNoteKind::EventRepeated, event.line, event.event.uid);
            if (event.event.sequence >= single[*known].event.sequence)
                single[*known] = std::move(event);
            continue;
        }
        if (!event.event.instance.isEmpty())
            m_changed.insert(key);
        places.insert(key, single.size());
        single.push_back(std::move(event));
    }
    return single;
}

CalendarDays Instances::daysOf(const WrittenEvent& event)
{
    const QDate first = event.start.face.date;
    QDate last = first;
    if (event.end && event.end->face.isDay())
        last = event.end->face.date.addDays(-1);
    else if (event.seconds)
        last = first.addDays(std::clamp<qint64>(*event.seconds / secondsOfDay, -1, 40'000) - 1);
    else if (event.end)
        last = event.end->face.date; // a clock time that ends whole days belongs to its day
    if (!last.isValid() || last < first) {
        m_notes.add(CalendarNoteKind::EndBeforeStart, event.line, event.label());
        last = first;
    }
    return {first, last};
}

std::variant<CalendarTimes, CalendarDays> Instances::spanOf(const WrittenEvent& event)
{
    if (event.start.face.isDay())
        return daysOf(event);
    CalendarTimes times;
    times.start = m_clock.momentOf(event.start, event.line);
    times.end = times.start;
    if (event.end)
        times.end = m_clock.momentOf(*event.end, event.line);
    else if (event.seconds)
        times.end.at = Instant(times.start.at.msecsSinceEpoch() + *event.seconds * 1000);
    if (times.end.at < times.start.at || !isWritable(times.end.at)) {
        m_notes.add(CalendarNoteKind::EndBeforeStart, event.line, event.label());
        times.end = times.start;
    }
    return times;
}

void Instances::excludeFrom(const WrittenEvent& event)
{
    m_excluded.clear();
    for (const CalendarTime& excluded : event.excluded)
        m_excluded.insert(instanceKey(excluded, m_clock, event.line));
}

std::optional<CalendarEvent> Instances::instanceAt(const WrittenEvent& event, const ClockFace& face,
                                                   qint64 length)
{
    CalendarTime start = event.start;
    start.face = face;
    const QString key = instanceKey(start, m_clock, event.line);
    if (m_excluded.contains(key) || m_excluded.contains(dayKey(face.date)) ||
        m_changed.contains({event.event.uid, key}))
        return std::nullopt;
    CalendarEvent instance = event.event;
    instance.instance = key;
    if (face.isDay()) {
        instance.when = CalendarDays{face.date, face.date.addDays(length)};
    } else {
        auto& times = std::get<CalendarTimes>(instance.when);
        times.start = m_clock.momentOf(start, event.line);
        times.end.at = Instant(times.start.at.msecsSinceEpoch() + length);
    }
    return instance;
}

/// What the clock of the event's start shows at `other`.
ClockFace Instances::faceBeside(const WrittenEvent& event, const CalendarTime& other)
{
    const CalendarTime& start = event.start;
    if (other.face.isDay() || start.face.isDay() || (other.utc == start.utc && other.zone == start.zone))
        return other.face;
    const qint64 msecs = m_clock.momentOf(other, event.line).at.msecsSinceEpoch();
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(msecs, Qt::UTC);
    return m_clock.faceLike(start, {utc.date(), utc.time()}, event.line);
}

/// Every start that may touch the range, in order, each once.
std::vector<ClockFace> Instances::facesOf(const WrittenEvent& event, QDate from, QDate until)
{
    std::vector<ClockFace> faces;
    const auto isWithin = [&](const ClockFace& face) { return face.date >= from && face.date <= until; };
    if (isWithin(event.start.face))
        faces.push_back(event.start.face);
    for (const CalendarTime& added : event.added) {
        const ClockFace face = faceBeside(event, added);
        if (face.isDay() == event.start.face.isDay() && isWithin(face))
            faces.push_back(face);
    }
    const auto most = static_cast<std::size_t>(std::max(m_options.mostInstances - m_instances, 0)) + 1;
    for (const QByteArray& rule : event.rules) {
        const Expansion expansion = expandRule(
            rule, event.start.face, from, until,
            [&](const ClockFace& utc) { return m_clock.faceLike(event.start, utc, event.line); }, m_allowance,
            [&](const ClockFace& face) {
                if (isWithin(face))
                    faces.push_back(face);
                return faces.size() <= most + m_excluded.size();
            });
        if (expansion == Expansion::NotUnderstood)
            m_notes.add(CalendarNoteKind::RecurrenceNotUnderstood, event.line, QString::fromUtf8(rule));
        else if (expansion != Expansion::Complete)
            m_notes.add(CalendarNoteKind::RecurrenceLimited, event.line, event.label());
    }
    std::ranges::sort(faces, [](const ClockFace& a, const ClockFace& b) { return a < b; });
    faces.erase(std::unique(faces.begin(), faces.end()), faces.end());
    return faces;
}

void Instances::expand(const WrittenEvent& event)
{
    excludeFrom(event);
    qint64 length = 0; // milliseconds, or days
    qint64 lengthDays = 0;
    if (const auto* days = std::get_if<CalendarDays>(&event.event.when)) {
        length = days->first.daysTo(days->last);
        lengthDays = length;
    } else {
        const auto& times = std::get<CalendarTimes>(event.event.when);
        length = times.end.at.msecsSinceEpoch() - times.start.at.msecsSinceEpoch();
        lengthDays = length / (secondsOfDay * 1000) + 1;
    }
    const bool isRanged = m_options.from && m_options.until;
    if (!isRanged)
        m_notes.add(CalendarNoteKind::RecurrenceLimited, event.line, event.label());
    const auto faces = isRanged ? facesOf(event, m_options.from->addDays(-lengthDays), *m_options.until)
                                : std::vector{event.start.face};
    for (const ClockFace& face : faces) {
        auto instance = instanceAt(event, face, length);
        if (!instance || (isRanged && instance->days().last < *m_options.from))
            continue;
        if (m_instances >= m_options.mostInstances) {
            m_notes.add(CalendarNoteKind::RecurrenceLimited, event.line, event.label());
            return;
        }
        m_events.push_back(*std::move(instance));
        ++m_instances;
    }
}

std::vector<CalendarEvent> Instances::of(std::vector<WrittenEvent> written)
{
    for (WrittenEvent& event : written = withoutRepeated(std::move(written))) {
        event.event.when = spanOf(event);
        if (event.recurs() && !event.recurrenceId)
            expand(event);
        else
            m_events.push_back(std::move(event.event));
    }
    return std::move(m_events);
}

} // namespace

std::vector<CalendarEvent> instancesOf(std::vector<WrittenEvent> written, const CalendarReadOptions& options,
                                       CalendarClock& clock, CalendarNotes& notes, WorkAllowance& allowance)
{
    return Instances(options, clock, notes, allowance).of(std::move(written));
}

} // namespace ayumi
