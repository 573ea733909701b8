#include "tests/ctl/scriptedclinic.h"
#include "tests/support/catchqt.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>

using namespace Qt::StringLiterals;
using namespace ayumi::test;

namespace {

ScriptedClinic withAppointment()
{
    ScriptedClinic clinic;
    clinic.setToday(u"2026-11-24"_s);
    clinic.open();
    REQUIRE(
        clinic.ask(u"case new --family 見本 --given 花子 --kana-family ミホン --kana-given ハナコ"_s).ok());
    REQUIRE(
        clinic.ask(u"appointment add counselling --case A-000001 --at 2026-11-30T10:00 --staff 佐藤"_s).ok());
    return clinic;
}

QByteArray fileIn(const ScriptedClinic& clinic, const QString& name)
{
    QFile file(clinic.path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST_CASE("a calendar is exported by a script, with initials unless names are asked for")
{
    const ScriptedClinic clinic = withAppointment();
    const QString range = u"calendar export --from 2026-11-01 --until 2026-12-31 --output "_s;
    const Answer exported = clinic.ask(range + clinic.path(u"a.ics"_s));
    INFO(exported.err.toStdString());
    REQUIRE(exported.ok());
    CHECK(exported.object().value(u"events"_s).toInt() == 1);
    CHECK(exported.value(u"naming"_s) == u"initials"_s);
    const QByteArray bytes = fileIn(clinic, u"a.ics"_s);
    CHECK(bytes.startsWith("BEGIN:VCALENDAR\r\n"));
    CHECK(bytes.contains("DTSTART;TZID=Asia/Tokyo:20261130T100000\r\n"));
    CHECK(bytes.contains("M.H. (A-000001)"));
    CHECK_FALSE(bytes.contains("見本"));
    REQUIRE(clinic.ask(range + clinic.path(u"b.ics"_s) + u" --full-names"_s).ok());
    CHECK(fileIn(clinic, u"b.ics"_s).contains("見本 花子"));

    REQUIRE(clinic.ask(u"appointment cancel 1"_s).ok());
    CHECK(clinic.ask(range + clinic.path(u"c.ics"_s)).object().value(u"cancelled"_s).toInt() == 1);
    CHECK(fileIn(clinic, u"c.ics"_s).contains("STATUS:CANCELLED\r\n"));
    CHECK(fileIn(clinic, u"c.ics"_s).contains("SEQUENCE:1\r\n"));

    CHECK(clinic.ask(range + clinic.path(u"none/d.ics"_s)).exitCode == 1);
    CHECK(clinic.ask(u"calendar export --from 2026-11-01"_s).exitCode == 2);
}

TEST_CASE("a feed follows what scripts do, and ends when it is told to")
{
    const ScriptedClinic clinic = withAppointment();
    CHECK(clinic.ask(u"calendar feed"_s).object().value(u"file"_s).isNull());
    REQUIRE(clinic.ask(u"calendar feed --output "_s + clinic.path(u"me.ics"_s)).ok());
    CHECK(fileIn(clinic, u"me.ics"_s).contains("DTSTART;TZID=Asia/Tokyo:20261130T100000\r\n"));
    REQUIRE(clinic.ask(u"appointment move 1 --at 2026-11-29T09:00"_s).ok());
    CHECK(fileIn(clinic, u"me.ics"_s).contains("DTSTART;TZID=Asia/Tokyo:20261129T090000\r\n"));
    REQUIRE(clinic.ask(u"appointment cancel 1"_s).ok());
    CHECK(fileIn(clinic, u"me.ics"_s).contains("STATUS:CANCELLED\r\n"));
    REQUIRE(clinic.ask(u"calendar feed --off"_s).ok());
    CHECK_FALSE(QFile::exists(clinic.path(u"me.ics"_s)));
}

TEST_CASE("invitations are looked at, imported once, changed and cancelled by a script")
{
    const ScriptedClinic clinic = withAppointment();
    const auto invitation = [&](const char* sequence, const char* status) {
        return clinic.write(u"i.ics"_s,
                            QByteArray("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:x1\nSUMMARY:Briefing\nX-A:1\n") +
                                "DTSTART;TZID=Singapore Standard Time:20261201T100000\nSEQUENCE:" + sequence +
                                "\nSTATUS:" + status + "\nEND:VEVENT\nEND:VCALENDAR\n");
    };
    const QString call = u"calendar import "_s + invitation("0", "CONFIRMED");
    const Answer looked = clinic.ask(call + u" --dry-run"_s);
    INFO(looked.err.toStdString());
    REQUIRE(looked.ok());
    const auto event = looked.object().value(u"events"_s).toArray().first().toObject();
    CHECK(event.value(u"step"_s).toString() == u"add"_s);
    CHECK(event.value(u"start"_s).toString().startsWith(u"2026-12-01T10:00:00"_s));
    CHECK(looked.object().value(u"notes"_s).toArray().first().toObject().value(u"text"_s).toString() ==
          u"X-A"_s);
    CHECK(clinic.ask(call + u" --case A-000001"_s).object().value(u"added"_s).toInt() == 1);
    CHECK(clinic.ask(call).object().value(u"added"_s).toInt() == 0);
    CHECK(clinic.ask(u"appointment list --from 2026-12-01 --until 2026-12-01"_s).array().size() == 1);
    invitation("1", "CANCELLED");
    CHECK(clinic.ask(call).object().value(u"cancelled"_s).toInt() == 1);
    CHECK(clinic.ask(u"appointment list --from 2026-12-01 --until 2026-12-01"_s).array().isEmpty());

    clinic.write(u"n.ics"_s, "no calendar");
    const Answer refused = clinic.ask(u"calendar import "_s + clinic.path(u"n.ics"_s));
    CHECK(refused.exitCode == 1);
    CHECK(refused.value(u"error"_s) == u"CalendarFileInvalid"_s);
}

TEST_CASE("a patient is told of an appointment in Japanese, on both clocks, without a word about knees")
{
    const ScriptedClinic clinic = withAppointment();
    const Answer told = clinic.ask(u"calendar invite 1 --language en --output "_s + clinic.path(u"i.ics"_s));
    INFO(told.err.toStdString());
    REQUIRE(told.ok());
    const QString text = told.value(u"text"_s);
    CHECK(text.startsWith(u"見本 花子 様"));
    CHECK(text.contains(u"オンラインカウンセリング"));
    CHECK(text.contains(u"2026年11月30日"));
    CHECK(text.contains(u"日本時間 10:00（マレーシア時間 9:00）"));
    const QByteArray bytes = fileIn(clinic, u"i.ics"_s);
    CHECK(bytes.contains("METHOD:PUBLISH\r\n"));
    CHECK(bytes.contains("SUMMARY:オンラインカウンセリング\r\n"));
    CHECK_FALSE(bytes.contains("膝"));
    REQUIRE(clinic.ask(u"appointment cancel 1"_s).ok());
    const Answer sorry = clinic.ask(u"calendar invite 1 --output "_s + clinic.path(u"c.ics"_s));
    CHECK(sorry.value(u"text"_s).contains(u"中止"));
    CHECK(fileIn(clinic, u"c.ics"_s).contains("METHOD:CANCEL\r\n"));
    CHECK(fileIn(clinic, u"c.ics"_s).contains("SEQUENCE:1\r\n"));
    CHECK(clinic.ask(u"calendar invite 99"_s).exitCode == 1);
}
