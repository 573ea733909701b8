#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/domain/weekhours.h"

namespace ayumi {

/// When somebody works and how many calls they can take.
struct StaffSchedule
{
    StaffId staff;
    WeekHours hours = usualHours(); ///< on the clock of `zone`
    QString zone = tokyoZone.toString();
    int callsPerDay = 20;
    QStringList languages{QStringLiteral("ja")}; ///< they can call in
    int version = 0;                             ///< 0: nobody said anything yet, these are the usual hours

    bool operator==(const StaffSchedule&) const = default;
};

/// Days on which somebody does not work, both included.
struct StaffAbsence
{
    AbsenceId id;
    StaffId staff;
    QDate first;
    QDate last;
    QString reason;
    int version = 0;

    [[nodiscard]] bool covers(QDate day) const { return first <= day && day <= last; }
    bool operator==(const StaffAbsence&) const = default;
};

inline constexpr int mostCallsPerDay = 200;
/// Whoever is away longer does not work here meanwhile.
inline constexpr int longestAbsenceDays = 3 * 366;

/// Errors: FieldInvalid (zone, calls-per-day, languages), FieldMissing (languages).
[[nodiscard]] Result<> checkSchedule(const StaffSchedule& schedule);
/// Errors: FieldMissing (first-day, last-day: an absence has an end, it can be prolonged), DatesReversed,
/// FieldInvalid (last-day), FieldTooLong (reason).
[[nodiscard]] Result<> checkAbsence(const StaffAbsence& absence);

[[nodiscard]] bool isAway(const std::vector<StaffAbsence>& absences, StaffId staff, QDate day);

} // namespace ayumi
