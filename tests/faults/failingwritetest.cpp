#include "tests/faults/busywork.h"
#include "tests/faults/failingwrites.h"
#include "tests/faults/files.h"
#include "tests/support/catchqt.h"
#include "tests/support/must.h"
#include "tests/support/smalldisk.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>

using namespace Qt::StringLiterals;
using namespace ayumi;
using namespace ayumi::test;

namespace {

/// A fault of the disk under its right name; anything else would send people looking in the wrong place.
bool isFaultOfDisk(const Error& error)
{
    return error.code == ErrorCode::DiskFull || error.code == ErrorCode::DatabaseFailed ||
           error.code == ErrorCode::FileUnwritable;
}

/// All pieces before `saved` are there, whole; the one that failed is not.
void checkPieces(Office& office, BusyWork& work, int saved)
{
    for (int number = 0; number < saved + BusyWork::kinds; ++number) {
        CAPTURE(number, saved);
        REQUIRE(must(work.isThere(office, number)) == (number < saved));
    }
}

struct Outcome
{
    int saved = 0;
    std::optional<Error> error;
};

/// Two pieces of each kind, or as far as it goes.
Outcome writePieces(Office& office, BusyWork& work)
{
    Outcome outcome;
    for (; outcome.saved < 2 * BusyWork::kinds; ++outcome.saved) {
        if (const Result<> written = work.write(office, outcome.saved); !written) {
            outcome.error = written.error();
            break;
        }
    }
    return outcome;
}

} // namespace

TEST_CASE("whichever write fails, it is told, nothing acknowledged is lost, and work goes on afterwards")
{
    ClinicAtRest rest;
    int failures = 0;
    for (const auto how : {FailingWrites::How::Error, FailingWrites::How::Full}) {
        for (int number = 1; number <= 200; ++number) {
            CAPTURE(number, how == FailingWrites::How::Full);
            const int piece = number % 6; // all kinds but the patient, of whom there is one
            const QString folder = rest.copy();
            BusyWork work(rest.treated(), u"faden"_s);
            BusyWork later(rest.treated(), u"danach"_s);
            Outcome outcome;
            {
                FailingWrites disk;
                const auto clinic = must(rest.signIn(folder));
                disk.failAt(number, how);
                outcome = writePieces(clinic->office(), work);
                const bool hasFailed = disk.hasFailed();
                disk.mend();
                // A fault while the log is carried into the database need not be told: nothing depends on it.
                if (outcome.error) {
                    CAPTURE(inWords(*outcome.error));
                    REQUIRE(hasFailed);
                    REQUIRE(isFaultOfDisk(*outcome.error));
                    ++failures;
                }
                checkPieces(clinic->office(), work, outcome.saved);
                // The same program goes on working.
                must(later.write(clinic->office(), piece));
            }
            {
                const auto clinic = must(rest.signIn(folder));
                checkPieces(clinic->office(), work, outcome.saved);
                REQUIRE(must(later.isThere(clinic->office(), piece)));
            }
            const Verification found = rest.verified(folder);
            for (const Error& problem : found.problems)
                UNSCOPED_INFO(inWords(problem));
            REQUIRE(found.ok);
        }
    }
    CHECK(failures > 300);
}

TEST_CASE("whichever write fails while somebody signs in, the next sign-in works")
{
    ClinicAtRest rest;
    const QString folder = rest.copy();
    int refused = 0;
    for (int number = 1; number <= 40; ++number) {
        CAPTURE(number);
        {
            FailingWrites disk;
            disk.failAt(number, number % 2 == 0 ? FailingWrites::How::Error : FailingWrites::How::Full);
            const auto clinic = rest.signIn(folder);
            disk.mend();
            if (!clinic) {
                CAPTURE(inWords(clinic.error()));
                REQUIRE(isFaultOfDisk(clinic.error()));
                ++refused;
            }
        }
        REQUIRE(rest.signIn(folder));
    }
    CHECK(refused > 3);
    CHECK(rest.verified(folder).ok);
}

