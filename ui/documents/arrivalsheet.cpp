#include "ui/documents/arrivalsheet.h"

#include "ui/documents/sheetstyle.h"
#include "ui/documents/tripitinerary.h"
#include "ui/models/calendarwords.h"
#include "ui/models/words.h"

#include <algorithm>
#include <array>
#include <set>

namespace ayumi {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array harmful{IntakeField::Allergy, IntakeField::Anticoagulant, IntakeField::Antiplatelet,
                             IntakeField::Implant, IntakeField::Cancer,        IntakeField::Infection};

QString joined(QStringList parts, const QString& by = u" ・ "_s)
{
    parts.removeAll(QString());
    return parts.join(by);
}

QColor inkOf(Joint joint)
{
    return joint.side == Side::Right ? sheetstyle::rightSide : sheetstyle::leftSide;
}

void addPatient(FlowPaper& paper, const CaseFacts& facts, QDate today)
{
    const Patient& patient = facts.patient;
    const Passport& passport = patient.passport;
    paper.person(patient.romaji.isEmpty() ? patient.displayName() : patient.romaji.full(),
                 patient.name.full());
    const QString birth =
        patient.birthDate
            ? joined({Words::date(*patient.birthDate), Words::age(*patient.birthDate, today)}, u", "_s)
            : QString();
    paper.fact(ArrivalSheet::tr("Born"), joined({birth, Words::of(patient.sex)}));
    const QString expiry = passport.expiresOn
                               ? ArrivalSheet::tr("valid until %1").arg(Words::date(*passport.expiresOn))
                               : QString();
    paper.fact(ArrivalSheet::tr("Passport"), passport.number.isEmpty()
                                                 ? ArrivalSheet::tr("number not known yet")
                                                 : joined({passport.number, passport.nationality, expiry}));
}

/// Every joint that a doctor decided about, so that the one that is not to be treated is said too.
void addJoints(FlowPaper& paper, const CaseFacts& facts)
{
    const std::vector<Joint> wanted = facts.jointsToTreat();
    std::set<Joint> joints(wanted.begin(), wanted.end());
    for (const Decision& decision : facts.decisions)
        joints.insert(decision.joint);
    FlowPaper::Cell lines;
    for (const Joint joint : joints) {
        const bool isWanted = std::ranges::find(wanted, joint) != wanted.end();
        const auto decision = currentDecision(facts.decisions, joint);
        const QString why =
            decision ? joined({Words::of(decision->verdict), decision->condition, decision->doctorName})
                     : QString();
        lines.push_back(paper.inked(
            (isWanted ? ArrivalSheet::tr("%1: TO BE TREATED") : ArrivalSheet::tr("%1: NOT to be treated"))
                .arg(Words::of(joint).toUpper()),
            inkOf(joint)));
        lines.push_back(paper.quiet(why));
    }
    if (lines.empty())
        lines.push_back(paper.strong(ArrivalSheet::tr("No joint is decided on yet.")));
    lines.push_back(paper.line(facts.trip.dripPlanned ? ArrivalSheet::tr("IV drip: planned")
                                                      : ArrivalSheet::tr("IV drip: not planned")));
    paper.callout(lines);
}

void addHarm(FlowPaper& paper, const Intake& intake)
{
    paper.heading(ArrivalSheet::tr("Before you treat"));
    for (const IntakeField field : harmful) {
        const Answer answer = intake.answer(field);
        const bool isSafe = answer.state == AnswerState::None;
        paper.fact(Words::of(field), {isSafe ? paper.line(Words::of(field, answer))
                                             : paper.inked(Words::of(field, answer), sheetstyle::late)});
    }
    const Answer medication = intake.answer(IntakeField::Medication);
    if (medication.state != AnswerState::NotAsked)
        paper.fact(Words::of(IntakeField::Medication), Words::of(IntakeField::Medication, medication));
}

void addJourney(FlowPaper& paper, const CaseFacts& facts)
{
    const Trip& trip = facts.trip;
    paper.heading(ArrivalSheet::tr("Arrival and stay"));
    paper.fact(ArrivalSheet::tr("Stay"),
               trip.departureOn ? ArrivalSheet::tr("arrives %1, leaves %2")
                                      .arg(Words::date(*trip.arrivalOn), Words::date(*trip.departureOn))
                                : ArrivalSheet::tr("arrives %1").arg(Words::date(*trip.arrivalOn)));
    const std::vector<std::pair<QString, QString>> texts{{ArrivalSheet::tr("Flights"), trip.flights},
                                                         {ArrivalSheet::tr("Pick-up"), trip.transfer},
                                                         {ArrivalSheet::tr("Hotel"), trip.hotel}};
    for (const auto& [label, text] : texts) {
        if (!text.trimmed().isEmpty())
            paper.fact(label, text.trimmed());
    }
    const QString none = ArrivalSheet::tr("none");
    paper.fact(ArrivalSheet::tr("Wheelchair"),
               trip.wheelchair ? ArrivalSheet::tr("NEEDED") : ArrivalSheet::tr("not needed"));
    paper.fact(ArrivalSheet::tr("Interpreter"), trip.interpreter.isEmpty() ? none : trip.interpreter);
    paper.fact(ArrivalSheet::tr("Companion"), trip.companion.isEmpty() ? none : trip.companion);
}

void addTimes(FlowPaper& paper, const CaseFacts& facts)
{
    QStringList lines;
    for (const JourneyDay& day : journeyDays(facts)) {
        for (const Appointment& each : day.appointments) {
            const QString place = each.start.zone == kualaLumpurZone
                                      ? QString()
                                      : u" ("_s + CalendarWords::town(each.start.zone) + u')';
            lines << joined(
                {Words::shortDate(day.day) + u' ' + each.start.local().toString(u"HH:mm"_s) + place,
                 CalendarWords::title(each), each.place, each.doctor});
        }
    }
    if (lines.isEmpty())
        return;
    paper.fact(ArrivalSheet::tr("Times (local)"), lines.join(u'\n'));
}

void addContacts(FlowPaper& paper, const Patient& patient, const OfficeContact& office)
{
    paper.heading(ArrivalSheet::tr("Whom to call"));
    paper.fact(ArrivalSheet::tr("Our office"), joined({office.name, office.phone, office.phoneAbroad}));
    // Who may not be told of the treatment does not stand on this page.
    const EmergencyContact& family = patient.emergency;
    if (!family.name.isEmpty() && family.mayBeTold == true)
        paper.fact(ArrivalSheet::tr("Family"), joined({family.name, family.relation, family.phone}));
}

} // namespace

Result<FlowPaper> ArrivalSheet::of(const CaseFile& file, const Letterhead& letterhead, QDate today)
{
    const CaseFacts& facts = file.facts;
    if (!facts.trip.arrivalOn)
        return failure(ErrorCode::DocumentNotPrintable, {tr("no day of arrival is known")});
    FlowPaper paper(
        {tr("Patient arriving"), tr("case %1, made on %2").arg(facts.careCase.number, Words::date(today)),
         tr("Confidential medical information, given for the treatment only.") + u" ・ "_s +
             tr("printed by %1, %2").arg(letterhead.printedBy, Words::moment(letterhead.printedAt))},
        {.body = 10, .small = 9, .heading = 12, .person = 18, .padding = 2});
    addPatient(paper, facts, today);
    addJoints(paper, facts);
    addHarm(paper, facts.intake);
    addJourney(paper, facts);
    addTimes(paper, facts);
    addContacts(paper, facts.patient, letterhead.office);
    return paper;
}

} // namespace ayumi
