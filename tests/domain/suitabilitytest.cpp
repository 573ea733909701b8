#include "core/domain/suitability.h"

#include "tests/support/builders.h"
#include "tests/support/catchqt.h"

#include <catch2/catch_test_macros.hpp>

using namespace ayumi;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 3, 20);

struct Said
{
    IntakeField field;
    QStringView value;
};

Intake about(Joint joint, const std::vector<Said>& answers)
{
    Intake intake;
    for (const Said& said : answers) {
        const bool perJoint = definitionOf(said.field).perJoint;
        intake.set({said.field, perJoint ? std::optional(joint) : std::nullopt}, knownAnswer(said.value));
    }
    return intake;
}

/// "F1 knee-R kl"
QStringList written(const std::vector<CriterionPrompt>& prompts)
{
    QStringList lines;
    for (const CriterionPrompt& prompt : prompts) {
        lines.append(codeOf(prompt.criterion) + u' ' +
                     (prompt.joint ? jointCode(*prompt.joint) : u"person"_s) + u' ' + codeOf(prompt.because));
    }
    return lines;
}

} // namespace

TEST_CASE("a decision names its doctor with licence and gives a reason")
{
    const Decision complete = aSuitableDecision(rightKnee, today);
    CHECK(checkDecision(complete, today).has_value());

    Decision decision = complete;
    decision.doctorName = u" "_s;
    CHECK(checkDecision(decision, today).error() == Error{ErrorCode::DecisionNeedsDoctor, {}});
    decision = complete;
    decision.licenceCountry.clear();
    CHECK(checkDecision(decision, today).error() == Error{ErrorCode::FieldMissing, {u"licence-country"_s}});
    decision = complete;
    decision.licenceNumber.clear();
    CHECK(checkDecision(decision, today).error() == Error{ErrorCode::FieldMissing, {u"licence-number"_s}});
    decision = complete;
    decision.reasonText.clear();
    CHECK(checkDecision(decision, today).error() == Error{ErrorCode::DecisionNeedsReason, {}});
    decision.reasons = {Criterion::F1};
    CHECK(checkDecision(decision, today).has_value());
    decision = complete;
    decision.decidedOn = {};
    CHECK(checkDecision(decision, today).error() == Error{ErrorCode::FieldMissing, {u"decided-on"_s}});
}

TEST_CASE("a conditional decision names its condition, the others need none")
{
    for (const Verdict verdict : allValues<Verdict>()) {
        CAPTURE(codeOf(verdict));
        Decision decision = aDecision(leftKnee, verdict, today);
        decision.condition.clear();
        CHECK(checkDecision(decision, today).has_value() == (verdict != Verdict::Conditional));
        decision.condition = u"HbA1c < 7"_s;
        CHECK(checkDecision(decision, today).has_value());
    }
}

TEST_CASE("nobody decides tomorrow")
{
    CHECK(checkDecision(aSuitableDecision(rightKnee, today), today).has_value());
    CHECK(checkDecision(aSuitableDecision(rightKnee, today.addDays(1)), today).error() ==
          Error{ErrorCode::DateInFuture, {u"decided-on"_s, u"2026-03-21"_s}});
}

TEST_CASE("the newest decision about a joint counts, by its date, then by when it was written down")
{
    Decision first = aDecision(rightKnee, Verdict::MoreInformation, day(u"2026-03-10"));
    Decision second = aSuitableDecision(rightKnee, day(u"2026-03-20"));
    const Decision other = aDecision(leftKnee, Verdict::KeepExercising, day(u"2026-03-25"));
    CHECK(currentDecision({second, first, other}, rightKnee)->verdict == Verdict::Suitable);
    CHECK(currentDecision({second, first, other}, leftKnee)->verdict == Verdict::KeepExercising);
    CHECK_FALSE(currentDecision({second, first, other}, Joint{JointKind::Hip, Side::Right}).has_value());

    first.decidedOn = second.decidedOn;
    first.recordedAt = Instant(second.recordedAt.msecsSinceEpoch() + 1);
    CHECK(currentDecision({second, first}, rightKnee)->verdict == Verdict::MoreInformation);
    first.recordedAt = second.recordedAt;
    first.id = DecisionId(1);
    second.id = DecisionId(2);
    CHECK(currentDecision({second, first}, rightKnee)->verdict == Verdict::Suitable);
}

TEST_CASE("only suitable and conditional allow a treatment")
{
    for (const Verdict verdict : allValues<Verdict>()) {
        CAPTURE(codeOf(verdict));
        CHECK(allowsTreatment(verdict) == (verdict == Verdict::Suitable || verdict == Verdict::Conditional));
    }
}

