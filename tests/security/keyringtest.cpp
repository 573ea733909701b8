#include "core/security/keyring.h"

#include "tests/security/securityfixture.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <catch2/generators/catch_generators.hpp>

#include <functional>
#include <vector>

using namespace ayumi;
using namespace Qt::StringLiterals;

namespace {

const QString origin = QStringLiteral("keyring.json");

Keyring reloaded(const Keyring& keyring)
{
    auto read = Keyring::fromJson(keyring.toJson(), origin);
    REQUIRE(read.has_value());
    return *std::move(read);
}

std::optional<ErrorCode> unlockCode(Keyring& keyring, const QString& name, const QString& password,
                                    Instant now = morning)
{
    return codeOf(keyring.unlock(name, secret(password), now));
}

/// What the administrator is told when the file holds this content, with a checksum that fits.
std::optional<ErrorCode> signInWith(const KeyringContent& content)
{
    auto keyring = Keyring::fromJson(writeKeyring(content), origin);
    REQUIRE(keyring.has_value());
    return unlockCode(*keyring, adminName, adminPassword);
}

} // namespace

TEST_CASE(
    "a new clinic opens with the administrator's password and with the recovery key, to the same master key")
{
    CreatedKeyring created = aKeyring();
    Keyring keyring = reloaded(created.keyring);
    CHECK(keyring == created.keyring);
    CHECK(keyring.createdAt() == morning);
    CHECK(keyring.auditHead() == AuditHead());
    REQUIRE(keyring.staff().size() == 1);
    CHECK(keyring.staff()[0].name == adminName);
    CHECK(keyring.staff()[0].uid == created.staffUid);
    const auto byPassword = keyring.unlock(adminName, secret(adminPassword), morning);
    REQUIRE(byPassword.has_value());
    CHECK(*byPassword == created.master);
    const auto byRecoveryKey = keyring.unlockWithRecoveryKey(created.recovery.shown().toLower(), morning);
    REQUIRE(byRecoveryKey.has_value());
    CHECK(*byRecoveryKey == created.master);
}

TEST_CASE("two clinics share neither key nor id, and nothing secret stands in the file")
{
    const CreatedKeyring one = aKeyring();
    const CreatedKeyring two = aKeyring();
    CHECK_FALSE(one.master == two.master);
    CHECK(one.keyring.clinicId() != two.keyring.clinicId());
    const QByteArray json = one.keyring.toJson();
    const QByteArray master(reinterpret_cast<const char*>(one.master.bytes().data()), MasterKey::size);
    CHECK_FALSE(json.contains(adminPassword.toUtf8()));
    CHECK_FALSE(json.contains(master.toBase64()));
    CHECK_FALSE(json.contains(master.toHex()));
    CHECK_FALSE(json.contains(one.recovery.shown().toLatin1()));
}

TEST_CASE("a clinic is not created for nobody or with a weak password")
{
    CHECK(codeOf(Keyring::create(u""_s, secret(adminPassword), KeyCost::Quick, morning)) ==
          ErrorCode::FieldMissing);
    CHECK(codeOf(Keyring::create(u" \u3000"_s, secret(adminPassword), KeyCost::Quick, morning)) ==
          ErrorCode::FieldMissing);
    CHECK(codeOf(Keyring::create(QString(101, u'x'), secret(adminPassword), KeyCost::Quick, morning)) ==
          ErrorCode::FieldTooLong);
    CHECK(codeOf(Keyring::create(adminName, secret(u"short"), KeyCost::Quick, morning)) ==
          ErrorCode::PasswordTooShort);
}

TEST_CASE("a wrong password, an unknown name and both answer the same")
{
    Keyring keyring = aKeyring().keyring;
    const auto wrongPassword = keyring.unlock(adminName, secret(u"wrong password"), morning);
    const auto wrongName = keyring.unlock(u"誰か"_s, secret(adminPassword), morning);
    const auto wrongBoth = keyring.unlock(u"誰か"_s, secret(u"wrong password"), morning);
    REQUIRE(codeOf(wrongPassword) == ErrorCode::PasswordWrong);
    CHECK(wrongPassword.error() == wrongName.error());
    CHECK(wrongPassword.error() == wrongBoth.error());
}

