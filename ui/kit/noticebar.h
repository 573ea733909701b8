#pragma once

#include "core/base/error.h"
#include "ui/models/tone.h"

#include <QFrame>
#include <QMargins>

#include <functional>

class QLabel;
class QPushButton;
class QTimer;
class QToolButton;

namespace ayumi {

/// Says what happened inside the page instead of in a box on top of it: one sentence, perhaps something to do
/// about it
/// ("Undo"). Read out by screen readers. Hidden while there is nothing to say.
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget* parent = nullptr);

    /// Tone::Accent is success, Info news, Waiting a warning, Danger a failure. Successes and news go by
    /// themselves after some seconds, warnings and failures stay until they are closed.
    void say(Tone tone, const QString& sentence);
    /// With a button; `action` is called at most once.
    void say(Tone tone, const QString& sentence, const QString& button, std::function<void()> action);
    /// The sentence of ui/models/errortext. Being cancelled is no failure and shows nothing.
    void showError(const Error& error);
    void dismiss();

    /// Air around the bar that is there only while the bar is.
    void setAir(const QMargins& air);

    [[nodiscard]] QString sentence() const;
    [[nodiscard]] Tone tone() const { return m_tone; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLabel* m_icon;
    QLabel* m_sentence;
    QPushButton* m_button;
    QToolButton* m_close;
    QTimer* m_timer;
    std::function<void()> m_action;
    Tone m_tone = Tone::Info;
    QMargins m_air;
};

} // namespace ayumi
