#include "core/storage/backup.h"

#include "core/security/sealedbytes.h"
#include "core/storage/attachmentstore.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"
#include "tests/storage/notebook.h"
#include "tests/support/killedprogram.h"
#include "tests/support/must.h"
#include "tests/support/postgresserver.h"
#include "tests/support/smalldisk.h"
#include "tests/support/testdatabase.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

#include <random>
#include <thread>

using namespace ayumi;
using namespace Qt::StringLiterals;
using test::must;

namespace {

const Instant now(1'790'000'000'000);

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString& path, const QByteArray& content)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    REQUIRE(file.write(content) == content.size());
}

QStringList allFilesBelow(const QString& folder)
{
    QStringList found;
    QDirIterator walk(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                      QDirIterator::Subdirectories);
    while (walk.hasNext())
        found.append(QDir(folder).relativeFilePath(walk.next()));
    found.sort();
    return found;
}

/// A clinic folder with notes, a keyring and attachments, and a place for backups.
class SmallClinic
{
public:
    explicit SmallClinic(const QString& root = {})
        : m_root(root.isEmpty() ? m_folder.path() : root)
    {
        REQUIRE(QDir().mkpath(clinic()));
        m_database = must(Database::openFile(clinic() + u"/clinic.db"_s, m_key, OpenMode::CreateNew));
        must(Migrator(*m_database, test::notebookSchema()).migrate(Instant(0), {}));
        overwrite(clinic() + u"/keyring.json"_s, "{\"format\": 1}");
        const auto store =
            must(AttachmentStore::inFolder(clinic() + u"/attachments"_s, {m_key.clone(), m_key.clone()}));
        for (const char* content : {"a photo", "another photo", ""})
            must(store->add(content, u"a"_s));
        addNotes(100);
    }

    void addNotes(int count)
    {
        auto transaction = must(Transaction::begin(*m_database));
        Statement insert(*m_database, u"INSERT INTO note (body) VALUES ('右膝の痛み')"_s);
        for (int number = 0; number < count; ++number)
            must(insert.run());
        must(transaction.commit());
    }

    QString clinic() const { return m_root + u"/clinic"_s; }
    QString place(const QString& name) const { return m_root + u'/' + name; }
    Database& database() { return *m_database; }
    const SecretBytes& key() const { return m_key; }
    Backup backup() const { return Backup({m_key.clone(), m_manifestKey.clone()}); }

    Result<BackupManifest> create(const QString& name, const Progress& progress = Progress()) const
    {
        return backup().create(clinic(), place(name), {17, QByteArray(32, 'h')}, now, progress);
    }

private:
    QTemporaryDir m_folder{test::temporaryRoot() + u"/ayumi-backup-XXXXXX"_s};
    QString m_root;
    SecretBytes m_key = SecretBytes::random(32);
    SecretBytes m_manifestKey = SecretBytes::random(32);
    std::unique_ptr<Database> m_database;
};

qint64 notesIn(const Backup& backup, const QString& folder)
{
    const auto database = must(backup.openDatabase(folder));
    return must(Statement(*database, u"SELECT count(*) FROM note"_s).oneNumber());
}

} // namespace

TEST_CASE("a backup holds everything, is as encrypted as the clinic, and says what it holds")
{
    SmallClinic clinic;
    qint64 lastDone = 0;
    qint64 lastTotal = -1;
    const BackupManifest made = must(clinic.create(u"b1"_s, Progress([&](qint64 done, qint64 total) {
                                                       lastDone = done;
                                                       lastTotal = total;
                                                   })));
    CHECK(lastDone > 0);
    CHECK(lastDone <= lastTotal);
    CHECK(made.madeAt == now);
    CHECK(made.schemaVersion == 1);
    CHECK(made.auditHead == AuditHead{17, QByteArray(32, 'h')});
    CHECK(made.rows.at(u"note"_s) == 100);
    CHECK(made.files.size() == 5); // database, keyring, three attachments
    const QByteArray copied = contentOf(clinic.place(u"b1/clinic.db"_s));
    CHECK(copied.size() > 4096);
    CHECK_FALSE(copied.startsWith("SQLite format 3"));
    CHECK_FALSE(copied.contains("右膝"));
    CHECK_FALSE(copied.contains("CREATE TABLE"));
    CHECK_FALSE(contentOf(clinic.place(u"b1/manifest.json"_s)).contains("右膝"));
    CHECK(must(clinic.backup().verify(clinic.place(u"b1"_s))) == made);
    // Reading a backup leaves it as it is.
    CHECK(allFilesBelow(clinic.place(u"b1"_s)).filter(u"clinic.db"_s) == QStringList{u"clinic.db"_s});
    CHECK_FALSE(QFile::permissions(clinic.place(u"b1/clinic.db"_s)) & (QFile::ReadGroup | QFile::ReadOther));
}

