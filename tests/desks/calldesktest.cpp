#include "core/desks/calldesk.h"

#include "tests/support/builders.h"
#include "tests/support/catchqt.h"
#include "tests/support/clinic/pathway.h"
#include "tests/support/must.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace ayumi;
using namespace ayumi::test;

namespace {

const QDate treated(2026, 10, 20); // the first call is due three days before the clock's Monday

/// A case whose right knee was treated, and its first call.
struct DueCall
{
    TestClinic clinic;
    CareCase careCase = treatedCase(clinic, treated);

    [[nodiscard]] CallDesk& desk(Role role = Role::FollowUpStaff) { return clinic.office(role).calls; }

    [[nodiscard]] FollowUpId id() { return must(clinic.office().followUps.due({})).front().followUp.id; }

    [[nodiscard]] CallRecord record(ContactResult result)
    {
        const CallSheet sheet = must(desk().open(id()));
        CallRecord call;
        call.contact.followUp = sheet.row.followUp.id;
        call.contact.version = sheet.row.followUp.version;
        call.contact.result = result;
        return call;
    }

    [[nodiscard]] CaseFile file() { return must(clinic.office().cases.refresh(careCase.id)); }
};

GivenAnswers koos12Answers(Joint joint, const std::array<int, koos12::itemCount>& values)
{
    GivenAnswers answers;
    for (const Koos12Item item : allValues<Koos12Item>())
        answers.emplace_back(CallItem{item, joint}, values.at(static_cast<std::size_t>(item)));
    return answers;
}

AdverseEvent anEvent(int grade)
{
    AdverseEvent event;
    event.words = u"右膝が昨日から腫れている"_s;
    event.joint = rightKnee;
    event.onsetOn = day(u"2026-11-22");
    event.grade = grade;
    event.outcome = EventOutcome::NotRecovered;
    return event;
}

std::optional<double> scoreOf(const CaseFile& file, Instrument instrument, Joint joint)
{
    for (const OutcomeScore& score : file.facts.scores) {
        if (score.instrument == instrument && score.joint == joint && score.timePoint == u"1M")
            return score.value;
    }
    return std::nullopt;
}

template<class T>
ErrorCode codeOfError(const Result<T>& result)
{
    REQUIRE_FALSE(result);
    return result.error().code;
}

} // namespace

TEST_CASE("opening a call shows whom, what hurt, what is asked, and is on record")
{
    DueCall due;
    const CallSheet sheet = must(due.desk().open(due.id()));
    CHECK(sheet.row.person.displayName() == u"山田 花子"_s);
    CHECK(sheet.row.followUp.step == u"1M"_s);
    CHECK(sheet.row.treatedJoints == std::vector{rightKnee});
    CHECK(sheet.row.status == FollowUpStatus::Due);
    REQUIRE(sheet.script.size() > 3);
    CHECK(sheet.script[0].part == CallPart::RedFlags);
    CHECK(sheet.script[1].part == CallPart::Reaction);
    CHECK(sheet.answered.empty());
    CHECK_FALSE(sheet.koos12);
    REQUIRE(sheet.next);
    CHECK(sheet.next->step == u"3M"_s);
    CHECK(sheet.nextDueOn == day(u"2027-01-20"));
    CHECK(recordsOf(due.clinic).front().action == u"call.opened"_s);
}

TEST_CASE("a whole call is recorded at once: answers, scores of each knee, an event and a further call")
{
    DueCall due;
    CallRecord call = due.record(ContactResult::Reached);
    call.contact.note = u"階段が楽になった"_s;
    call.contact.answeredBy = u"妻"_s;
    call.answers = koos12Answers(rightKnee, {2, 2, 3, 1, 2, 1, 1, 3, 3, 2, 3, 2});
    call.answers.insert(call.answers.end(), {{{RedFlag::ChestOrBreath, {}}, 0},
                                             {{CallQuestion::Swelling, rightKnee}, 2},
                                             {{CallQuestion::Falls, {}}, 1},
                                             {{Instrument::Nrs, rightKnee}, 3},
                                             {{Instrument::Nrs, leftKnee}, 6},
                                             {{Instrument::Change, rightKnee}, 2}});
    call.adverseEvents = {anEvent(2)};
    call.extra = {day(u"2026-11-24"), u"腫れの確認"_s};
    static_cast<void>(due.clinic.takePublished());
    const RecordedCall recorded = must(due.desk().record(call));
    CHECK(recorded.followUp.end == FollowUpEnd::Done);
    REQUIRE(recorded.extra);
    CHECK(recorded.extra->pinnedOn == day(u"2026-11-24"));
    REQUIRE(recorded.adverseEvents.size() == 1);
    CHECK(due.clinic.takePublished().size() == 1);

    const CaseFile file = due.file();
    CHECK(scoreOf(file, Instrument::Nrs, rightKnee) == 3);
    CHECK(scoreOf(file, Instrument::Nrs, leftKnee) == 6);
    CHECK(scoreOf(file, Instrument::Change, rightKnee) == 2);
    CHECK_FALSE(scoreOf(file, Instrument::Change, leftKnee));
    CHECK(scoreOf(file, Instrument::Koos12Function, rightKnee) == 56.25);
    CHECK_FALSE(scoreOf(file, Instrument::Koos12Function, leftKnee));
    REQUIRE(file.facts.koos12.size() == 1);
    CHECK(koos12::written(file.facts.koos12.front().answers) == u"2,2,3,1,2,1,1,3,3,2,3,2"_s);
    CHECK(file.facts.callAnswers.size() == 3);
    REQUIRE(file.facts.adverseEvents.size() == 1);
    CHECK(file.facts.adverseEvents.front().joint == rightKnee);
    CHECK(file.facts.adverseEvents.front().followUp == recorded.followUp.id);
    CHECK(file.facts.attempts.back().answeredBy == u"妻"_s);
    CHECK(must(due.clinic.office(Role::Administrator).audit.verify()).ok);
}

