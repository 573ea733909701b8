#include "ui/callscreen/flagspanel.h"

#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/paint.h"
#include "ui/kit/theme.h"
#include "ui/models/callwords.h"
#include "ui/models/words.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace ayumi {

namespace {

constexpr std::size_t mostDigits = 9;

/// What is chosen is written in bold: the words must not be cut by it.
void keepRoomForBold(QPushButton* button)
{
    button->ensurePolished();
    QFont bold = button->font();
    bold.setBold(true);
    const int more = QFontMetrics(bold).horizontalAdvance(button->text()) -
                     button->fontMetrics().horizontalAdvance(button->text());
    button->setMinimumWidth(button->sizeHint().width() + std::max(more, 0) + theme().px(2));
}

} // namespace

FlagsPanel::FlagsPanel(const std::vector<CallItem>& flags, QWidget* parent)
    : QWidget(parent)
    , m_none(newButton(tr("0  None of these"), ButtonKind::Secondary, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme().px(14), theme().px(8), theme().px(10), theme().px(8));
    layout->setSpacing(theme().px(6));
    addRows(flags);
    m_none->setCheckable(true);
    m_none->setFocusPolicy(Qt::NoFocus);
    m_none->setAccessibleName(tr("None of these signs of danger"));
    keepRoomForBold(m_none);
    layout->addWidget(m_none, 0, Qt::AlignLeft);
    connect(m_none, &QPushButton::clicked, this, [this] {
        denyAll();
        Q_EMIT settled();
    });
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Signs of danger"));
    refresh();
}

void FlagsPanel::addRows(const std::vector<CallItem>& flags)
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(theme().px(8));
    grid->setVerticalSpacing(theme().px(4));
    grid->setColumnStretch(9, 1);
    grid->setColumnMinimumWidth(0, theme().px(260));
    int row = -1;
    int column = 0;
    std::optional<RedFlag> before;
    for (const CallItem& item : flags) {
        const RedFlag flag = std::get<RedFlag>(item.what);
        if (before != flag) {
            ++row;
            column = 1;
            grid->addWidget(newLabel(CallWords::of(flag), Type::Body, this, true), row, 0);
            before = flag;
        }
        const std::size_t place = m_toggles.size();
        const QString who = item.joint ? Words::of(*item.joint) : tr("yes");
        QPushButton* button =
            newButton(place < mostDigits ? tr("%1  %2").arg(static_cast<int>(place) + 1).arg(who) : who,
                      ButtonKind::Small, this);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::NoFocus);
        button->setAccessibleName(CallWords::question(item, {}));
        keepRoomForBold(button);
        connect(button, &QPushButton::clicked, this, [this, place] {
            setFocus(Qt::MouseFocusReason);
            toggle(place);
        });
        grid->addWidget(button, row, column++);
        m_toggles.push_back({item, button});
    }
    static_cast<QVBoxLayout*>(layout())->addLayout(grid);
}

GivenAnswers FlagsPanel::answers() const
{
    GivenAnswers given;
    if (!m_answered)
        return given;
    for (const Toggle& each : m_toggles)
        given.emplace_back(each.item, each.yes ? 1 : 0);
    return given;
}

void FlagsPanel::setAnswer(const CallItem& item, int value)
{
    for (Toggle& each : m_toggles) {
        if (each.item != item)
            continue;
        each.yes = value != 0;
        m_answered = true;
    }
    refresh();
}

std::vector<CallItem> FlagsPanel::raised() const
{
    std::vector<CallItem> items;
    for (const Toggle& each : m_toggles) {
        if (each.yes)
            items.push_back(each.item);
    }
    return items;
}

void FlagsPanel::denyAll()
{
    for (Toggle& each : m_toggles)
        each.yes = false;
    m_answered = true;
    refresh();
    Q_EMIT answersChanged();
}

void FlagsPanel::toggle(std::size_t place)
{
    if (place >= m_toggles.size())
        return;
    m_toggles[place].yes = !m_toggles[place].yes;
    m_answered = true;
    refresh();
    Q_EMIT answersChanged();
}

void FlagsPanel::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (event->modifiers() & ~Qt::KeypadModifier) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (key == Qt::Key_0) {
        denyAll();
        Q_EMIT settled();
    } else if (key >= Qt::Key_1 && key <= Qt::Key_9) {
        toggle(static_cast<std::size_t>(key - Qt::Key_1));
    } else if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        // Somebody who says yes to one is asked about the others in the same breath.
        if (m_answered)
            Q_EMIT settled();
    } else if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
        for (Toggle& each : m_toggles)
            each.yes = false;
        m_answered = false;
        refresh();
        Q_EMIT answersChanged();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void FlagsPanel::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void FlagsPanel::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void FlagsPanel::paintEvent(QPaintEvent*)
{
    if (!hasFocus())
        return;
    QPainter painter(this);
    paintBox(&painter, rect(), theme().colours.selected, theme().colours.focus, theme().px(8), 1.5);
}

void FlagsPanel::refresh()
{
    const bool danger = std::ranges::any_of(m_toggles, &Toggle::yes);
    for (const Toggle& each : m_toggles) {
        each.button->setChecked(each.yes);
        setKind(each.button, each.yes ? ButtonKind::Danger : ButtonKind::Small);
    }
    m_none->setChecked(m_answered && !danger);
    if (!m_answered)
        setAccessibleDescription(tr("not answered"));
    else
        setAccessibleDescription(danger ? tr("There are signs of danger.") : tr("None of these"));
    update();
}

} // namespace ayumi
