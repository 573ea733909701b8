#include "core/desks/office.h"
#include "tests/support/catchqt.h"
#include "tests/support/clinic/pathway.h"
#include "tests/support/must.h"

#include <catch2/catch_test_macros.hpp>

using namespace ayumi;
using namespace ayumi::test;
using namespace Qt::StringLiterals;

namespace {

const QDate treatment(2026, 8, 24);

PaperCase paperOf(TestClinic& clinic, CaseId id)
{
    return must(clinic.office().papers.cases({id})).at(0);
}

MissedLetter letterTo(const PaperCase& paper)
{
    return {.followUp = paper.followUp->id,
            .version = paper.followUp->version,
            .callAgainOn = QDate(2026, 12, 3),
            .note = u"手紙を送った"_s};
}

Appointment consultationAt(CaseId id, QTime time)
{
    Appointment appointment;
    appointment.kind = AppointmentKind::Counselling;
    appointment.caseId = id;
    appointment.start = inTokyo(QDate(2026, 11, 23), time);
    return appointment;
}

AuditEntry newest(TestClinic& clinic)
{
    return recordsOf(clinic).front();
}

} // namespace

TEST_CASE("the letterhead is remembered for everybody, and a stale one does not overwrite a newer one")
{
    TestClinic clinic;
    CHECK(must(clinic.office().papers.officeContact()) == OfficeContactSetting{});
    const OfficeContactSetting mine{{.name = u"歩み東京"_s, .phone = u"03-0000-0000"_s}, 0};
    const OfficeContactSetting stored = must(clinic.office().papers.saveOfficeContact(mine));
    CHECK(stored.contact == mine.contact);
    CHECK(must(clinic.office(Role::ReadOnly).papers.officeContact()) == stored);
    const Result<OfficeContactSetting> stale = clinic.office().papers.saveOfficeContact({{}, 0});
    REQUIRE(!stale);
    CHECK(stale.error().code == ErrorCode::Conflict);
    const Result<OfficeContactSetting> tooLong =
        clinic.office().papers.saveOfficeContact({{.name = u"長"_s.repeated(201)}, stored.version});
    REQUIRE(!tooLong);
    CHECK(tooLong.error().code == ErrorCode::FieldTooLong);
}

TEST_CASE(
    "cases for paper come in the order they were chosen, each with the call that asks for somebody first")
{
    TestClinic clinic;
    const CareCase treated = treatedCase(clinic, treatment);
    const CareCase asking =
        consultation(clinic, aPatient().named(u"佐々木", u"一").phone(u"03-1111-1111").build());
    const auto papers = must(clinic.office().papers.cases({asking.id, treated.id, CaseId(9999), asking.id}));
    REQUIRE(papers.size() == 2);
    CHECK(papers[0].careCase.id == asking.id);
    CHECK_FALSE(papers[0].followUp);
    CHECK(papers[1].patient.name.family == u"山田"_s);
    REQUIRE(papers[1].followUp);
    CHECK(papers[1].followUp->step == u"1M"_s);
    CHECK(papers[1].dueOn == QDate(2026, 9, 24));
    CHECK(papers[1].trip);
}

TEST_CASE("a missed-you letter is a try by letter that stands in the timeline and moves the next call")
{
    TestClinic clinic;
    const CareCase careCase = treatedCase(clinic, treatment);
    const PaperCase before = paperOf(clinic, careCase.id);
    const FollowUp after = must(clinic.office().papers.recordMissedLetter(letterTo(before)));
    CHECK(after.postponedUntil == QDate(2026, 12, 3));

    const CaseFile file = must(clinic.office().cases.open(careCase.id));
    const auto told = std::ranges::find(file.timeline, TimelineKind::Contact, &TimelineEntry::kind);
    REQUIRE(told != file.timeline.end());
    const auto& attempt = std::get<ContactAttempt>(told->fact);
    CHECK(attempt.channel == ContactChannel::Letter);
    CHECK(attempt.result == ContactResult::MessageLeft);
    CHECK(attempt.note == u"手紙を送った"_s);
    CHECK(before.failedTries == 0);
    // It waits for an answer now: the call of three months is to be made first.
    CHECK(paperOf(clinic, careCase.id).followUp->step == u"3M"_s);
    CHECK(countRows(clinic, u"disclosure_record"_s) == 1);
    CHECK(std::ranges::any_of(recordsOf(clinic), [](const AuditEntry& entry) {
        return entry.action == u"missed-letter.printed"_s;
    }));
}

