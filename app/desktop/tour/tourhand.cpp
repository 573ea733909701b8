#include "app/desktop/tour/tourhand.h"

#include "ui/kit/busyoverlay.h"
#include "ui/kit/momentfield.h"
#include "ui/kit/scorerow.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMainWindow>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTimeEdit>
#include <QTimer>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

constexpr int lookEveryMs = 25;
constexpr int patienceMs = 60'000;
constexpr int settleMs = 350;

/// A window that lies over others stands out by what is below it being dimmed.
const QColor dimmed(0, 0, 0, 70);

bool isBusy(const QWidget* window)
{
    const auto overlays = window->findChildren<BusyOverlay*>();
    return std::ranges::any_of(overlays, [](const BusyOverlay* overlay) { return overlay->isVisible(); });
}

void bringIntoView(QWidget* widget)
{
    for (QWidget* parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(parent))
            area->ensureWidgetVisible(widget, 0, 120);
    }
}

} // namespace

void TourHand::Arrival::await_suspend(std::coroutine_handle<> script)
{
    auto* timer = new QTimer(qApp);
    auto since = std::make_shared<QElapsedTimer>();
    since->start();
    QObject::connect(timer, &QTimer::timeout, timer, [&hand = m_hand, timer, since, script] {
        hand.m_inVain = since->elapsed() > patienceMs;
        if (!hand.m_inVain && !hand.m_expected())
            return;
        timer->stop();
        timer->deleteLater();
        script.resume();
    });
    timer->start(lookEveryMs);
}

void TourHand::Arrival::await_resume() const
{
    if (m_hand.m_inVain)
        throw TourStopped(m_hand.m_expectedName);
}

TourHand::TourHand(QMainWindow& window, QString folder)
    : m_window(window)
    , m_folder(std::move(folder))
{
}

void TourHand::expect(std::function<bool()> reached, const QString& what)
{
    m_expected = std::move(reached);
    m_expectedName = what;
}

TourHand::Arrival TourHand::quiet()
{
    auto still = std::make_shared<QElapsedTimer>();
    still->start();
    expect(
        [this, still] {
            if (std::ranges::any_of(windows(), isBusy))
                still->restart();
            return still->elapsed() > settleMs;
        },
        u"a window that stays busy"_s);
    return arrival();
}

QList<QWidget*> TourHand::windows() const
{
    QList<QWidget*> visible;
    for (QWidget* window : QApplication::topLevelWidgets()) {
        if (window->isVisible() && window != &m_window)
            visible.push_front(window);
    }
    if (QWidget* front = QApplication::activeModalWidget(); front && visible.removeOne(front))
        visible.push_front(front);
    visible.push_back(&m_window);
    return visible;
}

void TourHand::press(QAbstractButton* button)
{
    if (!button->isEnabled())
        throw TourStopped(u"a button that can be pressed: "_s + button->text());
    bringIntoView(button);
    // The middle of a box to tick may be beyond its words.
    click(button,
          qobject_cast<QCheckBox*>(button) ? QPoint(8, button->height() / 2) : button->rect().center());
}

void TourHand::press(const QAction* action)
{
    for (const QWidget* window : windows()) {
        for (auto* button : window->findChildren<QAbstractButton*>()) {
            if (button->isVisible() && button->text() == action->text()) {
                press(button);
                return;
            }
        }
    }
    throw TourStopped(u"a button for "_s + action->text());
}

void TourHand::click(QWidget* widget, const QPoint& at)
{
    const QPointF global = widget->mapToGlobal(at);
    for (const QEvent::Type type : {QEvent::MouseButtonPress, QEvent::MouseButtonRelease}) {
        const Qt::MouseButtons held = type == QEvent::MouseButtonPress ? Qt::LeftButton : Qt::NoButton;
        QMouseEvent event(type, at, global, Qt::LeftButton, held, Qt::NoModifier);
        QApplication::sendEvent(widget, &event);
    }
}

void TourHand::key(QWidget* widget, int key, Qt::KeyboardModifiers modifiers)
{
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, modifiers);
        QApplication::sendEvent(widget, &event);
    }
}

