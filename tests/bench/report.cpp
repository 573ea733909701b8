#include "tests/bench/report.h"

#include <QJsonArray>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ayumi::bench {

namespace {

constexpr double mostGrowth = 1.5;
/// Below this nobody and no clock can tell a growth from chance.
constexpr double leastGrowth = 1.0;

QString number(double value)
{
    if (value >= 100)
        return QString::number(value, 'f', 0);
    return QString::number(value, 'f', value >= 10 ? 1 : 2);
}

QString outcome(bool kept)
{
    return kept ? u"pass"_s : u"MISSED"_s;
}

/// Columns as wide as their widest cell; words at the left, figures at the right.
QString aligned(const std::vector<QStringList>& lines, const QList<int>& figures)
{
    std::vector<qsizetype> widths;
    for (const QStringList& line : lines) {
        widths.resize(std::max(widths.size(), std::size_t(line.size())));
        for (qsizetype i = 0; i < line.size(); ++i)
            widths[std::size_t(i)] = std::max(widths[std::size_t(i)], line[i].size());
    }
    QString text;
    for (const QStringList& line : lines) {
        QString written;
        for (qsizetype i = 0; i < line.size(); ++i) {
            const qsizetype width = widths[std::size_t(i)];
            const bool isFigure = figures.contains(int(i));
            written += (isFigure ? line[i].rightJustified(width) : line[i].leftJustified(width)) + u"  "_s;
        }
        text += written.trimmed() + u'\n';
    }
    return text;
}

} // namespace

QString Promise::text(const QString& unit) const
{
    if (times == 0)
        return u"%1 %2"_s.arg(number(plus), unit);
    const QString factor = u"%1 x bare"_s.arg(times);
    return plus == 0 ? factor : u"%1 + %2 %3"_s.arg(factor, QString::number(plus), unit);
}

bool Report::Growth::isKept() const
{
    return ratio() <= mostGrowth || large - small <= leastGrowth;
}

void Report::add(int cases, Row row)
{
    m_smallest = m_rows.empty() ? cases : std::min(m_smallest, cases);
    m_largest = std::max(m_largest, cases);
    m_rows.push_back({cases, std::move(row)});
}

void Report::compareSizes()
{
    if (m_smallest == m_largest)
        return;
    for (const Placed& small : m_rows) {
        if (small.cases != m_smallest || !small.row.isPaged)
            continue;
        const auto large = std::ranges::find_if(m_rows, [&](const Placed& each) {
            return each.cases == m_largest && each.row.workload == small.row.workload;
        });
        if (large != m_rows.end())
            m_growths.push_back({small.row.workload, small.row.measured, large->row.measured});
    }
}

QString Report::table() const
{
    QString text;
    for (const int cases : {m_smallest, m_largest}) {
        if (cases == m_smallest && !text.isEmpty())
            break;
        std::vector<QStringList> lines{
            {u"workload"_s, u"measured"_s, u"bare"_s, u"ratio"_s, u"promise"_s, u"allowed"_s, u""_s, u""_s}};
        for (const auto& [size, row] : m_rows) {
            if (size != cases)
                continue;
            const QString bare = row.bare ? number(*row.bare) : u"-"_s;
            const QString ratio = row.bare ? number(row.measured / *row.bare) : u"-"_s;
            const QString promise = row.promise ? row.promise->text(row.unit) : u"-"_s;
            const QString allowed = row.promise ? number(row.promise->allowed(row.bare)) : u"-"_s;
            lines.push_back({row.workload, number(row.measured) + u' ' + row.unit, bare, ratio, promise,
                             allowed, row.promise ? outcome(row.isKept()) : u"told"_s, row.remark});
        }
        text += u"\n%L1 cases\n"_s.arg(cases) + aligned(lines, {1, 2, 3, 5});
    }
    return text + growthTable();
}

QString Report::growthTable() const
{
    if (m_growths.empty())
        return {};
    std::vector<QStringList> lines{{u"growth"_s, QString::number(m_smallest), QString::number(m_largest),
                                    u"ratio"_s, u"promise"_s, u""_s}};
    for (const Growth& growth : m_growths)
        lines.push_back({growth.workload, number(growth.small), number(growth.large), number(growth.ratio()),
                         u"x 1.5 (or 1 ms)"_s, outcome(growth.isKept())});
    return u'\n' + aligned(lines, {1, 2, 3});
}

QJsonObject Report::json() const
{
    QJsonArray rows;
    for (const auto& [cases, row] : m_rows) {
        QJsonObject each{{u"cases"_s, cases},
                         {u"workload"_s, row.workload},
                         {u"measured"_s, row.measured},
                         {u"unit"_s, row.unit},
                         {u"remark"_s, row.remark}};
        if (row.bare)
            each.insert(u"bare"_s, *row.bare);
        if (row.promise) {
            each.insert(u"promise"_s, row.promise->text(row.unit));
            each.insert(u"allowed"_s, row.promise->allowed(row.bare));
            each.insert(u"kept"_s, row.isKept());
        }
        rows.append(each);
    }
    QJsonArray growths;
    for (const Growth& growth : m_growths)
        growths.append(QJsonObject{{u"workload"_s, growth.workload},
                                   {u"small"_s, growth.small},
                                   {u"large"_s, growth.large},
                                   {u"ratio"_s, growth.ratio()},
                                   {u"kept"_s, growth.isKept()}});
    return {{u"rows"_s, rows}, {u"growth"_s, growths}, {u"missed"_s, missed()}};
}

int Report::missed() const
{
    const auto rows = std::ranges::count_if(m_rows, [](const Placed& each) { return !each.row.isKept(); });
    const auto growths = std::ranges::count_if(m_growths, [](const Growth& each) { return !each.isKept(); });
    return int(rows + growths);
}

} // namespace ayumi::bench
