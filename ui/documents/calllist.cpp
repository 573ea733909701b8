#include "ui/documents/calllist.h"

#include "ui/documents/sheetstyle.h"
#include "ui/models/followuprowwords.h"
#include "ui/models/words.h"

#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>

namespace ayumi {

using namespace Qt::StringLiterals;

namespace {

// In points.
constexpr double columnGap = 8;
constexpr double whenWidth = 66;
constexpr double writingWidth = 240;
constexpr double rowPadding = 6;

FlowLine line(const QString& text, int points, QColor colour = sheetstyle::ink, bool bold = false)
{
    return {text, sheetstyle::font(points, bold), colour};
}

std::vector<FlowLine> whenLines(const FollowUpRow& row)
{
    if (row.followUp.promisedAt)
        return {line(Words::moment(*row.followUp.promisedAt), 12, sheetstyle::ink, true),
                line(CallList::tr("call-back promised"), 10, sheetstyle::accent, true)};
    if (row.followUp.bookedAt)
        return {line(Words::moment(*row.followUp.bookedAt), 12, sheetstyle::ink, true),
                line(CallList::tr("time agreed"), 10, sheetstyle::accent, true)};
    std::vector<FlowLine> lines{line(Words::shortDate(row.actOn), 12, sheetstyle::ink, true)};
    if (row.status == FollowUpStatus::Overdue)
        lines.push_back(line(Words::of(row.status), 10, sheetstyle::late, true));
    return lines;
}

std::vector<FlowLine> whoLines(const FollowUpRow& row, QDate today)
{
    const QString age = row.person.birthDate ? Words::age(*row.person.birthDate, today) : QString();
    const QString channel = row.preferredChannel && *row.preferredChannel != ContactChannel::Phone
                                ? CallList::tr("prefers: %1").arg(Words::of(*row.preferredChannel))
                                : QString();
    QStringList reach{row.contactHours, channel};
    reach.removeAll(QString());
    return {line(row.person.displayName(), 14, sheetstyle::ink, true),
            line(QStringList{row.person.kana.full(), age}.join(u"  "_s).trimmed(), 10, sheetstyle::secondary),
            line(row.person.phone, 14, sheetstyle::ink, true), line(reach.join(u" ・ "_s), 10)};
}

/// What is needed for the call: of the treatment no more than what, where and when.
std::vector<FlowLine> knownLines(const FollowUpRow& row)
{
    const QString pain = FollowUpRowWords::pain(row);
    QString tries;
    if (row.lastAttempt)
        tries = CallList::tr("last try %1: %2")
                    .arg(Words::moment(row.lastAttempt->at), Words::of(row.lastAttempt->result));
    return {line(QStringList{row.caseNumber, Words::followUpStep(row.followUp.step)}.join(u" ・ "_s), 10,
                 sheetstyle::secondary),
            line(QStringList{Words::of(row.treatedJoints),
                             row.treatedOn.isValid() ? Words::shortDate(row.treatedOn) : QString()}
                     .join(u" "_s)
                     .trimmed(),
                 10, sheetstyle::secondary),
            line(pain.isEmpty() ? QString() : CallList::tr("last pain: %1").arg(pain), 10),
            line(tries, 10, sheetstyle::secondary)};
}

WritingWords writingWords()
{
    return {.results = {CallList::tr("reached"), CallList::tr("no answer"), CallList::tr("family"),
                        CallList::tr("call back")},
            .pain = CallList::tr("Pain 0-10"),
            .right = CallList::tr("Right"),
            .left = CallList::tr("Left"),
            .next = CallList::tr("Next contact"),
            .notes = CallList::tr("Notes")};
}

struct CallListRoom
{
    double unit = 1;
    QRectF body;
    double textWidth = 0;

    explicit CallListRoom(const QPagedPaintDevice& device)
        : unit(PageFrame::unitOf(device))
        , body(PageFrame::bodyOf(device))
        , textWidth(body.width() - (whenWidth + writingWidth + 2 * columnGap) * unit)
    {
    }

