#include "core/domain/timeline.h"

#include "tests/support/builders.h"
#include "tests/support/catchqt.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace ayumi;
using namespace Qt::StringLiterals;

namespace {

const QDate treated(2026, 4, 3);

QStringList kindsOf(const std::vector<TimelineEntry>& timeline)
{
    QStringList kinds;
    for (const TimelineEntry& entry : timeline)
        kinds.append(codeOf(entry.kind));
    return kinds;
}

/// The kinds of one day, in their order.
QStringList kindsOn(const CaseFacts& facts, QDate date)
{
    std::vector<TimelineEntry> ofDay;
    for (const TimelineEntry& entry : timelineOf(facts, {}, {})) {
        if (entry.day() == date)
            ofDay.push_back(entry);
    }
    return kindsOf(ofDay);
}

TimelineEntry only(const std::vector<TimelineEntry>& timeline, TimelineKind kind)
{
    REQUIRE(std::ranges::count(timeline, kind, &TimelineEntry::kind) == 1);
    return *std::ranges::find(timeline, kind, &TimelineEntry::kind);
}

Message message(MessageDirection direction, PlacedInstant at, QStringView text)
{
    Message written;
    written.direction = direction;
    written.sentAt = std::move(at);
    written.text = text.toString();
    return written;
}

} // namespace

TEST_CASE("a new case has one entry, its opening")
{
    const std::vector<TimelineEntry> timeline = timelineOf(aCase().build(), {}, {});
    REQUIRE(timeline.size() == 1);
    CHECK(timeline.front().kind == TimelineKind::CaseOpened);
    CHECK(timeline.front().at == inTokyo(day(u"2026-03-02"), QTime(10, 0)).at);
    CHECK_FALSE(timeline.front().dateOnly);
    CHECK(std::holds_alternative<std::monostate>(timeline.front().fact));
}

TEST_CASE("messages, notes and the opening stand in the order of their time")
{
    CaseNote note;
    note.writtenAt = inTokyo(day(u"2026-03-02"), QTime(10, 5)).at;
    note.text = u"折り返し"_s;
    const std::vector<Message> messages{
        message(MessageDirection::ToPatient, inTokyo(day(u"2026-03-02"), QTime(10, 10)), u"こんにちは"),
        message(MessageDirection::FromPatient, inTokyo(day(u"2026-03-01"), QTime(19, 58)), u"膝が痛い"),
        message(MessageDirection::Notice, inKualaLumpur(day(u"2026-03-02"), QTime(9, 2)), u"参加しました")};
    const std::vector<TimelineEntry> timeline = timelineOf(aCase().build(), messages, {note});
    CHECK(kindsOf(timeline) ==
          QStringList{u"message-in"_s, u"case-opened"_s, u"message-notice"_s, u"note"_s, u"message-out"_s});
    CHECK(std::get<Message>(timeline.front().fact) == messages[1]);
    CHECK(timeline[2].zone == kualaLumpurZone);
    CHECK(std::get<CaseNote>(timeline[3].fact) == note);
}

TEST_CASE("messages of one minute keep the order they came in")
{
    const PlacedInstant at = inTokyo(day(u"2026-03-05"), QTime(9, 0));
    std::vector<Message> messages;
    for (const QStringView text : {u"一", u"二", u"三", u"四"})
        messages.push_back(message(MessageDirection::FromPatient, at, text));
    QString read;
    for (const TimelineEntry& entry : timelineOf(aCase().build(), messages, {})) {
        if (const Message* each = std::get_if<Message>(&entry.fact))
            read += each->text;
    }
    CHECK(read == u"一二三四");
}

TEST_CASE("a fact known by its date stands at noon of its place and says so")
{
    const std::vector<TimelineEntry> timeline =
        timelineOf(aPreparedCase(treated).examinedOn(day(u"2026-04-02")).build(), {}, {});
    const TimelineEntry examined = only(timeline, TimelineKind::Examination);
    CHECK(examined.dateOnly);
    CHECK(examined.zone == kualaLumpurZone);
    CHECK(examined.at == inKualaLumpur(day(u"2026-04-02"), QTime(12, 0)).at);
    CHECK(examined.day() == day(u"2026-04-02"));

    const auto consent = std::ranges::find(timeline, TimelineKind::Consent, &TimelineEntry::kind);
    REQUIRE(consent != timeline.end());
    CHECK(consent->dateOnly);
    CHECK(consent->zone == tokyoZone);
    CHECK(consent->at == inTokyo(day(u"2026-03-04"), QTime(12, 0)).at);
    CHECK(consent->joint == rightKnee);
}

