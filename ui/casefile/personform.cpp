#include "ui/casefile/personform.h"

#include "core/desks/office.h"
#include "core/domain/wishedhours.h"
#include "ui/casefile/choices.h"
#include "ui/kit/datefield.h"
#include "ui/kit/formgrid.h"
#include "ui/models/proposedtimewords.h"

using namespace Qt::StringLiterals;

namespace ayumi {

PersonForm::PersonForm(const Workplace& place, QWidget* parent)
    : CaseForm(place, u"person"_s, tr("Person"), Right::EditCases, parent)
{
    addNames();
    addContact();
}

void PersonForm::addLine(const QString& code, const QString& label)
{
    fields().add(code, new QLineEdit(this), label);
}

void PersonForm::addNames()
{
    addLine(u"family"_s, tr("Family name"));
    addLine(u"given"_s, tr("Given name"));
    addLine(u"family-kana"_s, tr("Family name (kana)"));
    addLine(u"given-kana"_s, tr("Given name (kana)"));
    addLine(u"family-romaji"_s, tr("Family name (passport)"));
    addLine(u"given-romaji"_s, tr("Given name (passport)"));
    fields().add(u"birth-date"_s, new DateField(this), tr("Birth date"));
    fields().add(u"sex"_s, newChoice<Sex>(this), tr("Sex"));
}

void PersonForm::addContact()
{
    grid()->addHeading(tr("Contact"));
    addLine(u"phone"_s, tr("Phone"));
    addLine(u"mail"_s, tr("Mail"));
    addLine(u"line"_s, tr("LINE name"));
    fields().add(u"preferred"_s, newChoice<ContactChannel>(this, tr("not asked")), tr("Preferred"));
    addLine(u"hours"_s, tr("Best time"));
    auto* language = new QComboBox(this);
    language->addItem(tr("Japanese"), QString());
    language->addItem(tr("English"), u"en"_s);
    language->addItem(tr("Malay"), u"ms"_s);
    fields().add(u"language"_s, language, tr("Called in"));
    addLine(u"postcode"_s, tr("Postcode"));
    addLine(u"address"_s, tr("Address"));
    addLine(u"doctor"_s, tr("Family doctor"));
    grid()->addHeading(tr("Emergency contact"));
    addLine(u"emergency-name"_s, tr("Name"));
    addLine(u"emergency-relation"_s, tr("Relation"));
    addLine(u"emergency-phone"_s, tr("Phone of the contact"));
    auto* told = new QComboBox(this);
    told->addItem(tr("not asked"), QString());
    told->addItem(tr("may be told of the treatment"), u"yes"_s);
    told->addItem(tr("must not be told"), u"no"_s);
    fields().add(u"emergency-told"_s, told, tr("May be told"));
    fields().add(u"notes"_s, newTextField(this), tr("Notes"));
}

void PersonForm::fill(const CaseFile& file)
{
    const Patient& patient = file.facts.patient;
    FormFields& form = fields();
    form.setValue(u"family"_s, patient.name.family);
    form.setValue(u"given"_s, patient.name.given);
    form.setValue(u"family-kana"_s, patient.kana.family);
    form.setValue(u"given-kana"_s, patient.kana.given);
    form.setValue(u"family-romaji"_s, patient.romaji.family);
    form.setValue(u"given-romaji"_s, patient.romaji.given);
    form.setValue(u"birth-date"_s, patient.birthDate ? patient.birthDate->toString(Qt::ISODate) : QString());
    form.setValue(u"sex"_s, codeOf(patient.sex));
    form.setValue(u"phone"_s, patient.phone);
    form.setValue(u"mail"_s, patient.mail);
    form.setValue(u"line"_s, patient.lineName);
    form.setValue(u"preferred"_s, patient.preferredChannel ? codeOf(*patient.preferredChannel) : QString());
    form.setValue(u"hours"_s, patient.contactHours);
    form.setValue(u"language"_s, patient.language);
    form.setValue(u"postcode"_s, patient.postcode);
    form.setValue(u"address"_s, patient.address);
    form.setValue(u"doctor"_s, patient.familyDoctor);
    form.setValue(u"emergency-name"_s, patient.emergency.name);
    form.setValue(u"emergency-relation"_s, patient.emergency.relation);
    form.setValue(u"emergency-phone"_s, patient.emergency.phone);
    const std::optional<bool> told = patient.emergency.mayBeTold;
    form.setValue(u"emergency-told"_s, told ? (*told ? u"yes"_s : u"no"_s) : QString());
    form.setValue(u"notes"_s, patient.notes);
}

CaseForm::Work PersonForm::work()
{
    const FormFields& form = fields();
    Patient patient = file().facts.patient;
    patient.name = {form.value(u"family"_s), form.value(u"given"_s)};
    patient.kana = {form.value(u"family-kana"_s), form.value(u"given-kana"_s)};
    patient.romaji = {form.value(u"family-romaji"_s), form.value(u"given-romaji"_s)};
    patient.birthDate = form.date(u"birth-date"_s);
    patient.sex = valueOf<Sex>(form.value(u"sex"_s)).value_or(Sex::Unknown);
    patient.phone = form.value(u"phone"_s);
    patient.mail = form.value(u"mail"_s);
    patient.lineName = form.value(u"line"_s);
    patient.preferredChannel = valueOf<ContactChannel>(form.value(u"preferred"_s));
    patient.contactHours = form.value(u"hours"_s);
    patient.language = form.value(u"language"_s);
    patient.postcode = form.value(u"postcode"_s);
    patient.address = form.value(u"address"_s);
    patient.familyDoctor = form.value(u"doctor"_s);
    patient.emergency.name = form.value(u"emergency-name"_s);
    patient.emergency.relation = form.value(u"emergency-relation"_s);
    patient.emergency.phone = form.value(u"emergency-phone"_s);
    const QString told = form.value(u"emergency-told"_s);
    patient.emergency.mayBeTold = told.isEmpty() ? std::nullopt : std::optional(told == u"yes");
    patient.notes = form.value(u"notes"_s);
    return [patient](Office& office) -> Result<> {
        AYUMI_TRY(office.intake.savePatient(patient));
        return {};
    };
}

void PersonForm::onEdited()
{
    auto* born = qobject_cast<DateField*>(fields().widget(u"birth-date"_s));
    const std::optional<QDate> date = born->date();
    born->setEchoDetail(date ? Words::age(*date, place().clock->today()) : QString());
    const QString said = fields().value(u"hours"_s);
    const WishedHours wished = wishedHours(said);
    QString hint;
    if (wished.isKnown())
        hint = tr("Understood as %1").arg(ProposedTimeWords::hours(wished.hours));
    else if (!wished.understood)
        hint = tr("Ayumi cannot read these hours; calls are proposed without them. It reads, for example: "
                  "weekday mornings, Tue 14:00-16:00.");
    grid()->setHint(fields().widget(u"hours"_s), hint);
}

} // namespace ayumi
