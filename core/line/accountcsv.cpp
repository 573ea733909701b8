#include "core/line/accountcsv.h"

#include "core/line/csvrows.h"
#include "core/line/historywriter.h"
#include "core/line/lineplaceholders.h"
#include "core/line/textlines.h"
#include "core/line/writtendates.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

constexpr int rowsToTell = 50;
constexpr std::size_t columns = 5;

/// A head row longer than this belongs to some other file.
constexpr qsizetype longestTellingText = 64 * 1024;

enum class HeadLine
{
    None,
    Account,
    Zone,
    SavedAt,
    Columns
};

struct HeadWord
{
    QStringView word;
    HeadLine meaning;
    LineLanguage language;
};

constexpr std::array headWords{
    HeadWord{u"アカウント名", HeadLine::Account, LineLanguage::Japanese},
    HeadWord{u"タイムゾーン", HeadLine::Zone, LineLanguage::Japanese},
    HeadWord{u"ダウンロード日時", HeadLine::SavedAt, LineLanguage::Japanese},
    HeadWord{u"送信者タイプ", HeadLine::Columns, LineLanguage::Japanese},
    HeadWord{u"Account name", HeadLine::Account, LineLanguage::English},
    HeadWord{u"Time zone", HeadLine::Zone, LineLanguage::English},
    HeadWord{u"Timezone", HeadLine::Zone, LineLanguage::English},
    HeadWord{u"Downloaded on", HeadLine::SavedAt, LineLanguage::English},
    HeadWord{u"Sender type", HeadLine::Columns, LineLanguage::English},
    HeadWord{u"帳號名稱", HeadLine::Account, LineLanguage::Chinese},
    HeadWord{u"時區", HeadLine::Zone, LineLanguage::Chinese},
    HeadWord{u"下載時間", HeadLine::SavedAt, LineLanguage::Chinese},
    HeadWord{u"傳送者類型", HeadLine::Columns, LineLanguage::Chinese},
};

const HeadWord* headWordOf(const CsvRow& row)
{
    for (const HeadWord& word : headWords) {
        if (row.cells.front().trimmed().compare(word.word, Qt::CaseInsensitive) == 0)
            return &word;
    }
    return nullptr;
}

/// Spreadsheets fill short rows up with empty cells.
std::size_t cellsUsed(const CsvRow& row)
{
    std::size_t used = row.cells.size();
    while (used > 0 && row.cells[used - 1].isEmpty())
        --used;
    return used;
}

/// Takes off what guards a cell against spreadsheets: one apostrophe, and Excel's leftover for CR.
QString cleanCell(QString cell)
{
    cell.remove(u"_x000D_"_s);
    cell.replace(u"\r\n"_s, u"\n"_s);
    static constexpr QStringView guarded = u"=+-@\n\r";
    if (cell.size() > 1 && cell.front() == u'\'' && guarded.contains(cell[1]))
        cell.remove(0, 1);
    return cell;
}

std::optional<LineSide> sideOf(QStringView type)
{
    if (type.compare(u"User", Qt::CaseInsensitive) == 0)
        return LineSide::User;
    if (type.compare(u"Account", Qt::CaseInsensitive) == 0)
        return LineSide::Account;
    return std::nullopt;
}

bool isSystem(QStringView type)
{
    return type.compare(u"System", Qt::CaseInsensitive) == 0;
}

/// HH:MM:SS, or HH:MM where a spreadsheet dropped the seconds.
QTime readTimeOfRow(QStringView text)
{
    text = text.trimmed();
    const auto time = readTimePrefix(text);
    if (!time)
        return {};
    const QStringView rest = text.sliced(time->length);
    if (rest.isEmpty() || !time->time.isValid())
        return time->time;
    if (rest.size() != 3 || rest[0] != u':' || !rest[1].isDigit() || !rest[2].isDigit())
        return {};
    const int second = rest[1].digitValue() * 10 + rest[2].digitValue();
    return second <= 59 ? time->time.addSecs(second) : QTime();
}

/// +09:00
bool isOffset(const QString& text)
{
    static const QRegularExpression shape(u"^[+-][0-9]{2}:[0-9]{2}$"_s);
    return shape.match(text).hasMatch();
}

std::optional<LineRecord> recordOf(const CsvRow& row)
{
    if (cellsUsed(row) < columns - 1 || row.cells.size() < columns)
        return std::nullopt;
    const QStringView type = QStringView(row.cells[0]).trimmed();
    LineRecord record;
    record.side = sideOf(type);
    if (!record.side && !isSystem(type))
        return std::nullopt;
    const auto date = readYearFirstDate(row.cells[2]);
    record.time = readTimeOfRow(row.cells[3]);
    if (!date || !record.time.isValid())
        return std::nullopt;
    record.date = *date;
    record.sender = cleanCell(row.cells[1]);
    QString text = row.cells[4];
    // Commas that lost their quotes cut the text into more cells.
    for (std::size_t i = columns; i < cellsUsed(row); ++i)
        text += u',' + row.cells[i];
    record.text = cleanCell(text);
    record.line = row.line;
    record.lineCount = row.lineCount;
    record.automatic = record.side == LineSide::Account && isAutomaticSender(record.sender);
    return record;
}

