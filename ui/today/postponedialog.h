#pragma once

#include "core/desks/views.h"
#include "ui/kit/dialog.h"

namespace ayumi {

class DateField;
class FormGrid;

/// Asks for the day until which a call waits.
class PostponeDialog : public Dialog
{
    Q_OBJECT

public:
    PostponeDialog(const FollowUpRow& row, QDate today, QWidget* parent);

Q_SIGNALS:
    void chosen(QDate until);

private:
    void onConfirmed();

    QDate m_today;
    FormGrid* m_form;
    DateField* m_until;
};

} // namespace ayumi
