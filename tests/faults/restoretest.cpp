#include "core/desks/clinicfolder.h"
#include "core/desks/clinicopening.h"
#include "core/desks/restoretries.h"
#include "core/security/masterkey.h"
#include "core/storage/backup.h"
#include "core/storage/database.h"
#include "tests/faults/files.h"
#include "tests/support/catchqt.h"
#include "tests/support/clinic/pathway.h"
#include "tests/support/must.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QDir>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace ayumi;
using namespace ayumi::test;

namespace {

/// A clinic with a case and a backup of it, and room for restoring.
struct BackedUp
{
    BackedUp()
    {
        static_cast<void>(consultation(clinic));
        Progress progress;
        backup = must(clinic.office().backups.create({}, progress)).path;
        clinic.signOutAll();
    }

    [[nodiscard]] Result<> restore(Role role, const SecretBytes& password = TestClinic::password()) const
    {
        return Clinic::restoreBackup(backup, target(), TestClinic::nameOf(role), password);
    }
    [[nodiscard]] QString target() const { return room.filePath(u"restored"_s); }
    [[nodiscard]] QStringList inRoom() const
    {
        return QDir(room.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    TestClinic clinic;
    QString backup;
    QTemporaryDir room;
};

template<class T>
ErrorCode codeOfError(const Result<T>& result)
{
    REQUIRE_FALSE(result);
    return result.error().code;
}

SecretBytes wrongPassword()
{
    return SecretBytes::copyOf("not the password");
}

/// Changes the clinic's record behind the program's back, as somebody with the key could.
void tamper(TestClinic& clinic, const QString& sql)
{
    const ClinicFolder folder(clinic.folder());
    const MasterKey key = must(folder.keyring().unlock(TestClinic::nameOf(Role::Administrator),
                                                       TestClinic::password(), SystemClock().now()));
    const auto database = must(openDatabase(folder, key));
    must(database->runScript(sql));
}

} // namespace

TEST_CASE("failed tries to restore are counted, kept, and never written into the backup")
{
    const BackedUp from;
    const auto before = contentsBelow(from.backup);
    for (int number = 0; number < 4; ++number)
        CHECK(codeOfError(from.restore(Role::Administrator, wrongPassword())) == ErrorCode::PasswordWrong);
    // The fourth failure makes everybody wait, also whoever knows the password, and also for another name or
    // target beside it: nothing is kept in this program, so a restart changes nothing.
    const Result<> early = from.restore(Role::Administrator);
    CHECK(codeOfError(early) == ErrorCode::SignInDelayed);
    CHECK(early.error().args == QStringList{u"2"_s});
    CHECK(codeOfError(Clinic::restoreBackup(from.backup, from.room.filePath(u"other"_s), u"nobody"_s,
                                            wrongPassword())) == ErrorCode::SignInDelayed);
    CHECK(codeOfError(Clinic::restoreBackupByRecoveryKey(
              from.backup, from.target(), from.clinic.recoveryKey())) == ErrorCode::SignInDelayed);
    CHECK(contentsBelow(from.backup) == before);

    QThread::msleep(2'100);
    must(from.restore(Role::Administrator));
    CHECK(contentsBelow(from.backup) == before);
    CHECK(from.inRoom() == QStringList{u"restored"_s});
}

TEST_CASE("the wait before another try to restore grows")
{
    const QTemporaryDir room;
    const RestoreTries tries(room.filePath(u"restored"_s), u"clinic"_s);
    Instant now(1'790'000'000'000);
    for (int number = 0; number < 4; ++number)
        must(tries.admit(now));
    for (const qint64 wait : {2, 4, 8, 16, 32, 64, 128, 256, 300, 300}) {
        const Result<> early = RestoreTries(room.filePath(u"another"_s), u"clinic"_s).admit(now);
        CHECK(codeOfError(early) == ErrorCode::SignInDelayed);
        CHECK(early.error().args == QStringList{QString::number(wait)});
        now = Instant(now.msecsSinceEpoch() + wait * 1000);
        must(tries.admit(now));
    }
    tries.forget();
    CHECK(QDir(room.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    must(tries.admit(now));
}

TEST_CASE("a hostile clinic name in a backup leads to no other folder")
{
    const QTemporaryDir room;
    const RestoreTries tries(room.filePath(u"restored"_s), u"../../../etc/evil"_s);
    CHECK(QFileInfo(tries.path()).absolutePath() == room.path());
}

TEST_CASE("a role that may not restore is refused, and nothing is left of the try")
{
    const BackedUp from;
    for (const Role role : {Role::Coordinator, Role::FollowUpStaff, Role::Doctor, Role::ReadOnly}) {
        INFO(codeOf(role).toStdString());
        const Result<> restored = from.restore(role);
        CHECK(codeOfError(restored) == ErrorCode::NotAllowed);
        CHECK(restored.error().args == QStringList{codeOf(role), codeOf(Right::RestoreBackup)});
        CHECK(from.inRoom().isEmpty());
    }
    must(from.restore(Role::Administrator));
}

TEST_CASE("the recovery key restores, a slip in it is located, and what was restored says so")
{
    BackedUp from;
    QString slip = from.clinic.recoveryKey();
    slip[0] = slip[0] == u'A' ? u'B' : u'A';
    const Result<> mistyped = Clinic::restoreBackupByRecoveryKey(from.backup, from.target(), slip);
    CHECK(codeOfError(mistyped) == ErrorCode::RecoveryKeyMistyped);
    CHECK(mistyped.error().args == QStringList{u"1"_s});
    CHECK(codeOfError(Clinic::restoreBackupByRecoveryKey(
              from.backup, from.target(), RecoveryKey::random().shown())) == ErrorCode::RecoveryKeyWrong);
    must(Clinic::restoreBackupByRecoveryKey(from.backup, from.target(), from.clinic.recoveryKey()));
    const auto fresh = SecretBytes::copyOf("a fresh password");
    must(Clinic::recover(from.target(), from.clinic.recoveryKey(), TestClinic::nameOf(Role::Administrator),
                         fresh, from.clinic.clock()));
    ChangeFeed feed;
    const auto restored = must(Clinic::signIn(from.target(), TestClinic::nameOf(Role::Administrator), fresh,
                                              from.clinic.clock(), feed));
    const Verification found = must(restored->office().audit.verify());
    CHECK(found.ok);
    CHECK(found.cases == 1);
    const auto lines = must(restored->office().audit.lines(u"staff:recovery-key"_s, 0, 10));
    REQUIRE(lines.size() == 1);
    CHECK(lines.front().action == u"backup.restored"_s);
}

TEST_CASE("nothing is restored over anything, nor into a folder that is not there")
{
    const BackedUp from;
    CHECK(codeOfError(Clinic::restoreBackup(from.backup, from.clinic.folder(),
                                            TestClinic::nameOf(Role::Administrator),
                                            TestClinic::password())) == ErrorCode::BackupTargetExists);
    CHECK(codeOfError(Clinic::restoreBackup(from.backup, from.room.filePath(u"missing/new"_s),
                                            TestClinic::nameOf(Role::Administrator),
                                            TestClinic::password())) == ErrorCode::FileUnwritable);
    CHECK(codeOfError(Clinic::restoreBackup(from.room.path(), from.target(),
                                            TestClinic::nameOf(Role::Administrator),
                                            TestClinic::password())) == ErrorCode::BackupNotFound);
    CHECK(from.inRoom().isEmpty());
}

TEST_CASE("a backup of a clinic whose record was changed or cut does not count as verified")
{
    TestClinic clinic;
    static_cast<void>(consultation(clinic));
    clinic.signOutAll(); // the keyring remembers the end of the record
    const bool cut = GENERATE(false, true);
    tamper(clinic, cut ? uR"(DELETE FROM audit_record WHERE sequence > 5;
                UPDATE audit_head SET sequence = 5, hash = (SELECT hash FROM audit_record WHERE sequence = 5))"_s
                       : uR"(UPDATE audit_record SET subject = 'case:A-000002' WHERE sequence = 5)"_s);
    Progress progress;
    const auto made = clinic.office().backups.create({}, progress);
    const ErrorCode expected = cut ? ErrorCode::AuditTailMissing : ErrorCode::AuditChainBroken;
    CHECK(codeOfError(made) == expected);
    CHECK(must(clinic.office().backups.lastVerified()) == std::nullopt);
    // The copy is there all the same, since it may be all there is, and can be restored.
    const QString backup = clinic.folder() + u"/backups/ayumi-2026-11-23-100000"_s;
    CHECK(codeOfError(clinic.office().backups.verify(backup, progress)) == expected);
    CHECK(must(clinic.office().backups.lastVerified()) == std::nullopt);
    const QTemporaryDir room;
    const QString restored = room.filePath(u"restored"_s);
    must(Clinic::restoreBackup(backup, restored, TestClinic::nameOf(Role::Administrator),
                               TestClinic::password()));
    ChangeFeed feed;
    const auto opened = must(Clinic::signIn(restored, TestClinic::nameOf(Role::Administrator),
                                            TestClinic::password(), clinic.clock(), feed));
    const Verification found = must(opened->office().audit.verify());
    CHECK_FALSE(found.ok);
    REQUIRE_FALSE(found.problems.empty());
    // Signing in wrote on where the record was cut: then what the keyring remembers is not in it any more.
    CHECK(found.problems.front().code == ErrorCode::AuditChainBroken);
}

TEST_CASE("a record that is changed within a backup is found although every file fits its manifest")
{
    BackedUp from;
    // What somebody with the clinic's keys could do: change the copy and write a new manifest over it.
    const MasterKey key = must(must(ClinicFolder(from.backup).keyring().read())
                                   .open(TestClinic::nameOf(Role::Administrator), TestClinic::password()));
    const QString manifestPath = from.backup + u"/manifest.json"_s;
    const SecretBytes manifestKey = key.derive(KeyPurpose::BackupManifest);
    BackupManifest manifest = must(readManifest(contentOf(manifestPath), manifestKey, from.backup));
    {
        const auto database = must(openDatabase(ClinicFolder(from.backup), key));
        must(database->runScript(u"UPDATE audit_record SET action = 'case.seen' WHERE sequence = 4"_s));
        must(database->runScript(u"PRAGMA journal_mode = DELETE"_s));
    }
    for (BackedUpFile& file : manifest.files)
        file.digest =
            must(durablefolder::digest(from.backup + u'/' + file.name, [](qint64) { return Result<>(); }));
    overwrite(manifestPath, writeManifest(manifest, manifestKey));
    Progress progress;
    const auto verified = from.clinic.office().backups.verify(from.backup, progress);
    CHECK(codeOfError(verified) == ErrorCode::AuditChainBroken);
    CHECK(verified.error().args == QStringList{u"4"_s});
}
