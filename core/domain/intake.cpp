#include "core/domain/intake.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace ayumi {

using namespace Qt::StringLiterals;

namespace {

using Section = IntakeSection;
using Kind = AnswerKind;

constexpr qsizetype longestValue = 4000;

constexpr const char* smokingChoices[] = {"never", "former", "current"};
constexpr const char* stairsChoices[] = {"free", "rail", "step-by-step", "unable"};
constexpr const char* caneChoices[] = {"none", "right", "left", "both"};
constexpr const char* painChoices[] = {"start-up", "movement", "inflammatory", "mechanical", "night", "rest"};
constexpr const char* stageChoices[] = {"early", "middle", "end"};
constexpr const char* hyaluronicChoices[] = {"lasting", "fading", "gone"};
constexpr const char* gradeChoices[] = {"0", "1", "2", "3", "4", "not-gradable"};
constexpr const char* compartmentChoices[] = {"medial", "lateral", "patellofemoral", "several"};
constexpr const char* severityChoices[] = {"none", "mild", "moderate", "severe"};
constexpr const char* effusionChoices[] = {"none", "slight", "moderate", "tense"};
constexpr const char* alignmentChoices[] = {"neutral", "varus", "marked-varus", "valgus"};

constexpr bool perJoint = true;
constexpr bool ofPerson = false;

/// Ranges are what is plausible, not what is healthy: they catch a slip of the finger.
constexpr IntakeDefinition definitions[] = {
    {IntakeField::Allergy, Section::Safety, Kind::Text},
    {IntakeField::Anticoagulant, Section::Safety, Kind::Text},
    {IntakeField::Antiplatelet, Section::Safety, Kind::Text},
    {IntakeField::Implant, Section::Safety, Kind::Text},
    {IntakeField::Cancer, Section::Safety, Kind::Text},
    {IntakeField::Infection, Section::Safety, Kind::Text},

    {IntakeField::Medication, Section::History, Kind::Text},
    {IntakeField::WatchDrugs, Section::History, Kind::Text},
    {IntakeField::Conditions, Section::History, Kind::Text},
    {IntakeField::DiabetesHbA1c, Section::History, Kind::Number, ofPerson, 3, 20},
    {IntakeField::HeightCm, Section::History, Kind::Number, ofPerson, 100, 220},
    {IntakeField::WeightKg, Section::History, Kind::Number, ofPerson, 25, 250},
    {IntakeField::Smoking, Section::History, Kind::Choice, ofPerson, 0, 0, smokingChoices},

    {IntakeField::Goal, Section::Life, Kind::Text},
    {IntakeField::WalkingMinutes, Section::Life, Kind::Number, ofPerson, 0, 600},
    {IntakeField::Stairs, Section::Life, Kind::Choice, ofPerson, 0, 0, stairsChoices},
    {IntakeField::Seiza, Section::Life, Kind::YesNo},
    {IntakeField::Cane, Section::Life, Kind::Choice, ofPerson, 0, 0, caneChoices},
    {IntakeField::Exercise, Section::Life, Kind::Text},
    {IntakeField::ExerciseWillingness, Section::Life, Kind::Number, ofPerson, 0, 10},
    {IntakeField::WishesToPostponeSurgery, Section::Life, Kind::YesNo},
    {IntakeField::ExpectsFullRecovery, Section::Life, Kind::YesNo},
    {IntakeField::NoImagesReason, Section::Life, Kind::Text},

    {IntakeField::Symptoms, Section::Complaint, Kind::Text, perJoint},
    {IntakeField::SymptomsSince, Section::Complaint, Kind::Text, perJoint},
    {IntakeField::PainCharacter, Section::Complaint, Kind::Choice, perJoint, 0, 0, painChoices},
    {IntakeField::SeedStage, Section::Complaint, Kind::Choice, perJoint, 0, 0, stageChoices},

    {IntakeField::HyaluronicAcid, Section::TreatmentSoFar, Kind::Text, perJoint},
    {IntakeField::HyaluronicEffect, Section::TreatmentSoFar, Kind::Choice, perJoint, 0, 0, hyaluronicChoices},
    {IntakeField::SteroidPrpCells, Section::TreatmentSoFar, Kind::Text, perJoint},
    {IntakeField::Surgery, Section::TreatmentSoFar, Kind::Text, perJoint},

    {IntakeField::KellgrenLawrence, Section::Finding, Kind::Choice, perJoint, 0, 0, gradeChoices},
    {IntakeField::KlGrader, Section::Finding, Kind::Text, perJoint},
    {IntakeField::Compartment, Section::Finding, Kind::Choice, perJoint, 0, 0, compartmentChoices},
    {IntakeField::Swelling, Section::Finding, Kind::Choice, perJoint, 0, 0, severityChoices},
    {IntakeField::Heat, Section::Finding, Kind::Choice, perJoint, 0, 0, severityChoices},
    {IntakeField::Redness, Section::Finding, Kind::Choice, perJoint, 0, 0, severityChoices},
    {IntakeField::Effusion, Section::Finding, Kind::Choice, perJoint, 0, 0, effusionChoices},
    {IntakeField::ExtensionDegrees, Section::Finding, Kind::Number, perJoint, -10, 20},
    {IntakeField::FlexionDegrees, Section::Finding, Kind::Number, perJoint, 60, 160},
    {IntakeField::Alignment, Section::Finding, Kind::Choice, perJoint, 0, 0, alignmentChoices},
};

bool isWithinRange(const QString& value, const IntakeDefinition& definition)
{
    static const QRegularExpression oneDecimal(u"^-?[0-9]{1,6}(\\.[0-9])?$"_s);
    if (!oneDecimal.match(value).hasMatch())
        return false;
    const double number = value.toDouble();
    return number >= definition.least && number <= definition.most;
}

bool fits(const QString& value, const IntakeDefinition& definition)
{
    switch (definition.kind) {
    case Kind::Text:
        return true;
    case Kind::Number:
        return isWithinRange(value, definition);
    case Kind::Choice:
        return std::ranges::any_of(
            definition.choices, [&value](const char* choice) { return value == QLatin1StringView(choice); });
    case Kind::YesNo:
        return value == u"yes" || value == u"no";
    }
    return false;
}

/// In tenths, so that no half is lost in a binary fraction.
std::optional<qint64> tenths(const Answer& answer, IntakeField field)
{
    if (answer.state != AnswerState::Known || !isWithinRange(answer.value, definitionOf(field)))
        return std::nullopt;
    return std::llround(answer.value.toDouble() * 10);
}

} // namespace

