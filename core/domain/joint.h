#pragma once

#include "core/base/enumcode.h"

#include <compare>

namespace ayumi {

/// The patient's own right and left, always.
enum class Side
{
    Right,
    Left
};

enum class JointKind
{
    Knee,
    Hip,
    Shoulder,
    Other
};

/// One joint of one side: nothing about a joint is ever said without it.
struct Joint
{
    JointKind kind = JointKind::Knee;
    Side side = Side::Right;

    auto operator<=>(const Joint&) const = default;
};

inline constexpr Joint rightKnee{JointKind::Knee, Side::Right};
inline constexpr Joint leftKnee{JointKind::Knee, Side::Left};

template<>
struct CodeTable<Side>
{
    static constexpr std::array entries{std::pair{Side::Right, "R"}, std::pair{Side::Left, "L"}};
};

template<>
struct CodeTable<JointKind>
{
    static constexpr std::array entries{std::pair{JointKind::Knee, "knee"}, std::pair{JointKind::Hip, "hip"},
                                        std::pair{JointKind::Shoulder, "shoulder"},
                                        std::pair{JointKind::Other, "other"}};
};

/// "knee-R": how a joint is written in the database, in scripts and in `--json`.
[[nodiscard]] QString jointCode(Joint joint);
[[nodiscard]] std::optional<Joint> jointFromCode(QStringView code);

} // namespace ayumi
