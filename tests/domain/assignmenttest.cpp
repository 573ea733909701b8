#include "core/domain/assignment.h"

#include "tests/support/builders.h"
#include "tests/support/catchqt.h"

#include <catch2/catch_test_macros.hpp>

using namespace ayumi;
using namespace Qt::StringLiterals;

namespace {

Caller aCaller(qint64 id, int load = 0, const QStringList& languages = {u"ja"_s})
{
    Caller caller;
    caller.staff.id = StaffId(id);
    caller.staff.role = Role::FollowUpStaff;
    caller.schedule.staff = caller.staff.id;
    caller.schedule.languages = languages;
    caller.load = load;
    return caller;
}

CallToAssign aCall(qint64 id, QStringView on, qint64 responsible = 0, const QString& language = {})
{
    CallToAssign call;
    call.id = FollowUpId(id);
    call.actOn = day(on);
    call.responsible = StaffId(responsible);
    call.language = language;
    return call;
}

} // namespace

TEST_CASE("calls go to whoever has the fewest, and of equals to who knows the case")
{
    const auto shared =
        sharedOut({aCall(1, u"2026-11-24", 2), aCall(2, u"2026-11-25"), aCall(3, u"2026-11-23", 2)},
                  {aCaller(1), aCaller(2), aCaller(3, 1)});
    REQUIRE(shared.size() == 3);
    CHECK(shared[0].call.id == FollowUpId(3)); // in the order of the days
    CHECK(shared[0].to == StaffId(2));
    CHECK(shared[1].to == StaffId(1));
    CHECK(shared[2].to == StaffId(1));
}

TEST_CASE("a patient is called in the patient's language, or it is said that nobody can")
{
    const auto shared = sharedOut({aCall(1, u"2026-11-24", 0, u"en"_s), aCall(2, u"2026-11-24", 0, u"ms"_s)},
                                  {aCaller(1), aCaller(2, 9, {u"ja"_s, u"en"_s})});
    CHECK(shared[0].to == StaffId(2));
    CHECK_FALSE(shared[1].to.isStored());
    CHECK(shared[1].obstacle == AssignObstacle::NobodySpeaks);
}

TEST_CASE("doctors and administrators get calls only where nobody else can make them")
{
    Caller doctor = aCaller(1, 0, {u"ja"_s, u"en"_s});
    doctor.staff.role = Role::Doctor;
    Caller administrator = aCaller(2);
    administrator.staff.role = Role::Administrator;
    const auto shared = sharedOut({aCall(1, u"2026-11-24"), aCall(2, u"2026-11-24", 0, u"en"_s)},
                                  {doctor, administrator, aCaller(3, 9)});
    CHECK(shared[0].to == StaffId(3));
    CHECK(shared[1].to == StaffId(1));
}

TEST_CASE("nobody gets a call on a day on which they are away, disabled, or may not make calls")
{
    Caller away = aCaller(1);
    away.absences = {{AbsenceId(1), StaffId(1), day(u"2026-11-24"), day(u"2026-11-30"), {}, 1}};
    Caller disabled = aCaller(2);
    disabled.staff.disabled = true;
    Caller reader = aCaller(3);
    reader.staff.role = Role::ReadOnly;
    const auto shared =
        sharedOut({aCall(1, u"2026-11-24"), aCall(2, u"2026-12-01")}, {away, disabled, reader});
    CHECK(shared[0].obstacle == AssignObstacle::EverybodyAway);
    CHECK(shared[1].to == StaffId(1));
}
