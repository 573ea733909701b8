#include "core/domain/alert.h"

#include <algorithm>
#include <array>

namespace ayumi {

namespace {

struct WatchedField
{
    IntakeField field;
    AlertLevel whenKnown;
};

constexpr std::array watchedFields{
    WatchedField{IntakeField::Allergy, AlertLevel::Danger},
    WatchedField{IntakeField::Anticoagulant, AlertLevel::Caution},
    WatchedField{IntakeField::Antiplatelet, AlertLevel::Caution},
    WatchedField{IntakeField::Implant, AlertLevel::Danger},
    WatchedField{IntakeField::Cancer, AlertLevel::Danger},
    WatchedField{IntakeField::Infection, AlertLevel::Danger},
};

int urgency(const Alert& alert)
{
    if (alert.level == AlertLevel::Danger)
        return 0;
    return alert.state == AnswerState::Known ? 1 : 2;
}

} // namespace

std::vector<Alert> alertsOf(const Intake& intake)
{
    std::vector<Alert> alerts;
    for (const WatchedField& watched : watchedFields) {
        const Answer answer = intake.answer(watched.field);
        if (answer.state == AnswerState::Known)
            alerts.push_back({watched.field, watched.whenKnown, answer.state, answer.value});
        else if (answer.state != AnswerState::None)
            alerts.push_back({watched.field, AlertLevel::Caution, answer.state, {}});
    }
    std::ranges::stable_sort(alerts, {}, urgency);
    return alerts;
}

} // namespace ayumi
