#include "core/desks/backupdesk.h"

#include "tests/support/builders.h"
#include "tests/support/catchqt.h"
#include "tests/support/clinic/pathway.h"
#include "tests/support/must.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace ayumi;
using namespace ayumi::test;

namespace {

Result<BackupInfo> made(Office& office, const QString& folder = {})
{
    Progress progress;
    return office.backups.create(folder, progress);
}

Result<BackupInfo> verified(Office& office, const QString& path)
{
    Progress progress;
    return office.backups.verify(path, progress);
}

} // namespace

TEST_CASE("a backup is verified at once, told, on record and remembered")
{
    TestClinic clinic;
    static_cast<void>(consultation(clinic));
    CHECK(must(clinic.office().backups.lastVerified()) == std::nullopt);
    static_cast<void>(clinic.takePublished());
    const BackupInfo info = must(made(clinic.office()));
    CHECK(info.cases == 1);
    CHECK(info.patients == 1);
    CHECK(info.bytes > 0);
    CHECK(info.madeAt == clinic.clock().now());
    CHECK(info.verifiedAt == clinic.clock().now());
    CHECK(info.path == clinic.folder() + u"/backups/ayumi-2026-11-23-100000"_s);
    CHECK(QFile::exists(info.path + u"/keyring.json"_s));
    const auto told = clinic.takePublished();
    REQUIRE(told.size() == 1);
    CHECK(told.front().backups);
    CHECK(recordsOf(clinic).front().action == u"backup.made"_s);

    const auto last = must(clinic.office(Role::ReadOnly).backups.lastVerified());
    REQUIRE(last);
    CHECK(last->path == info.path);
    CHECK(last->madeAt == info.madeAt);
    const auto twice = made(clinic.office());
    REQUIRE_FALSE(twice);
    CHECK(twice.error().code == ErrorCode::BackupTargetExists);
}

TEST_CASE("verifying an older backup leaves the newest one remembered")
{
    TestClinic clinic;
    QTemporaryDir elsewhere;
    const BackupInfo first = must(made(clinic.office(), elsewhere.path()));
    clinic.clock().advance(3'600);
    const BackupInfo second = must(made(clinic.office(), elsewhere.path()));
    clinic.clock().advance(3'600);
    const BackupInfo again = must(verified(clinic.office(), first.path));
    CHECK(again.madeAt == first.madeAt);
    CHECK(again.verifiedAt == clinic.clock().now());
    CHECK(must(clinic.office().backups.lastVerified())->path == second.path);
    must(verified(clinic.office(), second.path));
    CHECK(must(clinic.office().backups.lastVerified())->verifiedAt == clinic.clock().now());
}

TEST_CASE("a damaged, missing or refused backup counts for nothing")
{
    TestClinic clinic;
    const BackupInfo info = must(made(clinic.office()));
    clinic.clock().advance(60);
    QFile file(info.path + u"/clinic.db"_s);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(file.size() / 2));
    REQUIRE(file.write("damage") == 6);
    file.close();
    static_cast<void>(clinic.takePublished());
    const auto damaged = verified(clinic.office(), info.path);
    REQUIRE_FALSE(damaged);
    CHECK(damaged.error().code == ErrorCode::BackupDamaged);
    const auto missing = verified(clinic.office(), info.path + u"-none"_s);
    REQUIRE_FALSE(missing);
    CHECK(missing.error().code == ErrorCode::BackupNotFound);

    const auto refused = made(clinic.office(Role::Doctor));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::NotAllowed);
    CHECK(recordsOf(clinic).front().action == u"refused"_s);
    Progress cancelled;
    cancelled.cancel();
    const auto stopped = clinic.office().backups.create({}, cancelled);
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == ErrorCode::Cancelled);
    CHECK(QDir(clinic.folder() + u"/backups"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size() == 1);
    CHECK(clinic.takePublished().empty());
    CHECK(must(clinic.office().backups.lastVerified())->verifiedAt == info.verifiedAt);
}