TEST_CASE("names are compared without width, case and outer spaces")
{
    CreatedKeyring created = aKeyring();
    REQUIRE(
        created.keyring.addStaff(created.master, u"Dr. Tan Ｗei"_s, secret(u"password one"), KeyCost::Quick)
            .has_value());
    CHECK(unlockCode(created.keyring, u"  dr.  tan wei "_s, u"password one"_s) == std::nullopt);
    CHECK(unlockCode(created.keyring, u"山田\u3000花子"_s, adminPassword) == std::nullopt);
    CHECK(created.keyring.findByName(u"DR. TAN WEI")->name == u"Dr. Tan Ｗei");
}

TEST_CASE(
    "a hundred wrong passwords wait longer and longer, over restarts, for known and unknown names alike")
{
    const QString name = GENERATE(adminName, u"誰か"_s);
    Keyring keyring = aKeyring().keyring;
    qint64 elapsed = 0;
    int counted = 0;
    for (int attempt = 1; attempt <= 100; ++attempt) {
        keyring = reloaded(keyring);
        const qint64 wait = delayAfter(counted);
        if (wait > 0) {
            const Keyring before = keyring;
            const auto tooEarly = keyring.unlock(name, secret(u"wrong password"), secondsLater(elapsed));
            REQUIRE(codeOf(tooEarly) == ErrorCode::SignInDelayed);
            REQUIRE(firstArgOf(tooEarly) == QString::number(wait));
            REQUIRE(keyring == before);
            // Not even the right password is looked at.
            REQUIRE(unlockCode(keyring, name, adminPassword, secondsLater(elapsed)) ==
                    ErrorCode::SignInDelayed);
            elapsed += wait;
        }
        REQUIRE(unlockCode(keyring, name, u"wrong password"_s, secondsLater(elapsed)) ==
                ErrorCode::PasswordWrong);
        ++counted;
    }
    CHECK(elapsed == (2 + 4 + 8 + 16 + 32 + 64 + 128 + 256) + 88 * 300);
    const auto afterwards = unlockCode(keyring, name, adminPassword, secondsLater(elapsed + 300));
    CHECK(afterwards == (name == adminName ? std::nullopt : std::optional(ErrorCode::PasswordWrong)));
}

TEST_CASE("a success forgives the failures, of that person only")
{
    CreatedKeyring created = aKeyring();
    REQUIRE(created.keyring.addStaff(created.master, u"佐藤"_s, secret(u"password one"), KeyCost::Quick)
                .has_value());
    Keyring keyring = created.keyring;
    for (int i = 0; i < 4; ++i) {
        REQUIRE(unlockCode(keyring, adminName, u"wrong password"_s) == ErrorCode::PasswordWrong);
        REQUIRE(unlockCode(keyring, u"佐藤"_s, u"wrong password"_s) == ErrorCode::PasswordWrong);
    }
    CHECK(unlockCode(keyring, adminName, adminPassword, secondsLater(2)) == std::nullopt);
    CHECK(keyring.findByName(adminName)->tries == FailedTries());
    CHECK(keyring.findByName(u"佐藤")->tries.count == 4);
}

TEST_CASE("tries of unknown names are remembered for some names and never the names themselves")
{
    Keyring keyring = aKeyring().keyring;
    for (int i = 0; i < 100; ++i)
        REQUIRE(keyring.admit(u"誰か%1"_s.arg(i), secondsLater(i)).has_value());
    const QByteArray json = keyring.toJson();
    const auto unknown = QJsonDocument::fromJson(json)[u"unknownNames"_s].toArray();
    CHECK(unknown.size() == 32);
    CHECK_FALSE(json.contains("誰か"));
    CHECK(reloaded(keyring) == keyring);
}

