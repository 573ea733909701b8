#include "ui/models/calendareventwords.h"

#include "ui/models/calendarwords.h"
#include "ui/models/words.h"

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

QString joined(const QString& what, const QString& patient)
{
    return patient.isEmpty() ? what : what + u' ' + patient;
}

} // namespace

QString CalendarEventWords::title(const AppointmentRow& row, const QString& patient,
                                  PatientNaming naming) const
{
    const Appointment& appointment = row.appointment;
    // Titles of cases are typed with names and knees in them.
    const bool isKept = naming == PatientNaming::FullName || !appointment.caseId;
    const QString what = isKept ? CalendarWords::title(appointment) : CalendarWords::of(appointment.kind);
    return joined(what, patient);
}

QString CalendarEventWords::title(const CalendarCall&, const QString& patient) const
{
    return joined(tr("Follow-up call"), patient);
}

QString CalendarEventWords::title(const CalendarTrip&, const QString& patient) const
{
    return joined(tr("Stay in Malaysia"), patient);
}

QString CalendarEventWords::people(const AppointmentRow& row) const
{
    QStringList lines;
    if (!row.staffNames.isEmpty())
        lines.append(tr("Staff: %1").arg(row.staffNames.join(tr(", "))));
    if (!row.appointment.doctor.isEmpty())
        lines.append(tr("Doctor: %1").arg(row.appointment.doctor));
    if (!row.appointment.interpreter.isEmpty())
        lines.append(tr("Interpreter: %1").arg(row.appointment.interpreter));
    lines.append(CalendarWords::clocks(row.appointment.start));
    return lines.join(u'\n');
}

QString CalendarEventWords::category(AppointmentKind kind) const
{
    return CalendarWords::of(kind);
}

QString CalendarEventWords::calendarName(const QString& staffName) const
{
    return staffName.isEmpty() ? tr("Ayumi") : tr("Ayumi: %1").arg(staffName);
}

QString CalendarEventWords::of(PatientNaming naming)
{
    switch (naming) {
    case PatientNaming::Initials:
        return tr("Initials and case number");
    case PatientNaming::FullName:
        return tr("Full name");
    }
    return {};
}

QString CalendarEventWords::of(CalendarImportStep step)
{
    switch (step) {
    case CalendarImportStep::Add:
        return tr("New");
    case CalendarImportStep::Change:
        return tr("Changed");
    case CalendarImportStep::Cancel:
        return tr("Cancelled");
    case CalendarImportStep::Unchanged:
        return tr("Already there");
    case CalendarImportStep::Older:
        return tr("Older");
    case CalendarImportStep::Ours:
        return tr("Our own");
    case CalendarImportStep::NotThere:
        return tr("Not known here");
    case CalendarImportStep::Unsuitable:
        return tr("Not possible");
    }
    return {};
}

QString CalendarEventWords::of(const CalendarImportOutcome& outcome)
{
    if (outcome == CalendarImportOutcome{})
        return tr("Nothing new: everything was there already.");
    return tr("%1 added, %2 changed, %3 cancelled.")
        .arg(outcome.added)
        .arg(outcome.changed)
        .arg(outcome.cancelled);
}

} // namespace ayumi
