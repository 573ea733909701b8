#pragma once

#include <QObject>

class QTimer;

namespace ayumi {

/// Tells once when nobody touched a key or the pointer for a while. Counts the time the computer slept.
class IdleWatch : public QObject
{
    Q_OBJECT

public:
    explicit IdleWatch(QObject* parent = nullptr);

    void setLimit(int minutes);
    /// Milliseconds, for tests.
    void setLimitMsecs(qint64 msecs);
    void start();
    void stop();

Q_SIGNALS:
    void idled();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void check();

    QTimer* m_timer;
    qint64 m_limit;
    qint64 m_lastTouch = 0;
};

} // namespace ayumi
