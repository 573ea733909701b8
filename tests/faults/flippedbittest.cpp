#include "tests/faults/busywork.h"
#include "tests/faults/files.h"
#include "tests/support/catchqt.h"
#include "tests/support/killedprogram.h"
#include "tests/support/must.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <csignal>
#include <random>

using namespace Qt::StringLiterals;
using namespace ayumi;
using namespace ayumi::test;

namespace {

/// Flips one bit of a file; where.
qsizetype flipBit(const QString& path, std::mt19937& random)
{
    QByteArray bytes = contentOf(path);
    const auto at = qsizetype(random() % quint64(bytes.size()));
    bytes[at] = char(bytes[at] ^ char(1 << (random() % 8)));
    overwrite(path, bytes);
    return at;
}

/// What the case file shows, without the versions of whoever looked.
bool sameFile(const CaseFile& one, const CaseFile& other)
{
    return one.facts.careCase == other.facts.careCase && one.facts.patient == other.facts.patient &&
           one.facts.intake == other.facts.intake && one.facts.decisions == other.facts.decisions &&
           one.facts.disclosures == other.facts.disclosures && one.facts.consents == other.facts.consents &&
           one.facts.trip == other.facts.trip && one.facts.visit == other.facts.visit &&
           one.facts.followUps == other.facts.followUps && one.facts.attempts == other.facts.attempts &&
           one.facts.attachments == other.facts.attachments && one.timeline == other.timeline;
}

bool namesDamage(const Error& error)
{
    // The salt of the first 16 bytes decides about every page, so that no page fits the key any more; that
    // error's sentence names a damaged beginning.
    return error.code == ErrorCode::DatabaseDamaged || error.code == ErrorCode::DatabaseWrongKey;
}

/// A clinic with a talk, notes, drafts and contacts, closed in good order: its database is one file.
struct UsedClinic
{
    UsedClinic()
    {
        const auto clinic = must(rest.signIn(folder));
        for (int number = 0; number < 2 * BusyWork::kinds; ++number)
            must(work.write(clinic->office(), number));
        shown = must(clinic->office().cases.refresh(rest.treated()));
    }

    /// The used clinic again, as it was.
    [[nodiscard]] QString again()
    {
        const QString to = place.filePath(u"again"_s);
        QDir(to).removeRecursively();
        copyFolder(folder, to);
        return to;
    }

    ClinicAtRest rest;
    QTemporaryDir place{temporaryRoot() + u"/ayumi-flipped-XXXXXX"_s};
    QString folder = rest.copy();
    BusyWork work{rest.treated(), u"eintrag"_s};
    CaseFile shown;
};

} // namespace

TEST_CASE("a flipped bit of the database is told as damage and never shown as data")
{
    UsedClinic used;
    std::mt19937 random(1);
    int unopened = 0;
    for (int round = 0; round < 300; ++round) {
        const QString folder = used.again();
        const qsizetype at = flipBit(folder + u"/clinic.db"_s, random);
        CAPTURE(round, at);
        const auto clinic = used.rest.signIn(folder, Role::Administrator);
        if (!clinic) {
            CAPTURE(inWords(clinic.error()));
            REQUIRE(namesDamage(clinic.error()));
            REQUIRE((clinic.error().code == ErrorCode::DatabaseWrongKey) == (at < 16));
            REQUIRE(clinic.error().args.value(0).endsWith(u"clinic.db"_s));
            ++unopened;
            continue;
        }
        const auto read = (*clinic)->office().cases.refresh(used.rest.treated());
        if (read)
            REQUIRE(sameFile(*read, used.shown));
        else
            REQUIRE(namesDamage(read.error()));
        const auto verified = (*clinic)->office().audit.verify();
        if (verified) {
            REQUIRE_FALSE(verified->ok);
            REQUIRE(std::ranges::any_of(verified->problems, namesDamage));
        } else {
            REQUIRE(namesDamage(verified.error()));
        }
    }
    CHECK(unopened < 300);
}

