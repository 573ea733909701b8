#pragma once

#include "core/exchange/calendarnotes.h"
#include "core/exchange/writtentime.h"
#include "core/exchange/zonerules.h"

#include <QHash>

namespace ayumi {

/// Turns what clocks showed into moments: by the file's own zones, else by the known ones, else by the
/// caller's.
class CalendarClock
{
public:
    /// `rules`: each VTIMEZONE's text by its TZID. The references must outlive the clock.
    CalendarClock(const QHash<QByteArray, QByteArray>& rules, const QString& floatingZone,
                  CalendarNotes& notes, WorkAllowance& allowance);

    /// A whole day counts as its first moment.
    [[nodiscard]] PlacedInstant momentOf(const CalendarTime& time, int line);
    /// What the clock of `like` shows when it is `utc` in UTC.
    [[nodiscard]] ClockFace faceLike(const CalendarTime& like, const ClockFace& utc, int line);

private:
    struct Zone
    {
        ZoneClock clock;
        std::optional<ZoneClock> known; ///< what the computer knows of the same name, beside the file's rules
        QString label;                  ///< IANA name, empty where the name says nothing
    };

    Zone& zoneOf(const QByteArray& name, int line);
    [[nodiscard]] Zone makeZone(const QByteArray& name, int line);

    const QHash<QByteArray, QByteArray>& m_rules;
    QString m_floatingZone;
    CalendarNotes& m_notes;
    WorkAllowance& m_allowance;
    QHash<QByteArray, Zone> m_zones;
};

} // namespace ayumi
