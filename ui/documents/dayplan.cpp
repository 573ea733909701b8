#include "ui/documents/dayplan.h"

#include "ui/documents/sheetstyle.h"
#include "ui/models/calendarwords.h"
#include "ui/models/followuprowwords.h"
#include "ui/models/reminderwords.h"
#include "ui/models/tripwords.h"
#include "ui/models/words.h"

#include <algorithm>

namespace ayumi {

using namespace Qt::StringLiterals;

namespace {

const std::vector<int> timedShares{22, 34, 44};
const std::vector<int> callShares{30, 26, 44};
const std::vector<int> awayShares{30, 26, 44};

QString joined(QStringList parts, const QString& by = u" ・ "_s)
{
    parts.removeAll(QString());
    return parts.join(by);
}

/// Something with a time, ready to be put in order.
struct TimedLine
{
    Instant at;
    std::vector<FlowPaper::Cell> cells;
};

/// Both clocks wherever somebody in Malaysia has to look at theirs.
bool concernsMalaysia(const Appointment& appointment)
{
    switch (appointment.kind) {
    case AppointmentKind::Counselling: // the doctor's room is there
    case AppointmentKind::Treatment:
    case AppointmentKind::Flight:
    case AppointmentKind::PickUp:
        return true;
    case AppointmentKind::Call:
    case AppointmentKind::Other:
        break;
    }
    return appointment.start.zone != tokyoZone || !appointment.doctor.isEmpty();
}

/// "10:00", and the day where it is not the plan's: what began yesterday, or ends tomorrow.
QString timeOn(Instant at, QStringView zone, QDate day)
{
    const QDateTime local = localTime(at, zone);
    const QString time = local.toString(u"HH:mm"_s);
    return local.date() == day ? time : Words::shortDate(local.date()) + u' ' + time;
}

QString spanOn(const Appointment& appointment, QStringView zone, QDate day)
{
    return timeOn(appointment.start.at, zone, day) + u" - "_s + timeOn(appointment.end(), zone, day);
}

FlowPaper::Cell personCell(const FlowPaper& paper, const PersonLine& person, const QString& caseNumber)
{
    if (caseNumber.isEmpty())
        return {};
    return {paper.strong(person.displayName()), paper.quiet(joined({caseNumber, person.phone}))};
}

TimedLine timedLine(const FlowPaper& paper, const AppointmentRow& row, QDate day)
{
    const Appointment& appointment = row.appointment;
    FlowPaper::Cell when{paper.strong(spanOn(appointment, tokyoZone, day))};
    if (concernsMalaysia(appointment))
        when.push_back(paper.quiet(DayPlan::tr("KL %1").arg(spanOn(appointment, kualaLumpurZone, day))));
    FlowPaper::Cell what{paper.strong(CalendarWords::title(appointment))};
    if (!appointment.title.isEmpty() && appointment.kind != AppointmentKind::Other)
        what.push_back(paper.quiet(CalendarWords::of(appointment.kind)));
    what.push_back(paper.line(appointment.place));
    FlowPaper::Cell who = personCell(paper, row.person, row.caseNumber);
    who.push_back(paper.line(CalendarWords::people(row)));
    who.push_back(paper.quiet(appointment.notes));
    return {appointment.start.at, {std::move(when), std::move(what), std::move(who)}};
}

FlowPaper::Cell callCell(const FlowPaper& paper, const FollowUpRow& row)
{
    return {paper.strong(row.person.displayName()), paper.quiet(joined({row.caseNumber, row.contactHours}))};
}

FlowPaper::Cell aboutCall(const FlowPaper& paper, const FollowUpRow& row)
{
    FlowPaper::Cell cell{
        paper.line(joined({Words::followUpStep(row.followUp.step), Words::of(row.treatedJoints)}))};
    const QString pain = FollowUpRowWords::pain(row);
    if (!pain.isEmpty())
        cell.push_back(paper.line(DayPlan::tr("last pain: %1").arg(pain)));
    if (row.status == FollowUpStatus::Overdue)
        cell.push_back(
            paper.inked(DayPlan::tr("overdue since %1").arg(Words::shortDate(row.actOn)), sheetstyle::late));
    if (!row.assignedName.isEmpty())
        cell.push_back(paper.quiet(DayPlan::tr("caller: %1").arg(row.assignedName)));
    return cell;
}

TimedLine timedLine(const FlowPaper& paper, const FollowUpRow& row, QDate day)
{
    const PlacedInstant& at = row.followUp.promisedAt ? *row.followUp.promisedAt : *row.followUp.bookedAt;
    FlowPaper::Cell what{paper.strong(row.followUp.promisedAt ? DayPlan::tr("Call-back promised")
                                                              : DayPlan::tr("Follow-up call")),
                         paper.strong(row.person.phone)};
    FlowPaper::Cell who = callCell(paper, row);
    for (FlowLine& line : aboutCall(paper, row))
        who.push_back(std::move(line));
    return {at.at, {{paper.strong(timeOn(at.at, tokyoZone, day))}, std::move(what), std::move(who)}};
}

bool hasTimeThatDay(const FollowUpRow& row, QDate day)
{
    const auto& at = row.followUp.promisedAt ? row.followUp.promisedAt : row.followUp.bookedAt;
    return at && localTime(at->at, tokyoZone).date() == day;
}

void addHolidays(FlowPaper& paper, const DayPlanView& plan)
{
    FlowPaper::Cell lines;
    if (plan.japan)
        lines.push_back(paper.strong(DayPlan::tr("Holiday in Japan: %1").arg(Words::of(*plan.japan))));
    if (plan.malaysia)
        lines.push_back(paper.strong(DayPlan::tr("Holiday in Malaysia (%1): %2")
                                         .arg(Words::of(plan.hospital), Words::of(*plan.malaysia))));
    if (!lines.empty())
        paper.callout(lines);
}

void addTimed(FlowPaper& paper, const DayPlanView& plan)
{
    std::vector<TimedLine> timed;
    for (const AppointmentRow& row : plan.appointments)
        timed.push_back(timedLine(paper, row, plan.day));
    for (const FollowUpRow& row : plan.calls) {
        if (hasTimeThatDay(row, plan.day))
            timed.push_back(timedLine(paper, row, plan.day));
    }
    std::ranges::stable_sort(timed, {}, &TimedLine::at);
    paper.heading(DayPlan::tr("By the clock"));
    if (timed.empty()) {
        paper.paragraph(DayPlan::tr("Nothing has a time that day."));
        return;
    }
    paper.beginTable({DayPlan::tr("Japan"), DayPlan::tr("What, where"), DayPlan::tr("With whom")},
                     timedShares);
    for (TimedLine& line : timed)
        paper.row(std::move(line.cells));
}

void addCalls(FlowPaper& paper, const DayPlanView& plan)
{
    std::vector<const FollowUpRow*> calls;
    for (const FollowUpRow& row : plan.calls) {
        if (!hasTimeThatDay(row, plan.day))
            calls.push_back(&row);
    }
    if (calls.empty())
        return;
    paper.heading(DayPlan::tr("Calls without a time (%1)").arg(calls.size()));
    paper.beginTable({DayPlan::tr("Whom"), DayPlan::tr("Phone"), DayPlan::tr("About")}, callShares);
    for (const FollowUpRow* row : calls)
        paper.row({callCell(paper, *row), {paper.strong(row->person.phone)}, aboutCall(paper, *row)});
}

/// Which day of the journey it is: the first, one in between, the last.
QString dayOfJourney(const Trip& trip, QDate day)
{
    if (day == trip.arrivalOn)
        return DayPlan::tr("arrives today");
    if (day == trip.departureOn)
        return DayPlan::tr("flies home today");
    return DayPlan::tr("day %1").arg(trip.arrivalOn->daysTo(day) + 1);
}

void addAway(FlowPaper& paper, const DayPlanView& plan)
{
    if (plan.trips.empty())
        return;
    paper.heading(DayPlan::tr("On a journey (%1)").arg(plan.trips.size()));
    paper.beginTable({DayPlan::tr("Who"), DayPlan::tr("When"), DayPlan::tr("Where, with whom")}, awayShares);
    for (const CalendarTrip& row : plan.trips) {
        const Trip& trip = row.trip;
        const QString days = trip.departureOn ? CalendarWords::days(*trip.arrivalOn, *trip.departureOn)
                                              : Words::shortDate(*trip.arrivalOn);
        FlowPaper::Cell where{paper.line(trip.hotel)};
        if (!trip.interpreter.isEmpty())
            where.push_back(paper.line(DayPlan::tr("interpreter: %1").arg(trip.interpreter)));
        if (!trip.companion.isEmpty())
            where.push_back(paper.line(DayPlan::tr("companion: %1").arg(trip.companion)));
        if (trip.wheelchair)
            where.push_back(paper.strong(DayPlan::tr("wheelchair")));
        where.push_back(paper.quiet(TripWords::open(row.checks)));
        paper.row({personCell(paper, row.person, row.caseNumber),
                   {paper.strong(dayOfJourney(trip, plan.day)), paper.quiet(days)},
                   std::move(where)});
    }
}

void addReminders(FlowPaper& paper, const DayPlanView& plan)
{
    if (plan.reminders.empty())
        return;
    paper.heading(DayPlan::tr("Not to be forgotten (%1)").arg(plan.reminders.size()));
    QStringList lines;
    for (const ReminderRow& row : plan.reminders) {
        const QString time = row.reminder.at ? timeOn(row.reminder.at->at, tokyoZone, plan.day) : QString();
        const QString mine = plan.staffName.isEmpty() ? row.assignedName : QString();
        lines << joined(
            {time, ReminderWords::title(row), row.caseNumber, ReminderWords::line(row, plan.today), mine});
    }
    paper.ticks(lines);
}

} // namespace

FlowPaper DayPlan::of(const DayPlanView& plan, const Letterhead& letterhead)
{
    FlowPaper paper(
        {tr("Day plan"),
         joined({Words::date(plan.day), plan.staffName.isEmpty() ? tr("everybody") : plan.staffName}),
         tr("Confidential: keep this plan with you and destroy it after use.") + u" ・ "_s +
             tr("printed by %1, %2").arg(letterhead.printedBy, Words::moment(letterhead.printedAt))},
        {.body = 11, .small = 9, .heading = 13, .person = 17});
    addHolidays(paper, plan);
    addTimed(paper, plan);
    addCalls(paper, plan);
    addAway(paper, plan);
    addReminders(paper, plan);
    if (plan.more)
        paper.paragraph(tr("There is more than fits into a plan: see the lists of the program."));
    return paper;
}

} // namespace ayumi
