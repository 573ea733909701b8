#include "ui/documents/tripitinerary.h"

#include "ui/documents/sheetstyle.h"
#include "ui/models/calendarwords.h"
#include "ui/models/words.h"

#include <algorithm>
#include <utility>

namespace ayumi {

using namespace Qt::StringLiterals;

namespace {

const std::vector<int> dayShares{30, 70};

QString joined(QStringList parts, const QString& by = u"   "_s)
{
    parts.removeAll(QString());
    return parts.join(by);
}

FlowPaper::Cell clockCell(const FlowPaper& paper, const PlacedInstant& at)
{
    const QString there = at.local().toString(u"HH:mm"_s);
    if (at.zone == tokyoZone)
        return {paper.strong(there), paper.quiet(TripItinerary::tr("Japan time"))};
    const QDateTime japan = localTime(at.at, tokyoZone);
    const QString time = japan.toString(u"HH:mm"_s);
    const QString inJapan =
        japan.date() == at.local().date() ? time : Words::shortDate(japan.date()) + u' ' + time;
    return {paper.strong(there), paper.quiet(TripItinerary::tr("in Japan %1").arg(inJapan))};
}

/// Each joint a line of its own, in words and in the colour of its side.
void addJoints(const FlowPaper& paper, const std::vector<Joint>& joints, FlowPaper::Cell& cell)
{
    for (const Joint joint : joints)
        cell.push_back(paper.inked(Words::of(joint),
                                   joint.side == Side::Right ? sheetstyle::rightSide : sheetstyle::leftSide));
}

FlowPaper::Cell aboutAppointment(const FlowPaper& paper, const CaseFacts& facts, const Appointment& each)
{
    FlowPaper::Cell cell{paper.strong(CalendarWords::title(each))};
    if (each.kind == AppointmentKind::Treatment && each.title.isEmpty())
        addJoints(paper, facts.jointsToTreat(), cell);
    if (!each.title.isEmpty() && each.kind != AppointmentKind::Other)
        cell.push_back(paper.quiet(CalendarWords::of(each.kind)));
    cell.push_back(paper.line(each.place));
    if (!each.doctor.isEmpty())
        cell.push_back(paper.line(TripItinerary::tr("Doctor: %1").arg(each.doctor)));
    if (!each.interpreter.isEmpty())
        cell.push_back(paper.line(TripItinerary::tr("Interpreter: %1").arg(each.interpreter)));
    return cell;
}

bool hasKind(const JourneyDay& day, AppointmentKind kind)
{
    return std::ranges::any_of(day.appointments,
                               [kind](const Appointment& each) { return each.kind == kind; });
}

void addDay(FlowPaper& paper, const CaseFacts& facts, const JourneyDay& day)
{
    const Trip& trip = facts.trip;
    const qint64 number = trip.arrivalOn->daysTo(day.day) + 1;
    paper.heading(number >= 1 && day.day <= trip.departureOn.value_or(*trip.arrivalOn)
                      ? TripItinerary::tr("Day %1: %2").arg(number).arg(Words::date(day.day))
                      : TripItinerary::tr("On the way: %1").arg(Words::date(day.day)));
    paper.beginTable({}, dayShares);
    const bool arrives = day.day == *trip.arrivalOn;
    const bool leaves = trip.departureOn && day.day == *trip.departureOn;
    const auto untimed = [&paper](const QString& when, const QString& what, const QString& detail) {
        paper.row({{paper.quiet(when)}, {paper.strong(what), paper.line(detail)}});
    };
    if (arrives && !hasKind(day, AppointmentKind::Flight))
        untimed(TripItinerary::tr("this day"), TripItinerary::tr("Arrival in Malaysia"), {});
    bool waitsForPickUp =
        arrives && !hasKind(day, AppointmentKind::PickUp) && !trip.transfer.trimmed().isEmpty();
    const auto pickUp = [&] {
        if (std::exchange(waitsForPickUp, false))
            untimed(TripItinerary::tr("on arrival"), TripItinerary::tr("You are picked up"), trip.transfer);
    };
    for (const Appointment& each : day.appointments) {
        if (each.kind != AppointmentKind::Flight)
            pickUp();
        paper.row({clockCell(paper, each.start), aboutAppointment(paper, facts, each)});
    }
    pickUp();
    if (arrives && !trip.hotel.isEmpty())
        untimed(TripItinerary::tr("in the evening"), TripItinerary::tr("Hotel"), trip.hotel);
    if (leaves && !hasKind(day, AppointmentKind::Flight))
        untimed(TripItinerary::tr("this day"), TripItinerary::tr("Flight home"), {});
    if (!arrives && !leaves && day.appointments.empty())
        untimed(TripItinerary::tr("this day"), TripItinerary::tr("Nothing is planned; please rest."), {});
}

void addOverview(FlowPaper& paper, const CaseFacts& facts)
{
    const Trip& trip = facts.trip;
    paper.fact(
        TripItinerary::tr("Your stay"),
        trip.departureOn
            ? TripItinerary::tr("%1 to %2").arg(Words::date(*trip.arrivalOn), Words::date(*trip.departureOn))
            : TripItinerary::tr("from %1").arg(Words::date(*trip.arrivalOn)));
    FlowPaper::Cell joints;
    addJoints(paper, facts.jointsToTreat(), joints);
    if (!joints.empty())
        paper.fact(TripItinerary::tr("To be treated"), joints);
    const std::vector<std::pair<QString, QString>> texts{
        {TripItinerary::tr("Hospital"), facts.visit.hospital},
        {TripItinerary::tr("Flights"), trip.flights},
        {TripItinerary::tr("Hotel"), trip.hotel},
        {TripItinerary::tr("Interpreter"), trip.interpreter},
        {TripItinerary::tr("With you"), trip.companion},
        {TripItinerary::tr("Wheelchair"),
         trip.wheelchair ? TripItinerary::tr("is ordered for the airport") : QString()}};
    for (const auto& [label, text] : texts) {
        if (!text.trimmed().isEmpty())
            paper.fact(label, text.trimmed());
    }
}

/// What of the checklist somebody has to have in hand; empty: nothing.
QString toBring(const TripCheck& check, const CaseFacts& facts)
{
    switch (check.item) {
    case TripItem::Passport:
        return facts.patient.passport.expiresOn ? TripItinerary::tr("Passport (valid until %1)")
                                                      .arg(Words::date(*facts.patient.passport.expiresOn))
                                                : TripItinerary::tr("Passport");
    case TripItem::ArrivalCard:
        if (facts.trip.arrivalCardOn)
            return TripItinerary::tr("Arrival card of Malaysia (sent on %1)")
                .arg(Words::date(*facts.trip.arrivalCardOn));
        return TripItinerary::tr("Arrival card of Malaysia (to be sent from %1)")
            .arg(Words::date(arrivalCardOpensOn(*facts.trip.arrivalOn)));
    case TripItem::Flights:
        return TripItinerary::tr("Tickets for both flights");
    case TripItem::Insurance:
        return TripItinerary::tr("Papers of your travel insurance");
    case TripItem::MedicationList:
        return TripItinerary::tr("Your medicines for every day of the journey, and their list");
    case TripItem::Hotel:
    case TripItem::Transfer:
    case TripItem::Interpreter:
    case TripItem::Companion:
    case TripItem::Wheelchair:
        break;
    }
    return {};
}

void addPacking(FlowPaper& paper, const CaseFile& file)
{
    QStringList lines;
    for (const TripCheck& check : file.tripChecks) {
        const QString line = toBring(check, file.facts);
        if (check.state != TripItemState::NotNeeded && !line.isEmpty())
            lines << line;
    }
    lines << TripItinerary::tr("These pages");
    paper.heading(TripItinerary::tr("Please bring"));
    paper.ticks(lines);
}

void addHelp(FlowPaper& paper, const CaseFacts& facts, const OfficeContact& office)
{
    paper.heading(TripItinerary::tr("When you need help"));
    FlowPaper::Cell lines;
    const auto number = [&](const QString& whose, const QString& phone, const QString& detail) {
        if (phone.isEmpty())
            return;
        lines.push_back(paper.line(whose));
        lines.push_back({phone, sheetstyle::font(paper.type().person, true), sheetstyle::ink});
        lines.push_back(paper.quiet(detail));
    };
    number(TripItinerary::tr("While you are in Malaysia, day and night"), office.phoneAbroad, {});
    number(office.name.isEmpty() ? TripItinerary::tr("Our office in Japan")
                                 : TripItinerary::tr("Our office in Japan, %1").arg(office.name),
           office.phone, joined({office.hours, office.line}));
    if (lines.empty())
        lines.push_back(paper.line(TripItinerary::tr("Call us: ______________________")));
    paper.callout(lines);
    const EmergencyContact& family = facts.patient.emergency;
    if (!family.name.isEmpty())
        paper.paragraph(
            TripItinerary::tr("Your family: %1").arg(joined({family.name, family.relation, family.phone})));
}

} // namespace

Result<FlowPaper> TripItinerary::of(const CaseFile& file, const Letterhead& letterhead, QDate today)
{
    const CaseFacts& facts = file.facts;
    if (!facts.trip.arrivalOn)
        return failure(ErrorCode::DocumentNotPrintable, {tr("no day of arrival is known")});
    FlowPaper paper({tr("Your journey"), tr("made on %1").arg(Words::date(today)),
                     tr("Times may still change; we will tell you. %1")
                         .arg(joined({letterhead.office.name, letterhead.office.phone}))},
                    largePaperType);
    paper.person(tr("For %1").arg(facts.patient.displayName()), facts.patient.romaji.full());
    addOverview(paper, facts);
    for (const JourneyDay& day : journeyDays(facts))
        addDay(paper, facts, day);
    addPacking(paper, file);
    addHelp(paper, facts, letterhead.office);
    return paper;
}

} // namespace ayumi
