#pragma once

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace ayumi {

/// At most nine answers as large rows with a number each: pressing the number on the keyboard takes one, as
/// long as nothing is being typed into a field.
class NumberedChoices : public QWidget
{
    Q_OBJECT

public:
    struct Choice
    {
        QString title;
        QString detail; ///< smaller, below
    };

    explicit NumberedChoices(const QString& name, QWidget* parent = nullptr);

    void setChoices(const std::vector<Choice>& choices);
    [[nodiscard]] int count() const { return m_count; }

Q_SIGNALS:
    /// From 0.
    void taken(int index);

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    void addChoice(int index, const Choice& choice);

    QVBoxLayout* m_layout;
    int m_count = 0;
};

} // namespace ayumi
