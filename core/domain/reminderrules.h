#pragma once

#include "core/base/enumcode.h"

#include <QTime>

#include <array>
#include <span>

namespace ayumi {

/// What makes a reminder: a rule over the facts of a case or of the clinic, or a person who set one by hand.
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
    ImagesAwaited,        ///< nothing to look at and no reason why; argument: ISO date of the consultation
    DischargeSheet,       ///< went home without the sheet; argument: ISO date of the discharge
    CallDue,              ///< a follow-up is to be made; argument: its step
    CallPromised,         ///< the patient asked to be called back at a time; argument: step of the follow-up
    CallBooked,           ///< a call was agreed on for a time; argument: step of the follow-up
    AdverseEvent,         ///< the hospital has to know and was not told; argument: grade
    EventCall,            ///< nobody has called again within 24 hours of an adverse event; argument: grade
    LotExpiry,            ///< the lot made ready for the treatment; argument: ISO moment of its expiry
    BackupTooOld, ///< of the whole clinic; argument: ISO date of the last verified one, empty for none
    Personal,     ///< set by hand; argument: its words
};

/// What the number of a rule counts.
enum class RuleDays
{
    None,          ///< the rule has no number
    AfterTheFact,  ///< days after what it looks at
    BeforeArrival, ///< days before the day of arrival
    BeforeExpiry,  ///< days before the day of the expiry
    MinutesBefore, ///< minutes before the agreed time
};

/// What a clinic may set about one rule.
struct RuleSetting
{
    bool on = true;
    int days = 0;       ///< in the unit of the rule (RuleDays)
    int urgentDays = 0; ///< from when it is urgent, where the rule knows that

    bool operator==(const RuleSetting&) const = default;
};

/// What is fixed about one rule: the unit of its number, the usual one, the bounds.
struct RuleTraits
{
    ReminderRule rule;
    RuleDays unit = RuleDays::None;
    int usual = 0;
    int least = 0;
    int most = 0;
    int usualUrgent = -1; ///< -1: never urgent
};

/// Every rule that a clinic may set, in the order in which they are shown: whoever is hurt soonest first.
/// What was set by hand has none.
[[nodiscard]] std::span<const RuleTraits> allRuleTraits();
[[nodiscard]] const RuleTraits& traitsOf(ReminderRule rule);

/// Which rules are on and their days, as one clinic wants them. A value; the defaults are those of the
/// design.
class ReminderRules
{
public:
    ReminderRules();

    [[nodiscard]] const RuleSetting& of(ReminderRule rule) const { return m_settings[indexOf(rule)]; }
    [[nodiscard]] bool isOn(ReminderRule rule) const { return of(rule).on; }
    [[nodiscard]] int days(ReminderRule rule) const { return of(rule).days; }
    /// Numbers outside the bounds of the rule are brought inside.
    void set(ReminderRule rule, RuleSetting setting);
    /// The same days with every rule switched on: for what is told whatever anybody wants to be reminded of.
    [[nodiscard]] ReminderRules allOn() const;

    /// Office hour (Tokyo) from which the reminders of a day ring that have no time of their own.
    QTime ringFrom{8, 0};

    bool operator==(const ReminderRules&) const = default;

private:
    static constexpr size_t ruleCount = static_cast<size_t>(ReminderRule::Personal) + 1;
    [[nodiscard]] static size_t indexOf(ReminderRule rule) { return static_cast<size_t>(rule); }

    std::array<RuleSetting, ruleCount> m_settings;
};

/// Of one case and found among its facts; the others are calls, the clinic's own, or set by hand.
[[nodiscard]] bool isRuleOfCaseFacts(ReminderRule rule);
[[nodiscard]] bool isRuleOfCalls(ReminderRule rule);

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
        std::pair{ReminderRule::UnreachableSuggested, "unreachable-suggested"},
        std::pair{ReminderRule::ImagesAwaited, "images-awaited"},
        std::pair{ReminderRule::DischargeSheet, "discharge-sheet"},
        std::pair{ReminderRule::CallDue, "call-due"},
        std::pair{ReminderRule::CallPromised, "call-promised"},
        std::pair{ReminderRule::CallBooked, "call-booked"},
        std::pair{ReminderRule::AdverseEvent, "adverse-event"},
        std::pair{ReminderRule::EventCall, "event-call"},
        std::pair{ReminderRule::LotExpiry, "lot-expiry"},
        std::pair{ReminderRule::BackupTooOld, "backup-too-old"},
        std::pair{ReminderRule::Personal, "personal"}};
};

template<>
struct CodeTable<RuleDays>
{
    static constexpr std::array entries{std::pair{RuleDays::None, "none"},
                                        std::pair{RuleDays::AfterTheFact, "days-after"},
                                        std::pair{RuleDays::BeforeArrival, "days-before-arrival"},
                                        std::pair{RuleDays::BeforeExpiry, "days-before-expiry"},
                                        std::pair{RuleDays::MinutesBefore, "minutes-before"}};
};

} // namespace ayumi
