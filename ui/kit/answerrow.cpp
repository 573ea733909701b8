#include "ui/kit/answerrow.h"

#include "ui/kit/answertile.h"
#include "ui/kit/label.h"
#include "ui/kit/paint.h"
#include "ui/kit/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace ayumi {

namespace {

constexpr int ten = 10;
constexpr int waitForZeroMs = 900;
constexpr int questionWidth = 210;
constexpr int airBesideQuestion = 30;
constexpr int roomForNumber = 360;

} // namespace

AnswerRow::AnswerRow(const QString& question, Tone tone, QWidget* parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
    , m_question(newLabel(question, Type::Body, this, true))
    , m_leastEnd(newLabel({}, Type::Small, this))
    , m_mostEnd(newLabel({}, Type::Small, this))
    , m_number(newLabel({}, Type::Heading, this))
    , m_tone(tone)
{
    m_layout->setContentsMargins(theme().px(14), theme().px(4), theme().px(10), theme().px(4));
    m_layout->setSpacing(theme().px(6));
    // The question gives way to the tiles, above which it can stand: see minimumSizeHint().
    m_layout->setSizeConstraint(QLayout::SetNoConstraint);
    m_layout->addWidget(m_question);
    m_number->hide();
    m_leastEnd->hide();
    m_mostEnd->hide();
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(question);
    m_wait.setSingleShot(true);
    m_wait.setInterval(waitForZeroMs);
    connect(&m_wait, &QTimer::timeout, this, [this] {
        refresh();
        Q_EMIT settled();
    });
}

AnswerRow::AnswerRow(const QString& question, const std::vector<Option>& options, Tone tone, QWidget* parent)
    : AnswerRow(question, tone, parent)
{
    m_least = options.empty() ? 0 : options.front().value;
    m_most = options.empty() ? 0 : options.back().value;
    addTiles(options);
    refresh();
}

AnswerRow::AnswerRow(const QString& question, int least, int most, Tone tone, QWidget* parent)
    : AnswerRow(question, tone, parent)
{
    m_least = least;
    m_most = most;
    m_number->show();
    m_layout->addWidget(m_leastEnd);
    m_layout->addWidget(m_number, 1);
    m_layout->addWidget(m_mostEnd);
    refresh();
}

void AnswerRow::addTiles(const std::vector<Option>& options)
{
    auto* tiles = new QWidget(this);
    auto* line = new QHBoxLayout(tiles);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme().px(4));
    line->addWidget(m_leastEnd);
    for (const Option& option : options) {
        auto* tile = new AnswerTile(option.value, option.text, m_tone, tiles);
        tile->setAccessibleName(option.text.isEmpty()
                                    //: %1 is the question, %2 a number that answers it
                                    ? tr("%1: %2").arg(question()).arg(option.value)
                                    //: %1 is the question, %2 the digit, %3 the answer
                                    : tr("%1: %2 %3").arg(question()).arg(option.value).arg(option.text));
        connect(tile, &QAbstractButton::clicked, this, [this, value = option.value] {
            setFocus(Qt::MouseFocusReason);
            choose(value);
            Q_EMIT settled();
        });
        line->addWidget(tile, 1);
        m_tiles.push_back({option.value, tile});
    }
    line->addWidget(m_mostEnd);
    m_layout->addWidget(tiles, 1);
    m_line = tiles;
}

QSize AnswerRow::minimumSizeHint() const
{
    const int tiles = m_line ? m_line->minimumSizeHint().width() : theme().px(questionWidth);
    return {tiles + theme().px(24), m_layout->minimumSize().height()};
}

QString AnswerRow::question() const
{
    return m_question->text();
}

void AnswerRow::setAnswer(std::optional<int> answer)
{
    m_wait.stop();
    if (answer && (*answer < m_least || *answer > m_most))
        answer = std::nullopt;
    const bool changed = answer != m_answer;
    m_answer = answer;
    refresh();
    if (changed)
        Q_EMIT answerChanged(m_answer);
}

