#include "ui/casefile/visitforms.h"

#include "core/desks/office.h"
#include "ui/casefile/choices.h"
#include "ui/casefile/written.h"
#include "ui/kit/datefield.h"
#include "ui/kit/label.h"
#include "ui/kit/momentfield.h"

#include <QCheckBox>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace ayumi {

ExaminationForm::ExaminationForm(const Workplace& place, QWidget* parent)
    : CaseForm(place, u"examination"_s, tr("Examination"), Right::EditCases, parent)
{
    FormFields& form = fields();
    form.add(u"hospital"_s, new QLineEdit(this), tr("Hospital"));
    form.add(u"examined"_s, new DateField(this), tr("Examined on"));
    form.add(u"findings"_s, newTextField(this), tr("Findings"));
    form.add(u"blood-test"_s, new DateField(this), tr("Blood test on"));
    form.add(u"blood-findings"_s, newTextField(this), tr("Blood findings"));
    form.add(u"go"_s, newChoice<GoDecision>(this), tr("Go or no-go"));
    form.add(u"go-reason"_s, new QLineEdit(this), tr("Reason"));
    form.add(u"doctor"_s, new QLineEdit(this), tr("Doctor"));
}

void ExaminationForm::fill(const CaseFile& file)
{
    const Examination& examination = file.facts.visit.examination;
    FormFields& form = fields();
    form.setValue(u"hospital"_s, file.facts.visit.hospital);
    form.setValue(u"examined"_s, writtenDate(examination.examinedOn));
    form.setValue(u"findings"_s, examination.findings);
    form.setValue(u"blood-test"_s, writtenDate(examination.bloodTestOn));
    form.setValue(u"blood-findings"_s, examination.bloodFindings);
    form.setValue(u"go"_s, codeOf(examination.go));
    form.setValue(u"go-reason"_s, examination.goReason);
    form.setValue(u"doctor"_s, examination.doctorName);
}

CaseForm::Work ExaminationForm::work()
{
    const FormFields& form = fields();
    Examination examination;
    examination.examinedOn = form.date(u"examined"_s);
    examination.findings = form.value(u"findings"_s).trimmed();
    examination.bloodTestOn = form.date(u"blood-test"_s);
    examination.bloodFindings = form.value(u"blood-findings"_s).trimmed();
    examination.go = valueOf<GoDecision>(form.value(u"go"_s)).value_or(GoDecision::NotDecided);
    examination.goReason = form.value(u"go-reason"_s).trimmed();
    examination.doctorName = form.value(u"doctor"_s).trimmed();
    return [id = file().facts.careCase.id, version = file().facts.visit.version, examination,
            hospital = form.value(u"hospital"_s).trimmed()](Office& office) -> Result<> {
        AYUMI_TRY(office.visits.saveExamination(id, version, hospital, examination));
        return {};
    };
}

InjectionForm::InjectionForm(const Workplace& place, QWidget* parent)
    : CaseForm(place, u"injection"_s, tr("Injection into the joint"), Right::EditCases, parent)
    , m_recorded(newLabel({}, Type::Secondary, this, true))
{
    grid()->addAcross(m_recorded);
    FormFields& form = fields();
    form.add(u"joint"_s,
             newJointChoice(this, {rightKnee, leftKnee, Joint{JointKind::Hip, Side::Right},
                                   Joint{JointKind::Hip, Side::Left}}),
             tr("Joint"));
    form.add(u"started"_s, new MomentField(this), tr("Started at"));
    form.add(u"lot"_s, new QLineEdit(this), tr("Lot"));
    form.add(u"product"_s, new QLineEdit(this), tr("Product"));
    form.add(u"cells"_s, newNumberField(this), tr("Cells (million)"));
    form.add(u"viability"_s, newNumberField(this), tr("Viability (%)"));
    form.add(u"volume"_s, newNumberField(this), tr("Volume (mL)"));
    form.add(u"minutes"_s, newNumberField(this), tr("Minutes"));
    form.add(u"doctor"_s, new QLineEdit(this), tr("Doctor"));
    form.add(u"anaesthesia"_s, new QLineEdit(this), tr("Anaesthesia"));
    form.add(u"approach"_s, new QLineEdit(this), tr("Approach"));
    form.add(u"reaction"_s, new QLineEdit(this), tr("Reaction"));
    form.add(u"read-back"_s, new QCheckBox(this), tr("Side read back"));
    saveButton()->setText(tr("Record injection"));
}

