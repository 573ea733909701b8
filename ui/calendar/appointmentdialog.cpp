#include "ui/calendar/appointmentdialog.h"

#include "core/desks/workbench.h"
#include "ui/calendar/casefield.h"
#include "ui/kit/busyoverlay.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/formgrid.h"
#include "ui/kit/momentfield.h"
#include "ui/kit/noticebar.h"
#include "ui/kit/optiontiles.h"
#include "ui/kit/theme.h"
#include "ui/kit/tickbox.h"
#include "ui/models/calendarwords.h"
#include "ui/models/draftkeeper.h"
#include "ui/models/errortext.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

constexpr int typedPauseMs = 300;

OptionTiles* newKindTiles(QWidget* parent)
{
    std::vector<OptionTiles::Option> options;
    for (const AppointmentKind kind : allValues<AppointmentKind>())
        options.push_back({CalendarWords::of(kind), static_cast<int>(kind)});
    return new OptionTiles(options, parent);
}

void chooseLength(QComboBox* box, int minutes)
{
    int at = box->findData(minutes);
    if (at < 0) {
        at = 0;
        while (at < box->count() && box->itemData(at).toInt() < minutes)
            ++at;
        box->insertItem(at, CalendarWords::length(minutes), minutes);
    }
    box->setCurrentIndex(at);
}

} // namespace

AppointmentDialog::AppointmentDialog(const Workplace& place, const AppointmentRow& row,
                                     const std::vector<Staff>& staff, QWidget* parent)
    : Dialog(row.appointment.id.isStored() ? tr("Appointment") : tr("New appointment"), parent)
    , m_place(place)
    , m_row(row)
    , m_form(new FormGrid(FormGrid::Labels::Beside, this))
    , m_kind(newKindTiles(this))
    , m_case(new CaseField(place, this))
    , m_title(new QLineEdit(this))
    , m_at(new MomentField(this))
    , m_length(new QComboBox(this))
    , m_where(new QLineEdit(this))
    , m_doctor(new QComboBox(this))
    , m_interpreter(new QLineEdit(this))
    , m_withPatient(new TickBox(tr("The patient takes part"), this))
    , m_notes(new QPlainTextEdit(this))
    , m_people(new QWidget(this))
    , m_typed(new QTimer(this))
    , m_draft(new DraftKeeper(
          *place.workbench,
          row.appointment.id.isStored() ? u"appointment/%1"_s.arg(row.appointment.id.value())
                                        : u"appointment/new"_s,
          row.appointment.version, [this] { return draft(); }, this))
{
    setPreferredWidth(700);
    addFields(staff);
    body()->addWidget(m_form);
    fill();
    m_typed->setSingleShot(true);
    m_typed->setInterval(typedPauseMs);
    connect(m_typed, &QTimer::timeout, this, &AppointmentDialog::checkConflicts);
    connect(m_kind, &OptionTiles::chosenChanged, this, &AppointmentDialog::onKindChosen);
    connect(m_case, &CaseField::chosenChanged, this, &AppointmentDialog::onCaseChosen);
    const auto changed = [this] { m_typed->start(); };
    connect(m_at, &MomentField::changed, this, changed);
    connect(m_length, &QComboBox::activated, this, [this, changed] {
        m_lengthChosen = true;
        changed();
    });
    connect(m_doctor, &QComboBox::editTextChanged, this, changed);
    connect(m_interpreter, &QLineEdit::textChanged, this, changed);
    connect(m_withPatient, &QCheckBox::toggled, this, changed);
    for (const auto& [box, id] : m_staff)
        connect(box, &QCheckBox::toggled, this, changed);
    connect(this, &Dialog::confirmed, this, &AppointmentDialog::onConfirmed);
    connectDraft();

    const Appointment& appointment = row.appointment;
    const bool mayEdit = m_place.session.may(Right::EditCalendar) && !row.caseClosed &&
                         appointment.state == AppointmentState::Planned;
    if (mayEdit)
        setPrimary(appointment.id.isStored() ? tr("Save") : tr("Add"));
    else
        m_form->setEnabled(false);
    if (appointment.id.isStored() && appointment.caseId) {
        connect(addSecondary(tr("Open the case")), &QPushButton::clicked, this,
                [this, id = *appointment.caseId] {
                    reject();
                    Q_EMIT caseRequested(id);
                });
    }
    if (appointment.id.isStored() && mayEdit) {
        connect(addSecondary(tr("Cancel the appointment")), &QPushButton::clicked, this, [this] {
            reject();
            Q_EMIT cancelWished();
        });
        setCancelText(tr("Close"));
    }
    if (mayEdit)
        m_typed->start();
    (appointment.id.isStored() || appointment.caseId ? static_cast<QWidget*>(m_at) : m_case)->setFocus();
}

