#include "ui/casefile/choices.h"
#include "ui/casefile/followupsview.h"
#include "ui/casefile/written.h"

#include "core/desks/office.h"
#include "ui/kit/datefield.h"
#include "ui/kit/momentfield.h"
#include "ui/kit/scorerow.h"

#include <QCheckBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

bool asksNextTry(std::optional<ContactResult> result)
{
    return result == ContactResult::NoAnswer || result == ContactResult::MessageLeft ||
           result == ContactResult::FamilyAnswered;
}

QString codeOfPain(Side side)
{
    return u"nrs-"_s + codeOf(side);
}

} // namespace

ContactForm::ContactForm(const Workplace& place, QWidget* parent)
    : CaseForm(place, u"contact"_s, tr("Record contact"), Right::RecordContacts, parent)
{
    FormFields& form = fields();
    form.add(u"follow-up"_s, new QComboBox(this), tr("Follow-up"));
    form.add(u"result"_s, newChoice<ContactResult>(this, tr("Choose what happened")), tr("What happened"));
    form.add(u"channel"_s, newChoice<ContactChannel>(this), tr("How"));
    form.add(u"call-back"_s, new MomentField(this), tr("Call back at"));
    form.add(u"next-try"_s, new DateField(this), tr("Next try on"));
    form.add(u"answered-by"_s, new QLineEdit(this), tr("Who answered"));
    for (const Joint joint : {rightKnee, leftKnee}) {
        auto* row = new ScoreRow(Words::of(joint),
                                 joint.side == Side::Right ? Tone::RightSide : Tone::LeftSide, this);
        row->setLabelVisible(false);
        form.add(codeOfPain(joint.side), row, tr("Pain now: %1").arg(Words::of(joint)));
    }
    form.add(u"note"_s, newTextField(this), tr("Note"));
    form.add(u"completes"_s, new QCheckBox(tr("This follow-up is done"), this), tr("Afterwards"));
    saveButton()->setText(tr("Record contact"));
}

void ContactForm::fill(const CaseFile& file)
{
    auto* choice = qobject_cast<QComboBox*>(fields().widget(u"follow-up"_s));
    {
        const QSignalBlocker quiet(choice);
        choice->clear();
        for (const FollowUp& followUp : file.facts.followUps) {
            if (!followUp.end)
                choice->addItem(Words::followUpStep(followUp.step), QString::number(followUp.id.value()));
        }
    }
    for (const QString& code : fields().codes()) {
        if (code != u"follow-up")
            fields().setValue(code, {});
    }
    fields().setValue(u"completes"_s, u"yes"_s);
    fields().setValue(u"channel"_s,
                      codeOf(file.facts.patient.preferredChannel.value_or(ContactChannel::Phone)));
    setVisible(choice->count() > 0);
}

void ContactForm::record(FollowUpId id)
{
    fields().setValue(u"follow-up"_s, QString::number(id.value()));
    fields().widget(u"result"_s)->setFocus(Qt::OtherFocusReason);
}

const FollowUp* ContactForm::chosen() const
{
    const FollowUpId id(fields().value(u"follow-up"_s).toLongLong());
    const auto& all = file().facts.followUps;
    const auto found = std::ranges::find(all, id, &FollowUp::id);
    return found == all.end() ? nullptr : &*found;
}

void ContactForm::onEdited()
{
    const auto result = valueOf<ContactResult>(fields().value(u"result"_s));
    const auto showWhen = [this](const QString& code, bool visible) {
        grid()->setFieldVisible(fields().widget(code), visible);
    };
    showWhen(u"call-back"_s, result == ContactResult::CallBackAt);
    showWhen(u"next-try"_s, asksNextTry(result));
    showWhen(u"answered-by"_s, result == ContactResult::FamilyAnswered);
    showWhen(codeOfPain(Side::Right), result == ContactResult::Reached);
    showWhen(codeOfPain(Side::Left), result == ContactResult::Reached);
    showWhen(u"completes"_s, result == ContactResult::Reached);
}

bool ContactForm::check()
{
    if (!CaseForm::check())
        return false;
    if (fields().value(u"result"_s).isEmpty()) {
        grid()->setError(fields().widget(u"result"_s), tr("Choose what happened."));
        fields().widget(u"result"_s)->setFocus(Qt::OtherFocusReason);
        return false;
    }
    const auto at = readMoment(fields().value(u"call-back"_s));
    if (fields().value(u"result"_s) == codeOf(ContactResult::CallBackAt) &&
        (!at || at->at <= place().clock->now())) {
        grid()->setError(fields().widget(u"call-back"_s),
                         tr("Enter a day and a time that are still to come."));
        return false;
    }
    return true;
}

CaseForm::Work ContactForm::work()
{
    const FollowUp* followUp = chosen();
    if (!followUp)
        return {};
    Contact contact;
    contact.followUp = followUp->id;
    contact.version = followUp->version;
    contact.result = valueOf<ContactResult>(fields().value(u"result"_s)).value_or(ContactResult::NoAnswer);
    contact.channel = valueOf<ContactChannel>(fields().value(u"channel"_s)).value_or(ContactChannel::Phone);
    contact.note = fields().value(u"note"_s).trimmed();
    if (contact.result == ContactResult::CallBackAt)
        contact.callBackAt = readMoment(fields().value(u"call-back"_s));
    if (asksNextTry(contact.result))
        contact.nextTryOn = fields().date(u"next-try"_s);
    if (contact.result == ContactResult::FamilyAnswered)
        contact.answeredBy = fields().value(u"answered-by"_s).trimmed();
    if (contact.result == ContactResult::Reached) {
        contact.completes = fields().isTicked(u"completes"_s);
        for (const Joint joint : {rightKnee, leftKnee}) {
            if (const auto score = fields().integer(codeOfPain(joint.side)))
                contact.nrs.emplace_back(joint, *score);
        }
    }
    return [contact](Office& office) -> Result<> {
        AYUMI_TRY(office.followUps.recordContact(contact));
        return {};
    };
}

QString ContactForm::savedSentence() const
{
    return tr("The contact is recorded.");
}

ExtraFollowUpForm::ExtraFollowUpForm(const Workplace& place, QWidget* parent)
    : CaseForm(place, u"extra"_s, tr("Another call"), Right::RecordContacts, parent)
{
    fields().add(u"extra-on"_s, new DateField(this), tr("On"));
    fields().add(u"extra-reason"_s, new QLineEdit(this), tr("What for"));
    saveButton()->setText(tr("Add call"));
}

void ExtraFollowUpForm::fill(const CaseFile& file)
{
    fields().setValue(u"extra-on"_s, {});
    fields().setValue(u"extra-reason"_s, {});
    setVisible(file.facts.visit.treatedOn().has_value());
}

bool ExtraFollowUpForm::check()
{
    if (!CaseForm::check())
        return false;
    if (fields().date(u"extra-on"_s))
        return true;
    grid()->setError(fields().widget(u"extra-on"_s), tr("Enter the day."));
    return false;
}

CaseForm::Work ExtraFollowUpForm::work()
{
    return [id = file().facts.careCase.id, on = fields().date(u"extra-on"_s).value_or(QDate()),
            why = fields().value(u"extra-reason"_s).trimmed()](Office& office) -> Result<> {
        AYUMI_TRY(office.followUps.addExtra(id, on, why));
        return {};
    };
}

} // namespace ayumi
