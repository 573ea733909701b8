#include "ui/casefile/counsellingforms.h"

#include "core/desks/office.h"
#include "ui/casefile/choices.h"
#include "ui/casefile/written.h"
#include "ui/kit/datefield.h"
#include "ui/kit/label.h"
#include "ui/kit/momentfield.h"
#include "ui/kit/noticebar.h"
#include "ui/kit/tickbox.h"

#include <QLabel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ayumi {

CounsellingForm::CounsellingForm(const Workplace& place, QWidget* parent)
    : CaseForm(place, u"counselling"_s, tr("Online counselling"), Right::EditCases, parent)
{
    fields().add(u"held-at"_s, new MomentField(this), tr("Held at"));
    fields().add(u"channel"_s, newChoice<ContactChannel>(this), tr("How"));
    fields().add(u"participants"_s, new QLineEdit(this), tr("Who took part"));
    fields().add(u"interpreter"_s, new QLineEdit(this), tr("Interpreter"));
    fields().add(u"images-shown"_s, new QLineEdit(this), tr("Images shown"));
    fields().add(u"explanation"_s, newTextField(this), tr("What was explained"));
    fields().add(u"patient-words"_s, newTextField(this), tr("What the patient said"));
    fields().add(u"next-action"_s, newTextField(this), tr("What happens next"));
}

Counselling CounsellingForm::last() const
{
    const auto& held = file().facts.counsellings;
    return held.empty() ? Counselling() : held.back();
}

void CounsellingForm::fill(const CaseFile&)
{
    const Counselling held = last();
    fields().setValue(u"held-at"_s, held.id.isStored() ? writtenMoment(held.heldAt) : QString());
    fields().setValue(u"channel"_s, codeOf(held.channel));
    fields().setValue(u"participants"_s, held.participants);
    fields().setValue(u"interpreter"_s, held.interpreter);
    fields().setValue(u"images-shown"_s, held.imagesShown);
    fields().setValue(u"explanation"_s, held.explanation);
    fields().setValue(u"patient-words"_s, held.patientWords);
    fields().setValue(u"next-action"_s, held.nextAction);
}

bool CounsellingForm::check()
{
    if (!CaseForm::check())
        return false;
    if (readMoment(fields().value(u"held-at"_s)))
        return true;
    grid()->setError(fields().widget(u"held-at"_s), tr("Enter the day and the time of the meeting."));
    return false;
}

CaseForm::Work CounsellingForm::work()
{
    Counselling held = last();
    held.caseId = file().facts.careCase.id;
    held.heldAt = readMoment(fields().value(u"held-at"_s)).value_or(PlacedInstant());
    held.channel = valueOf<ContactChannel>(fields().value(u"channel"_s)).value_or(ContactChannel::Video);
    held.participants = fields().value(u"participants"_s).trimmed();
    held.interpreter = fields().value(u"interpreter"_s).trimmed();
    held.imagesShown = fields().value(u"images-shown"_s).trimmed();
    held.explanation = fields().value(u"explanation"_s).trimmed();
    held.patientWords = fields().value(u"patient-words"_s).trimmed();
    held.nextAction = fields().value(u"next-action"_s).trimmed();
    return [held](Office& office) -> Result<> {
        AYUMI_TRY(office.counselling.record(held));
        return {};
    };
}

DecisionForm::DecisionForm(const Workplace& place, QWidget* parent)
    : CaseForm(place, u"decision"_s, tr("The doctor's decision"), Right::DecideSuitability, parent)
    , m_earlier(newLabel({}, Type::Secondary, this, true))
    , m_prompts(newLabel({}, Type::Secondary, this, true))
{
    grid()->addAcross(m_earlier);
    fields().add(
        u"joint"_s,
        newJointChoice(this, {rightKnee, leftKnee, Joint{JointKind::Hip, Side::Right},
                              Joint{JointKind::Hip, Side::Left}, Joint{JointKind::Shoulder, Side::Right},
                              Joint{JointKind::Shoulder, Side::Left}}),
        tr("Joint"));
    grid()->addAcross(m_prompts);
    fields().add(u"verdict"_s, newChoice<Verdict>(this, tr("Choose the decision")), tr("Decision"));
    for (const Criterion criterion : allValues<Criterion>()) {
        auto* tick = new TickBox(Words::of(criterion), this);
        tick->setAccessibleName(Words::of(criterion));
        fields().watch(codeOf(criterion), tick, Words::of(criterion));
        grid()->addAcross(tick);
    }
    fields().add(u"reason"_s, newTextField(this), tr("Reason"));
    fields().add(u"condition"_s, new QLineEdit(this), tr("Condition"));
    fields().add(u"alternative"_s, new QLineEdit(this), tr("Advised instead"));
    fields().add(u"doctor"_s, new QLineEdit(this), tr("Doctor"));
    fields().add(u"licence-country"_s, new QLineEdit(this), tr("Country of the licence"));
    fields().add(u"licence-number"_s, new QLineEdit(this), tr("Licence number"));
    fields().add(u"decided"_s, new DateField(this), tr("Decided on"));
    saveButton()->setText(tr("Record decision"));
}

