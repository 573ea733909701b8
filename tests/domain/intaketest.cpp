#include "core/domain/intake.h"

#include "tests/support/builders.h"
#include "tests/support/catchqt.h"

#include <catch2/catch_test_macros.hpp>

using namespace ayumi;
using namespace Qt::StringLiterals;

namespace {

Intake bodyOf(QStringView height, QStringView weight)
{
    Intake intake;
    intake.set({IntakeField::HeightCm, std::nullopt}, knownAnswer(height));
    intake.set({IntakeField::WeightKg, std::nullopt}, knownAnswer(weight));
    return intake;
}

Question ask(IntakeField field)
{
    if (definitionOf(field).perJoint)
        return {field, rightKnee};
    return {field, std::nullopt};
}

} // namespace

TEST_CASE("every field has exactly one definition")
{
    for (const IntakeField field : allValues<IntakeField>()) {
        CAPTURE(codeOf(field));
        int definitions = 0;
        for (const IntakeDefinition& definition : intakeDefinitions())
            definitions += definition.field == field ? 1 : 0;
        CHECK(definitions == 1);
        CHECK(definitionOf(field).field == field);
    }
    CHECK(intakeDefinitions().size() == allValues<IntakeField>().size());
}

TEST_CASE("choices are given where there is a choice, ranges where there is a number")
{
    for (const IntakeDefinition& definition : intakeDefinitions()) {
        CAPTURE(codeOf(definition.field));
        CHECK((definition.kind == AnswerKind::Choice) == !definition.choices.empty());
        CHECK((definition.kind == AnswerKind::Number) == (definition.least < definition.most));
    }
}

TEST_CASE("sections stand together in a form and a section is either of the person or of a joint")
{
    std::vector<IntakeSection> sections;
    for (const IntakeDefinition& definition : intakeDefinitions()) {
        if (sections.empty() || sections.back() != definition.section)
            sections.push_back(definition.section);
        const bool ofJoint = definition.section >= IntakeSection::Complaint;
        CHECK(definition.perJoint == ofJoint);
    }
    CHECK(sections == allValues<IntakeSection>());
}

TEST_CASE("a question without an answer was not asked, and asked with none is something else")
{
    Intake intake;
    CHECK(intake.answer(IntakeField::Allergy).state == AnswerState::NotAsked);
    intake.set({IntakeField::Allergy, std::nullopt}, askedNone());
    CHECK(intake.answer(IntakeField::Allergy).state == AnswerState::None);
}

TEST_CASE("an answer about the right knee says nothing about the left")
{
    Intake intake;
    intake.set({IntakeField::KellgrenLawrence, rightKnee}, knownAnswer(u"3"));
    intake.set({IntakeField::KellgrenLawrence, leftKnee}, knownAnswer(u"1"));
    CHECK(intake.answer({IntakeField::KellgrenLawrence, rightKnee}).value == u"3");
    CHECK(intake.answer({IntakeField::KellgrenLawrence, leftKnee}).value == u"1");
    CHECK(intake.answer({IntakeField::KellgrenLawrence, Joint{JointKind::Hip, Side::Right}}).state ==
          AnswerState::NotAsked);
}

TEST_CASE("the joints in scope are those with known symptoms, right before left")
{
    Intake intake;
    CHECK(intake.jointsWithSymptoms().empty());
    intake.set({IntakeField::Symptoms, leftKnee}, knownAnswer(u"腫れる"));
    intake.set({IntakeField::Symptoms, rightKnee}, knownAnswer(u"痛い"));
    intake.set({IntakeField::Symptoms, Joint{JointKind::Hip, Side::Left}}, askedNone());
    intake.set({IntakeField::KellgrenLawrence, Joint{JointKind::Shoulder, Side::Left}}, knownAnswer(u"2"));
    CHECK(intake.jointsWithSymptoms() == std::vector{rightKnee, leftKnee});
}

TEST_CASE("body mass index has one decimal and rounds half up")
{
    struct Row
    {
        QStringView height, weight;
        double index;
    };
    const Row rows[] = {
        {u"158.0", u"62.5", 25.0}, {u"158", u"62.5", 25.0},  {u"170", u"70", 24.2},
        {u"200", u"100", 25.0},    {u"200", u"100.2", 25.1}, // 25.05 exactly
        {u"100", u"25", 25.0},     {u"200", u"50.2", 12.6},  // 12.55 exactly
    };
    for (const Row& row : rows) {
        CAPTURE(row.height.toString(), row.weight.toString());
        CHECK(bodyOf(row.height, row.weight).bodyMassIndex() == row.index);
    }
}

TEST_CASE("without height or weight there is no body mass index")
{
    CHECK_FALSE(Intake{}.bodyMassIndex().has_value());
    Intake half;
    half.set({IntakeField::HeightCm, std::nullopt}, knownAnswer(u"158"));
    CHECK_FALSE(half.bodyMassIndex().has_value());
    CHECK_FALSE(bodyOf(u"158", u"about 60").bodyMassIndex().has_value());
    CHECK_FALSE(bodyOf(u"0", u"60").bodyMassIndex().has_value());
    Intake declined = bodyOf(u"158", u"60");
    Answer answer = declined.answer(IntakeField::WeightKg);
    answer.state = AnswerState::Declined;
    declined.set({IntakeField::WeightKg, std::nullopt}, answer);
    CHECK_FALSE(declined.bodyMassIndex().has_value());
}

