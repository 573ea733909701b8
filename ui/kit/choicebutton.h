#pragma once

#include <QPushButton>
#include <QVariant>

#include <vector>

namespace ayumi {

/// A filter in a pill: what it filters and what is chosen ("Responsible: mine ▾"). Opens a menu of the
/// choices; tinted while anything but the first choice, which is no filter, is chosen.
class ChoiceButton : public QPushButton
{
    Q_OBJECT

public:
    struct Choice
    {
        QString text;
        QVariant value;
    };

    explicit ChoiceButton(QWidget* parent = nullptr);

    /// What is chosen stays so where its value is still among the choices; otherwise the first one is.
    void setChoices(const QString& label, const std::vector<Choice>& choices);
    /// Without a signal. An unknown value chooses the first.
    void setChosen(const QVariant& value);
    [[nodiscard]] QVariant chosen() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// By a person.
    void chosenChanged(const QVariant& value);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();

    QString m_label;
    std::vector<Choice> m_choices;
    size_t m_chosen = 0;
};

} // namespace ayumi
