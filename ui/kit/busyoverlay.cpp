#include "ui/kit/busyoverlay.h"

#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/label.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPointer>
#include <QProgressBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <atomic>

namespace ayumi {

namespace {

constexpr int appearAfterMs = 150;
constexpr int barSteps = 1000;

} // namespace

BusyOverlay::BusyOverlay(QWidget* covered)
    : QWidget(covered)
    , m_sentence(newLabel({}, Type::Strong, nullptr, true))
    , m_bar(new QProgressBar)
    , m_cancel(newButton(tr("Cancel"), ButtonKind::Secondary))
    , m_delay(new QTimer(this))
{
    auto* card = new Card({}, Card::Body::Padded);
    card->setMinimumWidth(theme().px(340));
    card->body()->addWidget(m_sentence);
    m_bar->setTextVisible(false);
    card->body()->addWidget(m_bar);
    card->body()->addWidget(m_cancel, 0, Qt::AlignRight);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(card, 0, Qt::AlignCenter);
    m_delay->setSingleShot(true);
    m_delay->setInterval(appearAfterMs);
    connect(m_delay, &QTimer::timeout, this, &BusyOverlay::appear);
    connect(m_cancel, &QPushButton::clicked, this, &BusyOverlay::cancel);
    covered->installEventFilter(this);
    setFocusPolicy(Qt::StrongFocus);
    hide();
}

std::shared_ptr<Progress> BusyOverlay::begin(const QString& sentence, bool cancellable)
{
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
    m_bar->setAccessibleName(sentence);
    m_bar->setRange(0, 0);
    m_cancel->setVisible(cancellable);
    m_cancel->setEnabled(true);
    // The worker reports as often as it likes; the window repaints only when a thousandth more is done.
    auto shown = std::make_shared<std::atomic<qint64>>(-1);
    m_progress = std::make_shared<Progress>([self = QPointer(this), shown](qint64 done, qint64 total) {
        const qint64 step = total > 0 ? done * barSteps / total : -1;
        if (shown->exchange(step) == step)
            return;
        QMetaObject::invokeMethod(
            qApp,
            [self, done, total] {
                if (self)
                    self->showProgress(done, total);
            },
            Qt::QueuedConnection);
    });
    m_delay->start();
    return m_progress;
}

void BusyOverlay::end()
{
    m_delay->stop();
    m_progress.reset();
    hide();
}

bool BusyOverlay::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void BusyOverlay::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().colours.veil);
}

void BusyOverlay::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !m_cancel->isHidden())
        cancel();
    else
        event->accept(); // nothing below may be driven by keys meanwhile
}

void BusyOverlay::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        m_cancel->setText(tr("Cancel"));
    QWidget::changeEvent(event);
}

void BusyOverlay::appear()
{
    setGeometry(parentWidget()->rect());
    raise();
    show();
    setFocus();
}

void BusyOverlay::cancel()
{
    if (!m_progress)
        return;
    m_progress->cancel();
    m_cancel->setEnabled(false);
    m_sentence->setText(tr("Stopping…"));
}

void BusyOverlay::showProgress(qint64 done, qint64 total)
{
    if (!m_progress)
        return;
    if (total <= 0) {
        m_bar->setRange(0, 0);
        return;
    }
    m_bar->setRange(0, barSteps);
    m_bar->setValue(static_cast<int>(std::clamp<qint64>(done * barSteps / total, 0, barSteps)));
}

} // namespace ayumi
