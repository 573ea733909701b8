#pragma once

#include "core/desks/deskcontext.h"
#include "core/desks/views.h"

namespace ayumi {

/// The online meeting and the doctor's decision.
class CounsellingDesk
{
public:
    explicit CounsellingDesk(DeskContext& context)
        : m_context(context)
    {
    }

    /// Saves a new record or corrects one (version checked).
    [[nodiscard]] Result<Counselling> record(const Counselling& counselling);

    /// Adds a doctor's decision about one joint; earlier ones stay. See checkDecision for errors.
    [[nodiscard]] Result<Decision> decide(const Decision& decision);

private:
    DeskContext& m_context;
};

} // namespace ayumi
