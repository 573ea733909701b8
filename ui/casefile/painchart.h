#pragma once

#include "core/domain/casefacts.h"

#include <QWidget>

class QChart;
class QChartView;
class QLabel;

namespace ayumi {

/// Pain 0 to 10 over the time points, one line per knee: right teal, left amber, named at their ends. A
/// screen reader gets the figures in words.
class PainChart : public QWidget
{
    Q_OBJECT

public:
    explicit PainChart(QWidget* parent = nullptr);

    void show(const CaseFacts& facts);
    /// The figures in words, as a screen reader gets them.
    [[nodiscard]] QString inWords() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void addAxes(const QStringList& timePoints);
    void addLine(Side side, const std::vector<OutcomeScore>& scores, const QStringList& codes);

    QChart* m_chart;
    QChartView* m_view;
    QWidget* m_legend;
    QLabel* m_empty;
};

} // namespace ayumi
