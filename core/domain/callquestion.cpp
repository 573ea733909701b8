#include "core/domain/callquestion.h"

#include <type_traits>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

constexpr QStringView flagPrefix = u"flag-";
constexpr QStringView scorePrefix = u"score-";
constexpr QStringView koos12Prefix = u"koos12-";

QString askedCode(const Asked& what)
{
    return std::visit(
        [](const auto& asked) {
            using T = std::remove_cvref_t<decltype(asked)>;
            if constexpr (std::is_same_v<T, RedFlag>)
                return flagPrefix.toString() + codeOf(asked);
            else if constexpr (std::is_same_v<T, Instrument>)
                return scorePrefix.toString() + codeOf(asked);
            else if constexpr (std::is_same_v<T, Koos12Item>)
                return koos12Prefix.toString() + codeOf(asked);
            else
                return codeOf(asked);
        },
        what);
}

template<class Enum>
std::optional<Asked> asAsked(const std::optional<Enum>& value)
{
    return value ? std::optional<Asked>(*value) : std::nullopt;
}

std::optional<Asked> askedFromCode(QStringView code)
{
    if (code.startsWith(flagPrefix))
        return asAsked(valueOf<RedFlag>(code.mid(flagPrefix.size())));
    if (code.startsWith(scorePrefix))
        return asAsked(valueOf<Instrument>(code.mid(scorePrefix.size())));
    if (code.startsWith(koos12Prefix))
        return asAsked(valueOf<Koos12Item>(code.mid(koos12Prefix.size())));
    return asAsked(valueOf<CallQuestion>(code));
}

} // namespace

bool concernsJoint(CallQuestion question)
{
    return question == CallQuestion::Swelling || question == CallQuestion::Heat;
}

ScoreRange rangeOf(CallQuestion question)
{
    switch (question) {
    case CallQuestion::Swelling:
    case CallQuestion::Heat:
    case CallQuestion::Stairs:
    case CallQuestion::Walking:
    case CallQuestion::DrugUse:
    case CallQuestion::NewIllness:
        return {0, 3, true};
    case CallQuestion::Seiza:
    case CallQuestion::Cane:
    case CallQuestion::Images:
    case CallQuestion::Replacement:
    case CallQuestion::FurtherWish:
        return {0, 2, true};
    case CallQuestion::OtherTreatment:
        return {0, 4, true};
    case CallQuestion::Exercise:
        return {0, 7, true};
    case CallQuestion::Falls:
        return {0, 9, true};
    case CallQuestion::AdverseEvent:
        return {0, 1, true};
    case CallQuestion::Satisfaction:
        return {0, 10, true};
    }
    Q_UNREACHABLE();
}

bool isCounted(CallQuestion question)
{
    return question == CallQuestion::Exercise || question == CallQuestion::Falls ||
           question == CallQuestion::Satisfaction;
}

ScoreRange rangeOf(const Asked& what)
{
    return std::visit(
        [](const auto& asked) -> ScoreRange {
            using T = std::remove_cvref_t<decltype(asked)>;
            if constexpr (std::is_same_v<T, RedFlag>)
                return {0, 1, true};
            else if constexpr (std::is_same_v<T, Koos12Item>)
                return {koos12::bestAnswer, koos12::worstAnswer, true};
            else
                return rangeOf(asked);
        },
        what);
}

QString itemCode(const CallItem& item)
{
    const QString code = askedCode(item.what);
    return item.joint ? code + u'/' + jointCode(*item.joint) : code;
}

std::optional<CallItem> itemFromCode(QStringView code)
{
    const qsizetype slash = code.indexOf(u'/');
    CallItem item;
    const auto what = askedFromCode(slash < 0 ? code : code.first(slash));
    if (!what)
        return std::nullopt;
    item.what = *what;
    if (slash >= 0) {
        item.joint = jointFromCode(code.mid(slash + 1));
        if (!item.joint)
            return std::nullopt;
    }
    return item;
}

} // namespace ayumi
