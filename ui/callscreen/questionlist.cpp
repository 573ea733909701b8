#include "ui/callscreen/questionlist.h"

#include "ui/callscreen/flagspanel.h"
#include "ui/kit/answerrow.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/label.h"
#include "ui/kit/theme.h"
#include "ui/models/callwords.h"
#include "ui/models/scorewords.h"
#include "ui/models/words.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

constexpr int mostTiles = 10;   ///< a scale that ends higher is typed
constexpr int fewestToDeny = 2; ///< one alone has a key of its own: 0

Tone toneOf(const std::optional<Joint>& joint)
{
    if (!joint)
        return Tone::Accent;
    return joint->side == Side::Right ? Tone::RightSide : Tone::LeftSide;
}

/// What was scored last, before this call, by the same series.
std::optional<int> earlierScore(const CallSheet& sheet, const CallItem& item)
{
    const auto* instrument = std::get_if<Instrument>(&item.what);
    if (!instrument || *instrument == Instrument::Change)
        return std::nullopt;
    std::optional<int> last;
    for (const OutcomeScore& score : sheet.facts.scores) { // in the order they were taken
        if (score.instrument == *instrument && score.joint == item.joint &&
            score.timePoint != sheet.row.followUp.step)
            last = static_cast<int>(score.value);
    }
    return last;
}

} // namespace

QuestionList::QuestionList(QWidget* parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Questions of this call"));
}

void QuestionList::show(const CallSheet& sheet)
{
    m_stops.clear();
    m_flags = nullptr;
    m_current = 0;
    auto* inner = new QWidget;
    inner->setProperty("surface", u"none"_s);
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, theme().px(6), 0);
    column->setSpacing(theme().px(12));
    for (const CallSection& section : sheet.script)
        addSection(section, sheet, column);
    column->addStretch(1);
    setWidget(inner);
    for (const auto& [item, value] : sheet.answered)
        setAnswer(item, value);
}

void QuestionList::addSection(const CallSection& section, const CallSheet& sheet, QVBoxLayout* column)
{
    QString title = CallWords::of(section.part);
    if (section.joint)
        //: %1 is "KOOS-12", %2 the knee
        title = tr("%1: %2").arg(title, Words::of(*section.joint));
    auto* card = new Card(title, Card::Body::Flush);
    card->body()->setContentsMargins(theme().px(4), theme().px(6), theme().px(4), theme().px(2));
    const int place = static_cast<int>(column->count());
    if (section.part == CallPart::RedFlags) {
        m_flags = new FlagsPanel(section.items, card);
        connect(m_flags, &FlagsPanel::answersChanged, this, &QuestionList::answersChanged);
        connect(m_flags, &FlagsPanel::settled, this, [this] { onSettled(0); });
        addStop({section.items.front(), m_flags, nullptr, place}, card->body());
    } else {
        const int first = count();
        for (const CallItem& item : section.items)
            addRow(item, sheet, card->body(), place);
        addDenial(section, card, first);
    }
    if (section.part == CallPart::Koos12 && !sheet.koos12) {
        QLabel* note = newLabel(CallWords::codesOnly(), Type::Small, card, true);
        note->setContentsMargins(theme().px(14), theme().px(2), theme().px(14), theme().px(4));
        card->body()->addWidget(note);
    }
    column->addWidget(card);
}

void QuestionList::addDenial(const CallSection& section, Card* card, int firstPlace)
{
    if (std::ranges::count_if(section.items, canBeDenied) < fewestToDeny)
        return;
    const auto found = std::ranges::find_if(section.items, canBeDenied);
    const int from = firstPlace + static_cast<int>(found - section.items.begin());
    //: Answers several questions at once: no swelling, no heat, nothing unwanted. N is the key.
    QPushButton* none = newButton(tr("N Nothing of the kind"), ButtonKind::Small, card);
    none->setAccessibleName(tr("Nothing of the kind: %1").arg(card->title()));
    none->setToolTip(tr("N or −: nothing to tell of what is asked from here to the end of this section"));
    none->setFocusPolicy(Qt::NoFocus);
    connect(none, &QPushButton::clicked, this, [this, from] { deny(from); });
    card->addAccessory(none);
}

AnswerRow* QuestionList::newRow(const CallItem& item, const CallSheet& sheet)
{
    const ScoreRange range = rangeOf(item.what);
    const QString question = CallWords::question(item, sheet.koos12);
    if (range.most > mostTiles)
        return new AnswerRow(question, range.least, range.most, toneOf(item.joint));
    std::vector<AnswerRow::Option> options;
    for (int value = range.least; value <= range.most; ++value) {
        const QString words = CallWords::answer(item.what, value, sheet.koos12);
        options.push_back({value, words == QString::number(value) ? QString() : words});
    }
    auto* row = new AnswerRow(question, options, toneOf(item.joint));
    const bool worded =
        std::ranges::any_of(options, [](const auto& option) { return !option.text.isEmpty(); });
    if (!worded)
        row->setEnds(CallWords::leastEnd(item.what), CallWords::mostEnd(item.what));
    return row;
}