TEST_CASE("a letter about a follow-up that somebody changed meanwhile is not put on record")
{
    TestClinic clinic;
    const CareCase careCase = treatedCase(clinic, treatment);
    MissedLetter letter = letterTo(paperOf(clinic, careCase.id));
    must(clinic.office().followUps.postpone(letter.followUp, letter.version, QDate(2026, 12, 1)));
    const auto recorded = clinic.office().papers.recordMissedLetter(letter);
    REQUIRE(!recorded);
    CHECK(recorded.error().code == ErrorCode::Conflict);
    CHECK(countRows(clinic, u"disclosure_record"_s) == 0);
}

TEST_CASE("the plan of a day holds its appointments, the calls to make, and nothing of another day")
{
    TestClinic clinic;
    const CareCase careCase = treatedCase(clinic, treatment);
    Appointment on = consultationAt(careCase.id, QTime(14, 0));
    on.staff = {clinic.office().session().staff};
    must(clinic.office().calendar.add(on));
    Appointment other = consultationAt(careCase.id, QTime(15, 0));
    other.start = inTokyo(QDate(2026, 11, 24), QTime(15, 0));
    must(clinic.office().calendar.add(other));

    const DayPlanView plan = must(clinic.office().papers.dayPlan({QDate(2026, 11, 23), {}}));
    REQUIRE(plan.appointments.size() == 1);
    CHECK(plan.appointments[0].appointment.start == on.start);
    CHECK(plan.staffName.isEmpty());
    // Overdue since September, and the three months of tomorrow are not today's yet.
    REQUIRE(plan.calls.size() == 1);
    CHECK(plan.calls[0].followUp.step == u"1M"_s);
    // Labour Thanksgiving Day.
    CHECK(plan.japan);
    CHECK_FALSE(plan.malaysia);
    CHECK(plan.caseNumbers() == QStringList{careCase.number});

    const DayPlanView tomorrow = must(clinic.office().papers.dayPlan({QDate(2026, 11, 24), {}}));
    REQUIRE(tomorrow.calls.size() == 1);
    CHECK(tomorrow.calls[0].followUp.step == u"3M"_s);
    CHECK_FALSE(tomorrow.japan);
}

TEST_CASE("a plan of one person leaves out what is somebody else's")
{
    TestClinic clinic;
    const CareCase careCase = treatedCase(clinic, treatment);
    Appointment on = consultationAt(careCase.id, QTime(14, 0));
    on.staff = {clinic.office().session().staff};
    must(clinic.office().calendar.add(on));
    const StaffId doctor = clinic.office(Role::Doctor).session().staff;
    const DayPlanView theirs = must(clinic.office().papers.dayPlan({QDate(2026, 11, 23), doctor}));
    CHECK(theirs.staffName == TestClinic::nameOf(Role::Doctor));
    CHECK(theirs.appointments.empty());
    CHECK(theirs.calls.empty());
}

TEST_CASE("who is away on a day stands on its plan, from arrival to departure and not a day longer")
{
    TestClinic clinic;
    const CareCase careCase = treatedCase(clinic, treatment);
    const CaseFacts facts = must(clinic.office().cases.open(careCase.id)).facts;
    const QDate first = *facts.trip.arrivalOn;
    const QDate last = *facts.trip.departureOn;
    const auto away = [&](QDate day) { return must(clinic.office().papers.dayPlan({day, {}})).trips.size(); };
    CHECK(away(first.addDays(-1)) == 0);
    CHECK(away(first) == 1);
    CHECK(away(last) == 1);
    CHECK(away(last.addDays(1)) == 0);
}

TEST_CASE("printed day plans and labels are on record with everybody who stands on them")
{
    TestClinic clinic;
    Office& office = clinic.office(Role::FollowUpStaff);
    DayPlanView plan;
    plan.day = QDate(2026, 11, 23);
    FollowUpRow call;
    call.caseNumber = u"A-000007"_s;
    plan.calls = {call, call};
    must(office.papers.recordDayPlan(plan));
    CHECK(newest(clinic).action == u"day-plan.printed"_s);
    CHECK(newest(clinic).subject == u"day-plan:2026-11-23"_s);
    CHECK(newest(clinic).details.contains("\"cases\":[\"A-000007\"]"));

    must(office.papers.recordLabels({u"A-000001"_s, u"A-000002"_s}));
    CHECK(newest(clinic).action == u"labels.printed"_s);
    CHECK(newest(clinic).subject == u"labels:2"_s);
    CHECK(newest(clinic).details.contains("A-000002"));
}
