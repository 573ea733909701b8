#include "core/desks/visitdesk.h"

#include "core/desks/auditdetails.h"
#include "core/desks/deskwork.h"
#include "core/domain/textlimit.h"
#include "core/storage/consenttable.h"
#include "core/storage/decisiontable.h"
#include "core/storage/followuptable.h"
#include "core/storage/triptable.h"
#include "core/storage/visittable.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

/// Everything about the visit of one case, and what checkInjection wants to know.
struct VisitFacts
{
    Visit visit;
    Trip trip;
    std::vector<Decision> decisions;
    std::vector<Consent> consents;
    QDate today; ///< of the place

    [[nodiscard]] InjectionCheck check() const { return {decisions, consents, trip, visit, today}; }
};

QDate todayThere(Instant now)
{
    return localTime(now, kualaLumpurZone).date();
}

Result<VisitFacts> readFacts(Database& database, CaseId id, Instant now)
{
    const CaseId ids[] = {id};
    VisitFacts facts;
    facts.today = todayThere(now);
    AYUMI_TRY_GET(const auto visit, VisitTable(database).ofCase(id));
    AYUMI_TRY_GET(const auto trip, TripTable(database).ofCase(id));
    AYUMI_TRY_GET(facts.decisions, DecisionTable(database).ofCases(ids));
    AYUMI_TRY_GET(facts.consents, ConsentTable(database).ofCases(ids));
    facts.visit = visit.value_or(Visit{});
    facts.visit.caseId = id;
    facts.trip = trip.value_or(Trip{});
    return facts;
}

Result<> checkNotAfter(const QString& field, std::optional<QDate> date, QDate today)
{
    AYUMI_TRY(checkRealDay(field, date));
    if (date && *date > today)
        return failure(ErrorCode::DateInFuture, {field, date->toString(Qt::ISODate)});
    return {};
}

Result<> checkExamination(const QString& hospital, const Examination& examination, QDate today)
{
    AYUMI_TRY(checkLength(u"hospital"_s, hospital, longestLine));
    AYUMI_TRY(checkLength(u"doctor"_s, examination.doctorName, longestLine));
    const std::array texts{std::pair{u"blood-findings"_s, examination.bloodFindings},
                           std::pair{u"findings"_s, examination.findings},
                           std::pair{u"go-reason"_s, examination.goReason}};
    for (const auto& [field, text] : texts)
        AYUMI_TRY(checkLength(field, text, longestText));
    AYUMI_TRY(checkNotAfter(u"examined-on"_s, examination.examinedOn, today));
    AYUMI_TRY(checkNotAfter(u"blood-test-on"_s, examination.bloodTestOn, today));
    if (examination.go == GoDecision::NotDecided)
        return {};
    // A go or no-go is a doctor's, after an examination.
    AYUMI_TRY(checkGiven(u"doctor"_s, examination.doctorName));
    if (!examination.examinedOn)
        return failure(ErrorCode::FieldMissing, {u"examined-on"_s});
    return examination.go == GoDecision::NoGo ? checkGiven(u"go-reason"_s, examination.goReason) : Result<>();
}

Result<> checkInjectionTexts(const Injection& injection)
{
    const std::array lines{std::pair{u"lot"_s, injection.lot}, std::pair{u"product"_s, injection.product},
                           std::pair{u"anaesthesia"_s, injection.anaesthesia},
                           std::pair{u"approach"_s, injection.approach},
                           std::pair{u"doctor"_s, injection.doctorName}};
    for (const auto& [field, text] : lines)
        AYUMI_TRY(checkLength(field, text, longestLine));
    return checkLength(u"reaction"_s, injection.reaction, longestText);
}

