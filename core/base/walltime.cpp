#include "core/base/walltime.h"

#include <QTimeZone>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ayumi {

Result<PlacedInstant> wallTime(QDate date, QTime time, QStringView zone)
{
    if (!isKnownZone(zone))
        return failure(ErrorCode::ZoneUnknown, {zone.toString()});
    const QTimeZone place(zone.toLatin1());
    const QDateTime face(date, time, Qt::UTC);
    // The clock's distance from UTC a day before and a day after: where they differ, a change lies between,
    // and the earlier instant that shows the face is the one before it.
    std::array offsets{place.offsetFromUtc(face.addDays(-1)), place.offsetFromUtc(face.addDays(1))};
    std::ranges::sort(offsets, std::greater());
    for (const int offset : offsets) {
        const Instant candidate(face.addSecs(-offset).toMSecsSinceEpoch());
        const QDateTime shown = localTime(candidate, zone);
        if (face.isValid() && shown.date() == date && shown.time() == time)
            return PlacedInstant{candidate, zone.toString()};
    }
    return failure(ErrorCode::TimeDoesNotExist, {face.toString(u"yyyy-MM-dd HH:mm"), zone.toString()});
}

Result<PlacedInstant> daysLater(const PlacedInstant& moment, qint64 days)
{
    const QDateTime face = moment.local();
    return wallTime(face.date().addDays(days), face.time(), moment.zone);
}

} // namespace ayumi
