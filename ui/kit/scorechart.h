#pragma once

#include "core/domain/casefacts.h"

#include <QWidget>

class QChart;
class QChartView;
class QLabel;
class QValueAxis;

namespace ayumi {

class ChoiceButton;

/// One series of scores over the time points, one line per knee: right teal, left amber. Pain at first; where
/// there are other series one chooses between them, and no two share a line. A screen reader gets the figures
/// in words.
class ScoreChart : public QWidget
{
    Q_OBJECT

public:
    explicit ScoreChart(QWidget* parent = nullptr);

    void show(const CaseFacts& facts);
    [[nodiscard]] Instrument instrument() const { return m_instrument; }
    void setInstrument(Instrument instrument);
    /// Of the plot, at 100 % text.
    void setChartHeight(int height);
    /// The figures in words, as a screen reader gets them.
    [[nodiscard]] QString inWords() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void offerInstruments(const CaseFacts& facts);
    void draw();
    void placePlot();
    void addAxes(const QStringList& timePoints);
    /// As many numbers beside the plot as there is room for.
    void spaceNumbers(qreal plotHeight);
    void addLine(Side side, const std::vector<OutcomeScore>& scores, const QStringList& codes);

    CaseFacts m_facts;
    Instrument m_instrument = Instrument::Nrs;
    ChoiceButton* m_choice;
    QChart* m_chart;
    QChartView* m_view;
    QValueAxis* m_values = nullptr; ///< of what is drawn now
    QWidget* m_legend;
    QLabel* m_empty;
};

} // namespace ayumi
