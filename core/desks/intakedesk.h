#pragma once

#include "core/desks/deskcontext.h"
#include "core/desks/views.h"

namespace ayumi {

struct NewConsultation
{
    Patient patient; ///< ignored where `existingPatient` is set
    std::optional<PatientId> existingPatient;
    std::vector<std::pair<Question, Answer>> answers;
    std::optional<CaseId> furtherTreatmentOf;
    std::optional<StaffId> responsible; ///< default: who is signed in
};

struct OpenedCase
{
    CareCase careCase;
    Patient patient;
};

/// The front door: consultations, patients, what was asked.
class IntakeDesk
{
public:
    explicit IntakeDesk(DeskContext& context)
        : m_context(context)
    {
    }

    /// Opens a case for a new or existing patient. Needs a name of some kind (kanji, kana, romaji or LINE).
    [[nodiscard]] Result<OpenedCase> openConsultation(const NewConsultation& consultation);

    /// People who may be the same, best first. Folds kana, width and variant kanji; never merges.
    [[nodiscard]] Result<std::vector<DuplicateCandidate>> possibleDuplicates(const Patient& patient);

    /// Saves identity, contact and passport. `patient.version` is the one that was read; Conflict when it is
    /// stale.
    [[nodiscard]] Result<Patient> savePatient(const Patient& patient);
    [[nodiscard]] Result<Patient> patient(PatientId id);

    /// Saves answers, all or none. Each Answer carries the version that was read (0: was not asked before);
    /// Conflict names the first field that somebody else saved meanwhile. The old value stays in the audit
    /// log.
    [[nodiscard]] Result<Intake> saveAnswers(CaseId id,
                                             const std::vector<std::pair<Question, Answer>>& answers);

    /// Saves or corrects the score of a joint at a time point ("baseline", "1M").
    [[nodiscard]] Result<> recordScore(const OutcomeScore& score);
    /// Saves or corrects the answers to KOOS-12 of a knee at a time point, with the scores that can be
    /// computed from them. Errors: as checkRecord().
    [[nodiscard]] Result<koos12::Scores> recordKoos12(const Koos12Record& record);

private:
    DeskContext& m_context;
};

} // namespace ayumi
