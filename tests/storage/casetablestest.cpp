#include "core/storage/casetable.h"

#include "core/storage/consenttable.h"
#include "core/storage/counsellingtable.h"
#include "core/storage/decisiontable.h"
#include "core/storage/intaketable.h"
#include "core/storage/transaction.h"
#include "core/storage/triptable.h"
#include "core/storage/visittable.h"
#include "tests/storage/storedcase.h"
#include "tests/support/testdatabase.h"

#include <catch2/catch_test_macros.hpp>

using namespace ayumi;
using namespace Qt::StringLiterals;
using test::must;

namespace {

/// What people type and paste, and what would hurt a careless program.
const QString awkward = u"\"引用\" '; DROP TABLE patient; -- <b>太字</b>\n二行目\t%_\\ 𠮷野家 😊 神 ｶﾅ"_s;

template<class T>
ErrorCode errorOf(const Result<T>& result)
{
    return result ? ErrorCode::Internal : result.error().code;
}

Visit aFullVisit(CaseId id)
{
    Visit visit;
    visit.caseId = id;
    visit.hospital = awkward;
    visit.examination.examinedOn = day(u"2026-09-01");
    visit.examination.bloodTestOn = day(u"2026-09-02");
    visit.examination.bloodFindings = awkward;
    visit.examination.findings = awkward;
    visit.examination.go = GoDecision::Go;
    visit.examination.goReason = awkward;
    visit.examination.doctorName = awkward;
    visit.drip = Drip{awkward, 12.5, 40, awkward};
    visit.discharge = {day(u"2026-09-03"), awkward, true, awkward};
    return visit;
}

Injection aFullInjection(Joint joint, QTime at)
{
    Injection injection = anInjection(joint, inKualaLumpur(day(u"2026-09-02"), at));
    injection.product = awkward;
    injection.viabilityPercent = 92.25;
    injection.anaesthesia = awkward;
    injection.approach = awkward;
    injection.sideReadBack = true;
    injection.minutes = 30;
    injection.reaction = awkward;
    return injection;
}

} // namespace

TEST_CASE("cases are numbered without gaps, also when one was taken back")
{
    AYUMI_ON_EACH_ENGINE(engine);
    const test::TestDatabase database(engine);
    const test::StoredCase stored(*database);
    CaseTable table(*database);
    CHECK(stored.careCase.number == u"A-000001"_s);
    {
        auto taken = must(Transaction::begin(*database));
        CHECK(must(table.insert(stored.careCase)).number == u"A-000002"_s);
    }
    auto kept = must(Transaction::begin(*database));
    CHECK(must(table.insert(stored.careCase)).number == u"A-000002"_s);
    must(kept.commit());
    CHECK(must(table.count()) == 2);
}

TEST_CASE("two offices that open cases at the same time get different numbers")
{
    AYUMI_ON_EACH_ENGINE(engine);
    const test::TestDatabase database(engine);
    const test::StoredCase stored(*database);
    const auto second = database.connectAgain();
    for (int round = 0; round < 5; ++round) {
        for (Database* const office : {&*database, second.get()}) {
            auto transaction = must(Transaction::begin(*office));
            must(CaseTable(*office).insert(stored.careCase));
            must(transaction.commit());
        }
    }
    CHECK(must(CaseTable(*database).findByNumber(u"A-000011"_s)).has_value());
    CHECK(must(CaseTable(*database).count()) == 11);
}

