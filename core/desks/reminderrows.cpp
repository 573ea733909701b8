#include "core/desks/reminderrows.h"

#include "core/desks/backupdesk.h"
#include "core/desks/caserows.h"
#include "core/desks/reminderrulesetting.h"
#include "core/storage/audittable.h"
#include "core/storage/casetable.h"
#include "core/storage/followuptable.h"
#include "core/storage/patienttable.h"
#include "core/storage/reminderreactiontable.h"
#include "core/storage/remindertable.h"
#include "core/storage/waitingtable.h"

#include <algorithm>
#include <map>
#include <set>

namespace ayumi {

namespace {

/// What was handed to somebody so long ago is looked at no more.
constexpr int daysOfHandedOver = 400;

/// Collects reminders from every source and completes them.
class Collecting
{
public:
    Collecting(DeskContext& context, const ReminderFilter& filter, ReminderRules rules)
        : m_context(context)
        , m_database(*context.database)
        , m_filter(filter)
        , m_rules(std::move(rules))
        , m_now(context.clock->now())
        , m_today(context.clock->today())
        , m_last(m_today.addDays(filter.daysAhead))
    {
    }

    [[nodiscard]] Result<> addFacts(std::span<const CaseId> cases);
    [[nodiscard]] Result<> addWaiting();
    [[nodiscard]] Result<> addCalls();
    [[nodiscard]] Result<> addCallsOf(std::span<const CaseId> cases);
    [[nodiscard]] Result<> addPersonal();
    [[nodiscard]] Result<> addPersonalOf(std::span<const CaseId> cases);
    [[nodiscard]] Result<> addBackup();
    /// Reactions, names, order; leaves out what the filter does not want.
    [[nodiscard]] Result<> complete();

    [[nodiscard]] ReminderView view() &&;

private:
    [[nodiscard]] bool wants(ReminderRule rule) const { return !m_filter.rule || *m_filter.rule == rule; }
    void addCalls(const std::vector<CallToRemind>& calls);
    [[nodiscard]] Result<> addPersonal(std::vector<PersonalReminder> reminders);
    [[nodiscard]] Result<> addCasesOfPersonal();
    [[nodiscard]] Result<> addReactions();
    void leaveOut();