void QuestionList::addRow(const CallItem& item, const CallSheet& sheet, QVBoxLayout* into, int section)
{
    AnswerRow* row = newRow(item, sheet);
    row->setEarlier(earlierScore(sheet, item));
    const int place = static_cast<int>(m_stops.size());
    connect(row, &AnswerRow::answerChanged, this, &QuestionList::answersChanged);
    connect(row, &AnswerRow::settled, this, [this, place] { onSettled(place); });
    connect(row, &AnswerRow::digitLeft, this, [this](int digit) {
        if (AnswerRow* next = m_stops.at(static_cast<std::size_t>(m_current)).row)
            next->typeDigit(digit);
    });
    addStop({item, row, row, section}, into);
}

void QuestionList::addStop(const Stop& stop, QVBoxLayout* into)
{
    stop.widget->installEventFilter(this);
    into->addWidget(stop.widget);
    m_stops.push_back(stop);
}

GivenAnswers QuestionList::answers() const
{
    GivenAnswers given = m_flags ? m_flags->answers() : GivenAnswers();
    for (const Stop& stop : m_stops) {
        if (stop.row && stop.row->answer())
            given.emplace_back(stop.item, *stop.row->answer());
    }
    return given;
}

void QuestionList::setAnswer(const CallItem& item, int value)
{
    if (m_flags && std::holds_alternative<RedFlag>(item.what)) {
        m_flags->setAnswer(item, value);
        return;
    }
    for (const Stop& stop : m_stops) {
        if (stop.row && stop.item == item)
            stop.row->setAnswer(value);
    }
}

std::optional<int> QuestionList::answer(const CallItem& item) const
{
    for (const Stop& stop : m_stops) {
        if (stop.row && stop.item == item)
            return stop.row->answer();
    }
    return std::nullopt;
}

std::vector<CallItem> QuestionList::raisedFlags() const
{
    return m_flags ? m_flags->raised() : std::vector<CallItem>();
}

int QuestionList::answeredCount() const
{
    return static_cast<int>(std::ranges::count_if(m_stops, [this](const Stop& stop) {
        return stop.row ? stop.row->answer().has_value() : m_flags && m_flags->isAnswered();
    }));
}

QString QuestionList::currentCode() const
{
    return m_stops.empty() ? QString() : itemCode(m_stops.at(static_cast<std::size_t>(m_current)).item);
}

void QuestionList::goTo(const QString& code)
{
    const auto found =
        std::ranges::find_if(m_stops, [&code](const Stop& stop) { return itemCode(stop.item) == code; });
    moveTo(found == m_stops.end() ? 0 : static_cast<int>(found - m_stops.begin()));
}

void QuestionList::resume()
{
    moveTo(m_current);
}

void QuestionList::moveTo(int place)
{
    if (m_stops.empty())
        return;
    m_current = std::clamp(place, 0, count() - 1);
    QWidget* widget = m_stops[static_cast<std::size_t>(m_current)].widget;
    widget->setFocus(Qt::OtherFocusReason);
    // The question before and the one after stay in sight.
    ensureWidgetVisible(widget, 0, widget->height() + theme().px(40));
}

void QuestionList::onSettled(int place)
{
    if (place + 1 < count())
        moveTo(place + 1);
    else
        Q_EMIT finished();
}

void QuestionList::denyFromHere()
{
    if (!m_stops.empty() && canBeDenied(m_stops[static_cast<std::size_t>(m_current)].item))
        deny(m_current);
}

void QuestionList::deny(int from)
{
    const int section = m_stops[static_cast<std::size_t>(from)].section;
    int next = from;
    bool passed = true; // nothing open lies behind
    for (int place = from; place < count(); ++place) {
        const Stop& stop = m_stops[static_cast<std::size_t>(place)];
        if (stop.section != section)
            break;
        if (stop.row && canBeDenied(stop.item) && !stop.row->answer())
            stop.row->setAnswer(0);
        passed = passed && (!stop.row || stop.row->answer());
        next = passed ? place : next;
    }
    onSettled(next);
}

void QuestionList::stepSection(int by)
{
    const int here = m_stops[static_cast<std::size_t>(m_current)].section;
    int place = m_current;
    while (place >= 0 && place < count() && m_stops[static_cast<std::size_t>(place)].section == here)
        place += by;
    if (place >= count()) {
        Q_EMIT finished();
        return;
    }
    place = std::max(place, 0);
    // The first question of the section before.
    while (by < 0 && place > 0 &&
           m_stops[static_cast<std::size_t>(place - 1)].section ==
               m_stops[static_cast<std::size_t>(place)].section)
        --place;
    moveTo(place);
}

bool QuestionList::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn) {
        for (int place = 0; place < count(); ++place) {
            if (m_stops[static_cast<std::size_t>(place)].widget == watched)
                m_current = place;
        }
    }
    if (event->type() != QEvent::KeyPress)
        return QScrollArea::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Up:
        moveTo(m_current - 1);
        return true;
    case Qt::Key_Down:
        moveTo(m_current + 1);
        return true;
    case Qt::Key_N:
    case Qt::Key_Minus:
        denyFromHere();
        return true;
    case Qt::Key_PageUp:
        stepSection(-1);
        return true;
    case Qt::Key_PageDown:
        stepSection(1);
        return true;
    default:
        return QScrollArea::eventFilter(watched, event);
    }
}

} // namespace ayumi
