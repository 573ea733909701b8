#pragma once

#include <QLineEdit>

namespace ayumi {

/// A search box for Japanese: tells only what is committed. While an input method composes, nothing is
/// emitted and nothing touches the text, so that a conversion is never broken.
class SearchBox : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchBox(QWidget* parent = nullptr);

    /// Painted at the right while the field is empty ("Ctrl+K").
    void setShortcutHint(const QString& hint);
    [[nodiscard]] bool isComposing() const { return m_composing; }

Q_SIGNALS:
    /// The committed text changed to this, spaces at both ends removed.
    void searched(const QString& text);
    /// Enter, with the committed text.
    void confirmed(const QString& text);
    /// Up and Down, for the list that hangs below the field.
    void stepped(int rows);
    /// Esc in an empty field; in a filled one Esc empties it.
    void left();

protected:
    void inputMethodEvent(QInputMethodEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void tell();
    void keepRoomForHint();
    [[nodiscard]] int hintWidth() const;

    QString m_hint;
    QString m_told;
    bool m_composing = false;
};

} // namespace ayumi
