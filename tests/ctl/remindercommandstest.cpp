#include "tests/ctl/scriptedclinic.h"
#include "tests/support/catchqt.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace ayumi::test;

namespace {

QJsonArray remindersOf(const ScriptedClinic& clinic, const QStringList& options = {})
{
    const Answer answer = clinic.ask(QStringList{u"reminder"_s, u"list"_s} + options);
    INFO(answer.err.toStdString());
    REQUIRE(answer.ok());
    return answer.object().value(u"reminders"_s).toArray();
}

void openCase(const ScriptedClinic& clinic)
{
    REQUIRE(clinic.ask(u"case new --family 見本 --given 花子 --phone 090-0000-0000"_s).ok());
}

} // namespace

TEST_CASE(
    "a script sets a reminder, finds it with its reason, puts it off, hands it over and is done with it")
{
    ScriptedClinic clinic;
    clinic.open();
    clinic.setToday(u"2026-11-24"_s);
    openCase(clinic);
    const Answer added =
        clinic.ask({u"reminder"_s, u"add"_s, u"A-000001"_s, u"--text"_s, u"病院に確認"_s, u"--at"_s,
                    u"2026-11-25T09:30"_s, u"--zone"_s, u"Asia/Kuala_Lumpur"_s, u"--repeat"_s, u"weekly"_s});
    REQUIRE(added.ok());
    const QString key = added.value(u"key"_s);
    CHECK(key == u"personal/1/2026-11-25"_s);
    CHECK(added.value(u"at"_s) == u"2026-11-25T09:30:00+08:00"_s);

    const QJsonObject listed = objectWith(remindersOf(clinic), u"key"_s, key);
    CHECK(listed.value(u"group"_s).toString() == u"coming"_s);
    CHECK(listed.value(u"case"_s).toString() == u"A-000001"_s);
    CHECK(listed.value(u"assignedTo"_s).toString() == u"佐藤"_s);
    CHECK(valuesOf(listed.value(u"facts"_s).toArray(), u"fact"_s) ==
          QStringList{u"set-by-hand-for"_s, u"repeats"_s});

    REQUIRE(clinic.ask(u"reminder snooze %1 --until 2026-11-26"_s.arg(key)).ok());
    CHECK(objectWith(remindersOf(clinic), u"key"_s, key).isEmpty());
    CHECK(clinic.ask(u"reminder list"_s).object().value(u"snoozed"_s).toInt() == 1);
    CHECK(objectWith(remindersOf(clinic, {u"--snoozed"_s}), u"key"_s, key)
              .value(u"snoozedUntil"_s)
              .toString() == u"2026-11-26T00:00:00+09:00"_s);
    REQUIRE(clinic.ask(u"reminder assign %1 --to 田中"_s.arg(key)).ok());
    CHECK(objectWith(remindersOf(clinic, {u"--mine"_s, u"--snoozed"_s}), u"key"_s, key).isEmpty());
    const Answer done = clinic.ask(u"reminder done %1"_s.arg(key));
    REQUIRE(done.ok());
    CHECK(done.value(u"key"_s) == u"personal/1/2026-12-02"_s);
}

TEST_CASE("a script changes the rules, and what reminds follows")
{
    ScriptedClinic clinic;
    clinic.open();
    clinic.setToday(u"2026-11-16"_s);
    openCase(clinic);
    clinic.setToday(u"2026-11-24"_s);
    const auto awaited = [&clinic] {
        return objectWith(remindersOf(clinic), u"rule"_s, u"images-awaited"_s);
    };
    CHECK(awaited().value(u"dueOn"_s).toString() == u"2026-11-23"_s);
    CHECK(awaited().value(u"group"_s).toString() == u"overdue"_s);
    const Answer changed = clinic.ask(u"reminder rules images-awaited --number 8"_s);
    REQUIRE(changed.ok());
    CHECK(changed.object()
              .value(u"rules"_s)
              .toObject()
              .value(u"images-awaited"_s)
              .toObject()
              .value(u"days"_s) == 8);
    CHECK(awaited().value(u"dueOn"_s).toString() == u"2026-11-24"_s);
    REQUIRE(clinic.ask(u"reminder rules images-awaited --disable"_s).ok());
    CHECK(awaited().isEmpty());
    REQUIRE(clinic.ask(u"reminder rules --usual"_s).ok());
    CHECK_FALSE(awaited().isEmpty());
    clinic.setUser(u"田中"_s);
    CHECK_FALSE(clinic.ask(u"reminder rules images-awaited --disable"_s).ok());
}

TEST_CASE("reminders that cannot be are refused with a sentence that says why")
{
    ScriptedClinic clinic;
    clinic.open();
    clinic.setToday(u"2026-11-24"_s);
    for (const QString& wrong :
         {u"reminder add --text x"_s, u"reminder add --date 2026-11-30"_s,
          u"reminder add A-000009 --text x --date 2026-11-30"_s, u"reminder add --text x --date 2026-11-31"_s,
          u"reminder add --text x --at 2026-11-30T10:00 --zone Mars/Base"_s,
          u"reminder add --text x --at 2027-03-14T02:30 --zone America/Los_Angeles"_s,
          u"reminder add --text x --date 2026-11-30 --repeat hourly"_s,
          u"reminder add --text x --date 2026-11-30 --for 誰"_s,
          u"reminder snooze nothing --until 2026-11-30"_s,
          u"reminder snooze personal/9/2026-11-30 --until 2026-12-01"_s,
          u"reminder done personal/9/2026-11-30"_s, u"reminder rules no-rule --disable"_s,
          u"reminder rules personal --disable"_s, u"reminder rules no-reply --number 0"_s,
          u"reminder rules look-again --number 3"_s, u"reminder rules --ring-from 25:00"_s}) {
        INFO(wrong.toStdString());
        const Answer answer = clinic.ask(wrong);
        CHECK(answer.exitCode != 0);
        CHECK_FALSE(answer.sentence().isEmpty());
    }
    CHECK(clinic.ask(u"reminder add --text x --at 2027-03-14T02:30 --zone America/Los_Angeles"_s)
              .sentence()
              .contains(u"America/Los_Angeles"_s));
}

TEST_CASE("a script writes down the lot of a treatment and is reminded before it expires, with the reason")
{
    ScriptedClinic clinic;
    clinic.open();
    clinic.setToday(u"2026-11-24"_s);
    openCase(clinic);
    REQUIRE(clinic
                .ask(u"trip save A-000001 --arrival 2026-11-25 --departure 2026-11-30 --lot UC-2611 "
                     "--lot-expires 2026-11-26T23:30"_s)
                .ok());
    // Half past midnight in Tokyo: the office's day is the 27th, three days before it today.
    const QJsonObject lot = objectWith(remindersOf(clinic), u"rule"_s, u"lot-expiry"_s);
    CHECK(lot.value(u"dueOn"_s).toString() == u"2026-11-24"_s);
    CHECK(valuesOf(lot.value(u"facts"_s).toArray(), u"value"_s).contains(u"2026-11-26T23:30:00+08:00"_s));
    const Answer refused = clinic.ask(u"trip save A-000001 --lot-expires yesterday"_s);
    CHECK(refused.value(u"error"_s) == u"DateUnreadable"_s);
    REQUIRE(clinic.ask(u"trip save A-000001 --lot UC-2612 --lot-expires 2027-02-01T12:00"_s).ok());
    CHECK(objectWith(remindersOf(clinic), u"rule"_s, u"lot-expiry"_s).isEmpty());
}
