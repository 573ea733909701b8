#pragma once

#include "core/base/progress.h"

#include <QWidget>

#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;

namespace ayumi {

/// Lies over a page or dialog while long work runs: what is being done, how far it is, and a way to stop it.
/// Appears only when the work takes longer than a blink.
class BusyOverlay : public QWidget
{
    Q_OBJECT

public:
    explicit BusyOverlay(QWidget* covered);

    /// Starts showing `sentence`. The Progress that is given back is for the work; cancelling it is up to the
    /// person.
    [[nodiscard]] std::shared_ptr<Progress> begin(const QString& sentence, bool cancellable = true);
    void end();
    [[nodiscard]] bool isBusy() const { return m_progress != nullptr; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void appear();
    void cancel();
    void showProgress(qint64 done, qint64 total);

    QLabel* m_sentence;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
    QTimer* m_delay;
    std::shared_ptr<Progress> m_progress;
};

} // namespace ayumi
