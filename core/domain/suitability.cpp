#include "core/domain/suitability.h"

#include <array>
#include <set>
#include <tuple>

namespace ayumi {

using namespace Qt::StringLiterals;

namespace {

/// From 0 to 10: at or below this somebody says that exercising is out of the question for them.
constexpr double littleWillingness = 2;

bool isBlank(const QString& text)
{
    return text.trimmed().isEmpty();
}

std::optional<QString> known(const Intake& intake, IntakeField field, std::optional<Joint> joint = {})
{
    const Answer answer = intake.answer({field, joint});
    if (answer.state != AnswerState::Known)
        return std::nullopt;
    return answer.value;
}

bool isKnownAs(const Intake& intake, IntakeField field, std::optional<Joint> joint, QStringView code)
{
    const std::optional<QString> value = known(intake, field, joint);
    return value && *value == code;
}

/// A grade from "mild" upwards.
bool isPresent(const Intake& intake, IntakeField field, Joint joint)
{
    const std::optional<QString> value = known(intake, field, joint);
    return value && *value != u"none";
}

struct StageSeen
{
    enum class Value
    {
        NotSaid,
        EarlyOrMiddle,
        End
    };
    Value value = Value::NotSaid;
    IntakeField because = IntakeField::SeedStage;
};

/// The graded image counts before the stage in words.
StageSeen stageSeen(const Intake& intake, Joint joint)
{
    const QString grade = known(intake, IntakeField::KellgrenLawrence, joint).value_or(QString());
    if (grade == u"4")
        return {StageSeen::Value::End, IntakeField::KellgrenLawrence};
    if (grade == u"1" || grade == u"2" || grade == u"3")
        return {StageSeen::Value::EarlyOrMiddle, IntakeField::KellgrenLawrence};
    if (grade == u"0")
        return {};
    const QString words = known(intake, IntakeField::SeedStage, joint).value_or(QString());
    if (words == u"end")
        return {StageSeen::Value::End, IntakeField::SeedStage};
    if (words == u"early" || words == u"middle")
        return {StageSeen::Value::EarlyOrMiddle, IntakeField::SeedStage};
    return {};
}

void promptForJoint(const Intake& intake, Joint joint, std::vector<CriterionPrompt>& prompts)
{
    const StageSeen stage = stageSeen(intake, joint);
    const bool markedVarus = isKnownAs(intake, IntakeField::Alignment, joint, u"marked-varus");
    const bool endStage = stage.value == StageSeen::Value::End || markedVarus;

    if (stage.value == StageSeen::Value::EarlyOrMiddle)
        prompts.push_back({Criterion::F1, joint, stage.because});
    const QString hyaluronic = known(intake, IntakeField::HyaluronicEffect, joint).value_or(QString());
    if ((hyaluronic == u"fading" || hyaluronic == u"gone") && !endStage)
        prompts.push_back({Criterion::F2, joint, IntakeField::HyaluronicEffect});
    if (isPresent(intake, IntakeField::Swelling, joint) && isPresent(intake, IntakeField::Heat, joint))
        prompts.push_back({Criterion::F3, joint, IntakeField::Swelling});
    else if (isKnownAs(intake, IntakeField::PainCharacter, joint, u"inflammatory"))
        prompts.push_back({Criterion::F3, joint, IntakeField::PainCharacter});
    if (endStage) {
        const bool byStage = stage.value == StageSeen::Value::End;
        prompts.push_back({Criterion::U1, joint, byStage ? stage.because : IntakeField::Alignment});
    }
}

void promptForPerson(const Intake& intake, std::vector<CriterionPrompt>& prompts)
{
    if (isKnownAs(intake, IntakeField::WishesToPostponeSurgery, std::nullopt, u"yes"))
        prompts.push_back({Criterion::F4, std::nullopt, IntakeField::WishesToPostponeSurgery});
    if (isKnownAs(intake, IntakeField::ExpectsFullRecovery, std::nullopt, u"yes"))
        prompts.push_back({Criterion::U2, std::nullopt, IntakeField::ExpectsFullRecovery});
    const std::optional<QString> willingness = known(intake, IntakeField::ExerciseWillingness);
    bool isNumber = false;
    const double degree = willingness.value_or(QString()).toDouble(&isNumber);
    if (isNumber && degree <= littleWillingness)
        prompts.push_back({Criterion::U3, std::nullopt, IntakeField::ExerciseWillingness});
}

auto age(const Decision& decision)
{
    return std::tuple(decision.decidedOn, decision.recordedAt, decision.id);
}

} // namespace

Result<> checkDecision(const Decision& decision, QDate today)
{
    if (isBlank(decision.doctorName))
        return failure(ErrorCode::DecisionNeedsDoctor);
    if (isBlank(decision.licenceCountry))
        return failure(ErrorCode::FieldMissing, {u"licence-country"_s});
    if (isBlank(decision.licenceNumber))
        return failure(ErrorCode::FieldMissing, {u"licence-number"_s});
    if (decision.reasons.empty() && isBlank(decision.reasonText))
        return failure(ErrorCode::DecisionNeedsReason);
    if (decision.verdict == Verdict::Conditional && isBlank(decision.condition))
        return failure(ErrorCode::FieldMissing, {u"condition"_s});
    if (!decision.decidedOn.isValid())
        return failure(ErrorCode::FieldMissing, {u"decided-on"_s});
    if (decision.decidedOn > today)
        return failure(ErrorCode::DateInFuture, {u"decided-on"_s, decision.decidedOn.toString(Qt::ISODate)});
    return {};
}

std::optional<Decision> currentDecision(const std::vector<Decision>& decisions, Joint joint)
{
    const Decision* newest = nullptr;
    for (const Decision& decision : decisions) {
        if (decision.joint == joint && (!newest || age(decision) >= age(*newest)))
            newest = &decision;
    }
    return newest ? std::optional(*newest) : std::nullopt;
}

bool allowsTreatment(Verdict verdict)
{
    return verdict == Verdict::Suitable || verdict == Verdict::Conditional;
}

std::vector<CriterionPrompt> criterionPrompts(const Intake& intake)
{
    std::set<Joint> joints;
    for (const auto& [question, answer] : intake.answers()) {
        if (question.joint)
            joints.insert(*question.joint);
    }
    std::vector<CriterionPrompt> prompts;
    for (const Joint joint : joints)
        promptForJoint(intake, joint, prompts);
    promptForPerson(intake, prompts);
    return prompts;
}

} // namespace ayumi
