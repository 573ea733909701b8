#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace ayumi::bench {

/// What a promise allows, all in milliseconds: `times` x bare + `plus`.
struct Promise
{
    double times = 0;
    double plus = 0;

    [[nodiscard]] double allowed(std::optional<double> bare) const { return times * bare.value_or(0) + plus; }
    /// "2 x bare + 15 ms"
    [[nodiscard]] QString text(const QString& unit) const;
};

/// One workload of one size.
struct Row
{
    QString workload;
    double measured = 0;
    std::optional<double> bare = {};
    std::optional<Promise> promise = {}; ///< nothing was promised: told for knowing
    QString remark = {};
    QString unit = QStringLiteral("ms");
    bool isPaged = false; ///< must not grow with the clinic: compared between sizes

    [[nodiscard]] bool isKept() const { return !promise || measured <= promise->allowed(bare); }
};

/// All rows of a run.
class Report
{
public:
    void add(int cases, Row row);
    /// Compares what is paged between the smallest and the largest size.
    void compareSizes();

    [[nodiscard]] QString table() const;
    [[nodiscard]] QJsonObject json() const;
    [[nodiscard]] int missed() const;

private:
    struct Placed
    {
        int cases = 0;
        Row row;
    };
    struct Growth
    {
        QString workload;
        double small = 0;
        double large = 0;

        [[nodiscard]] double ratio() const { return large / small; }
        [[nodiscard]] bool isKept() const;
    };

    [[nodiscard]] QString growthTable() const;

    std::vector<Placed> m_rows;
    std::vector<Growth> m_growths;
    int m_smallest = 0;
    int m_largest = 0;
};

} // namespace ayumi::bench
