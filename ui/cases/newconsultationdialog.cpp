#include "ui/cases/newconsultationdialog.h"

#include "core/base/phone.h"
#include "core/desks/workbench.h"
#include "ui/cases/duplicatepanel.h"
#include "ui/cases/kanacapture.h"
#include "ui/cases/namepair.h"
#include "ui/cases/symptomfields.h"
#include "ui/kit/busyoverlay.h"
#include "ui/kit/datefield.h"
#include "ui/kit/formgrid.h"
#include "ui/kit/label.h"
#include "ui/kit/theme.h"
#include "ui/models/draftkeeper.h"
#include "ui/models/errortext.h"
#include "ui/models/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTimer>
#include <QVBoxLayout>

#include <tuple>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

constexpr int typedPauseMs = 300;
const QString draftForm = u"consultation/new"_s;

QJsonObject namesOf(const PersonName& name)
{
    return {{u"family"_s, name.family}, {u"given"_s, name.given}};
}

PersonName nameIn(const QJsonObject& content, QLatin1StringView key)
{
    const QJsonObject name = content.value(key).toObject();
    return {name.value("family"_L1).toString(), name.value("given"_L1).toString()};
}

PersonName trimmed(const PersonName& name)
{
    return {name.family.trimmed(), name.given.trimmed()};
}

} // namespace

NewConsultationDialog::NewConsultationDialog(const Workplace& place, QWidget* parent)
    : Dialog(tr("New consultation"), parent)
    , m_place(place)
    , m_duplicates(new DuplicatePanel(this))
    , m_existingLine(newLabel({}, Type::Strong, this, true))
    , m_newPerson(newButton(tr("Somebody else after all"), ButtonKind::Link, this))
    , m_further(new QCheckBox(this))
    , m_form(new FormGrid(FormGrid::Labels::Beside, this))
    , m_name(new NamePair(this))
    , m_kana(new NamePair(this))
    , m_romaji(new NamePair(this))
    , m_born(new DateField(this))
    , m_sex(new QComboBox(this))
    , m_phone(new QLineEdit(this))
    , m_lineName(new QLineEdit(this))
    , m_mail(new QLineEdit(this))
    , m_symptoms(new SymptomFields(this))
    , m_note(new QPlainTextEdit(this))
    , m_composing(new ComposingWatch(this))
    , m_draft(new DraftKeeper(
          *place.workbench, draftForm, 0, [this] { return draft(); }, this))
    , m_typed(new QTimer(this))
{
    setPreferredWidth(720);
    setExplanation(tr("A name of any kind is enough to begin; everything else can follow."));
    for (QWidget* widget : {static_cast<QWidget*>(m_duplicates), static_cast<QWidget*>(m_existingLine),
                            static_cast<QWidget*>(m_newPerson), static_cast<QWidget*>(m_further)})
        body()->addWidget(widget);
    m_existingLine->hide();
    m_newPerson->hide();
    m_further->hide();
    addIdentity();
    addWays();
    addComplaint();
    body()->addWidget(m_form);
    setPrimary(tr("Open consultation"));
    connectFields();
    m_name->setFocus();
}

void NewConsultationDialog::prefill(const ConsultationStart& start)
{
    m_keepsDraft = false;
    m_prefilled = start.patient;
    m_name->setName(start.patient.name);
    m_kana->setName(start.patient.kana);
    m_romaji->setName(start.patient.romaji);
    m_born->setDate(start.patient.birthDate);
    m_sex->setCurrentIndex(std::max(0, m_sex->findData(static_cast<int>(start.patient.sex))));
    m_phone->setText(start.patient.phone);
    m_lineName->setText(start.patient.lineName);
    m_mail->setText(start.patient.mail);
    for (const auto& [joint, words] : start.symptoms)
        m_symptoms->setSymptoms(joint, words);
    m_note->setPlainText(start.note);
    m_answers = start.answers;
    QStringList confirmed;
    for (const auto& [question, answer] : m_answers) {
        const QString field = Words::of(question.field);
        //: %1 a question of the intake, %2 a joint
        const QString asked = question.joint ? tr("%1 (%2)").arg(field, Words::of(*question.joint)) : field;
        //: %1 a question of the intake, %2 its answer
        confirmed << tr("%1: %2").arg(asked, Words::of(question.field, answer));
    }
    if (!confirmed.isEmpty())
        setExplanation(
            tr("Confirmed from the talk and kept with the intake: %1").arg(confirmed.join(u" ・ "_s)));
}

