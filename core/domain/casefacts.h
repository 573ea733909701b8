#pragma once

#include "core/domain/adverseevent.h"
#include "core/domain/appointment.h"
#include "core/domain/attachment.h"
#include "core/domain/callanswer.h"
#include "core/domain/carecase.h"
#include "core/domain/contactattempt.h"
#include "core/domain/counselling.h"
#include "core/domain/disclosure.h"
#include "core/domain/followupplan.h"
#include "core/domain/intake.h"
#include "core/domain/message.h"
#include "core/domain/outcome/outcomescore.h"
#include "core/domain/patient.h"
#include "core/domain/visit.h"

namespace ayumi {

/// Everything that is known about one case: what gates, alerts and next steps are computed from.
struct CaseFacts
{
    CareCase careCase;
    Patient patient;
    Intake intake;
    std::vector<Counselling> counsellings;
    std::vector<Decision> decisions;
    std::vector<Disclosure> disclosures;
    std::vector<Consent> consents;
    Trip trip; ///< empty dates: not planned yet
    Visit visit;
    std::vector<Appointment> appointments; ///< in the order of their start, cancelled ones too; in lists only
                                           ///< of who waits for a treatment with a lot
    std::optional<CasePlan> plan;          ///< chosen, or followed since the treatment
    std::vector<FollowUp> followUps;
    std::vector<ContactAttempt> attempts;
    std::vector<OutcomeScore> scores;
    std::vector<Koos12Record> koos12;        ///< the answers behind its scores
    std::vector<CallAnswer> callAnswers;     ///< follow-up by follow-up, in the order they were given
    std::vector<AdverseEvent> adverseEvents; ///< by onset
    std::vector<Attachment> attachments;
    std::vector<StageChange> stageChanges;
    int photosInMessages = 0; ///< photo placeholders in imported talks

    /// Joints that the doctor allows to be treated, newest decision counting.
    [[nodiscard]] std::vector<Joint> jointsToTreat() const;
};

} // namespace ayumi