TEST_CASE("a backup is one moment of a clinic where others go on working")
{
    SmallClinic clinic;
    std::jthread writer([&](const std::stop_token& stop) {
        const auto own = must(Database::openFile(clinic.clinic() + u"/clinic.db"_s, clinic.key()));
        while (!stop.stop_requested()) {
            auto transaction = must(Transaction::begin(*own));
            for (int pair = 0; pair < 2; ++pair)
                must(Statement(*own, u"INSERT INTO note (body) VALUES ('pair')"_s).run());
            must(transaction.commit());
        }
    });
    for (int round = 0; round < 5; ++round) {
        const QString name = u"b%1"_s.arg(round);
        const BackupManifest made = must(clinic.create(name));
        CHECK(made.rows.at(u"note"_s) % 2 == 0);
        CHECK(notesIn(clinic.backup(), clinic.place(name)) == made.rows.at(u"note"_s));
    }
}

TEST_CASE("every changed byte of a backup is found")
{
    SmallClinic clinic;
    must(clinic.create(u"b1"_s));
    const QString folder = clinic.place(u"b1"_s);
    std::mt19937 random(20261122);
    for (const QString& name : allFilesBelow(folder)) {
        const QString path = folder + u'/' + name;
        if (QFileInfo(path).isDir())
            continue;
        const QByteArray sound = contentOf(path);
        INFO(name.toStdString());
        for (int round = 0; round < 40 && !sound.isEmpty(); ++round) {
            QByteArray flipped = sound;
            const auto at = qsizetype(random() % quint64(sound.size()));
            flipped[at] = char(flipped[at] ^ char(1 << (random() % 8)));
            overwrite(path, flipped);
            const auto verified = clinic.backup().verify(folder);
            // White space of the manifest means nothing.
            if (verified) {
                REQUIRE(name == u"manifest.json");
                REQUIRE(QJsonDocument::fromJson(flipped) == QJsonDocument::fromJson(sound));
            } else if (verified.error().code != ErrorCode::FileNewer) {
                REQUIRE(verified.error() == Error{ErrorCode::BackupDamaged, {folder, name}});
            }
        }
        overwrite(path, sound);
        REQUIRE(QFile::rename(path, path + u"-away"_s));
        const auto missing = clinic.backup().verify(folder);
        REQUIRE_FALSE(missing);
        CHECK(missing.error().code ==
              (name == u"manifest.json" ? ErrorCode::BackupNotFound : ErrorCode::BackupDamaged));
        REQUIRE(QFile::rename(path + u"-away"_s, path));
    }
    CHECK(clinic.backup().verify(folder));
    CHECK(Backup({clinic.key().clone(), SecretBytes::random(32)}).verify(folder).error().code ==
          ErrorCode::BackupDamaged);
    CHECK(clinic.backup().verify(clinic.place(u"nowhere"_s)).error().code == ErrorCode::BackupNotFound);
}

TEST_CASE("a backup that lacks an attachment a row names does not count")
{
    SmallClinic clinic;
    must(clinic.database().runScript(
        u"CREATE TABLE attachment (content_key TEXT NOT NULL); INSERT INTO attachment VALUES ('abcd')"_s));
    const auto made = clinic.create(u"b1"_s);
    REQUIRE_FALSE(made);
    CHECK(made.error().code == ErrorCode::BackupDamaged);
    CHECK(made.error().args.value(1) == u"attachments/abcd");
    CHECK_FALSE(QFileInfo::exists(clinic.place(u"b1"_s)));
}

TEST_CASE("a restored clinic is the one that was backed up")
{
    SmallClinic clinic;
    must(clinic.create(u"b1"_s));
    clinic.addNotes(50);
    REQUIRE(QDir().mkpath(clinic.place(u"empty"_s)));
    for (const QString& target : {u"new"_s, u"empty"_s}) {
        must(clinic.backup().restore(clinic.place(u"b1"_s), clinic.place(target)));
        const auto database = must(Database::openFile(clinic.place(target) + u"/clinic.db"_s, clinic.key()));
        CHECK(must(Statement(*database, u"SELECT count(*) FROM note"_s).oneNumber()) == 100);
        must(Statement(*database, u"INSERT INTO note (body) VALUES ('goes on')"_s).run());
        CHECK(contentOf(clinic.place(target) + u"/keyring.json"_s) ==
              contentOf(clinic.clinic() + u"/keyring.json"_s));
        CHECK(allFilesBelow(clinic.place(target) + u"/attachments"_s) ==
              allFilesBelow(clinic.clinic() + u"/attachments"_s));
    }
}

