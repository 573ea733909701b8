#include "tests/faults/everyverb.h"
#include "tests/support/catchqt.h"
#include "tests/support/clinic/pathway.h"
#include "tests/support/must.h"

#include <catch2/catch_test_macros.hpp>

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <functional>
#include <set>

using namespace Qt::StringLiterals;
using namespace ayumi;
using namespace ayumi::test;

namespace {

/// One refusal as it stands in the record: who, trying what, for want of which right.
using Refusal = std::tuple<QString, QString, QString>;

std::multiset<Refusal> refusalsOnRecord(TestClinic& clinic)
{
    std::multiset<Refusal> found;
    for (const AuditEntry& entry : recordsOf(clinic)) {
        const QJsonObject details = QJsonDocument::fromJson(entry.details).object();
        if (entry.action == u"refused"_s)
            found.emplace(entry.staff, details.value(u"action"_s).toString(),
                          details.value(u"right"_s).toString());
    }
    return found;
}

} // namespace

TEST_CASE("every verb of every desk is refused to whom the role forbids it, and every refusal is on record")
{
    TestClinic clinic;
    Subject on;
    on.file = must(clinic.office().cases.open(treatedCase(clinic, QDate(2026, 10, 20)).id));
    on.appointment.caseId = on.id();
    on.appointment.kind = AppointmentKind::Counselling;
    on.appointment.start = inTokyo(QDate(2026, 11, 24), QTime(10, 0));
    on.appointment = must(clinic.office().calendar.add(on.appointment)).appointment;
    on.appointment.version = staleVersion;
    on.backup = clinic.folder() + u"/backups/none"_s;
    on.event.caseId = on.id();
    on.event.words = u"腫れ"_s;
    on.event.onsetOn = QDate(2026, 11, 22);
    on.event = must(clinic.office().adverseEvents.add(on.event, std::nullopt));
    on.event.version = staleVersion;
    std::map<Role, Staff> staff;
    for (const Staff& each : must(clinic.office().staff.all()))
        staff[each.role] = each;
    REQUIRE(staff.size() == allValues<Role>().size());

    std::multiset<Refusal> expected;
    int allowed = 0;
    for (const Verb& verb : allVerbs()) {
        for (const Role role : allValues<Role>()) {
            INFO(verb.name << " as " << codeOf(role).toStdString());
            on.someoneElse = staff.at(role == Role::Doctor ? Role::Coordinator : Role::Doctor).id;
            const auto error = verb.call(clinic.office(role), on);
            const bool refused = error && error->code == ErrorCode::NotAllowed;
            const bool forbidden = verb.right && !may(role, *verb.right);
            CHECK(refused == forbidden);
            if (forbidden) {
                CHECK((error && error->args == QStringList{codeOf(role), codeOf(*verb.right)}));
                expected.emplace(staff.at(role).uid, QString::fromLatin1(verb.action), codeOf(*verb.right));
            } else {
                ++allowed;
            }
        }
    }
    CHECK(expected.size() >= 80);
    CHECK(allowed > 150);
    CHECK(refusalsOnRecord(clinic) == expected);
    CHECK(must(clinic.office(Role::Administrator).audit.verify()).ok);
}

TEST_CASE("passing a gate with things missing needs its own right, and that refusal is on record too")
{
    TestClinic clinic;
    CareCase careCase = consultation(clinic);
    const Advance advance{.id = careCase.id, .version = careCase.version, .reason = u"写真は後日"_s};
    const auto refused = clinic.office(Role::Coordinator).cases.advance(advance);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::NotAllowed);
    CHECK(refused.error().args == QStringList{codeOf(Role::Coordinator), codeOf(Right::PassGate)});
    const auto onRecord = refusalsOnRecord(clinic);
    REQUIRE(onRecord.size() == 1);
    CHECK(std::get<2>(*onRecord.begin()) == codeOf(Right::PassGate));
    CHECK(must(clinic.office(Role::Doctor).cases.advance(advance)).stage == Stage::Counselling);
}

TEST_CASE(
    "a role that is taken away or a person who is disabled is refused at the next verb, without signing out")
{
    TestClinic clinic;
    const CareCase careCase = consultation(clinic);
    Office& coordinator = clinic.office(Role::Coordinator);
    Office& administrator = clinic.office(Role::Administrator);
    Staff person;
    for (const Staff& each : must(administrator.staff.all())) {
        if (each.role == Role::Coordinator)
            person = each;
    }
    person = must(administrator.staff.setRole(person.id, person.version, Role::ReadOnly));
    const auto note = coordinator.cases.addNote(careCase.id, u"覚え書き"_s);
    REQUIRE_FALSE(note);
    CHECK(note.error().code == ErrorCode::NotAllowed);
    CHECK(coordinator.cases.open(careCase.id));
    must(administrator.staff.setDisabled(person.id, person.version, true));
    const auto read = coordinator.cases.open(careCase.id);
    REQUIRE_FALSE(read);
    CHECK(read.error().code == ErrorCode::StaffDisabled);
    CHECK_FALSE(coordinator.drafts.mine());
    CHECK_FALSE(coordinator.drafts.keep(u"form"_s, u"{}"_s, 0));
    CHECK_FALSE(coordinator.staff.preference(u"columns"_s));
    CHECK_FALSE(coordinator.cases.find(careCase.number));
    CHECK_FALSE(coordinator.staff.all());
    CHECK_FALSE(coordinator.backups.lastVerified());
    CHECK_FALSE(coordinator.reminders.claim({}));
    CHECK_FALSE(coordinator.reminders.rules());
}
