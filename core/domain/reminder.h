#pragma once

#include "core/base/enumcode.h"
#include "core/base/id.h"
#include "core/domain/casefacts.h"

#include <QDate>

namespace ayumi {

/// Something due for somebody, computed from facts; nothing of it is stored.
enum class ReminderRule
{
    ImagesToReview,  ///< images came, no decision yet
    NoReply,         ///< the patient wrote last, nobody answered
    DecisionPending, ///< counselling held, a joint without decision
    ConsentMissing,  ///< departure is near, consents or disclosures are missing
    PassportTooShort,
    ArrivalCardNotSent,   ///< from three days before arrival
    FurtherTreatment,     ///< 6 to 12 months after the treatment
    LookAgain,            ///< exercise first: the date has come
    UnreachableSuggested, ///< three failed tries
};

struct Reminder
{
    ReminderRule rule;
    CaseId caseId;
    QDate dueOn;
    std::optional<QDate> until;
    QString argument; ///< rule-specific: ISO date, count

    bool operator==(const Reminder&) const = default;
};

struct LastMessages
{
    std::optional<Instant> fromPatient;
    std::optional<Instant> toPatient;
};

/// What waits on us for this case on `today`.
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