void InjectionForm::fill(const CaseFile& file)
{
    QStringList recorded;
    for (const Injection& injection : file.facts.visit.injections) {
        recorded << tr("%1 ・ %2 ・ lot %3 ・ %4")
                        .arg(Words::moment(injection.startedAt), Words::of(injection.joint), injection.lot,
                             injection.doctorName);
    }
    m_recorded->setText(recorded.join(u'\n'));
    m_recorded->setVisible(!recorded.isEmpty());
    for (const QString& code : fields().codes())
        fields().setValue(code, {});
    fields().setValue(u"doctor"_s, file.facts.visit.examination.doctorName);
}

void InjectionForm::onEdited()
{
    const auto joint = jointFromCode(fields().value(u"joint"_s));
    auto* tick = qobject_cast<QCheckBox*>(fields().widget(u"read-back"_s));
    tick->setText(joint ? tr("“%1”: asked and read back").arg(Words::of(*joint)) : tr("asked and read back"));
}

bool InjectionForm::check()
{
    if (!CaseForm::check())
        return false;
    const auto complain = [this](const QString& code, const QString& sentence) {
        grid()->setError(fields().widget(code), sentence);
        fields().widget(code)->setFocus(Qt::OtherFocusReason);
        return false;
    };
    if (fields().value(u"joint"_s).isEmpty())
        return complain(u"joint"_s, tr("Choose one."));
    if (!readMoment(fields().value(u"started"_s)))
        return complain(u"started"_s, tr("Enter the day and the time."));
    if (!fields().isTicked(u"read-back"_s))
        return complain(u"read-back"_s, tr("Ask “right or left?” and have it read back first."));
    return true;
}

CaseForm::Work InjectionForm::work()
{
    const FormFields& form = fields();
    Injection injection;
    injection.joint = jointFromCode(form.value(u"joint"_s)).value_or(rightKnee);
    injection.startedAt = readMoment(form.value(u"started"_s)).value_or(PlacedInstant());
    injection.lot = form.value(u"lot"_s).trimmed();
    injection.product = form.value(u"product"_s).trimmed();
    injection.cellsMillion = form.number(u"cells"_s);
    injection.viabilityPercent = form.number(u"viability"_s);
    injection.volumeMl = form.number(u"volume"_s);
    injection.minutes = form.integer(u"minutes"_s);
    injection.doctorName = form.value(u"doctor"_s).trimmed();
    injection.anaesthesia = form.value(u"anaesthesia"_s).trimmed();
    injection.approach = form.value(u"approach"_s).trimmed();
    injection.reaction = form.value(u"reaction"_s).trimmed();
    injection.sideReadBack = form.isTicked(u"read-back"_s);
    return [id = file().facts.careCase.id, version = file().facts.visit.version,
            injection](Office& office) -> Result<> {
        AYUMI_TRY(office.visits.recordInjection(id, version, injection));
        return {};
    };
}

QString InjectionForm::savedSentence() const
{
    return tr("The injection is recorded.");
}

DripForm::DripForm(const Workplace& place, QWidget* parent)
    : CaseForm(place, u"drip"_s, tr("Drip"), Right::EditCases, parent)
{
    fields().add(u"drip-lot"_s, new QLineEdit(this), tr("Lot"));
    fields().add(u"drip-cells"_s, newNumberField(this), tr("Cells (million)"));
    fields().add(u"drip-minutes"_s, newNumberField(this), tr("Minutes"));
    fields().add(u"drip-reaction"_s, new QLineEdit(this), tr("Reaction"));
}

void DripForm::fill(const CaseFile& file)
{
    const Drip drip = file.facts.visit.drip.value_or(Drip());
    fields().setValue(u"drip-lot"_s, drip.lot);
    fields().setValue(u"drip-cells"_s, drip.cellsMillion ? QString::number(*drip.cellsMillion) : QString());
    fields().setValue(u"drip-minutes"_s, drip.minutes ? QString::number(*drip.minutes) : QString());
    fields().setValue(u"drip-reaction"_s, drip.reaction);
}

