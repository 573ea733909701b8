#pragma once

#include "ui/documents/paperpages.h"

#include <QColor>
#include <QDate>
#include <QString>
#include <QStringList>
#include <QTextDocument>

#include <memory>
#include <optional>
#include <vector>

class QTextCursor;

namespace ayumi {

/// One line of a chart on paper: a value per time point, a gap where there is none.
struct SheetCurve
{
    QString name;
    QColor colour;
    std::vector<std::optional<double>> values;
};

struct SheetChart
{
    QStringList timePoints;
    std::vector<SheetCurve> curves;
    double most = 10; ///< the scale begins at 0
};

/// A label and what is said about it.
struct SheetFact
{
    QString label;
    QString text;
};

struct SheetTable
{
    QStringList heads;
    std::vector<QStringList> rows;
    std::vector<int> widths; ///< shares of the width; equal where empty
    bool firstColumnIsLabel = true;
};

/// What a page is put together from: headings, tables, lists, charts, in the one look of all our paper (A4
/// portrait, 18 mm margins, 12 pt). Text is text: nothing typed by a person is ever taken for markup. Long
/// content flows on.
class Sheet : public PaperPages
{
public:
    Sheet(QString title, QString subtitle, QString footer);
    ~Sheet() override;
    Sheet(Sheet&&) noexcept;
    Sheet& operator=(Sheet&&) noexcept;

    /// Whose page it is, in large letters, and the small print beside it.
    void person(const QString& name, const QString& details);
    void heading(const QString& text);
    void paragraph(const QString& text);
    void bullets(const QStringList& lines);
    void facts(const std::vector<SheetFact>& facts);
    void table(const SheetTable& table);
    void chart(const SheetChart& chart);
    /// Large letters in a frame, evenly spaced: a key to be typed from paper.
    void key(const QStringList& groups);
    /// Empty lines to write on.
    void ruledLines(int count);

    [[nodiscard]] const QString& title() const override;
    [[nodiscard]] QString plainText() const override;
    int paint(QPainter& painter, QPagedPaintDevice& device) const override;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace ayumi
