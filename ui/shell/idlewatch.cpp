#include "ui/shell/idlewatch.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QEvent>
#include <QTimer>

#include <algorithm>

namespace ayumi {

namespace {

constexpr qint64 msecsPerMinute = 60'000;

/// The clock of the system: a monotonic one stands still while the computer sleeps.
qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

} // namespace

IdleWatch::IdleWatch(QObject* parent)
    : QObject(parent)
    , m_timer(new QTimer(this))
    , m_limit(10 * msecsPerMinute)
{
    connect(m_timer, &QTimer::timeout, this, &IdleWatch::check);
    qApp->installEventFilter(this);
}

void IdleWatch::setLimit(int minutes)
{
    setLimitMsecs(minutes * msecsPerMinute);
}

void IdleWatch::setLimitMsecs(qint64 msecs)
{
    m_limit = msecs;
    m_timer->setInterval(static_cast<int>(std::clamp<qint64>(msecs / 10, 10, 5000)));
}

void IdleWatch::start()
{
    m_lastTouch = now();
    m_timer->start();
}

void IdleWatch::stop()
{
    m_timer->stop();
}

bool IdleWatch::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        m_lastTouch = now();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void IdleWatch::check()
{
    if (now() - m_lastTouch < m_limit)
        return;
    stop();
    Q_EMIT idled();
}

} // namespace ayumi
