#include "core/domain/joint.h"

namespace ayumi {

QString jointCode(Joint joint)
{
    return codeOf(joint.kind) + u'-' + codeOf(joint.side);
}

std::optional<Joint> jointFromCode(QStringView code)
{
    const qsizetype dash = code.lastIndexOf(u'-');
    if (dash < 0)
        return std::nullopt;
    const auto kind = valueOf<JointKind>(code.first(dash));
    const auto side = valueOf<Side>(code.sliced(dash + 1));
    if (!kind || !side)
        return std::nullopt;
    return Joint{*kind, *side};
}

} // namespace ayumi
