#include "core/exchange/contentlines.h"

#include <QStringDecoder>

#include <algorithm>

namespace ayumi {

namespace {

constexpr QChar replacement = QChar::ReplacementCharacter;

bool isAscii(QByteArrayView bytes)
{
    return std::ranges::all_of(bytes, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// What no line may hold (RFC 5545, 3.1).
bool isControl(char c)
{
    return (static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == 0x7F;
}

/// Byte order mark, or what every calendar starts with.
std::optional<QStringConverter::Encoding> utf16Of(QByteArrayView bytes)
{
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith(QByteArrayView("B\0E\0", 4)))
        return QStringConverter::Utf16LE;
    if (bytes.startsWith("\xFE\xFF") || bytes.startsWith(QByteArrayView("\0B\0E", 4)))
        return QStringConverter::Utf16BE;
    return std::nullopt;
}

} // namespace

QByteArray ContentLine::name() const
{
    const auto end = std::ranges::find_if(text, [](char c) { return c == ';' || c == ':'; });
    return end == text.end() ? QByteArray() : text.first(end - text.begin()).toUpper();
}

QByteArrayView ContentLine::value() const
{
    bool quoted = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == '"')
            quoted = !quoted;
        else if (text[at] == ':' && !quoted)
            return QByteArrayView(text).sliced(at + 1);
    }
    return {};
}

ContentLines::ContentLines(QByteArrayView bytes)
    : m_bytes(bytes)
{
    if (const auto utf16 = utf16Of(bytes)) {
        QStringDecoder decoder(*utf16); // drops the byte order mark
        const QString text = decoder.decode(bytes);
        m_damaged = decoder.hasError();
        m_transcoded = text.toUtf8();
        m_bytes = m_transcoded;
    } else if (bytes.startsWith("\xEF\xBB\xBF")) {
        m_bytes = bytes.sliced(3);
    } else {
        m_encoding = guessEncoding();
        rewind();
    }
}

void ContentLines::rewind()
{
    m_position = 0;
    m_number = 0;
}

/// UTF-8 in which a few bytes broke stays UTF-8: read as CP932 all of it would be garbled. Two encodings
/// never agree by accident on most characters beyond ASCII.
ContentLines::Encoding ContentLines::guessEncoding()
{
    qsizetype broken = 0;
    qsizetype beyondAscii = 0;
    ContentLine line;
    while (nextRaw(line)) {
        if (isAscii(line.text))
            continue;
        for (const QChar c : QString::fromUtf8(line.text)) {
            broken += c == replacement ? 1 : 0;
            beyondAscii += c != replacement && c.unicode() >= 0x80 ? 1 : 0;
        }
    }
    return broken * 20 <= beyondAscii ? Encoding::Utf8 : Encoding::Cp932;
}

QByteArrayView ContentLines::nextPhysical()
{
    const QByteArrayView rest = m_bytes.sliced(m_position);
    qsizetype end = 0;
    while (end < rest.size() && rest[end] != '\n' && rest[end] != '\r')
        ++end;
    qsizetype after = end;
    if (after < rest.size())
        after += rest[after] == '\r' && after + 1 < rest.size() && rest[after + 1] == '\n' ? 2 : 1;
    m_position += after;
    ++m_number;
    return rest.first(end);
}

bool ContentLines::nextRaw(ContentLine& line)
{
    line.text.clear();
    while (line.text.isEmpty()) {
        if (m_position >= m_bytes.size())
            return false;
        const QByteArrayView first = nextPhysical();
        line.number = m_number;
        line.text.append(first);
    }
    while (m_position < m_bytes.size() && (m_bytes[m_position] == ' ' || m_bytes[m_position] == '\t'))
        line.text.append(nextPhysical().sliced(1));
    return true;
}

bool ContentLines::next(ContentLine& line)
{
    if (!nextRaw(line))
        return false;
    makeText(line.text);
    return true;
}

void ContentLines::makeText(QByteArray& bytes)
{
    if (std::ranges::any_of(bytes, isControl)) {
        // By hand: QByteArray::replace needs minutes for a file of nothing else.
        QByteArray whole;
        whole.reserve(bytes.size() + 64);
        for (const char c : bytes) {
            if (isControl(c))
                whole.append(m_encoding == Encoding::Utf8 ? "\xEF\xBF\xBD" : "?");
            else
                whole.append(c);
        }
        bytes = whole;
        m_damaged = true;
    }
    if (isAscii(bytes))
        return;
    if (m_encoding == Encoding::Utf8) {
        if (!bytes.isValidUtf8()) {
            bytes = QString::fromUtf8(bytes).toUtf8();
            m_damaged = true;
        }
        return;
    }
    QStringDecoder decoder("CP932");
    QString text = decoder.decode(bytes);
    // A character cut off at the end shows only when something follows it.
    text += QString(decoder.decode("\n"));
    if (text.endsWith(u'\n'))
        text.chop(1);
    if (decoder.hasError()) {
        text.replace(QChar(0x1a), replacement);
        m_damaged = true;
    }
    bytes = text.toUtf8();
}

} // namespace ayumi
