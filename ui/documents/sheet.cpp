#include "ui/documents/sheet.h"

#include "ui/documents/pageframe.h"
#include "ui/documents/sheetchart.h"
#include "ui/documents/sheetstyle.h"

#include <QAbstractTextDocumentLayout>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextTable>

#include <algorithm>

namespace ayumi {

using namespace Qt::StringLiterals;

struct Sheet::Parts
{
    PageFrame frame;
    int bodyPoints = sheetstyle::bodyPoints;
    QTextDocument text;
    QTextCursor cursor{&text};
    QList<int> headings; ///< positions of their blocks
    SheetChartObject chartObject;

    [[nodiscard]] int pageOf(const QTextBlock& block) const
    {
        const QRectF area = text.documentLayout()->blockBoundingRect(block);
        return static_cast<int>(area.top() / text.pageSize().height());
    }

    /// A heading never stands alone at the foot of a page.
    void keepHeadingsWithWhatFollows()
    {
        for (const int position : headings) {
            const QTextBlock heading = text.findBlock(position);
            QTextBlock content = heading.next();
            while (content.isValid() && content.length() <= 1)
                content = content.next();
            if (!content.isValid() || pageOf(heading) == pageOf(content))
                continue;
            QTextBlockFormat format = heading.blockFormat();
            format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
            QTextCursor(heading).setBlockFormat(format);
        }
    }

