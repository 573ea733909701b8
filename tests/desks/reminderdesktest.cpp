#include "tests/desks/reminderlists.h"
#include "tests/support/builders.h"
#include "tests/support/catchqt.h"
#include "tests/support/must.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace ayumi;
using namespace ayumi::test;

namespace {

template<class T>
ErrorCode codeOfError(const Result<T>& result)
{
    REQUIRE_FALSE(result);
    return result.error().code;
}

} // namespace

TEST_CASE("calls, what waits on us and what was set by hand stand in one list, each with why and for whom")
{
    TestClinic clinic;
    const QDate today = clinic.clock().today(); // 2026-11-23
    const CareCase treated = treatedCase(clinic, QDate(2026, 10, 20));
    restingUntil(clinic, today.addDays(5));
    PersonalReminder own = aReminder(u"病院に確認"_s, today.addDays(-1));
    own.caseId = treated.id;
    must(clinic.office().reminders.add(own));

    const ReminderView view = listOf(clinic);
    CHECK(view.today == today);
    const auto call = find(view, ReminderRule::CallDue);
    REQUIRE(call);
    CHECK(call->caseNumber == treated.number);
    CHECK(call->person->displayName() == u"山田 花子"_s);
    CHECK(call->assignedName == TestClinic::nameOf(Role::Coordinator));
    CHECK_FALSE(call->reminder.facts.empty());
    const auto look = find(view, ReminderRule::LookAgain);
    REQUIRE(look);
    CHECK(groupOf(look->reminder, today) == ReminderGroup::Coming);
    const auto personal = find(view, ReminderRule::Personal);
    REQUIRE(personal);
    CHECK(personal->caseNumber == treated.number);
    CHECK(personal->reminder.argument == u"病院に確認"_s);
    // Overdue first, then today's, then what comes.
    CHECK(view.rows.front().reminder.rule == ReminderRule::Personal);
    CHECK(view.rows.back().reminder.rule == ReminderRule::LookAgain);
    CHECK(view.count(ReminderGroup::Overdue) == 1);
    CHECK(find(view, ReminderRule::BackupTooOld));
    CHECK_FALSE(find(listOf(clinic, {}, Role::FollowUpStaff), ReminderRule::BackupTooOld));
}

TEST_CASE("an adverse event asks for a call until somebody was reached, also in the list of everybody")
{
    TestClinic clinic;
    const QDate today = clinic.clock().today();
    const CareCase treated = treatedCase(clinic, today.addDays(-20));
    AdverseEvent event;
    event.caseId = treated.id;
    event.words = u"膝が腫れた"_s;
    event.onsetOn = today;
    event.grade = 2;
    must(clinic.office().adverseEvents.add(event, today.addDays(1)));
    const auto asked = find(listOf(clinic), ReminderRule::EventCall);
    REQUIRE(asked);
    CHECK(asked->caseNumber == treated.number);
    clinic.clock().advance(3600);
    const auto call = [&](ContactResult result) {
        const auto followUps = must(clinic.office().cases.refresh(treated.id)).facts.followUps;
        const auto extra =
            std::ranges::find_if(followUps, [](const FollowUp& each) { return !each.isPlanned(); });
        REQUIRE(extra != followUps.end());
        Contact contact;
        contact.followUp = extra->id;
        contact.version = extra->version;
        contact.result = result;
        contact.completes = false;
        must(clinic.office().followUps.recordContact(contact));
    };
    call(ContactResult::NoAnswer);
    CHECK(find(listOf(clinic), ReminderRule::EventCall));
    clinic.clock().advance(3600);
    call(ContactResult::Reached);
    CHECK_FALSE(find(listOf(clinic), ReminderRule::EventCall));
    CHECK(find(listOf(clinic), ReminderRule::AdverseEvent)); // the hospital still has to know
}

TEST_CASE("a lot that will not last until the treatment on the calendar is told at once, and one that does "
          "later")
{
    TestClinic clinic;
    const QDate today = clinic.clock().today();
    const CareCase careCase = consultation(clinic);
    Trip trip;
    trip.caseId = careCase.id;
    trip.arrivalOn = today.addDays(40);
    trip.departureOn = today.addDays(45);
    trip.preparedLots = u"UC-2611"_s;
    trip.lotExpiresAt = inKualaLumpur(today.addDays(42), QTime(12, 0));
    trip = must(clinic.office().trips.save(trip));
    CHECK_FALSE(find(listOf(clinic), ReminderRule::LotExpiry));
    Appointment treatment;
    treatment.kind = AppointmentKind::Treatment;
    treatment.caseId = careCase.id;
    treatment.start = inKualaLumpur(today.addDays(43), QTime(9, 0));
    treatment.minutes = 60;
    must(clinic.office().calendar.add(treatment));
    const auto tooEarly = find(listOf(clinic), ReminderRule::LotExpiry);
    REQUIRE(tooEarly);
    CHECK(tooEarly->reminder.urgent);
    trip.lotExpiresAt = inKualaLumpur(today.addDays(43), QTime(12, 0));
    must(clinic.office().trips.save(trip));
    CHECK_FALSE(find(listOf(clinic), ReminderRule::LotExpiry));
    clinic.clock().set(today.addDays(40), QTime(9, 0));
    CHECK(find(listOf(clinic), ReminderRule::LotExpiry));
}

