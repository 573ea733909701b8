#include "ui/models/errortext.h"

#include "core/domain/carecase.h"
#include "core/domain/intake.h"
#include "core/domain/joint.h"
#include "core/exchange/icalendar.h"
#include "ui/models/calendarfilewords.h"
#include "ui/models/words.h"

namespace ayumi {

namespace {

/// The sentence with its holes. A switch without default: the compiler names a code that lacks one.
const char* sentence(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Internal:
        return QT_TRANSLATE_NOOP("ayumi::ErrorText",
                                 "Something went wrong inside Ayumi (%1). Nothing was changed. Please try "
                                 "again, and report it if it happens again.");
    case ErrorCode::Cancelled:
        return QT_TRANSLATE_NOOP("ayumi::ErrorText", "Stopped as you asked. Nothing was changed.");
    case ErrorCode::NotFound:
        return QT_TRANSLATE_NOOP("ayumi::ErrorText",
                                 "%1 was not found. Perhaps somebody changed it; refresh and look again.");
    case ErrorCode::NotAllowed:
        return QT_TRANSLATE_NOOP("ayumi::ErrorText",
                                 "Your role (%1) does not allow this: %2. Ask an administrator.");
    case ErrorCode::Conflict:
        return QT_TRANSLATE_NOOP("ayumi::ErrorText", "Somebody else saved %1 while you were working. Compare "
                                                     "both versions and choose; what you typed is kept.");
    case ErrorCode::FieldMissing:
        return QT_TRANSLATE_NOOP("ayumi::ErrorText", "Please fill in: %1.");
    case ErrorCode::FieldInvalid:
        return QT_TRANSLATE_NOOP("ayumi::ErrorText", "%1 cannot be “%2”. Please correct it.");
    case ErrorCode::FieldTooLong:
        return QT_TRANSLATE_NOOP("ayumi::ErrorText", "%1 is too long; %2 characters fit. Please shorten it.");
    case ErrorCode::FileUnreadable:
        return QT_TRANSLATE_NOOP(
            "ayumi::ErrorText",
            "The file %1 cannot be read: %2. Check that it exists and that you may open it.");
    case ErrorCode::FileUnwritable:
        return QT_TRANSLATE_NOOP("ayumi::ErrorText",
                                 "The file %1 cannot be written: %2. Choose another place or free the file.");
    case ErrorCode::FileDamaged:
        return QT_TRANSLATE_NOOP("ayumi::ErrorText",
                                 "The file %1 is damaged and is not shown. Restore it from a backup.");
    case ErrorCode::FileForeign:
        return QT_TRANSLATE_NOOP(
            "ayumi::ErrorText",
            "The file %1 was not made by Ayumi for this clinic. Choose another one; nothing was changed.");
    case ErrorCode::FileNewer:
        return QT_TRANSLATE_NOOP(
            "ayumi::ErrorText",
            "The file %1 was written by a newer Ayumi. Please update the program; nothing was changed.");
    case ErrorCode::DiskFull:
        return QT_TRANSLATE_NOOP("ayumi::ErrorText",
                                 "The disk is full (%1). Nothing was lost: make room and save again.");
    case ErrorCode::MemoryShort:
        return QT_TRANSLATE_NOOP("ayumi::ErrorText",
                                 "The computer has too little free memory for this. Close other programs and "
                                 "try again; nothing was changed.");
    case ErrorCode::DateUnreadable:
        return QT_TRANSLATE_NOOP(
            "ayumi::ErrorText",
            "“%1” is not a date Ayumi can read. Write for example 1958/4/2, S33.4.2 or 昭和33年4月2日.");
    case ErrorCode::DateDoesNotExist:
        return QT_TRANSLATE_NOOP("ayumi::ErrorText",
                                 "The date “%1” does not exist. Please check day and month.");
    case ErrorCode::DateOutsideEra:
        return QT_TRANSLATE_NOOP("ayumi::ErrorText", "“%1” does not exist in that era. Did you mean %2?");
    case ErrorCode::DateInFuture:
        return QT_TRANSLATE_NOOP("ayumi::ErrorText",
                                 "%1 lies in the future (%2). Enter it when it has happened.");
    case ErrorCode::DatesReversed:
        return QT_TRANSLATE_NOOP("ayumi::ErrorText", "%1 comes after %2. Please check both dates.");
    case ErrorCode::TimeDoesNotExist:
        return QT_TRANSLATE_NOOP("ayumi::ErrorText",
                                 "The clocks of %2 skip %1 that day. Please choose another time.");
    case ErrorCode::ZoneUnknown:
        return QT_TRANSLATE_NOOP(
            "ayumi::ErrorText", "There is no time zone “%1”. Write it like Asia/Tokyo or Asia/Kuala_Lumpur.");
    case ErrorCode::ClinicNotFound:
        return QT_TRANSLATE_NOOP("ayumi::ErrorText",
                                 "There is no clinic in %1. Choose its folder, or create a new clinic.");
    case ErrorCode::ClinicExists:
        return QT_TRANSLATE_NOOP("ayumi::ErrorText",
                                 "%1 already holds a clinic or other files. Choose an empty folder.");
    case ErrorCode::ClinicNotWritable:
        return QT_TRANSLATE_NOOP(
            "ayumi::ErrorText",
            "Ayumi may not write in %1. Choose another folder or ask for the right to write there.");
    case ErrorCode::KeyringUnreadable:
        return QT_TRANSLATE_NOOP("ayumi::ErrorText",
                                 "The key file %1 cannot be read. Without it nothing can be opened: restore "
                                 "it from a backup, and do not create a new clinic in this folder.");
    case ErrorCode::KeyringDamaged:
        return QT_TRANSLATE_NOOP(
            "ayumi::ErrorText",
            "The key file %1 is damaged. Your data are still there: restore the key file from a backup.");
    case ErrorCode::KeyringForeign:
        return QT_TRANSLATE_NOOP("ayumi::ErrorText",
                                 "The file %1 is not an Ayumi key file. Somebody may have put another file "
                                 "in its place: restore it from a backup.");
    case ErrorCode::KeyringNewer:
        return QT_TRANSLATE_NOOP("ayumi::ErrorText",
                                 "The key file was written by a newer Ayumi (version %1, this program knows "
                                 "%2). Please update the program; nothing was changed.");
    case ErrorCode::KeyringBusy:
        return QT_TRANSLATE_NOOP("ayumi::ErrorText",
                                 "Another program is using the key file %1. Please try again in a moment.");
    case ErrorCode::PasswordWrong:
        return QT_TRANSLATE_NOOP(
            "ayumi::ErrorText",
            "Name and password do not fit together. Check capital letters and the input mode.");
    case ErrorCode::PasswordTooShort:
        return QT_TRANSLATE_NOOP(
            "ayumi::ErrorText",
            "The password needs at least %1 characters. Four unrelated words are easy to remember.");
    case ErrorCode::SignInDelayed:
        return QT_TRANSLATE_NOOP("ayumi::ErrorText",
                                 "After several wrong passwords Ayumi waits. Please try again in %1 s.");
    case ErrorCode::RecoveryKeyMistyped:
        return QT_TRANSLATE_NOOP(
            "ayumi::ErrorText",
            "Group %1 of the recovery key has a typing error. Compare it with the printed sheet.");
    case ErrorCode::RecoveryKeyWrong:
        return QT_TRANSLATE_NOOP("ayumi::ErrorText", "This recovery key is well written but belongs to "
                                                     "another clinic. Look for the sheet of this one.");
    case ErrorCode::StaffUnknown:
        return QT_TRANSLATE_NOOP("ayumi::ErrorText",
                                 "Nobody named %1 works here. Choose a name from the staff list.");
    case ErrorCode::StaffDisabled:
        return QT_TRANSLATE_NOOP("ayumi::ErrorText",
                                 "The access of %1 was switched off. Ask an administrator.");
    case ErrorCode::StaffNameTaken:
        return QT_TRANSLATE_NOOP("ayumi::ErrorText",
                                 "Somebody is already called %1. Choose a name that tells both apart.");
    case ErrorCode::LastAdministrator:
        return QT_TRANSLATE_NOOP(
            "ayumi::ErrorText", "This is the last administrator. Make somebody else an administrator first.");
    case ErrorCode::NotSignedIn:
        return QT_TRANSLATE_NOOP(
            "ayumi::ErrorText",
            "Nobody is signed in any more. Sign in and try again; what you typed is kept.");
    case ErrorCode::DatabaseNotEncrypted:
        return QT_TRANSLATE_NOOP("ayumi::ErrorText",
                                 "The database would not be encrypted: SQLCipher is missing from this "
                                 "installation. Ayumi opens nothing until it is repaired.");
    case ErrorCode::DatabaseDriverMissing:
        return QT_TRANSLATE_NOOP("ayumi::ErrorText",
                                 "The database driver %1 is missing. Install Ayumi again.");
    case ErrorCode::DatabaseUnavailable:
        return QT_TRANSLATE_NOOP(
            "ayumi::ErrorText",
            "The database cannot be reached: %1. Check the connection; Ayumi loses nothing meanwhile.");
    case ErrorCode::DatabaseBusy:
        return QT_TRANSLATE_NOOP("ayumi::ErrorText",
                                 "The database is busy with another program. Please try again in a moment.");
    case ErrorCode::DatabaseWrongKey:
        return QT_TRANSLATE_NOOP(
            "ayumi::ErrorText",
            "The key does not open the database %1: it belongs to another key file, or its beginning is "
            "damaged. Do not overwrite it; restore key file and database from the same backup.");
    case ErrorCode::DatabaseDamaged:
        return QT_TRANSLATE_NOOP("ayumi::ErrorText", "The database %1 is damaged. Do not overwrite it; "
                                                     "restore the last verified backup into a new folder.");
    case ErrorCode::DatabaseTruncated:
        return QT_TRANSLATE_NOOP("ayumi::ErrorText",
                                 "A part of the database %1 is missing. Do not overwrite it; restore the "
                                 "last verified backup into a new folder.");
    case ErrorCode::DatabaseForeign:
        return QT_TRANSLATE_NOOP("ayumi::ErrorText",
                                 "The file %1 is not an Ayumi database. Somebody may have put another file "
                                 "in its place; nothing was changed.");
    case ErrorCode::DatabaseNewer:
        return QT_TRANSLATE_NOOP("ayumi::ErrorText",
                                 "This clinic was used with a newer Ayumi (data version %1, this program "
                                 "knows %2). Please update the program; nothing was changed.");
    case ErrorCode::DatabaseFailed:
    case ErrorCode::DatabaseConstraint:
        return QT_TRANSLATE_NOOP("ayumi::ErrorText", "The database refused: %1. Nothing was changed. Please "
                                                     "try again, and report it if it happens again.");
    case ErrorCode::MigrationChanged:
        return QT_TRANSLATE_NOOP("ayumi::ErrorText",
                                 "Step %1 of the database's history is not the one this program knows. Use "
                                 "the program that made the clinic; nothing was changed.");
    case ErrorCode::AuditChainBroken:
        return QT_TRANSLATE_NOOP(
            "ayumi::ErrorText",
            "Record %1 of the audit log was changed. Keep this clinic as it is and call for help.");
    case ErrorCode::AuditTailMissing:
        return QT_TRANSLATE_NOOP("ayumi::ErrorText",
                                 "The end of the audit log is missing: it should reach record %1 and ends at "
                                 "%2. Keep this clinic as it is and call for help.");
    case ErrorCode::AttachmentDamaged:
        return QT_TRANSLATE_NOOP("ayumi::ErrorText",
                                 "The stored file %1 is damaged and is not shown. Restore it from a backup.");
    case ErrorCode::AttachmentMissing:
        return QT_TRANSLATE_NOOP("ayumi::ErrorText",
                                 "The stored file %1 is missing. Restore it from a backup.");
    case ErrorCode::AttachmentTooLarge:
        return QT_TRANSLATE_NOOP("ayumi::ErrorText",
                                 "%1 is larger than %2 MiB. Please send it in a smaller form.");
    case ErrorCode::BackupDamaged:
        return QT_TRANSLATE_NOOP(
            "ayumi::ErrorText",
            "The backup %1 is damaged (%2). Use another one, and make a new backup today.");
    case ErrorCode::BackupTargetExists:
        return QT_TRANSLATE_NOOP("ayumi::ErrorText",
                                 "%1 already holds files. A backup is only restored into a new folder.");
    case ErrorCode::BackupNotFound:
        return QT_TRANSLATE_NOOP("ayumi::ErrorText",
                                 "There is no backup in %1. Choose the folder that holds its manifest.");
    case ErrorCode::GateNotPassed:
        return QT_TRANSLATE_NOOP(
            "ayumi::ErrorText",
            "The step “%1” is not complete: %2 items are missing. They are listed in the case file.");
    case ErrorCode::GateReasonMissing:
        return QT_TRANSLATE_NOOP("ayumi::ErrorText",
                                 "Please write why the case moves on although something is missing.");
    case ErrorCode::StageNotNext:
        return QT_TRANSLATE_NOOP("ayumi::ErrorText", "A case cannot go from “%1” to “%2”.");
    case ErrorCode::CaseClosed:
        return QT_TRANSLATE_NOOP("ayumi::ErrorText", "Case %1 is closed. Reopen it first.");
    case ErrorCode::CaseNotFound:
        return QT_TRANSLATE_NOOP("ayumi::ErrorText",
                                 "There is no case “%1”. Case numbers look like A-000187.");
    case ErrorCode::DecisionNeedsDoctor:
        return QT_TRANSLATE_NOOP(
            "ayumi::ErrorText",
            "A decision needs the doctor's name, the country and the number of the licence.");
    case ErrorCode::DecisionNeedsReason:
        return QT_TRANSLATE_NOOP("ayumi::ErrorText", "Please choose or write the doctor's reason.");
    case ErrorCode::ConsentScopeMissing:
        return QT_TRANSLATE_NOOP(
            "ayumi::ErrorText", "Please say what the consent covers: which joint, or who receives the data.");
    case ErrorCode::ConsentAlreadyWithdrawn:
        return QT_TRANSLATE_NOOP("ayumi::ErrorText", "This consent was withdrawn before.");
    case ErrorCode::TreatmentBeforeConsent:
        return QT_TRANSLATE_NOOP(
            "ayumi::ErrorText",
            "The treatment (%1) would lie before its consent (%2). Please check both dates.");
    case ErrorCode::InjectionWithoutDecision:
        return QT_TRANSLATE_NOOP("ayumi::ErrorText", "No doctor's decision allows a treatment here: %1. "
                                                     "Check the side, or record the decision first.");
    case ErrorCode::InjectionWithoutConsent:
        return QT_TRANSLATE_NOOP(
            "ayumi::ErrorText",
            "There is no valid consent for: %1. Check the side, or record the consent first.");
    case ErrorCode::InjectionWithoutGo:
        return QT_TRANSLATE_NOOP(
            "ayumi::ErrorText", "The hospital doctor has not given the go after examination and blood test.");
    case ErrorCode::DripWithoutConsent:
        return QT_TRANSLATE_NOOP("ayumi::ErrorText",
                                 "There is no valid consent for the drip. Record it first.");
    case ErrorCode::TreatmentNotOnTrip:
        return QT_TRANSLATE_NOOP(
            "ayumi::ErrorText", "The treatment date %1 lies outside the trip (%2 to %3). Please check both.");
    case ErrorCode::PassportExpiresEarly:
        return QT_TRANSLATE_NOOP(
            "ayumi::ErrorText",
            "The passport expires on %1; it must be valid until %2 (six months after arrival).");
    case ErrorCode::PassportNumberInvalid:
        return QT_TRANSLATE_NOOP("ayumi::ErrorText",
                                 "“%1” is not a Japanese passport number: two letters and seven digits.");
    case ErrorCode::FollowUpEnded:
        return QT_TRANSLATE_NOOP("ayumi::ErrorText", "This follow-up (%1) is finished already.");
    case ErrorCode::FollowUpDayWrong:
        return QT_TRANSLATE_NOOP("ayumi::ErrorText",
                                 "The follow-up %2 of case %1 stands on a day that does not follow from the "
                                 "date of treatment. Open the case and correct the date of treatment.");
    case ErrorCode::ScoreOutOfRange:
        return QT_TRANSLATE_NOOP("ayumi::ErrorText",
                                 "%1 is outside the scale. Enter a whole number from %2 to %3.");
    case ErrorCode::PlanStepInvalid:
        return QT_TRANSLATE_NOOP(
            "ayumi::ErrorText",
            "The step %1 of the plan cannot be %2. A follow-up is due at least one day and at most "
            "ten years after the treatment, and no two steps have the same name or day.");
    case ErrorCode::LotExpired:
        return QT_TRANSLATE_NOOP(
            "ayumi::ErrorText",
            "The lot %1 could be used until %2. Enter the lot and the time that were really "
            "used, or correct the expiry of the lot in the trip.");
    case ErrorCode::TripsOverlap:
        return QT_TRANSLATE_NOOP(
            "ayumi::ErrorText",
            "This person is already travelling from %2 to %3 with case %1. Change the dates of "
            "one of the two journeys.");
    case ErrorCode::PatientMerged:
        return QT_TRANSLATE_NOOP("ayumi::ErrorText",
                                 "This person was joined with another. Open the other record.");
    case ErrorCode::LineDialectUnknown:
        return QT_TRANSLATE_NOOP("ayumi::ErrorText",
                                 "“%1” is not a LINE talk history Ayumi knows. Export the talk as text from "
                                 "LINE, or as CSV from LINE Official Account Manager.");
    case ErrorCode::LineDateOrderUnclear:
        return QT_TRANSLATE_NOOP(
            "ayumi::ErrorText",
            "The dates (for example %1) can be read as month first or day first. Please choose.");
    case ErrorCode::LineFileTooLarge:
        return QT_TRANSLATE_NOOP("ayumi::ErrorText", "“%1” is larger than %2 MiB. Export a shorter period.");
    case ErrorCode::LineFileIsArchive:
        return QT_TRANSLATE_NOOP("ayumi::ErrorText",
                                 "“%1” is packed. Unpack it first and choose the text file inside.");
    case ErrorCode::LinePatientUnclear:
        return QT_TRANSLATE_NOOP("ayumi::ErrorText", "Please choose who the patient is: %1.");
    case ErrorCode::CalendarFileInvalid:
        return QT_TRANSLATE_NOOP(
            "ayumi::ErrorText",
            "%1 cannot be read as a calendar: %2. Nothing was taken from it. Ask for the file again "
            "as iCalendar (.ics).");
    case ErrorCode::CalendarFileTooLarge:
        return QT_TRANSLATE_NOOP(
            "ayumi::ErrorText",
            "%1 is larger than %2 MiB, more than any calendar we know. Nothing was taken from it.");
    case ErrorCode::HolidaysUnknown:
        return QT_TRANSLATE_NOOP(
            "ayumi::ErrorText",
            "The holidays of %1 in %2 are not known yet. Import them in Settings → Holidays.");
    case ErrorCode::DocumentNotPrintable:
        return QT_TRANSLATE_NOOP("ayumi::ErrorText", "The document cannot be printed yet: %1.");
    case ErrorCode::UsageWrong:
        return QT_TRANSLATE_NOOP("ayumi::ErrorText", "%1");
    }
    return "";
}

/// Codes among the arguments become words: a field, a joint, a stage, a right.
QString worded(const QString& argument)
{
    if (const auto field = valueOf<IntakeField>(argument))
        return Words::of(*field);
    if (const auto joint = jointFromCode(argument))
        return Words::of(*joint);
    if (const auto stage = valueOf<Stage>(argument))
        return Words::of(*stage);
    if (const auto right = valueOf<Right>(argument))
        return Words::of(*right);
    if (const auto role = valueOf<Role>(argument))
        return Words::of(*role);
    if (const auto flaw = valueOf<CalendarFlaw>(argument))
        return CalendarFileWords::of(*flaw);
    return Words::field(argument);
}

} // namespace

QString ErrorText::of(const Error& error)
{
    // One pass, so that a %2 inside what somebody typed is never taken for a hole.
    const QString pattern = tr(sentence(error.code));
    QString text;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const bool isHole = pattern.at(i) == u'%' && i + 1 < pattern.size() && pattern.at(i + 1).isDigit();
        if (!isHole) {
            text += pattern.at(i);
            continue;
        }
        ++i;
        text += worded(error.args.value(pattern.at(i).digitValue() - 1));
    }
    return text;
}

} // namespace ayumi
