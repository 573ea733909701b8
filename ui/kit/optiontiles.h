#pragma once

#include <QVariant>
#include <QWidget>

#include <vector>

class QButtonGroup;
class QPushButton;

namespace ayumi {

/// One of a few answers as large buttons beside each other: one press instead of a list to open. Arrow keys
/// move between them. Nothing is chosen at first.
class OptionTiles : public QWidget
{
    Q_OBJECT

public:
    struct Option
    {
        QString text;
        QVariant value;
    };

    explicit OptionTiles(const std::vector<Option>& options, QWidget* parent = nullptr);

    /// Invalid while nothing is chosen.
    [[nodiscard]] QVariant chosen() const;
    /// Without a signal.
    void setChosen(const QVariant& value);
    void setTexts(const std::vector<QString>& texts);

Q_SIGNALS:
    void chosenChanged(const QVariant& value);

protected:
    void focusInEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fitTexts();

    std::vector<Option> m_options;
    QButtonGroup* m_group;
};

} // namespace ayumi
