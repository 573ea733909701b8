#include "core/security/filecipher.h"

#include "core/security/sealedbytes.h"
#include "tests/security/securityfixture.h"
#include "tests/support/smalldisk.h"

#include <QDir>
#include <QTemporaryDir>

#include <catch2/generators/catch_generators.hpp>

#include <algorithm>
#include <cstring>

using namespace ayumi;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype piece = FileCipher::pieceSize;
constexpr qsizetype sealedPiece = piece + 17;
constexpr qsizetype startSize = 8 + 1 + 24;
const QString streamName = QStringLiteral("stream");

const FileCipher& cipher()
{
    static const FileCipher cipher(keyOf('c'));
    return cipher;
}

/// Gives at most `step` bytes at a time, as pipes and sockets do.
ByteSource sourceOf(QByteArray bytes, qsizetype step = piece)
{
    return [bytes = std::move(bytes), step](std::span<unsigned char> into) mutable -> Result<std::size_t> {
        const qsizetype count = std::min({bytes.size(), step, static_cast<qsizetype>(into.size())});
        if (count > 0)
            std::memcpy(into.data(), bytes.constData(), static_cast<std::size_t>(count));
        bytes.remove(0, count);
        return static_cast<std::size_t>(count);
    };
}

ByteSink sinkInto(QByteArray& bytes)
{
    return [&bytes](std::span<const unsigned char> more) -> Result<> {
        bytes.append(reinterpret_cast<const char*>(more.data()), static_cast<qsizetype>(more.size()));
        return {};
    };
}

QByteArray encrypted(const QByteArray& plain, QByteArrayView context = "attachment", qsizetype step = piece)
{
    QByteArray bytes;
    REQUIRE(cipher().encrypt(sourceOf(plain, step), sinkInto(bytes), context).has_value());
    return bytes;
}

/// What a caller gets who throws away the output of a failure.
Result<QByteArray> decrypted(const QByteArray& bytes, QByteArrayView context = "attachment",
                             qsizetype step = piece)
{
    QByteArray plain;
    AYUMI_TRY(cipher().decrypt(sourceOf(bytes, step), sinkInto(plain), context, streamName));
    return plain;
}

QByteArray pieceAt(const QByteArray& bytes, qsizetype index)
{
    return bytes.mid(startSize + index * sealedPiece, sealedPiece);
}

} // namespace

TEST_CASE("a stream of any length comes back as it went in")
{
    const qsizetype length = GENERATE(0, 1, 16, 1000, piece - 1, piece, piece + 1, 2 * piece - 1, 2 * piece,
                                      2 * piece + 1, 5 * piece + 7);
    const QByteArray plain = randomBytes(length);
    const QByteArray bytes = encrypted(plain);
    const qsizetype pieces = std::max<qsizetype>(1, (length + piece - 1) / piece);
    CHECK(bytes.size() == startSize + length + pieces * 17);
    CHECK(bytes.startsWith("AYUMIENC\x01"));
    CHECK(decrypted(bytes) == plain);
    CHECK(bytes != encrypted(plain));
    CHECK(decrypted(encrypted(plain, "attachment", 4099), "attachment", 777) == plain);
}

TEST_CASE("a file encrypted for one place opens nowhere else")
{
    const QByteArray bytes = encrypted("右膝 X線");
    CHECK_FALSE(bytes.contains("右膝"));
    CHECK(codeOf(decrypted(bytes, "backup")) == ErrorCode::FileDamaged);
    QByteArray plain;
    const FileCipher other(keyOf('d'));
    CHECK(codeOf(other.decrypt(sourceOf(bytes), sinkInto(plain), "attachment", streamName)) ==
          ErrorCode::FileDamaged);
    CHECK(plain.isEmpty());
}

TEST_CASE("a stream cut anywhere is noticed")
{
    const QByteArray plain = randomBytes(2 * piece + 100);
    const QByteArray bytes = encrypted(plain);
    std::mt19937 random(20261122);
    std::vector<qsizetype> lengths{0,
                                   1,
                                   7,
                                   8,
                                   9,
                                   startSize - 1,
                                   startSize,
                                   startSize + 1,
                                   startSize + sealedPiece,
                                   startSize + 2 * sealedPiece,
                                   bytes.size() - 1,
                                   bytes.size() - 17};
    for (int i = 0; i < 100; ++i)
        lengths.push_back(std::uniform_int_distribution<qsizetype>(0, bytes.size() - 1)(random));
    for (const qsizetype length : lengths) {
        const auto result = decrypted(bytes.first(length));
        REQUIRE(codeOf(result) == ErrorCode::FileDamaged);
        REQUIRE(firstArgOf(result) == streamName);
    }
    // Cut exactly where the content ended on a full piece.
    const QByteArray even = encrypted(randomBytes(3 * piece));
    CHECK(codeOf(decrypted(even.first(startSize + 2 * sealedPiece))) == ErrorCode::FileDamaged);
}

