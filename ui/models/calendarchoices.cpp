#include "ui/models/calendarchoices.h"

#include "core/desks/calendarviews.h"
#include "ui/models/calendarplaces.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

constexpr int agendaDays = 28;

bool isShown(AppointmentKind kind, CalendarFilterKind filter)
{
    switch (filter) {
    case CalendarFilterKind::Everything:
        return true;
    case CalendarFilterKind::Counselling:
        return kind == AppointmentKind::Counselling;
    case CalendarFilterKind::Calls:
        return kind == AppointmentKind::Call;
    case CalendarFilterKind::Treatment:
        return kind == AppointmentKind::Treatment;
    case CalendarFilterKind::Travel:
        return kind == AppointmentKind::Flight || kind == AppointmentKind::PickUp;
    case CalendarFilterKind::Other:
        return kind == AppointmentKind::Other;
    }
    return true;
}

} // namespace

QString CalendarChoices::toJson() const
{
    const QJsonObject object{{u"mode"_s, codeOf(mode)},
                             {u"mine"_s, onlyMine},
                             {u"staff"_s, QString::number(staff.value_or(StaffId()).value())},
                             {u"kind"_s, codeOf(kind)},
                             {u"zone"_s, zone},
                             {u"cancelled"_s, withCancelled}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

CalendarChoices CalendarChoices::fromJson(const QString& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    CalendarChoices choices;
    choices.mode = valueOf<CalendarMode>(object.value(u"mode"_s).toString()).value_or(choices.mode);
    choices.onlyMine = object.value(u"mine"_s).toBool();
    const qint64 person = object.value(u"staff"_s).toString().toLongLong();
    if (person > 0 && !choices.onlyMine)
        choices.staff = StaffId(person);
    choices.kind = valueOf<CalendarFilterKind>(object.value(u"kind"_s).toString()).value_or(choices.kind);
    if (object.value(u"zone"_s).toString() == kualaLumpurZone)
        choices.zone = kualaLumpurZone.toString();
    choices.withCancelled = object.value(u"cancelled"_s).toBool();
    return choices;
}

ShownDays daysAround(CalendarMode mode, QDate day)
{
    switch (mode) {
    case CalendarMode::Month: {
        const QDate first = mondayOf(QDate(day.year(), day.month(), 1));
        const QDate last(day.year(), day.month(), day.daysInMonth());
        const int weeks = static_cast<int>(first.daysTo(last)) / weekDays + 1;
        return {first, weeks * weekDays};
    }
    case CalendarMode::Week:
        return {mondayOf(day), weekDays};
    case CalendarMode::Day:
        return {day, 1};
    case CalendarMode::Agenda:
        return {day, agendaDays};
    }
    return {day, 1};
}

QDate pageAway(CalendarMode mode, QDate day, int pages)
{
    switch (mode) {
    case CalendarMode::Month:
        return day.addMonths(pages);
    case CalendarMode::Week:
        return day.addDays(qint64(weekDays) * pages);
    case CalendarMode::Day:
        return day.addDays(pages);
    case CalendarMode::Agenda:
        return day.addDays(qint64(agendaDays) * pages);
    }
    return day;
}

void keepKind(CalendarView& view, CalendarFilterKind kind)
{
    std::erase_if(view.appointments,
                  [kind](const AppointmentRow& row) { return !isShown(row.appointment.kind, kind); });
    if (kind != CalendarFilterKind::Everything && kind != CalendarFilterKind::Calls)
        view.calls.clear();
    if (kind != CalendarFilterKind::Everything && kind != CalendarFilterKind::Travel)
        view.trips.clear();
}

} // namespace ayumi
