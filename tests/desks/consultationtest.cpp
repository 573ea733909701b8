#include "tests/support/builders.h"
#include "tests/support/catchqt.h"
#include "tests/support/clinic/testclinic.h"
#include "tests/support/must.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace ayumi;
using namespace ayumi::test;

TEST_CASE("a new consultation gets the next number and is told")
{
    TestClinic clinic;
    NewConsultation first;
    first.patient = aPatient().build();
    const OpenedCase opened = must(clinic.office().intake.openConsultation(first));
    CHECK(opened.careCase.number == u"A-000001"_s);
    CHECK(opened.careCase.stage == Stage::Consultation);
    const auto told = clinic.takePublished();
    REQUIRE(told.size() == 1);
    CHECK(told.front().cases == std::vector{opened.careCase.id});
    CHECK(must(clinic.office().intake.openConsultation(first)).careCase.number == u"A-000002"_s);
}
