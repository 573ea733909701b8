#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace ayumi {

/// One row of a CSV file, over as many lines as its quotes reach.
struct CsvRow
{
    std::vector<QString> cells; ///< quotes taken off, line breaks as written
    QStringView raw;
    int line = 0; ///< first line, from 1
    int lineCount = 0;
    bool isCutShort = false; ///< a quote never closed: the row was ended where the next one begins

    [[nodiscard]] bool isBlank() const { return raw.trimmed().isEmpty(); }
};

/// Reads RFC 4180 rows one by one, forgiving what hands and spreadsheets break: text behind a closing quote
/// is kept, and a quote that never closes does not swallow the rows behind it.
class CsvRows
{
public:
    explicit CsvRows(QStringView all)
        : m_all(all)
    {
    }

    [[nodiscard]] bool atEnd() const { return m_position >= m_all.size(); }
    [[nodiscard]] qsizetype position() const { return m_position; }
    /// Lines read so far.
    [[nodiscard]] int lines() const { return m_lines; }
    /// The next row. Must not be called at the end.
    [[nodiscard]] CsvRow next();

private:
    QString quotedCell(CsvRow& row);
    void unquotedRest(QString& cell);
    bool takeLineBreak();

    QStringView m_all;
    qsizetype m_position = 0;
    int m_lines = 0;
};

/// True where a row of the official account's history seems to begin: User|Account, name, date, time, ...
[[nodiscard]] bool looksLikeHistoryRow(QStringView line);

} // namespace ayumi
