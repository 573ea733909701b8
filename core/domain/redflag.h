#pragma once

#include "core/base/enumcode.h"

namespace ayumi {

/// Signs after an injection that belong to an emergency room and not into a conversation (domain notes 2.9).
/// Asked first on every call.
enum class RedFlag
{
    HotSwollenJoint, ///< hot, red, very swollen, with fever or growing pain
    CannotBearWeight,
    CalfSwelling,
    ChestOrBreath, ///< chest pain or breathlessness
    RashOrWheeze,
    Neurological ///< paralysis, speech, confusion
};

/// Of one joint and its leg; otherwise of the person.
[[nodiscard]] constexpr bool concernsJoint(RedFlag flag)
{
    return flag == RedFlag::HotSwollenJoint || flag == RedFlag::CannotBearWeight ||
           flag == RedFlag::CalfSwelling;
}

template<>
struct CodeTable<RedFlag>
{
    static constexpr std::array entries{
        std::pair{RedFlag::HotSwollenJoint, "hot-joint"}, std::pair{RedFlag::CannotBearWeight, "no-weight"},
        std::pair{RedFlag::CalfSwelling, "calf"},         std::pair{RedFlag::ChestOrBreath, "chest"},
        std::pair{RedFlag::RashOrWheeze, "rash"},         std::pair{RedFlag::Neurological, "neuro"}};
};

} // namespace ayumi
