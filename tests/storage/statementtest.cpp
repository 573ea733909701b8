#include "core/storage/statement.h"

#include "core/domain/joint.h"
#include "core/storage/database.h"
#include "core/storage/transaction.h"
#include "tests/storage/notebook.h"
#include "tests/support/must.h"
#include "tests/support/testdatabase.h"

#include <catch2/catch_test_macros.hpp>

using namespace ayumi;
using namespace Qt::StringLiterals;
using test::must;

namespace {

qint64 addNote(Database& database, const QString& body)
{
    Statement insert(database, u"INSERT INTO note (body) VALUES (:body) RETURNING id"_s);
    return must(insert.bind(":body", body).oneNumber());
}

qint64 countNotes(Database& database)
{
    return must(Statement(database, u"SELECT count(*) FROM note"_s).oneNumber());
}

std::vector<QString> bodies(Database& database)
{
    Statement find(database, u"SELECT body FROM note ORDER BY id"_s);
    return must(find.all([](const Row& row) { return row.text("body"); }));
}

} // namespace

TEST_CASE("every kind of value comes back as it was bound")
{
    AYUMI_ON_EACH_ENGINE(engine);
    const test::TestDatabase database(engine, test::notebookSchema());
    const QString body = u"O'Neil; DROP TABLE note; -- \\ \" :body ? $1 @ID@ 髙橋 𠮷野家 \n\t😀 '' \\'"_s;
    const QByteArray picture("\0\xff'\\\x00x", 6);

    Statement insert(
        *database,
        uR"(INSERT INTO note (body, written_on, written_at, pinned, weight, picture, parent_id, label)
        VALUES (:body, :on, :at, :pinned, :weight, :picture, :parent, :label) RETURNING id)"_s);
    insert.bind(":body", body)
        .bind(":on", QDate(1958, 4, 2))
        .bind(":at", Instant(-1234567890123))
        .bind(":pinned", true);
    insert.bind(":weight", 0.1).bind(":picture", picture).bind(":parent", std::nullopt);
    insert.bind(":label", std::optional<QString>(u""_s));
    const qint64 id = must(insert.oneNumber());

    Statement find(*database, u"SELECT * FROM note WHERE id = :id"_s);
    find.bind(":id", NoteId(id));
    REQUIRE(must(find.next()));
    const Row& row = find.row();
    CHECK(row.id<NoteId>("id") == NoteId(id));
    CHECK(row.text("body") == body);
    CHECK(row.date("written_on") == QDate(1958, 4, 2));
    CHECK(row.text("written_on") == u"1958-04-02");
    CHECK(row.instant("written_at") == Instant(-1234567890123));
    CHECK(row.flag("pinned"));
    CHECK(row.real("weight") == 0.1);
    CHECK(row.bytes("picture") == picture);
    CHECK(row.optionalId<NoteId>("parent_id") == std::nullopt);
    CHECK(row.optionalText("label") == u""_s);
    CHECK(row.optionalDate("written_on") == QDate(1958, 4, 2));
    CHECK(row.optionalNumber("parent_id") == std::nullopt);
    CHECK_FALSE(must(find.next()));
}

TEST_CASE("text is never NULL by accident and holds no U+0000")
{
    AYUMI_ON_EACH_ENGINE(engine);
    const test::TestDatabase database(engine, test::notebookSchema());
    addNote(*database, QString());
    addNote(*database, u"a"_s + QChar(QChar::Null) + u"b"_s);
    CHECK(bodies(*database) == std::vector<QString>{u""_s, u"a\uFFFDb"_s});
}

TEST_CASE("a placeholder may stand in several places of a statement")
{
    AYUMI_ON_EACH_ENGINE(engine);
    const test::TestDatabase database(engine, test::notebookSchema());
    Statement insert(*database, u"INSERT INTO note (body, label) VALUES (:same, :same) RETURNING id"_s);
    const qint64 id = must(insert.bind(":same", u"both"_s).oneNumber());
    Statement find(*database,
                   u"SELECT count(*) FROM note WHERE body = label AND id = :id AND '::id' <> ':none'"_s);
    CHECK(find.bind(":id", id).oneNumber() == 1);
}