void NewConsultationDialog::open()
{
    Dialog::open();
    if (m_keepsDraft)
        m_draft->look();
    else
        searchDuplicates();
}

void NewConsultationDialog::addIdentity()
{
    m_name->setNames(tr("Family name"), tr("Given name"));
    m_kana->setNames(tr("Family name in kana"), tr("Given name in kana"));
    m_romaji->setNames(tr("Family name as in the passport"), tr("Given name as in the passport"));
    m_form->addField(m_name, tr("Name"), u"name"_s);
    m_form->addField(m_kana, tr("Kana"), u"kana"_s);
    m_form->addField(m_romaji, tr("Romaji"), u"romaji"_s);
    new KanaCapture(m_name->family(), m_kana->family());
    new KanaCapture(m_name->given(), m_kana->given());
    m_born->setPlaceholderText(tr("1958/4/2, S33.4.2"));
    m_form->addField(m_born, tr("Birth date"), u"birth-date"_s);
    connect(m_born, &DateField::dateChanged, this, [this](std::optional<QDate> date) {
        m_born->setEchoDetail(date ? Words::age(*date, m_place.clock->today()) : QString());
    });
    for (const Sex sex : allValues<Sex>())
        m_sex->addItem(Words::of(sex), static_cast<int>(sex));
    m_form->addField(m_sex, tr("Sex"), u"sex"_s);
}

void NewConsultationDialog::addWays()
{
    m_form->addField(m_phone, tr("Phone"), u"phone"_s);
    m_form->addField(m_lineName, tr("LINE name"), u"line-name"_s);
    m_form->addField(m_mail, tr("Mail address"), u"mail"_s);
    connect(m_phone, &QLineEdit::textChanged, this, [this](const QString& typed) {
        // Shows how it was understood; what was typed stays as it is.
        const QString shown = displayPhone(typed);
        m_form->setHint(m_phone, shown == typed ? QString() : shown);
    });
}

void NewConsultationDialog::addComplaint()
{
    m_form->addField(m_symptoms, tr("What hurts"), u"symptoms"_s);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(theme().px(72));
    m_form->addField(m_note, tr("Note"), u"note"_s);
}

void NewConsultationDialog::connectFields()
{
    m_typed->setSingleShot(true);
    m_typed->setInterval(typedPauseMs);
    connect(m_typed, &QTimer::timeout, this, &NewConsultationDialog::searchDuplicates);
    for (NamePair* pair : {m_name, m_kana, m_romaji}) {
        connect(pair, &NamePair::changed, this, &NewConsultationDialog::onTyped);
        m_composing->watch(pair->family());
        m_composing->watch(pair->given());
    }
    for (QLineEdit* edit : {m_phone, m_lineName, m_mail}) {
        connect(edit, &QLineEdit::textChanged, this, &NewConsultationDialog::onTyped);
        m_composing->watch(edit);
    }
    connect(m_born, &DateField::dateChanged, this, &NewConsultationDialog::onTyped);
    const auto touch = [this] {
        if (m_keepsDraft)
            m_draft->touch();
    };
    connect(m_symptoms, &SymptomFields::changed, m_draft, touch);
    connect(m_note, &QPlainTextEdit::textChanged, m_draft, touch);
    connect(m_sex, &QComboBox::currentIndexChanged, m_draft, touch);
    connect(m_draft, &DraftKeeper::found, this, [this](const QJsonObject& content, const Draft& kept) {
        notices()->say(Tone::Info,
                       tr("There is a draft of %1 that was not saved.").arg(Words::moment(kept.savedAt)),
                       tr("Take it over"), [this, content] { applyDraft(content); });
    });
    connect(this, &QDialog::rejected, m_draft, [this] {
        if (m_keepsDraft)
            m_draft->discard();
    });
    connect(m_duplicates, &DuplicatePanel::caseChosen, this, &NewConsultationDialog::openKnownCase);
    connect(m_duplicates, &DuplicatePanel::samePersonChosen, this, &NewConsultationDialog::takeExisting);
    connect(m_newPerson, &QPushButton::clicked, this, &NewConsultationDialog::backToNewPerson);
    connect(this, &Dialog::confirmed, this, &NewConsultationDialog::onConfirmed);
}

