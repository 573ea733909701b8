#include "ui/casefile/consentforms.h"

#include "core/desks/workbench.h"
#include "ui/casefile/choices.h"
#include "ui/casefile/written.h"
#include "ui/kit/asyncreply.h"
#include "ui/kit/button.h"
#include "ui/kit/datefield.h"
#include "ui/kit/dialog.h"
#include "ui/kit/label.h"
#include "ui/kit/tickbox.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

QString codeOfItem(DisclosureItem item)
{
    return u"disclosure-"_s + codeOf(item);
}

QString namedConsent(const Consent& consent)
{
    return consent.joint ? ConsentForm::tr("%1: %2").arg(Words::of(consent.kind), Words::of(*consent.joint))
                         : Words::of(consent.kind);
}

} // namespace

DisclosureForm::DisclosureForm(const Workplace& place, QWidget* parent)
    : CaseForm(place, u"disclosures"_s, tr("What was explained"), Right::EditCases, parent)
{
    for (const DisclosureItem item : allValues<DisclosureItem>()) {
        auto* tick = new TickBox(Words::of(item), this);
        tick->setAccessibleName(Words::of(item));
        fields().watch(codeOfItem(item), tick, Words::of(item));
        grid()->addAcross(tick);
    }
    fields().add(u"explained-on"_s, new DateField(this), tr("Explained on"));
    fields().add(u"explained-by"_s, new QLineEdit(this), tr("Explained by"));
    saveButton()->setText(tr("Record explanation"));
}

void DisclosureForm::fill(const CaseFile& file)
{
    for (const DisclosureItem item : allValues<DisclosureItem>()) {
        QString text = Words::of(item);
        for (const Disclosure& disclosure : file.facts.disclosures) {
            if (disclosure.item == item) {
                //: %1 the risk, %2 when, %3 by whom
                text = tr("%1 — explained %2 by %3")
                           .arg(Words::of(item), Words::shortDate(disclosure.explainedOn),
                                disclosure.explainedBy);
            }
        }
        auto* tick = qobject_cast<QCheckBox*>(fields().widget(codeOfItem(item)));
        tick->setText(literal(text));
        tick->setAccessibleName(text);
        fields().setValue(codeOfItem(item), {});
    }
    fields().setValue(u"explained-on"_s, writtenDate(place().clock->today()));
    fields().setValue(u"explained-by"_s, place().session.name);
}

bool DisclosureForm::check()
{
    if (!CaseForm::check())
        return false;
    for (const DisclosureItem item : allValues<DisclosureItem>()) {
        if (fields().isTicked(codeOfItem(item)))
            return true;
    }
    notices()->say(Tone::Waiting, tr("Tick what was explained."));
    return false;
}

CaseForm::Work DisclosureForm::work()
{
    std::vector<DisclosureItem> items;
    for (const DisclosureItem item : allValues<DisclosureItem>()) {
        if (fields().isTicked(codeOfItem(item)))
            items.push_back(item);
    }
    return [id = file().facts.careCase.id, items,
            on = fields().date(u"explained-on"_s).value_or(place().clock->today()),
            by = fields().value(u"explained-by"_s).trimmed()](Office& office) -> Result<> {
        AYUMI_TRY(office.consents.explain(id, items, on, by, u"ja"_s));
        return {};
    };
}

QString DisclosureForm::savedSentence() const
{
    return tr("The explanation is recorded.");
}

ConsentForm::ConsentForm(const Workplace& place, QWidget* parent)
    : CaseForm(place, u"consent"_s, tr("Consents"), Right::EditCases, parent)
    , m_list(new QVBoxLayout)
{
    auto* list = new QWidget(this);
    list->setLayout(m_list);
    m_list->setContentsMargins(0, 0, 0, 0);
    grid()->addAcross(list);
    grid()->addHeading(tr("Another consent"));
    FormFields& form = fields();
    form.add(u"kind"_s, newChoice<ConsentKind>(this, tr("Choose what is consented to")), tr("Consent to"));
    form.add(u"joint"_s,
             newJointChoice(this, {rightKnee, leftKnee, Joint{JointKind::Hip, Side::Right},
                                   Joint{JointKind::Hip, Side::Left}}),
             tr("Joint"));
    form.add(u"recipient"_s, new QLineEdit(this), tr("Who receives the data"));
    form.add(u"text-version"_s, new QLineEdit(this), tr("Version of the text"));
    form.add(u"signed"_s, new DateField(this), tr("Signed on"));
    form.add(u"explained-by"_s, new QLineEdit(this), tr("Explained by"));
    form.add(u"interpreter"_s, new QLineEdit(this), tr("Interpreter"));
    form.add(u"witness"_s, new QLineEdit(this), tr("Witness"));
    saveButton()->setText(tr("Record consent"));
}

