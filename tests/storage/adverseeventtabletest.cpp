#include "core/storage/adverseeventtable.h"

#include "core/storage/callanswertable.h"
#include "core/storage/followuptable.h"
#include "core/storage/visittable.h"
#include "tests/storage/storedcase.h"
#include "tests/support/testdatabase.h"

#include <catch2/catch_test_macros.hpp>

using namespace ayumi;
using namespace Qt::StringLiterals;
using test::must;

namespace {

AdverseEvent anEvent(const test::StoredCase& stored, std::optional<Joint> joint)
{
    AdverseEvent event;
    event.caseId = stored.id();
    event.kind = EventKind::Swelling;
    event.words = u"腫れた。'; DROP TABLE adverse_event; --"_s;
    event.joint = joint;
    event.onsetOn = day(u"2026-10-22");
    event.onsetAt = QTime(21, 40);
    event.grade = 2;
    event.serious = {SeriousReason::HospitalStay, SeriousReason::OtherImportant};
    event.flags = {RedFlag::CalfSwelling};
    event.action = u"冷やして様子を見る"_s;
    event.outcome = EventOutcome::NotRecovered;
    event.recordedBy = stored.staff.id;
    event.recordedAt = Instant(5'000);
    return event;
}

} // namespace

TEST_CASE("an adverse event is kept whole, right and left apart, with whom it was told to")
{
    AYUMI_ON_EACH_ENGINE(engine);
    const test::TestDatabase database(engine);
    const test::StoredCase stored(*database);
    AdverseEventTable table(*database);
    const CaseId ids[] = {stored.id()};

    AdverseEvent right = must(table.insert(anEvent(stored, rightKnee)));
    AdverseEvent body = anEvent(stored, std::nullopt);
    body.onsetAt.reset();
    body.onsetOn = day(u"2026-10-21");
    body.grade = 1;
    body.flags.clear();
    body.kind.reset();
    body = must(table.insert(body));
    CHECK(must(table.ofCases(ids)) == std::vector{body, right});

    right = must(table.addReport(right, {ReportedTo::Hospital, Instant(6'000), stored.staff.id}));
    CHECK(right.version == 2);
    right.judgement = RelationJudgement{EventRelation::Possible, u"Dr. Lim"_s, day(u"2026-10-23")};
    right.expected = true;
    right.outcome = EventOutcome::Recovered;
    right.endedOn = day(u"2026-10-24");
    right = must(table.update(right));
    CHECK(must(table.find(right.id)) == right);
    CHECK(must(table.open(10)) == std::vector{body});
    CHECK(must(table.openOfCases(ids)) == std::vector{body});

    AdverseEvent stale = right;
    stale.version = 1;
    CHECK(table.update(stale).error().code == ErrorCode::Conflict);
    CHECK(must(table.find(AdverseEventId(999))) == std::nullopt);
}

TEST_CASE("the events of one lot stand together: of the joint that got it, and of the whole body")
{
    AYUMI_ON_EACH_ENGINE(engine);
    const test::TestDatabase database(engine);
    const test::StoredCase stored(*database);
    const test::StoredCase other(*database);
    VisitTable visits(*database);
    Visit visit;
    visit.caseId = stored.id();
    visit = must(visits.save(visit));
    static_cast<void>(must(
        visits.addInjection(visit, anInjection(rightKnee, inKualaLumpur(day(u"2026-10-20"), QTime(10, 0))))));
    AdverseEventTable table(*database);
    const AdverseEvent right = must(table.insert(anEvent(stored, rightKnee)));
    static_cast<void>(must(table.insert(anEvent(stored, leftKnee))));
    const AdverseEvent body = must(table.insert(anEvent(stored, std::nullopt)));
    static_cast<void>(must(table.insert(anEvent(other, rightKnee))));
    CHECK(must(table.ofLot(u"UC-2604-R"_s)) == std::vector{right, body});
    CHECK(must(table.ofLot(u"UC-0000"_s)).empty());
}

TEST_CASE("answers of a call are kept one per question and joint, and corrected in place")
{
    AYUMI_ON_EACH_ENGINE(engine);
    const test::TestDatabase database(engine);
    const test::StoredCase stored(*database);
    FollowUp followUp;
    followUp.caseId = stored.id();
    followUp.step = u"1M"_s;
    followUp.months = 1;
    followUp = must(FollowUpTable(*database).insert(followUp, day(u"2026-10-20")));
    CallAnswerTable table(*database);
    CallAnswer right{followUp.id, stored.id(),     {CallQuestion::Swelling, rightKnee},
                     2,           stored.staff.id, Instant(7'000)};
    CallAnswer left = right;
    left.item.joint = leftKnee;
    left.value = 0;
    must(table.save(right));
    must(table.save(left));
    right.value = 1;
    must(table.save(right));
    const CaseId ids[] = {stored.id()};
    CHECK(must(table.ofCases(ids)) == std::vector{right, left});
    CHECK(must(table.ofFollowUp(followUp.id)) == std::vector{right, left});
}
