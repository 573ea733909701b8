#include "core/desks/reminderdesk.h"

#include "core/desks/auditdetails.h"
#include "core/desks/deskwork.h"
#include "core/desks/followupdesk.h"
#include "core/desks/reminderrows.h"
#include "core/desks/reminderrulesetting.h"
#include "core/storage/casetable.h"
#include "core/storage/database.h"
#include "core/storage/followuptable.h"
#include "core/storage/reminderreactiontable.h"
#include "core/storage/remindertable.h"
#include "core/storage/settingtable.h"
#include "core/storage/stafftable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

const QString toldUntilPreference = u"reminders.told-until"_s;

QJsonObject describe(const PersonalReminder& reminder)
{
    return {{u"text"_s, reminder.text},
            {u"on"_s, reminder.dueOn.toString(Qt::ISODate)},
            {u"at"_s, reminder.at ? QJsonValue(audit::placedText(*reminder.at)) : QJsonValue()},
            {u"repeat"_s, codeOf(reminder.repeat)},
            {u"assignedTo"_s, reminder.assignedTo.value()},
            {u"snoozedUntil"_s,
             reminder.snoozedUntil ? QJsonValue(reminder.snoozedUntil->msecsSinceEpoch()) : QJsonValue()},
            {u"done"_s, reminder.doneAt.has_value()}};
}

QString subjectOf(ReminderId id)
{
    return u"reminder:%1"_s.arg(id.value());
}

Result<> checkStaff(Database& database, StaffId id)
{
    if (!id.isStored())
        return {};
    AYUMI_TRY_GET(const auto staff, StaffTable(database).find(id));
    if (!staff || staff->disabled)
        return failure(ErrorCode::NotFound, {u"staff"_s});
    return {};
}

/// "17:1M" is about case 17.
std::optional<CaseId> caseOf(const ReminderKey& key)
{
    bool isNumber = false;
    const qint64 id = key.subject.section(u':', 0, 0).toLongLong(&isNumber);
    return isNumber && key.rule != ReminderRule::Personal ? std::optional(CaseId(id)) : std::nullopt;
}

/// The frame of a verb on one reminder set by hand.
struct PersonalWork
{
    DeskWork desk;
    PersonalReminder before;

    [[nodiscard]] static Result<PersonalWork> begin(DeskContext& context, const QString& action,
                                                    ReminderId id)
    {
        AYUMI_TRY_GET(DeskWork desk,
                      DeskWork::begin(context, Right::RecordContacts, action, ayumi::subjectOf(id)));
        AYUMI_TRY_GET(auto before, ReminderTable(desk.database()).find(id));
        if (!before || before->doneAt)
            return failure(ErrorCode::NotFound, {u"reminder"_s});
        return PersonalWork{std::move(desk), *std::move(before)};
    }

    [[nodiscard]] Result<PersonalReminder> finish(const PersonalReminder& after)
    {
        AYUMI_TRY_GET(PersonalReminder stored, ReminderTable(desk.database()).update(after));
        desk.changes().reminders = true;
        AYUMI_TRY(desk.finish(audit::differences(describe(before), describe(stored))));
        return stored;
    }
};

ReminderId personalId(const ReminderKey& key)
{
    return ReminderId(key.subject.toLongLong());
}

/// A decision about a computed reminder; `decide` changes what was decided before.
template<class Decide>
Result<> react(DeskContext& context, const QString& action, const ReminderKey& key, Decide decide)
{
    const std::optional<CaseId> id = caseOf(key);
    Database& database = *context.database;
    AYUMI_TRY_GET(DeskWork work,
                  DeskWork::begin(context, Right::RecordContacts, action,
                                  id ? caseSubject(database, *id) : u"reminder:"_s + key.text()));
    if (id) {
        AYUMI_TRY_GET(const auto careCase, CaseTable(database).find(*id));
        if (!careCase)
            return failure(ErrorCode::NotFound, {u"reminder"_s});
    } else if (key.rule != ReminderRule::BackupTooOld) {
        return failure(ErrorCode::NotFound, {u"reminder"_s});
    }
    ReminderReactionTable table(database);
    AYUMI_TRY_GET(const auto before, table.find(key));
    ReminderReaction reaction = before.value_or(ReminderReaction{key, id, {}, {}, {}, {}});
    reaction.by = work.staff();
    reaction.at = work.now();
    AYUMI_TRY_GET(QJsonObject details, decide(reaction, work));
    AYUMI_TRY(table.save(reaction));
    work.changes().reminders = true;
    details.insert(u"reminder"_s, key.text());
    return work.finish(details);
}

