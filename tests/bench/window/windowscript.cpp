#include "tests/bench/window/windowscript.h"

#include "ui/calendar/calendarpage.h"
#include "ui/casefile/casefilepage.h"
#include "ui/kit/passwordfield.h"
#include "ui/kit/searchbox.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/searchhits.h"
#include "ui/today/callscard.h"
#include "ui/today/todaypage.h"

#include <QJsonArray>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace ayumi::bench {

namespace {

/// Until background work of a page has come to its end.
constexpr int settling = 400;

void type(QWidget* field, int key, const QString& text = {})
{
    QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(field, &press);
    QKeyEvent release(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(field, &release);
}

template<class Widget>
Widget* visibleChild(const QWidget& window)
{
    for (Widget* child : window.findChildren<Widget*>()) {
        if (child->isVisible())
            return child;
    }
    return nullptr;
}

} // namespace

WindowScript::WindowScript(PaintedApplication& application, MainWindow& window)
    : m_application(application)
    , m_window(window)
{
}

bool WindowScript::run(const QString& password, const QString& typed, std::span<const CaseId> cases)
{
    if (!signIn(password) || !search(typed) || !openCases(cases) || !openCalendar())
        return false;
    visitRooms();
    m_figures.insert(u"memory"_s, memoryHeld());
    return true;
}

bool WindowScript::signIn(const QString& password)
{
    auto* field = visibleChild<PasswordField>(m_window);
    if (!field)
        return false;
    field->setText(password);
    const double begin = sharedClock();
    type(field->focusProxy(), Qt::Key_Return);
    const auto painted = m_application.paintedWhen([this] {
        const auto* today = m_window.isLocked() ? nullptr : m_window.frame()->findChild<TodayPage*>();
        return today && today->isVisible() && today->calls()->hasRead();
    });
    if (painted)
        m_figures.insert(u"today"_s, *painted - begin);
    m_application.settle(settling);
    return painted.has_value();
}

bool WindowScript::search(const QString& typed)
{
    m_window.frame()->focusSearch();
    auto* box = visibleChild<SearchBox>(m_window);
    auto* hits = m_window.findChild<SearchHits*>();
    if (!box || !hits)
        return false;
    QJsonArray keystrokes;
    for (const QChar letter : typed) {
        int answers = 0;
        const auto counting =
            QObject::connect(hits, &QAbstractItemModel::modelReset, box, [&answers] { ++answers; });
        const double begin = sharedClock();
        type(box, Qt::Key_unknown, letter);
        const auto painted = m_application.paintedWhen([&answers] { return answers > 0; });
        QObject::disconnect(counting);
        if (!painted)
            return false;
        keystrokes.append(*painted - begin);
        m_application.settle(settling);
    }
    m_figures.insert(u"keystrokes"_s, keystrokes);
    type(box, Qt::Key_Escape);
    return true;
}

bool WindowScript::openCases(std::span<const CaseId> cases)
{
    QJsonArray opened;
    for (const CaseId id : cases) {
        const double begin = sharedClock();
        m_window.rooms()->openCase(id);
        const CaseFilePage* page = m_window.rooms()->caseFile();
        const auto painted = m_application.paintedWhen([page, id] {
            return page->isVisible() && page->file() && page->file()->facts.careCase.id == id;
        });
        if (!painted)
            return false;
        opened.append(*painted - begin);
        m_application.settle(settling / 2);
    }
    m_figures.insert(u"cases"_s, opened);
    return true;
}

bool WindowScript::openCalendar()
{
    constexpr int times = 8;
    constexpr int today = 0;
    constexpr int calendar = 2;
    QJsonArray opened;
    for (int i = 0; i < times; ++i) {
        m_window.frame()->showRoom(today);
        m_application.settle(settling);
        const double begin = sharedClock();
        int answers = 0;
        CalendarPage* page = m_window.rooms()->calendar();
        const auto counting = QObject::connect(page, &CalendarPage::loaded, page, [&answers] { ++answers; });
        m_window.frame()->showRoom(calendar);
        const auto painted = m_application.paintedWhen([&] { return page->isVisible() && answers > 0; });
        QObject::disconnect(counting);
        if (!painted)
            return false;
        opened.append(*painted - begin);
    }
    m_figures.insert(u"calendar"_s, opened);
    return true;
}

void WindowScript::visitRooms()
{
    for (int room = m_window.frame()->roomCount() - 1; room >= 0; --room) {
        m_window.frame()->showRoom(room);
        m_application.settle(settling);
    }
}

} // namespace ayumi::bench