Result<> checkDischarge(const Discharge& discharge, const VisitFacts& facts)
{
    AYUMI_TRY(checkLength(u"advice"_s, discharge.advice, longestText));
    AYUMI_TRY(checkLength(u"notes"_s, discharge.notes, longestText));
    AYUMI_TRY(checkNotAfter(u"discharged-on"_s, discharge.dischargedOn, facts.today));
    const std::optional<QDate> treated = facts.visit.treatedOn();
    if (discharge.dischargedOn && treated && *discharge.dischargedOn < *treated) {
        return failure(ErrorCode::DatesReversed,
                       {treated->toString(Qt::ISODate), discharge.dischargedOn->toString(Qt::ISODate)});
    }
    return {};
}

/// Open follow-ups that nobody pinned keep their days beside the facts these follow from: both are written
/// together.
Result<> rederiveFollowUps(DeskWork& work, CaseId id, std::optional<QDate> treatedOn)
{
    const CaseId ids[] = {id};
    FollowUpTable table(work.database());
    AYUMI_TRY_GET(const std::vector<FollowUp> followUps, table.ofCases(ids));
    for (const FollowUp& followUp : followUps) {
        if (!followUp.end && !followUp.pinnedOn)
            AYUMI_TRY(table.update(followUp, treatedOn));
    }
    return {};
}

/// The visit after `change`, stored over the one that was read with `version`.
template<class Change>
Result<Visit> changeVisit(DeskWork& work, VisitFacts facts, int version, Change change)
{
    const QJsonObject before = audit::describe(facts.visit);
    Visit changed = facts.visit;
    change(changed);
    changed.version = version;
    AYUMI_TRY_GET(Visit stored, VisitTable(work.database()).save(changed));
    AYUMI_TRY(work.finish(audit::differences(before, audit::describe(stored))));
    return stored;
}

Result<std::vector<FollowUpMove>> movesTo(Database& database, const Visit& visit, QDate treatedOn)
{
    const std::optional<QDate> before = visit.treatedOn();
    if (!before)
        return failure(ErrorCode::NotFound, {u"injection"_s});
    if (!treatedOn.isValid())
        return failure(ErrorCode::FieldMissing, {u"treated-on"_s});
    const CaseId ids[] = {visit.caseId};
    AYUMI_TRY_GET(const auto followUps, FollowUpTable(database).ofCases(ids));
    return moveTreatmentDate(followUps, *before, treatedOn);
}

QJsonArray asJson(const std::vector<FollowUpMove>& moves)
{
    QJsonArray lines;
    for (const FollowUpMove& move : moves) {
        lines.append(QJsonObject{{u"step"_s, move.step},
                                 {u"before"_s, move.before.toString(Qt::ISODate)},
                                 {u"after"_s, move.after.toString(Qt::ISODate)}});
    }
    return lines;
}

/// The injection as many days later (or earlier), at the same time of day of its place.
Injection movedBy(const Injection& injection, qint64 days)
{
    Injection moved = injection;
    const QDateTime local = injection.startedAt.local();
    moved.startedAt.at = instantAt(local.date().addDays(days), local.time(), injection.startedAt.zone);
    return moved;
}

} // namespace

Result<Visit> VisitDesk::saveExamination(CaseId id, int version, const QString& hospital,
                                         const Examination& examination)
{
    AYUMI_TRY_GET(DeskWork work, DeskWork::onCase(m_context, Right::EditCases, u"examination.saved"_s, id));
    AYUMI_TRY_GET(VisitFacts facts, readFacts(work.database(), id, work.now()));
    AYUMI_TRY(checkExamination(hospital, examination, facts.today));
    return changeVisit(work, std::move(facts), version, [&](Visit& visit) {
        visit.hospital = hospital;
        visit.examination = examination;
    });
}