    void spaceBefore(double points)
    {
        QTextBlockFormat format;
        format.setTopMargin(points);
        cursor.setBlockFormat(format);
    }
};

Sheet::Sheet(QString title, QString subtitle, QString footer)
    : m_parts(std::make_unique<Parts>())
{
    m_parts->frame = {std::move(title), std::move(subtitle), std::move(footer)};
    m_parts->text.setDefaultFont(sheetstyle::font(sheetstyle::bodyPoints));
    m_parts->text.setDocumentMargin(0);
    m_parts->text.documentLayout()->registerHandler(SheetChartObject::type, &m_parts->chartObject);
}

Sheet::~Sheet() = default;
Sheet::Sheet(Sheet&&) noexcept = default;
Sheet& Sheet::operator=(Sheet&&) noexcept = default;

const QString& Sheet::title() const
{
    return m_parts->frame.title;
}

QString Sheet::plainText() const
{
    const PageFrame& frame = m_parts->frame;
    return QStringList{frame.title, frame.subtitle, m_parts->text.toPlainText(), frame.footer}.join(u'\n');
}

void Sheet::person(const QString& name, const QString& details)
{
    m_parts->spaceBefore(0);
    m_parts->cursor.insertText(name, sheetstyle::characters(17, sheetstyle::ink, true));
    m_parts->cursor.insertText(u"   "_s + details, sheetstyle::characters(11, sheetstyle::secondary));
    m_parts->cursor.insertBlock();
}

void Sheet::heading(const QString& text)
{
    QTextBlockFormat format;
    format.setTopMargin(14);
    format.setBottomMargin(5);
    format.setNonBreakableLines(true);
    m_parts->cursor.setBlockFormat(format);
    m_parts->headings.append(m_parts->cursor.position());
    m_parts->cursor.insertText(text, sheetstyle::characters(13, sheetstyle::accent, true));
    m_parts->cursor.insertBlock(QTextBlockFormat());
}

void Sheet::paragraph(const QString& text)
{
    QTextBlockFormat format;
    format.setBottomMargin(4);
    format.setLineHeight(125, QTextBlockFormat::ProportionalHeight);
    for (const QString& line : text.split(u'\n')) {
        m_parts->cursor.setBlockFormat(format);
        m_parts->cursor.insertText(line, sheetstyle::characters(sheetstyle::bodyPoints));
        m_parts->cursor.insertBlock(QTextBlockFormat());
    }
}

void Sheet::bullets(const QStringList& lines)
{
    QTextBlockFormat format;
    format.setLeftMargin(16);
    format.setTextIndent(-14);
    format.setBottomMargin(3);
    format.setLineHeight(120, QTextBlockFormat::ProportionalHeight);
    for (const QString& line : lines) {
        m_parts->cursor.setBlockFormat(format);
        m_parts->cursor.insertText(u"・ "_s + line, sheetstyle::characters(sheetstyle::bodyPoints));
        m_parts->cursor.insertBlock(QTextBlockFormat());
    }
}

void Sheet::facts(const std::vector<SheetFact>& facts)
{
    if (facts.empty())
        return;
    SheetTable table;
    table.widths = {28, 72};
    for (const SheetFact& fact : facts)
        table.rows.push_back({fact.label, fact.text});
    this->table(table);
}

void Sheet::table(const SheetTable& table)
{
    const qsizetype columns =
        table.rows.empty() ? table.heads.size() : std::max(table.heads.size(), table.rows.front().size());
    if (columns == 0)
        return;
    const int headRows = table.heads.isEmpty() ? 0 : 1;
    const int rows = static_cast<int>(table.rows.size()) + headRows;

    QTextTableFormat format = sheetstyle::tableFormat();
    format.setHeaderRowCount(headRows);
    QList<QTextLength> widths;
    for (qsizetype column = 0; column < columns; ++column) {
        const auto index = static_cast<std::size_t>(column);
        const double share =
            index < table.widths.size() ? table.widths[index] : 100.0 / static_cast<double>(columns);
        widths.append(QTextLength(QTextLength::PercentageLength, share));
    }
    format.setColumnWidthConstraints(widths);

    QTextTable* grid = m_parts->cursor.insertTable(rows, static_cast<int>(columns), format);
    const auto fill = [grid](int row, int column, const QString& text, bool isLabel) {
        QTextTableCell cell = grid->cellAt(row, column);
        cell.setFormat(sheetstyle::cellFormat(isLabel));
        cell.firstCursorPosition().insertText(
            text, sheetstyle::characters(sheetstyle::bodyPoints,
                                         isLabel ? sheetstyle::secondary : sheetstyle::ink));
    };
    for (qsizetype column = 0; column < table.heads.size(); ++column)
        fill(0, static_cast<int>(column), table.heads.at(column), true);
    for (int row = headRows; row < rows; ++row) {
        const QStringList& cells = table.rows[static_cast<std::size_t>(row - headRows)];
        for (qsizetype column = 0; column < columns; ++column)
            fill(row, static_cast<int>(column), cells.value(column), column == 0 && table.firstColumnIsLabel);
    }
    m_parts->cursor.movePosition(QTextCursor::End);
}

void Sheet::chart(const SheetChart& chart)
{
    m_parts->spaceBefore(6);
    m_parts->cursor.insertText(QString(QChar::ObjectReplacementCharacter), SheetChartObject::formatOf(chart));
    m_parts->cursor.insertBlock(QTextBlockFormat());
}

void Sheet::key(const QStringList& groups)
{
    QTextTableFormat format = sheetstyle::tableFormat();
    format.setCellPadding(10);
    constexpr int perRow = 4;
    const int rows = (static_cast<int>(groups.size()) + perRow - 1) / perRow;
    QTextTable* grid = m_parts->cursor.insertTable(rows, perRow, format);
    for (int i = 0; i < groups.size(); ++i) {
        QTextCursor cell = grid->cellAt(i / perRow, i % perRow).firstCursorPosition();
        QTextBlockFormat centred;
        centred.setAlignment(Qt::AlignCenter);
        cell.setBlockFormat(centred);
        cell.insertText(u"%1. "_s.arg(i + 1), sheetstyle::characters(10, sheetstyle::secondary));
        cell.insertText(groups.at(i), sheetstyle::characters(20, sheetstyle::ink, true));
    }
    m_parts->cursor.movePosition(QTextCursor::End);
}

void Sheet::ruledLines(int count)
{
    QTextTableFormat format = sheetstyle::tableFormat();
    QTextTable* grid = m_parts->cursor.insertTable(count, 1, format);
    for (int row = 0; row < count; ++row)
        grid->cellAt(row, 0).firstCursorPosition().insertText(u" "_s, sheetstyle::characters(16));
    m_parts->cursor.movePosition(QTextCursor::End);
}

int Sheet::paint(QPainter& painter, QPagedPaintDevice& device) const
{
    const QRectF body = PageFrame::bodyOf(device);
    QTextDocument& text = m_parts->text;
    text.documentLayout()->setPaintDevice(&device);
    text.setPageSize(body.size());
    m_parts->keepHeadingsWithWhatFollows();
    const int count = text.pageCount();
    for (int page = 1; page <= count; ++page) {
        if (page > 1)
            device.newPage();
        m_parts->frame.paint(painter, device, page, count);

        painter.save();
        const double top = (page - 1) * body.height();
        painter.translate(body.left(), body.top() - top);
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = QRectF(0, top, body.width(), body.height());
        context.palette.setColor(QPalette::Text, sheetstyle::ink);
        painter.setClipRect(context.clip);
        text.documentLayout()->draw(&painter, context);
        painter.restore();
    }
    return count;
}

} // namespace ayumi
