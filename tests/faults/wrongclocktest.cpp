#include "tests/faults/busywork.h"
#include "tests/faults/files.h"
#include "tests/support/catchqt.h"
#include "tests/support/must.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace ayumi;
using namespace ayumi::test;

namespace {

std::vector<QString> stepsToCall(TestClinic& clinic)
{
    FollowUpFilter filter;
    filter.until = clinic.clock().today().addDays(7);
    std::vector<QString> steps;
    for (const FollowUpRow& row : must(clinic.office().followUps.due(filter)))
        steps.push_back(row.followUp.step);
    return steps;
}

} // namespace

TEST_CASE("a hundred wrong passwords are slowed down, whatever is tried, and the wait outlives the program")
{
    ClinicAtRest rest;
    const QString folder = rest.copy();
    const QString name = TestClinic::nameOf(Role::Coordinator);
    ChangeFeed feed;
    int looked = 0;
    int delayed = 0;
    for (int number = 0; number < 100; ++number) {
        // Each sign-in begins with nothing but the folder, as a program that was started anew.
        const auto wrong = SecretBytes::copyOf(QByteArray("guess number ") + QByteArray::number(number));
        const auto clinic = Clinic::signIn(folder, name, wrong, rest.clock(), feed);
        REQUIRE_FALSE(clinic);
        if (clinic.error().code == ErrorCode::PasswordWrong)
            ++looked;
        else if (clinic.error().code == ErrorCode::SignInDelayed)
            ++delayed;
    }
    CHECK(looked + delayed == 100);
    CHECK(looked <= 6);
    const auto right = rest.signIn(folder);
    REQUIRE_FALSE(right);
    CHECK(right.error().code == ErrorCode::SignInDelayed);
    // Somebody else is not kept out, and an unknown name is answered like a wrong password.
    CHECK(rest.signIn(folder, Role::Doctor));
    const auto unknown =
        Clinic::signIn(folder, u"誰でもない"_s, SecretBytes::copyOf("some password"), rest.clock(), feed);
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error() == Error{ErrorCode::PasswordWrong, {}});
}

TEST_CASE("a clock that is set back or forward loses and doubles no call, and the record keeps its order")
{
    TestClinic clinic;
    const QDate today = clinic.clock().today();
    const CareCase careCase = treatedCase(clinic, today.addDays(-31));
    const std::vector<QString> before = stepsToCall(clinic);
    REQUIRE(before == std::vector{u"1M"_s});
    for (const QDate wrong :
         {today.addYears(-1), today.addYears(10), today.addDays(-1), today.addDays(400)}) {
        clinic.clock().set(wrong);
        must(clinic.office().cases.addNote(careCase.id, u"時計が狂っている日"_s));
        static_cast<void>(must(clinic.office().followUps.today({})));
        clinic.clock().set(today);
        CHECK(stepsToCall(clinic) == before);
    }
    const CaseFile file = must(clinic.office().cases.open(careCase.id));
    CHECK(file.facts.followUps.size() == 3);
    CHECK(std::ranges::none_of(file.facts.followUps,
                               [](const FollowUp& each) { return each.end.has_value(); }));
    Office& administrator = clinic.office(Role::Administrator);
    const Verification found = must(administrator.audit.verify());
    CHECK(found.ok);
    const auto lines = must(administrator.audit.lines(QString(), 0, 1'000));
    REQUIRE(qint64(lines.size()) == found.auditRecords);
    for (std::size_t at = 0; at < lines.size(); ++at)
        CHECK(lines[at].sequence == found.auditRecords - qint64(at));
}

TEST_CASE("the sign-in of a computer whose clock was set back waits no longer than it should")
{
    // The wait goes by the computer's clock, not by the clinic's day: a script that lives in another year
    // signs in all the same.
    TestClinic clinic;
    clinic.clock().set(QDate(1999, 1, 1));
    CHECK(must(clinic.office().staff.all()).size() == allValues<Role>().size());
    clinic.signOutAll();
    clinic.clock().set(QDate(2199, 1, 1));
    CHECK(must(clinic.office().staff.all()).size() == allValues<Role>().size());
}