Result<Visit> VisitDesk::recordInjection(CaseId id, int version, const Injection& injection)
{
    AYUMI_TRY_GET(DeskWork work, DeskWork::onCase(m_context, Right::EditCases, u"injection.recorded"_s, id));
    AYUMI_TRY_GET(VisitFacts facts, readFacts(work.database(), id, work.now()));
    AYUMI_TRY(checkInjectionTexts(injection));
    AYUMI_TRY(checkInjection(injection, facts.check()));
    VisitTable table(work.database());
    Visit visit = facts.visit;
    visit.version = version;
    AYUMI_TRY_GET(visit, table.save(visit));
    AYUMI_TRY_GET(Injection stored, table.addInjection(visit, injection));
    visit.injections.push_back(std::move(stored));
    std::ranges::stable_sort(visit.injections, {}, [](const Injection& each) { return each.startedAt.at; });
    if (visit.treatedOn() != facts.visit.treatedOn())
        AYUMI_TRY(rederiveFollowUps(work, id, visit.treatedOn()));
    AYUMI_TRY(work.finish(audit::describe(injection)));
    return visit;
}

Result<Visit> VisitDesk::recordDrip(CaseId id, int version, const Drip& drip)
{
    AYUMI_TRY_GET(DeskWork work, DeskWork::onCase(m_context, Right::EditCases, u"drip.recorded"_s, id));
    AYUMI_TRY_GET(VisitFacts facts, readFacts(work.database(), id, work.now()));
    AYUMI_TRY(checkLength(u"lot"_s, drip.lot, longestLine));
    AYUMI_TRY(checkLength(u"reaction"_s, drip.reaction, longestText));
    AYUMI_TRY(checkDrip(drip, facts.check(), facts.visit.treatedOn().value_or(facts.today)));
    return changeVisit(work, std::move(facts), version, [&](Visit& visit) { visit.drip = drip; });
}

Result<Visit> VisitDesk::discharge(CaseId id, int version, const Discharge& discharge)
{
    AYUMI_TRY_GET(DeskWork work, DeskWork::onCase(m_context, Right::EditCases, u"discharge.recorded"_s, id));
    AYUMI_TRY_GET(VisitFacts facts, readFacts(work.database(), id, work.now()));
    AYUMI_TRY(checkDischarge(discharge, facts));
    return changeVisit(work, std::move(facts), version, [&](Visit& visit) { visit.discharge = discharge; });
}

Result<std::vector<FollowUpMove>> VisitDesk::previewTreatmentDate(CaseId id, QDate treatedOn)
{
    AYUMI_TRY(demand(m_context, Right::ReadCases, u"treatment-date.previewed"_s,
                     caseSubject(*m_context.database, id)));
    AYUMI_TRY_GET(const VisitFacts facts, readFacts(*m_context.database, id, m_context.clock->now()));
    return movesTo(*m_context.database, facts.visit, treatedOn);
}

Result<std::vector<FollowUpMove>> VisitDesk::correctTreatmentDate(CaseId id, int version, QDate treatedOn,
                                                                  const QString& reason)
{
    AYUMI_TRY_GET(DeskWork work,
                  DeskWork::onCase(m_context, Right::CorrectTreatment, u"treatment-date.corrected"_s, id));
    AYUMI_TRY_GET(const VisitFacts facts, readFacts(work.database(), id, work.now()));
    AYUMI_TRY(checkGiven(u"reason"_s, reason));
    AYUMI_TRY(checkLength(u"reason"_s, reason, longestText));
    AYUMI_TRY_GET(const std::vector<FollowUpMove> moves, movesTo(work.database(), facts.visit, treatedOn));

    const QDate before = *facts.visit.treatedOn();
    const qint64 days = before.daysTo(treatedOn);
    VisitTable table(work.database());
    Visit visit = facts.visit;
    visit.version = version;
    AYUMI_TRY(table.save(visit));
    for (const Injection& injection : facts.visit.injections) {
        const Injection moved = movedBy(injection, days);
        AYUMI_TRY(checkInjection(moved, facts.check()));
        AYUMI_TRY(table.moveInjection(moved.id, moved.startedAt.at));
    }
    AYUMI_TRY(rederiveFollowUps(work, id, treatedOn));
    AYUMI_TRY(work.finish({{u"before"_s, before.toString(Qt::ISODate)},
                           {u"after"_s, treatedOn.toString(Qt::ISODate)},
                           {u"reason"_s, reason},
                           {u"moves"_s, asJson(moves)}}));
    return moves;
}

} // namespace ayumi
