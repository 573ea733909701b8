#include "core/security/keyring.h"

#include "core/security/sealedbytes.h"
#include "tests/security/securityfixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <functional>
#include <vector>

using namespace ayumi;
using namespace Qt::StringLiterals;

namespace {

const QString origin = QStringLiteral("keyring.json");

} // namespace

TEST_CASE("one thousand flipped bits in keyring.json are all called damage")
{
    CreatedKeyring created = aKeyring();
    REQUIRE(created.keyring.addStaff(created.master, u"佐藤"_s, secret(u"password one"), KeyCost::Quick)
                .has_value());
    REQUIRE(created.keyring.setAuditHead(created.master, {7, QByteArray(32, 'h')}).has_value());
    const QByteArray sound = created.keyring.toJson();
    std::mt19937 random(20261122);
    for (int i = 0; i < 1000; ++i) {
        const auto result = Keyring::fromJson(withOneBitFlipped(sound, random), origin);
        REQUIRE(codeOf(result) == ErrorCode::KeyringDamaged);
        REQUIRE(firstArgOf(result) == origin);
    }
}

TEST_CASE("a keyring cut at any length is called damage")
{
    const QByteArray sound = aKeyring().keyring.toJson();
    for (qsizetype length = 0; length < sound.size(); ++length)
        REQUIRE(codeOf(Keyring::fromJson(sound.first(length), origin)) == ErrorCode::KeyringDamaged);
    CHECK(codeOf(Keyring::fromJson(QByteArray(sound.size(), '\0'), origin)) == ErrorCode::KeyringDamaged);
    CHECK(codeOf(Keyring::fromJson(sound + ' ', origin)) == ErrorCode::KeyringDamaged);
}

TEST_CASE("a file that never was a keyring is called foreign")
{
    for (const QByteArray& bytes :
         {QByteArray("{}"), QByteArray("[1, 2]"), QByteArray("hello"),
          QByteArray("{\"name\": \"package\", \"version\": 1}"), QByteArray("\x89PNG\r\n\x1a\n"),
          QByteArray("SQLite format 3\0", 16), QByteArray(5 * 1024 * 1024, 'x'), QByteArray(200'000, '[')})
        CHECK(codeOf(Keyring::fromJson(bytes, origin)) == ErrorCode::KeyringForeign);
}

TEST_CASE("a keyring of a newer version is called newer, with both versions")
{
    QByteArray json = aKeyring().keyring.toJson();
    json.replace("\"version\": 1", "\"version\": 2");
    const qsizetype checksum = json.indexOf("\"checksum\": \"") + 13;
    json.replace(checksum, 64, QByteArray(64, '0'));
    json.replace(checksum, 64, plainHash(json).toHex());
    const auto result = Keyring::fromJson(json, origin);
    REQUIRE(codeOf(result) == ErrorCode::KeyringNewer);
    CHECK(result.error().args == QStringList{u"2"_s, u"1"_s});
}

TEST_CASE("a field missing, unknown or out of range is damage even with a fitting checksum")
{
    const QJsonObject sound = QJsonDocument::fromJson(aKeyring().keyring.toJson()).object();
    const auto codeWith = [&](const std::function<void(QJsonObject&, QJsonObject&)>& change) {
        QJsonObject object = sound;
        QJsonArray staff = object[u"staff"_s].toArray();
        QJsonObject one = staff[0].toObject();
        change(object, one);
        staff[0] = one;
        if (object.contains(u"staff"_s) && object[u"staff"_s].toArray().size() == 1)
            object[u"staff"_s] = staff;
        object[u"checksum"_s] = QString(64, u'0');
        QByteArray json = QJsonDocument(object).toJson();
        json.replace(json.indexOf("\"checksum\": \"") + 13, 64, plainHash(json).toHex());
        return codeOf(Keyring::fromJson(json, origin));
    };
    CHECK(codeWith([](QJsonObject&, QJsonObject&) {}) == std::nullopt);
    for (const QString& key : sound.keys()) {
        if (key == u"checksum")
            continue;
        CHECK(codeWith([&](QJsonObject& object, QJsonObject&) { object.remove(key); }) ==
              ErrorCode::KeyringDamaged);
        CHECK(codeWith([&](QJsonObject& object, QJsonObject&) { object[key] = QJsonValue(); }) ==
              ErrorCode::KeyringDamaged);
    }
    for (const QString& key : sound[u"staff"_s].toArray()[0].toObject().keys())
        CHECK(codeWith([&](QJsonObject&, QJsonObject& one) { one.remove(key); }) ==
              ErrorCode::KeyringDamaged);
    const std::vector<std::function<void(QJsonObject&, QJsonObject&)>> changes{
        [](QJsonObject& object, QJsonObject&) { object[u"further"_s] = 1; },
        [](QJsonObject&, QJsonObject& one) { one[u"further"_s] = 1; },
        [](QJsonObject& object, QJsonObject&) { object[u"staff"_s] = QJsonArray(); },
        [](QJsonObject& object, QJsonObject& one) { object[u"staff"_s] = QJsonArray{one, one}; },
        [](QJsonObject& object, QJsonObject& one) { object[u"staff"_s] = QJsonArray{one, 1}; },
        [](QJsonObject& object, QJsonObject&) { object[u"createdAt"_s] = -1; },
        [](QJsonObject& object, QJsonObject&) { object[u"createdAt"_s] = 1.5; },
        [](QJsonObject& object, QJsonObject&) { object[u"version"_s] = 0; },
        [](QJsonObject& object, QJsonObject&) { object[u"seal"_s] = u"AB"_s; },
        [](QJsonObject& object, QJsonObject&) { object[u"format"_s] = u"something"_s; },
        [](QJsonObject&, QJsonObject& one) { one[u"name"_s] = u" "_s; },
        [](QJsonObject&, QJsonObject& one) { one[u"name"_s] = QString(101, u'x'); },
        [](QJsonObject&, QJsonObject& one) { one[u"disabled"_s] = 0; },
        [](QJsonObject&, QJsonObject& one) {
            QJsonObject wrap = one[u"wrap"_s].toObject();
            wrap[u"argon2idBytes"_s] = 1LL << 40;
            one[u"wrap"_s] = wrap;
        },
        [](QJsonObject&, QJsonObject& one) {
            QJsonObject wrap = one[u"wrap"_s].toObject();
            wrap[u"salt"_s] = u"not base64!"_s;
            one[u"wrap"_s] = wrap;
        },
    };
    for (const auto& change : changes)
        CHECK(codeWith(change) == ErrorCode::KeyringDamaged);
}
