#include "core/base/walltime.h"
#include "core/desks/workbench.h"
#include "ui/calendar/appointmentdialog.h"
#include "ui/calendar/calendarpage.h"
#include "ui/calendar/calendarsurface.h"
#include "ui/calendar/tripdialog.h"
#include "ui/kit/noticebar.h"
#include "ui/kit/rowlist.h"
#include "ui/models/agendamodel.h"
#include "ui/models/calendarwords.h"

#include <QAction>
#include <QMenu>

using namespace Qt::StringLiterals;

/// What is done on the calendar: opening, moving, cancelling.
namespace ayumi {

namespace {

constexpr int usualHour = 10;

} // namespace

void CalendarPage::openItem(const CalendarItem& item)
{
    switch (item.source) {
    case CalendarItem::Source::Appointment:
        openAppointment(m_view.appointments[item.row]);
        return;
    case CalendarItem::Source::Call:
        Q_EMIT caseRequested(*item.caseId);
        return;
    case CalendarItem::Source::Trip: {
        auto* dialog = new TripDialog(m_place, m_view.trips[item.row], this);
        connect(dialog, &TripDialog::caseRequested, this, &Page::caseRequested);
        dialog->open();
        return;
    }
    }
}

void CalendarPage::openMenu(const CalendarItem& item, const QPoint& where)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Open")), &QAction::triggered, this, [this, item] { openItem(item); });
    if (item.caseId) {
        connect(menu->addAction(tr("Open the case")), &QAction::triggered, this,
                [this, id = *item.caseId] { Q_EMIT caseRequested(id); });
    }
    if (item.source == CalendarItem::Source::Appointment && m_place.session.may(Right::EditCalendar)) {
        menu->addSeparator();
        connect(
            menu->addAction(item.cancelled ? tr("Take the cancelling back") : tr("Cancel the appointment")),
            &QAction::triggered, this, [this, item] { cancel(item); });
    }
    menu->popup(where);
}

void CalendarPage::openNew(QDate day, int minute, int minutes)
{
    if (!m_place.session.may(Right::EditCalendar))
        return;
    AppointmentRow row;
    row.appointment.kind = AppointmentKind::Counselling;
    row.appointment.minutes = minutes > 0 ? minutes : usualMinutes(row.appointment.kind);
    const QTime time = minute < 0 ? QTime(usualHour, 0) : QTime(minute / 60, minute % 60);
    row.appointment.start =
        wallTime(day, time, m_choices.zone).value_or(PlacedInstant{m_place.clock->now(), m_choices.zone});
    openAppointment(row);
}

void CalendarPage::openAppointment(const AppointmentRow& row)
{
    auto* dialog = new AppointmentDialog(m_place, row, m_staff, this);
    connect(dialog, &AppointmentDialog::caseRequested, this, &Page::caseRequested);
    connect(dialog, &AppointmentDialog::cancelWished, this, [this, row] {
        CalendarItem item;
        for (const CalendarItem& each : m_shown.items) {
            if (each.source == CalendarItem::Source::Appointment && each.id == row.appointment.id.value())
                item = each;
        }
        if (item.id != 0)
            cancel(item);
    });
    connect(dialog, &AppointmentDialog::saved, this, [this](const SavedAppointment& saved, bool isNew) {
        const QString when = CalendarWords::clocks(saved.appointment.start);
        const QString title = CalendarWords::title(saved.appointment);
        m_wanted = saved.appointment.id;
        if (isNew)
            notices()->say(Tone::Accent, tr("“%1” is on the calendar: %2").arg(title, when));
        else
            notices()->say(Tone::Accent, tr("“%1” is saved: %2").arg(title, when));
        showDay(localTime(saved.appointment.start.at, m_choices.zone).date());
    });
    dialog->open();
}

void CalendarPage::shift(const CalendarItem& item, const CalendarShift& by)
{
    if (item.source == CalendarItem::Source::Appointment) {
        const AppointmentRow& row = m_view.appointments[item.row];
        const auto start = shiftedStart(row.appointment.start, by);
        if (start) {
            moveAppointment(row, *start, row.appointment.minutes + by.longer);
            return;
        }
        notices()->showError(start.error());
    } else if (item.source == CalendarItem::Source::Call) {
        const CalendarCall& call = m_view.calls[item.row];
        const auto at = shiftedStart(call.at, by);
        if (at) {
            moveCall(call, *at);
            return;
        }
        notices()->showError(at.error());
    }
    load();
}

