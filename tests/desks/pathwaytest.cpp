#include "tests/support/builders.h"
#include "tests/support/catchqt.h"
#include "tests/support/clinic/testclinic.h"
#include "tests/support/must.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace ayumi;
using namespace ayumi::test;

namespace {

/// 山田 花子 with two painful knees, everything asked.
CareCase consultedCase(TestClinic& clinic)
{
    const CaseFacts facts = aConsultedCase().build();
    NewConsultation consultation;
    consultation.patient = facts.patient;
    for (const auto& [question, answer] : facts.intake.answers()) {
        Answer given = answer;
        given.version = 0;
        consultation.answers.emplace_back(question, given);
    }
    Answer noImages = knownAnswer(u"通院先に依頼中");
    consultation.answers.emplace_back(Question{IntakeField::NoImagesReason, std::nullopt}, noImages);
    return must(clinic.office().intake.openConsultation(consultation)).careCase;
}

CareCase advanced(TestClinic& clinic, CareCase careCase)
{
    return must(
        clinic.office().cases.advance({.id = careCase.id, .version = careCase.version, .reason = {}}));
}

/// Decided: the right knee suitable, the left one to go on exercising; explained, signed, travelling.
void prepare(TestClinic& clinic, const CareCase& careCase, QDate today)
{
    Office& office = clinic.office();
    Decision right = aDecision(rightKnee, Verdict::Suitable, today);
    Decision left = aDecision(leftKnee, Verdict::KeepExercising, today);
    right.caseId = left.caseId = careCase.id;
    must(office.counselling.decide(right));
    must(office.counselling.decide(left));
    must(office.consents.explain(careCase.id, allValues<DisclosureItem>(), today, u"山本 彩"_s, u"ja"_s));
    for (Consent consent : {aTreatmentConsent(rightKnee, today), aDataTransferConsent(today)}) {
        consent.caseId = careCase.id;
        must(office.consents.sign(consent));
    }
    Trip trip;
    trip.caseId = careCase.id;
    trip.arrivalOn = today.addDays(7);
    trip.departureOn = today.addDays(10);
    must(office.trips.save(trip));
}

Visit treat(TestClinic& clinic, const CareCase& careCase, QDate treatedOn)
{
    Office& office = clinic.office();
    Examination examination;
    examination.examinedOn = treatedOn;
    examination.bloodTestOn = treatedOn;
    examination.go = GoDecision::Go;
    examination.doctorName = u"Dr. Tan Wei Ming"_s;
    Visit visit = must(office.visits.saveExamination(careCase.id, 0, u"Subang"_s, examination));
    visit = must(office.visits.recordInjection(
        careCase.id, visit.version, anInjection(rightKnee, inKualaLumpur(treatedOn, QTime(9, 0)))));
    Discharge discharge;
    discharge.dischargedOn = treatedOn;
    discharge.sheetGiven = true;
    return must(office.visits.discharge(careCase.id, visit.version, discharge));
}

} // namespace

TEST_CASE("a case is led from the first word to the last call")
{
    TestClinic clinic;
    const QDate today = clinic.clock().today();
    CareCase careCase = consultedCase(clinic);
    careCase = advanced(clinic, careCase);
    CHECK(careCase.stage == Stage::Counselling);

    prepare(clinic, careCase, today);
    careCase = advanced(clinic, careCase);
    CHECK(careCase.stage == Stage::Preparation);
    careCase = advanced(clinic, careCase);
    CHECK(careCase.stage == Stage::Treatment);

    clinic.clock().set(today.addDays(8), QTime(15, 0));
    treat(clinic, careCase, today.addDays(8));
    careCase = advanced(clinic, careCase);
    CHECK(careCase.stage == Stage::FollowUp);

    const CaseFile file = must(clinic.office().cases.open(careCase.id));
    REQUIRE(file.facts.followUps.size() == 3);
    CHECK(file.facts.followUps.front().step == u"1M"_s);
    CHECK(file.missing.size() == 3);
    CHECK(file.facts.stageChanges.size() == 4);

    careCase = must(clinic.office().cases.close({.id = careCase.id,
                                                 .version = careCase.version,
                                                 .reason = CloseReason::Completed,
                                                 .note = {},
                                                 .lookAgainOn = {}}));
    CHECK(careCase.stage == Stage::Closed);
    const CaseFile closed = must(clinic.office().cases.open(careCase.id));
    CHECK(std::ranges::all_of(closed.facts.followUps,
                              [](const FollowUp& followUp) { return followUp.end == FollowUpEnd::Closed; }));
}

TEST_CASE("the board and the table show a case where it is")
{
    TestClinic clinic;
    const CareCase careCase = consultedCase(clinic);
    const auto board = must(clinic.office().cases.board({}, 20));
    REQUIRE(board.size() == 5);
    CHECK(board.front().total == 1);
    REQUIRE(board.front().rows.size() == 1);
    CHECK(board.front().rows.front().number == careCase.number);
    for (const CaseOrder order :
         {CaseOrder::Number, CaseOrder::Name, CaseOrder::Stage, CaseOrder::StageSince}) {
        for (const bool descending : {false, true})
            CHECK(must(clinic.office().cases.page({}, order, descending, {}, 50)).rows.size() == 1);
    }
}
