#include "ui/kit/scorechart.h"

#include "core/domain/outcome/scorereading.h"
#include "ui/kit/choicebutton.h"
#include "ui/kit/label.h"
#include "ui/kit/theme.h"
#include "ui/models/casefilewords.h"
#include "ui/models/scorewords.h"
#include "ui/models/words.h"

#include <QCategoryAxis>
#include <QChart>
#include <QChartView>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineSeries>
#include <QScatterSeries>
#include <QTimer>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

constexpr int chartHeight = 205;

/// What a scale is divided into, at most: 0, 2, 4 ... 10.
constexpr int mostIntervals = 5;
/// The chart keeps so much free above and below each number, and shows dots where that does not fit.
constexpr int aroundNumber = 5;

/// Before the treatment, the plan's steps, then whatever else was measured.
QStringList timePointsOf(const std::vector<OutcomeScore>& scores)
{
    QStringList codes{baselineTimePoint.toString(), u"1M"_s, u"3M"_s, u"6M"_s};
    for (const OutcomeScore& score : scores) {
        if (!codes.contains(score.timePoint))
            codes << score.timePoint;
    }
    return codes;
}

} // namespace

ScoreChart::ScoreChart(QWidget* parent)
    : QWidget(parent)
    , m_choice(new ChoiceButton(this))
    , m_chart(new QChart)
    , m_view(new QChartView(m_chart, this))
    , m_legend(new QWidget(this))
    , m_empty(newLabel(tr("No pain score yet. Enter the score before the treatment in the intake."),
                       Type::Secondary, this, true))
{
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->setMargins(QMargins(0, 0, theme().px(4), 0));
    m_chart->setBackgroundVisible(false);
    m_chart->legend()->hide();
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFixedHeight(theme().px(chartHeight));
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setBackgroundBrush(Qt::NoBrush);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->installEventFilter(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_choice, 0, Qt::AlignLeft);
    layout->addWidget(m_view);
    layout->addWidget(m_legend);
    layout->addWidget(m_empty);
    auto* names = new QHBoxLayout(m_legend);
    names->setContentsMargins(theme().px(20), 0, 0, 0);
    names->setSpacing(theme().px(16));
    //: Legend of the pain chart: the sign of the line and the knee
    names->addWidget(newLabel(tr("● %1").arg(Words::of(rightKnee)), Type::RightSide, m_legend));
    names->addWidget(newLabel(tr("■ %1").arg(Words::of(leftKnee)), Type::LeftSide, m_legend));
    names->addStretch(1);
    m_choice->hide();
    connect(m_choice, &ChoiceButton::chosenChanged, this, [this](const QVariant& chosen) {
        if (const auto instrument = valueOf<Instrument>(chosen.toString()))
            setInstrument(*instrument);
    });
    setAccessibleName(tr("Scores over time"));
}

void ScoreChart::setInstrument(Instrument instrument)
{
    m_instrument = instrument;
    m_choice->setChosen(codeOf(instrument));
    draw();
}

void ScoreChart::setChartHeight(int height)
{
    m_view->setFixedHeight(theme().px(height));
}

void ScoreChart::offerInstruments(const CaseFacts& facts)
{
    std::vector<ChoiceButton::Choice> choices;
    for (const Instrument instrument : allValues<Instrument>()) {
        const bool known = std::ranges::any_of(facts.scores, [instrument](const OutcomeScore& score) {
            return score.instrument == instrument && score.joint.kind == JointKind::Knee;
        });
        if (known || instrument == Instrument::Nrs)
            choices.push_back({ScoreWords::of(instrument), codeOf(instrument)});
    }
    m_choice->setChoices(tr("Score"), choices);
    m_choice->setChosen(codeOf(m_instrument));
    m_choice->setVisible(choices.size() > 1);
    if (const auto chosen = valueOf<Instrument>(m_choice->chosen().toString()))
        m_instrument = *chosen;
}

void ScoreChart::show(const CaseFacts& facts)
{
    m_facts = facts;
    offerInstruments(facts);
    draw();
}

void ScoreChart::draw()
{
    m_chart->removeAllSeries();
    for (QAbstractAxis* axis : m_chart->axes()) {
        m_chart->removeAxis(axis);
        delete axis;
    }
    m_values = nullptr;
    std::vector<OutcomeScore> scores;
    std::ranges::copy_if(m_facts.scores, std::back_inserter(scores), [this](const OutcomeScore& score) {
        return score.instrument == m_instrument && score.joint.kind == JointKind::Knee;
    });
    m_empty->setVisible(scores.empty());
    m_view->setVisible(!scores.empty());
    m_legend->setVisible(!scores.empty());
    QStringList words;
    if (!scores.empty()) {
        const QStringList codes = timePointsOf(scores);
        addAxes(codes);
        addLine(Side::Right, scores, codes);
        addLine(Side::Left, scores, codes);
        for (const QString& code : codes) {
            const QString values = ScoreWords::values(scores, m_instrument, code);
            if (!values.isEmpty())
                words << tr("%1: %2").arg(CaseFileWords::timePoint(code), values);
        }
    }
    placePlot();
    setAccessibleDescription(words.join(u"; "_s));
    m_view->setAccessibleName(tr("%1 over time").arg(ScoreWords::of(m_instrument)));
    m_view->setAccessibleDescription(accessibleDescription());
}