TEST_CASE("a statement with a forgotten or misspelt value is refused and writes nothing")
{
    AYUMI_ON_EACH_ENGINE(engine);
    const test::TestDatabase database(engine, test::notebookSchema());
    const QString sql = u"INSERT INTO note (body, label) VALUES (:body, :label)"_s;
    {
        Statement complete(*database, sql);
        REQUIRE(complete.bind(":body", u"first"_s).bind(":label", u"x"_s).run());
    }
    Statement forgotten(*database, sql);
    forgotten.bind(":body", u"second"_s);
    CHECK(forgotten.run().error().code == ErrorCode::Internal);
    Statement misspelt(*database, sql);
    misspelt.bind(":body", u"third"_s).bind(":lable", u"y"_s).bind(":label", u"y"_s);
    CHECK(misspelt.run().error().code == ErrorCode::Internal);
    CHECK(bodies(*database) == std::vector<QString>{u"first"_s});
}

TEST_CASE("a statement runs again with new values")
{
    AYUMI_ON_EACH_ENGINE(engine);
    const test::TestDatabase database(engine, test::notebookSchema());
    Statement insert(*database, u"INSERT INTO note (body) VALUES (:body)"_s);
    for (const QString& body : {u"a"_s, u"b"_s, u"c"_s})
        REQUIRE(insert.bind(":body", body).run());
    CHECK(bodies(*database) == std::vector<QString>{u"a"_s, u"b"_s, u"c"_s});
}

TEST_CASE("the same text may be open twice at once")
{
    AYUMI_ON_EACH_ENGINE(engine);
    const test::TestDatabase database(engine, test::notebookSchema());
    for (const QString& body : {u"a"_s, u"b"_s})
        addNote(*database, body);
    const QString sql = u"SELECT body FROM note ORDER BY id"_s;
    Statement outer(*database, sql);
    QStringList pairs;
    while (must(outer.next())) {
        Statement inner(*database, sql);
        while (must(inner.next()))
            pairs.append(outer.row().text("body") + inner.row().text("body"));
    }
    CHECK(pairs == QStringList{u"aa"_s, u"ab"_s, u"ba"_s, u"bb"_s});
}

TEST_CASE("changed rows are counted")
{
    AYUMI_ON_EACH_ENGINE(engine);
    const test::TestDatabase database(engine, test::notebookSchema());
    const qint64 id = addNote(*database, u"a"_s);
    Statement update(*database, uR"(UPDATE note SET body = :body, version = version + 1
        WHERE id = :id AND version = :version)"_s);
    REQUIRE(update.bind(":body", u"b"_s).bind(":id", id).bind(":version", 1).run());
    CHECK(update.changedRows() == 1);
    REQUIRE(update.bind(":body", u"stale"_s).bind(":id", id).bind(":version", 1).run());
    CHECK(update.changedRows() == 0);
    CHECK(bodies(*database) == std::vector<QString>{u"b"_s});
}

TEST_CASE("a column that is missing, NULL or of another type spoils the row by name")
{
    AYUMI_ON_EACH_ENGINE(engine);
    const test::TestDatabase database(engine, test::notebookSchema());
    addNote(*database, u"not a date"_s);
    const auto fails = [&](auto mapper) {
        Statement find(*database, u"SELECT id, body, label FROM note"_s);
        const auto found = find.all(mapper);
        return found ? QStringList() : QStringList{errorCodeName(found.error().code)} + found.error().args;
    };
    CHECK(fails([](const Row& row) { return row.text("family"); }) ==
          QStringList{u"DatabaseFailed"_s, u"column family"_s});
    CHECK(fails([](const Row& row) { return row.text("label"); }) ==
          QStringList{u"DatabaseFailed"_s, u"column label"_s});
    CHECK(fails([](const Row& row) { return row.date("body"); }) ==
          QStringList{u"DatabaseFailed"_s, u"column body"_s});
    CHECK(fails([](const Row& row) { return row.number("body"); }) ==
          QStringList{u"DatabaseFailed"_s, u"column body"_s});
    CHECK(fails([](const Row& row) { return row.code<Side>("body"); }) ==
          QStringList{u"DatabaseFailed"_s, u"column body"_s});
    CHECK(fails([](const Row& row) { return row.text("body"); }).isEmpty());
}

TEST_CASE("a mapper may refuse a row")
{
    AYUMI_ON_EACH_ENGINE(engine);
    const test::TestDatabase database(engine, test::notebookSchema());
    addNote(*database, u"a"_s);
    Statement find(*database, u"SELECT body FROM note"_s);
    const auto found =
        find.all([](const Row&) -> Result<int> { return failure(ErrorCode::FieldInvalid, {u"body"_s}); });
    REQUIRE_FALSE(found);
    CHECK(found.error().code == ErrorCode::FieldInvalid);
}

