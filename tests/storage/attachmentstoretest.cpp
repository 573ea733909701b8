#include "core/storage/attachmentstore.h"

#include "core/security/sealedbytes.h"
#include "core/storage/contenthash.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"
#include "tests/support/killedprogram.h"
#include "tests/support/must.h"
#include "tests/support/smalldisk.h"
#include "tests/support/testdatabase.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <catch2/catch_test_macros.hpp>

#include <array>
#include <thread>

using namespace ayumi;
using namespace Qt::StringLiterals;
using test::must;

namespace {

enum class Place
{
    Folder,
    SqlCipherRows,
    PostgresRows,
};

AttachmentKeys testKeys()
{
    return {SecretBytes::copyOf("content key of thirty-two bytes!"),
            SecretBytes::copyOf("name key of thirty-two bytes too")};
}

/// A store in each place it can have, and ways to spoil it from outside.
class StoreInPlace
{
public:
    explicit StoreInPlace(Place place)
        : m_database(place == Place::PostgresRows ? Engine::PostgreSql : Engine::SqlCipher)
        , m_isFolder(place == Place::Folder)
        , m_store(open())
    {
    }

    AttachmentStore& operator*() { return *m_store; }
    AttachmentStore* operator->() { return m_store.get(); }

    std::unique_ptr<AttachmentStore> open()
    {
        return m_isFolder ? must(AttachmentStore::inFolder(m_folder.path() + u"/attachments"_s, testKeys()))
                          : AttachmentStore::inDatabase(*m_database, testKeys());
    }

    bool isFolder() const { return m_isFolder; }
    Database& database() { return *m_database; }
    std::unique_ptr<Database> connectAgain() const { return m_database.connectAgain(); }
    QString folder() const { return m_folder.path() + u"/attachments"_s; }

    QStringList files() const
    {
        QStringList found;
        QDirIterator walk(folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (walk.hasNext())
            found.append(walk.next());
        return found;
    }

    QByteArray stored(const QString& key)
    {
        if (m_isFolder) {
            QFile file(pathOf(key));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        }
        Statement find(*m_database,
                       u"SELECT content FROM attachment_piece WHERE content_key = :key AND number = 0"_s);
        find.bind(":key", key);
        return must(find.one([](const Row& row) { return row.bytes("content"); })).value_or(QByteArray());
    }

    void replace(const QString& key, const QByteArray& content)
    {
        if (m_isFolder) {
            QFile file(pathOf(key));
            REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            REQUIRE(file.write(content) == content.size());
            return;
        }
        Statement change(
            *m_database,
            u"UPDATE attachment_piece SET content = :content WHERE content_key = :key AND number = 0"_s);
        must(change.bind(":content", content).bind(":key", key).run());
    }

    void remove(const QString& key)
    {
        if (m_isFolder)
            REQUIRE(QFile::remove(pathOf(key)));
        else
            must(Statement(*m_database, u"DELETE FROM attachment_piece"_s).run());
    }

private:
    QString pathOf(const QString& key) const { return folder() + u'/' + key.first(2) + u'/' + key; }

    QTemporaryDir m_folder;
    test::TestDatabase m_database;
    bool m_isFolder;
    std::unique_ptr<AttachmentStore> m_store;
};

std::vector<Place> places()
{
    if (test::testEngines().size() == 1)
        return {Place::Folder, Place::SqlCipherRows};
    return {Place::Folder, Place::SqlCipherRows, Place::PostgresRows};
}

const QByteArray photo = "JPEG of 山田花子's right knee " + QByteArray(100'000, 'x');

} // namespace

TEST_CASE("what is attached comes back byte for byte, whatever its size")
{
    StoreInPlace store(GENERATE(Catch::Generators::from_range(places())));
    for (const qsizetype size : {0, 1, 65'535, 65'536, 65'537, 524'288, 3'000'000}) {
        CAPTURE(size);
        const QByteArray content = randomBytes(size);
        const StoredContent stored = must(store->add(content, u"a"_s));
        CHECK(stored.bytes == size);
        CHECK(stored.key.size() == 64);
        CHECK(must(store->read(stored.key, u"a"_s)) == content);
        CHECK(must(store.open()->read(stored.key, u"a"_s)) == content);
    }
}

TEST_CASE("neither the content nor its plain hash can be seen in what is stored")
{
    StoreInPlace store(GENERATE(Catch::Generators::from_range(places())));
    const StoredContent stored = must(store->add(photo, u"knee.jpg"_s));
    const QByteArray kept = store.stored(stored.key);
    CHECK(kept.size() > photo.size());
    CHECK_FALSE(kept.contains("JPEG"));
    CHECK_FALSE(kept.contains("xxxxxxxx"));
    CHECK(stored.key != QString::fromLatin1(plainHash(photo).toHex()));
}

TEST_CASE("the same photo twice is kept once")
{
    StoreInPlace store(GENERATE(Catch::Generators::from_range(places())));
    const StoredContent first = must(store->add(photo, u"a.jpg"_s));
    const QByteArray kept = store.stored(first.key);
    CHECK(must(store->add(photo, u"b.jpg"_s)) == first);
    CHECK(store.stored(first.key) == kept);
    CHECK(must(store->add(photo + "y", u"c.jpg"_s)) != first);
    if (store.isFolder())
        CHECK(store.files().size() == 2);
}

TEST_CASE("a file is attached like bytes and written back whole")
{
    StoreInPlace store(GENERATE(Catch::Generators::from_range(places())));
    QTemporaryDir folder;
    const QString original = folder.filePath(u"膝 右.jpg"_s);
    QFile file(original);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(photo) == photo.size());
    file.close();
    qint64 reported = 0;
    const Progress progress([&](qint64 done, qint64) { reported = done; });
    const StoredContent stored = must(store->addFile(original, progress));
    CHECK(stored == must(store->add(photo, u"a"_s)));
    CHECK(reported == photo.size());

