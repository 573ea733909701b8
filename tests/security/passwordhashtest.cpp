#include "core/security/passwordhash.h"

#include "tests/security/securityfixture.h"

#include <catch2/generators/catch_generators.hpp>

#include <chrono>

using namespace ayumi;

namespace {

PasswordHashParameters quickParameters()
{
    PasswordHashParameters parameters = newPasswordHashParameters(KeyCost::Quick);
    parameters.salt = QByteArray(16, 's');
    return parameters;
}

SecretBytes derived(QStringView password, const PasswordHashParameters& parameters = quickParameters())
{
    auto key = deriveKeyFromPassword(secret(password), parameters);
    REQUIRE(key.has_value());
    return *std::move(key);
}

} // namespace

TEST_CASE("the same password gives the same key, another password, salt or cost another")
{
    const SecretBytes key = derived(u"correct horse");
    CHECK(key.size() == 32);
    CHECK(key == derived(u"correct horse"));
    CHECK_FALSE(key == derived(u"correct horsf"));
    CHECK_FALSE(key == derived(u"Correct horse"));
    PasswordHashParameters other = quickParameters();
    other.salt[0] = 'x';
    CHECK_FALSE(key == derived(u"correct horse", other));
    other = quickParameters();
    other.opslimit += 1;
    CHECK_FALSE(key == derived(u"correct horse", other));
    other = quickParameters();
    other.memlimit *= 2;
    CHECK_FALSE(key == derived(u"correct horse", other));
}

TEST_CASE("two input methods that write the same password differently open the same clinic")
{
    CHECK(derived(u"\u304C\u3093\u3070\u308B\u9811\u5F35") ==
          derived(u"\u304B\u3099\u3093\u306F\u3099\u308B\u9811\u5F35"));
    CHECK(derived(u"膝 の 痛み") == derived(u"膝\u3000の\u3000痛み"));
    CHECK(derived(u"膝 の 痛み") == derived(u"膝\u00A0の 痛み"));
    CHECK_FALSE(derived(u"膝の痛み") == derived(u"膝 の 痛み"));
    // Width and case are part of a password.
    CHECK_FALSE(derived(u"ayumi2026") == derived(u"ａｙｕｍｉ２０２６"));
    CHECK_FALSE(derived(u"アユミ2026") == derived(u"ｱﾕﾐ2026"));
}

TEST_CASE("an empty password derives a key too, so that trying one costs the same")
{
    CHECK(deriveKeyFromPassword(SecretBytes(), quickParameters()).has_value());
}

TEST_CASE("every new salt is different")
{
    CHECK(newPasswordHashParameters(KeyCost::Quick).salt != newPasswordHashParameters(KeyCost::Quick).salt);
}

TEST_CASE("an everyday password costs 256 MiB and three passes")
{
    const PasswordHashParameters parameters = newPasswordHashParameters(KeyCost::Everyday);
    CHECK(parameters.memlimit == 256ULL * 1024 * 1024);
    CHECK(parameters.opslimit == 3);
    CHECK(isAcceptable(parameters));
    const SecretBytes key = derived(u"correct horse", parameters);
    CHECK(key.size() == 32);
}

TEST_CASE("parameters that no version writes are refused before memory is taken")
{
    PasswordHashParameters parameters = quickParameters();
    SECTION("a terabyte")
    {
        parameters.memlimit = 1ULL << 40;
    }
    SECTION("too little memory")
    {
        parameters.memlimit = 1;
    }
    SECTION("a year of passes")
    {
        parameters.opslimit = 1ULL << 31;
    }
    SECTION("no pass")
    {
        parameters.opslimit = 0;
    }
    SECTION("short salt")
    {
        parameters.salt.chop(1);
    }
    SECTION("long salt")
    {
        parameters.salt.append('x');
    }
    CHECK_FALSE(isAcceptable(parameters));
    CHECK(codeOf(deriveKeyFromPassword(secret(u"correct horse"), parameters)) == ErrorCode::Internal);
}

TEST_CASE("a new password is long enough, not endless and UTF-8")
{
    CHECK(checkNewPassword(secret(u"12345678")).has_value());
    CHECK(checkNewPassword(secret(u"ひざがいたいです")).has_value());
    CHECK(codeOf(checkNewPassword(secret(u"1234567"))) == ErrorCode::PasswordTooShort);
    CHECK(firstArgOf(checkNewPassword(secret(u"1234567"))) == u"8");
    CHECK(codeOf(checkNewPassword(SecretBytes())) == ErrorCode::PasswordTooShort);
    // Eight UTF-16 units, four characters.
    CHECK(codeOf(checkNewPassword(secret(u"𠮷𠮷𠮷𠮷"))) == ErrorCode::PasswordTooShort);
    CHECK(checkNewPassword(secret(QString(1024, u'x'))).has_value());
    CHECK(codeOf(checkNewPassword(secret(QString(1025, u'x')))) == ErrorCode::FieldTooLong);
    const auto cp932 =
        checkNewPassword(SecretBytes::copyOf("\x82\xD0\x82\xB4\x82\xAA\x82\xA2\x82\xBD\x82\xA2"));
    CHECK(codeOf(cp932) == ErrorCode::FieldInvalid);
}
