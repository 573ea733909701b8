#include "ui/casefile/nextpanel.h"

#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/label.h"
#include "ui/kit/scorechart.h"
#include "ui/kit/theme.h"
#include "ui/models/casefilewords.h"
#include "ui/models/tooltiptext.h"
#include "ui/models/words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

/// A link that ends in dots where it is too long; the whole stands in its tool tip and its name.
class ElidedLink : public QPushButton
{
public:
    ElidedLink(const QString& words, QWidget* parent)
        : QPushButton(words, parent)
        , m_words(words)
    {
        setAutoDefault(false);
        setProperty("kind", u"link"_s);
        setCursor(Qt::PointingHandCursor);
        setToolTip(toolTipText(words));
        setAccessibleName(words);
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    }

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        QPushButton::resizeEvent(event);
        setText(fontMetrics().elidedText(m_words, Qt::ElideRight, width() - theme().px(14)));
    }

private:
    QString m_words;
};

} // namespace

MissingLinks::MissingLinks(const std::vector<Missing>& missing, QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme().px(1));
    for (const Missing& item : missing) {
        QString words = Words::of(item);
        const auto field = valueOf<IntakeField>(item.argument);
        if (item.item == MissingItem::TreatmentHistory && field && item.joint) {
            // "Treatment so far: right knee" would stand there three times.
            //: %1 joint, %2 question
            words = tr("%1: %2").arg(Words::of(*item.joint), Words::of(*field));
        }
        auto* link = new ElidedLink(words, this);
        link->setProperty("missing", missingCode(item));
        connect(link, &QPushButton::clicked, this, [this, item] { Q_EMIT placeRequested(placeOf(item)); });
        layout->addWidget(link);
    }
}

NextPanel::NextPanel(QWidget* parent)
    : QScrollArea(parent)
    , m_steps(new Card(tr("What comes next"), Card::Body::Flush))
    , m_body(m_steps->body())
    , m_chart(new ScoreChart)
{
    auto* inner = new QWidget;
    inner->setProperty("surface", u"none"_s);
    auto* layout = new QVBoxLayout(inner);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme().px(16));
    auto* chartCard = new Card(tr("Scores over time"));
    chartCard->body()->addWidget(m_chart);
    layout->addWidget(m_steps);
    layout->addWidget(chartCard);
    layout->addStretch(1);
    setWidget(inner);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void NextPanel::show(const CaseFile& file, QDate today)
{
    clearLayout(m_body);
    bool first = true;
    for (const NextStep& step : file.nextSteps) {
        addStep(step, today, first);
        first = false;
    }
    if (file.nextSteps.empty()) {
        auto* nothing = newLabel(tr("Nothing is left to do here."), Type::Secondary, m_steps, true);
        nothing->setContentsMargins(theme().px(16), theme().px(12), theme().px(16), theme().px(10));
        m_body->addWidget(nothing);
    }
    m_chart->show(file.facts);
}

void NextPanel::addStep(const NextStep& step, QDate today, bool first)
{
    const CaseFileWords::StepWords words = CaseFileWords::of(step, today);
    if (!first)
        m_body->addWidget(newRule(m_steps));
    auto* row = new QWidget(m_steps);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(theme().px(16), theme().px(9), theme().px(12), theme().px(9));
    auto* texts = new QVBoxLayout;
    texts->setSpacing(theme().px(1));
    texts->addWidget(newLabel(words.title, first ? Type::Strong : Type::Body, row, true));
    if (!words.detail.isEmpty()) {
        QLabel* detail = newLabel(words.detail, Type::Small, row, true);
        if (words.tone == Tone::Danger)
            setType(detail, Type::Error);
        texts->addWidget(detail);
    }
    layout->addLayout(texts, 1);
    if (!words.button.isEmpty()) {
        QPushButton* button = newButton(words.button, first ? ButtonKind::Primary : ButtonKind::Small, row);
        //: %1 what the button does ("Start"), %2 with what ("Follow-up call: 3 months")
        button->setAccessibleName(tr("%1: %2").arg(words.button, words.title));
        connect(button, &QPushButton::clicked, this, [this, step] { follow(step); });
        layout->addWidget(button, 0, Qt::AlignVCenter);
    }
    m_body->addWidget(row);
    if (!step.missing.empty())
        addMissing(step.missing);
}

void NextPanel::addMissing(const std::vector<Missing>& missing)
{
    auto* links = new MissingLinks(missing, m_steps);
    links->setContentsMargins(theme().px(8), 0, theme().px(8), theme().px(8));
    connect(links, &MissingLinks::placeRequested, this, &NextPanel::placeRequested);
    m_body->addWidget(links);
}

void NextPanel::follow(const NextStep& step)
{
    switch (step.kind) {
    case NextStepKind::AdvanceStage:
        Q_EMIT advanceRequested();
        return;
    case NextStepKind::CloseCase:
        Q_EMIT closeRequested();
        return;
    case NextStepKind::LookAgain:
        Q_EMIT reopenRequested();
        return;
    case NextStepKind::AwaitAppointment:
        if (step.appointment)
            Q_EMIT appointmentRequested(step.appointment->id);
        return;
    case NextStepKind::StartFollowUpCall:
        Q_EMIT callRequested(step.followUp);
        return;
    case NextStepKind::ConsiderUnreachable:
        Q_EMIT followUpRequested(step.followUp);
        return;
    default:
        if (const auto link = placeOf(step))
            Q_EMIT placeRequested(*link);
    }
}

} // namespace ayumi