void TourHand::shortcut(int key, Qt::KeyboardModifiers modifiers)
{
    const QKeySequence wanted(QKeyCombination(modifiers, static_cast<Qt::Key>(key)));
    for (QAction* action : m_window.actions()) {
        if (action->isEnabled() && action->shortcuts().contains(wanted)) {
            action->trigger();
            return;
        }
    }
    throw TourStopped(u"the shortcut "_s + wanted.toString());
}

void TourHand::type(QWidget* widget, const QString& text)
{
    for (const QChar character : text) {
        // Keys of ASCII have their own code; what an input method commits has none.
        const int key = character == u'\n'           ? int(Qt::Key_Return)
                        : character.unicode() < 0x80 ? int(character.toUpper().unicode())
                                                     : 0;
        QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, QString(character));
        QApplication::sendEvent(widget, &press);
    }
}

void TourHand::enter(QWidget* field, const QString& value)
{
    bringIntoView(field);
    field->window()->activateWindow();
    field->setFocus(Qt::TabFocusReason);
    if (auto* line = qobject_cast<QLineEdit*>(field)) {
        line->selectAll();
        type(line, value);
    } else if (auto* text = qobject_cast<QPlainTextEdit*>(field)) {
        text->selectAll();
        type(text, value);
    } else if (auto* box = qobject_cast<QComboBox*>(field)) {
        choose(box, value);
    } else if (auto* tick = qobject_cast<QCheckBox*>(field)) {
        if (tick->isChecked() != (value == u"yes"))
            press(tick);
    } else if (auto* moment = qobject_cast<MomentField*>(field)) {
        // "2026-11-23 09:30 Asia/Kuala_Lumpur"
        enter(moment->findChild<QLineEdit*>(), value.section(u' ', 0, 0));
        auto* time = moment->findChild<QTimeEdit*>();
        time->setFocus(Qt::TabFocusReason);
        time->setSelectedSection(QDateTimeEdit::HourSection);
        type(time, value.section(u' ', 1, 1).remove(u':'));
        enter(moment->findChild<QComboBox*>(), value.section(u' ', 2, 2));
    } else if (qobject_cast<ScoreRow*>(field)) {
        type(field, value);
    } else if (auto* inner = field->focusProxy()) {
        enter(inner, value);
    } else if (auto* first = field->findChild<QLineEdit*>()) {
        enter(first, value);
    } else {
        throw TourStopped(u"a field of a known kind"_s);
    }
}

void TourHand::choose(QComboBox* box, const QString& value)
{
    int wanted = box->findData(value);
    if (wanted < 0)
        wanted = box->findText(value);
    if (wanted < 0)
        throw TourStopped(u"the choice "_s + value);
    while (box->currentIndex() != wanted) {
        const int before = box->currentIndex();
        key(box, before < wanted ? Qt::Key_Down : Qt::Key_Up);
        if (box->currentIndex() == before)
            throw TourStopped(u"a list whose choice moves to "_s + value);
    }
}

void TourHand::picture(const QString& name)
{
    QPixmap screen = m_window.grab();
    QPainter painter(&screen);
    const QList<QWidget*> all = windows();
    for (auto window = all.crbegin(); window != all.crend(); ++window) {
        if (*window == &m_window)
            continue;
        if ((*window)->isModal())
            painter.fillRect(screen.rect(), dimmed);
        // Off screen nobody has the whole window in view, so that dialogs would stand anywhere.
        const QPoint place = (*window)->isModal() ? screen.rect().center() - (*window)->rect().center()
                                                  : (*window)->pos() - m_window.pos();
        painter.drawPixmap(place, (*window)->grab());
    }
    painter.end();
    const QString file = u"%1-%2.png"_s.arg(m_pictures.size() + 1, 2, 10, QChar(u'0')).arg(name);
    if (!screen.save(QDir(m_folder).filePath(file)))
        throw TourStopped(u"room for "_s + QDir(m_folder).filePath(file));
    m_pictures << file;
}

} // namespace ayumi