TEST_CASE("asking for one row of several is a mistake, of none is none")
{
    AYUMI_ON_EACH_ENGINE(engine);
    const test::TestDatabase database(engine, test::notebookSchema());
    const auto readBody = [](const Row& row) { return row.text("body"); };
    Statement find(*database, u"SELECT body FROM note"_s);
    CHECK(must(find.one(readBody)) == std::nullopt);
    CHECK(find.oneNumber().error().code == ErrorCode::NotFound);
    addNote(*database, u"a"_s);
    CHECK(must(find.one(readBody)) == u"a"_s);
    addNote(*database, u"b"_s);
    CHECK(find.one(readBody).error().code == ErrorCode::Internal);
}

TEST_CASE("a broken rule of the schema is told as such, without what was typed")
{
    AYUMI_ON_EACH_ENGINE(engine);
    const test::TestDatabase database(engine, test::notebookSchema());
    Statement insert(*database, u"INSERT INTO note (body, label) VALUES (:body, :label)"_s);
    REQUIRE(insert.bind(":body", u"a"_s).bind(":label", u"山田"_s).run());
    const auto again = insert.bind(":body", u"b"_s).bind(":label", u"山田"_s).run();
    REQUIRE_FALSE(again);
    CHECK(again.error().code == ErrorCode::DatabaseConstraint);
    CHECK_FALSE(again.error().args.join(u' ').contains(u"山田"_s));

    Statement orphan(*database, u"INSERT INTO note (parent_id) VALUES (:parent)"_s);
    CHECK(orphan.bind(":parent", 4711).run().error().code == ErrorCode::DatabaseConstraint);

    Statement wrongType(*database, u"UPDATE note SET written_at = CAST(:text AS BIGINT) / 0"_s);
    if (engine == Engine::PostgreSql)
        CHECK_FALSE(wrongType.bind(":text", u"山田"_s).run().error().args.join(u' ').contains(u"山田"_s));
}

TEST_CASE("a mistake in the text comes back from the run")
{
    AYUMI_ON_EACH_ENGINE(engine);
    const test::TestDatabase database(engine, test::notebookSchema());
    Statement wrong(*database, u"SELEKT 1"_s);
    wrong.bind(":a", 1);
    CHECK(wrong.run().error().code == ErrorCode::DatabaseFailed);
    CHECK(Statement(*database, u"SELECT @NOSUCH@"_s).run().error().code == ErrorCode::Internal);
}

