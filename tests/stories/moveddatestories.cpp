#include "tests/stories/journey.h"
#include "tests/support/builders.h"
#include "tests/support/catchqt.h"
#include "tests/support/must.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace ayumi;
using namespace ayumi::test;

namespace {

/// The right knee injected on 2027-01-31: a day that most later months do not have.
struct TreatedAtMonthsEnd
{
    TreatedAtMonthsEnd()
    {
        journey.on(day(u"2027-01-23"));
        must(journey.advance());
        journey.decided(rightKnee, Verdict::Suitable);
        journey.decided(leftKnee, Verdict::KeepExercising);
        must(journey.advance());
        journey.prepared({rightKnee});
        journey.arrived();
        must(journey.inject(rightKnee, u"UC-2701-R"_s));
        journey.discharged();
        must(journey.advance());
    }

    QDate due(const QString& step)
    {
        return dueOn(journey.followUp(step), *journey.file().facts.visit.treatedOn());
    }

    Journey journey;
};

void call(Journey& journey, const QString& step)
{
    const FollowUp followUp = journey.followUp(step);
    Contact contact;
    contact.followUp = followUp.id;
    contact.version = followUp.version;
    contact.result = ContactResult::Reached;
    must(journey.office().followUps.recordContact(contact));
}

} // namespace

SCENARIO("a treatment on the last of January keeps its calls at the end of the month")
{
    TreatedAtMonthsEnd treated;
    CHECK(treated.due(u"1M"_s) == day(u"2027-02-28"));
    CHECK(treated.due(u"3M"_s) == day(u"2027-04-30"));
    CHECK(treated.due(u"6M"_s) == day(u"2027-07-31"));
}

SCENARIO("the treatment date is corrected after a call was made and another pinned")
{
    GIVEN("the first call done, the second pinned by hand, the third planned")
    {
        TreatedAtMonthsEnd treated;
        Journey& journey = treated.journey;
        journey.on(day(u"2027-02-28"));
        call(journey, u"1M"_s);
        const FollowUp second = journey.followUp(u"3M"_s);
        must(journey.office().followUps.pin(second.id, second.version, day(u"2027-05-06")));

        WHEN("somebody asks what moving the treatment two days back would do")
        {
            const auto moves =
                must(journey.office().visits.previewTreatmentDate(journey.id(), day(u"2027-01-29")));

            THEN("the preview names every call, and nothing has moved yet")
            {
                REQUIRE(moves.size() == 3);
                CHECK(moves[0].effect == MoveEffect::KeptEnded);
                CHECK(moves[1].effect == MoveEffect::KeptPinned);
                CHECK(moves[1].after == day(u"2027-05-06"));
                CHECK(moves[2].effect == MoveEffect::Moves);
                CHECK(moves[2].before == day(u"2027-07-31"));
                CHECK(moves[2].after == day(u"2027-07-29"));
                CHECK(treated.due(u"6M"_s) == day(u"2027-07-31"));
            }
        }
        WHEN("the date is corrected")
        {
            const int version = journey.file().facts.visit.version;
            must(journey.office().visits.correctTreatmentDate(journey.id(), version, day(u"2027-01-30"),
                                                              u"カルテと照合"_s));

            THEN("only what nobody fixed has moved")
            {
                CHECK(journey.file().facts.visit.treatedOn() == day(u"2027-01-30"));
                CHECK(journey.followUp(u"1M"_s).endedOn == day(u"2027-02-28"));
                CHECK(treated.due(u"3M"_s) == day(u"2027-05-06"));
                CHECK(treated.due(u"6M"_s) == day(u"2027-07-30"));
            }
            THEN("the freed call follows the treatment again")
            {
                const FollowUp pinned = journey.followUp(u"3M"_s);
                must(journey.office().followUps.pin(pinned.id, pinned.version, std::nullopt));
                CHECK(treated.due(u"3M"_s) == day(u"2027-04-30"));
            }
        }
        WHEN("somebody saves over a visit that was changed meanwhile")
        {
            const int stale = journey.file().facts.visit.version;
            must(journey.office().visits.correctTreatmentDate(journey.id(), stale, day(u"2027-01-30"),
                                                              u"照合"_s));
            const auto refused = journey.office().visits.correctTreatmentDate(journey.id(), stale,
                                                                              day(u"2027-01-31"), u"照合"_s);

            THEN("it is a conflict, and the first correction stands")
            {
                REQUIRE_FALSE(refused);
                CHECK(refused.error().code == ErrorCode::Conflict);
                CHECK(journey.file().facts.visit.treatedOn() == day(u"2027-01-30"));
            }
        }
    }
}
