#include "core/security/masterkey.h"

#include <sodium.h>

#include <utility>

namespace ayumi {

namespace {

constexpr char kdfContext[crypto_kdf_CONTEXTBYTES + 1] = "AyumiKey";

static_assert(MasterKey::size == crypto_kdf_KEYBYTES);
static_assert(MasterKey::derivedSize >= crypto_kdf_BYTES_MIN &&
              MasterKey::derivedSize <= crypto_kdf_BYTES_MAX);

} // namespace

MasterKey MasterKey::random()
{
    return MasterKey(SecretBytes::random(size));
}

MasterKey::MasterKey(SecretBytes bytes)
    : m_bytes(std::move(bytes))
{
    Q_ASSERT(m_bytes.size() == size);
}

SecretBytes MasterKey::derive(KeyPurpose purpose) const
{
    SecretBytes key(derivedSize);
    crypto_kdf_derive_from_key(key.data(), key.size(), static_cast<uint64_t>(purpose), kdfContext,
                               m_bytes.data());
    return key;
}

} // namespace ayumi
