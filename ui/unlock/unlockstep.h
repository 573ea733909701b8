#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ayumi {

class BusyOverlay;
class NoticeBar;

/// One step before the program opens: heading, a sentence, fields, one main button and quieter ways out below
/// it. Scrolls where large text leaves too little room.
class UnlockStep : public QWidget
{
    Q_OBJECT

public:
    explicit UnlockStep(QWidget* parent = nullptr);

    [[nodiscard]] NoticeBar* notices() const { return m_notices; }
    [[nodiscard]] BusyOverlay* busy() const { return m_busy; }

    /// Called when the step comes to the front: fields empty, focus in the first.
    virtual void begin() {}
    [[nodiscard]] QPushButton* primary() const { return m_primary; }

protected:
    void setHeading(const QString& heading, const QString& explanation);
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }
    /// A link below the main button.
    QPushButton* addLink();
    /// Enter anywhere in the step presses the main button.
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLabel* m_heading;
    QLabel* m_explanation;
    NoticeBar* m_notices;
    QVBoxLayout* m_body;
    QPushButton* m_primary;
    QVBoxLayout* m_links;
    BusyOverlay* m_busy;
};

} // namespace ayumi
