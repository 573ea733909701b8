#include "core/domain/outcome/instrumenttexts.h"

#include "tests/support/catchqt.h"
#include "tests/support/must.h"

#include <catch2/catch_test_macros.hpp>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace ayumi;
using namespace Qt::StringLiterals;
using test::must;

namespace {

/// Invented sentences: the real ones belong to others.
QJsonObject aPack()
{
    QJsonObject items;
    QJsonObject answers;
    for (const Koos12Item item : allValues<Koos12Item>()) {
        items[codeOf(item)] = u"設問 "_s + codeOf(item);
        answers[codeOf(item)] = QJsonArray{u"零"_s, u"一"_s, u"二"_s, u"三"_s, u"四"_s};
    }
    answers.remove(u"P5"_s);
    return {
        {u"format"_s, u"ayumi-text-pack"_s},
        {u"version"_s, 1},
        {u"instrument"_s, u"koos12"_s},
        {u"licence"_s, u"licensed to a clinic for tests"_s},
        {u"languages"_s, QJsonObject{{u"ja"_s, QJsonObject{{u"items"_s, items}, {u"answers"_s, answers}}}}}};
}

QByteArray bytes(const QJsonObject& object)
{
    return QJsonDocument(object).toJson();
}

Error refusal(const QByteArray& json)
{
    const auto read = readInstrumentTexts(json, u"pack.json"_s);
    REQUIRE_FALSE(read);
    return read.error();
}

QJsonObject withItem(const QString& code, const QJsonValue& text)
{
    QJsonObject pack = aPack();
    QJsonObject languages = pack[u"languages"_s].toObject();
    QJsonObject japanese = languages[u"ja"_s].toObject();
    QJsonObject items = japanese[u"items"_s].toObject();
    items[code] = text;
    japanese[u"items"_s] = items;
    languages[u"ja"_s] = japanese;
    pack[u"languages"_s] = languages;
    return pack;
}

} // namespace

TEST_CASE("a text pack is read whole, and written so that it is read the same")
{
    const InstrumentTexts texts = must(readInstrumentTexts(bytes(aPack()), u"pack.json"_s));
    REQUIRE(texts.languages.contains(u"ja"_s));
    CHECK(texts.licence == u"licensed to a clinic for tests"_s);
    CHECK(texts.languages[u"ja"_s].items[7] == u"設問 SP4"_s);
    CHECK(texts.languages[u"ja"_s].answers[0].size() == 5);
    CHECK(texts.languages[u"ja"_s].answers[1].isEmpty());
    CHECK(must(readInstrumentTexts(written(texts), u"again"_s)) == texts);
}

TEST_CASE("what is no text pack of KOOS-12 is refused by its name")
{
    for (const QByteArray& json : {QByteArray(), QByteArray("{"), QByteArray("[1]"), QByteArray("{}")})
        CHECK(refusal(json) == Error{ErrorCode::FileForeign, {u"pack.json"_s}});
    QJsonObject other = aPack();
    other[u"instrument"_s] = u"womac"_s;
    CHECK(refusal(bytes(other)).code == ErrorCode::FileForeign);
    QJsonObject newer = aPack();
    newer[u"version"_s] = 2;
    CHECK(refusal(bytes(newer)) == Error{ErrorCode::FileNewer, {u"pack.json"_s}});
    QJsonObject unlicensed = aPack();
    unlicensed[u"licence"_s] = u" "_s;
    CHECK(refusal(bytes(unlicensed)) == Error{ErrorCode::FieldMissing, {u"licence"_s}});
}

TEST_CASE("a text pack with a missing, unknown, empty or endless item says which")
{
    CHECK(refusal(bytes(withItem(u"P8"_s, u" "_s))) ==
          Error{ErrorCode::FieldInvalid, {u"text-pack"_s, u"ja: P8"_s}});
    CHECK(refusal(bytes(withItem(u"Q1"_s, {}))).args == QStringList{u"text-pack"_s, u"ja: Q1"_s});
    CHECK(refusal(bytes(withItem(u"P9"_s, u"more"_s))).args == QStringList{u"text-pack"_s, u"ja: P9"_s});
    CHECK(refusal(bytes(withItem(u"A3"_s, QString(501, u'長')))).code == ErrorCode::FieldTooLong);
    QJsonObject none = aPack();
    none[u"languages"_s] = QJsonObject();
    CHECK(refusal(bytes(none)).code == ErrorCode::FieldInvalid);
    CHECK(refusal(QByteArray(largestTextPack + 1, ' ')).code == ErrorCode::FieldTooLong);
}
