#pragma once

#include <QFrame>

#include <vector>

class QAbstractButton;
class QHBoxLayout;

namespace ayumi {

/// The stages of a case from left to right: done ones ticked, the present one underlined, each with a second
/// line of what matters about it.
class StepperBar : public QFrame
{
    Q_OBJECT

public:
    enum class StepState
    {
        Done,
        Current,
        Upcoming
    };

    struct Step
    {
        QString title;  ///< "4 フォローアップ"
        QString detail; ///< "1か月 ✓ 3か月 ✓ 6か月 本日"
        StepState state = StepState::Upcoming;
    };

    explicit StepperBar(QWidget* parent = nullptr);

    void setSteps(const std::vector<Step>& steps);

Q_SIGNALS:
    /// A step was pressed: show what belongs to it.
    void stepChosen(int index);

private:
    QHBoxLayout* m_layout;
    std::vector<QAbstractButton*> m_buttons;
};

} // namespace ayumi
