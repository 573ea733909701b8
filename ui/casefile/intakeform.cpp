#include "ui/casefile/intakeform.h"

#include "core/desks/office.h"
#include "ui/casefile/answerfield.h"
#include "ui/kit/label.h"
#include "ui/kit/noticebar.h"
#include "ui/kit/theme.h"
#include "ui/models/caseplace.h"
#include "ui/models/words.h"

#include <QGridLayout>
#include <QLabel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ayumi {

IntakeForm::IntakeForm(const Workplace& place, const std::vector<JointKind>& kinds, QWidget* parent)
    : CaseForm(place, u"intake"_s, tr("Intake"), Right::EditCases, parent)
{
    for (const JointKind kind : kinds)
        addJointFields(kind);
    addPersonFields();
}

AnswerField* IntakeForm::newField(const Question& question, bool narrow, const QString& name)
{
    auto* field = new AnswerField(question, narrow, this);
    m_answers.push_back(field);
    field->setName(name);
    return field;
}

void IntakeForm::addPersonFields()
{
    std::optional<IntakeSection> section;
    for (const IntakeDefinition& definition : intakeDefinitions()) {
        if (definition.perJoint)
            continue;
        if (section != definition.section) {
            section = definition.section;
            grid()->addHeading(Words::of(definition.section));
        }
        const Question question{definition.field, std::nullopt};
        const QString name = Words::of(definition.field);
        AnswerField* field = newField(question, false, name);
        fields().add(questionFieldCode(question), field, name);
        field->setName(name);
    }
}

void IntakeForm::addJointFields(JointKind kind)
{
    auto* table = new QWidget(this);
    auto* layout = new QGridLayout(table);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(theme().px(14));
    layout->setVerticalSpacing(theme().px(4));
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, 1);
    std::optional<IntakeSection> section;
    int row = 0;
    for (const IntakeDefinition& definition : intakeDefinitions()) {
        if (!definition.perJoint)
            continue;
        if (section != definition.section) {
            section = definition.section;
            layout->addWidget(newLabel(Words::of(definition.section), Type::Heading, table), row++, 0, 1, 2);
            layout->addWidget(newLabel(Words::of(Joint{kind, Side::Right}), Type::RightSide, table), row, 0);
            layout->addWidget(newLabel(Words::of(Joint{kind, Side::Left}), Type::LeftSide, table), row++, 1);
        }
        layout->addWidget(newLabel(Words::of(definition.field), Type::Secondary, table, true), row++, 0, 1,
                          2);
        for (const Side side : {Side::Right, Side::Left}) {
            const Question question{definition.field, Joint{kind, side}};
            //: %1 question, %2 joint
            const QString name = tr("%1, %2").arg(Words::of(definition.field), Words::of(*question.joint));
            AnswerField* field = newField(question, true, name);
            layout->addWidget(field, row, side == Side::Right ? 0 : 1, Qt::AlignTop);
            fields().watch(questionFieldCode(question), field, name);
        }
        layout->setRowMinimumHeight(++row, theme().px(6));
        ++row;
    }
    grid()->addAcross(table);
}

AnswerField* IntakeForm::field(const Question& question) const
{
    const auto found = std::ranges::find_if(
        m_answers, [&question](const AnswerField* field) { return field->question() == question; });
    return found == m_answers.end() ? nullptr : *found;
}

void IntakeForm::fill(const CaseFile& file)
{
    for (AnswerField* field : m_answers)
        field->setAnswer(file.facts.intake.answer(field->question()));
}

bool IntakeForm::check()
{
    for (AnswerField* field : m_answers) {
        const QString code = questionFieldCode(field->question());
        if (field->written() == fields().settled().value(code))
            continue;
        if (const auto fine = checkAnswer(field->question(), field->answer()); !fine) {
            notices()->showError(fine.error());
            field->setFocus(Qt::OtherFocusReason);
            return false;
        }
    }
    return true;
}

CaseForm::Work IntakeForm::work()
{
    std::vector<std::pair<Question, Answer>> answers;
    const QStringList changed = fields().changed();
    for (const AnswerField* field : m_answers) {
        if (!changed.contains(questionFieldCode(field->question())))
            continue;
        Answer answer = field->answer();
        answer.version = file().facts.intake.answer(field->question()).version;
        answers.emplace_back(field->question(), answer);
    }
    if (answers.empty())
        return {};
    return [id = file().facts.careCase.id, answers](Office& office) -> Result<> {
        AYUMI_TRY(office.intake.saveAnswers(id, answers));
        return {};
    };
}

std::vector<JointKind> jointKindsOf(const CaseFacts& facts)
{
    std::vector<JointKind> kinds{JointKind::Knee};
    for (const auto& [question, answer] : facts.intake.answers()) {
        if (question.joint && std::ranges::find(kinds, question.joint->kind) == kinds.end())
            kinds.push_back(question.joint->kind);
    }
    return kinds;
}

} // namespace ayumi
