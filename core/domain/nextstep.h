#pragma once

#include "core/domain/reminder.h"
#include "core/domain/stagegate.h"

namespace ayumi {

/// What somebody can do next for a case.
enum class NextStepKind
{
    StartFollowUpCall,        ///< due, overdue, or promised or booked for a day that has come; argument: step
    ReplyToPatient,           ///< argument: ISO date of the unanswered message
    LookAgain,                ///< exercise first: its date has come
    SendArrivalCard,          ///< argument: ISO date of arrival
    RenewPassport,            ///< argument: ISO date until which it must be valid
    CollectMissing,           ///< `missing`; argument: their number
    HoldCounselling,          ///< nobody has spoken with the patient online yet
    ReviewImages,             ///< argument: number of images
    Decide,                   ///< joint
    AdvanceStage,             ///< the gate is open; argument: code of the next stage
    CloseCase,                ///< nothing is left to do here; argument: code of the close reason that fits
    ConsiderUnreachable,      ///< argument: step
    ConsiderFurtherTreatment, ///< argument: ISO date of the treatment
    AwaitFollowUp,            ///< the next one, not due yet; argument: step
    AwaitAppointment,         ///< `appointment`, today or later; argument: code of its kind
};

struct NextStep
{
    NextStepKind kind = NextStepKind::CollectMissing;
    std::optional<QDate> dueOn;
    QString argument;
    std::optional<Joint> joint;
    FollowUpId followUp;                    ///< with StartFollowUpCall, AwaitFollowUp and ConsiderUnreachable
    std::vector<Missing> missing;           ///< with CollectMissing
    std::optional<Appointment> appointment; ///< with AwaitAppointment

    bool operator==(const NextStep&) const = default;
};

/// What comes next, most pressing first: what is due by `today` in the order of its date, then what has no
/// date, then what lies ahead; of appointments the next three. A closed case offers at most LookAgain.
/// `rules` gives the days; whether a rule is on does not matter here.
[[nodiscard]] std::vector<NextStep> nextSteps(const CaseFacts& facts, const LastMessages& messages,
                                              QDate today, const ReminderRules& rules = {});

template<>
struct CodeTable<NextStepKind>
{
    static constexpr std::array entries{
        std::pair{NextStepKind::StartFollowUpCall, "start-follow-up-call"},
        std::pair{NextStepKind::ReplyToPatient, "reply-to-patient"},
        std::pair{NextStepKind::LookAgain, "look-again"},
        std::pair{NextStepKind::SendArrivalCard, "send-arrival-card"},
        std::pair{NextStepKind::RenewPassport, "renew-passport"},
        std::pair{NextStepKind::CollectMissing, "collect-missing"},
        std::pair{NextStepKind::HoldCounselling, "hold-counselling"},
        std::pair{NextStepKind::ReviewImages, "review-images"},
        std::pair{NextStepKind::Decide, "decide"},
        std::pair{NextStepKind::AdvanceStage, "advance-stage"},
        std::pair{NextStepKind::CloseCase, "close-case"},
        std::pair{NextStepKind::ConsiderUnreachable, "consider-unreachable"},
        std::pair{NextStepKind::ConsiderFurtherTreatment, "consider-further-treatment"},
        std::pair{NextStepKind::AwaitFollowUp, "await-follow-up"},
        std::pair{NextStepKind::AwaitAppointment, "await-appointment"}};
};

} // namespace ayumi
