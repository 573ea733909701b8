#include "core/desks/clinicfolder.h"
#include "core/desks/clinicopening.h"
#include "core/security/masterkey.h"
#include "core/storage/database.h"
#include "tests/faults/busywork.h"
#include "tests/faults/files.h"
#include "tests/security/ordinaryuser.h"
#include "tests/support/catchqt.h"
#include "tests/support/killedprogram.h"
#include "tests/support/must.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace ayumi;
using namespace ayumi::test;

namespace {

/// Puts something else in the place of a file and expects signing in to say what it is, and to leave it.
struct Stranger
{
    const char* what;
    QString file; ///< of the clinic folder
    ErrorCode expected;
    std::function<QByteArray(const QByteArray& before)> content;
};

const QString databaseName = u"clinic.db"_s;
const QString keyringName = u"keyring.json"_s;

std::vector<Stranger> strangers()
{
    const auto text = [](const QByteArray&) { return QByteArray("Dear Sir or Madam,\n").repeated(500); };
    const auto picture = [](const QByteArray&) {
        return QByteArray("\x89PNG\r\n\x1a\n", 8) + QByteArray(20'000, '\0');
    };
    const auto nothing = [](const QByteArray&) { return QByteArray(); };
    const auto cut = [](const QByteArray& before) { return before.first(before.size() * 2 / 3 + 1); };
    return {
        {"empty", databaseName, ErrorCode::DatabaseTruncated, nothing},
        {"cut within a page", databaseName, ErrorCode::DatabaseTruncated, cut},
        {"text", databaseName, ErrorCode::DatabaseForeign, text},
        {"a picture", databaseName, ErrorCode::DatabaseForeign, picture},
        {"a database without encryption", databaseName, ErrorCode::DatabaseForeign,
         [](const QByteArray&) { return QByteArray("SQLite format 3\0", 16) + QByteArray(8'176, 'x'); }},
        {"empty", keyringName, ErrorCode::KeyringDamaged, nothing},
        {"cut", keyringName, ErrorCode::KeyringDamaged, cut},
        {"text", keyringName, ErrorCode::KeyringForeign, text},
        {"a picture", keyringName, ErrorCode::KeyringForeign, picture},
    };
}

/// Gives a clinic folder to the ordinary user, so that its permissions mean something to root's tests too.
void giveAway(const QString& folder)
{
    if (::geteuid() != 0)
        return;
    QDirIterator walk(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                      QDirIterator::Subdirectories);
    while (walk.hasNext())
        REQUIRE(::lchown(QFile::encodeName(walk.next()).constData(), 65534, 65534) == 0);
    REQUIRE(::lchown(QFile::encodeName(folder).constData(), 65534, 65534) == 0);
    // The folder above was made for its owner alone.
    REQUIRE(::chmod(QFile::encodeName(QFileInfo(folder).absolutePath()).constData(), 0777) == 0);
}

void permit(const QString& path, mode_t mode)
{
    REQUIRE(::chmod(QFile::encodeName(path).constData(), mode) == 0);
}

template<class T>
ErrorCode codeOfError(const Result<T>& result)
{
    REQUIRE_FALSE(result);
    return result.error().code;
}

} // namespace

TEST_CASE("whatever stands in the place of database or keyring is told apart, named, and left alone")
{
    ClinicAtRest rest;
    for (const Stranger& stranger : strangers()) {
        const QString folder = rest.copy();
        const QString path = folder + u'/' + stranger.file;
        INFO(stranger.file.toStdString() << ": " << stranger.what);
        const QByteArray content = stranger.content(contentOf(path));
        overwrite(path, content);
        const auto clinic = rest.signIn(folder);
        REQUIRE_FALSE(clinic);
        CHECK(errorCodeName(clinic.error().code) == errorCodeName(stranger.expected));
        CHECK(clinic.error().args.value(0) == path);
        CHECK(contentOf(path) == content);
        const auto made = createClinic(
            {.folder = folder, .administrator = u"新人"_s, .password = TestClinic::password()}, rest.clock());
        CHECK(codeOfError(made) == ErrorCode::ClinicExists);
    }
}

TEST_CASE("a database cut at the end of a page is found damaged at the latest when it is verified")
{
    ClinicAtRest rest;
    constexpr qsizetype page = 4096;
    const qsizetype pages = contentOf(rest.folder() + u"/clinic.db"_s).size() / page;
    for (qsizetype left = 1; left < pages; left += pages / 12) {
        CAPTURE(left, pages);
        const QString folder = rest.copy();
        const QString path = folder + u"/clinic.db"_s;
        overwrite(path, contentOf(path).first(left * page));
        const auto clinic = rest.signIn(folder, Role::Administrator);
        if (!clinic) {
            CAPTURE(inWords(clinic.error()));
            REQUIRE(clinic.error().code == ErrorCode::DatabaseDamaged);
            continue;
        }
        const auto verified = (*clinic)->office().audit.verify();
        REQUIRE((!verified || !verified->ok));
    }
}

TEST_CASE("another clinic's database or keyring is not taken for ours, nor for a wrong password")
{
    ClinicAtRest ours;
    const QTemporaryDir place(temporaryRoot() + u"/ayumi-other-XXXXXX"_s);
    const QString theirs = place.filePath(u"theirs"_s);
    must(createClinic({.folder = theirs,
                       .administrator = TestClinic::nameOf(Role::Administrator),
                       .password = TestClinic::password()},
                      ours.clock()));
    for (const QString& name : {databaseName, keyringName}) {
        INFO(name.toStdString());
        const QString folder = ours.copy();
        overwrite(folder + u'/' + name, contentOf(theirs + u'/' + name));
        CHECK(codeOfError(ours.signIn(folder, Role::Administrator)) == ErrorCode::DatabaseWrongKey);
    }
}

TEST_CASE("a log that is empty, cut or scrambled changes nothing of what was saved in good order")
{
    ClinicAtRest rest;
    const QString other = rest.copy();
    QByteArray foreign;
    {
        const auto clinic = must(rest.signIn(other));
        BusyWork work(rest.treated(), u"fremd"_s);
        must(work.write(clinic->office(), 0));
        must(work.write(clinic->office(), 1));
        foreign = contentOf(other + u"/clinic.db-wal"_s);
    }
    REQUIRE(foreign.size() > 10'000);
    const QByteArray shuffled = foreign.mid(foreign.size() / 2) + foreign.first(foreign.size() / 2);
    for (const QByteArray& log : {QByteArray(), QByteArray("Dear Sir or Madam,\n").repeated(500),
                                  foreign.first(20), foreign.mid(4'000), shuffled}) {
        const QString folder = rest.copy();
        overwrite(folder + u"/clinic.db-wal"_s, log);
        CAPTURE(log.size());
        REQUIRE(rest.verified(folder).ok);
        const auto clinic = must(rest.signIn(folder));
        CHECK(must(clinic->office().cases.refresh(rest.treated())).facts.followUps.size() == 3);
        CHECK(must(clinic->office().search.people(u"fremd"_s, 5)).empty());
    }
}

TEST_CASE("a clinic, a keyring and a backup of a newer program are told as such and left alone")
{
    ClinicAtRest rest;
    const QString folder = rest.copy();
    Progress progress;
    const QTemporaryDir room(temporaryRoot() + u"/ayumi-room-XXXXXX"_s);
    const auto addMigration = [&] {
        const ClinicFolder at(folder);
        const MasterKey key = must(
            must(at.keyring().read()).open(TestClinic::nameOf(Role::Administrator), TestClinic::password()));
        const auto database = must(openDatabase(at, key));
        must(database->runScript(uR"(INSERT INTO schema_migration (number, name, checksum, applied_at)
            VALUES (999, 'from the future', 'x', 0))"_s));
    };
    QString backup;
    {
        const auto clinic = must(rest.signIn(folder, Role::Administrator));
        addMigration();
        backup = must(clinic->office().backups.create(room.path(), progress)).path;
    }
    const auto newer = rest.signIn(folder);
    CHECK(codeOfError(newer) == ErrorCode::DatabaseNewer);
    CHECK(newer.error().args.value(0) == u"999"_s);
    const QString target = room.filePath(u"restored"_s);
    CHECK(codeOfError(Clinic::restoreBackup(backup, target, TestClinic::nameOf(Role::Administrator),
                                            TestClinic::password())) == ErrorCode::DatabaseNewer);
    CHECK_FALSE(QFileInfo::exists(target));
}

TEST_CASE("a link or a folder in the place of a file is refused and not followed")
{
    ClinicAtRest rest;
    for (const QString& name : {databaseName, keyringName}) {
        for (const bool isLink : {true, false}) {
            INFO(name.toStdString() << (isLink ? " is a link" : " is a folder"));
            const QString folder = rest.copy();
            const QString path = folder + u'/' + name;
            const QString elsewhere = folder + u"/elsewhere"_s;
            REQUIRE(QFile::rename(path, elsewhere));
            const QByteArray before = contentOf(elsewhere);
            REQUIRE((isLink ? QFile::link(elsewhere, path) : QDir().mkpath(path)));
            CHECK(codeOfError(rest.signIn(folder)) ==
                  (name == keyringName ? ErrorCode::KeyringUnreadable : ErrorCode::FileUnreadable));
            CHECK(contentOf(elsewhere) == before);
        }
    }
    // Links that lead nowhere are something too.
    const QString folder = rest.copy();
    REQUIRE(QFile::remove(folder + u"/keyring.json"_s));
    REQUIRE(QFile::link(folder + u"/nowhere"_s, folder + u"/keyring.json"_s));
    CHECK(codeOfError(rest.signIn(folder)) == ErrorCode::KeyringUnreadable);
}

TEST_CASE("an attachment that is a link, or gone, is told by its name and the rest works")
{
    ClinicAtRest rest;
    const QString folder = rest.copy();
    const auto clinic = must(rest.signIn(folder, Role::Administrator));
    BusyWork work(rest.treated(), u"datei"_s);
    must(work.write(clinic->office(), 3));
    const QString path = folder + u"/attachments/"_s + filesBelow(folder + u"/attachments"_s).value(0);
    REQUIRE(QFile::rename(path, folder + u"/elsewhere"_s));
    Verification found = must(clinic->office().audit.verify());
    REQUIRE(found.problems.size() == 1);
    CHECK(found.problems.front().code == ErrorCode::AttachmentMissing);
    REQUIRE(QFile::link(folder + u"/elsewhere"_s, path));
    found = must(clinic->office().audit.verify());
    REQUIRE(found.problems.size() == 1);
    CHECK(must(work.isThere(clinic->office(), 3)));
}

TEST_CASE("a folder that is missing or no clinic is told as such, and looking leaves nothing")
{
    ClinicAtRest rest;
    const QTemporaryDir place;
    CHECK(codeOfError(rest.signIn(place.filePath(u"missing"_s))) == ErrorCode::ClinicNotFound);
    CHECK(codeOfError(rest.signIn(place.path())) == ErrorCode::ClinicNotFound);
    CHECK(QDir(place.path()).isEmpty());
    const QString folder = rest.copy();
    REQUIRE(QFile::remove(folder + u"/clinic.db"_s));
    const auto without = rest.signIn(folder);
    CHECK(codeOfError(without) == ErrorCode::ClinicNotFound);
    CHECK(without.error().args.value(0) == folder + u"/clinic.db"_s);
    CHECK_FALSE(QFileInfo::exists(folder + u"/clinic.db"_s));
}

TEST_CASE("where permissions are missing, the error names the file and says so")
{
    ClinicAtRest rest;
    const auto expect = [&](const QString& part, mode_t mode, ErrorCode expected) {
        const QString folder = rest.copy();
        giveAway(folder);
        const QString path = part.isEmpty() ? folder : folder + u'/' + part;
        permit(path, mode);
        INFO(path.toStdString() << " " << mode);
        // A process of its own, which becomes an ordinary user for good.
        const std::string told = killWhileReporting(20'000, [&](int to) {
            if (::geteuid() == 0 && ::setresuid(65534, 65534, 65534) != 0)
                return;
            const auto clinic = rest.signIn(folder);
            const QByteArray code = clinic ? "signed in" : errorCodeName(clinic.error().code).toUtf8();
            static_cast<void>(::write(to, code.constData(), std::size_t(code.size())));
        });
        CHECK(told == errorCodeName(expected).toStdString());
        permit(path, 0700);
        CHECK(rest.signIn(folder));
    };
    expect(keyringName, 0000, ErrorCode::KeyringUnreadable);
    expect(databaseName, 0000, ErrorCode::FileUnreadable);
    expect(databaseName, 0400, ErrorCode::FileUnwritable);
    expect({}, 0500, ErrorCode::FileUnwritable);
    expect({}, 0000, ErrorCode::KeyringUnreadable);
}

TEST_CASE("attachments or backups that cannot be written are told, and nothing is kept by half")
{
    ClinicAtRest rest;
    const QString folder = rest.copy();
    REQUIRE((QDir().mkpath(folder + u"/attachments"_s) && QDir().mkpath(folder + u"/backups"_s)));
    giveAway(folder);
    {
        const OrdinaryUser nobody;
        const auto clinic = must(rest.signIn(folder, Role::Administrator));
        permit(folder + u"/attachments"_s, 0500);
        permit(folder + u"/backups"_s, 0500);
        BusyWork work(rest.treated(), u"datei"_s);
        CHECK(codeOfError(work.write(clinic->office(), 3)) == ErrorCode::FileUnwritable);
        CHECK_FALSE(must(work.isThere(clinic->office(), 3)));
        Progress progress;
        CHECK(codeOfError(clinic->office().backups.create({}, progress)) == ErrorCode::FileUnwritable);
        permit(folder + u"/attachments"_s, 0700);
        permit(folder + u"/backups"_s, 0700);
        must(work.write(clinic->office(), 3));
        must(clinic->office().backups.create({}, progress));
    }
    CHECK(rest.verified(folder).ok);
}
