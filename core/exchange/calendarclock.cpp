#include "core/exchange/calendarclock.h"

#include <QDateTime>

namespace ayumi {

using namespace Qt::StringLiterals;

namespace {

/// The two places of the work, also under names no table has: "(UTC+08:00) Kuala Lumpur, Singapore".
QByteArray placeNamedIn(const QByteArray& name)
{
    if (name.contains("Kuala Lumpur"))
        return kualaLumpurZone.toLatin1();
    return name.contains("Tokyo") ? tokyoZone.toLatin1() : QByteArray();
}

QString shown(const CalendarTime& time)
{
    return u"%1T%2 %3"_s
        .arg(time.face.date.toString(Qt::ISODate), time.face.time.toString(u"HH:mm"),
             QString::fromUtf8(time.zone))
        .trimmed();
}

} // namespace

CalendarClock::CalendarClock(const QHash<QByteArray, QByteArray>& rules, const QString& floatingZone,
                             CalendarNotes& notes, WorkAllowance& allowance)
    : m_rules(rules)
    , m_floatingZone(floatingZone)
    , m_notes(notes)
    , m_allowance(allowance)
{
}

CalendarClock::Zone CalendarClock::makeZone(const QByteArray& name, int line)
{
    const QString shownName = QString::fromUtf8(name);
    auto iana = ianaZoneNamed(name);
    if (!iana && !placeNamedIn(name).isEmpty())
        iana = placeNamedIn(name);
    std::optional<ZoneClock> known;
    if (iana)
        known = ZoneClock(QTimeZone(*iana));
    if (const auto rules = m_rules.constFind(name); rules != m_rules.constEnd()) {
        if (auto clock = clockOfRules(*rules, m_allowance))
            return {*std::move(clock), std::move(known), QString::fromLatin1(iana.value_or(QByteArray()))};
        m_notes.add(CalendarNoteKind::ZoneInvalid, line, shownName);
    }
    if (const auto offset = offsetInZoneName(name); offset && (!iana || placeNamedIn(name).isEmpty()))
        return {ZoneClock(QTimeZone(*offset)), std::nullopt, QString()};
    if (known)
        return {*known, std::nullopt, QString::fromLatin1(*iana)};
    if (!name.isEmpty())
        m_notes.add(CalendarNoteKind::ZoneUnknown, line, shownName);
    return {ZoneClock(QTimeZone(m_floatingZone.toLatin1())), std::nullopt, m_floatingZone};
}

CalendarClock::Zone& CalendarClock::zoneOf(const QByteArray& name, int line)
{
    const auto known = m_zones.find(name);
    return known != m_zones.end() ? *known : *m_zones.insert(name, makeZone(name, line));
}

PlacedInstant CalendarClock::momentOf(const CalendarTime& time, int line)
{
    const QTime clock = time.face.isDay() ? QTime(0, 0) : time.face.time;
    if (time.utc)
        return {Instant(QDateTime(time.face.date, clock, Qt::UTC).toMSecsSinceEpoch()), u"UTC"_s};
    if (time.zone.isEmpty() && !time.face.isDay())
        m_notes.add(CalendarNoteKind::TimeFloating, line, m_floatingZone);
    Zone& zone = zoneOf(time.zone, line);
    const ClockReading reading = zone.clock.read(time.face.date, clock);
    if (reading.occurs == ClockReading::Occurs::Never)
        m_notes.add(CalendarNoteKind::TimeDoesNotExist, line, shown(time));
    else if (reading.occurs == ClockReading::Occurs::Twice)
        m_notes.add(CalendarNoteKind::TimeTwice, line, shown(time));

    const int offset = zone.clock.offsetAt(reading.at);
    if (zone.known && zone.known->offsetAt(reading.at) != offset) {
        m_notes.add(CalendarNoteKind::ZoneDiffers, line, QString::fromUtf8(time.zone));
        return {reading.at, zoneOfOffset(offset)};
    }
    return {reading.at, zone.label.isEmpty() ? zoneOfOffset(offset) : zone.label};
}

ClockFace CalendarClock::faceLike(const CalendarTime& like, const ClockFace& utc, int line)
{
    const qint64 msecs = QDateTime(utc.date, utc.time, Qt::UTC).toMSecsSinceEpoch();
    const int offset = like.utc ? 0 : zoneOf(like.zone, line).clock.offsetAt(Instant(msecs));
    const auto local = QDateTime::fromMSecsSinceEpoch(msecs + offset * 1000LL, Qt::UTC);
    return {local.date(), local.time()};
}

} // namespace ayumi