TEST_CASE("mine are those handed to me and those of nobody")
{
    TestClinic clinic;
    const QDate today = clinic.clock().today();
    restingUntil(clinic, today);
    const StaffId mine = idOf(clinic, Role::FollowUpStaff);
    const ReminderFilter onlyMine{.theirs = mine};
    CHECK_FALSE(find(listOf(clinic, onlyMine, Role::FollowUpStaff), ReminderRule::LookAgain));
    const ReminderKey key = find(listOf(clinic), ReminderRule::LookAgain)->key();
    must(clinic.office().reminders.assign(key, mine));
    const auto handed = find(listOf(clinic, onlyMine, Role::FollowUpStaff), ReminderRule::LookAgain);
    REQUIRE(handed);
    CHECK(handed->assignedName == TestClinic::nameOf(Role::FollowUpStaff));
    CHECK_FALSE(find(listOf(clinic, {.theirs = idOf(clinic, Role::Coordinator)}), ReminderRule::LookAgain));
    must(clinic.office().reminders.assign(key, StaffId()));
    CHECK(find(listOf(clinic, {.theirs = idOf(clinic, Role::Coordinator)}), ReminderRule::LookAgain));

    PersonalReminder own = aReminder(u"自分へ"_s, today);
    own.assignedTo = idOf(clinic, Role::Coordinator);
    own = must(clinic.office().reminders.add(own));
    CHECK_FALSE(find(listOf(clinic, onlyMine, Role::FollowUpStaff), ReminderRule::Personal));
    must(clinic.office().reminders.assign(keyOf(reminderOf(own)), StaffId()));
    CHECK(find(listOf(clinic, onlyMine, Role::FollowUpStaff), ReminderRule::Personal));
}

TEST_CASE("a call that is handed over is the colleague's on Today as well")
{
    TestClinic clinic;
    static_cast<void>(treatedCase(clinic, QDate(2026, 10, 20)));
    const ReminderKey key = find(listOf(clinic), ReminderRule::CallDue)->key();
    const StaffId colleague = idOf(clinic, Role::FollowUpStaff);
    must(clinic.office().reminders.assign(key, colleague));
    CHECK(find(listOf(clinic, {.theirs = colleague}), ReminderRule::CallDue));
    FollowUpFilter theirs;
    theirs.assignedTo = colleague;
    CHECK(must(clinic.office().followUps.today(theirs)).followUps.size() == 1);
}

TEST_CASE("what is put off leaves the lists and Today until its moment, and the lists say so")
{
    TestClinic clinic;
    const QDate today = clinic.clock().today();
    restingUntil(clinic, today);
    Office& office = clinic.office();
    const ReminderKey key = find(listOf(clinic), ReminderRule::LookAgain)->key();
    const Instant until = inTokyo(today, QTime(15, 0)).at;
    must(office.reminders.snooze(key, until));
    ReminderView view = listOf(clinic);
    CHECK_FALSE(find(view, ReminderRule::LookAgain));
    CHECK(view.snoozed == 1);
    const auto shown = find(listOf(clinic, {.theirs = {}, .withSnoozed = true}), ReminderRule::LookAgain);
    REQUIRE(shown);
    CHECK(shown->snoozedUntil == until);
    TodayView on = must(office.followUps.today({}));
    CHECK(on.waiting.empty());
    CHECK(on.snoozedWaiting == 1);

    clinic.clock().set(today, QTime(15, 0));
    view = listOf(clinic);
    CHECK(find(view, ReminderRule::LookAgain)->ringsAt == until);
    CHECK(view.snoozed == 0);
    CHECK(must(office.followUps.today({})).waiting.size() == 1);
    CHECK(codeOfError(office.reminders.snooze(key, until)) == ErrorCode::FieldInvalid);
    CHECK(codeOfError(office.reminders.snooze({ReminderRule::LookAgain, u"999"_s, today}, until)) ==
          ErrorCode::NotFound);
    CHECK(codeOfError(office.reminders.snooze({ReminderRule::Personal, u"999"_s, today}, until)) ==
          ErrorCode::NotFound);
}

