#pragma once

#include "core/desks/views.h"
#include "ui/kit/dialog.h"
#include "ui/models/workplace.h"

namespace ayumi {

class FormGrid;
class MomentField;
class OptionTiles;

/// Agrees a day, a time and a channel for a call.
class BookingDialog : public Dialog
{
    Q_OBJECT

public:
    BookingDialog(const Workplace& place, const FollowUpRow& row, QWidget* parent);

Q_SIGNALS:
    void booked(const ayumi::PlacedInstant& at);

private:
    void onConfirmed();

    Workplace m_place;
    FollowUpRow m_row;
    FormGrid* m_form;
    MomentField* m_at;
    OptionTiles* m_channel;
};

} // namespace ayumi
