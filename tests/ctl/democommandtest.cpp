#include "tests/ctl/scriptedclinic.h"
#include "tests/support/catchqt.h"

#include <QDir>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace ayumi::test;

TEST_CASE("the demo says who can sign in, and they can")
{
    ScriptedClinic clinic;
    clinic.setUser({});
    clinic.setToday(u"2027-02-28"_s);
    const Answer made = clinic.ask(QStringList{u"demo"_s});
    INFO(made.err.toStdString());
    REQUIRE(made.ok());
    CHECK(made.value(u"today"_s) == u"2027-02-28"_s);
    CHECK(made.err.trimmed().endsWith(u"100 %"_s));

    clinic.setVariable(u"AYUMI_PASSWORD"_s, made.value(u"password"_s));
    const QJsonArray staff = made.object().value(u"staff"_s).toArray();
    CHECK(staff.size() == 5);
    for (const QString& name : valuesOf(staff, u"name"_s)) {
        clinic.setUser(name);
        INFO(name.toStdString());
        CHECK(clinic.ask(u"case list --all"_s).array().size() >= 55);
    }
    // Relative to the day that was asked for.
    const QJsonArray due = clinic.ask(QStringList{u"due"_s}).array();
    CHECK_FALSE(due.isEmpty());
    CHECK(valuesOf(due, u"status"_s).contains(u"overdue"_s));
    CHECK(clinic.ask(QStringList{u"verify"_s}).object().value(u"ok"_s).toBool());
}

TEST_CASE("the demo goes into no folder that already holds something")
{
    ScriptedClinic clinic;
    clinic.setUser({});
    QDir().mkpath(clinic.clinicPath());
    clinic.write(u"clinic/letter.txt"_s, "mine");
    const Answer refused = clinic.ask(QStringList{u"demo"_s});
    CHECK(refused.exitCode == 1);
    CHECK(refused.value(u"error"_s) == u"ClinicExists"_s);
    CHECK(QDir(clinic.clinicPath()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot) ==
          QStringList{u"letter.txt"_s});

    CHECK(clinic.ask(u"demo --seed many"_s).exitCode == 2);
    CHECK(clinic.call({u"demo"_s}).exitCode == 2);
}
