#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace ayumi {

/// One line of an iCalendar file after unfolding (RFC 5545, 3.1): always valid UTF-8 without control
/// characters other than tabs.
struct ContentLine
{
    int number = 0; ///< of its first physical line, from 1
    QByteArray text;

    /// The property's name in capitals: what stands before the first ';' or ':'; empty where there is
    /// neither.
    [[nodiscard]] QByteArray name() const;
    /// What follows the first ':' outside quotes.
    [[nodiscard]] QByteArrayView value() const;
};

/// Walks through the lines of a file in any of the encodings calendars come in. Joins folded lines as bytes,
/// since some programs fold within a character. Needs no memory beyond the longest line, save for UTF-16.
class ContentLines
{
public:
    explicit ContentLines(QByteArrayView bytes);

    /// The next line that is not empty; false at the end.
    [[nodiscard]] bool next(ContentLine& line);
    /// True once a line was returned whose bytes were no text; U+FFFD stands for them.
    [[nodiscard]] bool isDamaged() const { return m_damaged; }

private:
    enum class Encoding
    {
        Utf8,
        Cp932
    };

    [[nodiscard]] bool nextRaw(ContentLine& line);
    [[nodiscard]] QByteArrayView nextPhysical();
    [[nodiscard]] Encoding guessEncoding();
    void rewind();
    void makeText(QByteArray& bytes);

    QByteArray m_transcoded; ///< of UTF-16
    QByteArrayView m_bytes;
    qsizetype m_position = 0;
    int m_number = 0;
    Encoding m_encoding = Encoding::Utf8;
    bool m_damaged = false;
};

} // namespace ayumi
