#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace ayumi {

/// What a list shows when it has nothing: why, and what to do next.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const QString& icon, const QString& sentence, const QString& action,
               QWidget* parent = nullptr);

    void setSentence(const QString& sentence);
    /// A second, quieter sentence.
    void setDetail(const QString& detail);
    /// Empty: no button.
    void setAction(const QString& action);
    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    void actionRequested();

private:
    QLabel* m_icon;
    QLabel* m_sentence;
    QLabel* m_detail;
    QPushButton* m_action;
};

} // namespace ayumi
