#include "core/security/sealedbytes.h"

#include "tests/security/securityfixture.h"

#include <catch2/generators/catch_generators.hpp>

using namespace ayumi;

TEST_CASE("what was sealed opens with the same key and context, whatever its length")
{
    const qsizetype length = GENERATE(0, 1, 15, 16, 17, 1000, 300'000);
    const QByteArray plain = randomBytes(length);
    const QByteArray sealed = sealBytes(keyOf('k'), "draft intake 17", plain);
    const auto opened = openBytes(keyOf('k'), "draft intake 17", sealed);
    REQUIRE(opened.has_value());
    CHECK(*opened == plain);
    CHECK(sealed != sealBytes(keyOf('k'), "draft intake 17", plain));
}

TEST_CASE("sealed bytes open nowhere else")
{
    const QByteArray sealed = sealBytes(keyOf('k'), "draft intake 17", "右膝");
    CHECK_FALSE(sealed.contains("右膝"));
    CHECK(codeOf(openBytes(keyOf('x'), "draft intake 17", sealed)) == ErrorCode::FileDamaged);
    CHECK(codeOf(openBytes(keyOf('k'), "draft intake 18", sealed)) == ErrorCode::FileDamaged);
    CHECK(firstArgOf(openBytes(keyOf('k'), "draft intake 18", sealed)) == u"draft intake 18");
}

TEST_CASE("sealed bytes cut or lengthened anywhere do not open")
{
    const QByteArray sealed = sealBytes(keyOf('k'), "draft", "左膝の痛み");
    for (qsizetype length = 0; length < sealed.size(); ++length)
        REQUIRE(codeOf(openBytes(keyOf('k'), "draft", sealed.first(length))) == ErrorCode::FileDamaged);
    CHECK(codeOf(openBytes(keyOf('k'), "draft", sealed + 'x')) == ErrorCode::FileDamaged);
}

TEST_CASE("every flipped bit in sealed bytes is noticed")
{
    const QByteArray sealed = sealBytes(keyOf('k'), "draft", "左膝の痛み");
    for (qsizetype bit = 0; bit < sealed.size() * 8; ++bit) {
        QByteArray flipped = sealed;
        flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << (bit % 8)));
        const auto code = codeOf(openBytes(keyOf('k'), "draft", flipped));
        REQUIRE((code == ErrorCode::FileDamaged || (bit < 8 && code == ErrorCode::FileNewer)));
    }
}

TEST_CASE("bytes of different length or content are not equal")
{
    CHECK(equalInConstantTime("", ""));
    CHECK(equalInConstantTime("abc", "abc"));
    CHECK_FALSE(equalInConstantTime("abc", "abd"));
    CHECK_FALSE(equalInConstantTime("abc", "ab"));
    CHECK_FALSE(equalInConstantTime("", "a"));
}

TEST_CASE("hashes agree with BLAKE2b as others compute it")
{
    CHECK(plainHash("abc").toHex() == "bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319");
    CHECK(keyedHash(keyOf('k'), "abc").toHex() ==
          "0a9b1f4f633832a535f3e4539d906998c3814fbcd4cc136e57e8ea742ac36b61");
}
