#pragma once

#include <QByteArray>
#include <QString>
#include <QtEndian>

namespace ayumi {

/// Writes values so that two different lists of values never give the same bytes: every text carries its
/// length, every number has eight bytes, little end first. What is hashed or authenticated is written with
/// it.
class CanonicalBytes
{
public:
    /// `subject` keeps the hash of one kind of content from ever standing for another kind.
    explicit CanonicalBytes(QByteArrayView subject) { add(subject); }

    void add(qint64 number)
    {
        const qint64 little = qToLittleEndian(number);
        m_bytes.append(reinterpret_cast<const char*>(&little), sizeof little);
    }
    void add(QByteArrayView bytes)
    {
        add(qint64{bytes.size()});
        m_bytes.append(bytes);
    }
    void add(const QByteArray& bytes) { add(QByteArrayView(bytes)); }
    /// As UTF-8.
    void add(const QString& text) { add(QByteArrayView(text.toUtf8())); }

    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

} // namespace ayumi
