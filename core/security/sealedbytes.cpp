#include "core/security/sealedbytes.h"

#include "core/security/canonicalbytes.h"

#include <sodium.h>

#include <new>

namespace ayumi {

namespace {

constexpr char formatVersion = 1;
constexpr qsizetype versionBytes = 1;
constexpr qsizetype nonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype hashBytes = crypto_generichash_BYTES;

unsigned char* raw(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

const unsigned char* raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

unsigned long long length(QByteArrayView bytes)
{
    return static_cast<unsigned long long>(bytes.size());
}

QByteArray boundTo(QByteArrayView context)
{
    CanonicalBytes bound("ayumi sealed bytes 1");
    bound.add(context);
    return bound.bytes();
}

} // namespace

QByteArray sealBytes(const SecretBytes& key, QByteArrayView context, QByteArrayView plain)
{
    Q_ASSERT(key.size() == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    const QByteArray bound = boundTo(context);
    QByteArray sealed(versionBytes + nonceBytes + plain.size() + tagBytes, Qt::Uninitialized);
    sealed[0] = formatVersion;
    unsigned char* nonce = raw(sealed) + versionBytes;
    randombytes_buf(nonce, static_cast<std::size_t>(nonceBytes));
    crypto_aead_xchacha20poly1305_ietf_encrypt(nonce + nonceBytes, nullptr, raw(plain), length(plain),
                                               raw(bound), length(bound), nullptr, nonce, key.data());
    return sealed;
}

Result<QByteArray> openBytes(const SecretBytes& key, QByteArrayView context, QByteArrayView sealed)
{
    Q_ASSERT(key.size() == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    const QStringList where{QString::fromUtf8(context)};
    if (sealed.size() < versionBytes + nonceBytes + tagBytes || sealed[0] < formatVersion)
        return failure(ErrorCode::FileDamaged, where);
    if (sealed[0] > formatVersion)
        return failure(ErrorCode::FileNewer, where);
    const QByteArray bound = boundTo(context);
    const QByteArrayView nonce = sealed.sliced(versionBytes, nonceBytes);
    const QByteArrayView box = sealed.sliced(versionBytes + nonceBytes);
    QByteArray plain(box.size() - tagBytes, Qt::Uninitialized);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(raw(plain), nullptr, nullptr, raw(box), length(box),
                                                   raw(bound), length(bound), raw(nonce), key.data()) != 0)
        return failure(ErrorCode::FileDamaged, where);
    return plain;
}

QByteArray keyedHash(const SecretBytes& key, QByteArrayView content)
{
    QByteArray hash(hashBytes, Qt::Uninitialized);
    crypto_generichash(raw(hash), static_cast<std::size_t>(hashBytes), raw(content), length(content),
                       key.data(), key.size());
    return hash;
}

QByteArray plainHash(QByteArrayView content)
{
    QByteArray hash(hashBytes, Qt::Uninitialized);
    crypto_generichash(raw(hash), static_cast<std::size_t>(hashBytes), raw(content), length(content), nullptr,
                       0);
    return hash;
}

bool equalInConstantTime(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() &&
           (a.isEmpty() || sodium_memcmp(a.data(), b.data(), static_cast<std::size_t>(a.size())) == 0);
}

void wipe(QByteArray& bytes)
{
    sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
}

QByteArray randomBytes(qsizetype size)
{
    if (sodium_init() < 0)
        throw std::bad_alloc();
    QByteArray bytes(size, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<std::size_t>(size));
    return bytes;
}

} // namespace ayumi