bool isColumnHead(const CsvRow& row, int twoCellRows)
{
    const HeadWord* word = headWordOf(row);
    if (word != nullptr && word->meaning == HeadLine::Columns)
        return true;
    if (twoCellRows == 0 || cellsUsed(row) < columns)
        return false;
    // A head in a language not known here; a row with numbers is a record that went wrong.
    return std::none_of(row.cells.begin(), row.cells.end(), [](const QString& cell) {
        return std::any_of(cell.begin(), cell.end(), [](QChar c) { return c.isDigit(); });
    });
}

class AccountCsvReader
{
public:
    AccountCsvReader(QStringView text, LineHistory& history, const Progress& progress)
        : m_rows(text)
        , m_history(history)
        , m_progress(progress, text.size())
    {
    }

    Result<> read();

private:
    void readRow(const CsvRow& row);
    bool readHead(const CsvRow& row);
    void keep(LineRecord record);

    CsvRows m_rows;
    LineHistory& m_history;
    ReadingProgress m_progress;
    QHash<QString, std::size_t> m_participants;
    int m_twoCellRows = 0;
    bool m_inHead = true;
};

Result<> AccountCsvReader::read()
{
    while (!m_rows.atEnd()) {
        AYUMI_TRY(m_progress.reach(m_rows.position()));
        readRow(m_rows.next());
    }
    m_history.totalLines = m_rows.lines();
    m_progress.finish();
    return {};
}

void AccountCsvReader::readRow(const CsvRow& row)
{
    if (row.isBlank() || cellsUsed(row) == 0 || (m_inHead && readHead(row))) {
        m_history.layoutLines += row.lineCount;
        return;
    }
    auto record = recordOf(row);
    if (!record) {
        keepNote(m_history, {row.line, row.lineCount, row.raw.trimmed().toString()});
        return;
    }
    m_inHead = false;
    if (row.isCutShort)
        keepDoubt(m_history, row.line, row.raw);
    keep(*std::move(record));
}

bool AccountCsvReader::readHead(const CsvRow& row)
{
    if (isColumnHead(row, m_twoCellRows)) {
        m_inHead = false;
        if (const HeadWord* word = headWordOf(row))
            m_history.language = word->language;
        return true;
    }
    const HeadWord* word = headWordOf(row);
    m_twoCellRows += cellsUsed(row) == 2 ? 1 : 0;
    if (word == nullptr || row.cells.size() < 2)
        return false;
    m_history.language = word->language;
    const QString value = cleanCell(row.cells[1]).trimmed();
    switch (word->meaning) {
    case HeadLine::Account:
        m_history.account = value;
        break;
    case HeadLine::Zone:
        if (isOffset(value))
            m_history.zone = value;
        break;
    case HeadLine::SavedAt:
        m_history.savedAt = readSavedAt(value, std::nullopt);
        break;
    case HeadLine::None:
    case HeadLine::Columns:
        break;
    }
    return true;
}

void AccountCsvReader::keep(LineRecord record)
{
    record.kind = readPlaceholder(record.text, LineDialect::OfficialAccountCsv, m_history.language,
                                  record.side.has_value())
                      .kind;
    if (!record.sender.isEmpty() && record.side)
        countParticipant(m_history, m_participants, record.sender, record.side == LineSide::Account);
    if (m_history.conversation.isEmpty() && record.side == LineSide::User)
        m_history.conversation = record.sender;
    m_history.records.push_back(std::move(record));
}

} // namespace

bool isAccountCsv(QStringView text)
{
    CsvRows rows(text.first(std::min(text.size(), longestTellingText)));
    int twoCellRows = 0;
    bool hasColumnHead = false;
    bool hasNamedHead = false;
    for (int i = 0; i < rowsToTell && !rows.atEnd(); ++i) {
        const CsvRow row = rows.next();
        if ((hasNamedHead || hasColumnHead) && recordOf(row))
            return true;
        const HeadWord* word = headWordOf(row);
        hasNamedHead = hasNamedHead || (word != nullptr && cellsUsed(row) >= 2);
        hasColumnHead = hasColumnHead || isColumnHead(row, twoCellRows);
        twoCellRows += cellsUsed(row) == 2 ? 1 : 0;
    }
    return hasNamedHead && hasColumnHead;
}

Result<> readAccountCsv(QStringView text, LineHistory& history, const Progress& progress)
{
    return AccountCsvReader(text, history, progress).read();
}

QString nameInCsvFileName(const QString& fileName)
{
    static const QRegularExpression shape(u"^(?:\\d{1,7}_)?(?:\\d{8}_\\d{8}_)?(.+?)(?:\\.csv)?$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const qsizetype slash = std::max(fileName.lastIndexOf(u'/'), fileName.lastIndexOf(u'\\'));
    return shape.match(fileName.sliced(slash + 1)).captured(1).trimmed();
}

} // namespace ayumi
