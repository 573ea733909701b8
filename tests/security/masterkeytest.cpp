#include "core/security/masterkey.h"

#include "tests/security/securityfixture.h"

#include <QSet>

using namespace ayumi;

namespace {

constexpr std::array purposes{KeyPurpose::Database,   KeyPurpose::Attachment, KeyPurpose::AttachmentName,
                              KeyPurpose::Audit,      KeyPurpose::Draft,      KeyPurpose::BackupManifest,
                              KeyPurpose::BackupFile, KeyPurpose::KeyringSeal};

QByteArray derivedHex(const MasterKey& key, KeyPurpose purpose)
{
    const SecretBytes derived = key.derive(purpose);
    return QByteArray(reinterpret_cast<const char*>(derived.data()), static_cast<qsizetype>(derived.size()))
        .toHex();
}

} // namespace

TEST_CASE("every purpose has its own key and the same one every time")
{
    const MasterKey key = MasterKey::random();
    QSet<QByteArray> seen;
    for (const KeyPurpose purpose : purposes) {
        const QByteArray derived = derivedHex(key, purpose);
        CHECK(derived.size() == 64);
        CHECK(derived == derivedHex(key, purpose));
        seen.insert(derived);
    }
    CHECK(seen.size() == static_cast<qsizetype>(purposes.size()));
    CHECK_FALSE(seen.contains(derivedHex(MasterKey::random(), KeyPurpose::Database)));
}

TEST_CASE("the key of a purpose never changes between versions, or old clinics would not open")
{
    const MasterKey key(SecretBytes::copyOf(
        QByteArray::fromHex("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f")));
    // Computed apart from this program: BLAKE2b-256 with salt = purpose as 16 bytes, little end first, and
    // personalisation "AyumiKey", as libsodium documents crypto_kdf.
    CHECK(derivedHex(key, KeyPurpose::Database) ==
          "64152a392714ea705b1a45e37a5da95f6b359a4e3001937f4716b7f6a40cd632");
    CHECK(derivedHex(key, KeyPurpose::KeyringSeal) ==
          "c9f66d922da9c2372741abd1617bec10b9dd1e093df72307e5833cff1ad74d6e");
}
