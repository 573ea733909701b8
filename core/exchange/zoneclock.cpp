#include "core/exchange/zoneclock.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>
#include <cstdlib>

namespace ayumi {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayMsecs = 86'400'000;

bool isIana(const QByteArray& name)
{
    // Names become file names below the system's zone folder.
    static const QRegularExpression shape(u"\\A[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*\\z"_s);
    return shape.match(QString::fromLatin1(name)).hasMatch() &&
           QTimeZone::isTimeZoneIdAvailable(name); // a QTimeZone takes "Nowhere1" for a rule of POSIX
}

} // namespace

int ZoneClock::offsetAt(Instant at) const
{
    if (const auto* zone = std::get_if<QTimeZone>(&m_rules))
        return zone->offsetFromUtc(QDateTime::fromMSecsSinceEpoch(at.msecsSinceEpoch(), Qt::UTC));
    const auto& onsets = std::get<std::vector<ZoneOnset>>(m_rules);
    const auto next = std::ranges::upper_bound(onsets, at.msecsSinceEpoch(), {}, &ZoneOnset::atMsecs);
    return next == onsets.begin() ? next->before : std::prev(next)->offset;
}

ClockReading ZoneClock::read(QDate date, QTime time) const
{
    using Occurs = ClockReading::Occurs;
    const qint64 face = QDateTime(date, time, Qt::UTC).toMSecsSinceEpoch();
    const int before = offsetAt(Instant(face - dayMsecs));
    const int after = offsetAt(Instant(face + dayMsecs));
    const Instant earlier(face - before * 1000LL);
    if (before == after)
        return {earlier, Occurs::Once};
    const Instant later(face - after * 1000LL);
    const bool fitsBefore = offsetAt(earlier) == before;
    const bool fitsAfter = offsetAt(later) == after;
    if (fitsBefore)
        return {earlier, fitsAfter ? Occurs::Twice : Occurs::Once};
    return fitsAfter ? ClockReading{later, Occurs::Once} : ClockReading{earlier, Occurs::Never};
}

std::optional<QByteArray> ianaZoneNamed(const QByteArray& name)
{
    if (isIana(name))
        return name;
    if (const QByteArray iana = QTimeZone::windowsIdToDefaultIanaId(name); !iana.isEmpty() && isIana(iana))
        return iana;
    if (!name.startsWith('/'))
        return std::nullopt;
    for (qsizetype slash = name.indexOf('/', 1); slash >= 0; slash = name.indexOf('/', slash + 1)) {
        if (const QByteArray rest = name.sliced(slash + 1); rest.contains('/') && isIana(rest))
            return rest;
    }
    return std::nullopt;
}

std::optional<int> offsetInZoneName(const QByteArray& name)
{
    static const QRegularExpression written(
        u"\\A\\(?(?:UTC|GMT)(?:([+-])(\\d{1,2}):?(\\d{2}))?\\)?(?: |\\z)"_s);
    const auto match = written.match(QString::fromUtf8(name));
    if (!match.hasMatch())
        return std::nullopt;
    const int seconds = match.capturedView(2).toInt() * 3600 + match.capturedView(3).toInt() * 60;
    if (seconds > 14 * 3600)
        return std::nullopt;
    return match.capturedView(1) == u"-" ? -seconds : seconds;
}

QString zoneOfOffset(int seconds)
{
    const int minutes = std::abs(seconds) / 60;
    if (minutes == 0)
        return u"UTC"_s;
    return u"UTC%1%2:%3"_s.arg(QChar(seconds < 0 ? u'-' : u'+'))
        .arg(minutes / 60, 2, 10, QChar(u'0'))
        .arg(minutes % 60, 2, 10, QChar(u'0'));
}

} // namespace ayumi