Result<> checkAhead(Instant until, Instant now)
{
    if (until <= now || localTime(until, tokyoZone).date().year() > 9999)
        return failure(ErrorCode::FieldInvalid,
                       {u"until"_s, localTime(until, tokyoZone).toString(Qt::ISODate)});
    return {};
}

} // namespace

Result<ReminderView> ReminderDesk::list(const ReminderFilter& filter)
{
    AYUMI_TRY(demand(m_context, Right::ReadCases, u"reminders.read"_s, u"reminder:"_s));
    return readReminders(m_context, filter);
}

Result<RemindersOfCases> ReminderDesk::of(const ChangeSet& changes, const ReminderFilter& filter)
{
    AYUMI_TRY(demand(m_context, Right::ReadCases, u"reminders.read"_s, u"reminder:"_s));
    RemindersOfCases found;
    found.cases = changes.cases;
    AYUMI_TRY_GET(const auto ofPatients, CaseTable(*m_context.database).ofPatients(changes.patients));
    for (const CareCase& each : ofPatients)
        found.cases.push_back(each.id);
    std::ranges::sort(found.cases);
    const auto twice = std::ranges::unique(found.cases);
    found.cases.erase(twice.begin(), twice.end());
    AYUMI_TRY_GET(found.rows, readRemindersOfCases(m_context, found.cases, filter));
    return found;
}

Result<PersonalReminder> ReminderDesk::add(const PersonalReminder& reminder)
{
    AYUMI_TRY_GET(DeskWork work,
                  DeskWork::begin(m_context, Right::RecordContacts, u"reminder.added"_s,
                                  reminder.caseId ? caseSubject(*m_context.database, *reminder.caseId)
                                                  : u"reminder:"_s));
    AYUMI_TRY_GET(PersonalReminder fresh, checkedReminder(reminder));
    if (fresh.caseId) {
        AYUMI_TRY_GET(const auto careCase, CaseTable(work.database()).find(*fresh.caseId));
        if (!careCase)
            return failure(ErrorCode::CaseNotFound, {QString::number(fresh.caseId->value())});
    }
    AYUMI_TRY(checkStaff(work.database(), fresh.assignedTo));
    fresh.firstOn = fresh.dueOn;
    fresh.createdBy = work.staff();
    fresh.createdAt = work.now();
    AYUMI_TRY_GET(PersonalReminder stored, ReminderTable(work.database()).insert(fresh));
    work.changes().reminders = true;
    QJsonObject details = describe(stored);
    details.insert(u"reminder"_s, stored.id.value());
    AYUMI_TRY(work.finish(details));
    return stored;
}

Result<PersonalReminder> ReminderDesk::change(const PersonalReminder& reminder)
{
    AYUMI_TRY_GET(PersonalWork work, PersonalWork::begin(m_context, u"reminder.changed"_s, reminder.id));
    AYUMI_TRY_GET(PersonalReminder wanted, checkedReminder(reminder));
    AYUMI_TRY(checkStaff(work.desk.database(), wanted.assignedTo));
    PersonalReminder after = work.before;
    // Another day, time or rhythm begins anew and is no longer put off.
    if (after.dueOn != wanted.dueOn || after.at != wanted.at || after.repeat != wanted.repeat) {
        after.firstOn = wanted.dueOn;
        after.snoozedUntil.reset();
    }
    after.text = wanted.text;
    after.dueOn = wanted.dueOn;
    after.at = wanted.at;
    after.repeat = wanted.repeat;
    after.assignedTo = wanted.assignedTo;
    after.version = wanted.version;
    return work.finish(after);
}

Result<PersonalReminder> ReminderDesk::done(ReminderId id, int version)
{
    AYUMI_TRY_GET(PersonalWork work, PersonalWork::begin(m_context, u"reminder.done"_s, id));
    PersonalReminder after = doneReminder(work.before, work.desk.now(), work.desk.today());
    after.version = version;
    return work.finish(after);
}

Result<> ReminderDesk::snooze(const ReminderKey& key, Instant until)
{
    if (key.rule != ReminderRule::Personal) {
        return react(m_context, u"reminder.snoozed"_s, key,
                     [until](ReminderReaction& reaction, DeskWork& work) -> Result<QJsonObject> {
                         AYUMI_TRY(checkAhead(until, work.now()));
                         reaction.snoozedUntil = until;
                         return QJsonObject{{u"until"_s, localTime(until, tokyoZone).toString(Qt::ISODate)}};
                     });
    }
    AYUMI_TRY_GET(PersonalWork work, PersonalWork::begin(m_context, u"reminder.snoozed"_s, personalId(key)));
    AYUMI_TRY(checkAhead(until, work.desk.now()));
    PersonalReminder after = work.before;
    after.snoozedUntil = until;
    AYUMI_TRY(work.finish(after));
    return {};
}

