#include "tests/faults/killedstep.h"

#include "core/security/masterkey.h"
#include "core/storage/database.h"
#include "core/storage/migrator.h"
#include "core/storage/statement.h"
#include "tests/faults/busywork.h"
#include "tests/faults/files.h"
#include "tests/storage/notebook.h"
#include "tests/support/catchqt.h"
#include "tests/support/must.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>

using namespace Qt::StringLiterals;
using namespace ayumi;
using namespace ayumi::test;

namespace {

SecretBytes freshPassword()
{
    return SecretBytes::copyOf("a fresh password");
}

QString administrator()
{
    return TestClinic::nameOf(Role::Administrator);
}

QStringList entriesOf(const QString& folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

void requireSound(ClinicAtRest& rest, const QString& folder)
{
    const Verification found = rest.verified(folder);
    for (const Error& problem : found.problems)
        UNSCOPED_INFO(inWords(problem));
    REQUIRE(found.ok);
}

Result<BackupInfo> backUp(Clinic& clinic, const QString& into = {})
{
    Progress progress;
    return clinic.office().backups.create(into, progress);
}

} // namespace

TEST_CASE(
    "a program killed at any step of an import leaves the talk out or in, and a second import completes it",
    "[soak]")
{
    ClinicAtRest rest;
    QString folder = rest.copy();
    BusyWork work(rest.treated(), u"schritt"_s);
    constexpr int talk = 3;
    const int kills = killAtEveryStep(
        everydayStride(2),
        [&](const auto& begin) {
            const auto clinic = must(rest.signIn(folder));
            begin();
            must(work.write(clinic->office(), talk));
        },
        [&](int step) {
            CAPTURE(step);
            {
                const auto clinic = must(rest.signIn(folder));
                static_cast<void>(must(work.isThere(clinic->office(), talk)));
                must(work.write(clinic->office(), talk));
                REQUIRE(must(work.isThere(clinic->office(), talk)));
            }
            requireSound(rest, folder);
            folder = rest.copy();
        });
    CHECK(kills > 10);
}

TEST_CASE("a program killed at any step of a backup leaves a whole backup or none, and the next one works",
          "[soak]")
{
    ClinicAtRest rest;
    QString folder = rest.copy();
    const int kills = killAtEveryStep(
        everydayStride(5),
        [&](const auto& begin) {
            const auto clinic = must(rest.signIn(folder));
            begin();
            must(backUp(*clinic));
        },
        [&](int step) {
            CAPTURE(step);
            {
                const auto clinic = must(rest.signIn(folder));
                Progress progress;
                const QString standing = QDir(folder + u"/backups"_s).filePath(u"ayumi-2026-11-23-100000"_s);
                if (QDir(standing).exists())
                    must(clinic->office().backups.verify(standing, progress));
                else
                    must(backUp(*clinic));
                REQUIRE(entriesOf(folder + u"/backups"_s) == QStringList{u"ayumi-2026-11-23-100000"_s});
                REQUIRE(must(clinic->office().backups.lastVerified())->path == standing);
            }
            requireSound(rest, folder);
            folder = rest.copy();
        });
    CHECK(kills > 5);
}

TEST_CASE("a program killed at any step of restoring leaves a whole clinic or none, and a second try works",
          "[soak]")
{
    ClinicAtRest rest;
    const QTemporaryDir room(temporaryRoot() + u"/ayumi-room-XXXXXX"_s);
    const QString backup = must(backUp(*must(rest.signIn(rest.copy())), room.path())).path;
    const auto before = contentsBelow(backup);
    const QString target = room.filePath(u"restored"_s);
    const auto restore = [&] {
        return Clinic::restoreBackup(backup, target, administrator(), TestClinic::password());
    };
    const int kills = killAtEveryStep(
        everydayStride(5),
        [&](const auto& begin) {
            begin();
            must(restore());
        },
        [&](int step) {
            CAPTURE(step);
            if (!QDir(target).exists())
                must(restore());
            requireSound(rest, target);
            REQUIRE(contentsBelow(backup) == before);
            QDir(target).removeRecursively();
        });
    CHECK(kills > 5);
}

TEST_CASE("a program killed at any step of a new password leaves the old or the new one, never none or both",
          "[soak]")
{
    ClinicAtRest rest;
    QString folder = rest.copy();
    int changed = 0;
    const auto change = [&](Clinic& clinic) {
        return clinic.office().staff.changePassword(TestClinic::password(), freshPassword());
    };
    const int kills = killAtEveryStep(
        1,
        [&](const auto& begin) {
            const auto clinic = must(rest.signIn(folder, Role::Doctor));
            begin();
            must(change(*clinic));
        },
        [&](int step) {
            CAPTURE(step);
            const QString name = TestClinic::nameOf(Role::Doctor);
            ChangeFeed feed;
            const auto byOld = rest.signIn(folder, Role::Doctor);
            const auto byNew = Clinic::signIn(folder, name, freshPassword(), rest.clock(), feed);
            REQUIRE(byOld.has_value() != byNew.has_value());
            REQUIRE((byOld ? byNew.error().code : byOld.error().code) == ErrorCode::PasswordWrong);
            changed += byNew ? 1 : 0;
            if (byOld)
                must(change(**byOld));
            requireSound(rest, folder);
            folder = rest.copy();
        });
    CHECK(kills > 10);
    CHECK(changed > 0);
    CHECK(changed < kills);
}

TEST_CASE("a program killed at any step of adding a person leaves somebody who can sign in or nobody",
          "[soak]")
{
    ClinicAtRest rest;
    QString folder = rest.copy();
    const QString name = u"新人"_s;
    const auto add = [&](Clinic& clinic) {
        return clinic.office().staff.add(name, Role::Coordinator, freshPassword());
    };
    const int kills = killAtEveryStep(
        everydayStride(2),
        [&](const auto& begin) {
            const auto clinic = must(rest.signIn(folder, Role::Administrator));
            begin();
            must(add(*clinic));
        },
        [&](int step) {
            CAPTURE(step);
            ChangeFeed feed;
            const auto signIn = [&] {
                return Clinic::signIn(folder, name, freshPassword(), rest.clock(), feed);
            };
            if (!signIn()) {
                const auto clinic = must(rest.signIn(folder, Role::Administrator));
                must(add(*clinic));
                REQUIRE(signIn());
            }
            requireSound(rest, folder);
            folder = rest.copy();
        });
    CHECK(kills > 5);
}

TEST_CASE("a program killed at any step of setting up leaves a whole clinic or none, and a second try works",
          "[soak]")
{
    const QTemporaryDir place(temporaryRoot() + u"/ayumi-new-XXXXXX"_s);
    const QString folder = place.filePath(u"clinic"_s);
    const TestClock clock(QDate(2026, 11, 23));
    const auto create = [&] {
        return createClinic({.folder = folder, .administrator = administrator(), .password = freshPassword()},
                            clock);
    };
    const int kills = killAtEveryStep(
        everydayStride(23),
        [&](const auto& begin) {
            begin();
            must(create());
        },
        [&](int step) {
            CAPTURE(step);
            if (!isClinic(folder))
                must(create());
            ChangeFeed feed;
            const auto clinic = must(Clinic::signIn(folder, administrator(), freshPassword(), clock, feed));
            REQUIRE(must(clinic->office().audit.verify()).ok);
            QDir(place.path()).removeRecursively();
            QDir().mkpath(place.path());
        });
    CHECK(kills > 5);
}

TEST_CASE("a program killed at any step of using the recovery key leaves the old or the new password",
          "[soak]")
{
    ClinicAtRest rest;
    QString folder = rest.copy();
    const auto recover = [&] {
        return Clinic::recover(folder, rest.recoveryKey(), administrator(), freshPassword(), rest.clock());
    };
    const int kills = killAtEveryStep(
        everydayStride(2),
        [&](const auto& begin) {
            begin();
            must(recover());
        },
        [&](int step) {
            CAPTURE(step);
            ChangeFeed feed;
            if (!Clinic::signIn(folder, administrator(), freshPassword(), rest.clock(), feed)) {
                REQUIRE(rest.signIn(folder, Role::Administrator));
                must(recover());
            }
            const auto clinic =
                must(Clinic::signIn(folder, administrator(), freshPassword(), rest.clock(), feed));
            REQUIRE(must(clinic->office().audit.verify()).ok);
            folder = rest.copy();
        });
    CHECK(kills > 10);
}

TEST_CASE(
    "a program killed at any step of a migration leaves the state before or after, and the next one ends it",
    "[soak]")
{
    const QTemporaryDir place(temporaryRoot() + u"/ayumi-migrated-XXXXXX"_s);
    const QString path = place.filePath(u"clinic.db"_s);
    const SecretBytes key = SecretBytes::random(Database::keySize);
    std::vector<Migration> both = notebookSchema();
    both.push_back({2, u"colour"_s, uR"(ALTER TABLE note ADD COLUMN colour TEXT NOT NULL DEFAULT 'white';
        UPDATE note SET colour = body; CREATE INDEX note_by_colour ON note (colour);)"_s});
    const auto fill = [&] {
        for (const QString& name : entriesOf(place.path()))
            QFile::remove(place.filePath(name));
        const auto database = must(Database::openFile(path, key, OpenMode::CreateNew));
        must(Migrator(*database, notebookSchema()).migrate(Instant(0), {}));
        for (int number = 0; number < 50; ++number)
            must(Statement(*database, u"INSERT INTO note (body) VALUES ('red')"_s).run());
    };
    const auto migrate = [&](Database& database) {
        return Migrator(database, both).migrate(Instant(0), [] { return Result<>(); });
    };
    fill();
    int before = 0;
    const int kills = killAtEveryStep(
        everydayStride(2),
        [&](const auto& begin) {
            const auto database = must(Database::openFile(path, key));
            begin();
            must(migrate(*database));
        },
        [&](int step) {
            CAPTURE(step);
            {
                const auto database = must(Database::openFile(path, key));
                const int version = must(Migrator(*database, both).version());
                before += version == 1 ? 1 : 0;
                REQUIRE(must(migrate(*database)) == 2 - version);
                REQUIRE(must(Statement(*database, u"SELECT count(*) FROM note WHERE colour = 'red'"_s)
                                 .oneNumber()) == 50);
                REQUIRE(must(database->findDamage()).isEmpty());
            }
            fill();
        });
    CHECK(kills > 5);
    CHECK(before > 0);
}
