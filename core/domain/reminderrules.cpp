#include "core/domain/reminderrules.h"

#include <algorithm>

namespace ayumi {

namespace {

/// Usual numbers: an answer within three days, images asked for again after a week, consents two weeks and a
/// passport a month before the journey (two weeks at the counter, and as long again for the papers), the
/// arrival card from the first day on which it can be sent and urgently on the day before, a lot three days
/// before it expires, the call after an adverse event two hours before its 24 hours are over.
constexpr std::array traits{RuleTraits{ReminderRule::AdverseEvent},
                            RuleTraits{ReminderRule::EventCall, RuleDays::MinutesBefore, 120, 0, 1440},
                            RuleTraits{ReminderRule::CallPromised, RuleDays::MinutesBefore, 10, 0, 120},
                            RuleTraits{ReminderRule::CallBooked, RuleDays::MinutesBefore, 10, 0, 120},
                            RuleTraits{ReminderRule::CallDue},
                            RuleTraits{ReminderRule::NoReply, RuleDays::AfterTheFact, 3, 1, 60},
                            RuleTraits{ReminderRule::ImagesAwaited, RuleDays::AfterTheFact, 7, 1, 90},
                            RuleTraits{ReminderRule::ImagesToReview, RuleDays::AfterTheFact, 0, 0, 30},
                            RuleTraits{ReminderRule::DecisionPending, RuleDays::AfterTheFact, 0, 0, 60},
                            RuleTraits{ReminderRule::ConsentMissing, RuleDays::BeforeArrival, 14, 1, 90},
                            RuleTraits{ReminderRule::PassportTooShort, RuleDays::BeforeArrival, 30, 1, 180},
                            RuleTraits{ReminderRule::ArrivalCardNotSent, RuleDays::BeforeArrival, 3, 0, 3, 1},
                            RuleTraits{ReminderRule::LotExpiry, RuleDays::BeforeExpiry, 3, 0, 60},
                            RuleTraits{ReminderRule::DischargeSheet, RuleDays::AfterTheFact, 1, 0, 30},
                            RuleTraits{ReminderRule::LookAgain},
                            RuleTraits{ReminderRule::UnreachableSuggested},
                            RuleTraits{ReminderRule::FurtherTreatment},
                            RuleTraits{ReminderRule::BackupTooOld, RuleDays::AfterTheFact, 2, 1, 60}};

constexpr RuleTraits byHand{ReminderRule::Personal};

} // namespace

std::span<const RuleTraits> allRuleTraits()
{
    return traits;
}

const RuleTraits& traitsOf(ReminderRule rule)
{
    const auto found = std::ranges::find(traits, rule, &RuleTraits::rule);
    return found == traits.end() ? byHand : *found;
}

ReminderRules::ReminderRules()
    : m_settings{}
{
    for (const RuleTraits& each : traits)
        m_settings[indexOf(each.rule)] = {true, each.usual, std::max(each.usualUrgent, 0)};
}

void ReminderRules::set(ReminderRule rule, RuleSetting setting)
{
    const RuleTraits& limits = traitsOf(rule);
    setting.days = std::clamp(setting.days, limits.least, limits.most);
    setting.urgentDays = limits.usualUrgent < 0 ? 0 : std::clamp(setting.urgentDays, 0, setting.days);
    m_settings[indexOf(rule)] = setting;
}

ReminderRules ReminderRules::allOn() const
{
    ReminderRules all = *this;
    for (RuleSetting& setting : all.m_settings)
        setting.on = true;
    return all;
}

bool isRuleOfCalls(ReminderRule rule)
{
    return rule == ReminderRule::CallDue || rule == ReminderRule::CallPromised ||
           rule == ReminderRule::CallBooked;
}

bool isRuleOfCaseFacts(ReminderRule rule)
{
    return rule != ReminderRule::Personal && rule != ReminderRule::BackupTooOld && !isRuleOfCalls(rule);
}

} // namespace ayumi
