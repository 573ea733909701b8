#include "core/domain/staff.h"

#include "tests/support/catchqt.h"

#include <catch2/catch_test_macros.hpp>

#include <set>

using namespace ayumi;

namespace {

std::set<Right> rightsOf(Role role)
{
    std::set<Right> rights;
    for (const Right right : allValues<Right>()) {
        if (may(role, right))
            rights.insert(right);
    }
    return rights;
}

} // namespace

TEST_CASE("the administrator may do everything and a reader only read")
{
    CHECK(rightsOf(Role::Administrator).size() == allValues<Right>().size());
    CHECK(rightsOf(Role::ReadOnly) == std::set{Right::ReadCases});
}

TEST_CASE("only a doctor or the administrator passes a gate that misses something")
{
    for (const Role role : allValues<Role>()) {
        CAPTURE(codeOf(role));
        CHECK(may(role, Right::PassGate) == (role == Role::Doctor || role == Role::Administrator));
    }
}

TEST_CASE("only the administrator looks after staff, restores and checks the audit")
{
    for (const Role role : allValues<Role>()) {
        for (const Right right : {Right::ManageStaff, Right::RestoreBackup, Right::VerifyAudit}) {
            CAPTURE(codeOf(role), codeOf(right));
            CHECK(may(role, right) == (role == Role::Administrator));
        }
    }
}

TEST_CASE("follow-up staff call, read, print the call list and make appointments, nothing else")
{
    CHECK(rightsOf(Role::FollowUpStaff) ==
          std::set{Right::ReadCases, Right::RecordContacts, Right::PrintDocuments, Right::EditCalendar});
}

TEST_CASE("a coordinator leads a case and records the doctor's decision")
{
    const std::set<Right> rights = rightsOf(Role::Coordinator);
    for (const Right right : {Right::ReadCases, Right::EditCases, Right::RecordContacts,
                              Right::DecideSuitability, Right::PrintDocuments, Right::CorrectTreatment}) {
        CAPTURE(codeOf(right));
        CHECK(rights.contains(right));
    }
}

TEST_CASE("a doctor decides and writes in the file but takes no data out")
{
    CHECK(may(Role::Doctor, Right::DecideSuitability));
    CHECK(may(Role::Doctor, Right::EditCases));
    CHECK_FALSE(may(Role::Doctor, Right::ExportData));
    CHECK_FALSE(may(Role::Doctor, Right::MakeBackup));
}
