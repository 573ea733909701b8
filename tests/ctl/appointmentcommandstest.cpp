#include "tests/ctl/scriptedclinic.h"
#include "tests/support/catchqt.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace ayumi::test;

namespace {

ScriptedClinic withTwoCases()
{
    ScriptedClinic clinic;
    clinic.setToday(u"2026-11-24"_s);
    clinic.open();
    REQUIRE(clinic.ask(u"case new --family 見本 --given 花子"_s).ok());
    REQUIRE(clinic.ask(u"case new --family 例 --given 次郎"_s).ok());
    return clinic;
}

} // namespace

TEST_CASE(
    "an appointment is added, shown on both clocks, moved, cancelled and restored from the command line")
{
    const ScriptedClinic clinic = withTwoCases();
    const Answer added = clinic.ask(u"appointment add treatment --case A-000001 --at 2026-11-30T23:30 --zone "
                                    "Asia/Kuala_Lumpur --staff 佐藤 --doctor 林医師"_s);
    INFO(added.err.toStdString());
    REQUIRE(added.ok());
    CHECK(added.value(u"start"_s) == u"2026-11-30T23:30:00+08:00"_s);
    CHECK(added.value(u"tokyo"_s) == u"2026-12-01T00:30:00+09:00"_s);
    CHECK(added.value(u"end"_s) == u"2026-12-01T01:30:00+08:00"_s);
    CHECK(added.value(u"patient"_s) == u"見本 花子"_s);
    CHECK(added.object().value(u"minutes"_s).toInt() == 120);
    CHECK(added.object().value(u"conflicts"_s).toArray().isEmpty());
    const QString uid = added.value(u"uid"_s);
    CHECK(uid.endsWith(u"@ayumi"_s));

    // The day is that of the clock that is asked for.
    CHECK(clinic.ask(u"appointment list --from 2026-11-30 --until 2026-11-30"_s).array().isEmpty());
    const QString malaysian =
        u"appointment list --from 2026-11-30 --until 2026-11-30 --zone Asia/Kuala_Lumpur"_s;
    CHECK(valuesOf(clinic.ask(malaysian).array(), u"uid"_s) == QStringList{uid});
    CHECK(clinic.ask(malaysian + u" --staff 田中"_s).array().isEmpty());
    CHECK(clinic.ask(malaysian + u" --case A-000002"_s).array().isEmpty());

    const Answer moved = clinic.ask(u"appointment move 1 --at 2026-11-29T10:00 --minutes 90"_s);
    CHECK(moved.value(u"start"_s) == u"2026-11-29T10:00:00+08:00"_s);
    CHECK(moved.object().value(u"sequence"_s).toInt() == 1);
    CHECK(moved.value(u"uid"_s) == uid);

    const Answer other =
        clinic.ask(u"appointment add counselling --case A-000002 --at 2026-11-29T11:30 --doctor 林　医師"_s);
    const QJsonArray conflicts = other.object().value(u"conflicts"_s).toArray();
    REQUIRE(conflicts.size() == 1);
    CHECK(conflicts.first().toObject().value(u"who"_s).toString() == u"doctor"_s);
    CHECK(conflicts.first().toObject().value(u"appointment"_s).toInt() == 1);

    CHECK(clinic.ask(u"appointment cancel 1"_s).value(u"state"_s) == u"cancelled"_s);
    CHECK(clinic.ask(u"appointment list"_s).array().size() == 1);
    CHECK(clinic.ask(u"appointment list --cancelled"_s).array().size() == 2);
    CHECK(clinic.ask(u"appointment cancel 1 --restore"_s).value(u"state"_s) == u"planned"_s);
    CHECK(clinic.ask(u"appointment show 1"_s).object().value(u"sequence"_s).toInt() == 3);
}

TEST_CASE(
    "a time that the patient's clock in Los Angeles skips is refused, also on a computer that skips it too")
{
    ScriptedClinic clinic = withTwoCases();
    const QString add = u"appointment add call --case A-000001 --at 2027-03-14T02:30 --zone "_s;
    const Answer skipped = clinic.ask(add + u"America/Los_Angeles"_s);
    CHECK(skipped.exitCode == 1);
    CHECK(skipped.value(u"error"_s) == u"TimeDoesNotExist"_s);
    CHECK(skipped.sentence().contains(u"America/Los_Angeles"_s));
    clinic.setVariable(u"TZ"_s, u"America/Los_Angeles"_s);
    CHECK(clinic.ask(add + u"America/Los_Angeles"_s).value(u"error"_s) == u"TimeDoesNotExist"_s);
    const Answer tokyo = clinic.ask(add + u"Asia/Tokyo"_s);
    CHECK(tokyo.value(u"start"_s) == u"2027-03-14T02:30:00+09:00"_s);
    const Answer afterwards = clinic.ask(
        u"appointment add call --case A-000001 --at 2027-03-14T03:00 --zone America/Los_Angeles"_s);
    CHECK(afterwards.value(u"start"_s) == u"2027-03-14T03:00:00-07:00"_s);
    CHECK(afterwards.value(u"tokyo"_s) == u"2027-03-14T19:00:00+09:00"_s);
}

