#pragma once

#include "core/desks/reminderviews.h"
#include "ui/kit/dialog.h"
#include "ui/models/workplace.h"

class QComboBox;
class QLineEdit;
class QTimeEdit;

namespace ayumi {

class DateField;
class FormGrid;
class TickBox;

/// Sets a reminder by hand, or changes one.
class ReminderDialog : public Dialog
{
    Q_OBJECT

public:
    /// A new one; `staff` are those it may be for.
    ReminderDialog(const Workplace& place, const std::vector<Staff>& staff, QWidget* parent);
    ReminderDialog(const Workplace& place, const std::vector<Staff>& staff, const ReminderRow& changed,
                   QWidget* parent);

Q_SIGNALS:
    void saved(const ayumi::PersonalReminder& reminder);

private:
    void build(const std::vector<Staff>& staff);
    void fill(const PersonalReminder& reminder);
    [[nodiscard]] std::optional<PersonalReminder> read();
    void onConfirmed();

    Workplace m_place;
    PersonalReminder m_before;
    FormGrid* m_form;
    QLineEdit* m_text;
    QLineEdit* m_case;
    DateField* m_on;
    TickBox* m_timed;
    QTimeEdit* m_time;
    QComboBox* m_zone;
    QComboBox* m_repeat;
    QComboBox* m_for;
    QWidget* m_timeRow;
};

} // namespace ayumi
