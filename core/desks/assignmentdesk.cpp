#include "core/desks/assignmentdesk.h"

#include "core/desks/deskwork.h"
#include "core/domain/textlimit.h"
#include "core/storage/callloadtable.h"
#include "core/storage/database.h"
#include "core/storage/followuptable.h"
#include "core/storage/handovertable.h"
#include "core/storage/scheduletable.h"
#include "core/storage/stafftable.h"
#include "core/storage/visittable.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

/// More than anybody has open; a larger hand-over is done in parts.
constexpr int mostCalls = 5000;
/// As far ahead as calls are planned.
const QDate everything(2100, 1, 1);

Result<std::vector<Caller>> callersOf(Database& database, QDate until, QDate today)
{
    AYUMI_TRY_GET(const auto staff, StaffTable(database).all());
    ScheduleTable table(database);
    AYUMI_TRY_GET(const auto schedules, table.all());
    AYUMI_TRY_GET(const auto absences, table.absences(today));
    AYUMI_TRY_GET(const auto loads, CallLoadTable(database).openUntil(until));
    std::vector<Caller> callers;
    for (const Staff& person : staff) {
        if (person.disabled || !may(person.role, Right::RecordContacts))
            continue;
        Caller caller{.staff = person, .schedule = {}, .absences = {}, .load = 0};
        caller.schedule.staff = person.id;
        if (const auto known = std::ranges::find(schedules, person.id, &StaffSchedule::staff);
            known != schedules.end())
            caller.schedule = *known;
        std::ranges::copy_if(absences, std::back_inserter(caller.absences),
                             [&](const StaffAbsence& each) { return each.staff == person.id; });
        if (const auto load = loads.find(person.id); load != loads.end())
            caller.load = load->second;
        callers.push_back(std::move(caller));
    }
    return callers;
}

Result<> checkWish(const HandOverWish& wish)
{
    AYUMI_TRY(checkLength(u"reason"_s, wish.reason, longestLine));
    if (wish.first.isValid() && wish.last.isValid() && wish.last < wish.first) {
        return failure(ErrorCode::DatesReversed,
                       {wish.first.toString(Qt::ISODate), wish.last.toString(Qt::ISODate)});
    }
    if (wish.to.isStored() && wish.to == wish.from)
        return failure(ErrorCode::FieldInvalid, {u"to"_s, QString::number(wish.to.value())});
    return {};
}

/// Whoever shall take calls is here, may call, and works on their days.
Result<Caller> takerOf(Database& database, const std::vector<Caller>& callers, StaffId id)
{
    const auto found = std::ranges::find_if(callers, [&](const Caller& each) { return each.staff.id == id; });
    if (found != callers.end())
        return *found;
    AYUMI_TRY_GET(const auto person, StaffTable(database).find(id));
    if (!person)
        return failure(ErrorCode::NotFound, {u"staff"_s});
    if (person->disabled)
        return failure(ErrorCode::StaffDisabled, {person->name});
    return failure(ErrorCode::FieldInvalid, {u"to"_s, person->name});
}

Result<> demandThere(const Caller& taker, const std::vector<CallToAssign>& calls, QDate today)
{
    const bool there = std::ranges::all_of(
        calls, [&](const CallToAssign& call) { return isThere(taker, std::max(call.actOn, today)); });
    if (!there)
        return failure(ErrorCode::FieldInvalid, {u"to"_s, taker.staff.name});
    return {};
}

/// What is late is called today, or when whoever gets it works again.
std::vector<CallToAssign> fromToday(std::vector<CallToAssign> calls, QDate today)
{
    for (CallToAssign& call : calls)
        call.actOn = std::max(call.actOn, today);
    return calls;
}

