#pragma once

#include "core/desks/followupdesk.h"
#include "ui/kit/dialog.h"
#include "ui/models/workplace.h"

namespace ayumi {

class CallTimes;
class FormGrid;
class MomentField;
class OptionTiles;

/// Agrees a day, a time and a channel for a call: one of the proposed times by its number, or any other.
class BookingDialog : public Dialog
{
    Q_OBJECT

public:
    BookingDialog(const Workplace& place, const FollowUpRow& row, QWidget* parent);

Q_SIGNALS:
    void booked(const ayumi::PlacedInstant& at);
    /// The proposed times, or the error, are shown.
    void proposed();

private:
    void addFields();
    void propose(std::optional<bool> hospitalJoins);
    void show(const Result<ProposedCall>& call);
    void onTaken(int index);
    void onConfirmed();
    void book(const PlacedInstant& at);

    Workplace m_place;
    FollowUpRow m_row;
    CallTimes* m_times;
    FormGrid* m_form;
    MomentField* m_at;
    OptionTiles* m_channel;
    std::vector<ProposedTime> m_proposed;
};

} // namespace ayumi