CaseForm::Work DripForm::work()
{
    const Drip drip{fields().value(u"drip-lot"_s).trimmed(), fields().number(u"drip-cells"_s),
                    fields().integer(u"drip-minutes"_s), fields().value(u"drip-reaction"_s).trimmed()};
    return [id = file().facts.careCase.id, version = file().facts.visit.version,
            drip](Office& office) -> Result<> {
        AYUMI_TRY(office.visits.recordDrip(id, version, drip));
        return {};
    };
}

DischargeForm::DischargeForm(const Workplace& place, QWidget* parent)
    : CaseForm(place, u"discharge"_s, tr("Discharge"), Right::EditCases, parent)
{
    fields().add(u"discharged"_s, new DateField(this), tr("Discharged on"));
    fields().add(u"advice"_s, newTextField(this), tr("Advice (in Japanese)"));
    auto* sheet = new QCheckBox(tr("the sheet was given to the patient"), this);
    fields().add(u"sheet"_s, sheet, tr("Sheet"));
    fields().add(u"discharge-notes"_s, newTextField(this), tr("Notes"));
}

void DischargeForm::fill(const CaseFile& file)
{
    const Discharge& discharge = file.facts.visit.discharge;
    fields().setValue(u"discharged"_s, writtenDate(discharge.dischargedOn));
    fields().setValue(u"advice"_s, discharge.advice);
    fields().setValue(u"sheet"_s, discharge.sheetGiven ? u"yes"_s : QString());
    fields().setValue(u"discharge-notes"_s, discharge.notes);
}

CaseForm::Work DischargeForm::work()
{
    const Discharge discharge{fields().date(u"discharged"_s), fields().value(u"advice"_s).trimmed(),
                              fields().isTicked(u"sheet"_s), fields().value(u"discharge-notes"_s).trimmed()};
    return [id = file().facts.careCase.id, version = file().facts.visit.version,
            discharge](Office& office) -> Result<> {
        AYUMI_TRY(office.visits.discharge(id, version, discharge));
        return {};
    };
}

TreatmentDateForm::TreatmentDateForm(const Workplace& place, QWidget* parent)
    : CaseForm(place, u"treatment-date"_s, tr("Correct the treatment date"), Right::CorrectTreatment, parent)
    , m_moves(newLabel({}, Type::Secondary, this, true))
{
    fields().add(u"treated"_s, new DateField(this), tr("Treated on"));
    fields().add(u"correction-reason"_s, new QLineEdit(this), tr("Reason"));
    grid()->addAcross(m_moves);
    saveButton()->setText(tr("Correct the date"));
}

void TreatmentDateForm::fill(const CaseFile& file)
{
    fields().setValue(u"treated"_s, writtenDate(file.facts.visit.treatedOn()));
    fields().setValue(u"correction-reason"_s, {});
    setVisible(file.facts.visit.treatedOn().has_value());
}

void TreatmentDateForm::onEdited()
{
    QStringList lines;
    const auto before = file().facts.visit.treatedOn();
    const auto after = fields().date(u"treated"_s);
    if (before && after && before != after) {
        for (const FollowUpMove& move : moveTreatmentDate(file().facts.followUps, *before, *after)) {
            //: %1 follow-up, %2 what happens to it, %3 date before, %4 date after
            lines << tr("%1: %2 (%3 → %4)")
                         .arg(Words::followUpStep(move.step), Words::of(move.effect),
                              Words::shortDate(move.before), Words::shortDate(move.after));
        }
    }
    m_moves->setText(lines.join(u'\n'));
    m_moves->setVisible(!lines.isEmpty());
}

bool TreatmentDateForm::check()
{
    if (!CaseForm::check())
        return false;
    if (!fields().value(u"correction-reason"_s).trimmed().isEmpty())
        return true;
    grid()->setError(fields().widget(u"correction-reason"_s), tr("Say why the date is corrected."));
    return false;
}

CaseForm::Work TreatmentDateForm::work()
{
    const auto day = fields().date(u"treated"_s);
    if (!day || day == file().facts.visit.treatedOn())
        return {};
    return [id = file().facts.careCase.id, version = file().facts.visit.version, day = *day,
            why = fields().value(u"correction-reason"_s).trimmed()](Office& office) -> Result<> {
        AYUMI_TRY(office.visits.correctTreatmentDate(id, version, day, why));
        return {};
    };
}

} // namespace ayumi