TEST_CASE("the recovery key of another clinic is wrong, a slip is located and not counted")
{
    CreatedKeyring created = aKeyring();
    Keyring& keyring = created.keyring;
    const QString other = aKeyring().recovery.shown();
    QString slipped = created.recovery.shown();
    slipped[13] = slipped[13] == u'7' ? u'8' : u'7';
    for (int i = 0; i < 10; ++i) {
        const auto result = keyring.unlockWithRecoveryKey(slipped, morning);
        REQUIRE(codeOf(result) == ErrorCode::RecoveryKeyMistyped);
        REQUIRE(firstArgOf(result) == u"3");
    }
    for (int i = 0; i < 4; ++i)
        REQUIRE(codeOf(keyring.unlockWithRecoveryKey(other, morning)) == ErrorCode::RecoveryKeyWrong);
    CHECK(codeOf(keyring.unlockWithRecoveryKey(created.recovery.shown(), morning)) ==
          ErrorCode::SignInDelayed);
    keyring = reloaded(keyring);
    CHECK(codeOf(keyring.unlockWithRecoveryKey(created.recovery.shown(), morning)) ==
          ErrorCode::SignInDelayed);
    CHECK(keyring.unlockWithRecoveryKey(created.recovery.shown(), secondsLater(2)).has_value());
}

TEST_CASE("a replaced recovery key opens, the old one no longer")
{
    CreatedKeyring created = aKeyring();
    const auto fresh = created.keyring.replaceRecoveryKey(created.master, KeyCost::Quick);
    REQUIRE(fresh.has_value());
    CHECK(created.keyring.unlockWithRecoveryKey(fresh->shown(), morning) == created.master);
    CHECK(codeOf(created.keyring.unlockWithRecoveryKey(created.recovery.shown(), morning)) ==
          ErrorCode::RecoveryKeyWrong);
}

TEST_CASE("everybody's password opens the same master key, and a changed one only the new way")
{
    CreatedKeyring created = aKeyring();
    Keyring& keyring = created.keyring;
    const auto uid = keyring.addStaff(created.master, u"佐藤"_s, secret(u"password one"), KeyCost::Quick);
    REQUIRE(uid.has_value());
    CHECK(keyring.unlock(u"佐藤"_s, secret(u"password one"), morning) == created.master);
    REQUIRE(keyring.setPassword(created.master, *uid, secret(u"password two"), KeyCost::Quick).has_value());
    keyring = reloaded(keyring);
    CHECK(unlockCode(keyring, u"佐藤"_s, u"password one"_s) == ErrorCode::PasswordWrong);
    CHECK(keyring.unlock(u"佐藤"_s, secret(u"password two"), morning) == created.master);
    CHECK(unlockCode(keyring, adminName, adminPassword) == std::nullopt);
    CHECK(codeOf(keyring.setPassword(created.master, *uid, secret(u"short"), KeyCost::Quick)) ==
          ErrorCode::PasswordTooShort);
    CHECK(codeOf(keyring.setPassword(created.master, u"nobody"_s, secret(u"password two"), KeyCost::Quick)) ==
          ErrorCode::StaffUnknown);
    CHECK(unlockCode(keyring, u"佐藤"_s, u"password two"_s) == std::nullopt);
}

TEST_CASE("a name is given once")
{
    CreatedKeyring created = aKeyring();
    Keyring& keyring = created.keyring;
    const auto uid = keyring.addStaff(created.master, u"Sato"_s, secret(u"password one"), KeyCost::Quick);
    REQUIRE(uid.has_value());
    const Keyring before = keyring;
    CHECK(codeOf(keyring.addStaff(created.master, u" ｓａｔｏ"_s, secret(u"password two"), KeyCost::Quick)) ==
          ErrorCode::StaffNameTaken);
    CHECK(codeOf(keyring.renameStaff(created.master, *uid, adminName)) == ErrorCode::StaffNameTaken);
    CHECK(codeOf(keyring.renameStaff(created.master, *uid, u""_s)) == ErrorCode::FieldMissing);
    CHECK(codeOf(keyring.renameStaff(created.master, u"nobody"_s, u"x"_s)) == ErrorCode::StaffUnknown);
    CHECK(keyring == before);
    CHECK(keyring.renameStaff(created.master, *uid, u"SATO"_s).has_value());
    CHECK(keyring.renameStaff(created.master, *uid, u"佐藤 一郎"_s).has_value());
    CHECK(unlockCode(keyring, u"佐藤 一郎"_s, u"password one"_s) == std::nullopt);
    CHECK(unlockCode(keyring, u"Sato"_s, u"password one"_s) == ErrorCode::PasswordWrong);
}

