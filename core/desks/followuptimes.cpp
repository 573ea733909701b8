// FollowUpDesk::proposeTimes and FollowUpDesk::lost.

#include "core/base/textfold.h"
#include "core/desks/caserows.h"
#include "core/desks/deskwork.h"
#include "core/desks/followupdesk.h"
#include "core/desks/holidaydesk.h"
#include "core/storage/appointmenttable.h"
#include "core/storage/callloadtable.h"
#include "core/storage/casetable.h"
#include "core/storage/contactattempttable.h"
#include "core/storage/database.h"
#include "core/storage/decisiontable.h"
#include "core/storage/followuptable.h"
#include "core/storage/holidaytable.h"
#include "core/storage/losttable.h"
#include "core/storage/patienttable.h"
#include "core/storage/scheduletable.h"
#include "core/storage/stafftable.h"
#include "core/storage/visittable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

/// Of the days around a window whose holidays, absences and appointments count.
constexpr int daysAround = 40;
constexpr int minutesOfCall = 20;
/// Of one person in these days.
constexpr int mostAppointments = 500;

/// An open call with what hangs on it.
struct OpenCall
{
    FollowUp followUp;
    Patient patient;
    QDate due;
};

Result<OpenCall> openCall(Database& database, FollowUpId id)
{
    AYUMI_TRY_GET(const auto followUp, FollowUpTable(database).find(id));
    if (!followUp)
        return failure(ErrorCode::NotFound, {u"follow-up"_s});
    if (followUp->end)
        return failure(ErrorCode::FollowUpEnded, {followUp->step});
    AYUMI_TRY_GET(const auto careCase, CaseTable(database).find(followUp->caseId));
    if (!careCase)
        return failure(ErrorCode::CaseNotFound, {QString::number(followUp->caseId.value())});
    AYUMI_TRY_GET(const auto patient, PatientTable(database).find(careCase->patient));
    const CaseId ids[] = {followUp->caseId};
    AYUMI_TRY_GET(const auto treated, VisitTable(database).treatedOfCases(ids));
    const QDate treatedOn = treated.empty() ? QDate() : treated.front().at.local().date();
    return OpenCall{
        .followUp = *followUp, .patient = patient.value_or(Patient()), .due = dueOn(*followUp, treatedOn)};
}

/// Appointments of the caller and of the patient.
Result<> readAppointments(Database& database, std::optional<StaffId> caller, CaseId caseId, QDate until,
                          TimesQuestion& question)
{
    AppointmentTable table(database);
    AYUMI_TRY_GET(const auto ofPatient, table.ofCases(std::span(&caseId, 1)));
    for (const Appointment& each : ofPatient) {
        if (each.withPatient && each.state == AppointmentState::Planned)
            question.busy.push_back({each.start.at, each.end()});
    }
    if (!caller)
        return {};
    AppointmentsWanted wanted;
    wanted.from = question.now;
    wanted.until = instantAt(until.addDays(1), QTime(0, 0), tokyoZone);
    wanted.staff = caller;
    wanted.limit = mostAppointments;
    AYUMI_TRY_GET(const auto ofCaller, table.inRange(wanted));
    for (const ListedAppointment& each : ofCaller)
        question.busy.push_back({each.appointment.start.at, each.appointment.end()});
    return {};
}

/// Whoever treated, or examined, or decided: the doctor who joins the call. Empty while nobody is named.
Result<QString> doctorOf(Database& database, CaseId id)
{
    AYUMI_TRY_GET(const auto visit, VisitTable(database).ofCase(id));
    if (visit && !visit->injections.empty())
        return visit->injections.back().doctorName;
    if (visit && !visit->examination.doctorName.isEmpty())
        return visit->examination.doctorName;
    AYUMI_TRY_GET(const auto decisions, DecisionTable(database).ofCases(std::span(&id, 1)));
    return decisions.empty() ? QString() : decisions.back().doctorName;
}

/// The same person is written with and without a space, in either width.
bool isNamed(const QString& name, const QString& key)
{
    return foldStrict(name) == key;
}

void addAbsences(const std::vector<StaffAbsence>& absences, StaffId staff, TimesQuestion& question)
{
    for (const StaffAbsence& each : absences) {
        if (each.staff == staff) {
            question.busy.push_back({instantAt(each.first, QTime(0, 0), kualaLumpurZone),
                                     instantAt(each.last.addDays(1), QTime(0, 0), kualaLumpurZone)});
        }
    }
}

/// What the doctor who joins has to do then: appointments that name them, and, where they work with this
/// program themselves, those they take part in and their absences.
Result<> readDoctor(Database& database, CaseId id, QDate until, TimesQuestion& question)
{
    AYUMI_TRY_GET(const QString name, doctorOf(database, id));
    const QString key = foldStrict(name);
    if (key.isEmpty())
        return {};
    const Instant last = instantAt(until.addDays(1), QTime(0, 0), tokyoZone);
    AppointmentTable table(database);
    AYUMI_TRY_GET(const auto times, table.withDoctors(question.now, last));
    for (const DoctorsTime& each : times) {
        if (isNamed(each.doctor, key))
            question.busy.push_back({each.from, each.until});
    }
    AYUMI_TRY_GET(const auto staff, StaffTable(database).all());
    const auto own = std::ranges::find_if(staff, [&key](const Staff& each) {
        return each.role == Role::Doctor && !each.disabled && isNamed(each.name, key);
    });
    if (own == staff.end())
        return {};
    AppointmentsWanted wanted;
    wanted.from = question.now;
    wanted.until = last;
    wanted.staff = own->id;
    wanted.limit = mostAppointments;
    AYUMI_TRY_GET(const auto taking, table.inRange(wanted));
    for (const ListedAppointment& each : taking)
        question.busy.push_back({each.appointment.start.at, each.appointment.end()});
    AYUMI_TRY_GET(const auto absences, ScheduleTable(database).absences(question.window.from));
    addAbsences(absences, own->id, question);
    return {};
}