TEST_CASE("whichever write of a new clinic fails, there is a whole clinic or none, and a second try works")
{
    const QTemporaryDir place(temporaryRoot() + u"/ayumi-new-XXXXXX"_s);
    const QString folder = place.filePath(u"clinic"_s);
    const TestClock clock(QDate(2026, 11, 23));
    int refused = 0;
    for (int number = 1; number <= 200; number += 7) {
        CAPTURE(number);
        FailingWrites disk;
        disk.failAt(number, number % 2 == 0 ? FailingWrites::How::Error : FailingWrites::How::Full);
        const auto create = [&] {
            return createClinic(
                {.folder = folder, .administrator = u"管理 太郎"_s, .password = TestClinic::password()},
                clock);
        };
        const auto created = create();
        disk.mend();
        if (!created) {
            CAPTURE(inWords(created.error()));
            REQUIRE(isFaultOfDisk(created.error()));
            REQUIRE_FALSE(isClinic(folder));
            REQUIRE(QDir(place.path()).isEmpty());
            ++refused;
            REQUIRE(create());
        }
        ChangeFeed feed;
        REQUIRE(Clinic::signIn(folder, u"管理 太郎"_s, TestClinic::password(), clock, feed));
        QDir(folder).removeRecursively();
    }
    CHECK(refused > 10);
}

TEST_CASE("on a full disk every kind of writing says so, loses nothing, and works again when there is room")
{
    const auto disk = SmallDisk::mount(12 * 1024 * 1024);
    if (!disk) {
        WARN("skipped: only root can mount a small disk");
        return;
    }
    ClinicAtRest rest;
    const QString folder = disk->path() + u"/clinic"_s;
    int told = 0;
    for (int blocks = 0; blocks < 120; blocks += 3) {
        CAPTURE(blocks);
        QDir(folder).removeRecursively();
        copyFolder(rest.folder(), folder);
        BusyWork work(rest.treated(), u"voll"_s);
        Outcome outcome;
        {
            const auto clinic = must(rest.signIn(folder));
            disk->fillExcept(qint64(blocks) * 4096);
            outcome = writePieces(clinic->office(), work);
            if (outcome.error) {
                CAPTURE(inWords(*outcome.error));
                REQUIRE(outcome.error->code == ErrorCode::DiskFull);
                ++told;
            }
            // Reading goes on.
            checkPieces(clinic->office(), work, outcome.saved);
            // Not enough room for any of these at all.
            Progress progress;
            const auto backup = clinic->office().backups.create({}, progress);
            if (blocks < 60) {
                REQUIRE_FALSE(backup);
                REQUIRE(backup.error().code == ErrorCode::DiskFull);
            }
            disk->free();
            REQUIRE(clinic->office().backups.create({}, progress));
            must(work.write(clinic->office(), outcome.saved));
            checkPieces(clinic->office(), work, outcome.saved + 1);
        }
        REQUIRE(rest.verified(folder).ok);
    }
    CHECK(told > 10);
}

TEST_CASE("on a full disk a new password, a new person and a restore fail as such, and the old ones stay")
{
    const auto disk = SmallDisk::mount(12 * 1024 * 1024);
    if (!disk) {
        WARN("skipped: only root can mount a small disk");
        return;
    }
    ClinicAtRest rest;
    const QString folder = disk->path() + u"/clinic"_s;
    copyFolder(rest.folder(), folder);
    const auto fresh = SecretBytes::copyOf("a fresh password");
    const auto clinic = must(rest.signIn(folder, Role::Administrator));
    Progress progress;
    const QTemporaryDir elsewhere(temporaryRoot() + u"/ayumi-backup-XXXXXX"_s);
    const BackupInfo backup = must(clinic->office().backups.create(elsewhere.path(), progress));

    disk->fillExcept(0);
    const auto isFull = [](const auto& result) {
        REQUIRE_FALSE(result);
        CAPTURE(inWords(result.error()));
        CHECK(result.error().code == ErrorCode::DiskFull);
    };
    isFull(clinic->office().staff.changePassword(TestClinic::password(), fresh));
    isFull(clinic->office().staff.add(u"新人"_s, Role::Coordinator, fresh));
    isFull(Clinic::restoreBackup(backup.path, disk->path() + u"/restored"_s,
                                 TestClinic::nameOf(Role::Administrator), TestClinic::password()));
    isFull(Clinic::recover(folder, rest.recoveryKey(), TestClinic::nameOf(Role::Administrator), fresh,
                           rest.clock()));
    isFull(rest.signIn(folder));
    CHECK_FALSE(QDir(disk->path()).exists(u"restored"_s));

    disk->free();
    CHECK(rest.signIn(folder, Role::Administrator));
    must(clinic->office().staff.changePassword(TestClinic::password(), fresh));
    must(clinic->office().staff.add(u"新人"_s, Role::Coordinator, fresh));
    must(Clinic::restoreBackup(backup.path, disk->path() + u"/restored"_s,
                               TestClinic::nameOf(Role::Administrator), TestClinic::password()));
    CHECK(must(clinic->office().audit.verify()).ok);
}