void NewConsultationDialog::onTyped()
{
    if (m_keepsDraft)
        m_draft->touch();
    if (!m_composing->isComposing())
        m_typed->start();
}

void NewConsultationDialog::searchDuplicates()
{
    // A composition may have begun since the timer was started.
    if (m_existing || m_composing->isComposing())
        return;
    const Patient patient = start().patient;
    m_search.ask(
        [this, patient] {
            return m_place.workbench->run(
                [patient](Office& office) { return office.intake.possibleDuplicates(patient); });
        },
        this,
        [this](Result<std::vector<DuplicateCandidate>> answer) {
            if (m_existing)
                return;
            if (answer)
                m_duplicates->show(*answer, m_place.clock->today());
            else
                notices()->showError(answer.error());
        });
}

void NewConsultationDialog::openKnownCase(const DuplicateCandidate& candidate, const QString& number)
{
    auto found = m_place.workbench->run([number](Office& office) { return office.cases.find(number); });
    whenDone(std::move(found), this, notices(), [this, number, person = candidate.person](CaseId id) {
        if (m_keepsDraft)
            m_draft->discard();
        accept();
        CaseChoiceModel::Choice choice;
        choice.id = id;
        choice.number = number;
        choice.person = person;
        Q_EMIT knownCaseChosen(choice);
    });
}

void NewConsultationDialog::takeExisting(const DuplicateCandidate& candidate)
{
    m_existing = candidate;
    m_search.forget();
    m_duplicates->hide();
    m_existingLine->setText(tr("New case of %1, who is known already.").arg(candidate.person.displayName()));
    m_existingLine->show();
    m_newPerson->show();
    if (!candidate.caseNumbers.empty()) {
        m_further->setText(tr("A further treatment after %1").arg(candidate.caseNumbers.back()));
        m_further->show();
    }
    for (QWidget* field :
         {static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_kana), static_cast<QWidget*>(m_romaji),
          static_cast<QWidget*>(m_born), static_cast<QWidget*>(m_sex), static_cast<QWidget*>(m_phone),
          static_cast<QWidget*>(m_lineName), static_cast<QWidget*>(m_mail)})
        m_form->setFieldVisible(field, false);
    m_symptoms->setFocus();
}

void NewConsultationDialog::backToNewPerson()
{
    m_existing.reset();
    m_existingLine->hide();
    m_newPerson->hide();
    m_further->hide();
    for (QWidget* field :
         {static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_kana), static_cast<QWidget*>(m_romaji),
          static_cast<QWidget*>(m_born), static_cast<QWidget*>(m_sex), static_cast<QWidget*>(m_phone),
          static_cast<QWidget*>(m_lineName), static_cast<QWidget*>(m_mail)})
        m_form->setFieldVisible(field, true);
    searchDuplicates();
}

ConsultationStart NewConsultationDialog::start() const
{
    ConsultationStart given;
    Patient& patient = given.patient;
    patient = m_prefilled;
    patient.name = trimmed(m_name->name());
    patient.kana = trimmed(m_kana->name());
    patient.romaji = trimmed(m_romaji->name());
    patient.birthDate = m_born->date();
    patient.sex = static_cast<Sex>(m_sex->currentData().toInt());
    patient.phone = m_phone->text().trimmed();
    patient.lineName = m_lineName->text().trimmed();
    patient.mail = m_mail->text().trimmed();
    given.symptoms = m_symptoms->symptoms();
    given.note = m_note->toPlainText().trimmed();
    return given;
}