void DecisionForm::fill(const CaseFile& file)
{
    QStringList earlier;
    for (const Decision& decision : file.facts.decisions) {
        earlier << tr("%1 ・ %2: %3 (%4)")
                       .arg(Words::date(decision.decidedOn), Words::of(decision.joint),
                            Words::of(decision.verdict), decision.doctorName);
    }
    m_earlier->setText(earlier.join(u'\n'));
    m_earlier->setVisible(!earlier.isEmpty());
    for (const QString& code : fields().codes())
        fields().setValue(code, {});
    if (file.facts.decisions.empty())
        return;
    // The same doctor decides the other knee too, as a rule.
    const Decision& last = file.facts.decisions.back();
    fields().setValue(u"doctor"_s, last.doctorName);
    fields().setValue(u"licence-country"_s, last.licenceCountry);
    fields().setValue(u"licence-number"_s, last.licenceNumber);
}

void DecisionForm::onEdited()
{
    showPrompts();
    const auto verdict = valueOf<Verdict>(fields().value(u"verdict"_s));
    grid()->setFieldVisible(fields().widget(u"condition"_s), verdict == Verdict::Conditional);
    grid()->setFieldVisible(fields().widget(u"alternative"_s), verdict && !allowsTreatment(*verdict));
}

void DecisionForm::showPrompts()
{
    const auto joint = jointFromCode(fields().value(u"joint"_s));
    QStringList prompts;
    for (const CriterionPrompt& prompt : criterionPrompts(file().facts.intake)) {
        if (prompt.joint && prompt.joint != joint)
            continue;
        //: %1 criterion, %2 the question of the intake that speaks for it
        prompts << tr("%1 (because of: %2)").arg(Words::of(prompt.criterion), Words::of(prompt.because));
    }
    m_prompts->setText(prompts.isEmpty() ? QString()
                                         : tr("The intake speaks for (a prompt, the doctor decides):") +
                                               u'\n' + prompts.join(u'\n'));
    m_prompts->setVisible(!prompts.isEmpty());
}

bool DecisionForm::check()
{
    if (!CaseForm::check())
        return false;
    for (const QString& code : {u"joint"_s, u"verdict"_s}) {
        if (fields().value(code).isEmpty()) {
            grid()->setError(fields().widget(code), tr("Choose one."));
            fields().widget(code)->setFocus(Qt::OtherFocusReason);
            return false;
        }
    }
    return true;
}

CaseForm::Work DecisionForm::work()
{
    Decision decision;
    decision.caseId = file().facts.careCase.id;
    decision.joint = jointFromCode(fields().value(u"joint"_s)).value_or(rightKnee);
    decision.verdict = valueOf<Verdict>(fields().value(u"verdict"_s)).value_or(Verdict::MoreInformation);
    for (const Criterion criterion : allValues<Criterion>()) {
        if (fields().isTicked(codeOf(criterion)))
            decision.reasons.push_back(criterion);
    }
    decision.reasonText = fields().value(u"reason"_s).trimmed();
    if (decision.verdict == Verdict::Conditional)
        decision.condition = fields().value(u"condition"_s).trimmed();
    if (!allowsTreatment(decision.verdict))
        decision.alternative = fields().value(u"alternative"_s).trimmed();
    decision.doctorName = fields().value(u"doctor"_s).trimmed();
    decision.licenceCountry = fields().value(u"licence-country"_s).trimmed();
    decision.licenceNumber = fields().value(u"licence-number"_s).trimmed();
    decision.decidedOn = fields().date(u"decided"_s).value_or(place().clock->today());
    return [decision](Office& office) -> Result<> {
        AYUMI_TRY(office.counselling.decide(decision));
        return {};
    };
}

QString DecisionForm::savedSentence() const
{
    return tr("The decision is recorded.");
}

} // namespace ayumi