TEST_CASE("a reminder set by hand is changed, put off, repeated and done, and each is on record")
{
    TestClinic clinic;
    Office& office = clinic.office();
    const QDate today = clinic.clock().today();
    PersonalReminder weekly = aReminder(u"週報"_s, today.addDays(-8));
    weekly.repeat = ReminderRepeat::Weekly;
    weekly = must(office.reminders.add(weekly));
    must(office.reminders.snooze(keyOf(reminderOf(weekly)), inTokyo(today, QTime(17, 0)).at));
    CHECK(codeOfError(office.reminders.done(weekly.id, weekly.version)) == ErrorCode::Conflict);
    const PersonalReminder next = must(office.reminders.done(weekly.id, weekly.version + 1));
    CHECK(next.dueOn == today.addDays(6));
    CHECK_FALSE(next.snoozedUntil);
    PersonalReminder changed = next;
    changed.text = u"月報"_s;
    changed.repeat = ReminderRepeat::None;
    changed.dueOn = today;
    changed = must(office.reminders.change(changed));
    CHECK(changed.firstOn == today);
    CHECK(must(office.reminders.done(changed.id, changed.version)).doneAt);
    CHECK(codeOfError(office.reminders.change(changed)) == ErrorCode::NotFound);
    CHECK_FALSE(find(listOf(clinic), ReminderRule::Personal));
    QStringList actions;
    for (const AuditEntry& entry : recordsOf(clinic)) {
        if (entry.action.startsWith(u"reminder."_s))
            actions.prepend(entry.action);
    }
    CHECK(actions == QStringList{u"reminder.added"_s, u"reminder.snoozed"_s, u"reminder.done"_s,
                                 u"reminder.changed"_s, u"reminder.done"_s});
}

TEST_CASE("a reminder for somebody who left or about a case that is not there is refused")
{
    TestClinic clinic;
    Office& office = clinic.office();
    PersonalReminder reminder = aReminder(u"確認"_s, clinic.clock().today());
    reminder.caseId = CaseId(999);
    CHECK(codeOfError(office.reminders.add(reminder)) == ErrorCode::CaseNotFound);
    reminder.caseId.reset();
    reminder.assignedTo = StaffId(999);
    CHECK(codeOfError(office.reminders.add(reminder)) == ErrorCode::NotFound);
    reminder.assignedTo = {};
    reminder.text.clear();
    CHECK(codeOfError(office.reminders.add(reminder)) == ErrorCode::FieldMissing);
    CHECK(countRows(clinic, u"reminder"_s) == 0);
}

TEST_CASE("the rules a clinic sets hold for Today, the lists, the next steps and after signing in again")
{
    TestClinic clinic;
    const QDate today = clinic.clock().today();
    restingUntil(clinic, today);
    ReminderRulesSetting setting = must(clinic.office().reminders.rules());
    CHECK(setting == ReminderRulesSetting{});
    setting.rules.set(ReminderRule::LookAgain, {.on = false, .days = 0, .urgentDays = 0});
    setting.rules.set(ReminderRule::NoReply, {.on = true, .days = 9, .urgentDays = 0});
    setting.rules.ringFrom = QTime(7, 30);
    static_cast<void>(clinic.takePublished());
    const ReminderRulesSetting saved = must(clinic.office().reminders.saveRules(setting));
    CHECK(saved.version == 1);
    CHECK(clinic.takePublished().back().reminders);
    CHECK(codeOfError(clinic.office().reminders.saveRules(setting)) == ErrorCode::Conflict);
    clinic.signOutAll();
    CHECK(must(clinic.office().reminders.rules()) == saved);
    CHECK_FALSE(find(listOf(clinic), ReminderRule::LookAgain));
    CHECK(must(clinic.office().followUps.today({})).waiting.empty());
}

TEST_CASE("a change of one case tells what reminds of that case and of its patient, and of nothing else")
{
    TestClinic clinic;
    const QDate today = clinic.clock().today();
    const CareCase treated = treatedCase(clinic, QDate(2026, 10, 20));
    restingUntil(clinic, today);
    PersonalReminder own = aReminder(u"確認"_s, today);
    own.caseId = treated.id;
    must(clinic.office().reminders.add(own));
    ChangeSet changes;
    changes.cases = {treated.id};
    const RemindersOfCases found = must(clinic.office().reminders.of(changes, {}));
    CHECK(found.cases == std::vector{treated.id});
    CHECK(found.rows.size() == 2);
    const ReminderView whole = listOf(clinic);
    for (const ReminderRow& row : found.rows)
        CHECK(std::ranges::find(whole.rows, row) != whole.rows.end());
    changes.cases.clear();
    changes.patients = {treated.patient};
    CHECK(must(clinic.office().reminders.of(changes, {})).rows == found.rows);
}
