#pragma once

#include "ui/kit/button.h"

#include <QDialog>

#include <functional>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace ayumi {

class BusyOverlay;
class NoticeBar;

/// The shape of every dialog: heading, a sentence below it, body, notices, buttons at the right with the one
/// that does it last. Opened with open(), never exec(). Esc closes; Enter presses the primary button,
/// Ctrl+Enter also out of a text of several lines. Grows with its body up to the screen and scrolls beyond.
/// Deleted when closed.
class Dialog : public QDialog
{
    Q_OBJECT

public:
    explicit Dialog(const QString& title, QWidget* parent);

    void setHeading(const QString& title);
    /// Empty: none.
    void setExplanation(const QString& sentence);
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }
    [[nodiscard]] NoticeBar* notices() const { return m_notices; }
    [[nodiscard]] BusyOverlay* busy() const { return m_busy; }

    /// The button that does what the dialog is for. It does not close: call accept() when it is done.
    QPushButton* setPrimary(const QString& text, ButtonKind kind = ButtonKind::Primary);
    [[nodiscard]] QPushButton* primary() const { return m_primary; }
    /// "Cancel" by default; closes.
    void setCancelText(const QString& text);
    /// A further button at the left.
    QPushButton* addSecondary(const QString& text);

    /// Width at 100 % text; it grows with the text and never beyond the screen.
    void setPreferredWidth(int width);

Q_SIGNALS:
    /// The primary button, Enter or Ctrl+Enter.
    void confirmed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool event(QEvent* event) override;

private:
    void fit();
    [[nodiscard]] QSize room() const;

    QLabel* m_heading;
    QLabel* m_explanation;
    NoticeBar* m_notices;
    QVBoxLayout* m_body;
    QHBoxLayout* m_buttons;
    QPushButton* m_cancel;
    QPushButton* m_primary = nullptr;
    BusyOverlay* m_busy;
    int m_width = 520;
};

/// Asks one question with two answers; `onYes` runs when it is confirmed. For what cannot be undone, and only
/// that.
void ask(QWidget* parent, const QString& title, const QString& explanation, const QString& yes,
         ButtonKind kind, std::function<void()> onYes);

} // namespace ayumi