bool NewConsultationDialog::check()
{
    m_form->clearErrors();
    if (m_existing)
        return true;
    if (start().patient.displayName().isEmpty()) {
        m_form->setError(m_name, tr("Enter a name: kanji, kana, romaji or the LINE name."));
        m_name->setFocus();
        return false;
    }
    const Result<std::optional<QDate>> born = m_born->read();
    if (!born) {
        m_form->setError(m_born, ErrorText::of(born.error()));
        m_born->setFocus();
        return false;
    }
    return true;
}

void NewConsultationDialog::onConfirmed()
{
    if (!check())
        return;
    const ConsultationStart given = start();
    NewConsultation consultation;
    consultation.patient = given.patient;
    if (m_existing)
        consultation.existingPatient = m_existing->person.patient;
    consultation.answers = m_answers;
    for (const auto& [joint, words] : given.symptoms) {
        Answer answer;
        answer.state = AnswerState::Known;
        answer.value = words;
        consultation.answers.emplace_back(Question{IntakeField::Symptoms, joint}, answer);
    }
    const QString earlier = m_existing && m_further->isChecked() ? m_existing->caseNumbers.back() : QString();
    std::ignore = busy()->begin(tr("Opening the consultation…"), false);
    auto done = m_place.workbench->run([consultation, earlier, note = given.note,
                                        opened = m_opened](Office& office) mutable -> Result<Opening> {
        if (!opened) {
            if (!earlier.isEmpty()) {
                AYUMI_TRY_GET(consultation.furtherTreatmentOf, office.cases.find(earlier));
            }
            AYUMI_TRY_GET(opened, office.intake.openConsultation(consultation));
        }
        Opening opening{*opened, {}};
        if (!note.isEmpty()) {
            if (const Result<CaseNote> noted = office.cases.addNote(opened->careCase.id, note); !noted)
                opening.noteFailed = noted.error();
        }
        return opening;
    });
    whenAnswered(std::move(done), this, [this](const Result<Opening>& answer) { onOpened(answer); });
}

void NewConsultationDialog::onOpened(const Result<Opening>& answer)
{
    busy()->end();
    if (!answer || answer->noteFailed) {
        const Error error = answer ? *answer->noteFailed : answer.error();
        if (answer)
            m_opened = answer->opened;
        if (!m_form->showError(error))
            notices()->showError(error);
        return;
    }
    if (m_keepsDraft)
        m_draft->discard();
    accept();
    Q_EMIT opened(answer->opened);
}

QJsonObject NewConsultationDialog::draft() const
{
    const ConsultationStart given = start();
    QJsonObject symptoms;
    for (const auto& [joint, words] : given.symptoms)
        symptoms[jointCode(joint)] = words;
    return {{u"name"_s, namesOf(m_name->name())},
            {u"kana"_s, namesOf(m_kana->name())},
            {u"romaji"_s, namesOf(m_romaji->name())},
            {u"born"_s, m_born->text()},
            {u"sex"_s, codeOf(given.patient.sex)},
            {u"phone"_s, given.patient.phone},
            {u"lineName"_s, given.patient.lineName},
            {u"mail"_s, given.patient.mail},
            {u"symptoms"_s, symptoms},
            {u"note"_s, given.note}};
}

void NewConsultationDialog::applyDraft(const QJsonObject& content)
{
    m_name->setName(nameIn(content, "name"_L1));
    m_kana->setName(nameIn(content, "kana"_L1));
    m_romaji->setName(nameIn(content, "romaji"_L1));
    m_born->setText(content.value("born"_L1).toString());
    if (const auto sex = valueOf<Sex>(content.value("sex"_L1).toString()))
        m_sex->setCurrentIndex(std::max(0, m_sex->findData(static_cast<int>(*sex))));
    m_phone->setText(content.value("phone"_L1).toString());
    m_lineName->setText(content.value("lineName"_L1).toString());
    m_mail->setText(content.value("mail"_L1).toString());
    const QJsonObject symptoms = content.value("symptoms"_L1).toObject();
    for (auto each = symptoms.begin(); each != symptoms.end(); ++each) {
        if (const auto joint = jointFromCode(each.key()))
            m_symptoms->setSymptoms(*joint, each.value().toString());
    }
    m_note->setPlainText(content.value("note"_L1).toString());
}

} // namespace ayumi
