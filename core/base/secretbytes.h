#pragma once

#include <QByteArrayView>

#include <cstddef>
#include <span>

namespace ayumi {

/// Key material or a password: locked in memory where the system allows, wiped when it goes, never copied by
/// accident, never streamed to a log.
class SecretBytes
{
public:
    SecretBytes() = default;
    /// `size` bytes, all zero.
    explicit SecretBytes(std::size_t size);
    /// A copy of `bytes`; the caller wipes its own.
    [[nodiscard]] static SecretBytes copyOf(QByteArrayView bytes);
    /// `size` bytes from the system's random source.
    [[nodiscard]] static SecretBytes random(std::size_t size);

    SecretBytes(SecretBytes&& other) noexcept;
    SecretBytes& operator=(SecretBytes&& other) noexcept;
    SecretBytes(const SecretBytes&) = delete;
    SecretBytes& operator=(const SecretBytes&) = delete;
    ~SecretBytes();

    [[nodiscard]] SecretBytes clone() const;
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] unsigned char* data() { return m_data; }
    [[nodiscard]] const unsigned char* data() const { return m_data; }
    [[nodiscard]] std::span<const unsigned char> bytes() const { return {m_data, m_size}; }

    /// Compares in constant time.
    [[nodiscard]] bool operator==(const SecretBytes& other) const;

private:
    unsigned char* m_data = nullptr;
    std::size_t m_size = 0;
};

} // namespace ayumi
