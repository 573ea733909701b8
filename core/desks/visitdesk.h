#pragma once

#include "core/desks/deskcontext.h"
#include "core/desks/views.h"

namespace ayumi {

/// The treatment visit in Malaysia.
class VisitDesk
{
public:
    explicit VisitDesk(DeskContext& context)
        : m_context(context)
    {
    }

    [[nodiscard]] Result<Visit> saveExamination(CaseId id, int version, const QString& hospital,
                                                const Examination& examination);

    /// See checkInjection for errors.
    [[nodiscard]] Result<Visit> recordInjection(CaseId id, int version, const Injection& injection);
    [[nodiscard]] Result<Visit> recordDrip(CaseId id, int version, const Drip& drip);
    [[nodiscard]] Result<Visit> discharge(CaseId id, int version, const Discharge& discharge);

    /// What would move if the treatment had been on `treatedOn`.
    [[nodiscard]] Result<std::vector<FollowUpMove>> previewTreatmentDate(CaseId id, QDate treatedOn);
    /// Corrects the date of the injections (their time of day stays) and moves what the preview showed.
    [[nodiscard]] Result<std::vector<FollowUpMove>>
    correctTreatmentDate(CaseId id, int version, QDate treatedOn, const QString& reason);

private:
    DeskContext& m_context;
};

} // namespace ayumi