TEST_CASE("a finished statement holds no lock and sees what others wrote since")
{
    AYUMI_ON_EACH_ENGINE(engine);
    const test::TestDatabase database(engine, test::notebookSchema());
    addNote(*database, u"a"_s);
    const auto other = database.connectAgain();
    Statement find(*database, u"SELECT body FROM note ORDER BY id LIMIT 1"_s);
    REQUIRE(must(find.next()));
    REQUIRE_FALSE(must(find.next()));
    addNote(*other, u"b"_s);
    CHECK(countNotes(*database) == 2);
    if (engine == Engine::SqlCipher) {
        // A reader left open would keep the log from being emptied.
        Statement checkpoint(*other, u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
        CHECK(must(checkpoint.all([](const Row& row) { return row.number("busy"); })) ==
              std::vector<qint64>{0});
    }
}

TEST_CASE("what is committed stays, what is not is taken back")
{
    AYUMI_ON_EACH_ENGINE(engine);
    const test::TestDatabase database(engine, test::notebookSchema());
    {
        auto transaction = must(Transaction::begin(*database));
        addNote(*database, u"kept"_s);
        REQUIRE(transaction.commit());
        CHECK_FALSE(transaction.commit());
    }
    {
        const auto transaction = must(Transaction::begin(*database));
        addNote(*database, u"dropped"_s);
    }
    CHECK_FALSE(database->isInTransaction());
    CHECK(bodies(*database) == std::vector<QString>{u"kept"_s});
}

TEST_CASE("a transaction in which a statement failed cannot be committed")
{
    AYUMI_ON_EACH_ENGINE(engine);
    const test::TestDatabase database(engine, test::notebookSchema());
    auto transaction = must(Transaction::begin(*database));
    addNote(*database, u"half"_s);
    Statement orphan(*database, u"INSERT INTO note (parent_id) VALUES (:parent)"_s);
    REQUIRE_FALSE(orphan.bind(":parent", 4711).run());
    CHECK(transaction.commit().error().code == ErrorCode::DatabaseConstraint);
    CHECK(countNotes(*database) == 0);
}

TEST_CASE("a reading transaction sees one moment and cannot write")
{
    AYUMI_ON_EACH_ENGINE(engine);
    const test::TestDatabase database(engine, test::notebookSchema());
    const auto other = database.connectAgain();
    auto transaction = must(Transaction::beginReading(*database));
    CHECK(countNotes(*database) == 0);
    addNote(*other, u"a"_s);
    CHECK(countNotes(*database) == 0);
    REQUIRE(transaction.commit());
    CHECK(countNotes(*database) == 1);
}

TEST_CASE("one row's lock makes writers take turns")
{
    const test::TestDatabase database(Engine::PostgreSql, test::notebookSchema());
    addNote(*database, u"0"_s);
    const auto other = database.connectAgain();
    REQUIRE(other->runScript(u"SET lock_timeout = 200"_s));
    auto first = must(Transaction::begin(*database));
    const QString lockedRead = u"SELECT body FROM note WHERE id = 1 @LOCK@"_s;
    REQUIRE(Statement(*database, lockedRead).run());
    {
        auto second = must(Transaction::begin(*other));
        CHECK(Statement(*other, lockedRead).run().error().code == ErrorCode::DatabaseBusy);
    }
    REQUIRE(first.commit());
    CHECK(Statement(*other, lockedRead).run());
}

TEST_CASE("a prepared statement is kept for the next use of its text")
{
    AYUMI_ON_EACH_ENGINE(engine);
    const test::TestDatabase database(engine, test::notebookSchema());
    for (int round = 0; round < 5; ++round)
        addNote(*database, QString::number(round));
    CHECK(database->keptStatements() == 1);
    for (int number = 0; number < 1000; ++number)
        REQUIRE(Statement(*database, u"SELECT %1"_s.arg(number)).run());
    CHECK(database->keptStatements() <= 400);
    if (engine == Engine::PostgreSql) {
        Statement count(*database, u"SELECT count(*) FROM pg_prepared_statements"_s);
        CHECK(must(count.oneNumber()) <= 401);
    }
    database->clearStatements();
    CHECK(database->keptStatements() == 0);
}

TEST_CASE("two-character words are found in Japanese notes, and only where all tokens are")
{
    AYUMI_ON_EACH_ENGINE(engine);
    const test::TestDatabase database(engine, test::notebookSchema());
    const auto index = [&](qint64 id, const QStringList& tokens) {
        Statement insert(*database, u"INSERT INTO note_token (rowid, tokens) VALUES (:rowid, :tokens)"_s);
        REQUIRE(
            insert.bind(":rowid", id).bind(":tokens", database->dialect().fullTextDocument(tokens)).run());
    };
    const auto find = [&](const QStringList& tokens) {
        Statement matching(
            *database,
            u"SELECT rowid FROM note_token WHERE @MATCH(note_token)@ :tokens ORDER BY rowid DESC"_s);
        matching.bind(":tokens", database->dialect().fullTextQuery(tokens));
        return must(matching.all([](const Row& row) { return row.number("rowid"); }));
    };
    index(1, {u"右膝"_s, u"膝が"_s, u"が痛"_s, u"痛い"_s});
    index(2, {u"左膝"_s, u"膝の"_s, u"の痛"_s, u"痛み"_s, u"\"\\{,}"_s, u"OR"_s, u"a*"_s, u"😀"_s});
    CHECK(find({u"右膝"_s}) == std::vector<qint64>{1});
    CHECK(find({u"の痛"_s, u"痛み"_s}) == std::vector<qint64>{2});
    CHECK(find({u"右膝"_s, u"痛み"_s}).empty());
    CHECK(find({u"膝"_s}).empty());
    CHECK(find({u"\"\\{,}"_s}) == std::vector<qint64>{2});
    CHECK(find({u"OR"_s}) == std::vector<qint64>{2});
    CHECK(find({u"a*"_s}) == std::vector<qint64>{2});
    CHECK(find({u"a"_s}).empty());
    CHECK(find({u"😀"_s}) == std::vector<qint64>{2});

    REQUIRE(Statement(*database, u"DELETE FROM note_token WHERE rowid = 2"_s).run());
    CHECK(find({u"痛み"_s}).empty());
    CHECK(find({u"痛い"_s}) == std::vector<qint64>{1});
}