Result<HandOverPreview> previewOf(Database& database, const HandOverWish& wish, QDate today)
{
    AYUMI_TRY(checkWish(wish));
    const QDate until = wish.last.isValid() ? wish.last : everything;
    CallsWanted wanted{.assignedTo = wish.from, .until = until, .from = {}, .limit = mostCalls + 1};
    if (wish.first.isValid())
        wanted.from = wish.first;
    AYUMI_TRY_GET(auto calls, CallLoadTable(database).calls(wanted));
    HandOverPreview preview;
    if (calls.size() > mostCalls) {
        calls.resize(mostCalls);
        preview.more = true;
    }
    calls = fromToday(std::move(calls), today);
    AYUMI_TRY_GET(auto callers, callersOf(database, until, today));
    for (const Caller& caller : callers)
        preview.loadBefore[caller.staff.id] = caller.load;
    if (wish.to.isStored()) {
        AYUMI_TRY_GET(const Caller taker, takerOf(database, callers, wish.to));
        AYUMI_TRY(demandThere(taker, calls, today));
        callers = {taker};
        callers.front().schedule.languages.clear(); // named by hand: the language is their concern
        for (CallToAssign& call : calls) {
            if (!callers.front().schedule.languages.contains(call.language))
                callers.front().schedule.languages.append(call.language.isEmpty() ? u"ja"_s : call.language);
        }
    } else {
        std::erase_if(callers, [&](const Caller& caller) { return caller.staff.id == wish.from; });
    }
    preview.calls = sharedOut(std::move(calls), std::move(callers));
    preview.loadAfter = preview.loadBefore;
    for (const AssignedCall& line : preview.calls) {
        if (!line.to.isStored()) {
            ++preview.unassigned;
            continue;
        }
        ++preview.loadAfter[line.to];
        if (const auto from = preview.loadAfter.find(wish.from); from != preview.loadAfter.end())
            --from->second;
    }
    return preview;
}

/// Gives one call; its days do not change, but every write of a follow-up says what they follow from.
Result<FollowUp> giveTo(DeskWork& work, FollowUpId id, std::optional<int> version, StaffId to)
{
    FollowUpTable table(work.database());
    AYUMI_TRY_GET(const auto found, table.find(id));
    if (!found)
        return failure(ErrorCode::NotFound, {u"follow-up"_s});
    if (found->end || (version && found->version != *version))
        return failure(ErrorCode::Conflict, {u"follow-up"_s});
    const CaseId ids[] = {found->caseId};
    AYUMI_TRY_GET(const auto treated, VisitTable(work.database()).treatedOfCases(ids));
    FollowUp given = *found;
    given.assignedTo = to;
    const auto treatedOn = treated.empty() ? std::nullopt : std::optional(treated.front().at.local().date());
    return table.update(given, treatedOn);
}

Result<HandOver> store(DeskWork& work, const QString& reason, const std::vector<AssignedCall>& calls)
{
    std::vector<HandedCall> handed;
    QJsonObject counts;
    std::set<CaseId> cases;
    for (const AssignedCall& line : calls) {
        if (!line.to.isStored() || line.to == line.call.now)
            continue;
        AYUMI_TRY_GET(const FollowUp given, giveTo(work, line.call.id, line.call.version, line.to));
        handed.push_back({given.id, line.call.now, line.to, given.version});
        const QString key = QString::number(line.to.value());
        counts[key] = counts.value(key).toInt() + 1;
        cases.insert(given.caseId);
    }
    if (handed.empty())
        return failure(ErrorCode::FieldMissing, {u"calls"_s});
    HandOver handOver{.id = 0,
                      .at = work.now(),
                      .by = work.staff(),
                      .reason = reason.trimmed(),
                      .undoneAt = std::nullopt,
                      .calls = int(handed.size())};
    AYUMI_TRY_GET(handOver.id, HandOverTable(work.database()).insert(handOver, handed));
    for (const CaseId id : cases)
        work.changes().cases.push_back(id);
    AYUMI_TRY(work.finish({{u"handOver"_s, handOver.id},
                           {u"calls"_s, handOver.calls},
                           {u"to"_s, counts},
                           {u"reason"_s, handOver.reason}}));
    return handOver;
}

QString subjectOf(Database& database, StaffId from)
{
    const auto person = StaffTable(database).find(from);
    return person && *person ? u"staff:"_s + (*person)->uid : u"staff:"_s;
}

} // namespace