TEST_CASE("a flipped bit of the log loses the end of it at most, and nothing shows by half")
{
    UsedClinic used;
    // A program that was killed leaves its log.
    killWhileRunning(20'000, [&] {
        const auto clinic = must(used.rest.signIn(used.folder));
        BusyWork more(used.rest.treated(), u"nachtrag"_s);
        for (int number = 0; number < 2 * BusyWork::kinds; ++number)
            must(more.write(clinic->office(), number));
        std::raise(SIGKILL);
    });
    REQUIRE(QFileInfo(used.folder + u"/clinic.db-wal"_s).size() > 100'000);
    std::mt19937 random(2);
    int shorter = 0;
    for (int round = 0; round < 200; ++round) {
        const QString folder = used.again();
        const qsizetype at = flipBit(folder + u"/clinic.db-wal"_s, random);
        CAPTURE(round, at);
        const auto clinic = used.rest.signIn(folder);
        if (!clinic) {
            CAPTURE(inWords(clinic.error()));
            REQUIRE(namesDamage(clinic.error()));
            continue;
        }
        BusyWork more(used.rest.treated(), u"nachtrag"_s);
        bool ended = false;
        for (int number = 0; number < 2 * BusyWork::kinds; ++number) {
            CAPTURE(number);
            const bool isThere = must(more.isThere((*clinic)->office(), number));
            REQUIRE_FALSE((ended && isThere));
            ended = !isThere;
        }
        shorter += ended ? 1 : 0;
    }
    CHECK(shorter > 50);
}

TEST_CASE("a flipped bit of the keyring is told as damage, and the keyring stays as it is")
{
    UsedClinic used;
    std::mt19937 random(3);
    for (int round = 0; round < 200; ++round) {
        const QString folder = used.again();
        const QString path = folder + u"/keyring.json"_s;
        const qsizetype at = flipBit(path, random);
        CAPTURE(round, at);
        const QByteArray flipped = contentOf(path);
        const auto clinic = used.rest.signIn(folder);
        REQUIRE_FALSE(clinic);
        REQUIRE(clinic.error().code == ErrorCode::KeyringDamaged);
        REQUIRE(contentOf(path) == flipped);
    }
}

TEST_CASE("a flipped bit of an attachment is found and named, and the rest of the clinic works")
{
    UsedClinic used;
    QStringList attachments = filesBelow(used.folder + u"/attachments"_s);
    REQUIRE(attachments.size() == 2);
    std::mt19937 random(4);
    for (int round = 0; round < 100; ++round) {
        const QString folder = used.again();
        const qsizetype at =
            flipBit(folder + u"/attachments/"_s + attachments.at(round % attachments.size()), random);
        CAPTURE(round, at);
        const auto clinic = must(used.rest.signIn(folder, Role::Administrator));
        REQUIRE(sameFile(must(clinic->office().cases.refresh(used.rest.treated())), used.shown));
        const Verification found = must(clinic->office().audit.verify());
        REQUIRE(found.problems.size() == 1);
        // The byte that says which version wrote the file cannot be told from a newer one's.
        constexpr qsizetype versionAt = 8;
        REQUIRE(found.problems.front().code ==
                (at == versionAt ? ErrorCode::FileNewer : ErrorCode::AttachmentDamaged));
        if (at != versionAt)
            REQUIRE(found.problems.front().args.value(0).startsWith(u"eintrag"_s));
    }
}

TEST_CASE("a flipped bit of a backup is found, and such a backup is not restored")
{
    UsedClinic used;
    const auto clinic = must(used.rest.signIn(used.folder, Role::Administrator));
    Progress progress;
    const QString original = must(clinic->office().backups.create(used.place.path(), progress)).path;
    const QStringList names = filesBelow(original);
    REQUIRE(names.size() == 5);
    const QString flipped = used.place.filePath(u"flipped"_s);
    const QString target = used.place.filePath(u"restored"_s);
    std::mt19937 random(5);
    for (int round = 0; round < 200; ++round) {
        QDir(flipped).removeRecursively();
        copyFolder(original, flipped);
        const QString& name = names.at(round % names.size());
        const qsizetype at = flipBit(flipped + u'/' + name, random);
        CAPTURE(round, name, at);
        const auto verified = clinic->office().backups.verify(flipped, progress);
        REQUIRE_FALSE(verified);
        CAPTURE(inWords(verified.error()));
        REQUIRE(verified.error().code == ErrorCode::BackupDamaged);
        REQUIRE(verified.error().args.value(1).startsWith(name));
        const auto restored = Clinic::restoreBackup(flipped, target, TestClinic::nameOf(Role::Administrator),
                                                    TestClinic::password());
        REQUIRE_FALSE(restored);
        CAPTURE(inWords(restored.error()));
        REQUIRE(restored.error().code ==
                (name == u"keyring.json"_s ? ErrorCode::KeyringDamaged : ErrorCode::BackupDamaged));
        REQUIRE_FALSE(QFileInfo::exists(target));
    }
}
