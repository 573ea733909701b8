#include "core/domain/callanswer.h"

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

bool needsJoint(const Asked& what)
{
    if (const auto* flag = std::get_if<RedFlag>(&what))
        return concernsJoint(*flag);
    if (const auto* question = std::get_if<CallQuestion>(&what))
        return concernsJoint(*question);
    return true;
}

} // namespace

Result<> checkCallAnswer(const CallItem& item, int value)
{
    if (needsJoint(item.what) != item.joint.has_value())
        return failure(ErrorCode::FieldInvalid, {u"answers"_s, itemCode(item)});
    const ScoreRange range = rangeOf(item.what);
    if (value < range.least || value > range.most) {
        return failure(ErrorCode::ScoreOutOfRange,
                       {QString::number(value), QString::number(range.least), QString::number(range.most)});
    }
    return {};
}

} // namespace ayumi