QDate lastDay(const TimesQuestion& question)
{
    return std::max(question.window.until, localTime(question.now, tokyoZone).date()).addDays(daysAround);
}

/// What is agreed with other patients takes the caller's time.
Result<> readLoad(Database& database, StaffId caller, TimesQuestion& question, const FollowUp& own)
{
    const QDate from = question.window.from.addDays(-1);
    const QDate until = lastDay(question);
    CallLoadTable table(database);
    AYUMI_TRY_GET(question.callsOnDay, table.agreedOnDays(caller, from, until));
    AYUMI_TRY_GET(const auto times, table.agreedTimes(caller, from, until));
    const auto agreed = own.promisedAt ? own.promisedAt : own.bookedAt;
    for (const Instant at : times) {
        if (agreed && agreed->at == at)
            continue; // its own time does not stand in its way
        question.busy.push_back({at, Instant(at.msecsSinceEpoch() + bookedCallMinutes * 60'000)});
    }
    return {};
}

Result<> readCaller(Database& database, const TimesWish& wish, const FollowUp& followUp,
                    TimesQuestion& question, ProposedCall& proposed)
{
    const StaffId caller = wish.caller.value_or(followUp.assignedTo);
    const auto known = caller.isStored() ? std::optional(caller) : std::nullopt;
    AYUMI_TRY(readAppointments(database, known, followUp.caseId, lastDay(question), question));
    if (!known)
        return {};
    AYUMI_TRY_GET(const auto person, StaffTable(database).find(caller));
    if (!person)
        return failure(ErrorCode::NotFound, {u"staff"_s});
    proposed.callerName = person->name;
    ScheduleTable table(database);
    AYUMI_TRY_GET(question.schedule, table.of(caller));
    AYUMI_TRY_GET(question.absences, table.absences(question.window.from));
    return readLoad(database, caller, question, followUp);
}

} // namespace

Result<ProposedCall> FollowUpDesk::proposeTimes(FollowUpId id, const TimesWish& wish)
{
    AYUMI_TRY(demand(m_context, Right::ReadCases, u"times.proposed"_s, u"cases"_s));
    Database& database = *m_context.database;
    AYUMI_TRY_GET(const OpenCall call, openCall(database, id));
    ProposedCall proposed;
    proposed.due = call.due;
    proposed.window = windowOf(call.followUp, call.due);
    proposed.contactHours = call.patient.contactHours;
    proposed.wished = wishedHours(call.patient.contactHours);
    proposed.hospitalJoins = wish.hospitalJoins.value_or(call.followUp.hospitalJoins);
    AYUMI_TRY_GET(proposed.hospital, HolidayDesk(m_context).hospitalState());

    TimesQuestion question;
    question.due = proposed.due;
    question.window = proposed.window;
    if (call.followUp.postponedUntil) // nobody wants to be called before the day they asked for
        question.window.from = std::max(question.window.from, *call.followUp.postponedUntil);
    question.window.until = std::max(question.window.until, question.window.from);
    question.now = m_context.clock->now();
    question.wished = proposed.wished;
    question.minutes = minutesOfCall;
    if (!call.patient.zone.isEmpty())
        question.patientZone = call.patient.zone;
    if (proposed.hospitalJoins)
        question.hospital = proposed.hospital;
    const QDate last = lastDay(question);
    // Whole years, since a year without any holiday entered is worth a warning.
    AYUMI_TRY_GET(question.holidays, HolidayTable(database).book(QDate(question.window.from.year(), 1, 1),
                                                                 QDate(last.year(), 12, 31)));
    AYUMI_TRY(readCaller(database, wish, call.followUp, question, proposed));
    if (proposed.hospitalJoins)
        AYUMI_TRY(readDoctor(database, call.followUp.caseId, last, question));
    proposed.proposal = proposedTimes(question);
    return proposed;
}

Result<LostView> FollowUpDesk::lost(int limit)
{
    AYUMI_TRY(demand(m_context, Right::ReadCases, u"lost.read"_s, u"cases"_s));
    Database& database = *m_context.database;
    AYUMI_TRY_GET(auto found, LostTable(database).newest(limit + 1));
    LostView view;
    view.more = int(found.size()) > limit;
    if (view.more)
        found.resize(std::size_t(limit));
    std::vector<FollowUpId> ids;
    for (LostFollowUp& each : found) {
        ids.push_back(each.followUp.id);
        LostRow row;
        row.followUp = std::move(each.followUp);
        row.caseNumber = each.caseNumber;
        row.stage = each.stage;
        row.person = personLine(each.patient);
        view.rows.push_back(std::move(row));
    }
    AYUMI_TRY_GET(const auto attempts, ContactAttemptTable(database).ofFollowUps(ids));
    std::map<FollowUpId, LostRow*> byId;
    for (LostRow& row : view.rows)
        byId[row.followUp.id] = &row;
    for (const ContactAttempt& attempt : attempts) { // oldest first
        LostRow& row = *byId.at(attempt.followUp);
        ++row.attempts;
        row.lastAttempt = attempt;
    }
    return view;
}

} // namespace ayumi
