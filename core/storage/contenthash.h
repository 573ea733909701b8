#pragma once

#include "core/base/secretbytes.h"

#include <QByteArray>

#include <sodium.h>

#include <span>

namespace ayumi {

/// BLAKE2b-256 of what comes piece by piece: the same as keyedHash() and plainHash() of core/security for the
/// whole.
class ContentHash
{
public:
    /// Without a key: finds accidents, stops nobody.
    ContentHash() { crypto_generichash_init(&m_state, nullptr, 0, size); }
    explicit ContentHash(const SecretBytes& key)
    {
        crypto_generichash_init(&m_state, key.data(), key.size(), size);
    }

    void add(std::span<const unsigned char> bytes)
    {
        crypto_generichash_update(&m_state, bytes.data(), bytes.size());
    }

    [[nodiscard]] QByteArray finish()
    {
        QByteArray hash(qsizetype(size), '\0');
        crypto_generichash_final(&m_state, reinterpret_cast<unsigned char*>(hash.data()), size);
        return hash;
    }

private:
    static constexpr std::size_t size = 32;

    crypto_generichash_state m_state;
};

} // namespace ayumi