TEST_CASE("nothing that is there is ever overwritten")
{
    SmallClinic clinic;
    must(clinic.create(u"b1"_s));
    const QStringList before = allFilesBelow(clinic.clinic());
    CHECK(clinic.backup().restore(clinic.place(u"b1"_s), clinic.clinic()).error() ==
          Error{ErrorCode::BackupTargetExists, {clinic.clinic()}});
    CHECK(clinic.create(u"clinic"_s).error().code == ErrorCode::BackupTargetExists);
    CHECK(clinic.create(u"b1"_s).error().code == ErrorCode::BackupTargetExists);
    overwrite(clinic.place(u"file"_s), "x");
    CHECK(clinic.backup().restore(clinic.place(u"b1"_s), clinic.place(u"file"_s)).error().code ==
          ErrorCode::BackupTargetExists);
    CHECK(allFilesBelow(clinic.clinic()) == before);
}

TEST_CASE("a damaged backup is not restored")
{
    SmallClinic clinic;
    must(clinic.create(u"b1"_s));
    overwrite(clinic.place(u"b1/keyring.json"_s), "{\"format\": 2}");
    CHECK(clinic.backup().restore(clinic.place(u"b1"_s), clinic.place(u"new"_s)).error().code ==
          ErrorCode::BackupDamaged);
    CHECK_FALSE(QFileInfo::exists(clinic.place(u"new"_s)));
}

TEST_CASE("cancelled work leaves nothing behind")
{
    SmallClinic clinic;
    must(clinic.create(u"b1"_s));
    const QStringList before = allFilesBelow(clinic.place({}));
    Progress cancelled;
    cancelled.cancel();
    CHECK(clinic.create(u"b2"_s, cancelled).error().code == ErrorCode::Cancelled);
    CHECK(clinic.backup().verify(clinic.place(u"b1"_s), cancelled).error().code == ErrorCode::Cancelled);
    CHECK(clinic.backup().restore(clinic.place(u"b1"_s), clinic.place(u"new"_s), cancelled).error().code ==
          ErrorCode::Cancelled);
    CHECK(allFilesBelow(clinic.place({})) == before);
}

TEST_CASE("a disk without room for the backup is told as such and nothing half stays")
{
    const auto disk = test::SmallDisk::mount(2 * 1024 * 1024);
    if (!disk) {
        WARN("skipped: only root can mount a small disk");
        return;
    }
    const SmallClinic clinic(disk->path());
    const QStringList before = QDir(disk->path()).entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot);
    bool hadRoom = false;
    int refused = 0;
    for (int blocks = 0; blocks < 200 && !hadRoom; ++blocks) {
        disk->fillExcept(blocks * 4096);
        const auto made = clinic.create(u"b1"_s);
        disk->free();
        CAPTURE(blocks);
        hadRoom = made.has_value();
        if (!hadRoom) {
            ++refused;
            REQUIRE(made.error().code == ErrorCode::DiskFull);
            REQUIRE(QDir(disk->path()).entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot) == before);
        }
    }
    CHECK(hadRoom);
    CHECK(refused > 10);
    CHECK(clinic.backup().verify(clinic.place(u"b1"_s)));
}

TEST_CASE("a program killed while it backs up or restores leaves a whole folder or none")
{
    SmallClinic clinic;
    clinic.addNotes(3000);
    must(clinic.create(u"sound"_s));
    for (int round = 0; round < 16; ++round) {
        const QString name = u"b%1"_s.arg(round);
        const QString restored = u"r%1"_s.arg(round);
        test::killWhileRunning(3 + 3 * round, [&] { static_cast<void>(clinic.create(name)); });
        if (QFileInfo::exists(clinic.place(name)))
            CHECK(clinic.backup().verify(clinic.place(name)));
        test::killWhileRunning(2 + 2 * round, [&] {
            static_cast<void>(clinic.backup().restore(clinic.place(u"sound"_s), clinic.place(restored)));
        });
        if (QFileInfo::exists(clinic.place(restored))) {
            const auto database =
                must(Database::openFile(clinic.place(restored) + u"/clinic.db"_s, clinic.key()));
            CHECK(must(database->findDamage()).isEmpty());
            CHECK(QFileInfo::exists(clinic.place(restored) + u"/keyring.json"_s));
        }
    }
    CHECK(clinic.backup().verify(clinic.place(u"sound"_s)));
    CHECK(must(clinic.database().findDamage()).isEmpty());
    must(clinic.create(u"after"_s));
    const QStringList leftovers =
        QDir(clinic.place({})).entryList({u".*.part-*"_s}, QDir::Dirs | QDir::Hidden);
    CHECK(leftovers.isEmpty());
}
