#include "core/storage/messagetable.h"

#include "core/storage/notetable.h"
#include "tests/storage/storedcase.h"
#include "tests/support/testdatabase.h"

#include <catch2/catch_test_macros.hpp>

using namespace ayumi;
using namespace Qt::StringLiterals;
using test::must;

namespace {

Message said(MessageDirection direction, QTime at, const QString& text, const QString& key = {})
{
    Message message;
    message.direction = direction;
    message.sender = direction == MessageDirection::FromPatient ? u"花子"_s : u"相談窓口"_s;
    message.sentAt = inTokyo(day(u"2026-03-02"), at);
    message.text = text;
    message.importKey = key;
    return message;
}

QStringList textsOf(const std::vector<Message>& messages)
{
    QStringList texts;
    for (const Message& message : messages)
        texts.append(message.text);
    return texts;
}

Conversation conversationOf(MessageTable& table, CaseId id)
{
    const CaseId ids[] = {id};
    return must(table.conversations(ids)).at(id);
}

} // namespace

TEST_CASE("a conversation is read backwards a piece at a time, and no message twice")
{
    AYUMI_ON_EACH_ENGINE(engine);
    const test::TestDatabase database(engine);
    const test::StoredCase stored(*database);
    const test::StoredCase other(*database);
    MessageTable table(*database);

    const auto in = MessageDirection::FromPatient;
    const std::vector talk{said(in, QTime(10, 0), u"一"_s), said(in, QTime(10, 1), u"二"_s),
                           said(in, QTime(10, 1), u"三\n<b>'; --"_s), said(in, QTime(10, 1), u"四"_s),
                           said(in, QTime(9, 0), u"零"_s)};
    const auto ids = must(table.add(stored.id(), talk));
    REQUIRE(ids.size() == 5);
    must(table.add(other.id(), std::vector{said(in, QTime(10, 1), u"別"_s)}));

    const auto newest = must(table.newest(stored.id(), 2));
    CHECK(textsOf(newest) == QStringList{u"三\n<b>'; --"_s, u"四"_s});
    CHECK(newest.front().id == *ids[2]);
    CHECK(newest.front().caseId == stored.id());
    const auto earlier = must(table.before(newest.front(), 2));
    CHECK(textsOf(earlier) == QStringList{u"一"_s, u"二"_s});
    CHECK(textsOf(must(table.before(earlier.front(), 2))) == QStringList{u"零"_s});
    CHECK(must(table.count(stored.id())) == 5);
}

TEST_CASE("a message that is there already is left out, case by case")
{
    AYUMI_ON_EACH_ENGINE(engine);
    const test::TestDatabase database(engine);
    const test::StoredCase stored(*database);
    const test::StoredCase other(*database);
    MessageTable table(*database);
    const auto in = MessageDirection::FromPatient;
    const std::vector talk{said(in, QTime(10, 0), u"はい"_s, u"k1"_s),
                           said(in, QTime(10, 1), u"はい"_s, u"k2"_s),
                           said(in, QTime(10, 2), u"ここで書いた"_s)};
    CHECK(must(table.add(stored.id(), talk))[1].has_value());
    const auto again = must(table.add(stored.id(), talk));
    CHECK_FALSE(again[0]);
    CHECK_FALSE(again[1]);
    CHECK(again[2]);
    CHECK(must(table.add(other.id(), std::span(talk).first(1)))[0].has_value());

    CHECK(must(table.importKeys(stored.id())).size() == 2);
    CHECK(must(table.casesWithKeys({u"k1"_s, u"k2"_s, u"k\"3"_s})) ==
          std::vector{TalkMatch{stored.id(), 2}, TalkMatch{other.id(), 1}});
    CHECK(must(table.casesWithKeys({u"k9"_s})).empty());
}

TEST_CASE("a conversation in short knows who spoke last and how many photos came")
{
    AYUMI_ON_EACH_ENGINE(engine);
    const test::TestDatabase database(engine);
    const test::StoredCase stored(*database);
    MessageTable table(*database);
    CHECK_FALSE(conversationOf(table, stored.id()).last.fromPatient);

    Message photo = said(MessageDirection::FromPatient, QTime(12, 0), u"[写真]"_s);
    photo.kind = MessageKind::Photo;
    must(table.add(stored.id(),
                   std::vector{photo, said(MessageDirection::ToPatient, QTime(11, 0), u"どうぞ"_s),
                               said(MessageDirection::Notice, QTime(23, 0), u"退出しました"_s)}));
    must(table.add(stored.id(), std::vector{said(MessageDirection::FromPatient, QTime(8, 0), u"昔"_s)}));
    const Conversation conversation = conversationOf(table, stored.id());
    CHECK(conversation.photos == 1);
    CHECK(conversation.last.fromPatient == photo.sentAt.at);
    CHECK(conversation.last.toPatient == inTokyo(day(u"2026-03-02"), QTime(11, 0)).at);
    CHECK(must(CaseTable(*database).find(stored.id()))->version == stored.careCase.version);
}

TEST_CASE("notes of a case stay in the order they were written")
{
    AYUMI_ON_EACH_ENGINE(engine);
    const test::TestDatabase database(engine);
    const test::StoredCase stored(*database);
    NoteTable table(*database);
    const auto write = [&](qint64 at, const QString& text) {
        CaseNote note;
        note.caseId = stored.id();
        note.writtenAt = Instant(at);
        note.writtenBy = stored.staff.id;
        note.text = text;
        return must(table.insert(note));
    };
    const CaseNote second = write(2'000, u"二つ目"_s);
    const CaseNote first = write(1'000, u"一つ目"_s);
    const CaseId ids[] = {stored.id()};
    CHECK(must(table.ofCases(ids)) == std::vector{first, second});
}
