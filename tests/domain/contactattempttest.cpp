#include "core/domain/contactattempt.h"

#include "tests/support/catchqt.h"

#include <catch2/catch_test_macros.hpp>

using namespace ayumi;

TEST_CASE("a try failed when nobody was spoken to")
{
    for (const ContactResult result : allValues<ContactResult>()) {
        CAPTURE(codeOf(result));
        const bool nobody = result == ContactResult::NoAnswer || result == ContactResult::MessageLeft;
        CHECK(isFailedTry(result) == nobody);
    }
}
