#include "ui/today/bookingdialog.h"

#include "core/desks/workbench.h"
#include "ui/kit/asyncreply.h"
#include "ui/kit/busyoverlay.h"
#include "ui/kit/calltimes.h"
#include "ui/kit/datefield.h"
#include "ui/kit/formgrid.h"
#include "ui/kit/momentfield.h"
#include "ui/kit/noticebar.h"
#include "ui/kit/optiontiles.h"
#include "ui/models/followuprowwords.h"
#include "ui/models/proposedtimewords.h"
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
    , m_times(new CallTimes(this))
    , m_form(new FormGrid(FormGrid::Labels::Beside, this))
    , m_at(new MomentField(this))
    , m_channel(newChannelTiles(this))
{
    setPreferredWidth(640);
    setExplanation(tr("A number books that time at once."));
    body()->addWidget(m_times);
    addFields();
    body()->addWidget(m_form);
    setPrimary(tr("Book"));
    connect(this, &Dialog::confirmed, this, &BookingDialog::onConfirmed);
    connect(m_times, &CallTimes::taken, this, &BookingDialog::onTaken);
    connect(m_times, &CallTimes::hospitalToggled, this, &BookingDialog::propose);
    propose(std::nullopt);
}

void BookingDialog::addFields()
{
    const QDate today = m_place.clock->today();
    const QDate day = std::max(m_row.actOn, today);
    m_at->setMoment(m_row.followUp.bookedAt.value_or(
        PlacedInstant{instantAt(day, QTime(10, 0), tokyoZone), tokyoZone.toString()}));
    m_at->day()->setCalendarStart(day);
    m_channel->setChosen(
        QVariant::fromValue(static_cast<int>(m_row.preferredChannel.value_or(m_row.followUp.channel))));
    m_form->addField(m_channel, tr("How"));
    m_form->addField(m_at, tr("Another time"), u"at"_s);
}

void BookingDialog::propose(std::optional<bool> hospitalJoins)
{
    TimesWish wish;
    wish.hospitalJoins = hospitalJoins;
    auto done = m_place.workbench->run(
        [id = m_row.followUp.id, wish](Office& office) { return office.followUps.proposeTimes(id, wish); });
    whenAnswered(std::move(done), this, [this](const Result<ProposedCall>& call) {
        show(call);
        Q_EMIT proposed();
    });
}

void BookingDialog::show(const Result<ProposedCall>& call)
{
    if (!call) {
        notices()->showError(call.error()); // any other time can still be booked
        return;
    }
    m_proposed = call->proposal.times;
    m_times->show(ProposedTimeWords::texts(*call));
    m_times->choices()->setFocus();
}

void BookingDialog::onTaken(int index)
{
    book(m_proposed.at(static_cast<size_t>(index)).at);
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
    book(*at);
}

void BookingDialog::book(const PlacedInstant& at)
{
    const auto channel = static_cast<ContactChannel>(m_channel->chosen().toInt());
    std::ignore = busy()->begin(tr("Saving…"), false);
    auto done = m_place.workbench->run(
        [id = m_row.followUp.id, version = m_row.followUp.version, at, channel](Office& office) {
            return office.followUps.book(id, version, at, channel);
        });
    whenAnswered(std::move(done), this, [this, at](Result<FollowUp> answer) {
        busy()->end();
        if (!answer) {
            if (!m_form->showError(answer.error()))
                notices()->showError(answer.error());
            return;
        }
        accept();
        Q_EMIT booked(at);
    });
}

} // namespace ayumi
