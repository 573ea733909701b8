#include "core/desks/plandesk.h"

#include "core/desks/planwork.h"
#include "core/storage/database.h"
#include "core/storage/followuptable.h"
#include "core/storage/patienttable.h"
#include "core/storage/plantable.h"
#include "core/storage/visittable.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

constexpr int casesPerRead = 500;
constexpr std::size_t casesListed = 200;

QString subjectOf(const FollowUpPlan& plan)
{
    if (!plan.name.isEmpty())
        return u"plan:"_s + plan.name;
    return u"plan:"_s + (plan.joint ? codeOf(*plan.joint) : u"default"_s);
}

bool writes(PlanEffect effect)
{
    return effect == PlanEffect::Moves || effect == PlanEffect::Changes || effect == PlanEffect::Added ||
           effect == PlanEffect::Ends;
}

bool writesAnything(const PlannedCaseChanges& each)
{
    return std::ranges::any_of(each.changes, [](const PlanChange& change) { return writes(change.effect); });
}

void take(PlannedCaseChanges changes, PlanPreview& preview)
{
    if (changes.changes.empty())
        return;
    ++preview.touched;
    for (const PlanChange& change : changes.changes)
        ++preview.effects[change.effect];
    // Those in which something would be written are what one wants to see; the others fill up what is left.
    auto& cases = preview.cases;
    const auto place =
        writesAnything(changes) ? std::ranges::find_if_not(cases, writesAnything) : cases.end();
    cases.insert(place, std::move(changes));
    if (cases.size() > casesListed) {
        cases.pop_back();
        preview.moreCases = true;
    }
}

/// The changes of some cases, in the order in which they were given.
Result<std::vector<PlannedCaseChanges>> changesOf(Database& database, const std::vector<PlannedCase>& cases,
                                                  const std::vector<PlanStep>& steps, QDate today)
{
    std::vector<CaseId> ids;
    for (const PlannedCase& each : cases)
        ids.push_back(each.id);
    AYUMI_TRY_GET(auto followUps, FollowUpTable(database).ofCases(ids));
    AYUMI_TRY_GET(const auto treated, VisitTable(database).treatedOfCases(ids));
    std::map<CaseId, std::vector<FollowUp>> byCase;
    for (FollowUp& followUp : followUps)
        byCase[followUp.caseId].push_back(std::move(followUp));
    std::map<CaseId, QDate> treatedOn;
    for (const Treated& each : treated) // in the order they were given: the first one counts
        treatedOn.emplace(each.caseId, each.at.local().date());
    std::vector<PlannedCaseChanges> changes;
    for (const PlannedCase& each : cases) {
        const auto date = treatedOn.find(each.id);
        if (date == treatedOn.end())
            continue;
        changes.push_back({.id = each.id,
                           .caseNumber = each.number,
                           .person = each.name,
                           .treatedOn = date->second,
                           .changes = planChanges(byCase[each.id], steps, date->second, today)});
    }
    return changes;
}

/// Hands every open case of the plan, some at a time, to `handle`.
template<class Handle>
Result<> forEachCase(Database& database, PlanId id, Handle handle)
{
    CaseId after;
    while (true) {
        AYUMI_TRY_GET(const auto cases, PlanTable(database).casesOf(id, after, casesPerRead));
        if (cases.empty())
            return {};
        after = cases.back().id;
        AYUMI_TRY(handle(cases));
    }
}

/// One case whose plan is chosen: before the treatment nothing follows from it yet.
struct ChosenCase
{
    FittingPlan fitting;
    std::vector<PlanChange> changes;
    std::optional<QDate> treatedOn;
};

