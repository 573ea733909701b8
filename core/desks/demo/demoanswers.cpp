#include "core/desks/demo/demoanswers.h"

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

Answer known(const QString& value, AnswerSource source = AnswerSource::Patient)
{
    Answer answer;
    answer.state = AnswerState::Known;
    answer.value = value;
    answer.source = source;
    return answer;
}

/// Asked; without a value the answer was "none".
Answer askedFor(const QString& value)
{
    if (!value.isEmpty())
        return known(value);
    Answer answer;
    answer.state = AnswerState::None;
    return answer;
}

void addComplaint(const DemoKnee& knee, DemoAnswers& answers)
{
    answers.push_back({{IntakeField::Symptoms, knee.joint}, known(knee.symptoms)});
    answers.push_back({{IntakeField::SymptomsSince, knee.joint}, known(u"%1年前から"_s.arg(knee.years))});
    answers.push_back({{IntakeField::PainCharacter, knee.joint}, known(knee.painCharacter)});
}

void addHistory(const DemoKnee& knee, DemoAnswers& answers)
{
    const QString injections =
        knee.hyaluronicCount > 0 ? u"ヒアルロン酸 %1回"_s.arg(knee.hyaluronicCount) : QString();
    answers.push_back({{IntakeField::HyaluronicAcid, knee.joint}, askedFor(injections)});
    if (!knee.hyaluronicEffect.isEmpty())
        answers.push_back({{IntakeField::HyaluronicEffect, knee.joint}, known(knee.hyaluronicEffect)});
    answers.push_back({{IntakeField::SteroidPrpCells, knee.joint}, askedFor({})});
    answers.push_back({{IntakeField::Surgery, knee.joint}, askedFor(knee.surgery)});
}

void addFindings(const DemoKnee& knee, DemoAnswers& answers)
{
    constexpr auto seen = AnswerSource::Images;
    answers.push_back(
        {{IntakeField::KellgrenLawrence, knee.joint}, known(QString::number(knee.grade), seen)});
    answers.push_back({{IntakeField::KlGrader, knee.joint}, known(u"Dr. Lim Wei Jie"_s, seen)});
    answers.push_back({{IntakeField::Compartment, knee.joint}, known(u"medial"_s, seen)});
    answers.push_back({{IntakeField::Swelling, knee.joint}, known(knee.swelling)});
    answers.push_back({{IntakeField::FlexionDegrees, knee.joint}, known(QString::number(knee.flexion))});
    answers.push_back({{IntakeField::Alignment, knee.joint}, known(knee.alignment, seen)});
}

void addPerson(const DemoPerson& person, DemoAnswers& answers)
{
    const auto add = [&answers](IntakeField field, const Answer& answer) {
        answers.push_back({{field, std::nullopt}, answer});
    };
    add(IntakeField::Allergy, askedFor(person.allergy));
    add(IntakeField::Anticoagulant, askedFor(person.anticoagulant));
    add(IntakeField::Antiplatelet, askedFor({}));
    add(IntakeField::Implant, askedFor({}));
    add(IntakeField::Cancer, askedFor({}));
    add(IntakeField::Infection, askedFor({}));
    add(IntakeField::Conditions, known(person.conditions));
    if (!person.hbA1c.isEmpty())
        add(IntakeField::DiabetesHbA1c, known(person.hbA1c, AnswerSource::LabSheet));
    add(IntakeField::HeightCm, known(QString::number(person.heightCm)));
    add(IntakeField::WeightKg, known(QString::number(person.weightKg)));
    add(IntakeField::Smoking, known(u"never"_s));
    add(IntakeField::Goal, known(person.goal));
    add(IntakeField::WalkingMinutes, known(QString::number(person.walkingMinutes)));
    add(IntakeField::Stairs, known(u"rail"_s));
    add(IntakeField::Seiza, known(u"no"_s));
    add(IntakeField::Cane, known(person.cane));
    add(IntakeField::ExerciseWillingness, known(QString::number(person.willingness)));
    add(IntakeField::WishesToPostponeSurgery, known(person.postpones ? u"yes"_s : u"no"_s));
    add(IntakeField::ExpectsFullRecovery, known(u"no"_s));
}

} // namespace

DemoAnswers answersOf(const DemoPerson& person)
{
    DemoAnswers answers;
    addPerson(person, answers);
    for (const DemoKnee& knee : person.knees) {
        addComplaint(knee, answers);
        addHistory(knee, answers);
        addFindings(knee, answers);
    }
    return answers;
}

DemoAnswers complaintsOf(const DemoPerson& person)
{
    DemoAnswers answers;
    for (const DemoKnee& knee : person.knees)
        addComplaint(knee, answers);
    return answers;
}

} // namespace ayumi