void CalendarPage::moveAppointment(const AppointmentRow& row, const PlacedInstant& start, int minutes)
{
    const Appointment before = row.appointment;
    auto moved = m_place.workbench->run([before, start, minutes](Office& office) {
        return office.calendar.move(before.id, before.version, start, minutes);
    });
    whenAnswered(std::move(moved), this, [this, before](Result<SavedAppointment> answer) {
        if (answer) {
            sayMoved(*answer, before);
        } else {
            notices()->showError(answer.error());
            load();
        }
    });
}

void CalendarPage::sayMoved(const SavedAppointment& saved, const Appointment& before)
{
    QStringList sentences{tr("“%1” is now at %2 (%3).")
                              .arg(CalendarWords::title(saved.appointment),
                                   CalendarWords::dayAndClocks(saved.appointment.start),
                                   CalendarWords::length(saved.appointment.minutes))};
    for (const ConflictRow& conflict : saved.conflicts)
        sentences.append(CalendarWords::of(conflict, saved.appointment));
    sentences.removeDuplicates();
    const Tone tone = saved.conflicts.empty() ? Tone::Accent : Tone::Waiting;
    notices()->say(tone, sentences.join(u'\n'), tr("Undo"), [this, before, now = saved.appointment] {
        auto back = m_place.workbench->run([before, now](Office& office) {
            return office.calendar.move(now.id, now.version, before.start, before.minutes);
        });
        whenDone(std::move(back), this, notices(), [this](const SavedAppointment& restored) {
            notices()->say(Tone::Info, tr("“%1” is back at %2.")
                                           .arg(CalendarWords::title(restored.appointment),
                                                CalendarWords::dayAndClocks(restored.appointment.start)));
        });
    });
}

void CalendarPage::moveCall(const CalendarCall& call, const PlacedInstant& at)
{
    auto book = [place = m_place](FollowUpId id, int version, const PlacedInstant& when,
                                  ContactChannel channel) {
        return place.workbench->run(
            [=](Office& office) { return office.followUps.book(id, version, when, channel); });
    };
    const FollowUp before = call.followUp;
    whenAnswered(book(before.id, before.version, at, before.channel), this,
                 [this, call, at, book](Result<FollowUp> answer) {
                     if (!answer) {
                         notices()->showError(answer.error());
                         load();
                         return;
                     }
                     notices()->say(Tone::Accent,
                                    tr("The call to %1 is booked for %2.")
                                        .arg(call.person.displayName(), CalendarWords::dayAndClocks(at)),
                                    tr("Undo"), [this, call, book, version = answer->version] {
                                        whenDone(
                                            book(call.followUp.id, version, call.at, call.followUp.channel),
                                            this, notices(), [](const FollowUp&) {});
                                    });
                 });
}

void CalendarPage::cancel(const CalendarItem& item)
{
    if (item.source != CalendarItem::Source::Appointment)
        return;
    const Appointment before = m_view.appointments[item.row].appointment;
    if (before.state == AppointmentState::Cancelled) {
        auto back = m_place.workbench->run(
            [before](Office& office) { return office.calendar.restore(before.id, before.version); });
        whenDone(std::move(back), this, notices(), [this](const SavedAppointment& restored) {
            notices()->say(Tone::Accent,
                           tr("“%1” takes place again.").arg(CalendarWords::title(restored.appointment)));
        });
        return;
    }
    auto done = m_place.workbench->run(
        [before](Office& office) { return office.calendar.cancel(before.id, before.version); });
    whenDone(std::move(done), this, notices(), [this](const Appointment& cancelled) {
        notices()->say(Tone::Accent, tr("“%1” is cancelled.").arg(CalendarWords::title(cancelled)),
                       tr("Undo"), [this, cancelled] {
                           auto back = m_place.workbench->run([cancelled](Office& office) {
                               return office.calendar.restore(cancelled.id, cancelled.version);
                           });
                           whenDone(std::move(back), this, notices(), [](const SavedAppointment&) {});
                       });
    });
}

PaperSelection CalendarPage::papers() const
{
    PaperSelection selection;
    const CalendarItem* item = nullptr;
    if (const CalendarSurface* shown = surface()) {
        selection.day = shown->currentDay();
        if (shown->current() >= 0)
            item = &shown->item(shown->current());
    } else {
        const QModelIndex current = m_agenda->currentIndex();
        item = current.isValid() ? m_agendaModel->whatAt(current) : nullptr;
        selection.day = item ? item->firstDay : m_day;
    }
    if (item && item->caseId)
        selection.cases = {*item->caseId};
    if (item && item->source == CalendarItem::Source::Trip)
        selection.usual = PaperKind::Itinerary;
    return selection;
}

} // namespace ayumi
