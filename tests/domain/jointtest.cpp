#include "core/domain/joint.h"

#include "tests/support/catchqt.h"

#include <catch2/catch_test_macros.hpp>

using namespace ayumi;
using namespace Qt::StringLiterals;

TEST_CASE("every joint is written with its side and read back as the same joint")
{
    for (const JointKind kind : allValues<JointKind>()) {
        for (const Side side : allValues<Side>()) {
            const Joint joint{kind, side};
            CAPTURE(jointCode(joint));
            CHECK(jointFromCode(jointCode(joint)) == joint);
        }
    }
    CHECK(jointCode(rightKnee) == u"knee-R");
    CHECK(jointCode(leftKnee) == u"knee-L");
    CHECK(jointCode({JointKind::Shoulder, Side::Left}) == u"shoulder-L");
}

TEST_CASE("a joint without its side, or with words around it, is no joint")
{
    for (const QString& code : {u""_s, u"knee"_s, u"knee-"_s, u"-R"_s, u"knee-r"_s, u"knee-B"_s, u"elbow-R"_s,
                                u"knee-R "_s, u"knee-R-L"_s}) {
        CAPTURE(code);
        CHECK_FALSE(jointFromCode(code).has_value());
    }
}
