#pragma once

#include "ui/documents/pageframe.h"
#include "ui/documents/paperpages.h"
#include "ui/documents/textflow.h"

#include <QStringList>

#include <vector>

namespace ayumi {

/// How large the words of a paper are.
struct PaperType
{
    int body = 12;
    int small = 10;
    int heading = 13;
    int person = 17;
    double padding = 5; ///< around the words of a cell, in points
};

/// 14 pt and more: what somebody of 60 to 85 reads on a journey.
inline constexpr PaperType largePaperType{14, 12, 16, 20, 5};

/// A paper of headings, paragraphs and tables of which no row is broken over two pages: rows that somebody
/// follows with a finger. The head of a table is repeated on every page it reaches.
class FlowPaper : public PaperPages
{
public:
    explicit FlowPaper(PageFrame frame, PaperType type = {});

    using Cell = std::vector<FlowLine>;

    [[nodiscard]] const PaperType& type() const { return m_type; }
    /// A line in the size of the body, or smaller and quieter.
    [[nodiscard]] FlowLine line(const QString& text) const;
    [[nodiscard]] FlowLine strong(const QString& text) const;
    [[nodiscard]] FlowLine quiet(const QString& text) const;
    [[nodiscard]] FlowLine inked(const QString& text, QColor colour) const;

    /// Whose paper it is, in large letters, and the small print below.
    void person(const QString& name, const QString& details);
    /// Never alone at the foot of a page.
    void heading(const QString& text);
    void paragraph(const QString& text);
    /// Begins a table of columns with these shares of the width; empty heads: none.
    void beginTable(const QStringList& heads, const std::vector<int>& shares);
    void row(std::vector<Cell> cells);
    /// A label and what is said about it, on the ground of labels.
    void fact(const QString& label, const QString& text);
    void fact(const QString& label, const Cell& text);
    /// Lines with a box to tick each.
    void ticks(const QStringList& lines);
    /// Two texts beside each other without lines: whom a letter is to and from.
    void opposite(const Cell& left, const Cell& right);
    /// At the right: the end of a letter.
    void closing(const Cell& lines);
    /// In a frame: what must not be overlooked.
    void callout(const Cell& lines);
    void space(double points);

    [[nodiscard]] const QString& title() const override { return m_frame.title; }
    [[nodiscard]] QString plainText() const override;
    int paint(QPainter& painter, QPagedPaintDevice& device) const override;

    /// What is set as one: never broken as long as it fits on a page.
    struct Block
    {
        enum class Look
        {
            Plain,
            Heading,
            TableHead,
            TableRow,
            Fact, ///< as TableRow, the first cell on the ground of labels
            Ticked,
            Closing,
            Callout
        };
        Look look = Look::Plain;
        std::vector<Cell> cells;
        std::vector<int> shares;
        double above = 0; ///< room above, in points
        double below = 0;
        std::size_t head = 0; ///< of a TableRow: where its head stands + 1; 0: none
    };

private:
    [[nodiscard]] std::vector<Block> fittedTo(const class FlowBlocks& blocks, double room) const;

    PageFrame m_frame;
    PaperType m_type;
    std::vector<Block> m_blocks;
    std::vector<int> m_shares; ///< of the table that was begun
    std::size_t m_head = 0;
};

} // namespace ayumi
