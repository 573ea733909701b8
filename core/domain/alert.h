#pragma once

#include "core/domain/intake.h"

namespace ayumi {

enum class AlertLevel
{
    Danger,
    Caution
};

/// Something that could do harm and stands in the head of every screen about the case: known, or not yet
/// asked.
struct Alert
{
    IntakeField field; ///< Allergy, Anticoagulant, Antiplatelet, Implant, Cancer or Infection
    AlertLevel level = AlertLevel::Caution;
    AnswerState state = AnswerState::Known; ///< Known with text, or NotAsked/Unknown/Declined
    QString text;

    bool operator==(const Alert&) const = default;
};

/// Known allergies, implants, cancer and infections are Danger, anticoagulants and antiplatelets Caution;
/// what was not asked is Caution. "Asked: none" gives no alert. Danger first, then known
/// cautions, then what nobody asked.
[[nodiscard]] std::vector<Alert> alertsOf(const Intake& intake);

} // namespace ayumi