Result<std::vector<AwayCaller>> AssignmentDesk::away()
{
    AYUMI_TRY(demand(m_context, Right::ReadCases, u"absences.read"_s, u"cases"_s));
    Database& database = *m_context.database;
    const QDate today = m_context.clock->today();
    AYUMI_TRY_GET(const auto absences, ScheduleTable(database).absences(today));
    std::map<StaffId, AwayCaller> byStaff; // of two absences that meet, the longer
    for (const StaffAbsence& absence : absences) {
        AwayCaller& away = byStaff[absence.staff];
        if (absence.covers(today) && (!away.last.isValid() || away.last < absence.last))
            away = {
                .staff = absence.staff, .name = {}, .first = absence.first, .last = absence.last, .calls = 0};
    }
    std::vector<AwayCaller> found;
    for (auto& [id, away] : byStaff) {
        if (!away.last.isValid())
            continue;
        AYUMI_TRY_GET(const auto person, StaffTable(database).find(id));
        AYUMI_TRY_GET(const auto loads, CallLoadTable(database).openUntil(away.last));
        const auto load = loads.find(id);
        if (!person || person->disabled || load == loads.end() || load->second == 0)
            continue;
        away.name = person->name;
        away.calls = load->second;
        found.push_back(away);
    }
    std::ranges::stable_sort(found, std::greater(), &AwayCaller::calls);
    return found;
}

Result<HandOverPreview> AssignmentDesk::preview(const HandOverWish& wish)
{
    AYUMI_TRY(demand(m_context, Right::RecordContacts, u"hand-over.previewed"_s,
                     subjectOf(*m_context.database, wish.from)));
    return previewOf(*m_context.database, wish, m_context.clock->today());
}

Result<HandOver> AssignmentDesk::handOver(const HandOverWish& wish, const std::vector<AssignedCall>& calls)
{
    AYUMI_TRY_GET(DeskWork work, DeskWork::begin(m_context, Right::RecordContacts, u"calls.handed-over"_s,
                                                 subjectOf(*m_context.database, wish.from)));
    AYUMI_TRY(checkWish(wish));
    AYUMI_TRY_GET(const auto callers, callersOf(work.database(), everything, work.today()));
    std::map<StaffId, std::vector<CallToAssign>> byTaker;
    for (const AssignedCall& line : calls) {
        if (line.to.isStored())
            byTaker[line.to].push_back(line.call);
    }
    for (const auto& [id, taken] : byTaker) {
        AYUMI_TRY_GET(const Caller taker, takerOf(work.database(), callers, id));
        AYUMI_TRY(demandThere(taker, taken, work.today()));
    }
    return store(work, wish.reason, calls);
}

Result<HandOver> AssignmentDesk::assignCase(CaseId id, StaffId to)
{
    AYUMI_TRY_GET(DeskWork work,
                  DeskWork::onCase(m_context, Right::RecordContacts, u"calls.handed-over"_s, id));
    AYUMI_TRY_GET(const auto callers, callersOf(work.database(), everything, work.today()));
    AYUMI_TRY_GET(const Caller taker, takerOf(work.database(), callers, to));
    AYUMI_TRY_GET(const auto calls, CallLoadTable(work.database()).callsOfCase(id));
    AYUMI_TRY(demandThere(taker, calls, work.today()));
    std::vector<AssignedCall> lines;
    for (const CallToAssign& call : calls)
        lines.push_back({.call = call, .to = to, .obstacle = std::nullopt});
    return store(work, QString(), lines);
}

Result<std::vector<HandOver>> AssignmentDesk::recent(int limit)
{
    AYUMI_TRY(demand(m_context, Right::ReadCases, u"hand-overs.read"_s, u"cases"_s));
    return HandOverTable(*m_context.database).newest(limit);
}

Result<HandOverUndone> AssignmentDesk::undo(qint64 id)
{
    AYUMI_TRY_GET(DeskWork work, DeskWork::begin(m_context, Right::RecordContacts, u"hand-over.undone"_s,
                                                 u"hand-over:%1"_s.arg(id)));
    HandOverTable table(work.database());
    AYUMI_TRY_GET(const auto found, table.find(id));
    if (!found)
        return failure(ErrorCode::NotFound, {u"hand-over"_s});
    AYUMI_TRY(table.setUndone(id, work.now()));
    AYUMI_TRY_GET(const auto calls, table.callsOf(id));
    HandOverUndone undone;
    FollowUpTable followUps(work.database());
    for (const HandedCall& call : calls) {
        AYUMI_TRY_GET(const auto now, followUps.find(call.followUp));
        if (!now || now->end || now->version != call.versionAfter) {
            ++undone.left;
            continue;
        }
        AYUMI_TRY_GET(const FollowUp back, giveTo(work, call.followUp, std::nullopt, call.from));
        work.changes().cases.push_back(back.caseId);
        ++undone.putBack;
    }
    AYUMI_TRY(work.finish({{u"putBack"_s, undone.putBack}, {u"left"_s, undone.left}}));
    return undone;
}

} // namespace ayumi
