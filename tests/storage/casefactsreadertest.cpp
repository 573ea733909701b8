#include "core/storage/casefactsreader.h"

#include "core/domain/alert.h"
#include "core/storage/consenttable.h"
#include "core/storage/intaketable.h"
#include "core/storage/scoretable.h"
#include "core/storage/transaction.h"
#include "core/storage/triptable.h"
#include "tests/storage/storedcase.h"
#include "tests/support/testdatabase.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

using namespace ayumi;
using namespace Qt::StringLiterals;
using test::must;

namespace {

const QDate today = day(u"2026-11-23");

/// Something of everything that lists leave out or might forget.
void fill(Database& database, const test::StoredCase& stored)
{
    Answer answer = knownAnswer(u"ペニシリン");
    answer.recordedBy = stored.staff.id;
    IntakeTable intake(database);
    must(intake.save(stored.id(), {IntakeField::Allergy, std::nullopt}, answer));
    answer.value = u"歩き始めに痛む"_s;
    must(intake.save(stored.id(), {IntakeField::Symptoms, leftKnee}, answer));
    answer.value = u"3"_s;
    must(intake.save(stored.id(), {IntakeField::KellgrenLawrence, leftKnee}, answer));
    answer.value = u"旅行に行きたい"_s;
    must(intake.save(stored.id(), {IntakeField::Goal, std::nullopt}, answer));

    Trip trip;
    trip.caseId = stored.id();
    trip.arrivalOn = today.addDays(3);
    must(TripTable(database).save(trip));
    Consent consent = aDataTransferConsent(today.addDays(-5));
    consent.caseId = stored.id();
    consent.recordedBy = stored.staff.id;
    must(ConsentTable(database).insert(consent));

    OutcomeScore score;
    score.caseId = stored.id();
    score.joint = leftKnee;
    score.timePoint = baselineTimePoint.toString();
    score.value = 6;
    score.takenOn = today;
    score.recordedBy = stored.staff.id;
    must(ScoreTable(database).save(score));
}

} // namespace

TEST_CASE("what lists read of a case leads to the same reminders and alerts as its whole file")
{
    AYUMI_ON_EACH_ENGINE(engine);
    const test::TestDatabase database(engine);
    const test::StoredCase stored(*database);
    fill(*database, stored);
    const CaseId ids[] = {stored.id()};
    const std::vector<KnownCase> whole = must(CaseFactsReader(*database).read(ids));
    const std::vector<KnownCase> listed = must(CaseFactsReader(*database).readForLists(ids));
    REQUIRE(listed.size() == 1);
    const CaseFacts& facts = listed.front().facts;
    const std::vector<Reminder> reminders = remindersOf(facts, listed.front().messages, today);
    CHECK(reminders.size() >= 2); // consents missing, arrival card not sent
    CHECK(reminders == remindersOf(whole.front().facts, whole.front().messages, today));
    CHECK(alertsOf(facts.intake) == alertsOf(whole.front().facts.intake));
    CHECK(alertsOf(facts.intake).front().level == AlertLevel::Danger);
    CHECK(facts.intake.jointsWithSymptoms() == std::vector{leftKnee});
    CHECK(facts.intake.answer({IntakeField::KellgrenLawrence, leftKnee}).value == u"3"_s);
    CHECK(facts.patient == whole.front().facts.patient);
    CHECK(facts.trip == whole.front().facts.trip);
}

TEST_CASE("lists do not read what only the case file shows")
{
    AYUMI_ON_EACH_ENGINE(engine);
    const test::TestDatabase database(engine);
    const test::StoredCase stored(*database);
    fill(*database, stored);
    const CaseId ids[] = {stored.id()};
    const KnownCase listed = must(CaseFactsReader(*database).readForLists(ids)).front();
    CHECK(listed.facts.scores.empty());
    CHECK(listed.facts.intake.answers().size() == 3);
    const KnownCase whole = must(CaseFactsReader(*database).read(ids)).front();
    CHECK(whole.facts.scores.size() == 1);
    CHECK(whole.facts.intake.answers().size() == 4);
}