TEST_CASE("what was answered before a call was broken off is there when it goes on, and can be corrected")
{
    DueCall due;
    CallRecord first = due.record(ContactResult::CallBackAt);
    first.contact.callBackAt = inTokyo(day(u"2026-11-24"), QTime(18, 0));
    first.answers = {{{Instrument::Nrs, rightKnee}, 5}, {{Koos12Item::P1, rightKnee}, 2}};
    CHECK_FALSE(must(due.desk().record(first)).followUp.end);
    const CallSheet again = must(due.desk().open(due.id()));
    CHECK(again.row.followUp.promisedAt == first.contact.callBackAt);
    CHECK(again.answered == first.answers);
    CallRecord second = due.record(ContactResult::Reached);
    second.answers = {{{Instrument::Nrs, rightKnee}, 4}};
    CHECK(must(due.desk().record(second)).followUp.end == FollowUpEnd::Done);
    CHECK(scoreOf(due.file(), Instrument::Nrs, rightKnee) == 4);
}

TEST_CASE("what is wrong with a call is told, and nothing of it is written")
{
    DueCall due;
    static_cast<void>(due.id());
    const auto refused = [&](ContactResult result, const GivenAnswers& answers, auto change) {
        CallRecord call = due.record(result);
        call.answers = answers;
        change(call);
        return codeOfError(due.desk().record(call));
    };
    const auto nothing = [](CallRecord&) {};
    const GivenAnswers pain{{{Instrument::Nrs, rightKnee}, 3}};
    CHECK(refused(ContactResult::NoAnswer, pain, nothing) == ErrorCode::FieldInvalid);
    CHECK(refused(ContactResult::Reached, {pain.front(), {{Instrument::Nrs, rightKnee}, 4}}, nothing) ==
          ErrorCode::FieldInvalid);
    CHECK(refused(ContactResult::Reached, {{{Instrument::Nrs, rightKnee}, 11}}, nothing) ==
          ErrorCode::ScoreOutOfRange);
    CHECK(refused(ContactResult::Reached, {{{Koos12Item::P1, Joint{JointKind::Hip, Side::Left}}, 1}},
                  nothing) == ErrorCode::FieldInvalid);
    CHECK(refused(ContactResult::Reached, pain, [](CallRecord& c) { c.adverseEvents = {anEvent(9)}; }) ==
          ErrorCode::FieldInvalid);
    CHECK(refused(ContactResult::Reached, pain, [](CallRecord& c) {
              c.extra = {day(u"2026-11-22"), u"昨日"_s};
          }) == ErrorCode::FieldInvalid);
    CHECK(refused(ContactResult::Reached, pain, [](CallRecord& c) { ++c.contact.version; }) ==
          ErrorCode::Conflict);
    const CaseFile file = due.file();
    CHECK(
        std::ranges::none_of(file.facts.scores, [](const OutcomeScore& s) { return s.timePoint == u"1M"; }));
    CHECK(file.facts.adverseEvents.empty());
    CHECK(file.facts.attempts.empty());
    CHECK(file.facts.followUps.size() == 3);
}

TEST_CASE("what was said on a call is not lost when somebody else ended the follow-up meanwhile")
{
    DueCall due;
    CallRecord mine = due.record(ContactResult::Reached);
    mine.answers = {{{Instrument::Nrs, rightKnee}, 3}};
    mine.contact.note = u"わたしの記録"_s;
    Contact theirs;
    theirs.followUp = mine.contact.followUp;
    theirs.version = mine.contact.version;
    theirs.result = ContactResult::Declined;
    theirs.note = u"辞退"_s;
    must(due.clinic.office(Role::Coordinator).followUps.recordContact(theirs));

    CHECK(codeOfError(due.desk().record(mine)) == ErrorCode::Conflict);
    const CallSheet now = must(due.desk().open(mine.contact.followUp));
    mine.contact.version = now.row.followUp.version;
    CHECK(codeOfError(due.desk().record(mine)) == ErrorCode::FollowUpEnded);
    mine.addsToEnded = true;
    const FollowUp kept = must(due.desk().record(mine)).followUp;
    CHECK(kept.end == FollowUpEnd::Declined);
    CHECK(kept.outcome == u"辞退\nわたしの記録"_s);
    CHECK(scoreOf(due.file(), Instrument::Nrs, rightKnee) == 3);
    CHECK(due.file().facts.attempts.size() == 2);
}