    DeskContext& m_context;
    Database& m_database;
    const ReminderFilter& m_filter;
    ReminderRules m_rules;
    Instant m_now;
    QDate m_today;
    QDate m_last;
    std::vector<ReminderRow> m_rows;
    bool m_more = false;
    int m_snoozed = 0;
};

Result<> Collecting::addFacts(std::span<const CaseId> cases)
{
    AYUMI_TRY_GET(const auto known, CaseFactsReader(m_database).readForLists(cases));
    for (const KnownCase& each : known) {
        for (Reminder& reminder :
             remindersOf(each.facts, each.messages, m_today, m_rules, m_filter.daysAhead)) {
            ReminderRow row;
            row.reminder = std::move(reminder);
            row.caseNumber = each.facts.careCase.number;
            row.person = personLine(each.facts.patient);
            row.assignedTo = each.facts.careCase.responsible;
            m_rows.push_back(std::move(row));
        }
    }
    return {};
}

Result<> Collecting::addWaiting()
{
    if (m_filter.rule && !isRuleOfCaseFacts(*m_filter.rule))
        return {};
    WaitingWanted wanted{.today = m_today,
                         .perKind = m_filter.limit,
                         .daysAhead = m_filter.daysAhead,
                         .responsible = m_filter.theirs,
                         .rules = m_rules};
    AYUMI_TRY_GET(WaitingCandidates candidates, WaitingTable(m_database).candidates(wanted));
    m_more = m_more || candidates.more;
    if (m_filter.theirs) {
        AYUMI_TRY_GET(
            const auto handed,
            ReminderReactionTable(m_database)
                .casesHandedTo(*m_filter.theirs, m_today.addDays(-daysOfHandedOver), m_filter.limit));
        std::set<CaseId> known(candidates.cases.begin(), candidates.cases.end());
        for (const CaseId id : handed) {
            if (known.insert(id).second)
                candidates.cases.push_back(id);
        }
    }
    return addFacts(candidates.cases);
}

void Collecting::addCalls(const std::vector<CallToRemind>& calls)
{
    for (const CallToRemind& call : calls) {
        auto reminder = reminderOfCall(call.followUp, call.dueOn, m_last, m_rules);
        if (!reminder)
            continue;
        Patient patient;
        patient.id = call.patient;
        patient.name = call.name;
        patient.kana = call.kana;
        patient.romaji = call.romaji;
        patient.lineName = call.lineName;
        ReminderRow row;
        row.reminder = *std::move(reminder);
        row.caseNumber = call.caseNumber;
        row.person = personLine(patient);
        row.assignedTo = call.responsible;
        m_rows.push_back(std::move(row));
    }
}

Result<> Collecting::addCalls()
{
    if (m_filter.rule && !isRuleOfCalls(*m_filter.rule))
        return {};
    AYUMI_TRY_GET(
        auto calls,
        FollowUpTable(m_database)
            .toRemind(
                {.from = {}, .until = m_last, .assignedTo = m_filter.theirs, .limit = m_filter.limit + 1}));
    if (std::ssize(calls) > m_filter.limit) {
        calls.pop_back();
        m_more = true;
    }
    addCalls(calls);
    return {};
}

Result<> Collecting::addCallsOf(std::span<const CaseId> cases)
{
    AYUMI_TRY_GET(const auto calls, FollowUpTable(m_database).toRemindOfCases(cases));
    addCalls(calls);
    return {};
}

Result<> Collecting::addPersonal()
{
    if (!wants(ReminderRule::Personal))
        return {};
    AYUMI_TRY_GET(auto reminders,
                  ReminderTable(m_database)
                      .open({.until = m_last, .theirs = m_filter.theirs, .limit = m_filter.limit + 1}));
    if (std::ssize(reminders) > m_filter.limit) {
        reminders.pop_back();
        m_more = true;
    }
    return addPersonal(std::move(reminders));
}

Result<> Collecting::addPersonalOf(std::span<const CaseId> cases)
{
    AYUMI_TRY_GET(auto reminders, ReminderTable(m_database).openOfCases(cases));
    std::erase_if(reminders, [this](const PersonalReminder& each) { return each.dueOn > m_last; });
    return addPersonal(std::move(reminders));
}

Result<> Collecting::addPersonal(std::vector<PersonalReminder> reminders)
{
    for (PersonalReminder& each : reminders) {
        ReminderRow row;
        row.reminder = reminderOf(each);
        row.assignedTo = each.assignedTo;
        row.snoozedUntil = each.snoozedUntil;
        row.personal = std::move(each);
        m_rows.push_back(std::move(row));
    }
    return addCasesOfPersonal();
}

/// Whom reminders set by hand are about.
Result<> Collecting::addCasesOfPersonal()
{
    std::set<CaseId> ids;
    for (const ReminderRow& row : m_rows) {
        if (row.personal && row.personal->caseId)
            ids.insert(*row.personal->caseId);
    }
    if (ids.empty())
        return {};
    const std::vector<CaseId> wanted(ids.begin(), ids.end());
    AYUMI_TRY_GET(const auto cases, CaseTable(m_database).findAll(wanted));
    std::vector<PatientId> patientIds;
    for (const CareCase& each : cases)
        patientIds.push_back(each.patient);
    AYUMI_TRY_GET(const auto patients, PatientTable(m_database).findAll(patientIds));
    std::map<PatientId, PersonLine> lines;
    for (const Patient& patient : patients)
        lines[patient.id] = personLine(patient);
    std::map<CaseId, const CareCase*> byId;
    for (const CareCase& each : cases)
        byId[each.id] = &each;
    for (ReminderRow& row : m_rows) {
        if (!row.personal || !row.personal->caseId)
            continue;
        if (const auto found = byId.find(*row.personal->caseId); found != byId.end()) {
            row.caseNumber = found->second->number;
            row.person = lines[found->second->patient];
        }
    }
    return {};
}

/// Of nobody in particular, and shown to whoever may do something about it.
Result<> Collecting::addBackup()
{
    if (!wants(ReminderRule::BackupTooOld) || !m_context.session->may(Right::MakeBackup))
        return {};
    AYUMI_TRY_GET(const auto last, BackupDesk(m_context).lastVerified());
    std::optional<QDate> verifiedOn;
    if (last && last->verifiedAt)
        verifiedOn = localTime(*last->verifiedAt, tokyoZone).date();
    AYUMI_TRY_GET(const auto beginning, AuditTable(m_database).beginning());
    const QDate since = beginning ? localTime(*beginning, tokyoZone).date() : m_today;
    if (auto reminder = reminderOfBackup(verifiedOn, since, m_last, m_rules)) {
        ReminderRow row;
        row.reminder = *std::move(reminder);
        m_rows.push_back(std::move(row));
    }
    return {};
}

Result<> Collecting::addReactions()
{
    std::set<QString> distinct;
    for (const ReminderRow& row : m_rows)
        distinct.insert(row.key().subject);
    if (distinct.empty())
        return {};
    const QStringList subjects(distinct.begin(), distinct.end());
    ReminderReactionTable table(m_database);
    AYUMI_TRY_GET(const auto reactions, table.ofSubjects(subjects));
    std::map<ReminderKey, const ReminderReaction*> byKey;
    for (const ReminderReaction& reaction : reactions)
        byKey[reaction.key] = &reaction;
    AYUMI_TRY_GET(const auto seen, table.seenBy(m_context.session->staff, subjects));
    const std::set<ReminderKey> seenKeys(seen.begin(), seen.end());
    for (ReminderRow& row : m_rows) {
        const ReminderKey key = row.key();
        if (const auto found = byKey.find(key); found != byKey.end()) {
            row.snoozedUntil = found->second->snoozedUntil;
            row.assignedTo = found->second->assignedTo.value_or(row.assignedTo);
        }
        row.seen = seenKeys.contains(key);
        row.ringsAt = std::max(ringsAt(row.reminder, m_rules), row.snoozedUntil.value_or(Instant()));
        if (row.snoozedUntil && *row.snoozedUntil <= m_now)
            row.snoozedUntil.reset();
    }
    return {};
}

void Collecting::leaveOut()
{
    std::erase_if(m_rows, [this](const ReminderRow& row) {
        const bool anothers =
            m_filter.theirs && row.assignedTo.isStored() && row.assignedTo != *m_filter.theirs;
        return anothers || !wants(row.reminder.rule);
    });
    if (!m_filter.withSnoozed) {
        m_snoozed =
            int(std::erase_if(m_rows, [](const ReminderRow& row) { return row.snoozedUntil.has_value(); }));
    }
}

Result<> Collecting::complete()
{
    AYUMI_TRY(addReactions());
    leaveOut();
    AYUMI_TRY_GET(const auto names, readStaffNames(m_database));
    for (ReminderRow& row : m_rows) {
        if (const auto name = names.find(row.assignedTo); name != names.end())
            row.assignedName = name->second;
    }
    putInOrder(m_rows, m_today, m_rules);
    return {};
}

ReminderView Collecting::view() &&
{
    ReminderView view;
    view.today = m_today;
    view.now = m_now;
    view.rules = std::move(m_rules);
    view.rows = std::move(m_rows);
    view.more = m_more;
    view.snoozed = m_snoozed;
    return view;
}

} // namespace

Result<ReminderView> readReminders(DeskContext& context, const ReminderFilter& filter)
{
    AYUMI_TRY_GET(ReminderRulesSetting setting, readReminderRules(*context.database));
    Collecting collecting(context, filter, std::move(setting.rules));
    AYUMI_TRY(collecting.addPersonal());
    AYUMI_TRY(collecting.addCalls());
    AYUMI_TRY(collecting.addWaiting());
    AYUMI_TRY(collecting.addBackup());
    AYUMI_TRY(collecting.complete());
    return std::move(collecting).view();
}

Result<std::vector<ReminderRow>> readRemindersOfCases(DeskContext& context, std::span<const CaseId> cases,
                                                      const ReminderFilter& filter)
{
    AYUMI_TRY_GET(ReminderRulesSetting setting, readReminderRules(*context.database));
    Collecting collecting(context, filter, std::move(setting.rules));
    AYUMI_TRY(collecting.addPersonalOf(cases));
    AYUMI_TRY(collecting.addCallsOf(cases));
    AYUMI_TRY(collecting.addFacts(cases));
    AYUMI_TRY(collecting.complete());
    return std::move(collecting).view().rows;
}

} // namespace ayumi