void AnswerRow::setEnds(const QString& least, const QString& most)
{
    m_leastEnd->setText(least);
    m_leastEnd->setVisible(!least.isEmpty());
    m_mostEnd->setText(most);
    m_mostEnd->setVisible(!most.isEmpty());
}

void AnswerRow::setEarlier(std::optional<int> answer)
{
    m_earlier = answer;
    refresh();
}

void AnswerRow::choose(int value)
{
    setAnswer(value);
}

void AnswerRow::typeDigit(int digit)
{
    if (isTyped()) {
        typeIntoNumber(digit);
        return;
    }
    if (waitsForZero()) {
        m_wait.stop();
        if (digit == 0) {
            choose(ten);
            Q_EMIT settled();
            return;
        }
        refresh();
        Q_EMIT settled();
        Q_EMIT digitLeft(digit);
        return;
    }
    if (digit < m_least || digit > m_most)
        return;
    choose(digit);
    if (digit == 1 && m_most == ten) {
        m_wait.start();
        refresh();
        return;
    }
    Q_EMIT settled();
}

void AnswerRow::typeIntoNumber(int digit)
{
    const int grown = m_answer.value_or(0) * ten + digit;
    if (grown <= m_most)
        setAnswer(grown);
    else
        setAnswer(digit);
}

void AnswerRow::step(int by)
{
    if (!m_answer)
        choose(by > 0 ? m_least : m_most);
    else
        choose(std::clamp(*m_answer + by, m_least, m_most));
}

void AnswerRow::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (plain && key >= Qt::Key_0 && key <= Qt::Key_9) {
        typeDigit(key - Qt::Key_0);
        return;
    }
    switch (key) {
    case Qt::Key_Left:
        step(-1);
        break;
    case Qt::Key_Right:
        step(1);
        break;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        setAnswer(std::nullopt);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() & ~Qt::KeypadModifier) {
            QWidget::keyPressEvent(event);
            break;
        }
        m_wait.stop();
        refresh();
        Q_EMIT settled();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void AnswerRow::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void AnswerRow::focusOutEvent(QFocusEvent* event)
{
    m_wait.stop();
    refresh();
    QWidget::focusOutEvent(event);
}

void AnswerRow::mousePressEvent(QMouseEvent*)
{
    setFocus(Qt::MouseFocusReason);
}

void AnswerRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colours& colours = theme().colours;
    if (hasFocus()) {
        paintBox(&painter, rect(), colours.selected, colours.focus, theme().px(8), 1.5);
        return;
    }
    if (m_answer) {
        painter.fillRect(QRect(theme().px(4), theme().px(8), theme().px(3), height() - theme().px(16)),
                         theme().tone(m_tone).strong);
    }
}

void AnswerRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // All tiles with the words at their ends, or the question goes above them.
    const int answers = m_line ? m_line->minimumSizeHint().width() : theme().px(roomForNumber);
    const bool beside = width() >= theme().px(questionWidth + airBesideQuestion) + answers;
    m_layout->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_question->setMinimumWidth(beside ? theme().px(questionWidth) : 0);
    m_question->setMaximumWidth(beside ? theme().px(questionWidth) : QWIDGETSIZE_MAX);
}

void AnswerRow::refresh()
{
    QString chosen = tr("not answered");
    if (m_answer)
        chosen = QString::number(*m_answer);
    for (const Tile& tile : m_tiles) {
        auto* button = static_cast<AnswerTile*>(tile.button);
        button->setChecked(m_answer == tile.value);
        button->setEarlier(m_earlier == tile.value);
        button->setWaiting(waitsForZero() && tile.value == 1);
        if (m_answer == tile.value && !button->words().isEmpty())
            chosen = tr("%1 %2").arg(*m_answer).arg(button->words());
    }
    if (isTyped())
        m_number->setText(m_answer ? QString::number(*m_answer) : QStringLiteral("–"));
    setAccessibleDescription(chosen);
    update();
}

} // namespace ayumi
