#include "ui/models/words.h"

namespace ayumi {

QString Words::of(PlanEffect effect)
{
    switch (effect) {
    case PlanEffect::Moves:
        return tr("moves");
    case PlanEffect::Changes:
        return tr("same day, other details");
    case PlanEffect::Added:
        return tr("new");
    case PlanEffect::Ends:
        return tr("left the plan: closed");
    case PlanEffect::KeptPinned:
        return tr("stays: fixed by hand");
    case PlanEffect::KeptEnded:
        return tr("stays: finished");
    case PlanEffect::KeptAgreed:
        return tr("stays: agreed with the patient");
    }
    return {};
}

QString Words::of(JointKind kind)
{
    switch (kind) {
    case JointKind::Knee:
        return tr("knee");
    case JointKind::Hip:
        return tr("hip");
    case JointKind::Shoulder:
        return tr("shoulder");
    case JointKind::Other:
        return tr("other joint");
    }
    return {};
}

QString Words::of(TimeReason reason)
{
    switch (reason) {
    case TimeReason::OnDueDay:
        return tr("the very day");
    case TimeReason::Wished:
        return tr("at the hours the patient asked for");
    case TimeReason::AgainstWish:
        return tr("outside the hours the patient asked for");
    case TimeReason::WishUnread:
        return tr("read the patient's hours yourself");
    case TimeReason::AfterWindow:
        return tr("after the window");
    case TimeReason::HospitalWorks:
        return tr("working day in Malaysia too");
    case TimeReason::HospitalUnsure:
        return tr("holidays of Malaysia not entered");
    case TimeReason::QuietDay:
        return tr("few calls that day");
    }
    return {};
}

QString Words::of(DayObstacle obstacle)
{
    switch (obstacle) {
    case DayObstacle::Weekend:
        return tr("weekend");
    case DayObstacle::Holiday:
        return tr("holiday");
    case DayObstacle::YearEnd:
        return tr("turn of the year");
    case DayObstacle::Obon:
        return tr("Obon");
    case DayObstacle::HospitalWeekend:
        return tr("weekend at the hospital");
    case DayObstacle::HospitalHoliday:
        return tr("holiday in Malaysia");
    case DayObstacle::Absent:
        return tr("away");
    case DayObstacle::NotWorking:
        return tr("not at work");
    case DayObstacle::Full:
        return tr("full");
    case DayObstacle::NotWished:
        return tr("not when the patient asked for");
    case DayObstacle::NoTimeFree:
        return tr("no time free");
    }
    return {};
}

} // namespace ayumi
