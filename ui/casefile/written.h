#pragma once

#include "core/base/clock.h"

#include <optional>

namespace ayumi {

/// A moment as FormFields writes it: clock face and zone ("2026-05-24T10:40 Asia/Kuala_Lumpur").
[[nodiscard]] inline QString writtenMoment(const PlacedInstant& moment)
{
    return moment.local().toString(QStringLiteral("yyyy-MM-ddTHH:mm")) + QLatin1Char(' ') + moment.zone;
}

[[nodiscard]] inline std::optional<PlacedInstant> readMoment(const QString& written)
{
    const QDateTime local =
        QDateTime::fromString(written.section(QLatin1Char(' '), 0, 0), QStringLiteral("yyyy-MM-ddTHH:mm"));
    const QString zone = written.section(QLatin1Char(' '), 1);
    if (!local.isValid() || zone.isEmpty())
        return std::nullopt;
    return PlacedInstant{instantAt(local.date(), local.time(), zone), zone};
}

[[nodiscard]] inline QString writtenDate(std::optional<QDate> date)
{
    return date ? date->toString(Qt::ISODate) : QString();
}

} // namespace ayumi
