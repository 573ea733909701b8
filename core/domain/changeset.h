#pragma once

#include "core/base/id.h"

#include <vector>

namespace ayumi {

/// What a desk changed, told after the commit. Lists follow it; `everything` when another program wrote.
struct ChangeSet
{
    std::vector<CaseId> cases;
    std::vector<PatientId> patients;
    bool staff = false;
    bool backups = false;
    bool planning = false;  ///< follow-up plans, holidays, working hours, absences
    bool calendar = false;  ///< appointments
    bool reminders = false; ///< rules of reminders, personal ones
    bool everything = false;

    bool operator==(const ChangeSet&) const = default;
};

} // namespace ayumi