Result<ChosenCase> choiceFor(Database& database, CaseId id, std::optional<PlanId> plan, QDate today)
{
    PlanTable table(database);
    ChosenCase choice;
    AYUMI_TRY_GET(const auto plans, table.all());
    const CaseId ids[] = {id};
    AYUMI_TRY_GET(const auto treated, VisitTable(database).treatedOfCases(ids));
    std::vector<Joint> joints;
    for (const Treated& each : treated)
        joints.push_back(each.joint);
    if (!treated.empty())
        choice.treatedOn = treated.front().at.local().date();
    const auto wanted = plan ? std::optional(CasePlan{.caseId = id, .plan = *plan}) : std::nullopt;
    const FollowUpPlan* found = planFor(plans, wanted, joints);
    if (!found || (plan && found->id != *plan))
        return failure(ErrorCode::NotFound, {u"plan"_s});
    choice.fitting.plan = *found;
    choice.fitting.ofCase = {.caseId = id,
                             .plan = found->id,
                             .chosen = plan.has_value(),
                             .furtherFrom = found->furtherFrom,
                             .furtherUntil = found->furtherUntil};
    AYUMI_TRY_GET(const auto followUps, FollowUpTable(database).ofCases(ids));
    if (choice.treatedOn && !followUps.empty())
        choice.changes = planChanges(followUps, found->steps, *choice.treatedOn, today);
    return choice;
}

} // namespace

int PlanPreview::count(PlanEffect effect) const
{
    const auto found = effects.find(effect);
    return found == effects.end() ? 0 : found->second;
}

bool PlanPreview::changesAnything() const
{
    return std::ranges::any_of(effects, [](const auto& each) { return writes(each.first); });
}

Result<std::vector<FollowUpPlan>> PlanDesk::all()
{
    AYUMI_TRY(demandStaff(m_context));
    return PlanTable(*m_context.database).all();
}

Result<FollowUpPlan> PlanDesk::save(const FollowUpPlan& plan)
{
    AYUMI_TRY_GET(DeskWork work,
                  DeskWork::begin(m_context, Right::ManagePlanning, u"plan.saved"_s, subjectOf(plan)));
    FollowUpPlan wanted = plan;
    wanted.name = plan.name.trimmed();
    wanted.steps = inOrder(plan.steps);
    AYUMI_TRY(checkPlan(wanted));
    PlanTable table(work.database());
    QJsonObject before;
    FollowUpPlan stored;
    if (wanted.version == 0) {
        if (wanted.isDefault())
            return failure(ErrorCode::Conflict, {u"plan"_s});
        AYUMI_TRY_GET(stored, table.insert(wanted));
    } else {
        AYUMI_TRY_GET(const auto known, table.find(wanted.id));
        if (!known)
            return failure(ErrorCode::NotFound, {u"plan"_s});
        before = describe(*known);
        wanted.name = known->name;
        wanted.joint = known->joint;
        AYUMI_TRY_GET(stored, table.update(wanted));
    }
    work.changes().planning = true;
    AYUMI_TRY(work.finish({{u"before"_s, before}, {u"after"_s, describe(stored)}}));
    return stored;
}

Result<> PlanDesk::remove(PlanId id, int version)
{
    AYUMI_TRY_GET(DeskWork work,
                  DeskWork::begin(m_context, Right::ManagePlanning, u"plan.removed"_s, u"plan:"_s));
    PlanTable table(work.database());
    AYUMI_TRY_GET(const auto known, table.find(id));
    if (!known)
        return failure(ErrorCode::NotFound, {u"plan"_s});
    AYUMI_TRY_GET(const bool followed, table.isFollowed(id));
    if (known->isDefault() || followed)
        return failure(ErrorCode::FieldInvalid, {u"plan"_s, known->name});
    AYUMI_TRY(table.remove(id, version));
    work.setSubject(subjectOf(*known));
    work.changes().planning = true;
    return work.finish(describe(*known));
}

Result<PlanPreview> PlanDesk::preview(const FollowUpPlan& plan)
{
    AYUMI_TRY(demand(m_context, Right::ManagePlanning, u"plan.previewed"_s, subjectOf(plan)));
    FollowUpPlan wanted = plan;
    wanted.steps = inOrder(plan.steps);
    AYUMI_TRY(checkPlan(wanted));
    Database& database = *m_context.database;
    const QDate today = m_context.clock->today();
    PlanPreview preview;
    AYUMI_TRY(forEachCase(database, plan.id, [&](const std::vector<PlannedCase>& cases) -> Result<> {
        preview.followedBy += int(cases.size());
        AYUMI_TRY_GET(auto changes, changesOf(database, cases, wanted.steps, today));
        for (PlannedCaseChanges& each : changes)
            take(std::move(each), preview);
        return {};
    }));
    return preview;
}

