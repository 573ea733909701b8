#pragma once

#include "core/base/result.h"
#include "core/base/secretbytes.h"
#include "core/security/keyring.h"

#include <QByteArray>
#include <QFile>
#include <QString>

#include <catch2/catch_test_macros.hpp>

#include <random>

namespace ayumi {

inline const Instant morning(1'795'300'000'000);

inline Instant secondsLater(qint64 seconds)
{
    return Instant(morning.msecsSinceEpoch() + seconds * 1000);
}

inline SecretBytes secret(QStringView text)
{
    return SecretBytes::copyOf(text.toUtf8());
}

inline SecretBytes keyOf(char filling)
{
    return SecretBytes::copyOf(QByteArray(32, filling));
}

/// Nothing when the result is a success.
template<class T>
std::optional<ErrorCode> codeOf(const Result<T>& result)
{
    return result ? std::nullopt : std::optional(result.error().code);
}

template<class T>
QString firstArgOf(const Result<T>& result)
{
    return result || result.error().args.isEmpty() ? QString() : result.error().args.first();
}

inline QByteArray contentOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

inline void writeContent(const QString& path, QByteArrayView content)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content.data(), content.size()) == content.size());
}

/// The same bytes with one bit the other way; which one, `random` says.
inline QByteArray withOneBitFlipped(QByteArray bytes, std::mt19937& random)
{
    const qsizetype bit = std::uniform_int_distribution<qsizetype>(0, bytes.size() * 8 - 1)(random);
    bytes[bit / 8] = static_cast<char>(bytes[bit / 8] ^ (1 << (bit % 8)));
    return bytes;
}

inline const QString adminName = QStringLiteral("山田 花子");
inline const QString adminPassword = QStringLiteral("ひざ痛ゼロ2026!");

inline CreatedKeyring aKeyring()
{
    auto created = Keyring::create(adminName, secret(adminPassword), KeyCost::Quick, morning);
    REQUIRE(created.has_value());
    return *std::move(created);
}

} // namespace ayumi
