#include "core/desks/followuprows.h"

#include "core/desks/caserows.h"
#include "core/desks/reminderrulesetting.h"
#include "core/storage/adverseeventtable.h"
#include "core/storage/casefactsreader.h"
#include "core/storage/contactattempttable.h"
#include "core/storage/reminderreactiontable.h"
#include "core/storage/scoretable.h"
#include "core/storage/visittable.h"
#include "core/storage/waitingtable.h"

#include <algorithm>
#include <map>
#include <ranges>
#include <set>

namespace ayumi {

namespace {

constexpr int daysAhead = 7;
/// Of each kind of waiting: more than a morning's work.
constexpr int waitingPerKind = 50;

Patient personOf(const DueFollowUp& due)
{
    Patient patient;
    patient.id = due.patient;
    patient.name = due.name;
    patient.kana = due.kana;
    patient.romaji = due.romaji;
    patient.lineName = due.lineName;
    patient.birthDate = due.birthDate;
    patient.phone = due.phone;
    return patient;
}

FollowUpRow rowOf(const DueFollowUp& due, QDate today)
{
    FollowUpRow row;
    row.followUp = due.followUp;
    row.dueOn = due.dueOn;
    row.actOn = due.actOn;
    row.status = statusOf(due.followUp, due.dueOn, today);
    row.caseNumber = due.caseNumber;
    row.person = personLine(personOf(due));
    row.contactHours = due.contactHours;
    row.preferredChannel = due.preferredChannel;
    row.assignedName = due.assignedName;
    return row;
}

void addAttempts(std::vector<ContactAttempt> attempts, FollowUpRow& row)
{
    if (attempts.empty())
        return;
    row.attempts = int(attempts.size());
    const auto failed =
        attempts | std::views::reverse |
        std::views::take_while([](const ContactAttempt& each) { return isFailedTry(each.result); });
    row.failedTries = int(std::ranges::distance(failed));
    row.suggestsUnreachable = suggestsUnreachable(attempts);
    row.lastAttempt = std::move(attempts.back());
}

Result<> readAttempts(Database& database, std::vector<FollowUpRow>& rows)
{
    std::vector<FollowUpId> ids;
    for (const FollowUpRow& row : rows)
        ids.push_back(row.followUp.id);
    AYUMI_TRY_GET(auto attempts, ContactAttemptTable(database).ofFollowUps(ids));
    std::map<FollowUpId, std::vector<ContactAttempt>> byFollowUp;
    for (ContactAttempt& attempt : attempts)
        byFollowUp[attempt.followUp].push_back(std::move(attempt));
    for (FollowUpRow& row : rows)
        addAttempts(std::move(byFollowUp[row.followUp.id]), row);
    return {};
}

/// What hurt last, of each side.
struct LastScores
{
    std::optional<int> right;
    std::optional<int> left;
};

Result<std::map<CaseId, LastScores>> readScores(Database& database, std::span<const CaseId> ids)
{
    AYUMI_TRY_GET(const auto scores, ScoreTable(database).painOfCases(ids));
    std::map<CaseId, LastScores> last;
    for (const PainScore& score : scores) { // in the order they were taken
        LastScores& ofCase = last[score.caseId];
        (score.joint.side == Side::Right ? ofCase.right : ofCase.left) = int(score.value);
    }
    return last;
}

Result<> readTreatments(Database& database, std::vector<FollowUpRow>& rows)
{
    std::vector<CaseId> ids;
    for (const FollowUpRow& row : rows)
        ids.push_back(row.followUp.caseId);
    AYUMI_TRY_GET(const auto treated, VisitTable(database).treatedOfCases(ids));
    std::map<CaseId, std::vector<Treated>> byCase;
    for (const Treated& each : treated)
        byCase[each.caseId].push_back(each);
    AYUMI_TRY_GET(const auto scores, readScores(database, ids));
    for (FollowUpRow& row : rows) {
        if (const auto found = byCase.find(row.followUp.caseId); found != byCase.end()) {
            row.treatedOn = found->second.front().at.local().date(); // in the order they were given
            for (const Treated& each : found->second) {
                if (std::ranges::find(row.treatedJoints, each.joint) == row.treatedJoints.end())
                    row.treatedJoints.push_back(each.joint);
            }
        }
        if (const auto found = scores.find(row.followUp.caseId); found != scores.end()) {
            row.lastNrsRight = found->second.right;
            row.lastNrsLeft = found->second.left;
        }
    }
    return {};
}

Result<> readOpenEvents(Database& database, std::vector<FollowUpRow>& rows)
{
    std::vector<CaseId> ids;
    for (const FollowUpRow& row : rows)
        ids.push_back(row.followUp.caseId);
    AYUMI_TRY_GET(auto events, AdverseEventTable(database).openOfCases(ids));
    std::map<CaseId, std::vector<AdverseEvent>> byCase;
    for (AdverseEvent& event : events)
        byCase[event.caseId].push_back(std::move(event));
    for (FollowUpRow& row : rows) {
        if (const auto found = byCase.find(row.followUp.caseId); found != byCase.end())
            row.openEvent = worstOpen(found->second);
    }
    return {};
}

/// What was put off waits elsewhere: in the reminder centre, until its moment comes.
Result<> leaveOutSnoozed(Database& database, Instant now, Waiting& waiting)
{
    if (waiting.rows.empty())
        return {};
    QStringList subjects;
    for (const WaitingRow& row : waiting.rows)
        subjects.append(keyOf(row.reminder).subject);
    AYUMI_TRY_GET(const auto reactions, ReminderReactionTable(database).ofSubjects(subjects));
    std::set<ReminderKey> snoozed;
    for (const ReminderReaction& reaction : reactions) {
        if (reaction.snoozedUntil && *reaction.snoozedUntil > now)
            snoozed.insert(reaction.key);
    }
    waiting.snoozed = int(std::erase_if(
        waiting.rows, [&snoozed](const WaitingRow& row) { return snoozed.contains(keyOf(row.reminder)); }));
    return {};
}

} // namespace

DueWanted dueWanted(const FollowUpFilter& filter, QDate today)
{
    return {.from = filter.from.isValid() ? std::optional(filter.from) : std::nullopt,
            .until = filter.until.isValid() ? filter.until : today.addDays(daysAhead),
            .assignedTo = filter.assignedTo,
            .limit = std::max(filter.limit, 0) + 1};
}

Result<std::vector<FollowUpRow>> readFollowUpRows(Database& database, const DueWanted& wanted, QDate today)
{
    AYUMI_TRY_GET(const std::vector<DueFollowUp> due, FollowUpTable(database).due(wanted));
    std::vector<FollowUpRow> rows;
    rows.reserve(due.size());
    for (const DueFollowUp& each : due)
        rows.push_back(rowOf(each, today));
    AYUMI_TRY(readAttempts(database, rows));
    AYUMI_TRY(readTreatments(database, rows));
    AYUMI_TRY(readOpenEvents(database, rows));
    return rows;
}

Result<Waiting> readWaiting(Database& database, QDate today, Instant now)
{
    AYUMI_TRY_GET(const ReminderRulesSetting setting, readReminderRules(database));
    AYUMI_TRY_GET(const WaitingCandidates candidates,
                  WaitingTable(database).candidates(
                      {.today = today, .perKind = waitingPerKind, .rules = setting.rules}));
    AYUMI_TRY_GET(const auto known, CaseFactsReader(database).readForLists(candidates.cases));
    Waiting waiting;
    waiting.more = candidates.more;
    for (const KnownCase& each : known) {
        for (Reminder& reminder : remindersOf(each.facts, each.messages, today, setting.rules)) {
            waiting.rows.push_back({.reminder = std::move(reminder),
                                    .caseNumber = each.facts.careCase.number,
                                    .person = personLine(each.facts.patient)});
        }
    }
    AYUMI_TRY(leaveOutSnoozed(database, now, waiting));
    std::ranges::stable_sort(waiting.rows, [](const WaitingRow& a, const WaitingRow& b) {
        return std::tie(a.reminder.dueOn, a.caseNumber) < std::tie(b.reminder.dueOn, b.caseNumber);
    });
    return waiting;
}

} // namespace ayumi