Result<PlanPreview> PlanDesk::apply(PlanId id, int version)
{
    AYUMI_TRY_GET(DeskWork work,
                  DeskWork::begin(m_context, Right::ManagePlanning, u"plan.applied"_s, u"plan:"_s));
    PlanTable table(work.database());
    AYUMI_TRY_GET(const auto plan, table.find(id));
    if (!plan)
        return failure(ErrorCode::NotFound, {u"plan"_s});
    if (plan->version != version)
        return failure(ErrorCode::Conflict, {u"plan"_s});
    work.setSubject(subjectOf(*plan));
    PlanPreview done;
    const auto applyTo = [&](const std::vector<PlannedCase>& cases) -> Result<> {
        done.followedBy += int(cases.size());
        AYUMI_TRY_GET(auto changes, changesOf(work.database(), cases, plan->steps, work.today()));
        for (PlannedCaseChanges& each : changes) {
            const auto owner = std::ranges::find(cases, each.id, &PlannedCase::id);
            AYUMI_TRY(table.save({.caseId = each.id,
                                  .plan = id,
                                  .chosen = !plan->name.isEmpty(),
                                  .furtherFrom = plan->furtherFrom,
                                  .furtherUntil = plan->furtherUntil}));
            if (writesAnything(each)) {
                AYUMI_TRY(storePlanChanges(work, each.changes, owner->responsible, owner->preferredChannel,
                                           each.treatedOn));
                AYUMI_TRY(work.record(u"plan.applied"_s, u"case:"_s + each.caseNumber,
                                      {{u"changes"_s, describe(each.changes)}}));
            }
            work.changes().cases.push_back(each.id);
            take(std::move(each), done);
        }
        return {};
    };
    AYUMI_TRY(forEachCase(work.database(), id, applyTo));
    work.changes().planning = true;
    AYUMI_TRY(work.finish({{u"cases"_s, done.followedBy}, {u"touched"_s, done.touched}}));
    return done;
}

Result<std::vector<PlanChange>> PlanDesk::previewChoice(CaseId id, std::optional<PlanId> plan)
{
    AYUMI_TRY(demand(m_context, Right::ReadCases, u"plan.previewed"_s, caseSubject(*m_context.database, id)));
    AYUMI_TRY_GET(auto choice, choiceFor(*m_context.database, id, plan, m_context.clock->today()));
    return std::move(choice.changes);
}

Result<std::vector<PlanChange>> PlanDesk::choose(CaseId id, std::optional<PlanId> plan)
{
    AYUMI_TRY_GET(DeskWork work, DeskWork::onCase(m_context, Right::EditCases, u"plan.chosen"_s, id));
    AYUMI_TRY_GET(ChosenCase choice, choiceFor(work.database(), id, plan, work.today()));
    PlanTable table(work.database());
    if (plan || choice.treatedOn)
        AYUMI_TRY(table.save(choice.fitting.ofCase));
    else
        AYUMI_TRY(table.forget(id)); // nothing is said: the treatment decides
    if (choice.treatedOn) {
        AYUMI_TRY_GET(const auto patient, PatientTable(work.database()).find(work.careCase().patient));
        AYUMI_TRY(storePlanChanges(work, choice.changes, work.careCase().responsible,
                                   patient ? patient->preferredChannel : std::nullopt, *choice.treatedOn));
    }
    AYUMI_TRY(work.finish({{u"plan"_s, subjectOf(choice.fitting.plan)},
                           {u"chosen"_s, plan.has_value()},
                           {u"changes"_s, describe(choice.changes)}}));
    return std::move(choice.changes);
}

} // namespace ayumi
