#include "tests/bench/window/paintedapplication.h"

#include "tests/bench/measuring.h"

#include <QDeadlineTimer>
#include <QEvent>
#include <QFile>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace ayumi::bench {

namespace {

constexpr int longestWait = 30'000;
constexpr int wakeEvery = 20;

} // namespace

PaintedApplication::PaintedApplication(int& argc, char** argv)
    : QApplication(argc, argv)
{
}

bool PaintedApplication::notify(QObject* receiver, QEvent* event)
{
    const bool paints = event->type() == QEvent::UpdateRequest || event->type() == QEvent::Expose;
    const bool handled = QApplication::notify(receiver, event);
    if (paints && m_wanted && !m_reachedAt && m_wanted())
        m_reachedAt = sharedClock();
    return handled;
}

std::optional<double> PaintedApplication::paintedWhen(const std::function<bool()>& reached)
{
    m_wanted = reached;
    m_reachedAt.reset();
    QTimer wake; // so that the end of the wait is noticed when nothing happens
    wake.start(wakeEvery);
    const QDeadlineTimer deadline(longestWait);
    while (!m_reachedAt && !deadline.hasExpired())
        processEvents(QEventLoop::WaitForMoreEvents);
    m_wanted = nullptr;
    return m_reachedAt;
}

void PaintedApplication::settle(int milliseconds)
{
    QTimer wake;
    wake.start(wakeEvery);
    const QDeadlineTimer deadline(milliseconds);
    while (!deadline.hasExpired())
        processEvents(QEventLoop::WaitForMoreEvents);
}

double memoryHeld()
{
    QFile file(u"/proc/self/smaps_rollup"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (line.startsWith("Pss:"))
            return line.mid(4).trimmed().split(' ').front().toDouble() / 1024;
    }
    return 0;
}

} // namespace ayumi::bench
