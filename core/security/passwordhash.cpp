#include "core/security/passwordhash.h"

#include "core/security/sealedbytes.h"

#include <QString>
#include <QStringDecoder>

#include <sodium.h>

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

constexpr quint64 mebibyte = 1024 * 1024;
constexpr quint64 greatestMemlimit = 1024 * mebibyte;
constexpr quint64 greatestOpslimit = 16;
constexpr std::size_t derivedBytes = 32;

/// Text that is wiped when it goes.
struct WipedText
{
    QString text;

    explicit WipedText(QString content)
        : text(std::move(content))
    {
    }
    WipedText(WipedText&&) = default;
    ~WipedText()
    {
        if (!text.isNull())
            sodium_memzero(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    }
};

QByteArrayView viewOf(const SecretBytes& secret)
{
    return {secret.data(), static_cast<qsizetype>(secret.size())};
}

std::optional<WipedText> decoded(const SecretBytes& utf8)
{
    QStringDecoder decode(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    WipedText text(decode(viewOf(utf8)));
    if (decode.hasError())
        return std::nullopt;
    return text;
}

SecretBytes comparableForm(const SecretBytes& password)
{
    auto typed = decoded(password);
    if (!typed)
        return password.clone();
    for (QChar& c : typed->text) {
        if (c.category() == QChar::Separator_Space)
            c = u' ';
    }
    const WipedText normal(typed->text.normalized(QString::NormalizationForm_C));
    QByteArray utf8 = normal.text.toUtf8();
    SecretBytes secret = SecretBytes::copyOf(utf8);
    sodium_memzero(utf8.data(), static_cast<std::size_t>(utf8.size()));
    return secret;
}

} // namespace

PasswordHashParameters newPasswordHashParameters(KeyCost cost)
{
    PasswordHashParameters parameters;
    parameters.opslimit = cost == KeyCost::Everyday ? 3 : crypto_pwhash_OPSLIMIT_MIN;
    parameters.memlimit = cost == KeyCost::Everyday ? 256 * mebibyte : crypto_pwhash_MEMLIMIT_MIN;
    parameters.salt = randomBytes(crypto_pwhash_SALTBYTES);
    return parameters;
}

bool isAcceptable(const PasswordHashParameters& parameters)
{
    return parameters.opslimit >= crypto_pwhash_OPSLIMIT_MIN && parameters.opslimit <= greatestOpslimit &&
           parameters.memlimit >= crypto_pwhash_MEMLIMIT_MIN && parameters.memlimit <= greatestMemlimit &&
           parameters.salt.size() == qsizetype{crypto_pwhash_SALTBYTES};
}

Result<> checkNewPassword(const SecretBytes& password)
{
    const auto typed = decoded(password);
    if (!typed)
        return failure(ErrorCode::FieldInvalid, {u"password"_s, QString()});
    const auto length = std::ranges::count_if(typed->text, [](QChar c) { return !c.isLowSurrogate(); });
    if (length < leastPasswordLength)
        return failure(ErrorCode::PasswordTooShort, {QString::number(leastPasswordLength)});
    if (length > greatestPasswordLength)
        return failure(ErrorCode::FieldTooLong, {u"password"_s, QString::number(greatestPasswordLength)});
    return {};
}

Result<SecretBytes> deriveKeyFromPassword(const SecretBytes& password,
                                          const PasswordHashParameters& parameters)
{
    return deriveKeyFromBytes(comparableForm(password), parameters);
}

Result<SecretBytes> deriveKeyFromBytes(const SecretBytes& secret, const PasswordHashParameters& parameters)
{
    if (!isAcceptable(parameters))
        return failure(ErrorCode::Internal, {u"password hash parameters"_s});
    SecretBytes key(derivedBytes);
    const char* bytes = secret.isEmpty() ? "" : reinterpret_cast<const char*>(secret.data());
    const auto* salt = reinterpret_cast<const unsigned char*>(parameters.salt.constData());
    if (crypto_pwhash(key.data(), key.size(), bytes, secret.size(), salt, parameters.opslimit,
                      parameters.memlimit, crypto_pwhash_ALG_ARGON2ID13) != 0)
        return failure(ErrorCode::MemoryShort,
                       {QString::number((parameters.memlimit + mebibyte - 1) / mebibyte)});
    return key;
}

} // namespace ayumi
