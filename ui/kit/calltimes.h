#pragma once

#include "ui/kit/numberedchoices.h"
#include "ui/models/proposedtimewords.h"

class QCheckBox;
class QLabel;

namespace ayumi {

/// The times proposed for a call: large numbered choices, what they were computed from, what was passed over
/// and why, and whether the doctor in Malaysia takes part.
class CallTimes : public QWidget
{
    Q_OBJECT

public:
    explicit CallTimes(QWidget* parent = nullptr);

    void show(const CallTimesTexts& texts);
    [[nodiscard]] NumberedChoices* choices() const { return m_choices; }

Q_SIGNALS:
    /// One of the times, from 0.
    void taken(int index);
    /// By a person: the times have to be proposed anew.
    void hospitalToggled(bool joins);

private:
    QLabel* m_frame;
    QLabel* m_wish;
    NumberedChoices* m_choices;
    QLabel* m_none;
    QLabel* m_passedOver;
    QCheckBox* m_hospital;
};

} // namespace ayumi