    [[nodiscard]] double heightOf(const CallList::Call& call, QPaintDevice* device) const
    {
        const double texts =
            textflow::height(call.who, textWidth, device) + textflow::height(call.known, textWidth, device);
        const double when = textflow::height(call.when, whenWidth * unit, device);
        return std::max({texts, when, writingbox::leastHeight * unit}) + 2 * rowPadding * unit;
    }

    void paint(QPainter& painter, double top, double height, const CallList::Call& call,
               const WritingWords& words) const
    {
        const double y = top + rowPadding * unit;
        textflow::paint(painter, {body.left(), y}, whenWidth * unit, call.when);
        const double left = body.left() + (whenWidth + columnGap) * unit;
        const double who = textflow::paint(painter, {left, y}, textWidth, call.who);
        textflow::paint(painter, {left, y + who}, textWidth, call.known);
        const double width = writingWidth * unit;
        writingbox::paint(painter, QRectF(body.right() - width, y, width, height - 2 * rowPadding * unit),
                          unit, words);
        painter.setPen(QPen(sheetstyle::secondary, 0.8 * unit));
        painter.drawLine(QPointF(body.left(), top + height), QPointF(body.right(), top + height));
    }
};

/// Which calls stand on which page: the first of each.
std::vector<std::size_t> firstOfPages(const std::vector<double>& heights, double room)
{
    std::vector<std::size_t> first{0};
    double used = 0;
    for (std::size_t i = 0; i < heights.size(); ++i) {
        if (used > 0 && used + heights[i] > room) {
            first.push_back(i);
            used = 0;
        }
        used += heights[i];
    }
    return first;
}

} // namespace

CallList::CallList(const std::vector<FollowUpRow>& rows, const Letterhead& letterhead, QDate today)
    : m_frame{tr("Follow-up calls"),
              tr("%1, %n call(s)", nullptr, static_cast<int>(rows.size())).arg(Words::date(today)),
              tr("Confidential: keep this list with you and destroy it after use.") + u" ・ "_s +
                  tr("printed by %1, %2").arg(letterhead.printedBy, Words::moment(letterhead.printedAt))}
{
    for (const FollowUpRow& row : rows)
        m_calls.push_back({whenLines(row), whoLines(row, today), knownLines(row)});
    if (m_calls.empty())
        m_nobody = {line(tr("Nobody has to be called."), sheetstyle::bodyPoints)};
    m_words = writingWords();
}

QString CallList::plainText() const
{
    QStringList lines{m_frame.title, m_frame.subtitle};
    const auto add = [&lines](const std::vector<FlowLine>& texts) {
        for (const FlowLine& each : texts)
            lines << each.text;
    };
    add(m_nobody);
    for (const Call& call : m_calls) {
        add(call.when);
        add(call.who);
        add(call.known);
    }
    lines << m_frame.footer;
    lines.removeAll(QString());
    return lines.join(u'\n');
}

int CallList::paint(QPainter& painter, QPagedPaintDevice& device) const
{
    const CallListRoom room(device);
    if (m_calls.empty()) {
        m_frame.paint(painter, device, 1, 1);
        textflow::paint(painter, room.body.topLeft(), room.body.width(), m_nobody);
        return 1;
    }
    std::vector<double> heights;
    for (const Call& call : m_calls)
        heights.push_back(room.heightOf(call, &device));
    const std::vector<std::size_t> first = firstOfPages(heights, room.body.height());
    const int pages = static_cast<int>(first.size());
    for (int page = 1; page <= pages; ++page) {
        if (page > 1)
            device.newPage();
        m_frame.paint(painter, device, page, pages);
        const std::size_t from = first[static_cast<std::size_t>(page - 1)];
        const std::size_t until = page < pages ? first[static_cast<std::size_t>(page)] : m_calls.size();
        double top = room.body.top();
        for (std::size_t i = from; i < until; ++i) {
            room.paint(painter, top, heights[i], m_calls[i], m_words);
            top += heights[i];
        }
    }
    return pages;
}

} // namespace ayumi
