#include "core/domain/casefacts.h"

#include <set>

namespace ayumi {

std::vector<Joint> CaseFacts::jointsToTreat() const
{
    std::set<Joint> decided;
    for (const Decision& decision : decisions)
        decided.insert(decision.joint);

    std::vector<Joint> joints;
    for (const Joint joint : decided) {
        if (allowsTreatment(currentDecision(decisions, joint)->verdict))
            joints.push_back(joint);
    }
    return joints;
}

} // namespace ayumi
