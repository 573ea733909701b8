#include "app/ctl/families.h"
#include "app/ctl/replies.h"
#include "core/base/secretbytes.h"
#include "core/desks/clinic.h"
#include "ui/models/errortext.h"

#include <QJsonArray>
#include <QJsonObject>

namespace ayumi {

using namespace Qt::StringLiterals;

namespace {

Result<Reply> init(Surroundings& around, const Arguments& arguments)
{
    if (around.clinicFolder.isEmpty())
        return failure(ErrorCode::UsageWrong, {u"Please name the clinic's folder with --clinic DIR."_s});
    AYUMI_TRY_GET(const QString administrator, arguments.required(u"admin"_s));
    AYUMI_TRY_GET(SecretBytes password, around.password());
    AYUMI_TRY_GET(const CreatedClinic created,
                  createClinic({around.clinicFolder, administrator, std::move(password)}, *around.clock));
    return Reply{
        QJsonObject{{u"clinic"_s, around.clinicFolder},
                    {u"admin"_s, administrator},
                    {u"recoveryKey"_s, created.recoveryKey}},
        u"The clinic is ready in %1.\n\nRecovery key (shown only now; print it and keep it in a safe):\n  %2\n"_s
            .arg(around.clinicFolder, created.recoveryKey)};
}

Result<Reply> recover(Surroundings& around, const Arguments& arguments)
{
    AYUMI_TRY_GET(const QString key, arguments.required(u"recovery-key"_s));
    AYUMI_TRY_GET(const SecretBytes password, around.password());
    AYUMI_TRY(Clinic::recover(around.clinicFolder, key, around.user, password, *around.clock));
    return said(u"%1 can sign in with the new password."_s.arg(around.user));
}

QJsonObject jsonOf(const BackupInfo& backup)
{
    return {{u"path"_s, backup.path},
            {u"madeAt"_s, localTime(backup.madeAt, tokyoZone).toString(Qt::ISODate)},
            {u"verified"_s, backup.verifiedAt.has_value()},
            {u"cases"_s, backup.cases},
            {u"patients"_s, backup.patients},
            {u"bytes"_s, backup.bytes}};
}

Reply replyOf(const BackupInfo& backup)
{
    return {jsonOf(backup), u"%1: %2 cases, %3 people, %4 bytes, %5"_s.arg(backup.path)
                                .arg(backup.cases)
                                .arg(backup.patients)
                                .arg(backup.bytes)
                                .arg(backup.verifiedAt ? u"verified"_s : u"not verified"_s)};
}

Result<Reply> createBackup(Surroundings& around, const Arguments& arguments)
{
    AYUMI_TRY_GET(Office * office, around.office());
    Progress progress;
    AYUMI_TRY_GET(const BackupInfo backup, office->backups.create(arguments.value(u"to"_s), progress));
    return replyOf(backup);
}

Result<Reply> verifyBackup(Surroundings& around, const Arguments& arguments)
{
    AYUMI_TRY_GET(Office * office, around.office());
    Progress progress;
    AYUMI_TRY_GET(const BackupInfo backup, office->backups.verify(arguments.positions.at(0), progress));
    return replyOf(backup);
}

Result<Reply> restoreBackup(Surroundings& around, const Arguments& arguments)
{
    AYUMI_TRY_GET(const QString target, arguments.required(u"to"_s));
    AYUMI_TRY_GET(const SecretBytes password, around.password());
    AYUMI_TRY(Clinic::restoreBackup(arguments.positions.at(0), target, around.user, password));
    return Reply{QJsonObject{{u"clinic"_s, target}}, u"The backup was restored to %1."_s.arg(target)};
}

QJsonObject jsonOf(const Error& problem)
{
    return {{u"code"_s, errorCodeName(problem.code)}, {u"text"_s, ErrorText::of(problem)}};
}

/// Whoever may not come in, or asks for something else, is told so; everything else is the answer itself.
bool isAboutTheAsker(ErrorCode code)
{
    return code == ErrorCode::UsageWrong || code == ErrorCode::PasswordWrong ||
           code == ErrorCode::SignInDelayed || code == ErrorCode::NotAllowed ||
           code == ErrorCode::StaffDisabled;
}

Result<Reply> replyOf(const Verification& found)
{
    QJsonArray problems;
    QStringList lines{u"%1 audit records, %2 cases, %3 attachments: %4"_s.arg(found.auditRecords)
                          .arg(found.cases)
                          .arg(found.attachments)
                          .arg(found.ok ? u"all is well"_s : u"NOT in order"_s)};
    for (const Error& problem : found.problems) {
        problems.append(jsonOf(problem));
        lines.append(ErrorText::of(problem));
    }
    return Reply{.json = QJsonObject{{u"ok"_s, found.ok},
                                     {u"auditRecords"_s, found.auditRecords},
                                     {u"cases"_s, found.cases},
                                     {u"attachments"_s, found.attachments},
                                     {u"problems"_s, problems}},
                 .text = lines.join(u'\n'),
                 .exitCode = found.ok ? 0 : 1};
}

Result<Verification> verified(Surroundings& around)
{
    AYUMI_TRY_GET(Office * office, around.office());
    return office->audit.verify();
}

Result<Reply> verify(Surroundings& around, const Arguments&)
{
    const Result<Verification> found = verified(around);
    if (found)
        return replyOf(*found);
    if (isAboutTheAsker(found.error().code))
        return std::unexpected(found.error());
    // A clinic that cannot even be opened is not in order.
    return Reply{.json = QJsonObject{{u"problems"_s, QJsonArray{jsonOf(found.error())}}},
                 .refusal = found.error()};
}

Result<Reply> auditLines(Surroundings& around, const Arguments& arguments)
{
    AYUMI_TRY_GET(Office * office, around.office());
    AYUMI_TRY_GET(const auto limit, arguments.number(u"limit"_s));
    AYUMI_TRY_GET(const auto found, office->audit.lines(arguments.value(u"subject"_s), 0,
                                                        static_cast<int>(limit.value_or(50))));
    QJsonArray array;
    QStringList lines;
    for (const AuditLine& line : found) {
        const QString at = localTime(line.at, tokyoZone).toString(Qt::ISODate);
        array.append(QJsonObject{{u"sequence"_s, line.sequence},
                                 {u"at"_s, at},
                                 {u"staff"_s, line.staffName},
                                 {u"action"_s, line.action},
                                 {u"subject"_s, line.subject},
                                 {u"details"_s, line.details}});
        lines.append(
            u"%1  %2  %3  %4  %5"_s.arg(line.sequence).arg(at, line.staffName, line.action, line.subject));
    }
    return Reply{array, lines.join(u'\n')};
}

} // namespace

std::vector<Command> clinicCommands()
{
    return {
        {u"init"_s,
         {},
         u"Make a new clinic folder and its administrator"_s,
         u"--clinic ./clinic --password-file pw.txt init --admin 管理者 --json"_s,
         {{u"admin"_s, u"NAME"_s, u"who administers it"_s}},
         init},
        {u"recover"_s,
         {},
         u"Set a new password with the printed recovery key"_s,
         u"--clinic ./clinic --user 管理者 --password-file new.txt recover --recovery-key \"$(cat recovery-key.txt)\""_s,
         {{u"recovery-key"_s, u"KEY"_s, u"as printed"_s}},
         recover},
        {u"backup create"_s,
         {},
         u"Make a verified encrypted copy while others work"_s,
         u"--clinic ./clinic --user 管理者 backup create"_s,
         {{u"to"_s, u"DIR"_s, u"folder for backups (default: the clinic's own)"_s}},
         createBackup},
        {u"backup verify"_s,
         u"BACKUP"_s,
         u"Open a backup and check everything in it"_s,
         u"--clinic ./clinic --user 管理者 backup verify clinic/backups/*"_s,
         {},
         verifyBackup,
         1,
         1},
        {u"backup restore"_s,
         u"BACKUP"_s,
         u"Restore into a new folder, never over a living clinic"_s,
         u"--user 管理者 backup restore clinic/backups/* --to ./restored"_s,
         {{u"to"_s, u"DIR"_s, u"the new folder"_s}},
         restoreBackup,
         1,
         1},
        {u"verify"_s,
         {},
         u"Check database, audit chain, derived dates and stored files"_s,
         u"--clinic ./clinic --user 管理者 verify --json"_s,
         {},
         verify},
        {u"audit list"_s,
         {},
         u"Who did and saw what, newest first"_s,
         u"--clinic ./clinic --user 管理者 audit list --limit 20"_s,
         {{u"subject"_s, u"SUBJECT"_s, u"for example case:A-000001"_s},
          {u"limit"_s, u"N"_s, u"at most so many (50)"_s}},
         auditLines},
    };
}

} // namespace ayumi