TEST_CASE("numbers are accepted within what is plausible, with one decimal at most")
{
    struct Row
    {
        IntakeField field;
        QStringView value;
        bool accepted;
    };
    const Row rows[] = {
        {IntakeField::HeightCm, u"158", true},
        {IntakeField::HeightCm, u"158.5", true},
        {IntakeField::HeightCm, u"100", true},
        {IntakeField::HeightCm, u"99.9", false},
        {IntakeField::HeightCm, u"220", true},
        {IntakeField::HeightCm, u"220.1", false},
        {IntakeField::HeightCm, u"158.55", false},
        {IntakeField::HeightCm, u"158,5", false},
        {IntakeField::HeightCm, u"1.58m", false},
        {IntakeField::HeightCm, u"１５８", false},
        {IntakeField::ExtensionDegrees, u"-10", true},
        {IntakeField::ExtensionDegrees, u"-11", false},
        {IntakeField::ExtensionDegrees, u"20", true},
        {IntakeField::ExtensionDegrees, u"21", false},
        {IntakeField::FlexionDegrees, u"60", true},
        {IntakeField::FlexionDegrees, u"59", false},
        {IntakeField::FlexionDegrees, u"160", true},
        {IntakeField::FlexionDegrees, u"161", false},
        {IntakeField::ExerciseWillingness, u"0", true},
        {IntakeField::ExerciseWillingness, u"10", true},
        {IntakeField::ExerciseWillingness, u"11", false},
    };
    for (const Row& row : rows) {
        CAPTURE(codeOf(row.field), row.value.toString());
        const Result<> checked = checkAnswer(ask(row.field), knownAnswer(row.value));
        CHECK(checked.has_value() == row.accepted);
        if (!row.accepted)
            CHECK(checked.error() ==
                  Error{ErrorCode::FieldInvalid, {codeOf(row.field), row.value.toString()}});
    }
}

TEST_CASE("each choice of each field is accepted and nothing beside them")
{
    for (const IntakeDefinition& definition : intakeDefinitions()) {
        CAPTURE(codeOf(definition.field));
        for (const char* choice : definition.choices)
            CHECK(checkAnswer(ask(definition.field), knownAnswer(QString::fromLatin1(choice))).has_value());
        if (definition.kind == AnswerKind::Choice || definition.kind == AnswerKind::YesNo)
            CHECK(checkAnswer(ask(definition.field), knownAnswer(u"perhaps")).error().code ==
                  ErrorCode::FieldInvalid);
        if (definition.kind == AnswerKind::YesNo) {
            CHECK(checkAnswer(ask(definition.field), knownAnswer(u"yes")).has_value());
            CHECK(checkAnswer(ask(definition.field), knownAnswer(u"no")).has_value());
        }
    }
}

TEST_CASE("a known answer has a value and any other has none")
{
    const Question allergy = ask(IntakeField::Allergy);
    CHECK(checkAnswer(allergy, knownAnswer(u" ")).error() == Error{ErrorCode::FieldMissing, {u"allergy"_s}});
    for (const AnswerState state :
         {AnswerState::NotAsked, AnswerState::None, AnswerState::Unknown, AnswerState::Declined}) {
        Answer answer;
        answer.state = state;
        CHECK(checkAnswer(allergy, answer).has_value());
        answer.value = u"ペニシリン"_s;
        CHECK(checkAnswer(allergy, answer).error().code == ErrorCode::FieldInvalid);
    }
}

TEST_CASE("a joint is named exactly where the question is about a joint")
{
    CHECK(checkAnswer({IntakeField::Symptoms, std::nullopt}, knownAnswer(u"痛い")).error().code ==
          ErrorCode::FieldInvalid);
    CHECK(checkAnswer({IntakeField::Allergy, leftKnee}, knownAnswer(u"卵")).error() ==
          Error{ErrorCode::FieldInvalid, {u"allergy"_s, u"knee-L"_s}});
}

TEST_CASE("an answer of 4,000 characters is kept and a longer one refused with the limit")
{
    const Question medication = ask(IntakeField::Medication);
    CHECK(checkAnswer(medication, knownAnswer(QString(4000, u'薬'))).has_value());
    CHECK(checkAnswer(medication, knownAnswer(QString(4001, u'薬'))).error() ==
          Error{ErrorCode::FieldTooLong, {u"medication"_s, u"4000"_s}});
}

TEST_CASE("HTML in an answer is text like any other")
{
    CHECK(checkAnswer(ask(IntakeField::Goal), knownAnswer(u"<b>正座</b> & '; DROP TABLE patient; --"))
              .has_value());
}
