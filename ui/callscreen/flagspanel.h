#pragma once

#include "core/desks/calldesk.h"

#include <QWidget>

#include <map>
#include <vector>

class QPushButton;

namespace ayumi {

/// The signs of danger, asked first: 0 denies all of them at once, the digits beside them say yes. One stop
/// for the Tab key. Nothing is answered until somebody says so; Enter denies what was not named.
class FlagsPanel : public QWidget
{
    Q_OBJECT

public:
    FlagsPanel(const std::vector<CallItem>& flags, QWidget* parent = nullptr);

    /// Empty while nobody was asked.
    [[nodiscard]] GivenAnswers answers() const;
    void setAnswer(const CallItem& item, int value);
    [[nodiscard]] bool isAnswered() const { return m_answered; }
    /// What was said yes to.
    [[nodiscard]] std::vector<CallItem> raised() const;
    void denyAll();

Q_SIGNALS:
    void answersChanged();
    void settled();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void addRows(const std::vector<CallItem>& flags);
    void toggle(std::size_t place);
    void refresh();

    struct Toggle
    {
        CallItem item;
        QPushButton* button;
        bool yes = false;
    };

    std::vector<Toggle> m_toggles;
    QPushButton* m_none;
    bool m_answered = false;
};

} // namespace ayumi
