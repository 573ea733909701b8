#pragma once

#include "core/domain/followup.h"
#include "core/domain/holiday.h"
#include "core/domain/schedule.h"
#include "core/domain/wishedhours.h"

#include <map>

namespace ayumi {

/// Time that is taken already: an appointment, a booked call.
struct BusyTime
{
    Instant from;
    Instant until;
};

/// Everything that decides when a call could be.
struct TimesQuestion
{
    QDate due;
    FollowUpWindow window;
    Instant now; ///< nothing before it is proposed
    HolidayBook holidays;
    /// Where the hospital takes part: its state's holidays and weekend, and its office hours.
    std::optional<MalaysianState> hospital;
    WishedHours wished;
    QString patientZone = tokyoZone.toString();
    StaffSchedule schedule; ///< of whoever calls
    std::vector<StaffAbsence> absences;
    std::map<QDate, int> callsOnDay; ///< of whoever calls, booked and promised already
    std::vector<BusyTime> busy;      ///< of everybody who takes part
    int minutes = 20;                ///< a call takes
};

/// Why a day near the due day is not proposed.
enum class DayObstacle
{
    Weekend,
    Holiday,
    YearEnd, ///< 29 December to 3 January
    Obon,    ///< 13 to 16 August
    HospitalWeekend,
    HospitalHoliday,
    Absent,
    NotWorking,
    Full,
    NotWished,
    NoTimeFree,
};

struct PassedOverDay
{
    QDate date;
    DayObstacle obstacle = DayObstacle::Weekend;
    std::optional<DayOff> dayOff; ///< with Holiday and HospitalHoliday

    bool operator==(const PassedOverDay&) const = default;
};

/// What speaks for a time, or should be known about it.
enum class TimeReason
{
    OnDueDay,
    Wished,         ///< inside the hours the patient asked for
    AgainstWish,    ///< outside of them: no day of the window (or after it) has both the patient's hours and
                    ///< ours
    WishUnread,     ///< the patient's hours were not understood: read them
    AfterWindow,    ///< the window has passed, or nothing in it is free
    HospitalWorks,  ///< a working day in Malaysia too
    HospitalUnsure, ///< the holidays of that year in Malaysia are not entered
    QuietDay,       ///< less than a quarter of the calls that day can take
};

struct ProposedTime
{
    PlacedInstant at; ///< on Tokyo's clock
    std::vector<TimeReason> reasons;
    int daysFromDue = 0;

    bool operator==(const ProposedTime&) const = default;
};

struct TimeProposal
{
    std::vector<ProposedTime> times;       ///< the best first
    std::vector<PassedOverDay> passedOver; ///< nearer to the due day than the best time, in order of the days
};

/// The best `count` times, the same for the same question. Nearest to the due day first, counted in working
/// days of Japan: due on Sunday 3 May 2026 with the doctor in Kuala Lumpur it is Thursday 7 May, the first
/// working day after it, since Friday 1 May is Labour Day there (domain/clinical 4.1). Per day at most one
/// time in the morning and one in the afternoon, more only where days do not suffice. When nothing in the
/// window is left, the first days after it.
[[nodiscard]] TimeProposal proposedTimes(const TimesQuestion& question, int count = 5);

template<>
struct CodeTable<DayObstacle>
{
    static constexpr std::array entries{std::pair{DayObstacle::Weekend, "weekend"},
                                        std::pair{DayObstacle::Holiday, "holiday"},
                                        std::pair{DayObstacle::YearEnd, "year-end"},
                                        std::pair{DayObstacle::Obon, "obon"},
                                        std::pair{DayObstacle::HospitalWeekend, "hospital-weekend"},
                                        std::pair{DayObstacle::HospitalHoliday, "hospital-holiday"},
                                        std::pair{DayObstacle::Absent, "absent"},
                                        std::pair{DayObstacle::NotWorking, "not-working"},
                                        std::pair{DayObstacle::Full, "full"},
                                        std::pair{DayObstacle::NotWished, "not-wished"},
                                        std::pair{DayObstacle::NoTimeFree, "no-time-free"}};
};

template<>
struct CodeTable<TimeReason>
{
    static constexpr std::array entries{std::pair{TimeReason::OnDueDay, "on-due-day"},
                                        std::pair{TimeReason::Wished, "wished"},
                                        std::pair{TimeReason::AgainstWish, "against-wish"},
                                        std::pair{TimeReason::WishUnread, "wish-unread"},
                                        std::pair{TimeReason::AfterWindow, "after-window"},
                                        std::pair{TimeReason::HospitalWorks, "hospital-works"},
                                        std::pair{TimeReason::HospitalUnsure, "hospital-unsure"},
                                        std::pair{TimeReason::QuietDay, "quiet-day"}};
};

} // namespace ayumi