TEST_CASE("a case comes back with its stage, reason, date and earlier case")
{
    AYUMI_ON_EACH_ENGINE(engine);
    const test::TestDatabase database(engine);
    const test::StoredCase stored(*database);
    CaseTable table(*database);

    CareCase further = stored.careCase;
    further.furtherTreatmentOf = stored.careCase.id;
    further = must(table.insert(further));
    further.stage = Stage::Closed;
    further.stageSince = Instant(1'800'000'000'123);
    further.closeReason = CloseReason::ExerciseFirst;
    further.lookAgainOn = day(u"2028-02-29");
    const CareCase saved = must(table.update(further));
    CHECK(saved.version == 2);
    CHECK(must(table.find(further.id)) == saved);
    CHECK(errorOf(table.update(further)) == ErrorCode::Conflict);
    CHECK(must(table.find(further.id)) == saved);

    const PatientId patients[] = {stored.careCase.patient};
    CHECK(must(table.ofPatients(patients)).size() == 2);
    CHECK_FALSE(must(table.find(CaseId(99))).has_value());

    const StageChange change{.caseId = further.id,
                             .from = Stage::Preparation,
                             .to = Stage::Closed,
                             .at = Instant(5),
                             .by = stored.staff.id,
                             .reason = awkward,
                             .passedOver = {u"treatment-consent:knee-L"_s, u"disclosure:3"_s}};
    must(table.addStageChange(change));
    const CaseId ids[] = {further.id};
    CHECK(must(table.stageChanges(ids)) == std::vector{change});
}