TEST_CASE("a disabled person is told so after the right password only, and can be enabled again")
{
    CreatedKeyring created = aKeyring();
    Keyring& keyring = created.keyring;
    const auto uid = keyring.addStaff(created.master, u"佐藤"_s, secret(u"password one"), KeyCost::Quick);
    REQUIRE(uid.has_value());
    REQUIRE(keyring.setDisabled(created.master, *uid, true).has_value());
    CHECK(unlockCode(keyring, u"佐藤"_s, u"password two"_s) == ErrorCode::PasswordWrong);
    const auto disabled = keyring.unlock(u"佐藤"_s, secret(u"password one"), morning);
    CHECK(codeOf(disabled) == ErrorCode::StaffDisabled);
    CHECK(firstArgOf(disabled) == u"佐藤");
    REQUIRE(keyring.setDisabled(created.master, *uid, false).has_value());
    CHECK(unlockCode(keyring, u"佐藤"_s, u"password one"_s) == std::nullopt);
}

TEST_CASE("the last person who can enter is neither disabled nor removed")
{
    CreatedKeyring created = aKeyring();
    Keyring& keyring = created.keyring;
    CHECK(codeOf(keyring.setDisabled(created.master, created.staffUid, true)) ==
          ErrorCode::LastAdministrator);
    CHECK(codeOf(keyring.removeStaff(created.master, created.staffUid)) == ErrorCode::LastAdministrator);
    const auto uid = keyring.addStaff(created.master, u"佐藤"_s, secret(u"password one"), KeyCost::Quick);
    REQUIRE(uid.has_value());
    REQUIRE(keyring.setDisabled(created.master, *uid, true).has_value());
    CHECK(codeOf(keyring.removeStaff(created.master, created.staffUid)) == ErrorCode::LastAdministrator);
    REQUIRE(keyring.setDisabled(created.master, *uid, false).has_value());
    REQUIRE(keyring.removeStaff(created.master, created.staffUid).has_value());
    CHECK(unlockCode(keyring, adminName, adminPassword) == ErrorCode::PasswordWrong);
    CHECK(unlockCode(keyring, u"佐藤"_s, u"password one"_s) == std::nullopt);
    CHECK(codeOf(keyring.removeStaff(created.master, created.staffUid)) == ErrorCode::StaffUnknown);
}

