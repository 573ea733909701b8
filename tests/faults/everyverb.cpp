#include "tests/faults/everyverb.h"

#include "tests/support/clinic/testclinic.h"

using namespace Qt::StringLiterals;

namespace ayumi::test {

namespace {

template<class T>
std::optional<Error> errorOf(const Result<T>& result)
{
    return result ? std::nullopt : std::optional(result.error());
}

#define AYUMI_VERB(name, right, action, expression)                                                          \
    Verb                                                                                                     \
    {                                                                                                        \
        name, right, action,                                                                                 \
            [](Office& office, [[maybe_unused]] const Subject& on) -> std::optional<Error> {                 \
                return errorOf(office.expression);                                                           \
            }                                                                                                \
    }

HistoryImport emptyImport()
{
    HistoryImport import;
    import.fileName = u"talk.txt"_s;
    import.patientParticipant = u"誰か"_s;
    return import;
}

Progress& cancelledProgress()
{
    static Progress progress;
    progress.cancel();
    return progress;
}

NewConsultation namelessConsultation()
{
    NewConsultation fresh;
    fresh.patient = Patient();
    return fresh;
}

template<class T>
T ofCase(const Subject& on)
{
    T row;
    row.caseId = on.id();
    return row;
}

Contact staleContact(const Subject& on)
{
    Contact contact;
    contact.followUp = on.followUp().id;
    contact.version = staleVersion;
    return contact;
}

Advance advanceOf(const Subject& on)
{
    return {.id = on.id(), .version = staleVersion, .reason = {}};
}

Closing closingOf(const Subject& on)
{
    Closing closing;
    closing.id = on.id();
    closing.version = staleVersion;
    return closing;
}

std::vector<Verb> intakeAndCaseVerbs()
{
    return {
        AYUMI_VERB("openConsultation", Right::EditCases, "case.created",
                   intake.openConsultation(namelessConsultation())),
        AYUMI_VERB("possibleDuplicates", Right::ReadCases, "patient.compared",
                   intake.possibleDuplicates(on.file.facts.patient)),
        AYUMI_VERB("savePatient", Right::EditCases, "patient.saved", intake.savePatient(Patient())),
        AYUMI_VERB("patient", Right::ReadCases, "patient.read", intake.patient(on.file.facts.patient.id)),
        AYUMI_VERB("saveAnswers", Right::EditCases, "intake.saved",
                   intake.saveAnswers(on.id(), {{Question{IntakeField::Symptoms, std::nullopt}, {}}})),
        AYUMI_VERB("recordScore", Right::RecordContacts, "score.recorded",
                   intake.recordScore(ofCase<OutcomeScore>(on))),
        AYUMI_VERB("recordKoos12", Right::RecordContacts, "koos12.recorded",
                   intake.recordKoos12(ofCase<Koos12Record>(on))),
        AYUMI_VERB("open", Right::ReadCases, "case.opened", cases.open(on.id())),
        AYUMI_VERB("find", Right::ReadCases, "case.found", cases.find(on.file.facts.careCase.number)),
        AYUMI_VERB("refresh", Right::ReadCases, "case.opened", cases.refresh(on.id())),
        AYUMI_VERB("advance", Right::EditCases, "case.advanced", cases.advance(advanceOf(on))),
        AYUMI_VERB("missing", Right::ReadCases, "case.gate-read", cases.missing(on.id())),
        AYUMI_VERB("close", Right::EditCases, "case.closed", cases.close(closingOf(on))),
        AYUMI_VERB("reopen", Right::EditCases, "case.reopened",
                   cases.reopen(on.id(), staleVersion, u"理由"_s)),
        AYUMI_VERB("assign", Right::EditCases, "case.assigned",
                   cases.assign(on.id(), staleVersion, on.someoneElse)),
        AYUMI_VERB("addNote", Right::RecordContacts, "note.added", cases.addNote(on.id(), QString())),
        AYUMI_VERB("board", Right::ReadCases, "cases.listed", cases.board({}, 5)),
        AYUMI_VERB("page", Right::ReadCases, "cases.listed",
                   cases.page({}, CaseOrder::Number, false, std::nullopt, 5)),
        AYUMI_VERB("search.people", Right::ReadCases, "search", search.people(u"山田"_s, 5)),
        AYUMI_VERB("search.words", Right::ReadCases, "search", search.words(u"膝"_s, 5)),
        AYUMI_VERB("importHistory", Right::EditCases, "history.imported",
                   messages.importHistory(on.id(), emptyImport(), cancelledProgress())),
        AYUMI_VERB("casesWithTalk", Right::ReadCases, "history.compared",
                   messages.casesWithTalk(emptyImport())),
        AYUMI_VERB("messages.before", Right::ReadCases, "messages.read", messages.before(on.id(), {}, 5)),
    };
}

std::vector<Verb> treatmentVerbs()
{
    return {
        AYUMI_VERB("counselling.record", Right::EditCases, "counselling.recorded",
                   counselling.record(ofCase<Counselling>(on))),
        AYUMI_VERB("decide", Right::DecideSuitability, "decision.recorded",
                   counselling.decide(ofCase<Decision>(on))),
        AYUMI_VERB("explain", Right::EditCases, "disclosures.explained",
                   consents.explain(on.id(), {}, QDate(), QString(), QString())),
        AYUMI_VERB("sign", Right::EditCases, "consent.signed", consents.sign(ofCase<Consent>(on))),
        AYUMI_VERB("withdraw", Right::EditCases, "consent.withdrawn",
                   consents.withdraw(on.file.facts.consents.front().id, staleVersion, QDate(), QString())),
        AYUMI_VERB("recordDisclosure", Right::PrintDocuments, "data.disclosed",
                   consents.recordDisclosure(on.id(), QString(), QString(), QString(), std::nullopt)),
        AYUMI_VERB("trips.save", Right::EditCases, "trip.saved", trips.save(on.file.facts.trip)),
        AYUMI_VERB("trips.checklist", Right::ReadCases, "trip.checklist-read", trips.checklist(on.id())),
        AYUMI_VERB("trips.tick", Right::EditCases, "trip.ticked",
                   trips.tick(on.id(), TripItem::Passport, TickState::Done)),
        AYUMI_VERB("saveJourney", Right::EditCases, "trip.saved",
                   trips.saveJourney({on.id(), on.file.facts.trip, {}, 0})),
        AYUMI_VERB("savePassport", Right::EditCases, "passport.saved",
                   trips.savePassport(on.file.facts.patient.id, staleVersion, {})),
        AYUMI_VERB("saveExamination", Right::EditCases, "examination.saved",
                   visits.saveExamination(on.id(), staleVersion, QString(), {})),
        AYUMI_VERB("recordInjection", Right::EditCases, "injection.recorded",
                   visits.recordInjection(on.id(), staleVersion, {})),
        AYUMI_VERB("recordDrip", Right::EditCases, "drip.recorded",
                   visits.recordDrip(on.id(), staleVersion, {})),
        AYUMI_VERB("discharge", Right::EditCases, "discharge.recorded",
                   visits.discharge(on.id(), staleVersion, {})),
        AYUMI_VERB("previewTreatmentDate", Right::ReadCases, "treatment-date.previewed",
                   visits.previewTreatmentDate(on.id(), *on.file.facts.visit.treatedOn())),
        AYUMI_VERB("correctTreatmentDate", Right::CorrectTreatment, "treatment-date.corrected",
                   visits.correctTreatmentDate(on.id(), staleVersion, QDate(), QString())),
    };
}

std::vector<Verb> followUpVerbs()
{
    return {
        AYUMI_VERB("today", Right::ReadCases, "today.read", followUps.today({})),
        AYUMI_VERB("due", Right::ReadCases, "due.read", followUps.due({})),
        AYUMI_VERB("recordCallList", Right::PrintDocuments, "call-list.printed",
                   followUps.recordCallList({})),
        AYUMI_VERB("papers.officeContact", std::nullopt, "", papers.officeContact()),
        AYUMI_VERB("papers.saveOfficeContact", Right::ManagePlanning, "office-contact.saved",
                   papers.saveOfficeContact({{}, staleVersion})),
        AYUMI_VERB("papers.cases", Right::ReadCases, "cases.listed", papers.cases({on.id()})),
        AYUMI_VERB("papers.dayPlan", Right::ReadCases, "calendar.read", papers.dayPlan({QDate(), {}})),
        AYUMI_VERB("papers.recordDayPlan", Right::PrintDocuments, "day-plan.printed",
                   papers.recordDayPlan({})),
        AYUMI_VERB("papers.recordLabels", Right::PrintDocuments, "labels.printed", papers.recordLabels({})),
        AYUMI_VERB("papers.recordMissedLetter", Right::RecordContacts, "missed-letter.printed",
                   papers.recordMissedLetter({on.followUp().id, staleVersion, QDate(), QString()})),
        AYUMI_VERB("recordContact", Right::RecordContacts, "contact.recorded",
                   followUps.recordContact(staleContact(on))),
        AYUMI_VERB("postpone", Right::RecordContacts, "follow-up.postponed",
                   followUps.postpone(on.followUp().id, staleVersion, QDate())),
        AYUMI_VERB("book", Right::RecordContacts, "follow-up.booked",
                   followUps.book(on.followUp().id, staleVersion, {}, ContactChannel::Phone)),
        AYUMI_VERB("pin", Right::RecordContacts, "follow-up.pinned",
                   followUps.pin(on.followUp().id, staleVersion, std::nullopt)),
        AYUMI_VERB("followUps.assign", Right::RecordContacts, "follow-up.assigned",
                   followUps.assign(on.followUp().id, staleVersion, on.someoneElse)),
        AYUMI_VERB("addExtra", Right::RecordContacts, "follow-up.added",
                   followUps.addExtra(on.id(), QDate(), QString())),
        AYUMI_VERB("end", Right::RecordContacts, "follow-up.ended",
                   followUps.end(on.followUp().id, staleVersion, FollowUpEnd::Done, QString())),
    };
}

CalendarWanted noDays()
{
    return {};
}

class NoWording final : public CalendarWording
{
public:
    QString title(const AppointmentRow&, const QString&, PatientNaming) const override { return {}; }
    QString title(const CalendarCall&, const QString&) const override { return {}; }
    QString title(const CalendarTrip&, const QString&) const override { return {}; }
    QString people(const AppointmentRow&) const override { return {}; }
    QString category(AppointmentKind) const override { return {}; }
    QString calendarName(const QString&) const override { return {}; }
};

std::vector<Verb> calendarVerbs()
{
    return {
        AYUMI_VERB("calendar.view", Right::ReadCases, "calendar.read", calendar.view(noDays())),
        AYUMI_VERB("calendar.find", Right::ReadCases, "appointment.read", calendar.find(on.appointment.id)),
        AYUMI_VERB("calendar.findByUid", Right::ReadCases, "appointment.read",
                   calendar.findByUid(on.appointment.uid)),
        AYUMI_VERB("calendar.conflicts", Right::ReadCases, "calendar.read",
                   calendar.conflicts(on.appointment)),
        AYUMI_VERB("calendar.add", Right::EditCalendar, "appointment.added",
                   calendar.add(ofCase<Appointment>(on))),
        AYUMI_VERB("calendar.change", Right::EditCalendar, "appointment.changed",
                   calendar.change(on.appointment)),
        AYUMI_VERB("calendar.move", Right::EditCalendar, "appointment.moved",
                   calendar.move(on.appointment.id, staleVersion, {}, 0)),
        AYUMI_VERB("calendar.cancel", Right::EditCalendar, "appointment.cancelled",
                   calendar.cancel(on.appointment.id, staleVersion)),
        AYUMI_VERB("calendar.restore", Right::EditCalendar, "appointment.restored",
                   calendar.restore(on.appointment.id, staleVersion)),
        AYUMI_VERB("calendarFiles.exportFile", Right::ExportData, "calendar.exported",
                   calendarFiles.exportFile({}, NoWording(), QString())),
        AYUMI_VERB("calendarFiles.compare", Right::EditCalendar, "calendar.compared",
                   calendarFiles.compare({})),
        AYUMI_VERB("calendarFiles.import", Right::EditCalendar, "calendar.compared",
                   calendarFiles.import({}, {})),
        AYUMI_VERB("calendarFiles.feed", std::nullopt, "", calendarFiles.feed()),
        AYUMI_VERB("calendarFiles.setFeed", Right::ReadCases, "calendar.feed-ended",
                   calendarFiles.setFeed(std::nullopt, NoWording())),
        AYUMI_VERB("calendarFiles.setFeed by full names", Right::ExportData, "calendar.feed-set",
                   calendarFiles.setFeed(CalendarFeed{QString(), PatientNaming::FullName, {}}, NoWording())),
        AYUMI_VERB("calendarFiles.writeFeeds", std::nullopt, "", calendarFiles.writeFeeds(NoWording())),
    };
}

CallRecord staleCall(const Subject& on)
{
    CallRecord call;
    call.contact = staleContact(on);
    return call;
}

std::vector<Verb> callVerbs()
{
    return {
        AYUMI_VERB("calls.open", Right::ReadCases, "call.opened", calls.open(on.followUp().id)),
        AYUMI_VERB("calls.record", Right::RecordContacts, "call.recorded", calls.record(staleCall(on))),
        AYUMI_VERB("koos12Texts", Right::ReadCases, "text-pack.read", calls.koos12Texts()),
        AYUMI_VERB("loadKoos12Texts", Right::ManagePlanning, "text-pack.loaded",
                   calls.loadKoos12Texts("{}", u"pack.json"_s)),
        AYUMI_VERB("removeKoos12Texts", Right::ManagePlanning, "text-pack.removed",
                   calls.removeKoos12Texts()),
        AYUMI_VERB("phrases", Right::ReadCases, "phrases.read", calls.phrases()),
        AYUMI_VERB("savePhrases", Right::ManagePlanning, "phrases.saved",
                   calls.savePhrases({{u"ja"_s, {QString()}}})),
        AYUMI_VERB("adverseEvents.add", Right::RecordContacts, "adverse-event.added",
                   adverseEvents.add(ofCase<AdverseEvent>(on), std::nullopt)),
        AYUMI_VERB("adverseEvents.update", Right::RecordContacts, "adverse-event.updated",
                   adverseEvents.update(on.event)),
        AYUMI_VERB("adverseEvents.judge", Right::DecideSuitability, "adverse-event.judged",
                   adverseEvents.judge(on.event.id, staleVersion, {}, std::nullopt)),
        AYUMI_VERB("adverseEvents.report", Right::RecordContacts, "adverse-event.reported",
                   adverseEvents.report(on.event.id, staleVersion, ReportedTo::Hospital)),
        AYUMI_VERB("adverseEvents.find", Right::ReadCases, "adverse-event.read",
                   adverseEvents.find(on.event.id)),
        AYUMI_VERB("adverseEvents.ofLot", Right::ReadCases, "adverse-events.read",
                   adverseEvents.ofLot(u"UC-1"_s)),
        AYUMI_VERB("adverseEvents.open", Right::ReadCases, "adverse-events.read", adverseEvents.open(5)),
    };
}

/// Never to be found: nobody is reminded of this case.
ReminderKey noReminder()
{
    return {ReminderRule::NoReply, u"999999"_s, QDate(2026, 11, 23)};
}

std::vector<Verb> reminderVerbs()
{
    return {
        AYUMI_VERB("reminders.list", Right::ReadCases, "reminders.read", reminders.list({})),
        AYUMI_VERB("reminders.of", Right::ReadCases, "reminders.read", reminders.of({}, {})),
        AYUMI_VERB("reminders.add", Right::RecordContacts, "reminder.added", reminders.add({})),
        AYUMI_VERB("reminders.change", Right::RecordContacts, "reminder.changed", reminders.change({})),
        AYUMI_VERB("reminders.done", Right::RecordContacts, "reminder.done",
                   reminders.done(ReminderId(999999), staleVersion)),
        AYUMI_VERB("reminders.snooze", Right::RecordContacts, "reminder.snoozed",
                   reminders.snooze(noReminder(), Instant())),
        AYUMI_VERB("reminders.assign", Right::RecordContacts, "reminder.assigned",
                   reminders.assign(noReminder(), on.someoneElse)),
        AYUMI_VERB("reminders.claim", std::nullopt, "", reminders.claim({})),
        AYUMI_VERB("reminders.markSeen", std::nullopt, "", reminders.markSeen({})),
        AYUMI_VERB("reminders.rules", std::nullopt, "", reminders.rules()),
        AYUMI_VERB("reminders.saveRules", Right::ManagePlanning, "reminder-rules.saved",
                   reminders.saveRules({ReminderRules(), staleVersion})),
    };
}

/// A plan that cannot be: whoever may save plans is told so.
FollowUpPlan impossiblePlan()
{
    FollowUpPlan plan;
    plan.name = u"plan"_s;
    return plan;
}

std::vector<Verb> planningVerbs()
{
    return {
        AYUMI_VERB("proposeTimes", Right::ReadCases, "times.proposed",
                   followUps.proposeTimes(on.followUp().id)),
        AYUMI_VERB("lost", Right::ReadCases, "lost.read", followUps.lost()),
        AYUMI_VERB("plans.all", std::nullopt, "", plans.all()),
        AYUMI_VERB("plans.save", Right::ManagePlanning, "plan.saved", plans.save(impossiblePlan())),
        AYUMI_VERB("plans.remove", Right::ManagePlanning, "plan.removed",
                   plans.remove(PlanId(999), staleVersion)),
        AYUMI_VERB("plans.preview", Right::ManagePlanning, "plan.previewed", plans.preview(impossiblePlan())),
        AYUMI_VERB("plans.apply", Right::ManagePlanning, "plan.applied",
                   plans.apply(PlanId(1), staleVersion)),
        AYUMI_VERB("plans.previewChoice", Right::ReadCases, "plan.previewed",
                   plans.previewChoice(on.id(), PlanId(999))),
        AYUMI_VERB("plans.choose", Right::EditCases, "plan.chosen", plans.choose(on.id(), PlanId(999))),
        AYUMI_VERB("holidays.book", std::nullopt, "", holidays.book(QDate(2027, 1, 1), QDate(2027, 1, 2))),
        AYUMI_VERB("holidays.hospitalState", std::nullopt, "", holidays.hospitalState()),
        AYUMI_VERB("holidays.setHospitalState", Right::ManagePlanning, "hospital-state.set",
                   holidays.setHospitalState(MalaysianState::KualaLumpur)),
        AYUMI_VERB("holidays.enter", Right::ManagePlanning, "holidays.entered", holidays.enter({Holiday()})),
        AYUMI_VERB("holidays.read", Right::ManagePlanning, "holidays.file-read",
                   holidays.read(u"/nowhere/holidays.ics"_s, std::nullopt)),
        AYUMI_VERB("holidays.remove", Right::ManagePlanning, "holiday.removed",
                   holidays.remove(HolidayId(999))),
        AYUMI_VERB("announceEquinoxes", Right::ManagePlanning, "equinoxes.announced",
                   holidays.announceEquinoxes(1066, {}, QString())),
        AYUMI_VERB("forgetEquinoxes", Right::ManagePlanning, "equinoxes.forgotten",
                   holidays.forgetEquinoxes(2030)),
        AYUMI_VERB("roster.all", std::nullopt, "", roster.all()),
        AYUMI_VERB("saveSchedule", Right::EditCalendar, "working-hours.saved", roster.saveSchedule({})),
        AYUMI_VERB("saveAbsence", Right::EditCalendar, "absence.saved", roster.saveAbsence({})),
        AYUMI_VERB("removeAbsence", Right::EditCalendar, "absence.removed",
                   roster.removeAbsence(AbsenceId(999), staleVersion)),
        AYUMI_VERB("assignments.preview", Right::RecordContacts, "hand-over.previewed",
                   assignments.preview({})),
        AYUMI_VERB("handOver", Right::RecordContacts, "calls.handed-over", assignments.handOver({}, {})),
        AYUMI_VERB("assignCase", Right::RecordContacts, "calls.handed-over",
                   assignments.assignCase(on.id(), StaffId(999))),
        AYUMI_VERB("away", Right::ReadCases, "absences.read", assignments.away()),
        AYUMI_VERB("recent hand-overs", Right::ReadCases, "hand-overs.read", assignments.recent()),
        AYUMI_VERB("undo", Right::RecordContacts, "hand-over.undone", assignments.undo(999)),
    };
}

std::vector<Verb> houseVerbs()
{
    return {
        AYUMI_VERB("staff.all", std::nullopt, "", staff.all()),
        AYUMI_VERB("staff.add", Right::ManageStaff, "staff.added",
                   staff.add(TestClinic::nameOf(Role::Doctor), Role::Administrator, TestClinic::password())),
        AYUMI_VERB("setDisabled", Right::ManageStaff, "staff.disabled",
                   staff.setDisabled(on.someoneElse, staleVersion, true)),
        AYUMI_VERB("setRole", Right::ManageStaff, "staff.role-changed",
                   staff.setRole(on.someoneElse, staleVersion, Role::Administrator)),
        AYUMI_VERB("setLanguage of another", Right::ManageStaff, "staff.language-changed",
                   staff.setLanguage(on.someoneElse, staleVersion, u"en"_s)),
        AYUMI_VERB("changePassword", std::nullopt, "",
                   staff.changePassword(TestClinic::password(), SecretBytes::copyOf("short"))),
        AYUMI_VERB("preference", std::nullopt, "", staff.preference(u"columns"_s)),
        AYUMI_VERB("setPreference", std::nullopt, "", staff.setPreference(u"columns"_s, u"1"_s)),
        AYUMI_VERB("drafts.keep", std::nullopt, "", drafts.keep(u"form"_s, u"{}"_s, 0)),
        AYUMI_VERB("drafts.find", std::nullopt, "", drafts.find(u"form"_s)),
        AYUMI_VERB("drafts.discard", std::nullopt, "", drafts.discard(u"form"_s)),
        AYUMI_VERB("drafts.mine", std::nullopt, "", drafts.mine()),
        AYUMI_VERB("backups.create", Right::MakeBackup, "backup.made",
                   backups.create(QString(), cancelledProgress())),
        AYUMI_VERB("backups.verify", Right::MakeBackup, "backup.verified",
                   backups.verify(on.backup, cancelledProgress())),
        AYUMI_VERB("backups.lastVerified", std::nullopt, "", backups.lastVerified()),
        AYUMI_VERB("audit.verify", Right::VerifyAudit, "audit.verified", audit.verify()),
        AYUMI_VERB("audit.lines", Right::VerifyAudit, "audit.read", audit.lines(QString(), 0, 5)),
    };
}

} // namespace

std::vector<Verb> allVerbs()
{
    std::vector<Verb> verbs = intakeAndCaseVerbs();
    for (const auto& more : {treatmentVerbs(), followUpVerbs(), calendarVerbs(), callVerbs(), planningVerbs(),
                             reminderVerbs(), houseVerbs()})
        verbs.insert(verbs.end(), more.begin(), more.end());
    return verbs;
}

} // namespace ayumi::test
