#include "ui/shell/backupage.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace ayumi {

QString BackupAge::sentence(std::optional<Instant> verifiedAt, Instant now)
{
    if (!verifiedAt)
        return tr("No verified backup yet");
    const QDateTime made = localTime(*verifiedAt, tokyoZone);
    const auto days = static_cast<int>(made.date().daysTo(localTime(now, tokyoZone).date()));
    const QString time = made.toString(u"H:mm"_s);
    if (days <= 0)
        return tr("Last verified backup today %1").arg(time);
    if (days == 1)
        return tr("Last verified backup yesterday %1").arg(time);
    return tr("Last verified backup %n day(s) ago", nullptr, days);
}

bool BackupAge::isFresh(std::optional<Instant> verifiedAt, Instant now)
{
    constexpr qint64 msecsPerHour = 3'600'000;
    return verifiedAt && now.msecsSinceEpoch() - verifiedAt->msecsSinceEpoch() <= freshHours * msecsPerHour;
}

} // namespace ayumi
