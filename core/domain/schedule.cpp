#include "core/domain/schedule.h"

#include "core/domain/textlimit.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ayumi {

Result<> checkSchedule(const StaffSchedule& schedule)
{
    if (!isKnownZone(schedule.zone))
        return failure(ErrorCode::FieldInvalid, {u"zone"_s, schedule.zone});
    if (schedule.callsPerDay < 0 || schedule.callsPerDay > mostCallsPerDay)
        return failure(ErrorCode::FieldInvalid, {u"calls-per-day"_s, QString::number(schedule.callsPerDay)});
    if (schedule.languages.isEmpty())
        return failure(ErrorCode::FieldMissing, {u"languages"_s});
    static const QRegularExpression code(u"^[a-z]{2,3}$"_s);
    for (const QString& language : schedule.languages) {
        if (!code.match(language).hasMatch())
            return failure(ErrorCode::FieldInvalid, {u"languages"_s, language});
    }
    return {};
}

Result<> checkAbsence(const StaffAbsence& absence)
{
    if (!absence.first.isValid())
        return failure(ErrorCode::FieldMissing, {u"first-day"_s});
    if (!absence.last.isValid())
        return failure(ErrorCode::FieldMissing, {u"last-day"_s});
    if (absence.last < absence.first) {
        return failure(ErrorCode::DatesReversed,
                       {absence.first.toString(Qt::ISODate), absence.last.toString(Qt::ISODate)});
    }
    if (absence.first.daysTo(absence.last) > longestAbsenceDays)
        return failure(ErrorCode::FieldInvalid, {u"last-day"_s, absence.last.toString(Qt::ISODate)});
    return checkLength(u"reason"_s, absence.reason, longestLine);
}

bool isAway(const std::vector<StaffAbsence>& absences, StaffId staff, QDate day)
{
    return std::ranges::any_of(
        absences, [&](const StaffAbsence& absence) { return absence.staff == staff && absence.covers(day); });
}

} // namespace ayumi