TEST_CASE("prompts follow the grade and the complaints of a joint")
{
    using enum IntakeField;
    struct Row
    {
        std::vector<Said> said;
        QStringList prompts;
    };
    const Row rows[] = {
        {{{KellgrenLawrence, u"0"}}, {}},
        {{{KellgrenLawrence, u"1"}}, {u"F1 knee-R kl"_s}},
        {{{KellgrenLawrence, u"2"}}, {u"F1 knee-R kl"_s}},
        {{{KellgrenLawrence, u"3"}}, {u"F1 knee-R kl"_s}},
        {{{KellgrenLawrence, u"4"}}, {u"U1 knee-R kl"_s}},
        {{{KellgrenLawrence, u"not-gradable"}}, {}},
        {{{SeedStage, u"early"}}, {u"F1 knee-R stage"_s}},
        {{{SeedStage, u"middle"}}, {u"F1 knee-R stage"_s}},
        {{{SeedStage, u"end"}}, {u"U1 knee-R stage"_s}},
        // the graded image counts before words
        {{{KellgrenLawrence, u"2"}, {SeedStage, u"end"}}, {u"F1 knee-R kl"_s}},
        {{{KellgrenLawrence, u"4"}, {SeedStage, u"early"}}, {u"U1 knee-R kl"_s}},
        {{{KellgrenLawrence, u"not-gradable"}, {SeedStage, u"end"}}, {u"U1 knee-R stage"_s}},
        // bow legs
        {{{Alignment, u"varus"}}, {}},
        {{{Alignment, u"marked-varus"}}, {u"U1 knee-R alignment"_s}},
        {{{KellgrenLawrence, u"3"}, {Alignment, u"marked-varus"}},
         {u"F1 knee-R kl"_s, u"U1 knee-R alignment"_s}},
        {{{KellgrenLawrence, u"4"}, {Alignment, u"marked-varus"}}, {u"U1 knee-R kl"_s}},
        // hyaluronic acid
        {{{HyaluronicEffect, u"lasting"}}, {}},
        {{{HyaluronicEffect, u"fading"}}, {u"F2 knee-R hyaluronic-effect"_s}},
        {{{HyaluronicEffect, u"gone"}}, {u"F2 knee-R hyaluronic-effect"_s}},
        {{{HyaluronicEffect, u"gone"}, {KellgrenLawrence, u"4"}}, {u"U1 knee-R kl"_s}},
        // inflammation
        {{{Swelling, u"mild"}}, {}},
        {{{Heat, u"severe"}}, {}},
        {{{Swelling, u"mild"}, {Heat, u"none"}}, {}},
        {{{Swelling, u"mild"}, {Heat, u"mild"}}, {u"F3 knee-R swelling"_s}},
        {{{PainCharacter, u"inflammatory"}}, {u"F3 knee-R pain-character"_s}},
        {{{PainCharacter, u"mechanical"}}, {}},
    };
    for (const Row& row : rows) {
        QString said;
        for (const Said& each : row.said)
            said += codeOf(each.field) + u'=' + each.value.toString() + u' ';
        CAPTURE(said);
        CHECK(written(criterionPrompts(about(rightKnee, row.said))) == row.prompts);
    }
}

TEST_CASE("prompts about the person follow wishes and willingness")
{
    using enum IntakeField;
    const auto prompts = [](IntakeField field, QStringView value) {
        return written(criterionPrompts(about(rightKnee, {{field, value}})));
    };
    CHECK(prompts(WishesToPostponeSurgery, u"yes") == QStringList{u"F4 person postpone-surgery"_s});
    CHECK(prompts(WishesToPostponeSurgery, u"no").isEmpty());
    CHECK(prompts(ExpectsFullRecovery, u"yes") == QStringList{u"U2 person expects-full-recovery"_s});
    CHECK(prompts(ExpectsFullRecovery, u"no").isEmpty());
    CHECK(prompts(ExerciseWillingness, u"0") == QStringList{u"U3 person exercise-willingness"_s});
    CHECK(prompts(ExerciseWillingness, u"2") == QStringList{u"U3 person exercise-willingness"_s});
    CHECK(prompts(ExerciseWillingness, u"3").isEmpty());
    CHECK(criterionPrompts(Intake{}).empty());
}

TEST_CASE("each knee has its own prompts, right before left, the person's last")
{
    Intake intake =
        about(rightKnee, {{IntakeField::KellgrenLawrence, u"2"}, {IntakeField::ExpectsFullRecovery, u"yes"}});
    intake.set({IntakeField::KellgrenLawrence, leftKnee}, knownAnswer(u"4"));
    CHECK(written(criterionPrompts(intake)) ==
          QStringList{u"F1 knee-R kl"_s, u"U1 knee-L kl"_s, u"U2 person expects-full-recovery"_s});
}

TEST_CASE("an answer that was declined prompts nothing")
{
    Intake intake = about(rightKnee, {{IntakeField::KellgrenLawrence, u"4"}});
    Answer declined = intake.answer({IntakeField::KellgrenLawrence, rightKnee});
    declined.state = AnswerState::Declined;
    intake.set({IntakeField::KellgrenLawrence, rightKnee}, declined);
    CHECK(criterionPrompts(intake).empty());
}