    const QString copy = folder.filePath(u"copy.jpg"_s);
    must(store->writeTo(stored.key, u"a"_s, copy));
    QFile written(copy);
    REQUIRE(written.open(QIODevice::ReadOnly));
    CHECK(written.readAll() == photo);
    CHECK(store->addFile(folder.filePath(u"missing.jpg"_s)).error().code == ErrorCode::FileUnreadable);
    Progress cancelled;
    cancelled.cancel();
    REQUIRE(file.open(QIODevice::Append));
    file.write("more");
    file.close();
    CHECK(store->addFile(original, cancelled).error().code == ErrorCode::Cancelled);
}

TEST_CASE("damaged and missing content is named and never handed out")
{
    StoreInPlace store(GENERATE(Catch::Generators::from_range(places())));
    const StoredContent stored = must(store->add(photo, u"knee.jpg"_s));
    const StoredContent other = must(store->add(photo + "other", u"other.jpg"_s));
    const QByteArray kept = store.stored(stored.key);
    const auto isDamaged = [&] {
        QTemporaryDir folder;
        const QString target = folder.filePath(u"out"_s);
        CHECK(store->check(stored.key, u"knee.jpg"_s).error() ==
              Error{ErrorCode::AttachmentDamaged, {u"knee.jpg"_s}});
        CHECK(store->read(stored.key, u"knee.jpg"_s).error().code == ErrorCode::AttachmentDamaged);
        CHECK(store->writeTo(stored.key, u"knee.jpg"_s, target).error().code == ErrorCode::AttachmentDamaged);
        CHECK(QDir(folder.path()).isEmpty());
    };
    for (const qsizetype at : {qsizetype(0), qsizetype(9), qsizetype(40), kept.size() - 1}) {
        QByteArray flipped = kept;
        flipped[at] = char(flipped[at] ^ 0x10);
        store.replace(stored.key, flipped);
        isDamaged();
    }
    store.replace(stored.key, kept.first(kept.size() - 5));
    isDamaged();
    store.replace(stored.key, kept + "x");
    isDamaged();
    store.replace(stored.key, "not ours");
    isDamaged();
    store.replace(stored.key, store.stored(other.key));
    isDamaged();

    store.remove(stored.key);
    CHECK(store->read(stored.key, u"knee.jpg"_s).error() ==
          Error{ErrorCode::AttachmentMissing, {u"knee.jpg"_s}});
    const QString trick = u"../../clinic.db"_s;
    CHECK(store->read(trick, u"a"_s).error().code == ErrorCode::AttachmentMissing);
    CHECK(store->read(QString(64, u'/'), u"a"_s).error().code == ErrorCode::AttachmentMissing);
}

TEST_CASE("adding the original again heals what was damaged")
{
    StoreInPlace store(GENERATE(Catch::Generators::from_range(places())));
    const StoredContent stored = must(store->add(photo, u"knee.jpg"_s));
    store.replace(stored.key, "damaged");
    REQUIRE_FALSE(store->check(stored.key, u"knee.jpg"_s));
    CHECK(must(store->add(photo, u"knee.jpg"_s)) == stored);
    CHECK(must(store->read(stored.key, u"knee.jpg"_s)) == photo);
}

TEST_CASE("another clinic's keys open nothing")
{
    StoreInPlace store(Place::Folder);
    const StoredContent stored = must(store->add(photo, u"knee.jpg"_s));
    const auto other =
        must(AttachmentStore::inFolder(store.folder(), {SecretBytes::random(32), SecretBytes::random(32)}));
    CHECK(other->read(stored.key, u"knee.jpg"_s).error().code == ErrorCode::AttachmentDamaged);
}

TEST_CASE("two programs may attach the same photo at the same time")
{
    StoreInPlace store(GENERATE(Catch::Generators::from_range(places())));
    if (!store.isFolder() && store.database().engine() == Engine::SqlCipher)
        return; // one connection cannot be shared by two threads, and rows on SQLCipher are for tests only
    const QByteArray content = randomBytes(2'000'000);
    std::array<Result<StoredContent>, 3> stored;
    {
        std::vector<std::jthread> programs;
        for (auto& result : stored) {
            programs.emplace_back([&] {
                const auto own = store.isFolder() ? nullptr : store.connectAgain();
                const auto ownStore =
                    store.isFolder() ? store.open() : AttachmentStore::inDatabase(*own, testKeys());
                result = ownStore->add(content, u"a"_s);
            });
        }
    }
    for (const auto& result : stored)
        CHECK(must(store->read(must(result).key, u"a"_s)) == content);
}

TEST_CASE("a full disk keeps no half photo and is told as such")
{
    const auto disk = test::SmallDisk::mount(1024 * 1024);
    if (!disk) {
        WARN("skipped: only root can mount a small disk");
        return;
    }
    const auto store = must(AttachmentStore::inFolder(disk->path() + u"/attachments"_s, testKeys()));
    for (int blocks = 0; blocks < 24; ++blocks) {
        disk->fillExcept(blocks * 4096);
        const auto stored = store->add(photo, u"knee.jpg"_s);
        REQUIRE_FALSE(stored);
        REQUIRE(stored.error().code == ErrorCode::DiskFull);
        disk->free();
        QDirIterator walk(disk->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        REQUIRE_FALSE(walk.hasNext());
    }
    CHECK(store->add(photo, u"knee.jpg"_s));
}

TEST_CASE("a program killed while it attaches leaves all of a photo or nothing")
{
    StoreInPlace store(GENERATE(Catch::Generators::from_range(places())));
    const QByteArray content = randomBytes(4'000'000);
    ContentHash naming(testKeys().name);
    naming.add({reinterpret_cast<const unsigned char*>(content.constData()), std::size_t(content.size())});
    const QString key = QString::fromLatin1(naming.finish().toHex());
    for (int round = 0; round < 12; ++round) {
        test::killWhileRunning(5 + 5 * round, [&] {
            const auto own = store.isFolder() ? nullptr : store.connectAgain();
            const auto ownStore =
                store.isFolder() ? store.open() : AttachmentStore::inDatabase(*own, testKeys());
            static_cast<void>(ownStore->add(content, u"a"_s));
        });
        const auto found = store->read(key, u"a"_s);
        CAPTURE(round);
        if (found) {
            REQUIRE(*found == content);
            store.remove(key);
        } else {
            REQUIRE(found.error().code == ErrorCode::AttachmentMissing);
        }
    }
    CHECK(must(store->add(content, u"a"_s)).key == key);
    CHECK(must(store->read(key, u"a"_s)) == content);
}