void AppointmentDialog::open()
{
    Dialog::open();
    if (m_form->isEnabled())
        m_draft->look();
}

void AppointmentDialog::addFields(const std::vector<Staff>& staff)
{
    m_form->addField(m_kind, tr("Kind"), u"kind"_s);
    m_form->addField(m_case, tr("Patient"), u"case"_s);
    m_form->addField(m_title, tr("Title"), u"title"_s);
    m_form->addField(m_at, tr("When"), u"start"_s);
    for (const int minutes : {15, 30, 45, 60, 90, 120, 180, 450, 24 * 60})
        m_length->addItem(CalendarWords::length(minutes), minutes);
    m_form->addField(m_length, tr("Length"), u"minutes"_s);
    m_form->addField(m_where, tr("Place or link"), u"place"_s);
    m_doctor->setEditable(true);
    m_doctor->addItem(QString());
    for (const Staff& person : staff) {
        if (person.role == Role::Doctor && !person.disabled)
            m_doctor->addItem(person.name);
    }
    m_form->addField(m_doctor, tr("Doctor"), u"doctor"_s);
    m_form->addField(m_interpreter, tr("Interpreter"), u"interpreter"_s);
    addStaff(staff);
    m_form->addField(m_people, tr("Staff"), u"staff"_s);
    m_form->addField(m_withPatient, {});
    m_withPatient->setAccessibleName(tr("The patient takes part"));
    m_notes->setTabChangesFocus(true);
    m_notes->setFixedHeight(theme().px(64));
    m_form->addField(m_notes, tr("Notes"), u"notes"_s);
    m_form->setHint(m_notes, tr("For us alone: never sent with an invitation."));
}

void AppointmentDialog::addStaff(const std::vector<Staff>& staff)
{
    auto* layout = new FlowLayout(m_people);
    layout->setContentsMargins(0, theme().px(4), 0, 0);
    layout->setSpacings(theme().px(16), theme().px(4));
    const auto& chosen = m_row.appointment.staff;
    for (const Staff& person : staff) {
        const bool takesPart = std::ranges::find(chosen, person.id) != chosen.end();
        if (person.disabled && !takesPart)
            continue;
        auto* box = new TickBox(person.name, m_people);
        box->setChecked(takesPart);
        box->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
        layout->addWidget(box);
        m_staff.emplace_back(box, person.id);
    }
}

void AppointmentDialog::fill()
{
    const Appointment& appointment = m_row.appointment;
    m_kind->setChosen(static_cast<int>(appointment.kind));
    if (appointment.caseId)
        m_case->setChosen(
            CaseField::Chosen{*appointment.caseId, m_row.caseNumber, m_row.person.displayName()});
    m_title->setText(appointment.title);
    m_at->setMoment(appointment.start);
    chooseLength(m_length, appointment.minutes);
    m_lengthChosen = appointment.id.isStored();
    m_where->setText(appointment.place);
    m_doctor->setEditText(appointment.doctor);
    m_interpreter->setText(appointment.interpreter);
    m_withPatient->setChecked(appointment.withPatient);
    m_notes->setPlainText(appointment.notes);
    onKindChosen();
    m_form->setFieldVisible(m_withPatient, m_case->chosen().has_value());
}

void AppointmentDialog::onKindChosen()
{
    const auto kind = static_cast<AppointmentKind>(m_kind->chosen().toInt());
    m_title->setPlaceholderText(
        kind == AppointmentKind::Other || !m_case->chosen() ? QString() : CalendarWords::of(kind));
    if (!m_lengthChosen && !m_row.appointment.id.isStored())
        chooseLength(m_length, usualMinutes(kind));
    m_typed->start();
}

