#include "ui/models/words.h"

#include "ui/models/language.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace ayumi;
using namespace Qt::StringLiterals;

namespace {

const QRegularExpression japanese(u"[\\p{Han}\\p{Hiragana}\\p{Katakana}]"_s);

/// Every value has words, and no two values of one table share theirs.
template<class Enum>
void checkWordsOf()
{
    QSet<QString> seen;
    for (const Enum value : allValues<Enum>()) {
        const QString words = Words::of(value);
        CAPTURE(codeOf(value).toStdString(), words.toStdString());
        CHECK_FALSE(words.isEmpty());
        seen.insert(words);
    }
    CHECK(seen.size() == static_cast<qsizetype>(allValues<Enum>().size()));
}

} // namespace

TEST_CASE("every coded value has words of its own in both languages")
{
    const QString code = GENERATE(u"ja"_s, u"en"_s);
    Language language(*QCoreApplication::instance());
    REQUIRE(language.speak(code));

    checkWordsOf<Stage>();
    checkWordsOf<CloseReason>();
    checkWordsOf<Role>();
    checkWordsOf<Right>();
    checkWordsOf<Sex>();
    checkWordsOf<ContactChannel>();
    checkWordsOf<DuplicateReason>();
    checkWordsOf<AnswerState>();
    checkWordsOf<AnswerSource>();
    checkWordsOf<IntakeSection>();
    checkWordsOf<IntakeField>();
    checkWordsOf<Verdict>();
    checkWordsOf<Criterion>();
    checkWordsOf<DisclosureItem>();
    checkWordsOf<ConsentKind>();
    checkWordsOf<GoDecision>();
    checkWordsOf<ContactResult>();
    checkWordsOf<FollowUpEnd>();
    checkWordsOf<FollowUpStatus>();
    checkWordsOf<AttachmentKind>();
    checkWordsOf<ReminderRule>();
    checkWordsOf<JapaneseHoliday>();
    checkWordsOf<Country>();
    checkWordsOf<MalaysianState>();
    checkWordsOf<HolidayStatus>();
    checkWordsOf<PlanEffect>();
    checkWordsOf<TimeReason>();
    checkWordsOf<DayObstacle>();
    checkWordsOf<JointKind>();
}

TEST_CASE("in Japanese a holiday is called as the law calls it")
{
    Language language(*QCoreApplication::instance());
    REQUIRE(language.speak(u"ja"_s));
    for (const JapaneseHoliday holiday : allValues<JapaneseHoliday>())
        CHECK(Words::of(holiday) == officialName(holiday));
    CHECK(Words::of(DayOff{.national = {}, .name = u"Hari Pekerja"_s}) == u"Hari Pekerja"_s);
}

TEST_CASE("every choice of the intake has words, not its code")
{
    Language language(*QCoreApplication::instance());
    REQUIRE(language.speak(u"ja"_s));
    for (const IntakeDefinition& definition : intakeDefinitions()) {
        for (const char* choice : definition.choices) {
            const QString code = QString::fromLatin1(choice);
            CAPTURE(choice);
            if (code.size() == 1) // a grade is its own word
                CHECK(Words::choice(definition.field, code) == code);
            else
                CHECK(Words::choice(definition.field, code).contains(japanese));
        }
    }
}

TEST_CASE("both knees are said in one word, and right and left are never mixed up")
{
    Language language(*QCoreApplication::instance());
    REQUIRE(language.speak(u"ja"_s));
    CHECK(Words::of({rightKnee, leftKnee}) == u"両膝"_s);
    CHECK(Words::of({rightKnee}) == u"右膝"_s);
    CHECK(Words::of({leftKnee}) == u"左膝"_s);
    CHECK(Words::of({rightKnee, Joint{JointKind::Hip, Side::Left}}) == u"右膝、左股関節"_s);
}

TEST_CASE("dates and ages read as people of each language write them")
{
    const QDate day(1958, 4, 2);
    Language language(*QCoreApplication::instance());
    REQUIRE(language.speak(u"ja"_s));
    CHECK(Words::date(QDate(2026, 11, 24)) == u"2026年11月24日(火)"_s);
    CHECK(Words::dateWithEra(day) == u"1958年4月2日(昭和33年)"_s);
    CHECK(Words::age(day, QDate(2026, 11, 24)) == u"68歳"_s);
    CHECK(Words::followUpStep(u"3M") == u"3か月"_s);
    CHECK(Words::followUpStep(u"14D") == u"2週間"_s);
    CHECK(Words::followUpStep(u"10D") == u"10日"_s);

    REQUIRE(language.speak(u"en"_s));
    CHECK(Words::dateWithEra(day) == u"2 Apr 1958"_s);
    CHECK(Words::age(day, QDate(1959, 4, 2)) == u"1 year"_s);
    CHECK(Words::followUpStep(u"3M") == u"3 months"_s);
    CHECK(Words::followUpStep(u"14D") == u"2 weeks"_s);
    CHECK(Words::followUpStep(u"1D") == u"1 day"_s);
}
