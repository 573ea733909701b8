#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace ayumi {

/// Writes lines of RFC 5545: folded at 75 octets between characters, CRLF.
///
/// libical 3 writes as well, but cannot escape a comma within CATEGORIES and folds an empty line before long
/// words, which some readers take for an empty value.
class ContentWriter
{
public:
    /// `content` is a whole line as it stands in the file, not yet folded.
    void line(const QByteArray& content);
    /// A line whose value is TEXT; nothing where `text` is empty.
    void text(const QByteArray& name, const QString& text);

    [[nodiscard]] QByteArray take() { return std::move(m_bytes); }

private:
    QByteArray m_bytes;
};

/// TEXT value: \ ; , and line breaks escaped, other control characters left out.
[[nodiscard]] QByteArray escapedText(const QString& text);
/// Parameter value, quoted where needed; quotes and line breaks as RFC 6868 has them.
[[nodiscard]] QByteArray quotedParameter(const QString& text);
/// 20270401T100000
[[nodiscard]] QByteArray writtenClock(const QDateTime& local);
/// 20270401
[[nodiscard]] QByteArray writtenDay(QDate day);

} // namespace ayumi
