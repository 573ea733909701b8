#pragma once

#include "core/base/clock.h"
#include "ui/kit/dialog.h"

#include <functional>

namespace ayumi {

class DateField;
class FormGrid;

/// Until when? An hour, tomorrow morning, some days, or any day.
class SnoozeDialog : public Dialog
{
    Q_OBJECT

public:
    SnoozeDialog(QDate today, QWidget* parent);

Q_SIGNALS:
    void chosen(QDate until);

private:
    void onConfirmed();

    QDate m_today;
    FormGrid* m_form;
    DateField* m_until;
};

/// Pops up at `anchor`; `use` gets the moment that was chosen. `morning` is when the reminders of a day ring.
void chooseSnooze(QWidget* parent, const QPoint& anchor, const Clock& clock, QTime morning,
                  std::function<void(Instant)> use);

} // namespace ayumi
