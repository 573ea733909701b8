#include "core/line/csvrows.h"

#include "core/line/textlines.h"
#include "core/line/writtendates.h"

namespace ayumi {

namespace {

constexpr QChar quote = u'"';

} // namespace

bool looksLikeHistoryRow(QStringView line)
{
    qsizetype position = line.indexOf(u',');
    const QStringView type = position < 0 ? QStringView() : line.first(position);
    if (type != u"User" && type != u"Account" && type != u"System")
        return false;
    // The name is short; a comma in it only makes the row look unlike one.
    position = line.indexOf(u',', position + 1);
    if (position < 0 || position > 200)
        return false;
    const qsizetype dateEnd = line.indexOf(u',', position + 1);
    if (dateEnd < 0 || dateEnd - position > 14)
        return false;
    return readYearFirstDate(line.sliced(position + 1, dateEnd - position - 1)).has_value() &&
           readTimePrefix(line.sliced(dateEnd + 1)).has_value();
}

CsvRow CsvRows::next()
{
    CsvRow row;
    row.line = m_lines + 1;
    const qsizetype begin = m_position;
    while (true) {
        QString cell;
        if (m_position < m_all.size() && m_all[m_position] == quote)
            cell = quotedCell(row);
        if (!row.isCutShort)
            unquotedRest(cell);
        row.cells.push_back(std::move(cell));
        if (row.isCutShort || m_position >= m_all.size() || m_all[m_position] != u',')
            break;
        ++m_position;
    }
    row.raw = m_all.sliced(begin, m_position - begin);
    if (row.isCutShort) {
        if (row.raw.endsWith(u'\n'))
            row.raw.chop(1);
    } else if (takeLineBreak() || m_position > begin) {
        ++m_lines;
    }
    row.lineCount = m_lines - row.line + 1;
    return row;
}

/// Reads from the opening quote to behind the closing one, which is any quote that is not doubled.
QString CsvRows::quotedCell(CsvRow& row)
{
    QString cell;
    ++m_position;
    while (true) {
        qsizetype end = m_position;
        while (end < m_all.size() && m_all[end] != quote && m_all[end] != u'\n')
            ++end;
        cell += m_all.sliced(m_position, end - m_position);
        m_position = end;
        if (end >= m_all.size()) {
            row.isCutShort = true;
            ++m_lines;
            return cell;
        }
        if (m_all[end] == u'\n') {
            ++m_position;
            ++m_lines;
            if (m_position >= m_all.size() || looksLikeHistoryRow(TextLines(m_all).at(m_position).text)) {
                row.isCutShort = true;
                if (cell.endsWith(u'\r'))
                    cell.chop(1);
                return cell;
            }
            cell += u'\n';
        } else if (end + 1 < m_all.size() && m_all[end + 1] == quote) {
            cell += quote;
            m_position += 2;
        } else {
            ++m_position;
            return cell;
        }
    }
}

void CsvRows::unquotedRest(QString& cell)
{
    qsizetype end = m_position;
    while (end < m_all.size() && m_all[end] != u',' && m_all[end] != u'\n')
        ++end;
    QStringView rest = m_all.sliced(m_position, end - m_position);
    if (end < m_all.size() && m_all[end] == u'\n' && rest.endsWith(u'\r'))
        rest.chop(1);
    else if (end == m_all.size() && rest.endsWith(u'\r'))
        rest.chop(1);
    cell += rest;
    m_position = end;
}

bool CsvRows::takeLineBreak()
{
    if (m_position >= m_all.size() || m_all[m_position] != u'\n')
        return false;
    ++m_position;
    return true;
}

} // namespace ayumi