void ConsentForm::fill(const CaseFile& file)
{
    clearLayout(m_list);
    for (const Consent& consent : file.facts.consents)
        addConsent(consent);
    if (file.facts.consents.empty())
        m_list->addWidget(newLabel(tr("Nothing is signed yet."), Type::Secondary, this));
    for (const QString& code : fields().codes())
        fields().setValue(code, {});
    fields().setValue(u"signed"_s, writtenDate(place().clock->today()));
    fields().setValue(u"explained-by"_s, place().session.name);
    if (!file.facts.consents.empty())
        fields().setValue(u"text-version"_s, file.facts.consents.back().textVersion);
}

void ConsentForm::addConsent(const Consent& consent)
{
    auto* row = new QHBoxLayout;
    QString text = tr("%1 ・ signed %2 ・ text %3")
                       .arg(namedConsent(consent), Words::date(consent.signedOn), consent.textVersion);
    if (consent.withdrawnOn)
        text = tr("%1 ・ withdrawn %2").arg(text, Words::date(*consent.withdrawnOn));
    QLabel* label = newLabel(text, consent.withdrawnOn ? Type::Secondary : Type::Body, this, true);
    row->addWidget(label, 1);
    if (!consent.withdrawnOn && mayEdit()) {
        QPushButton* withdraw = newButton(tr("Withdraw…"), ButtonKind::Small, this);
        withdraw->setAccessibleName(tr("Withdraw: %1").arg(namedConsent(consent)));
        connect(withdraw, &QPushButton::clicked, this, [this, consent] { openWithdrawal(consent); });
        row->addWidget(withdraw);
    }
    m_list->addLayout(row);
}

void ConsentForm::openWithdrawal(const Consent& consent)
{
    auto* dialog = new Dialog(tr("Withdraw the consent"), window());
    dialog->setExplanation(namedConsent(consent));
    auto* form = new FormGrid(FormGrid::Labels::Beside, dialog);
    auto* on = new DateField(dialog);
    auto* reason = newTextField(dialog);
    on->setDate(place().clock->today());
    form->addField(on, tr("Withdrawn on"), u"withdrawn"_s);
    form->addField(reason, tr("Reason"), u"reason"_s);
    dialog->body()->addWidget(form);
    dialog->setPrimary(tr("Withdraw"), ButtonKind::Danger);
    connect(dialog, &Dialog::confirmed, this, [this, dialog, consent, on, reason] {
        if (!on->read()) {
            on->complain();
            return;
        }
        auto done = place().workbench->run([consent, day = on->date().value_or(place().clock->today()),
                                            why = reason->toPlainText().trimmed()](Office& office) {
            return office.consents.withdraw(consent.id, consent.version, day, why);
        });
        whenDone(std::move(done), dialog, dialog->notices(), [this, dialog](const Consent&) {
            dialog->accept();
            Q_EMIT saved(tr("The consent is withdrawn."));
        });
    });
    dialog->open();
}

void ConsentForm::onEdited()
{
    const auto kind = valueOf<ConsentKind>(fields().value(u"kind"_s));
    grid()->setFieldVisible(fields().widget(u"joint"_s), kind == ConsentKind::Treatment);
    grid()->setFieldVisible(fields().widget(u"recipient"_s), kind == ConsentKind::DataTransferAbroad);
}

bool ConsentForm::check()
{
    if (!CaseForm::check())
        return false;
    if (!fields().value(u"kind"_s).isEmpty())
        return true;
    grid()->setError(fields().widget(u"kind"_s), tr("Choose one."));
    fields().widget(u"kind"_s)->setFocus(Qt::OtherFocusReason);
    return false;
}

CaseForm::Work ConsentForm::work()
{
    Consent consent;
    consent.caseId = file().facts.careCase.id;
    consent.kind = valueOf<ConsentKind>(fields().value(u"kind"_s)).value_or(ConsentKind::Treatment);
    if (consent.kind == ConsentKind::Treatment)
        consent.joint = jointFromCode(fields().value(u"joint"_s));
    if (consent.kind == ConsentKind::DataTransferAbroad)
        consent.recipient = fields().value(u"recipient"_s).trimmed();
    consent.textVersion = fields().value(u"text-version"_s).trimmed();
    consent.signedOn = fields().date(u"signed"_s).value_or(QDate());
    consent.explainedBy = fields().value(u"explained-by"_s).trimmed();
    consent.interpreter = fields().value(u"interpreter"_s).trimmed();
    consent.witness = fields().value(u"witness"_s).trimmed();
    return [consent](Office& office) -> Result<> {
        AYUMI_TRY(office.consents.sign(consent));
        return {};
    };
}

QString ConsentForm::savedSentence() const
{
    return tr("The consent is recorded.");
}

} // namespace ayumi