TEST_CASE("answers come back per question and joint, and an older version does not overwrite")
{
    AYUMI_ON_EACH_ENGINE(engine);
    const test::TestDatabase database(engine);
    const test::StoredCase stored(*database);
    IntakeTable table(*database);

    const Question allergy{IntakeField::Allergy, std::nullopt};
    const Question symptoms{IntakeField::Symptoms, leftKnee};
    Answer none = askedNone();
    none.recordedBy = stored.staff.id;
    none.recordedAt = Instant(1);
    Answer known{AnswerState::Known, awkward,         AnswerSource::ReferralLetter,
                 stored.staff.id,    Instant(77'000), true};
    Intake intake;
    intake.set(allergy, must(table.save(stored.id(), allergy, none)));
    intake.set(symptoms, must(table.save(stored.id(), symptoms, known)));
    CHECK(must(table.ofCase(stored.id())) == intake);
    CHECK(intake.answer(symptoms).version == 1);

    CHECK(errorOf(table.save(stored.id(), allergy, none)) == ErrorCode::Conflict);
    Answer corrected = intake.answer(allergy);
    corrected.state = AnswerState::Known;
    corrected.value = u"ヨード"_s;
    intake.set(allergy, must(table.save(stored.id(), allergy, corrected)));
    const Result<Answer> stale = table.save(stored.id(), allergy, corrected);
    REQUIRE(errorOf(stale) == ErrorCode::Conflict);
    CHECK(stale.error().args == QStringList{u"allergy"_s});
    CHECK(must(table.ofCase(stored.id())) == intake);
    CHECK(must(table.ofCase(CaseId(99))).answers().empty());
}

TEST_CASE("counselling, decision, disclosure and consent come back as they were given")
{
    AYUMI_ON_EACH_ENGINE(engine);
    const test::TestDatabase database(engine);
    const test::StoredCase stored(*database);
    const CaseId ids[] = {stored.id()};

    Counselling counselling;
    counselling.caseId = stored.id();
    counselling.heldAt = inKualaLumpur(day(u"2026-03-10"), QTime(20, 15));
    counselling.channel = ContactChannel::InPerson;
    counselling.participants = awkward;
    counselling.interpreter = awkward;
    counselling.imagesShown = awkward;
    counselling.explanation = awkward;
    counselling.patientWords = awkward;
    counselling.nextAction = awkward;
    counselling.recordedBy = stored.staff.id;
    CounsellingTable counsellings(*database);
    counselling = must(counsellings.insert(counselling));
    CHECK(must(counsellings.find(counselling.id)) == counselling);
    Counselling corrected = counselling;
    corrected.explanation = u"説明し直した"_s;
    corrected = must(counsellings.update(corrected));
    CHECK(must(counsellings.ofCases(ids)) == std::vector{corrected});
    CHECK(errorOf(counsellings.update(counselling)) == ErrorCode::Conflict);

    Decision decision = aDecision(leftKnee, Verdict::Conditional);
    decision.caseId = stored.id();
    decision.reasons = {Criterion::F2, Criterion::U3};
    decision.reasonText = decision.condition = decision.alternative = awkward;
    decision.recordedBy = stored.staff.id;
    decision.recordedAt = Instant(3);
    DecisionTable decisions(*database);
    decision = must(decisions.insert(decision));
    CHECK(must(decisions.ofCases(ids)) == std::vector{decision});

    ConsentTable consents(*database);
    Disclosure disclosure;
    disclosure.caseId = stored.id();
    disclosure.item = DisclosureItem::PlaceboShare;
    disclosure.explainedOn = day(u"2026-03-10");
    disclosure.explainedBy = awkward;
    disclosure.recordedBy = stored.staff.id;
    disclosure = must(consents.insert(disclosure));
    CHECK(must(consents.disclosuresOfCases(ids)) == std::vector{disclosure});

    Consent consent = aTreatmentConsent(leftKnee, day(u"2026-03-12"));
    consent.id = {};
    consent.caseId = stored.id();
    consent.interpreter = consent.witness = awkward;
    consent.recordedBy = stored.staff.id;
    consent = must(consents.insert(consent));
    CHECK(must(consents.find(consent.id)) == consent);
    Consent withdrawn = consent;
    withdrawn.withdrawnOn = day(u"2026-03-13");
    withdrawn.withdrawalReason = awkward;
    withdrawn = must(consents.withdraw(withdrawn));
    CHECK(must(consents.ofCases(ids)) == std::vector{withdrawn});
    CHECK(errorOf(consents.withdraw(consent)) == ErrorCode::Conflict);

    const DisclosureRecord record{stored.id(), Instant(9), stored.staff.id, awkward,
                                  awkward,     awkward,    consent.id};
    must(consents.insert(record));
    CHECK(must(consents.recordsOfCase(stored.id())) == std::vector{record});
}

TEST_CASE("a trip is one per case, empty dates stay empty")
{
    AYUMI_ON_EACH_ENGINE(engine);
    const test::TestDatabase database(engine);
    const test::StoredCase stored(*database);
    TripTable table(*database);
    CHECK_FALSE(must(table.ofCase(stored.id())).has_value());

    Trip trip;
    trip.caseId = stored.id();
    trip = must(table.save(trip));
    CHECK(must(table.ofCase(stored.id())) == trip);
    CHECK_FALSE(trip.arrivalOn.has_value());

    Trip full = trip;
    full.arrivalOn = day(u"2026-12-31");
    full.departureOn = day(u"2027-01-03");
    full.arrivalCardOn = day(u"2026-12-29");
    full.flights = full.hotel = full.transfer = full.interpreter = full.companion = full.notes = awkward;
    full.wheelchair = full.dripPlanned = true;
    full.preparedLots = awkward;
    full.lotExpiresAt = inKualaLumpur(day(u"2027-01-01"), QTime(0, 30));
    full = must(table.save(full));
    CHECK(must(table.ofCase(stored.id())) == full);
    CHECK(errorOf(table.save(trip)) == ErrorCode::Conflict);
    Trip another;
    another.caseId = stored.id();
    CHECK(errorOf(table.save(another)) == ErrorCode::Conflict);
    CHECK(must(table.ofCase(stored.id())) == full);
}

TEST_CASE("a visit comes back with examination, injections in their order, drip and discharge")
{
    AYUMI_ON_EACH_ENGINE(engine);
    const test::TestDatabase database(engine);
    const test::StoredCase stored(*database);
    VisitTable table(*database);

    Visit visit;
    visit.caseId = stored.id();
    visit = must(table.save(visit));
    CHECK(must(table.ofCase(stored.id())) == visit);
    CHECK_FALSE(visit.drip.has_value());

    const Visit stale = visit;
    Visit full = aFullVisit(stored.id());
    full.version = visit.version;
    full = must(table.save(full));
    const Injection left = must(table.addInjection(full, aFullInjection(leftKnee, QTime(11, 0))));
    const Injection right = must(table.addInjection(full, aFullInjection(rightKnee, QTime(9, 0))));
    full.injections = {right, left};
    CHECK(must(table.ofCase(stored.id())) == full);
    CHECK(errorOf(table.save(stale)) == ErrorCode::Conflict);

    must(table.moveInjection(left.id, inKualaLumpur(day(u"2026-09-01"), QTime(11, 0)).at));
    CHECK(must(table.ofCase(stored.id()))->treatedOn() == day(u"2026-09-01"));
}
