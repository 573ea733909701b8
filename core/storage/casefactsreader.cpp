#include "core/storage/casefactsreader.h"

#include "core/domain/alert.h"
#include "core/storage/adverseeventtable.h"
#include "core/storage/appointmenttable.h"
#include "core/storage/attachmenttable.h"
#include "core/storage/callanswertable.h"
#include "core/storage/casetable.h"
#include "core/storage/consenttable.h"
#include "core/storage/contactattempttable.h"
#include "core/storage/counsellingtable.h"
#include "core/storage/decisiontable.h"
#include "core/storage/followuptable.h"
#include "core/storage/intaketable.h"
#include "core/storage/messagetable.h"
#include "core/storage/patienttable.h"
#include "core/storage/plantable.h"
#include "core/storage/scoretable.h"
#include "core/storage/triptable.h"
#include "core/storage/visittable.h"

#include <map>

namespace ayumi {

namespace {

using ById = std::map<CaseId, KnownCase>;

/// Hands each row of a case to the facts of that case.
template<class Fact>
void deal(std::vector<Fact> rows, std::vector<Fact> CaseFacts::* member, ById& cases)
{
    for (Fact& row : rows) {
        if (const auto owner = cases.find(row.caseId); owner != cases.end())
            (owner->second.facts.*member).push_back(std::move(row));
    }
}

Result<> readPatients(Database& database, ById& cases)
{
    std::vector<PatientId> ids;
    for (const auto& [id, known] : cases)
        ids.push_back(known.facts.careCase.patient);
    AYUMI_TRY_GET(const std::vector<Patient> patients, PatientTable(database).findAll(ids));
    std::map<PatientId, const Patient*> byId;
    for (const Patient& patient : patients)
        byId[patient.id] = &patient;
    for (auto& [id, known] : cases) {
        if (const auto found = byId.find(known.facts.careCase.patient); found != byId.end())
            known.facts.patient = *found->second;
    }
    return {};
}

Result<> readPlans(Database& database, std::span<const CaseId> ids, ById& cases)
{
    AYUMI_TRY_GET(const auto plans, PlanTable(database).ofCases(ids));
    for (const CasePlan& plan : plans) {
        if (const auto owner = cases.find(plan.caseId); owner != cases.end())
            owner->second.facts.plan = plan;
    }
    return {};
}

void dealIntakes(std::map<CaseId, Intake> intakes, ById& cases)
{
    for (auto& [id, intake] : intakes) {
        if (const auto owner = cases.find(id); owner != cases.end())
            owner->second.facts.intake = std::move(intake);
    }
}

Result<> readConsents(Database& database, std::span<const CaseId> ids, ById& cases)
{
    AYUMI_TRY_GET(auto disclosures, ConsentTable(database).disclosuresOfCases(ids));
    deal(std::move(disclosures), &CaseFacts::disclosures, cases);
    AYUMI_TRY_GET(auto consents, ConsentTable(database).ofCases(ids));
    deal(std::move(consents), &CaseFacts::consents, cases);
    return {};
}

Result<> readTrips(Database& database, std::span<const CaseId> ids, ById& cases)
{
    AYUMI_TRY_GET(auto trips, TripTable(database).ofCases(ids));
    for (Trip& trip : trips) {
        if (const auto owner = cases.find(trip.caseId); owner != cases.end())
            owner->second.facts.trip = std::move(trip);
    }
    return {};
}

Result<> readCounsellings(Database& database, std::span<const CaseId> ids, ById& cases)
{
    AYUMI_TRY_GET(auto counsellings, CounsellingTable(database).ofCases(ids));
    deal(std::move(counsellings), &CaseFacts::counsellings, cases);
    AYUMI_TRY_GET(auto attachments, AttachmentTable(database).ofCases(ids));
    deal(std::move(attachments), &CaseFacts::attachments, cases);
    return {};
}

Result<> readConversations(Database& database, std::span<const CaseId> ids, ById& cases)
{
    AYUMI_TRY_GET(const auto conversations, MessageTable(database).conversations(ids));
    for (const auto& [id, conversation] : conversations) {
        if (const auto owner = cases.find(id); owner != cases.end()) {
            owner->second.messages = conversation.last;
            owner->second.facts.photosInMessages = conversation.photos;
        }
    }
    return {};
}

Result<> readTreatment(Database& database, std::span<const CaseId> ids, ById& cases)
{
    AYUMI_TRY_GET(auto decisions, DecisionTable(database).ofCases(ids));
    deal(std::move(decisions), &CaseFacts::decisions, cases);
    AYUMI_TRY_GET(auto visits, VisitTable(database).ofCases(ids));
    for (Visit& visit : visits) {
        if (const auto owner = cases.find(visit.caseId); owner != cases.end())
            owner->second.facts.visit = std::move(visit);
    }
    AYUMI_TRY_GET(auto followUps, FollowUpTable(database).ofCases(ids));
    deal(std::move(followUps), &CaseFacts::followUps, cases);
    AYUMI_TRY_GET(auto attempts, ContactAttemptTable(database).ofCases(ids));
    deal(std::move(attempts), &CaseFacts::attempts, cases);
    return {};
}

/// In place of readTreatment() where many cases are listed: what indexes hold.
Result<> readTreatmentInBrief(Database& database, std::span<const CaseId> ids, ById& cases)
{
    AYUMI_TRY_GET(auto decisions, DecisionTable(database).verdictsOfCases(ids));
    deal(std::move(decisions), &CaseFacts::decisions, cases);
    AYUMI_TRY_GET(const auto treated, VisitTable(database).treatedOfCases(ids));
    for (const Treated& each : treated) {
        if (const auto owner = cases.find(each.caseId); owner != cases.end()) {
            Injection& injection = owner->second.facts.visit.injections.emplace_back();
            injection.joint = each.joint;
            injection.startedAt = each.at;
        }
    }
    AYUMI_TRY_GET(const auto withoutSheet, VisitTable(database).withoutSheet(ids));
    for (const auto& [id, dischargedOn] : withoutSheet) {
        if (const auto owner = cases.find(id); owner != cases.end())
            owner->second.facts.visit.discharge.dischargedOn = dischargedOn;
    }
    AYUMI_TRY_GET(auto followUps, FollowUpTable(database).openOfCases(ids));
    deal(std::move(followUps), &CaseFacts::followUps, cases);
    return {};
}

/// In place of all tries: those that matter to a rule. Of whom something unwanted happened to, every one.
Result<> readTriesInBrief(Database& database, ById& cases)
{
    std::vector<CaseId> withEvents;
    std::vector<CaseId> others;
    for (const auto& [id, known] : cases)
        (known.facts.adverseEvents.empty() ? others : withEvents).push_back(id);
    if (!others.empty()) {
        AYUMI_TRY_GET(auto attempts, ContactAttemptTable(database).ofUnreached(others));
        deal(std::move(attempts), &CaseFacts::attempts, cases);
    }
    if (!withEvents.empty()) {
        AYUMI_TRY_GET(auto attempts, ContactAttemptTable(database).ofCases(withEvents));
        deal(std::move(attempts), &CaseFacts::attempts, cases);
    }
    return {};
}

/// The cases that came no further than `last`.
std::vector<CaseId> casesUntil(Stage last, const ById& cases)
{
    std::vector<CaseId> ids;
    for (const auto& [id, known] : cases) {
        if (known.facts.careCase.stage <= last)
            ids.push_back(id);
    }
    return ids;
}

std::vector<CaseId> untreatedWithLot(const ById& cases)
{
    std::vector<CaseId> ids;
    for (const auto& [id, known] : cases) {
        if (known.facts.trip.lotExpiresAt && known.facts.careCase.stage <= Stage::Treatment)
            ids.push_back(id);
    }
    return ids;
}

Result<> readAppointments(Database& database, std::span<const CaseId> ids, ById& cases)
{
    AYUMI_TRY_GET(auto appointments, AppointmentTable(database).ofCases(ids));
    for (Appointment& appointment : appointments) {
        if (const auto owner = cases.find(*appointment.caseId); owner != cases.end())
            owner->second.facts.appointments.push_back(std::move(appointment));
    }
    return {};
}

/// What only the case's own file shows.
Result<> readHistory(Database& database, std::span<const CaseId> ids, ById& cases)
{
    AYUMI_TRY(readTreatment(database, ids, cases));
    AYUMI_TRY(readCounsellings(database, ids, cases));
    AYUMI_TRY(readAppointments(database, ids, cases));
    AYUMI_TRY_GET(auto intakes, IntakeTable(database).ofCases(ids));
    dealIntakes(std::move(intakes), cases);
    AYUMI_TRY_GET(auto scores, ScoreTable(database).ofCases(ids));
    deal(std::move(scores), &CaseFacts::scores, cases);
    AYUMI_TRY_GET(auto koos12, ScoreTable(database).recordsOfCases(ids));
    deal(std::move(koos12), &CaseFacts::koos12, cases);
    AYUMI_TRY_GET(auto answers, CallAnswerTable(database).ofCases(ids));
    deal(std::move(answers), &CaseFacts::callAnswers, cases);
    AYUMI_TRY_GET(auto events, AdverseEventTable(database).ofCases(ids));
    deal(std::move(events), &CaseFacts::adverseEvents, cases);
    AYUMI_TRY_GET(auto changes, CaseTable(database).stageChanges(ids));
    deal(std::move(changes), &CaseFacts::stageChanges, cases);
    return readConsents(database, ids, cases);
}

/// In place of readHistory() where many cases are listed.
Result<> readBrief(Database& database, std::span<const CaseId> ids, ById& cases)
{
    std::vector<IntakeField> fields{IntakeField::Symptoms, IntakeField::KellgrenLawrence,
                                    IntakeField::NoImagesReason};
    // Of somebody who was asked nothing, every field that could do harm gives an alert.
    for (const Alert& alert : alertsOf(Intake()))
        fields.push_back(alert.field);
    AYUMI_TRY_GET(auto intakes, IntakeTable(database).ofCases(ids, fields));
    dealIntakes(std::move(intakes), cases);
    AYUMI_TRY(readTreatmentInBrief(database, ids, cases));
    AYUMI_TRY_GET(auto events, AdverseEventTable(database).ofCases(ids));
    deal(std::move(events), &CaseFacts::adverseEvents, cases);
    AYUMI_TRY(readTriesInBrief(database, cases));
    // A lot has to last until the treatment that stands on the calendar.
    if (const auto withLots = untreatedWithLot(cases); !withLots.empty())
        AYUMI_TRY(readAppointments(database, withLots, cases));
    // Nobody waits for a decision any more after the counselling, nor for a signature after the treatment.
    if (const auto undecided = casesUntil(Stage::Counselling, cases); !undecided.empty())
        AYUMI_TRY(readCounsellings(database, undecided, cases));
    const auto untreated = casesUntil(Stage::Treatment, cases);
    return untreated.empty() ? Result<>() : readConsents(database, untreated, cases);
}

} // namespace

CaseFactsReader::CaseFactsReader(Database& database)
    : m_database(database)
{
}

Result<std::vector<KnownCase>> CaseFactsReader::read(std::span<const CaseId> ids)
{
    return read(ids, Depth::Whole);
}

Result<std::vector<KnownCase>> CaseFactsReader::readForLists(std::span<const CaseId> ids)
{
    return read(ids, Depth::Lists);
}

Result<std::vector<KnownCase>> CaseFactsReader::read(std::span<const CaseId> ids, Depth depth)
{
    if (ids.empty())
        return std::vector<KnownCase>();
    AYUMI_TRY_GET(auto careCases, CaseTable(m_database).findAll(ids));
    ById cases;
    for (CareCase& careCase : careCases) {
        const CaseId id = careCase.id;
        KnownCase& known = cases[id];
        known.facts.careCase = std::move(careCase);
        // Nothing planned and nothing done yet still belong to their case.
        known.facts.trip.caseId = id;
        known.facts.visit.caseId = id;
    }
    AYUMI_TRY(readPatients(m_database, cases));
    AYUMI_TRY(readTrips(m_database, ids, cases));
    AYUMI_TRY(readPlans(m_database, ids, cases));
    AYUMI_TRY(readConversations(m_database, ids, cases));
    AYUMI_TRY(depth == Depth::Whole ? readHistory(m_database, ids, cases)
                                    : readBrief(m_database, ids, cases));

    std::vector<KnownCase> ordered;
    ordered.reserve(ids.size());
    for (const CaseId id : ids) {
        if (auto found = cases.extract(id))
            ordered.push_back(std::move(found.mapped()));
    }
    return ordered;
}

Result<std::optional<KnownCase>> CaseFactsReader::read(CaseId id)
{
    const CaseId ids[] = {id};
    AYUMI_TRY_GET(auto found, read(ids));
    if (found.empty())
        return std::nullopt;
    return std::move(found.front());
}

} // namespace ayumi
