#include "tests/support/catchqt.h"
#include "tests/support/clinic/pathway.h"
#include "tests/support/must.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace ayumi;
using namespace ayumi::test;
using namespace Qt::StringLiterals;

namespace {

const QDate treatedOn(2026, 10, 20); // due on 20 November, 20 January and 20 April

Staff staffOf(TestClinic& clinic, Role role)
{
    const auto all = must(clinic.office(Role::Administrator).staff.all());
    return *std::ranges::find(all, role, &Staff::role);
}

std::vector<FollowUp> openOf(TestClinic& clinic, CaseId id)
{
    auto followUps = must(clinic.office().cases.refresh(id)).facts.followUps;
    std::erase_if(followUps, [](const FollowUp& each) { return each.end.has_value(); });
    return followUps;
}

StaffAbsence absenceOf(StaffId staff, QStringView first, QStringView last)
{
    StaffAbsence absence;
    absence.staff = staff;
    absence.first = day(first);
    absence.last = day(last);
    absence.reason = u"休暇"_s;
    return absence;
}

} // namespace

TEST_CASE("everybody's calls are handed over as previewed, in one go, and taken back where nothing changed")
{
    TestClinic clinic;
    const CareCase one = treatedCase(clinic, treatedOn);
    const CareCase two = treatedCase(clinic, treatedOn);
    const StaffId away = one.responsible;
    HandOverWish wish;
    wish.from = away;
    wish.last = day(u"2027-01-31");
    wish.reason = u"休暇"_s;
    Office& office = clinic.office();
    const HandOverPreview preview = must(office.assignments.preview(wish));
    REQUIRE(preview.calls.size() == 4); // of each case the first two
    CHECK(preview.unassigned == 0);
    for (const AssignedCall& line : preview.calls) {
        CHECK(line.to.isStored());
        CHECK(line.to != away);
    }
    int given = 0;
    for (const auto& [id, load] : preview.loadAfter)
        given += load - preview.loadBefore.at(id);
    CHECK(given == 0);
    CHECK(openOf(clinic, one.id)[0].assignedTo == away); // a preview gives nothing

    static_cast<void>(clinic.takePublished());
    const HandOver done = must(office.assignments.handOver(wish, preview.calls));
    CHECK(done.calls == 4);
    CHECK(clinic.takePublished().back().cases.size() == 2);
    auto calls = openOf(clinic, one.id);
    CHECK(calls[0].assignedTo != away);
    CHECK(calls[1].assignedTo != away);
    CHECK(calls[2].assignedTo == away); // after the last day

    // Somebody postpones one of them meanwhile: it stays with whoever has it.
    must(office.followUps.postpone(calls[0].id, calls[0].version, day(u"2026-11-30")));
    const HandOverUndone undone = must(office.assignments.undo(done.id));
    CHECK(undone.putBack == 3);
    CHECK(undone.left == 1);
    CHECK(openOf(clinic, one.id)[0].assignedTo != away);
    CHECK(openOf(clinic, two.id)[0].assignedTo == away);
    CHECK(office.assignments.undo(done.id).error().code == ErrorCode::Conflict);
    CHECK(must(office.assignments.recent()).front().undoneAt.has_value());
    CHECK(must(clinic.office(Role::Administrator).audit.verify()).ok);
}

TEST_CASE("whoever is away while patients wait is told with until when and how many, and nobody else is")
{
    TestClinic clinic;
    const CareCase one = treatedCase(clinic, treatedOn);
    Office& office = clinic.office();
    CHECK(must(office.assignments.away()).empty());
    // Today is 23 November: one call is late, the next is due on 20 January.
    must(clinic.office(Role::Administrator)
             .roster.saveAbsence(absenceOf(one.responsible, u"2026-11-24", u"2026-11-30")));
    CHECK(must(office.assignments.away()).empty());
    clinic.clock().set(day(u"2026-11-24"));
    const auto away = must(office.assignments.away());
    REQUIRE(away.size() == 1);
    CHECK(away.front().staff == one.responsible);
    CHECK(away.front().last == day(u"2026-11-30"));
    CHECK(away.front().calls == 1);
    HandOverWish wish;
    wish.from = one.responsible;
    wish.last = away.front().last;
    must(office.assignments.handOver(wish, must(office.assignments.preview(wish)).calls));
    CHECK(must(office.assignments.away()).empty());
    // Whoever is away and has nothing to do until they are back is no concern either.
    clinic.clock().set(day(u"2026-12-01"));
    CHECK(must(office.assignments.away()).empty());
}

TEST_CASE("a hand-over that somebody overtook changes nothing")
{
    TestClinic clinic;
    const CareCase careCase = treatedCase(clinic, treatedOn);
    HandOverWish wish;
    wish.from = careCase.responsible;
    const HandOverPreview preview = must(clinic.office().assignments.preview(wish));
    REQUIRE(preview.calls.size() == 3);
    const FollowUp last = openOf(clinic, careCase.id)[2];
    must(clinic.office().followUps.postpone(last.id, last.version, day(u"2027-05-01")));
    CHECK(clinic.office().assignments.handOver(wish, preview.calls).error().code == ErrorCode::Conflict);
    for (const FollowUp& call : openOf(clinic, careCase.id))
        CHECK(call.assignedTo == careCase.responsible);
    CHECK(must(clinic.office().assignments.recent()).empty());
}

