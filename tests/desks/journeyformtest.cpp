#include "tests/support/builders.h"
#include "tests/support/catchqt.h"
#include "tests/support/clinic/testclinic.h"
#include "tests/support/must.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace ayumi;
using namespace ayumi::test;

namespace {

/// A case without a trip or a passport, and a form that enters both.
struct Planned
{
    Planned()
    {
        NewConsultation consultation;
        consultation.patient = aPatient().build();
        consultation.patient.passport = {};
        opened = must(clinic.office().intake.openConsultation(consultation));
        Trip trip;
        trip.arrivalOn = clinic.clock().today().addDays(30);
        trip.departureOn = trip.arrivalOn->addDays(3);
        trip.hotel = u"Hotel KL"_s;
        journey = {opened.careCase.id, trip, Passport{u"TR1234567"_s, QDate(2031, 6, 11), u"JPN"_s},
                   opened.patient.version};
    }

    CaseFacts facts() { return must(clinic.office().cases.refresh(opened.careCase.id)).facts; }
    /// What of both is on record, newest first.
    QStringList records()
    {
        QStringList actions;
        for (const AuditLine& line : must(clinic.office(Role::Administrator).audit.lines({}, 0, 50))) {
            if (line.action == u"trip.saved" || line.action == u"passport.saved")
                actions << line.action + u' ' + line.subject;
        }
        return actions;
    }

    TestClinic clinic;
    OpenedCase opened;
    TripWithPassport journey;
};

} // namespace

TEST_CASE("trip and passport of one form are saved together, each with its own record")
{
    Planned planned;
    must(planned.clinic.office().trips.saveJourney(planned.journey));
    const CaseFacts facts = planned.facts();
    CHECK(facts.trip.hotel == u"Hotel KL");
    CHECK(facts.patient.passport == *planned.journey.passport);
    CHECK(planned.records() ==
          QStringList{u"trip.saved case:"_s + planned.opened.careCase.number,
                      u"passport.saved patient:"_s + QString::number(planned.opened.patient.id.value())});
    const std::vector<ChangeSet> told = planned.clinic.takePublished();
    REQUIRE(!told.empty());
    CHECK(told.back().patients == std::vector{planned.opened.patient.id});
}

TEST_CASE("a trip that cannot be keeps the passport of the same form from being saved")
{
    Planned planned;
    planned.journey.trip->departureOn = planned.journey.trip->arrivalOn->addDays(-1);
    const Result<> saved = planned.clinic.office().trips.saveJourney(planned.journey);
    REQUIRE(!saved);
    CHECK(saved.error().code == ErrorCode::DatesReversed);
    CHECK(planned.facts().patient.passport == Passport{});
    CHECK(planned.records().isEmpty());
}

TEST_CASE("a passport that somebody else saved meanwhile keeps the trip of the same form from being saved")
{
    Planned planned;
    Office& office = planned.clinic.office();
    const Passport theirs{u"TZ7654321"_s, QDate(2030, 1, 1), u"JPN"_s};
    must(office.trips.savePassport(planned.opened.patient.id, planned.opened.patient.version, theirs));
    const Result<> saved = office.trips.saveJourney(planned.journey);
    REQUIRE(!saved);
    CHECK(saved.error().code == ErrorCode::Conflict);
    CHECK(planned.facts().trip.hotel.isEmpty());
    CHECK(planned.facts().patient.passport == theirs);
    CHECK(planned.records().size() == 1);
}

TEST_CASE("a form in which only the passport changed leaves the trip alone")
{
    Planned planned;
    planned.journey.trip.reset();
    must(planned.clinic.office().trips.saveJourney(planned.journey));
    CHECK(planned.facts().patient.passport == *planned.journey.passport);
    CHECK(planned.facts().trip.version == 0);
    CHECK(planned.records() ==
          QStringList{u"passport.saved patient:"_s + QString::number(planned.opened.patient.id.value())});
}

TEST_CASE("a printed call list is on record: who printed whose calls and who stands on it")
{
    TestClinic clinic;
    Office& office = clinic.office(Role::FollowUpStaff);
    must(office.followUps.recordCallList({.assignedTo = office.session().staff,
                                          .until = clinic.clock().today(),
                                          .caseNumbers = {u"A-000001"_s, u"A-000007"_s}}));
    must(office.followUps.recordCallList(
        {.assignedTo = {}, .until = clinic.clock().today(), .caseNumbers = {}}));
    const auto lines = must(clinic.office(Role::Administrator).audit.lines({}, 0, 20));
    const auto printed = [](const AuditLine& line) { return line.action == u"call-list.printed"; };
    const auto everybodys = std::ranges::find_if(lines, printed);
    REQUIRE(everybodys != lines.end());
    CHECK(everybodys->subject == u"call-list:everybody");
    const auto own = std::find_if(std::next(everybodys), lines.end(), printed);
    REQUIRE(own != lines.end());
    CHECK(own->staffName == TestClinic::nameOf(Role::FollowUpStaff));
    CHECK(own->subjectName == TestClinic::nameOf(Role::FollowUpStaff));
    CHECK(own->details.contains(u"A-000007"_s));
}
