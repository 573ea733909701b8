// What is typed into an appointment: kept until it is saved, and brought together with what somebody else
// saved.

#include "core/desks/workbench.h"
#include "ui/calendar/appointmentdialog.h"
#include "ui/calendar/casefield.h"
#include "ui/kit/conflictdialog.h"
#include "ui/kit/formgrid.h"
#include "ui/kit/momentfield.h"
#include "ui/kit/noticebar.h"
#include "ui/kit/optiontiles.h"
#include "ui/kit/tickbox.h"
#include "ui/models/appointmentmerge.h"
#include "ui/models/calendarwords.h"
#include "ui/models/draftkeeper.h"
#include "ui/models/words.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace ayumi {

void AppointmentDialog::connectDraft()
{
    const auto touch = [this] {
        m_offersDraft = false; // whoever types has decided
        m_draft->touch();
    };
    for (QLineEdit* field : {m_title, m_where, m_interpreter})
        connect(field, &QLineEdit::textEdited, this, touch);
    connect(m_notes, &QPlainTextEdit::textChanged, this, touch);
    connect(m_kind, &OptionTiles::chosenChanged, this, touch);
    connect(m_case, &CaseField::chosenChanged, this, touch);
    connect(m_at, &MomentField::changed, this, touch);
    connect(m_length, &QComboBox::activated, this, touch);
    connect(m_doctor, &QComboBox::editTextChanged, this, touch);
    connect(m_withPatient, &QCheckBox::toggled, this, touch);
    for (const auto& [box, id] : m_staff)
        connect(box, &QCheckBox::toggled, this, touch);
    connect(m_draft, &DraftKeeper::found, this, [this](const QJsonObject& content, const Draft& kept) {
        m_offersDraft = true;
        notices()->say(Tone::Info,
                       tr("There is a draft of %1 that was not saved.").arg(Words::moment(kept.savedAt)),
                       tr("Take it over"), [this, content] { takeOver(content); });
    });
    // Closing it by hand is a decision; a crash or a lock is none.
    connect(this, &QDialog::rejected, m_draft, &DraftKeeper::discard);
}

QJsonObject AppointmentDialog::draft() const
{
    Appointment mine = typed().value_or(m_row.appointment);
    QJsonObject content{{u"mine"_s, AppointmentParts::toJson(mine)},
                        {u"before"_s, AppointmentParts::toJson(m_row.appointment)}};
    if (const auto chosen = m_case->chosen()) {
        content[u"caseNumber"_s] = chosen->number;
        content[u"caseName"_s] = chosen->name;
    }
    return content;
}

void AppointmentDialog::takeOver(const QJsonObject& content)
{
    m_offersDraft = false;
    const Appointment before =
        AppointmentParts::fromJson(content.value("before"_L1).toObject(), m_row.appointment);
    const Appointment mine =
        AppointmentParts::fromJson(content.value("mine"_L1).toObject(), m_row.appointment);
    if (mine.caseId && mine.caseId != m_row.appointment.caseId) {
        m_case->setChosen(CaseField::Chosen{*mine.caseId, content.value("caseNumber"_L1).toString(),
                                            content.value("caseName"_L1).toString()});
    }
    // Of a new one nothing was there before.
    if (m_row.appointment.id.isStored())
        bringTogether(before, mine);
    else
        showRest(mine, {});
    m_draft->touch();
}

void AppointmentDialog::bringTogether(const Appointment& before, const Appointment& mine)
{
    const Appointment theirs = m_row.appointment;
    const MergedAppointment merged = AppointmentParts::merge(before, mine, theirs);
    showRest(merged.appointment, merged.disputed);
    if (merged.disputed.isEmpty())
        return;
    std::vector<ConflictDialog::Field> fields;
    for (const QString& part : merged.disputed)
        fields.push_back({part, labelOf(part), inWords(mine, part), inWords(theirs, part)});
    auto* dialog = new ConflictDialog(fields, this);
    connect(dialog, &ConflictDialog::chosen, this,
            [this, mine = merged.appointment, theirs](const QStringList& takeTheirs) {
                Appointment chosen = mine;
                for (const QString& part : takeTheirs)
                    AppointmentParts::take(chosen, theirs, part);
                showRest(chosen, {});
                onConfirmed();
            });
    dialog->open();
}