TEST_CASE("examination, injections, drip and discharge of one day stand in the order they must have had")
{
    for (const QTime& time : {QTime(9, 0), QTime(15, 30)}) {
        CAPTURE(time.hour());
        CaseFacts facts = aPreparedCase(treated)
                              .examinedOn(treated)
                              .injected(anInjection(leftKnee, inKualaLumpur(treated, time.addSecs(1800))))
                              .injected(anInjection(rightKnee, inKualaLumpur(treated, time)))
                              .dischargedOn(treated)
                              .build();
        facts.visit.drip = Drip{u"UC-2604-D"_s, 50, 60, {}};
        CHECK(kindsOn(facts, treated) ==
              QStringList{u"examination"_s, u"injection"_s, u"injection"_s, u"drip"_s, u"discharge"_s});
        const std::vector<TimelineEntry> timeline = timelineOf(facts, {}, {});
        const auto first = std::ranges::find(timeline, TimelineKind::Injection, &TimelineEntry::kind);
        CHECK(first->joint == rightKnee);
        CHECK((first + 1)->joint == leftKnee);
        CHECK_FALSE(first->dateOnly);
    }
}

TEST_CASE("a discharge of the next morning stays on its day")
{
    const CaseFacts facts = aTreatedCase(treated).build();
    const TimelineEntry discharged = only(timelineOf(facts, {}, {}), TimelineKind::Discharge);
    CHECK(discharged.day() == treated.addDays(1));
    CHECK(discharged.at == inKualaLumpur(treated.addDays(1), QTime(12, 0)).at);
}

TEST_CASE(
    "a decision written down on its day stands where it was written, a later note of it at noon of its day")
{
    Decision sameDay = aSuitableDecision(rightKnee, day(u"2026-03-20"));
    sameDay.recordedAt = inTokyo(day(u"2026-03-20"), QTime(9, 30)).at;
    CHECK(only(timelineOf(aCase().decided(sameDay).build(), {}, {}), TimelineKind::Decision).at ==
          sameDay.recordedAt);

    Decision later = sameDay;
    later.recordedAt = inTokyo(day(u"2026-03-23"), QTime(9, 30)).at;
    const TimelineEntry decided =
        only(timelineOf(aCase().decided(later).build(), {}, {}), TimelineKind::Decision);
    CHECK(decided.at == inTokyo(day(u"2026-03-20"), QTime(12, 0)).at);
    CHECK(decided.dateOnly);
    CHECK(decided.joint == rightKnee);
}

TEST_CASE("a withdrawn consent stands twice, when it was given and when it was withdrawn")
{
    Consent consent = aTreatmentConsent(leftKnee, day(u"2026-03-20"));
    consent.withdrawnOn = day(u"2026-03-24");
    const std::vector<TimelineEntry> timeline = timelineOf(aCase().consented(consent).build(), {}, {});
    CHECK(kindsOf(timeline) == QStringList{u"case-opened"_s, u"consent"_s, u"consent-withdrawn"_s});
    CHECK(timeline[1].day() == day(u"2026-03-20"));
    CHECK(timeline[2].day() == day(u"2026-03-24"));
    CHECK(timeline[2].joint == leftKnee);
    CHECK(std::get<Consent>(timeline[2].fact).withdrawnOn == day(u"2026-03-24"));
}

TEST_CASE("the end of a follow-up stands after the call that ended it, not after calls of other days")
{
    const QDate called = day(u"2026-05-07");
    const CaseFacts facts =
        aTreatedCase(treated)
            .tried(u"1M", inTokyo(called, QTime(16, 0)), ContactResult::Reached)
            .tried(u"1M", inTokyo(called.addDays(2), QTime(16, 0)), ContactResult::Reached)
            .tried(u"3M", inTokyo(called, QTime(18, 0)), ContactResult::NoAnswer)
            .ended(u"1M", FollowUpEnd::Done, called)
            .build();
    CHECK(kindsOn(facts, called) == QStringList{u"contact"_s, u"follow-up-ended"_s, u"contact"_s});
}

TEST_CASE("a follow-up that has not ended is not in the timeline, scores and images are, with their side")
{
    const CaseFacts facts = aTreatedCase(treated).scored(u"1M", leftKnee, 3, day(u"2026-05-07")).build();
    const std::vector<TimelineEntry> timeline = timelineOf(facts, {}, {});
    CHECK_FALSE(kindsOf(timeline).contains(u"follow-up-ended"_s));
    CHECK(timeline.back().kind == TimelineKind::Score);
    CHECK(timeline.back().joint == leftKnee);
    CHECK(only(timeline, TimelineKind::Attachment).joint == rightKnee);
}

TEST_CASE("a stage change stands at its minute with its reason")
{
    CaseFacts facts = aCase().build();
    StageChange change;
    change.to = Stage::Counselling;
    change.at = inTokyo(day(u"2026-03-04"), QTime(11, 11)).at;
    change.reason = u"画像は後日"_s;
    facts.stageChanges = {change};
    const TimelineEntry entry = only(timelineOf(facts, {}, {}), TimelineKind::StageChange);
    CHECK(entry.at == change.at);
    CHECK(std::get<StageChange>(entry.fact) == change);
}
