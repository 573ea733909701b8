#pragma once

#include "core/domain/callquestion.h"

#include <vector>

namespace ayumi {

enum class CallPart
{
    RedFlags, ///< always first
    Reaction, ///< swelling, heat, anything unwanted
    Pain,
    Koos12,
    DailyLife,
    Course,  ///< drugs, treatments, exercise, falls, illness
    Closing, ///< images, joint replacement, a further treatment
    Overall
};

/// What is asked together, under one heading.
struct CallSection
{
    CallPart part = CallPart::RedFlags;
    std::optional<Joint> joint; ///< where the whole section is about one
    std::vector<CallItem> items;

    bool operator==(const CallSection&) const = default;
};

/// Whom a call is about.
struct CallSubject
{
    std::optional<int> months;    ///< after the treatment; none: an extra call
    std::vector<Joint> treated;   ///< each once
    std::vector<Joint> untreated; ///< others that hurt: only their pain is asked
    std::vector<Measure> measures;
};

/// What the plan asks where it names nothing: pain now and in situations, global rating, change and KOOS-12
/// at a planned time point; on an extra call pain alone.
[[nodiscard]] std::vector<Measure> defaultMeasures(std::optional<int> months);

/// The questions of a time point in the order in which they are asked (domain notes 2.10). Red flags first;
/// until two months after the treatment the reaction next; later what the effect is; from six months images,
/// joint replacement and a further treatment. An extra call asks for red flags, reaction and pain. Right
/// before left, and nothing about one joint is asked for two.
[[nodiscard]] std::vector<CallSection> callScript(const CallSubject& subject);

/// 0 says that there is nothing to tell: no swelling, no fall, no other treatment. Where several of these
/// follow each other they can be asked in one breath and denied with one key; how well somebody is or what
/// hurts never can.
[[nodiscard]] bool canBeDenied(const CallItem& item);

template<>
struct CodeTable<CallPart>
{
    static constexpr std::array entries{
        std::pair{CallPart::RedFlags, "red-flags"}, std::pair{CallPart::Reaction, "reaction"},
        std::pair{CallPart::Pain, "pain"},          std::pair{CallPart::Koos12, "koos12"},
        std::pair{CallPart::DailyLife, "life"},     std::pair{CallPart::Course, "course"},
        std::pair{CallPart::Closing, "closing"},    std::pair{CallPart::Overall, "overall"}};
};

} // namespace ayumi