void AppointmentDialog::onCaseChosen()
{
    m_form->setFieldVisible(m_withPatient, m_case->chosen().has_value());
    onKindChosen();
    if (!m_case->chosen())
        return;
    // Whoever lives elsewhere has a clock of their own; the interpreter of the journey is proposed.
    auto file = m_place.workbench->run(
        [id = m_case->chosen()->id](Office& office) { return office.cases.refresh(id); });
    whenAnswered(std::move(file), this, [this](Result<CaseFile> answer) {
        if (!answer || !m_case->chosen() || m_case->chosen()->id != answer->facts.careCase.id)
            return;
        m_at->offerZone(answer->facts.patient.zone);
        const auto kind = static_cast<AppointmentKind>(m_kind->chosen().toInt());
        if (kind == AppointmentKind::Treatment && m_interpreter->text().isEmpty())
            m_interpreter->setText(answer->facts.trip.interpreter);
    });
}

std::optional<Appointment> AppointmentDialog::typed() const
{
    const std::optional<PlacedInstant> at = m_at->moment();
    if (!at)
        return std::nullopt;
    Appointment appointment = m_row.appointment;
    appointment.kind = static_cast<AppointmentKind>(m_kind->chosen().toInt());
    appointment.caseId = m_case->chosen() ? std::optional(m_case->chosen()->id) : std::nullopt;
    appointment.title = m_title->text().trimmed();
    appointment.start = *at;
    appointment.minutes = m_length->currentData().toInt();
    appointment.place = m_where->text().trimmed();
    appointment.doctor = m_doctor->currentText().trimmed();
    appointment.interpreter = m_interpreter->text().trimmed();
    appointment.withPatient = m_withPatient->isChecked();
    appointment.notes = m_notes->toPlainText().trimmed();
    appointment.staff.clear();
    for (const auto& [box, id] : m_staff) {
        if (box->isChecked())
            appointment.staff.push_back(id);
    }
    return appointment;
}

void AppointmentDialog::checkConflicts()
{
    if (m_offersDraft)
        return;
    const std::optional<Appointment> wanted = typed();
    if (!wanted) {
        notices()->dismiss();
        return;
    }
    m_checking.ask(
        [this, wanted = *wanted] {
            return m_place.workbench->run(
                [wanted](Office& office) { return office.calendar.conflicts(wanted); });
        },
        this,
        [this, wanted = *wanted](Result<std::vector<ConflictRow>> answer) {
            if (answer && !m_offersDraft)
                showConflicts(*answer, wanted);
        });
}

void AppointmentDialog::showConflicts(const std::vector<ConflictRow>& conflicts, const Appointment& wanted)
{
    QStringList sentences;
    for (const ConflictRow& conflict : conflicts)
        sentences.append(CalendarWords::of(conflict, wanted));
    sentences.removeDuplicates();
    if (sentences.isEmpty())
        notices()->dismiss();
    else
        notices()->say(Tone::Waiting, sentences.join(u'\n'));
}

void AppointmentDialog::onConfirmed()
{
    m_form->clearErrors();
    const auto at = m_at->read();
    if (!at || !*at) {
        m_form->setError(m_at, at ? tr("Enter the day.") : ErrorText::of(at.error()));
        return;
    }
    std::ignore = busy()->begin(tr("Saving…"), false);
    auto done = m_place.workbench->run([appointment = *typed()](Office& office) {
        return appointment.id.isStored() ? office.calendar.change(appointment)
                                         : office.calendar.add(appointment);
    });
    whenAnswered(std::move(done), this, [this](Result<SavedAppointment> answer) {
        busy()->end();
        if (!answer && answer.error().code == ErrorCode::Conflict && m_row.appointment.id.isStored()) {
            onConflict();
            return;
        }
        if (!answer) {
            if (!m_form->showError(answer.error()))
                notices()->showError(answer.error());
            return;
        }
        m_draft->discard();
        accept();
        Q_EMIT saved(*answer, !m_row.appointment.id.isStored());
    });
}

} // namespace ayumi
