#include "core/storage/searchtable.h"

#include "core/storage/contactattempttable.h"
#include "core/storage/followuptable.h"
#include "core/storage/messagetable.h"
#include "core/storage/notetable.h"
#include "core/storage/statement.h"
#include "tests/storage/storedcase.h"
#include "tests/support/testdatabase.h"

#include <catch2/catch_test_macros.hpp>

using namespace ayumi;
using namespace Qt::StringLiterals;
using test::must;

namespace {

/// Messages one minute after the other.
void say(Database& database, CaseId id, const QStringList& texts)
{
    std::vector<Message> messages;
    for (const QString& text : texts) {
        Message message;
        message.sentAt = inTokyo(day(u"2026-03-02"), QTime(10, 0).addSecs(60 * int(messages.size())));
        message.text = text;
        messages.push_back(message);
    }
    must(MessageTable(database).add(id, messages));
}

QStringList found(Database& database, const QString& words, int limit = 10)
{
    QStringList texts;
    for (const SearchedText& text : must(SearchTable(database).containing(words, limit)))
        texts.append(text.text);
    return texts;
}

} // namespace

TEST_CASE("words of two characters, kana of every kind and variant kanji are found, newest first")
{
    AYUMI_ON_EACH_ENGINE(engine);
    const test::TestDatabase database(engine);
    const test::StoredCase stored(*database);
    say(*database, stored.id(),
        {u"右の膝が痛いです"_s, u"ヒザの外側"_s, u"髙橋先生にも相談しました"_s, u"ひざ、まだ痛む"_s,
         u"<b>UC-2605</b>'; --"_s});

    CHECK(found(*database, u"膝"_s) == QStringList{u"右の膝が痛いです"_s});
    CHECK(found(*database, u"ひざ"_s) == QStringList{u"ひざ、まだ痛む"_s, u"ヒザの外側"_s});
    CHECK(found(*database, u"ﾋｻﾞ"_s).size() == 2);
    CHECK(found(*database, u"高橋"_s) == QStringList{u"髙橋先生にも相談しました"_s});
    CHECK(found(*database, u"uc2605"_s).size() == 1);
    CHECK(found(*database, u"</b>"_s).size() == 1);
    CHECK(found(*database, u"痛 ひざ"_s) == QStringList{u"ひざ、まだ痛む"_s});
    CHECK(found(*database, u"ひざ"_s, 1) == QStringList{u"ひざ、まだ痛む"_s});
    CHECK(found(*database, u"腰"_s).isEmpty());
    CHECK(found(*database, u" 、 "_s).isEmpty());
    CHECK(found(*database, u""_s).isEmpty());
}

TEST_CASE("a hit really contains the words, not only their pairs of characters")
{
    AYUMI_ON_EACH_ENGINE(engine);
    const test::TestDatabase database(engine);
    const test::StoredCase stored(*database);
    QStringList texts{u"東京都庁"_s};
    for (int i = 0; i < 50; ++i)
        texts.append(u"京都と東京"_s);
    say(*database, stored.id(), texts);
    CHECK(found(*database, u"東京都"_s, 5) == QStringList{u"東京都庁"_s});
}

TEST_CASE("messages, notes and what was noted of a call are searched for together")
{
    AYUMI_ON_EACH_ENGINE(engine);
    const test::TestDatabase database(engine);
    const test::StoredCase stored(*database);
    say(*database, stored.id(), {u"水がたまった"_s});
    CaseNote note;
    note.caseId = stored.id();
    note.writtenAt = inTokyo(day(u"2026-01-01"), QTime(9, 0)).at;
    note.writtenBy = stored.staff.id;
    note.text = u"水を抜いた"_s;
    note = must(NoteTable(*database).insert(note));
    FollowUp followUp;
    followUp.caseId = stored.id();
    followUp.step = u"X1"_s;
    followUp.pinnedOn = day(u"2026-05-01");
    followUp = must(FollowUpTable(*database).insert(followUp, std::nullopt));
    ContactAttempt attempt;
    attempt.followUp = followUp.id;
    attempt.caseId = stored.id();
    attempt.at = inTokyo(day(u"2026-05-01"), QTime(9, 0)).at;
    attempt.note = u"もう水はない"_s;
    attempt.by = stored.staff.id;
    attempt = must(ContactAttemptTable(*database).insert(attempt));

    const auto hits = must(SearchTable(*database).containing(u"水", 10));
    REQUIRE(hits.size() == 3);
    CHECK(hits[0] ==
          SearchedText{SearchedKind::Contact, attempt.id.value(), stored.id(), attempt.at, attempt.note});
    CHECK(hits[1].kind == SearchedKind::Message);
    CHECK(hits[2] ==
          SearchedText{SearchedKind::Note, note.id.value(), stored.id(), note.writtenAt, note.text});
}

TEST_CASE("more texts of one minute than the index has places for are all found")
{
    AYUMI_ON_EACH_ENGINE(engine);
    const test::TestDatabase database(engine);
    const test::StoredCase stored(*database);
    SearchTable table(*database);
    must(database->runScript(u"BEGIN"_s));
    const int texts = 4'200;
    for (int i = 0; i < texts; ++i) {
        must(table.add({.kind = SearchedKind::Message,
                        .subject = i,
                        .caseId = stored.id(),
                        .at = Instant(-5),
                        .text = u"膝"_s}));
    }
    must(database->runScript(u"COMMIT"_s));
    Statement count(*database, u"SELECT count(*) FROM search_entry"_s);
    CHECK(must(count.oneNumber()) == texts);
}

TEST_CASE("a thousand matches cost no more than the first ones")
{
    AYUMI_ON_EACH_ENGINE(engine);
    const test::TestDatabase database(engine);
    if (engine == Engine::SqlCipher) {
        Statement plan(*database, uR"(
            EXPLAIN QUERY PLAN SELECT rowid AS place FROM search_token
            WHERE @MATCH(search_token)@ :tokens AND rowid < :before ORDER BY rowid DESC LIMIT :limit
        )"_s);
        plan.bind(":tokens", u"\"膝\""_s);
        plan.bind(":before", qint64{1});
        plan.bind(":limit", 1);
        const auto steps = must(plan.all([](const Row& row) { return row.text("detail"); }));
        REQUIRE(steps.size() == 1);
        CHECK_FALSE(steps[0].contains(u"TEMP B-TREE"_s));
    }
    const test::StoredCase stored(*database);
    say(*database, stored.id(), QStringList(1'200, u"同じ言葉"_s));
    CHECK(found(*database, u"言葉"_s, 50).size() == 50);
    CHECK(found(*database, u"言葉"_s, 2'000).size() == 1'200);
}
