#include "ui/today/bookingdialog.h"

#include "core/desks/workbench.h"
#include "ui/kit/asyncreply.h"
#include "ui/kit/busyoverlay.h"
#include "ui/kit/datefield.h"
#include "ui/kit/formgrid.h"
#include "ui/kit/momentfield.h"
#include "ui/kit/noticebar.h"
#include "ui/kit/optiontiles.h"
#include "ui/models/followuprowwords.h"
#include "ui/today/channeltiles.h"

#include <QVBoxLayout>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace ayumi {

BookingDialog::BookingDialog(const Workplace& place, const FollowUpRow& row, QWidget* parent)
    : Dialog(tr("Choose a time for %1").arg(row.person.displayName()), parent)
    , m_place(place)
    , m_row(row)
    , m_form(new FormGrid(FormGrid::Labels::Beside, this))
    , m_at(new MomentField(this))
    , m_channel(newChannelTiles(this))
{
    setPreferredWidth(600);
    setExplanation(row.contactHours.isEmpty() ? FollowUpRowWords::detail(row)
                                              : tr("Best reached: %1").arg(row.contactHours));
    const QDate today = place.clock->today();
    const QDate day = std::max(row.actOn, today);
    m_at->setMoment(row.followUp.bookedAt.value_or(
        PlacedInstant{instantAt(day, QTime(10, 0), tokyoZone), tokyoZone.toString()}));
    m_at->day()->setCalendarStart(day);
    m_form->addField(m_at, tr("When"), u"at"_s);
    m_channel->setChosen(
        QVariant::fromValue(static_cast<int>(row.preferredChannel.value_or(row.followUp.channel))));
    m_form->addField(m_channel, tr("How"));
    body()->addWidget(m_form);
    setPrimary(tr("Book"));
    connect(this, &Dialog::confirmed, this, &BookingDialog::onConfirmed);
    m_at->setFocus();
}

void BookingDialog::onConfirmed()
{
    m_form->clearErrors();
    const Result<std::optional<QDate>> day = m_at->day()->read();
    const std::optional<PlacedInstant> at = m_at->moment();
    if (!day) {
        m_at->day()->complain();
        return;
    }
    if (!at) {
        m_form->setError(m_at, tr("Enter the day of the call."));
        return;
    }
    if (at->at < m_place.clock->now()) {
        m_form->setError(m_at, tr("This time has passed already."));
        return;
    }
    const auto channel = static_cast<ContactChannel>(m_channel->chosen().toInt());
    std::ignore = busy()->begin(tr("Saving…"), false);
    auto done = m_place.workbench->run(
        [id = m_row.followUp.id, version = m_row.followUp.version, moment = *at, channel](Office& office) {
            return office.followUps.book(id, version, moment, channel);
        });
    whenAnswered(std::move(done), this, [this, moment = *at](Result<FollowUp> answer) {
        busy()->end();
        if (!answer) {
            if (!m_form->showError(answer.error()))
                notices()->showError(answer.error());
            return;
        }
        accept();
        Q_EMIT booked(moment);
    });
}

} // namespace ayumi
