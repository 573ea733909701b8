#include "core/domain/casefacts.h"

#include "tests/support/builders.h"
#include "tests/support/catchqt.h"

#include <catch2/catch_test_macros.hpp>

using namespace ayumi;

TEST_CASE("the joints to treat are those whose newest decision allows it")
{
    CHECK(aCase().build().jointsToTreat().empty());
    const CaseFacts both = aCase()
                               .decided(aDecision(leftKnee, Verdict::Conditional, day(u"2026-03-10")))
                               .decided(aSuitableDecision(rightKnee, day(u"2026-03-10")))
                               .build();
    CHECK(both.jointsToTreat() == std::vector{rightKnee, leftKnee});
    const CaseFacts one =
        aCase()
            .decided(aSuitableDecision(rightKnee, day(u"2026-03-10")))
            .decided(aSuitableDecision(leftKnee, day(u"2026-03-10")))
            .decided(aDecision(rightKnee, Verdict::ConsiderJointReplacement, day(u"2026-03-12")))
            .build();
    CHECK(one.jointsToTreat() == std::vector{leftKnee});
}