TEST_CASE("an event is added, told to the hospital, judged by a doctor, and updated without losing either")
{
    DueCall due;
    AdverseEventDesk& desk = due.clinic.office(Role::FollowUpStaff).adverseEvents;
    AdverseEvent event = anEvent(2);
    event.caseId = due.careCase.id;
    event.judgement = RelationJudgement{EventRelation::Definite, u"誰か"_s, treated}; // not theirs to say
    event = must(desk.add(event, day(u"2026-11-24")));
    CHECK_FALSE(event.judgement);
    CHECK(awaitsHospital(event));
    CHECK(due.file().facts.followUps.size() == 4);
    // Wherever somebody reads of the case before dialling.
    const auto onToday = [&due] {
        return must(due.clinic.office().followUps.today({})).followUps.front().openEvent;
    };
    CHECK(onToday().has_value());
    CHECK(must(due.desk().open(due.id())).row.openEvent == event);

    event = must(desk.report(event.id, event.version, ReportedTo::Hospital));
    CHECK_FALSE(awaitsHospital(event));
    const RelationJudgement judgement{EventRelation::Possible, u"Dr. Lim"_s, due.clinic.clock().today()};
    CHECK(codeOfError(desk.judge(event.id, event.version, judgement, true)) == ErrorCode::NotAllowed);
    event =
        must(due.clinic.office(Role::Doctor).adverseEvents.judge(event.id, event.version, judgement, true));
    CHECK(event.judgement == judgement);

    AdverseEvent better = event;
    better.outcome = EventOutcome::Recovered;
    better.endedOn = due.clinic.clock().today();
    better.judgement.reset();
    better.reports.clear();
    better = must(desk.update(better));
    CHECK(better.judgement == judgement);
    CHECK(better.reports.size() == 1);
    CHECK(codeOfError(desk.update(event)) == ErrorCode::Conflict);
    CHECK(must(desk.open(10)).empty());
    CHECK_FALSE(onToday());
    const auto ofLot = must(desk.ofLot(due.file().facts.visit.injections.front().lot));
    REQUIRE(ofLot.size() == 1);
    CHECK(ofLot.front().caseNumber == due.careCase.number);
    CHECK(ofLot.front().treatedOn == treated);
    CHECK(ofLot.front().person.displayName() == u"山田 花子"_s);
}

TEST_CASE("the clinic loads its own item texts and writes its own phrases, and every call shows them")
{
    DueCall due;
    QByteArray items;
    for (const Koos12Item item : allValues<Koos12Item>())
        items += (items.isEmpty() ? "" : ",") + QByteArray("\"") + codeOf(item).toUtf8() + "\":\"text\"";
    const QByteArray pack = "{\"format\":\"ayumi-text-pack\",\"version\":1,\"instrument\":\"koos12\","
                            "\"licence\":\"ours\",\"languages\":{\"ja\":{\"items\":{" +
                            items + "}}}}";
    CHECK(codeOfError(due.desk().loadKoos12Texts(pack, u"pack.json"_s)) == ErrorCode::NotAllowed);
    CallDesk& coordinator = due.desk(Role::Coordinator);
    must(coordinator.loadKoos12Texts(pack, u"pack.json"_s));
    must(coordinator.savePhrases({{u"ja"_s, {u"順調。"_s}}}));
    const CallSheet sheet = must(due.desk().open(due.id()));
    REQUIRE(sheet.koos12);
    CHECK(sheet.koos12->licence == u"ours"_s);
    CHECK(sheet.phrases.value(u"ja"_s) == QStringList{u"順調。"_s});
    const auto records = recordsOf(due.clinic);
    const auto saved = std::ranges::find(records, u"phrases.saved"_s, &AuditEntry::action);
    REQUIRE(saved != records.end());
    CHECK(QString::fromUtf8(saved->details).contains(u"順調。"));
    must(coordinator.savePhrases({}));
    CHECK(must(due.desk().phrases()).isEmpty());
    CHECK(codeOfError(coordinator.savePhrases({{u"ja"_s, QStringList(10, u"十"_s)}})) ==
          ErrorCode::FieldInvalid);
    must(coordinator.removeKoos12Texts());
    CHECK_FALSE(must(due.desk().koos12Texts()));
    CHECK(codeOfError(coordinator.loadKoos12Texts("{}", u"other.json"_s)) == ErrorCode::FileForeign);
}
