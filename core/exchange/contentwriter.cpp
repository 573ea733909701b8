#include "core/exchange/contentwriter.h"

#include <algorithm>

namespace ayumi {

namespace {

constexpr qsizetype lineOctets = 75;

bool startsCharacter(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
}

/// Line breaks as \n, no other control characters but tabs, no half surrogate pairs.
QString cleaned(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    const auto isControl = [](QChar c) {
        return (c.unicode() < 0x20 && c != u'\n' && c != u'\t') || c.unicode() == 0x7F;
    };
    text.removeIf(isControl);
    return text;
}

} // namespace

void ContentWriter::line(const QByteArray& content)
{
    qsizetype from = 0;
    qsizetype room = lineOctets;
    while (content.size() - from > room) {
        qsizetype to = from + room;
        while (!startsCharacter(content[to]))
            --to;
        m_bytes.append(content.sliced(from, to - from)).append("\r\n ");
        from = to;
        room = lineOctets - 1;
    }
    m_bytes.append(content.sliced(from)).append("\r\n");
}

void ContentWriter::text(const QByteArray& name, const QString& text)
{
    if (!text.isEmpty())
        line(name + ':' + escapedText(text));
}

QByteArray escapedText(const QString& text)
{
    QByteArray escaped;
    for (const char c : cleaned(text).toUtf8()) {
        if (c == '\n') {
            escaped += "\\n";
            continue;
        }
        if (c == '\\' || c == ';' || c == ',')
            escaped += '\\';
        escaped += c;
    }
    return escaped;
}

QByteArray quotedParameter(const QString& text)
{
    QByteArray value = cleaned(text).toUtf8();
    value.replace("^", "^^").replace("\n", "^n").replace("\"", "^'");
    const auto needsQuotes = [](char c) { return c == ':' || c == ';' || c == ','; };
    return std::ranges::any_of(value, needsQuotes) ? '"' + value + '"' : value;
}

QByteArray writtenClock(const QDateTime& local)
{
    return local.toString(u"yyyyMMdd'T'HHmmss").toLatin1();
}

QByteArray writtenDay(QDate day)
{
    return day.toString(u"yyyyMMdd").toLatin1();
}

} // namespace ayumi