TEST_CASE("calls are not given to somebody who is disabled, away, may not call, or is whom they come from")
{
    TestClinic clinic;
    const CareCase careCase = treatedCase(clinic, treatedOn);
    Office& office = clinic.office();
    HandOverWish wish;
    wish.from = careCase.responsible;
    wish.last = day(u"2026-12-31");

    wish.to = careCase.responsible;
    CHECK(office.assignments.preview(wish).error().code == ErrorCode::FieldInvalid);
    wish.to = staffOf(clinic, Role::ReadOnly).id;
    CHECK(office.assignments.preview(wish).error().code == ErrorCode::FieldInvalid);
    wish.to = StaffId(9999);
    CHECK(office.assignments.preview(wish).error().code == ErrorCode::NotFound);

    const Staff caller = staffOf(clinic, Role::FollowUpStaff);
    wish.to = caller.id;
    const HandOverPreview preview = must(office.assignments.preview(wish));
    const StaffAbsence absence =
        must(office.roster.saveAbsence(absenceOf(caller.id, u"2026-11-20", u"2026-11-30")));
    CHECK(office.assignments.preview(wish).error() == Error{ErrorCode::FieldInvalid, {u"to"_s, caller.name}});
    CHECK(office.assignments.handOver(wish, preview.calls).error().code == ErrorCode::FieldInvalid);
    must(office.roster.removeAbsence(absence.id, absence.version));

    must(clinic.office(Role::Administrator).staff.setDisabled(caller.id, caller.version, true));
    CHECK(office.assignments.preview(wish).error() == Error{ErrorCode::StaffDisabled, {caller.name}});
    CHECK(office.assignments.handOver(wish, preview.calls).error().code == ErrorCode::StaffDisabled);
    CHECK(openOf(clinic, careCase.id)[0].assignedTo == careCase.responsible);
    wish.to = {};
    wish.first = day(u"2027-01-01");
    CHECK(office.assignments.preview(wish).error().code == ErrorCode::DatesReversed);
    CHECK(office.assignments.handOver({}, {}).error().code == ErrorCode::FieldMissing);
}

TEST_CASE("nobody's calls are shared out among those who are there, and one case goes to one person")
{
    TestClinic clinic;
    const CareCase careCase = treatedCase(clinic, treatedOn);
    Office& office = clinic.office();
    FollowUp call = openOf(clinic, careCase.id)[0];
    must(office.followUps.assign(call.id, call.version, StaffId()));
    for (const Role role : {Role::Doctor, Role::Administrator}) {
        must(office.roster.saveAbsence(absenceOf(staffOf(clinic, role).id, u"2026-11-01", u"2026-12-31")));
    }
    const HandOverPreview preview = must(office.assignments.preview({}));
    REQUIRE(preview.calls.size() == 1);
    must(office.assignments.handOver({}, preview.calls));
    CHECK(openOf(clinic, careCase.id)[0].assignedTo == staffOf(clinic, Role::FollowUpStaff).id);

    const StaffId coordinator = staffOf(clinic, Role::Coordinator).id;
    CHECK(must(office.assignments.assignCase(careCase.id, coordinator)).calls ==
          1); // the others are theirs already
    for (const FollowUp& each : openOf(clinic, careCase.id))
        CHECK(each.assignedTo == coordinator);
}

TEST_CASE("working hours and absences are kept, told, and never of somebody who left")
{
    TestClinic clinic;
    Office& office = clinic.office();
    const Staff caller = staffOf(clinic, Role::FollowUpStaff);
    StaffSchedule schedule;
    schedule.staff = caller.id;
    schedule.hours = must(readHours(u"1-3 09:00-12:00"));
    static_cast<void>(clinic.takePublished());
    schedule = must(office.roster.saveSchedule(schedule));
    CHECK(clinic.takePublished().back().planning);
    const auto lines = must(office.roster.all());
    const auto line =
        std::ranges::find_if(lines, [&](const RosterLine& each) { return each.staff.id == caller.id; });
    REQUIRE(line != lines.end());
    CHECK(line->schedule == schedule);
    CHECK(office.roster.saveAbsence(absenceOf(caller.id, u"2026-12-25", u"2026-12-21")).error().code ==
          ErrorCode::DatesReversed);
    StaffAbsence endless = absenceOf(caller.id, u"2026-12-21", u"2026-12-25");
    endless.last = QDate();
    CHECK(office.roster.saveAbsence(endless).error() == Error{ErrorCode::FieldMissing, {u"last-day"_s}});
    must(clinic.office(Role::Administrator).staff.setDisabled(caller.id, caller.version, true));
    CHECK(office.roster.saveSchedule(schedule).error().code == ErrorCode::StaffDisabled);
    CHECK(office.roster.saveAbsence(absenceOf(caller.id, u"2026-12-21", u"2026-12-25")).error().code ==
          ErrorCode::StaffDisabled);
}