TEST_CASE("what is wrong with an appointment is said by its field, and nothing is kept")
{
    const ScriptedClinic clinic = withTwoCases();
    const std::pair<QString, QString> refusals[] = {
        {u"appointment add dance --at 2026-11-30T10:00"_s, u"FieldInvalid"_s},
        {u"appointment add counselling --case A-000001"_s, u"UsageWrong"_s},
        {u"appointment add counselling --case A-000001 --at tomorrow"_s, u"DateUnreadable"_s},
        {u"appointment add counselling --case A-000001 --at 2026-02-30T10:00"_s, u"DateUnreadable"_s},
        {u"appointment add counselling --case A-000001 --at 2026-11-30T10:00 --zone Asia/Edo"_s,
         u"ZoneUnknown"_s},
        {u"appointment add counselling --case A-000001 --at 2026-11-30T10:00 --minutes 0"_s,
         u"FieldInvalid"_s},
        {u"appointment add counselling --case A-000001 --at 2026-11-30T10:00 --minutes long"_s,
         u"FieldInvalid"_s},
        {u"appointment add counselling --case A-000001 --at 2026-11-30T10:00 --staff 誰か"_s,
         u"StaffUnknown"_s},
        {u"appointment add counselling --case A-000099 --at 2026-11-30T10:00"_s, u"CaseNotFound"_s},
        {u"appointment add other --case A-000001 --at 2026-11-30T10:00"_s, u"FieldMissing"_s},
        {u"appointment show 1"_s, u"NotFound"_s},
        {u"appointment move 1 --at 2026-11-30T10:00"_s, u"NotFound"_s},
        {u"appointment cancel first"_s, u"FieldInvalid"_s},
        {u"appointment list --from 2026-12-01 --until 2026-11-30"_s, u"DatesReversed"_s},
    };
    for (const auto& [words, code] : refusals) {
        const Answer answer = clinic.ask(words);
        INFO(words.toStdString() << "\n" << answer.out.toStdString());
        CHECK(answer.exitCode != 0);
        CHECK(answer.value(u"error"_s) == code);
        CHECK_FALSE(answer.sentence().isEmpty());
    }
    CHECK(
        clinic.ask(u"appointment list --from 2026-01-01 --until 2027-12-31 --cancelled"_s).array().isEmpty());
}

TEST_CASE("the checklist of a journey is read and ticked from the command line, and overlapping journeys are "
          "refused")
{
    const ScriptedClinic clinic = withTwoCases();
    CHECK(clinic.ask(u"trip checklist A-000001"_s).value(u"error"_s) == u"NotFound"_s);
    REQUIRE(
        clinic.ask(u"trip save A-000001 --arrival 2026-11-27 --departure 2026-11-30 --hotel Nilai"_s).ok());
    const auto stateOf = [](const Answer& answer, const QString& item) {
        return objectWith(answer.array(), u"item"_s, item).value(u"state"_s).toString();
    };
    const Answer before = clinic.ask(u"trip checklist A-000001"_s);
    CHECK(before.array().size() == 10);
    CHECK(stateOf(before, u"hotel"_s) == u"done"_s);
    CHECK(stateOf(before, u"arrival-card"_s) == u"open"_s);
    CHECK(stateOf(before, u"insurance"_s) == u"open"_s);
    const Answer ticked =
        clinic.ask(u"trip checklist A-000001 --tick insurance --tick companion=not-needed"_s);
    CHECK(stateOf(ticked, u"insurance"_s) == u"done"_s);
    CHECK(stateOf(ticked, u"companion"_s) == u"not-needed"_s);
    CHECK(stateOf(clinic.ask(u"trip checklist A-000001 --untick insurance"_s), u"insurance"_s) == u"open"_s);
    CHECK(clinic.ask(u"trip checklist A-000001 --tick passport"_s).value(u"error"_s) == u"FieldInvalid"_s);
    CHECK(clinic.ask(u"trip checklist A-000001 --tick luggage"_s).value(u"error"_s) == u"FieldInvalid"_s);

    REQUIRE(clinic.ask(u"case new --further-of A-000001"_s).ok());
    const Answer overlapping =
        clinic.ask(u"trip save A-000003 --arrival 2026-11-29 --departure 2026-12-02"_s);
    CHECK(overlapping.value(u"error"_s) == u"TripsOverlap"_s);
    CHECK(overlapping.sentence().contains(u"A-000001"_s));
}