bool ScoreChart::eventFilter(QObject* watched, QEvent* event)
{
    // The view hands its new size to the chart after this.
    if (watched == m_view && (event->type() == QEvent::Resize || event->type() == QEvent::Show))
        QTimer::singleShot(0, this, &ScoreChart::placePlot);
    return QWidget::eventFilter(watched, event);
}

void ScoreChart::placePlot()
{
    const Theme& look = theme();
    const QRectF plot(look.px(36), look.px(14), m_view->width() - look.px(44),
                      m_view->height() - look.px(46));
    if (!m_view->isVisible() || plot.width() <= 0 || plot.height() <= 0)
        return;
    // Left to itself the chart gives its axes so little room that their numbers become dots, and dots they
    // stay unless it is asked for another place than the one it has.
    spaceNumbers(plot.height());
    m_chart->setPlotArea({});
    m_chart->setPlotArea(plot);
}

void ScoreChart::spaceNumbers(qreal plotHeight)
{
    if (!m_values)
        return;
    const ScoreRange range = rangeOf(m_instrument);
    const int span = range.most - range.least;
    const int most = m_instrument == Instrument::Change ? span : mostIntervals;
    const qreal numberHeight = QFontMetricsF(m_values->labelsFont()).height() + 2 * aroundNumber;
    int intervals = 1;
    for (int each = 2; each <= most; ++each) {
        if (span % each == 0 && (each + 1) * numberHeight <= plotHeight)
            intervals = each;
    }
    m_values->setTickCount(intervals + 1);
}

QString ScoreChart::inWords() const
{
    return accessibleDescription();
}

void ScoreChart::addAxes(const QStringList& timePoints)
{
    const Colours& colours = theme().colours;
    auto* time = new QCategoryAxis;
    time->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    time->setRange(-0.5, static_cast<qreal>(timePoints.size()) - 0.6);
    for (qsizetype i = 0; i < timePoints.size(); ++i)
        time->append(CaseFileWords::shortTimePoint(timePoints[i]), static_cast<qreal>(i));
    time->setGridLineVisible(false);
    time->setLinePenColor(colours.chartGrid);
    auto* value = new QValueAxis;
    const ScoreRange range = rangeOf(m_instrument);
    value->setRange(range.least, range.most);
    m_values = value;
    value->setLabelFormat(u"%d"_s);
    value->setGridLineColor(colours.chartGrid);
    value->setLineVisible(false);
    for (QAbstractAxis* axis : {static_cast<QAbstractAxis*>(time), static_cast<QAbstractAxis*>(value)}) {
        axis->setLabelsFont(theme().font(0.8));
        axis->setLabelsColor(colours.secondary);
    }
    m_chart->addAxis(time, Qt::AlignBottom);
    m_chart->addAxis(value, Qt::AlignLeft);
}

void ScoreChart::addLine(Side side, const std::vector<OutcomeScore>& scores, const QStringList& codes)
{
    const bool right = side == Side::Right;
    const QColor colour = right ? theme().colours.rightSide : theme().colours.leftSide;
    auto* line = new QLineSeries;
    auto* points = new QScatterSeries;
    for (qsizetype i = 0; i < codes.size(); ++i) {
        for (const OutcomeScore& score : scores) {
            if (score.joint.side != side || score.timePoint != codes[i])
                continue;
            line->append(static_cast<qreal>(i), score.value);
            // The label shows what stands here: as people read scores.
            points->append(static_cast<qreal>(i), roundedScore(score.value));
        }
    }
    if (line->count() == 0) {
        delete line;
        delete points;
        return;
    }
    line->setName(Words::of(Joint{JointKind::Knee, side}));
    line->setPen(QPen(colour, 2.5));
    points->setColor(colour);
    points->setBorderColor(theme().colours.card);
    points->setMarkerSize(theme().px(10));
    // Squares for the left knee: the two lines differ without colour too.
    points->setMarkerShape(right ? QScatterSeries::MarkerShapeCircle : QScatterSeries::MarkerShapeRectangle);
    points->setPointLabelsVisible(true);
    points->setPointLabelsFormat(u"@yPoint"_s);
    points->setPointLabelsFont(theme().font(0.8, true));
    points->setPointLabelsColor(right ? theme().colours.rightSideInk : theme().colours.leftSideInk);
    for (QXYSeries* series : {static_cast<QXYSeries*>(line), static_cast<QXYSeries*>(points)}) {
        m_chart->addSeries(series);
        for (QAbstractAxis* axis : m_chart->axes())
            series->attachAxis(axis);
    }
}

} // namespace ayumi
