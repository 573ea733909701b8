#pragma once

#include "core/domain/intake.h"
#include "core/domain/patient.h"
#include "core/line/symptomhints.h"

#include <QCoreApplication>

#include <utility>
#include <vector>

namespace ayumi {

/// What a consultation can be opened with, whatever it came from.
struct ConsultationStart
{
    Patient patient;
    std::vector<std::pair<Joint, QString>> symptoms;
    std::vector<std::pair<Question, Answer>> answers; ///< besides the symptoms
    QString note;
};

/// Something a talk suggests, for somebody to confirm. Nothing of it is taken unless it was.
struct Proposal
{
    Hint hint;
    bool needsSide = false; ///< of a knee, and the talk does not say which

    bool operator==(const Proposal&) const = default;
};

/// A proposal that somebody confirmed; with `needsSide` they said for which sides.
struct ConfirmedProposal
{
    Proposal proposal;
    std::vector<Side> sides;
};

class ConsultationProposals
{
    Q_DECLARE_TR_FUNCTIONS(ayumi::ConsultationProposals)

public:
    /// The hints that can become part of a consultation; one sentence about one knee is one proposal.
    [[nodiscard]] static std::vector<Proposal> from(const std::vector<Hint>& hints);
    /// What it is about: "Symptoms: right knee", "Phone", "Allergy: none".
    [[nodiscard]] static QString label(const Proposal& proposal);
    /// What would be taken: a name or a number; for complaints and history the sentence itself.
    [[nodiscard]] static QString value(const Proposal& proposal);
    [[nodiscard]] static ConsultationStart start(const std::vector<ConfirmedProposal>& confirmed);
};

} // namespace ayumi
