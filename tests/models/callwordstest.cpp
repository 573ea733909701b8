#include "ui/models/callwords.h"

#include "tests/support/builders.h"
#include "tests/support/catchqt.h"
#include "ui/models/language.h"
#include "ui/models/scorewords.h"
#include "ui/models/timelinewords.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace ayumi;
using namespace Qt::StringLiterals;

namespace {

template<class Speaker, class Enum>
void checkWordsOf()
{
    QSet<QString> seen;
    for (const Enum value : allValues<Enum>()) {
        const QString words = Speaker::of(value);
        CAPTURE(codeOf(value).toStdString());
        CHECK_FALSE(words.isEmpty());
        seen.insert(words);
    }
    CHECK(seen.size() == static_cast<qsizetype>(allValues<Enum>().size()));
}

CallAnswer answered(CallItem item, int value)
{
    CallAnswer answer;
    answer.item = item;
    answer.value = value;
    return answer;
}

} // namespace

TEST_CASE("everything that is asked and answered on a call has words of its own in both languages")
{
    const QString code = GENERATE(u"ja"_s, u"en"_s);
    Language language(*QCoreApplication::instance());
    REQUIRE(language.speak(code));
    checkWordsOf<CallWords, CallPart>();
    checkWordsOf<CallWords, RedFlag>();
    checkWordsOf<CallWords, CallQuestion>();
    checkWordsOf<ScoreWords, Instrument>();
    checkWordsOf<ScoreWords, Measure>();
    checkWordsOf<AdverseEventWords, EventOutcome>();
    checkWordsOf<AdverseEventWords, EventRelation>();
    checkWordsOf<AdverseEventWords, SeriousReason>();
    checkWordsOf<AdverseEventWords, ReportedTo>();
    checkWordsOf<AdverseEventWords, Escalation>();
    for (const CallQuestion question : allValues<CallQuestion>()) {
        QSet<QString> seen;
        const ScoreRange range = rangeOf(question);
        for (int value = range.least; value <= range.most; ++value) {
            const QString words = CallWords::answer(question, value);
            CAPTURE(codeOf(question), value);
            CHECK_FALSE(words.isEmpty());
            CHECK_FALSE(seen.contains(words));
            seen.insert(words);
            CHECK((words == QString::number(value)) == isCounted(question));
        }
    }
    for (int step = 1; step <= 7; ++step)
        CHECK_FALSE(ScoreWords::change(step).isEmpty());
    for (int grade = 1; grade <= 5; ++grade)
        CHECK(AdverseEventWords::grade(grade).startsWith(QString::number(grade)));
    CHECK(CallWords::defaultPhrases().size() == 9);
}

TEST_CASE("an emergency names the numbers of both countries, and only an emergency does")
{
    const QString code = GENERATE(u"ja"_s, u"en"_s);
    Language language(*QCoreApplication::instance());
    REQUIRE(language.speak(code));
    const QString now = AdverseEventWords::whatToDo(Escalation::Immediate);
    CHECK(now.contains(u"119"));
    CHECK(now.contains(u"999"));
    CHECK_FALSE(AdverseEventWords::whatToDo(Escalation::HospitalToday).contains(u"119"));
    CHECK(AdverseEventWords::whatToDo(Escalation::HospitalToday).contains(u"24"));
}

TEST_CASE("an item of KOOS-12 is named by its code until the clinic loaded its text")
{
    const CallItem item{Koos12Item::P1, rightKnee};
    CHECK(CallWords::question(item, {}) == u"right knee: KOOS-12 item P1"_s);
    InstrumentTexts texts;
    texts.languages[u"en"_s].items[0] = u"own text"_s;
    texts.languages[u"en"_s].answers[0] = {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s};
    CHECK(CallWords::question(item, texts) == u"right knee: own text"_s);
    CHECK(CallWords::answer(item.what, 3, texts) == u"d"_s);
    CHECK(CallWords::answer(item.what, 3) == u"3"_s);
}

TEST_CASE("answers read as lines, right and left apart, and denied red flags as one")
{
    const QStringList lines = CallWords::answers(
        {answered({RedFlag::CalfSwelling, rightKnee}, 0), answered({RedFlag::ChestOrBreath, {}}, 0),
         answered({CallQuestion::Swelling, rightKnee}, 2), answered({CallQuestion::Swelling, leftKnee}, 0)});
    CHECK(lines == QStringList{u"No sign of danger"_s, u"right knee: Swelling: moderate"_s,
                               u"left knee: Swelling: none"_s});
    const QStringList danger = CallWords::answers(
        {answered({RedFlag::CalfSwelling, leftKnee}, 1), answered({RedFlag::ChestOrBreath, {}}, 0)});
    CHECK(danger == QStringList{u"Sign of danger: left knee: Calf swollen or painful"_s});
}

TEST_CASE("the timeline says what was answered and scored on the call, of each knee its own")
{
    CaseFacts facts = aTreatedCase(day(u"2026-05-24")).build();
    FollowUp& followUp = facts.followUps.front();
    followUp.end = FollowUpEnd::Done;
    followUp.endedOn = day(u"2026-06-24");
    ContactAttempt attempt;
    attempt.followUp = followUp.id;
    attempt.result = ContactResult::Reached;
    attempt.at = inTokyo(day(u"2026-06-24"), QTime(11, 0)).at;
    facts.attempts.push_back(attempt);
    for (const auto& [joint, value] : {std::pair{rightKnee, 3}, std::pair{leftKnee, 1}}) {
        CallAnswer answer = answered({CallQuestion::Heat, joint}, value);
        answer.followUp = followUp.id;
        answer.recordedAt = attempt.at;
        facts.callAnswers.push_back(answer);
    }
    OutcomeScore koos;
    koos.instrument = Instrument::Koos12Summary;
    koos.joint = rightKnee;
    koos.timePoint = followUp.step;
    koos.value = 47.916666;
    facts.scores.push_back(koos);
    TimelineEntry entry;
    entry.kind = TimelineKind::Contact;
    entry.fact = attempt;
    const TimelineText text = TimelineWords(facts, {}).of(entry);
    CHECK(text.detail.contains(u"right knee: Heat: severe"));
    CHECK(text.detail.contains(u"left knee: Heat: mild"));
    CHECK(text.detail.contains(u"KOOS-12: right 47.9"));
}

TEST_CASE("the thank-you is Japanese for the patient, polite, with the next contact and without a promise")
{
    Language language(*QCoreApplication::instance());
    REQUIRE(language.speak(u"ja"_s));
    const QString text = CallWords::thankYou({u"山田 花子"_s, u"佐藤 美咲"_s, day(u"2027-01-20")});
    CHECK(text.startsWith(u"山田 花子 様"));
    CHECK(text.contains(u"2027年1月20日"));
    CHECK(text.contains(u"ございました"));
    CHECK(text.contains(u"119"));
    CHECK(text.endsWith(u"佐藤 美咲"));
    for (const QString& word : {u"必ず"_s, u"治り"_s, u"効果"_s, u"保証"_s, u"%"_s})
        CHECK_FALSE(text.contains(word));
    CHECK_FALSE(CallWords::thankYou({u"山田"_s, u"佐藤"_s, {}}).contains(u"年"));
}