Result<> ReminderDesk::assign(const ReminderKey& key, StaffId to)
{
    if (isRuleOfCalls(key.rule)) {
        AYUMI_TRY(
            demand(m_context, Right::RecordContacts, u"reminder.assigned"_s, u"reminder:"_s + key.text()));
        const std::optional<CaseId> id = caseOf(key);
        if (!id)
            return failure(ErrorCode::NotFound, {u"reminder"_s});
        const CaseId ids[] = {*id};
        AYUMI_TRY_GET(const auto open, FollowUpTable(*m_context.database).openOfCases(ids));
        const auto found = std::ranges::find(open, key.subject.section(u':', 1), &FollowUp::step);
        if (found == open.end())
            return failure(ErrorCode::NotFound, {u"reminder"_s});
        AYUMI_TRY(FollowUpDesk(m_context).assign(found->id, found->version, to));
        return {};
    }
    if (key.rule != ReminderRule::Personal) {
        return react(m_context, u"reminder.assigned"_s, key,
                     [to](ReminderReaction& reaction, DeskWork& work) -> Result<QJsonObject> {
                         AYUMI_TRY(checkStaff(work.database(), to));
                         reaction.assignedTo = to.isStored() ? std::optional(to) : std::nullopt;
                         return QJsonObject{{u"assignedTo"_s, to.value()}};
                     });
    }
    AYUMI_TRY_GET(PersonalWork work, PersonalWork::begin(m_context, u"reminder.assigned"_s, personalId(key)));
    AYUMI_TRY(checkStaff(work.desk.database(), to));
    PersonalReminder after = work.before;
    after.assignedTo = to;
    AYUMI_TRY(work.finish(after));
    return {};
}

Result<std::vector<ReminderKey>> ReminderDesk::claim(const ReminderTelling& telling)
{
    AYUMI_TRY(demandStaff(m_context));
    std::vector<ReminderKey> won;
    if (telling.calls.empty())
        return won;
    AYUMI_TRY_GET(DeskWork work, DeskWork::beginOwn(m_context, u"reminders.told"_s, u"reminder:"_s));
    const Instant tomorrow = instantAt(work.today().addDays(1), QTime(0, 0), tokyoZone);
    SettingTable settings(work.database());
    AYUMI_TRY_GET(const QString remembered, settings.preference(work.staff(), toldUntilPreference));
    Instant toldUntil(remembered.toLongLong());
    if (toldUntil >= tomorrow) // by a clock that was wrong
        toldUntil = {};
    ReminderReactionTable table(work.database());
    for (const ReminderCall& call : telling.calls) {
        AYUMI_TRY_GET(const bool first,
                      table.claim(work.staff(), {call.key, call.ringsAt}, work.now(), tomorrow));
        // Part of a heap that was told as a heap.
        if (first && call.ringsAt > toldUntil)
            won.push_back(call.key);
    }
    const QString until = telling.more ? QString::number(work.now().msecsSinceEpoch()) : QString();
    const bool heapGrows = telling.more && !won.empty();
    if (heapGrows || (!telling.more && !remembered.isEmpty()))
        AYUMI_TRY(settings.setPreference(work.staff(), toldUntilPreference, until));
    AYUMI_TRY(work.commit());
    return won;
}

Result<> ReminderDesk::markSeen(const std::vector<ReminderKey>& keys)
{
    AYUMI_TRY(demandStaff(m_context));
    AYUMI_TRY_GET(DeskWork work, DeskWork::beginOwn(m_context, u"reminders.seen"_s, u"reminder:"_s));
    ReminderReactionTable table(work.database());
    for (const ReminderKey& key : keys)
        AYUMI_TRY(table.markSeen(work.staff(), key, work.now()));
    work.changes().reminders = !keys.empty(); // the bell counts what is new
    return work.commit();
}

Result<ReminderRulesSetting> ReminderDesk::rules()
{
    AYUMI_TRY(demandStaff(m_context));
    return readReminderRules(*m_context.database);
}

Result<ReminderRulesSetting> ReminderDesk::saveRules(const ReminderRulesSetting& setting)
{
    AYUMI_TRY_GET(DeskWork work, DeskWork::begin(m_context, Right::ManagePlanning, u"reminder-rules.saved"_s,
                                                 u"setting:reminder-rules"_s));
    AYUMI_TRY_GET(const ReminderRulesSetting before, readReminderRules(work.database()));
    AYUMI_TRY_GET(ReminderRulesSetting stored, writeReminderRules(work.database(), setting));
    work.changes().reminders = true;
    AYUMI_TRY(work.finish(audit::differences(jsonOf(before.rules), jsonOf(stored.rules))));
    return stored;
}

} // namespace ayumi