/// Somebody else saved it since it was read here.
void AppointmentDialog::onConflict()
{
    const std::optional<Appointment> mine = typed();
    auto asked = m_place.workbench->run(
        [id = m_row.appointment.id](Office& office) { return office.calendar.find(id); });
    whenDone(std::move(asked), this, notices(), [this, mine](const AppointmentRow& theirs) {
        const Appointment before = m_row.appointment;
        m_row = theirs;
        if (theirs.appointment.state == AppointmentState::Cancelled) {
            m_form->setEnabled(false);
            primary()->setEnabled(false);
            notices()->say(Tone::Danger, tr("Somebody else cancelled this appointment meanwhile."));
            return;
        }
        bringTogether(before, mine.value_or(before));
        m_offersDraft = true; // the sentence stays until somebody types
        notices()->say(Tone::Waiting, tr("Somebody else saved this meanwhile. Nothing you typed is lost: "
                                         "look at it and save again."));
    });
}

/// Puts `appointment` into the fields; the disputed ones show mine until somebody chose.
void AppointmentDialog::showRest(const Appointment& appointment, const QStringList& disputed)
{
    const std::optional<CaseField::Chosen> chosen = m_case->chosen();
    const AppointmentRow stored = m_row;
    m_row.appointment = appointment;
    fill();
    if (!appointment.caseId)
        m_case->setChosen(std::nullopt);
    else if (chosen && chosen->id == *appointment.caseId)
        m_case->setChosen(chosen);
    m_form->setFieldVisible(m_withPatient, appointment.caseId.has_value());
    for (const auto& [box, id] : m_staff)
        box->setChecked(std::ranges::find(appointment.staff, id) != appointment.staff.end());
    m_row = stored;
    if (!disputed.isEmpty())
        m_typed->stop();
}

QString AppointmentDialog::labelOf(const QString& part) const
{
    const std::map<QString, QString> labels{
        {u"kind"_s, tr("Kind")},      {u"case"_s, tr("Patient")},
        {u"title"_s, tr("Title")},    {u"start"_s, tr("When")},
        {u"minutes"_s, tr("Length")}, {u"place"_s, tr("Place or link")},
        {u"doctor"_s, tr("Doctor")},  {u"interpreter"_s, tr("Interpreter")},
        {u"staff"_s, tr("Staff")},    {u"with-patient"_s, tr("The patient takes part")},
        {u"notes"_s, tr("Notes")}};
    return labels.at(part);
}

QString AppointmentDialog::inWords(const Appointment& appointment, const QString& part) const
{
    if (part == u"kind")
        return CalendarWords::of(appointment.kind);
    if (part == u"case") {
        const auto chosen = m_case->chosen();
        if (!appointment.caseId)
            return tr("nobody");
        return chosen && chosen->id == *appointment.caseId ? chosen->name : m_row.person.displayName();
    }
    if (part == u"start")
        return Words::moment(appointment.start);
    if (part == u"minutes")
        return CalendarWords::length(appointment.minutes);
    if (part == u"with-patient")
        return appointment.withPatient ? tr("yes") : tr("no");
    if (part == u"staff") {
        QStringList names;
        for (const auto& [box, id] : m_staff) {
            if (std::ranges::find(appointment.staff, id) != appointment.staff.end())
                names.append(box->text());
        }
        return names.isEmpty() ? tr("nobody") : names.join(u", "_s);
    }
    return AppointmentParts::toJson(appointment).value(part).toString();
}

} // namespace ayumi
