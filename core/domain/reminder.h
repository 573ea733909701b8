#pragma once

#include "core/base/enumcode.h"
#include "core/base/id.h"
#include "core/domain/casefacts.h"

#include <QDate>

namespace ayumi {

/// Something due for somebody, computed from facts; nothing of it is stored.
enum class ReminderRule
{
    ImagesToReview,       ///< images came, no decision yet; argument: how many
    NoReply,              ///< the patient wrote last, nobody answered; argument: ISO date of the message
    DecisionPending,      ///< counselling held, joints without decision; argument: how many
    ConsentMissing,       ///< the journey is near, consents or explanations are missing; argument: how many
    PassportTooShort,     ///< argument: ISO date until which it must be valid
    ArrivalCardNotSent,   ///< from three days before arrival; argument: ISO date of arrival
    FurtherTreatment,     ///< 6 to 12 months after the treatment; argument: ISO date of the treatment
    LookAgain,            ///< exercise first: the date has come
    UnreachableSuggested, ///< three failed tries; argument: step of the follow-up
};

/// Days without an answer after which a patient's message is a reminder.
inline constexpr int noReplyAfterDays = 3;
/// Days before arrival from which missing consents are a reminder.
inline constexpr int consentsDaysBeforeArrival = 14;
/// Days before arrival by which a new passport should have been applied for: about two weeks at the counter,
/// and as long again for the papers.
inline constexpr int passportDaysBeforeArrival = 30;

struct Reminder
{
    ReminderRule rule;
    CaseId caseId;
    QDate dueOn;
    std::optional<QDate> until;
    QString argument; ///< see the rule

    bool operator==(const Reminder&) const = default;
};

struct LastMessages
{
    std::optional<Instant> fromPatient;
    std::optional<Instant> toPatient;
};

/// What waits on us for this case on `today`. A closed case gives only LookAgain
/// (exercise first) and FurtherTreatment (completed).
[[nodiscard]] std::vector<Reminder> remindersOf(const CaseFacts& facts, const LastMessages& messages,
                                                QDate today);

template<>
struct CodeTable<ReminderRule>
{
    static constexpr std::array entries{
        std::pair{ReminderRule::ImagesToReview, "images-to-review"},
        std::pair{ReminderRule::NoReply, "no-reply"},
        std::pair{ReminderRule::DecisionPending, "decision-pending"},
        std::pair{ReminderRule::ConsentMissing, "consent-missing"},
        std::pair{ReminderRule::PassportTooShort, "passport-too-short"},
        std::pair{ReminderRule::ArrivalCardNotSent, "arrival-card"},
        std::pair{ReminderRule::FurtherTreatment, "further-treatment"},
        std::pair{ReminderRule::LookAgain, "look-again"},
        std::pair{ReminderRule::UnreachableSuggested, "unreachable-suggested"}};
};

} // namespace ayumi
