#include "ui/callscreen/callwho.h"

#include "core/base/phone.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/chip.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/label.h"
#include "ui/kit/scorechart.h"
#include "ui/kit/theme.h"
#include "ui/models/callwords.h"
#include "ui/models/casefilewords.h"
#include "ui/models/followuprowwords.h"
#include "ui/models/scorewords.h"
#include "ui/models/words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

constexpr int chartHeight = 150;
constexpr int attemptsShown = 3;

/// The follow-up before this one whose answers are known; null when there is none.
const FollowUp* lastAnswered(const CallSheet& sheet)
{
    const FollowUp* last = nullptr;
    for (const FollowUp& each : sheet.facts.followUps) { // in the order of their day
        if (each.id == sheet.row.followUp.id)
            continue;
        if (std::ranges::find(sheet.facts.callAnswers, each.id, &CallAnswer::followUp) !=
            sheet.facts.callAnswers.end())
            last = &each;
    }
    return last;
}

/// The newest time point with scores other than this call's.
QString lastTimePoint(const CallSheet& sheet)
{
    QString last;
    for (const OutcomeScore& score : sheet.facts.scores) { // in the order they were taken
        if (score.timePoint != sheet.row.followUp.step)
            last = score.timePoint;
    }
    return last;
}

} // namespace

CallWho::CallWho(QWidget* parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Who is called"));
}

void CallWho::show(const CallSheet& sheet, QDate today)
{
    m_inner = new QWidget;
    m_inner->setProperty("surface", u"none"_s);
    m_column = new QVBoxLayout(m_inner);
    m_column->setContentsMargins(0, 0, theme().px(2), 0);
    m_column->setSpacing(theme().px(12));
    addPerson(sheet, today);
    addLastWords(sheet);
    addScores(sheet);
    m_column->addStretch(1);
    setWidget(m_inner);
}

void CallWho::addPerson(const CallSheet& sheet, QDate today)
{
    auto* card = new Card({});
    QVBoxLayout* body = card->body();
    card->setAccessibleName(sheet.row.person.displayName());
    body->addWidget(newLabel(sheet.row.person.displayName(), Type::Title, card, true));
    const QString beside = FollowUpRowWords::beside(sheet.row, today);
    if (!beside.isEmpty())
        body->addWidget(newLabel(beside, Type::Small, card, true));
    addNumber(sheet, body);
    QStringList how;
    how << Words::of(sheet.row.preferredChannel.value_or(sheet.row.followUp.channel));
    if (!sheet.row.contactHours.isEmpty())
        how << tr("best reached: %1").arg(sheet.row.contactHours);
    body->addWidget(newLabel(how.join(u" ・ "_s), Type::Secondary, card, true));
    const QString treatment = FollowUpRowWords::detail(sheet.row);
    if (!treatment.isEmpty())
        body->addWidget(newLabel(treatment, Type::Secondary, card, true));
    addAlerts(sheet, body);
    m_column->addWidget(card);
}

void CallWho::addNumber(const CallSheet& sheet, QVBoxLayout* into)
{
    auto* line = new QHBoxLayout;
    if (sheet.row.person.phone.isEmpty()) {
        line->addWidget(newLabel(tr("No telephone number"), Type::Heading));
    } else {
        const QString number = displayPhone(sheet.row.person.phone);
        line->addWidget(newLabel(number, Type::Display));
        QToolButton* copy = newIconButton(u"edit-copy"_s, tr("Copy the number %1").arg(number));
        copy->setFocusPolicy(Qt::NoFocus);
        connect(copy, &QToolButton::clicked, this, [this, number] {
            QGuiApplication::clipboard()->setText(number);
            Q_EMIT numberCopied();
        });
        line->addWidget(copy);
    }
    line->addStretch(1);
    into->addLayout(line);
}

void CallWho::addAlerts(const CallSheet& sheet, QVBoxLayout* into)
{
    auto* chips = new QWidget;
    auto* flow = new FlowLayout(chips);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacings(theme().px(6), theme().px(6));
    bool any = false;
    for (const AdverseEvent& event : sheet.facts.adverseEvents) {
        if (!isOpen(event))
            continue;
        any = true;
        flow->addWidget(new Chip(AdverseEventWords::title(event), Tone::Danger, chips));
    }
    for (const Alert& alert : sheet.alerts) {
        if (alert.state != AnswerState::Known)
            continue;
        any = true;
        flow->addWidget(new Chip(Words::of(alert),
                                 alert.level == AlertLevel::Danger ? Tone::Danger : Tone::Waiting, chips));
    }
    if (any)
        into->addWidget(chips);
    else
        delete chips;
}

void CallWho::addLastWords(const CallSheet& sheet)
{
    auto* card = new Card(tr("What was said last time"));
    QVBoxLayout* body = card->body();
    body->setSpacing(theme().px(6));
    const auto staffName = [&sheet](StaffId id) {
        const auto found = std::ranges::find(sheet.staff, id, &Staff::id);
        return found == sheet.staff.end() ? QString() : found->name;
    };
    int shown = 0;
    for (const ContactAttempt& attempt : sheet.facts.attempts | std::views::reverse) {
        if (shown++ == attemptsShown)
            break;
        QStringList head{Words::moment(attempt.at), Words::of(attempt.result), staffName(attempt.by)};
        head.removeAll(QString());
        body->addWidget(newLabel(head.join(u" ・ "_s), Type::Small, card, true));
        if (!attempt.note.isEmpty())
            body->addWidget(newLabel(attempt.note, Type::Body, card, true));
    }
    if (const FollowUp* before = lastAnswered(sheet)) {
        std::vector<CallAnswer> answers;
        std::ranges::copy_if(sheet.facts.callAnswers, std::back_inserter(answers),
                             [before](const CallAnswer& answer) { return answer.followUp == before->id; });
        body->addWidget(newLabel(Words::followUpStep(before->step), Type::Small, card));
        body->addWidget(newLabel(CallWords::answers(answers).join(u" ・ "_s), Type::Secondary, card, true));
    }
    if (shown == 0)
        body->addWidget(newLabel(tr("Nobody called yet since the treatment."), Type::Secondary, card, true));
    m_column->addWidget(card);
}

void CallWho::addScores(const CallSheet& sheet)
{
    auto* card = new Card(tr("Last scores"));
    const QString timePoint = lastTimePoint(sheet);
    if (!timePoint.isEmpty()) {
        card->addAccessory(newLabel(CaseFileWords::timePoint(timePoint), Type::Small));
        for (const QString& line : ScoreWords::courses(sheet.facts.scores, timePoint))
            card->body()->addWidget(newLabel(line, Type::Secondary, card, true));
    }
    m_chart = new ScoreChart(card);
    m_chart->setChartHeight(chartHeight);
    m_chart->show(sheet.facts);
    card->body()->addWidget(m_chart);
    m_column->addWidget(card);
}

} // namespace ayumi