TEST_CASE("the audit head is kept and sealed")
{
    CreatedKeyring created = aKeyring();
    const AuditHead head{9'007'199'254'740'993, QByteArray(32, 'h')};
    REQUIRE(created.keyring.setAuditHead(created.master, head).has_value());
    CHECK(reloaded(created.keyring).auditHead() == head);
    CHECK(created.keyring.verify(created.master).has_value());
    CHECK(codeOf(created.keyring.setAuditHead(MasterKey::random(), head)) == ErrorCode::KeyringDamaged);
}

TEST_CASE("whoever changes the file without the master key is noticed at the next sign-in")
{
    CreatedKeyring created = aKeyring();
    const auto uid =
        created.keyring.addStaff(created.master, u"佐藤"_s, secret(u"password one"), KeyCost::Quick);
    REQUIRE(uid.has_value());
    REQUIRE(created.keyring.setDisabled(created.master, *uid, true).has_value());
    REQUIRE(created.keyring.setAuditHead(created.master, {7, QByteArray(32, 'h')}).has_value());
    const auto content = readKeyring(created.keyring.toJson(), origin);
    REQUIRE(content.has_value());

    const std::vector<std::function<void(KeyringContent&)>> changes{
        [](KeyringContent& c) { c.staff[1].disabled = false; },
        [](KeyringContent& c) { c.staff[1].name = u"鈴木"_s; },
        [](KeyringContent& c) { c.staff[1].uid = u"other"_s; },
        [](KeyringContent& c) { c.staff.pop_back(); },
        [](KeyringContent& c) { std::swap(c.staff[0], c.staff[1]); },
        [](KeyringContent& c) { c.staff.push_back({u"new"_s, u"鈴木"_s, false, c.staff[0].wrap, {}}); },
        [](KeyringContent& c) { c.staff[1].wrap.hash.salt[0] = 'x'; },
        [](KeyringContent& c) { c.staff[1].wrap.sealed[30] = 'x'; },
        [](KeyringContent& c) { c.recovery.sealed[30] = 'x'; },
        [](KeyringContent& c) { c.recovery.hash.opslimit += 1; },
        [](KeyringContent& c) { c.auditHead = {}; },
        [](KeyringContent& c) { c.auditHead.sequence = 6; },
        [](KeyringContent& c) { c.auditHead.hash[0] = 'x'; },
        [](KeyringContent& c) { c.createdAt = secondsLater(1); },
        [](KeyringContent& c) { c.seal[0] = static_cast<char>(c.seal[0] ^ 1); },
    };
    for (const auto& change : changes) {
        KeyringContent changed = *content;
        change(changed);
        // With a checksum that fits: this was no accident.
        auto keyring = Keyring::fromJson(writeKeyring(changed), origin);
        REQUIRE(keyring.has_value());
        const auto result = keyring->unlock(adminName, secret(adminPassword), morning);
        REQUIRE(codeOf(result) == ErrorCode::KeyringDamaged);
        REQUIRE(firstArgOf(result) == origin);
        // And nothing that is done afterwards makes it look sound.
        REQUIRE(codeOf(keyring->setAuditHead(created.master, {8, QByteArray(32, 'i')})) ==
                ErrorCode::KeyringDamaged);
        REQUIRE(codeOf(keyring->addStaff(created.master, u"x"_s, secret(u"password one"), KeyCost::Quick)) ==
                ErrorCode::KeyringDamaged);
    }
    // A wrap moved to another person or clinic opens nothing.
    KeyringContent swapped = *content;
    swapped.clinicId = u"another"_s;
    CHECK(signInWith(swapped) == ErrorCode::PasswordWrong);
    // Failed tries are counted without the key.
    KeyringContent counted = *content;
    counted.staff[0].tries = {3, morning};
    CHECK(signInWith(counted) == std::nullopt);
}

TEST_CASE("a wrap never opens under the uid of somebody else")
{
    CreatedKeyring created = aKeyring();
    REQUIRE(created.keyring.addStaff(created.master, u"佐藤"_s, secret(u"password one"), KeyCost::Quick)
                .has_value());
    auto content = readKeyring(created.keyring.toJson(), origin);
    REQUIRE(content.has_value());
    std::swap(content->staff[0].wrap, content->staff[1].wrap);
    auto keyring = Keyring::fromJson(writeKeyring(*content), origin);
    REQUIRE(keyring.has_value());
    CHECK(unlockCode(*keyring, adminName, u"password one"_s) == ErrorCode::PasswordWrong);
}

TEST_CASE("text is text, also in names")
{
    CreatedKeyring created = aKeyring();
    const QString name = u"<b>\"}],\"checksum\": \"';DROP TABLE staff;-- \u202E\U0001F9B5"_s;
    REQUIRE(
        created.keyring.addStaff(created.master, name, secret(u"password one"), KeyCost::Quick).has_value());
    Keyring keyring = reloaded(created.keyring);
    CHECK(keyring.findByName(name)->name == name);
    CHECK(unlockCode(keyring, name, u"password one"_s) == std::nullopt);
}
