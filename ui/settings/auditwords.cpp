#include "ui/settings/auditwords.h"

#include <QDir>
#include <QHash>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

const char* sentenceOf(const QString& code)
{
    static const QHash<QString, const char*> sentences{
        {u"signed-in"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Signed in")},
        {u"refused"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Refused: the role does not allow it")},
        {u"clinic.created"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Clinic set up")},
        {u"recovery-key.used"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Recovery key used")},
        {u"staff.added"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Colleague added")},
        {u"staff.disabled"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Colleague disabled")},
        {u"staff.enabled"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Colleague enabled")},
        {u"staff.role-changed"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Role changed")},
        {u"staff.language-changed"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Language changed")},
        {u"staff.password-changed"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Password changed")},
        {u"patient.saved"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Patient's details saved")},
        {u"patient.read"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Patient's details read")},
        {u"patient.compared"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Looked for the same patient")},
        {u"case.created"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Case opened for a new consultation")},
        {u"audit.read"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Record read")},
        {u"audit.verified"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Everything verified")},
        {u"backup.made"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Backup made")},
        {u"backup.restored"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Backup restored")},
        {u"backup.verified"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Backup verified")},
        {u"calendar.exported"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Calendar exported")},
        {u"calendar.feed-set"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Calendar file set up")},
        {u"calendar.feed-written"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Calendar file written")},
        {u"calendar.feed-ended"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Calendar file ended")},
        {u"calendar.compared"_s,
         QT_TRANSLATE_NOOP("ayumi::AuditWords", "Calendar file compared with what is there")},
        {u"adverse-event.added"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Adverse event recorded")},
        {u"adverse-event.judged"_s,
         QT_TRANSLATE_NOOP("ayumi::AuditWords", "Adverse event judged by a doctor")},
        {u"adverse-event.reported"_s,
         QT_TRANSLATE_NOOP("ayumi::AuditWords", "Adverse event told to somebody")},
        {u"adverse-event.updated"_s,
         QT_TRANSLATE_NOOP("ayumi::AuditWords", "Adverse event corrected or continued")},
        {u"call.opened"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Call opened")},
        {u"call.recorded"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Call recorded")},
        {u"text-pack.loaded"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Item texts loaded")},
        {u"text-pack.removed"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Item texts removed")},
        {u"phrases.saved"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Phrases for notes saved")},
        {u"call-list.printed"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Call list printed")},
        {u"day-plan.printed"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Day plan printed")},
        {u"labels.printed"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Address labels printed")},
        {u"missed-letter.printed"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Missed-you letter printed")},
        {u"office-contact.saved"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Letterhead changed")},
        {u"case.advanced"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Stage advanced")},
        {u"case.assigned"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Responsible person changed")},
        {u"case.closed"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Case closed")},
        {u"case.gate-read"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Looked at what is missing")},
        {u"case.opened"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Case file opened")},
        {u"case.reopened"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Case opened again")},
        {u"cases.listed"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "List of cases read")},
        {u"consent.signed"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Consent recorded")},
        {u"consent.withdrawn"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Consent withdrawn")},
        {u"contact.recorded"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Contact recorded")},
        {u"counselling.corrected"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Counselling corrected")},
        {u"counselling.recorded"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Counselling recorded")},
        {u"data.disclosed"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Data given to somebody")},
        {u"decision.recorded"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Doctor's decision recorded")},
        {u"discharge.recorded"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Discharge recorded")},
        {u"disclosures.explained"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Explanation recorded")},
        {u"drip.recorded"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Drip recorded")},
        {u"due.read"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Due calls read")},
        {u"examination.saved"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Examination saved")},
        {u"history.compared"_s,
         QT_TRANSLATE_NOOP("ayumi::AuditWords", "LINE talk compared with what is there")},
        {u"history.imported"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "LINE talk imported")},
        {u"injection.recorded"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Injection recorded")},
        {u"messages.read"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Messages read")},
        {u"note.added"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Note added")},
        {u"passport.saved"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Passport saved")},
        {u"reminder.added"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Reminder set")},
        {u"reminder.assigned"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Reminder handed to somebody")},
        {u"reminder.changed"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Reminder changed")},
        {u"reminder.done"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Reminder done")},
        {u"reminder.snoozed"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Reminder put off")},
        {u"reminder-rules.saved"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Rules of reminders changed")},
        {u"reminders.read"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Reminders read")},
        {u"score.recorded"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Score recorded")},
        {u"today.read"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Today read")},
        {u"trip.saved"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Trip saved")},
        {u"plan.saved"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Follow-up plan saved")},
        {u"plan.removed"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Follow-up plan removed")},
        {u"plan.previewed"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Looked at what a plan would change")},
        {u"plan.applied"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Calls brought to the follow-up plan")},
        {u"plan.chosen"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Follow-up plan of the case chosen")},
        {u"holidays.entered"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Holidays entered")},
        {u"holidays.file-read"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Calendar file of holidays read")},
        {u"holiday.removed"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Holiday removed")},
        {u"hospital-state.set"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "State of the hospital set")},
        {u"equinoxes.announced"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Announced equinoxes entered")},
        {u"equinoxes.forgotten"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Announced equinoxes removed")},
        {u"working-hours.saved"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Working hours saved")},
        {u"absence.saved"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Absence entered")},
        {u"absence.removed"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Absence removed")},
        {u"hand-over.previewed"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Looked at a hand-over of calls")},
        {u"calls.handed-over"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Calls handed over")},
        {u"hand-over.undone"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Hand-over taken back")},
        {u"absences.read"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Asked who is away")},
        {u"hand-overs.read"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Hand-overs read")},
        {u"times.proposed"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Asked for proposed times")},
        {u"lost.read"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Lost to follow-up read")},
        {u"intake.saved"_s, QT_TRANSLATE_NOOP("ayumi::AuditWords", "Intake saved")},
    };
    return sentences.value(code, nullptr);
}

} // namespace

QString AuditWords::action(const QString& code)
{
    const char* sentence = sentenceOf(code);
    return sentence ? tr(sentence) : code;
}

bool AuditWords::knows(const QString& code)
{
    return sentenceOf(code) != nullptr;
}

QString AuditWords::subject(const QString& code)
{
    const QString kind = code.section(u':', 0, 0);
    const QString which = code.section(u':', 1);
    if (kind == "case"_L1)
        return tr("Case %1").arg(which);
    if (kind == "patient"_L1)
        return tr("Patient %1").arg(which);
    if (kind == "staff"_L1)
        return tr("Colleague %1").arg(which);
    if (kind == "call-list"_L1)
        return tr("Everybody's calls");
    if (kind == "day-plan"_L1)
        return tr("The day %1").arg(which);
    if (kind == "labels"_L1)
        return tr("%n label(s)", nullptr, which.toInt());
    if (kind == "clinic"_L1)
        return tr("The clinic");
    if (kind == "backup"_L1)
        return tr("Backup %1").arg(QDir::toNativeSeparators(which));
    if (kind == "plan"_L1)
        return tr("Follow-up plan %1").arg(which == "default"_L1 ? tr("for everybody else") : which);
    if (kind == "holiday"_L1)
        return tr("Holiday on %1").arg(which);
    if (kind == "hand-over"_L1)
        return tr("Hand-over %1").arg(which);
    if (kind == "holidays"_L1)
        return tr("Holidays");
    return code;
}

} // namespace ayumi