TEST_CASE("pieces reordered, repeated, left out, exchanged or appended are noticed")
{
    const QByteArray bytes = encrypted(randomBytes(4 * piece));
    const QByteArray start = bytes.first(startSize);
    const auto at = [&](qsizetype index) { return pieceAt(bytes, index); };
    REQUIRE(decrypted(start + at(0) + at(1) + at(2) + at(3)).has_value());
    CHECK(codeOf(decrypted(start + at(1) + at(0) + at(2) + at(3))) == ErrorCode::FileDamaged);
    CHECK(codeOf(decrypted(start + at(0) + at(0) + at(1) + at(2) + at(3))) == ErrorCode::FileDamaged);
    CHECK(codeOf(decrypted(start + at(0) + at(1) + at(3))) == ErrorCode::FileDamaged);
    CHECK(codeOf(decrypted(start + at(3))) == ErrorCode::FileDamaged);
    CHECK(codeOf(decrypted(bytes + at(3))) == ErrorCode::FileDamaged);
    CHECK(codeOf(decrypted(bytes + 'x')) == ErrorCode::FileDamaged);
    const QByteArray other = encrypted(randomBytes(4 * piece));
    CHECK(codeOf(decrypted(start + at(0) + pieceAt(other, 1) + at(2) + at(3))) == ErrorCode::FileDamaged);
    CHECK(codeOf(decrypted(other.first(startSize) + at(0) + at(1) + at(2) + at(3))) ==
          ErrorCode::FileDamaged);
}

TEST_CASE("one thousand flipped bits in an encrypted file are noticed and never give data")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"attachment"_s);
    const QString target = folder.filePath(u"decrypted"_s);
    const QByteArray plain = randomBytes(piece + 500);
    REQUIRE(cipher().encryptToFile(plain, path, "attachment").has_value());
    const QByteArray sound = contentOf(path);
    std::mt19937 random(20261122);
    for (int i = 0; i < 1000; ++i) {
        // Every other flip falls into the start, which random places in a large file would hardly meet.
        const QByteArray flipped =
            i % 2 == 0 ? withOneBitFlipped(sound, random)
                       : withOneBitFlipped(sound.first(startSize), random) + sound.sliced(startSize);
        writeContent(path, flipped);
        const auto code = codeOf(cipher().decryptFileToMemory(path, "attachment", 1 << 20));
        REQUIRE(code.has_value());
        const bool inStart = flipped.first(9) != sound.first(9);
        REQUIRE((inStart || code == ErrorCode::FileDamaged));
        REQUIRE((code == ErrorCode::FileDamaged || code == ErrorCode::FileForeign ||
                 code == ErrorCode::FileNewer));
        REQUIRE(codeOf(cipher().decryptFile(path, target, "attachment")) == code);
        REQUIRE_FALSE(QFile::exists(target));
    }
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
}

TEST_CASE("foreign, newer and empty files are told apart")
{
    CHECK(codeOf(decrypted("\x89PNG\r\n\x1a\n and so on")) == ErrorCode::FileForeign);
    CHECK(codeOf(decrypted("SQLite format 3")) == ErrorCode::FileForeign);
    CHECK(codeOf(decrypted("")) == ErrorCode::FileDamaged);
    QByteArray newer = encrypted("x");
    newer[8] = 2;
    CHECK(codeOf(decrypted(newer)) == ErrorCode::FileNewer);
}

