#include "tests/ctl/scriptedclinic.h"

#include <QFile>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace ayumi::test;

namespace {

/// A case with a journey ahead, and one without anything.
struct TwoCases
{
    ScriptedClinic clinic;

    TwoCases()
    {
        clinic.open();
        clinic.setToday(u"2026-05-10"_s);
        REQUIRE(clinic.ask({u"case"_s, u"new"_s, u"--family"_s, u"青山"_s, u"--given"_s, u"花子"_s}).ok());
        REQUIRE(clinic.ask({u"case"_s, u"new"_s, u"--family"_s, u"西"_s, u"--given"_s, u"一"_s}).ok());
    }

    [[nodiscard]] Answer print(const QString& words) const
    {
        return clinic.ask(u"document "_s + words + u" --output out.pdf"_s);
    }
    [[nodiscard]] QString paper() const { return textOfPdf(clinic.path(u"out.pdf"_s)); }
    [[nodiscard]] bool isPrinted() const { return QFile::exists(clinic.path(u"out.pdf"_s)); }
};

} // namespace

TEST_CASE("labels are printed for whoever has an address, and the answer names who has none")
{
    TwoCases two;
    const Answer nobody = two.print(u"labels A-000001 A-000002"_s);
    CHECK_FALSE(nobody.ok());
    CHECK_FALSE(two.isPrinted());
    REQUIRE(two.clinic
                .ask({u"patient"_s, u"edit"_s, u"A-000001"_s, u"--postcode"_s, u"1600023"_s, u"--address"_s,
                      u"東京都新宿区西新宿1-1"_s})
                .ok());
    const Answer printed = two.print(u"labels A-000001 A-000002 --sheet 3x8 --start 24"_s);
    REQUIRE(printed.ok());
    CHECK(printed.object().value(u"labels"_s).toInt() == 1);
    CHECK(printed.object().value(u"pages"_s).toInt() == 1);
    CHECK(printed.object().value(u"withoutAddress"_s).toArray() == QJsonArray{u"西 一"_s});
    CHECK(two.paper().contains(u"〒160-0023東京都新宿区西新宿1-1青山花子様"_s));
}

TEST_CASE(
    "a label that is not on the sheet, or a sheet that nobody sells, is refused before anything is printed")
{
    TwoCases two;
    CHECK_FALSE(two.print(u"labels A-000001 --start 13"_s).ok());
    CHECK_FALSE(two.print(u"labels A-000001 --start 0"_s).ok());
    CHECK_FALSE(two.print(u"labels A-000001 --sheet 7x7"_s).ok());
    CHECK_FALSE(two.isPrinted());
}

TEST_CASE(
    "an itinerary is for the patient in Japanese and for the hospital in English, and each is on record")
{
    TwoCases two;
    CHECK_FALSE(two.print(u"itinerary A-000001 --language ja"_s).ok());
    REQUIRE(two.clinic.ask(u"trip save A-000001 --arrival 2026-05-23 --departure 2026-05-26 --hotel Bunga"_s)
                .ok());
    const Answer patient = two.print(u"itinerary A-000001 --language ja"_s);
    REQUIRE(patient.ok());
    CHECK(patient.value(u"recipient"_s) == u"patient"_s);
    CHECK(two.paper().contains(u"青山花子様"_s));
    CHECK(two.paper().contains(u"1日目"_s));
    const Answer hospital = two.print(u"itinerary A-000001 --language en"_s);
    REQUIRE(hospital.ok());
    CHECK(hospital.value(u"recipient"_s) == u"hospital"_s);
    CHECK(two.paper().contains(u"Patientarriving"_s));
    REQUIRE(two.print(u"itinerary A-000001 --language en --for patient"_s).ok());
    CHECK(two.paper().contains(u"Day1:"_s));
}

TEST_CASE("the letterhead stands on the papers printed after it was entered")
{
    TwoCases two;
    REQUIRE(two.clinic
                .ask({u"document"_s, u"letterhead"_s, u"--office"_s, u"歩み東京"_s, u"--phone"_s,
                      u"03-1234-5678"_s})
                .ok());
    const Answer kept = two.clinic.ask({u"document"_s, u"letterhead"_s, u"--hours"_s, u"平日"_s});
    CHECK(kept.value(u"office"_s) == u"歩み東京"_s);
    CHECK(kept.value(u"hours"_s) == u"平日"_s);
    REQUIRE(two.clinic.ask(u"trip save A-000001 --arrival 2026-05-23 --departure 2026-05-26"_s).ok());
    REQUIRE(two.print(u"itinerary A-000001 --language ja"_s).ok());
    CHECK(two.paper().contains(u"03-1234-5678"_s));
}

TEST_CASE("a day plan is printed for a day and a person, and an unknown person is refused")
{
    TwoCases two;
    REQUIRE(two.print(u"day-plan --day 2026-05-05 --staff 佐藤 --language ja"_s).ok());
    CHECK(two.paper().contains(u"こどもの日"_s));
    CHECK(two.paper().contains(u"2026年5月5日"_s));
    CHECK_FALSE(two.print(u"day-plan --staff nobody"_s).ok());
}

TEST_CASE("no missed-you letter is printed where no follow-up is open")
{
    TwoCases two;
    const Answer refused = two.print(u"missed-letter A-000001 --language ja"_s);
    CHECK_FALSE(refused.ok());
    CHECK_FALSE(two.isPrinted());
}