std::span<const IntakeDefinition> intakeDefinitions()
{
    return definitions;
}

const IntakeDefinition& definitionOf(IntakeField field)
{
    const auto* found = std::ranges::find(definitions, field, &IntakeDefinition::field);
    Q_ASSERT(found != std::end(definitions));
    return *found;
}

Answer Intake::answer(Question question) const
{
    const auto found = m_answers.find(question);
    return found == m_answers.end() ? Answer{} : found->second;
}

std::vector<Joint> Intake::jointsWithSymptoms() const
{
    std::vector<Joint> joints;
    for (const auto& [question, given] : m_answers) {
        if (question.field == IntakeField::Symptoms && question.joint && given.state == AnswerState::Known)
            joints.push_back(*question.joint);
    }
    return joints;
}

std::optional<double> Intake::bodyMassIndex() const
{
    const auto height = tenths(answer(IntakeField::HeightCm), IntakeField::HeightCm);
    const auto weight = tenths(answer(IntakeField::WeightKg), IntakeField::WeightKg);
    if (!height || !weight)
        return std::nullopt;
    const qint64 numerator = *weight * 1'000'000;
    const qint64 denominator = *height * *height;
    const qint64 bmiInTenths = (2 * numerator + denominator) / (2 * denominator);
    return static_cast<double>(bmiInTenths) / 10.0;
}

Result<> checkAnswer(Question question, const Answer& answer)
{
    const IntakeDefinition& definition = definitionOf(question.field);
    const QString code = codeOf(question.field);
    if (definition.perJoint != question.joint.has_value())
        return failure(ErrorCode::FieldInvalid,
                       {code, question.joint ? jointCode(*question.joint) : QString()});
    if (answer.state != AnswerState::Known) {
        if (!answer.value.isEmpty())
            return failure(ErrorCode::FieldInvalid, {code, answer.value});
        return {};
    }
    if (answer.value.trimmed().isEmpty())
        return failure(ErrorCode::FieldMissing, {code});
    if (answer.value.size() > longestValue)
        return failure(ErrorCode::FieldTooLong, {code, QString::number(longestValue)});
    if (!fits(answer.value, definition))
        return failure(ErrorCode::FieldInvalid, {code, answer.value});
    return {};
}

} // namespace ayumi