TEST_CASE("files are encrypted and decrypted whole, with progress, through paths in Japanese")
{
    const QTemporaryDir folder;
    const QString source = folder.filePath(u"膝の写真.jpg"_s);
    const QString sealed = folder.filePath(u"封.enc"_s);
    const QString back = folder.filePath(u"戻.jpg"_s);
    const QByteArray plain = randomBytes(3 * piece + 5);
    writeContent(source, plain);
    qint64 lastDone = 0;
    qint64 lastTotal = 0;
    const Progress progress([&](qint64 done, qint64 total) {
        CHECK(done >= lastDone);
        lastDone = done;
        lastTotal = total;
    });
    REQUIRE(cipher().encryptFile(source, sealed, "attachment", progress).has_value());
    CHECK(lastDone == plain.size());
    CHECK(lastTotal == plain.size());
    REQUIRE(cipher().decryptFile(sealed, back, "attachment").has_value());
    CHECK(contentOf(back) == plain);
    CHECK(cipher().decryptFileToMemory(sealed, "attachment", plain.size()) == plain);
    CHECK(codeOf(cipher().decryptFileToMemory(sealed, "attachment", plain.size() - 1)) ==
          ErrorCode::FieldTooLong);
}

TEST_CASE("cancelled work leaves nothing behind")
{
    const QTemporaryDir folder;
    const QString source = folder.filePath(u"large"_s);
    writeContent(source, randomBytes(20 * piece));
    Progress* running = nullptr;
    Progress progress([&](qint64 done, qint64) {
        if (done > 5 * piece)
            running->cancel();
    });
    running = &progress;
    const QString target = folder.filePath(u"target"_s);
    CHECK(codeOf(cipher().encryptFile(source, target, "backup", progress)) == ErrorCode::Cancelled);
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden) == QStringList{u"large"_s});
}

TEST_CASE("missing files, folders and links in the place of a file are told")
{
    const QTemporaryDir folder;
    const QString target = folder.filePath(u"target"_s);
    const QString missing = folder.filePath(u"missing"_s);
    CHECK(codeOf(cipher().encryptFile(missing, target, "x")) == ErrorCode::FileUnreadable);
    CHECK(firstArgOf(cipher().encryptFile(missing, target, "x")) == missing);
    CHECK(codeOf(cipher().encryptFile(folder.path(), target, "x")) == ErrorCode::FileUnreadable);
    const QString link = folder.filePath(u"link"_s);
    writeContent(folder.filePath(u"real"_s), "content");
    REQUIRE(QFile::link(folder.filePath(u"real"_s), link));
    CHECK(codeOf(cipher().encryptFile(link, target, "x")) == ErrorCode::FileUnreadable);
    CHECK(codeOf(cipher().encryptFile(folder.filePath(u"real"_s), link, "x")) == ErrorCode::FileUnwritable);
    CHECK_FALSE(QFile::exists(target));
    CHECK(contentOf(folder.filePath(u"real"_s)) == "content");
}

TEST_CASE("an error of source or sink comes out as it went in")
{
    const ByteSource failingSource = [](std::span<unsigned char>) -> Result<std::size_t> {
        return failure(ErrorCode::DatabaseBusy);
    };
    const ByteSink failingSink = [](std::span<const unsigned char>) -> Result<> {
        return failure(ErrorCode::DatabaseUnavailable);
    };
    QByteArray output;
    CHECK(codeOf(cipher().encrypt(failingSource, sinkInto(output), "x")) == ErrorCode::DatabaseBusy);
    CHECK(codeOf(cipher().encrypt(sourceOf("x"), failingSink, "x")) == ErrorCode::DatabaseUnavailable);
    CHECK(codeOf(cipher().decrypt(failingSource, sinkInto(output), "x", streamName)) ==
          ErrorCode::DatabaseBusy);
    CHECK(codeOf(cipher().decrypt(sourceOf(encrypted("x", "x")), failingSink, "x", streamName)) ==
          ErrorCode::DatabaseUnavailable);
}

TEST_CASE("a disk that fills while encrypting leaves the older file and no half one")
{
    const auto disk = test::SmallDisk::mount(256 * 1024);
    if (!disk) {
        WARN("needs the right to mount a small tmpfs: not tested here");
        return;
    }
    const QString target = disk->path() + u"/attachment"_s;
    REQUIRE(cipher().encryptToFile("small", target, "attachment").has_value());
    const auto result = cipher().encryptToFile(randomBytes(500'000), target, "attachment");
    CHECK(codeOf(result) == ErrorCode::DiskFull);
    CHECK(firstArgOf(result) == target);
    CHECK(cipher().decryptFileToMemory(target, "attachment", 100) == "small");
    CHECK(cipher().encryptToFile(randomBytes(100'000), target, "attachment").has_value());
}
