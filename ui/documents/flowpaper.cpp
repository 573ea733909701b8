#include "ui/documents/flowpaper.h"

#include "ui/documents/flowblocks.h"
#include "ui/documents/sheetstyle.h"

#include <QPagedPaintDevice>
#include <QPainter>

namespace ayumi {

using Look = FlowPaper::Block::Look;

namespace {

/// A block on its page, with what is repeated above it.
struct PlacedBlock
{
    std::size_t block = 0;
    double top = 0;
};

using PlacedPage = std::vector<PlacedBlock>;

/// The room that must be free for a block to begin: a heading, or the head of a table, asks for what follows.
double roomFor(const std::vector<FlowPaper::Block>& blocks, const std::vector<double>& heights,
               std::size_t index)
{
    double room = heights[index];
    while (index + 1 < blocks.size() &&
           (blocks[index].look == Look::Heading || blocks[index].look == Look::TableHead))
        room += heights[++index];
    return room;
}

std::vector<PlacedPage> placed(const std::vector<FlowPaper::Block>& blocks,
                               const std::vector<double>& heights, double room)
{
    std::vector<PlacedPage> pages(1);
    double used = 0;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        if (used > 0 && used + roomFor(blocks, heights, i) > room) {
            pages.emplace_back();
            used = 0;
            if (blocks[i].head > 0) {
                pages.back().push_back({blocks[i].head - 1, 0});
                used = heights[blocks[i].head - 1];
            }
        }
        pages.back().push_back({i, used});
        used += heights[i];
    }
    return pages;
}

} // namespace

FlowPaper::FlowPaper(PageFrame frame, PaperType type)
    : m_frame(std::move(frame))
    , m_type(type)
{
}

FlowLine FlowPaper::line(const QString& text) const
{
    return {text, sheetstyle::font(m_type.body), sheetstyle::ink};
}

FlowLine FlowPaper::strong(const QString& text) const
{
    return {text, sheetstyle::font(m_type.body, true), sheetstyle::ink};
}

FlowLine FlowPaper::quiet(const QString& text) const
{
    return {text, sheetstyle::font(m_type.small), sheetstyle::secondary};
}

FlowLine FlowPaper::inked(const QString& text, QColor colour) const
{
    return {text, sheetstyle::font(m_type.body, true), colour};
}

void FlowPaper::person(const QString& name, const QString& details)
{
    m_blocks.push_back({.cells = {{{name, sheetstyle::font(m_type.person, true), sheetstyle::ink},
                                   {details, sheetstyle::font(m_type.small), sheetstyle::secondary}}},
                        .shares = {},
                        .below = 6});
}

void FlowPaper::heading(const QString& text)
{
    m_blocks.push_back({.look = Look::Heading,
                        .cells = {{{text, sheetstyle::font(m_type.heading, true), sheetstyle::accent}}},
                        .shares = {},
                        .above = 10,
                        .below = 4});
}

void FlowPaper::paragraph(const QString& text)
{
    for (const QString& each : text.split(u'\n'))
        m_blocks.push_back({.cells = {{line(each)}}, .shares = {}, .below = 5});
}

void FlowPaper::beginTable(const QStringList& heads, const std::vector<int>& shares)
{
    m_shares = shares;
    m_head = 0;
    if (heads.isEmpty())
        return;
    Block block{.look = Look::TableHead, .cells = {}, .shares = shares};
    for (const QString& head : heads)
        block.cells.push_back({quiet(head)});
    m_blocks.push_back(std::move(block));
    m_head = m_blocks.size();
}

void FlowPaper::row(std::vector<Cell> cells)
{
    m_blocks.push_back(
        {.look = Look::TableRow, .cells = std::move(cells), .shares = m_shares, .head = m_head});
}

void FlowPaper::fact(const QString& label, const QString& text)
{
    fact(label, Cell{line(text)});
}

void FlowPaper::fact(const QString& label, const Cell& text)
{
    m_blocks.push_back({.look = Look::Fact,
                        .cells = {{{label, sheetstyle::font(m_type.body), sheetstyle::secondary}}, text},
                        .shares = {28, 72}});
}

void FlowPaper::ticks(const QStringList& lines)
{
    for (const QString& each : lines)
        m_blocks.push_back({.look = Look::Ticked, .cells = {{line(each)}}, .shares = {}, .below = 4});
}

void FlowPaper::opposite(const Cell& left, const Cell& right)
{
    m_blocks.push_back({.cells = {left, right}, .shares = {56, 44}, .below = 10});
}

void FlowPaper::closing(const Cell& lines)
{
    m_blocks.push_back({.look = Look::Closing, .cells = {lines}, .shares = {}, .above = 4, .below = 8});
}

void FlowPaper::callout(const Cell& lines)
{
    m_blocks.push_back({.look = Look::Callout, .cells = {lines}, .shares = {}, .above = 8, .below = 8});
}

void FlowPaper::space(double points)
{
    m_blocks.push_back({.cells = {}, .shares = {}, .above = points});
}

QString FlowPaper::plainText() const
{
    QStringList texts{m_frame.title, m_frame.subtitle};
    for (const Block& block : m_blocks) {
        for (const Cell& cell : block.cells) {
            for (const FlowLine& each : cell)
                texts << each.text;
        }
    }
    texts << m_frame.footer;
    texts.removeAll(QString());
    return texts.join(u'\n');
}

std::vector<FlowPaper::Block> FlowPaper::fittedTo(const FlowBlocks& blocks, double room) const
{
    std::vector<Block> all;
    std::vector<std::size_t> moved; // where each block begins among `all`
    for (const Block& block : m_blocks) {
        const double head = block.head > 0 ? blocks.height(m_blocks[block.head - 1]) : 0;
        moved.push_back(all.size());
        for (Block& part : blocks.fitted(block, room - head)) {
            if (part.head > 0)
                part.head = moved[part.head - 1] + 1;
            all.push_back(std::move(part));
        }
    }
    return all;
}

int FlowPaper::paint(QPainter& painter, QPagedPaintDevice& device) const
{
    const QRectF body = PageFrame::bodyOf(device);
    const FlowBlocks blocks(&device, PageFrame::unitOf(device), body.width(), m_type.padding);
    const std::vector<Block> all = fittedTo(blocks, body.height());
    std::vector<double> heights;
    for (const Block& block : all)
        heights.push_back(blocks.height(block));
    const std::vector<PlacedPage> pages = placed(all, heights, body.height());
    const int count = static_cast<int>(pages.size());
    for (int number = 1; number <= count; ++number) {
        if (number > 1)
            device.newPage();
        m_frame.paint(painter, device, number, count);
        for (const PlacedBlock& each : pages[static_cast<std::size_t>(number - 1)])
            blocks.paint(painter, {body.left(), body.top() + each.top}, all[each.block]);
    }
    return count;
}

} // namespace ayumi
