#include "tests/documents/printed.h"
#include "tests/support/builders.h"
#include "ui/documents/arrivalsheet.h"
#include "ui/documents/tripitinerary.h"
#include "ui/models/language.h"

#include <QCoreApplication>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace ayumi;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 24);
const QDate arrival(2026, 12, 3);

Appointment planned(AppointmentKind kind, const PlacedInstant& start, const QString& title)
{
    Appointment appointment;
    appointment.kind = kind;
    appointment.start = start;
    appointment.title = title;
    return appointment;
}

/// Arrives on Thursday, is treated on Friday (the right knee; the left one is not), flies home on Sunday.
CaseFile aJourney()
{
    CaseFile file;
    file.facts = aCounselledCase().build();
    CaseFacts& facts = file.facts;
    facts.trip.arrivalOn = arrival;
    facts.trip.departureOn = arrival.addDays(3);
    facts.trip.flights = u"行き MH89 帰り MH70"_s;
    facts.trip.hotel = u"Hotel Bunga, +60-3-1111-1111"_s;
    facts.trip.transfer = u"出口で名前の札を持って待っています"_s;
    facts.trip.interpreter = u"Lin"_s;
    facts.trip.companion = u"娘 山田 葉子"_s;
    facts.trip.wheelchair = true;
    facts.visit.hospital = u"Kota Hospital"_s;
    facts.patient.emergency = {u"山田 葉子"_s, u"娘"_s, u"090-2222-2222"_s, false};
    facts.appointments = {
        planned(AppointmentKind::Flight, inTokyo(arrival, QTime(10, 30)), u"成田 → クアラルンプール"_s),
        planned(AppointmentKind::Other, inKualaLumpur(arrival.addDays(1), QTime(9, 0)), u"診察と血液検査"_s),
        planned(AppointmentKind::Treatment, inKualaLumpur(arrival.addDays(1), QTime(14, 0)), {}),
        planned(AppointmentKind::Flight, inKualaLumpur(arrival.addDays(3), QTime(23, 30)), u"帰国の便"_s)};
    file.tripChecks = tripChecklist(facts.trip, facts.patient.passport, {}, today);
    return file;
}

QString flat(const QString& text)
{
    return text.simplified();
}

Printed itinerary(const CaseFile& file, const QString& code = u"ja"_s)
{
    Language language(*QCoreApplication::instance());
    REQUIRE(language.speak(code));
    const auto paper = TripItinerary::of(file, anOffice(today), today);
    REQUIRE(paper);
    return printed(*paper);
}

Printed arrivalSheet(const CaseFile& file)
{
    Language language(*QCoreApplication::instance());
    REQUIRE(language.speak(u"en"_s));
    const auto paper = ArrivalSheet::of(file, anOffice(today), today);
    REQUIRE(paper);
    return printed(*paper);
}

} // namespace

TEST_CASE("the itinerary of a patient goes day by day, on the clock of the place with Japan's beside it")
{
    const Printed result = itinerary(aJourney());
    CHECK(result.isA4);
    CHECK(result.isSound);
    CHECK(result.fontsAreEmbedded);
    const QString text = flat(result.text);
    const QList<qsizetype> days{text.indexOf(u"1日目"_s), text.indexOf(u"2日目"_s), text.indexOf(u"3日目"_s),
                                text.indexOf(u"4日目"_s)};
    CHECK(std::ranges::is_sorted(days));
    CHECK(days.front() >= 0);
    CHECK(text.indexOf(u"診察と血液検査"_s) > days[1]);
    CHECK(text.indexOf(u"診察と血液検査"_s) < days[2]);
    CHECK(text.contains(u"日本時間 15:00"_s));
    // Half past eleven at night there is half past midnight of the next day in Japan.
    CHECK(text.contains(u"12/7(月) 00:30"_s));
    CHECK(text.contains(u"ゆっくりお休みください"_s));
    CHECK(text.contains(u"+60-3-0000-0000"_s));
    CHECK(text.contains(u"山田 花子 様"_s));
}

TEST_CASE("what is to be treated stands on the itinerary with its side, and the other side does not")
{
    CaseFile file = aJourney();
    CHECK(itinerary(file).text.contains(u"右膝"_s));
    CHECK_FALSE(itinerary(file).text.contains(u"左膝"_s));
    std::ranges::swap(file.facts.decisions[0].joint, file.facts.decisions[1].joint);
    CHECK(itinerary(file).text.contains(u"左膝"_s));
    CHECK_FALSE(itinerary(file).text.contains(u"右膝"_s));
}

TEST_CASE("what to bring follows the checklist: what is not needed is not asked for")
{
    CaseFile file = aJourney();
    const QString all = itinerary(file).text;
    CHECK(all.contains(u"パスポート"_s));
    CHECK(all.contains(u"保険"_s));
    const auto insurance = std::ranges::find(file.tripChecks, TripItem::Insurance, &TripCheck::item);
    insurance->state = TripItemState::NotNeeded;
    CHECK_FALSE(itinerary(file).text.contains(u"保険"_s));
}

TEST_CASE("a cancelled appointment, and one without the patient, are not on the itinerary")
{
    CaseFile file = aJourney();
    file.facts.appointments[1].state = AppointmentState::Cancelled;
    file.facts.appointments[3].withPatient = false;
    const QString text = itinerary(file).text;
    CHECK_FALSE(text.contains(u"診察と血液検査"_s));
    CHECK_FALSE(text.contains(u"帰国の便"_s));
}

TEST_CASE("a flight over night stands on the day it leaves, before the day of arrival")
{
    CaseFile file = aJourney();
    file.facts.appointments[0].start = inTokyo(arrival.addDays(-1), QTime(22, 0));
    const std::vector<JourneyDay> days = journeyDays(file.facts);
    REQUIRE(days.size() == 5);
    CHECK(days[0].day == arrival.addDays(-1));
    CHECK(days[0].appointments.size() == 1);
    CHECK(days[1].appointments.empty());
    const QString text = itinerary(file).text;
    CHECK(text.indexOf(u"22:00"_s) < text.indexOf(u"1日目"_s));
}

TEST_CASE("an itinerary in English is as complete as the Japanese one")
{
    const QString text = itinerary(aJourney(), u"en"_s).text;
    CHECK(text.contains(u"Day 2"_s));
    CHECK(text.contains(u"right knee"_s, Qt::CaseInsensitive));
    CHECK(text.contains(u"in Japan 15:00"_s));
}

TEST_CASE("no journey paper is printed while no arrival is known")
{
    CaseFile file = aJourney();
    file.facts.trip.arrivalOn.reset();
    CHECK(journeyDays(file.facts).empty());
    const auto paper = TripItinerary::of(file, anOffice(today), today);
    REQUIRE(!paper);
    CHECK(paper.error().code == ErrorCode::DocumentNotPrintable);
    CHECK(!ArrivalSheet::of(file, anOffice(today), today));
}

TEST_CASE("the hospital reads on one page which knee is to be treated and which is not")
{
    CaseFile file = aJourney();
    const Printed result = arrivalSheet(file);
    CHECK(result.isA4);
    CHECK(result.pages == 1);
    CHECK(result.fontsAreEmbedded);
    CHECK(result.text.contains(u"RIGHT KNEE: TO BE TREATED"_s));
    CHECK(result.text.contains(u"LEFT KNEE: NOT to be treated"_s));
    std::ranges::swap(file.facts.decisions[0].joint, file.facts.decisions[1].joint);
    const QString other = arrivalSheet(file).text;
    CHECK(other.contains(u"LEFT KNEE: TO BE TREATED"_s));
    CHECK(other.contains(u"RIGHT KNEE: NOT to be treated"_s));
}

TEST_CASE("the hospital reads what could do harm, and what nobody asked is not told as none")
{
    CaseFile file = aJourney();
    file.facts.intake.set({IntakeField::Allergy, {}}, knownAnswer(u"penicillin"));
    file.facts.intake.set({IntakeField::Anticoagulant, {}}, askedNone());
    const QString text = flat(arrivalSheet(file).text);
    CHECK(text.contains(u"penicillin"_s));
    CHECK(text.contains(u"not asked"_s));
    CHECK(text.contains(u"NEEDED"_s));
    CHECK(text.contains(u"Lin"_s));
    CHECK(text.contains(u"YAMADA"_s));
}

TEST_CASE("the hospital does not learn of a family member who may not be told")
{
    CaseFile file = aJourney();
    file.facts.trip.companion.clear();
    CHECK_FALSE(arrivalSheet(file).text.contains(u"090-2222-2222"_s));
    file.facts.patient.emergency.mayBeTold = true;
    CHECK(arrivalSheet(file).text.contains(u"090-2222-2222"_s));
}

TEST_CASE("texts of a journey that are longer than a page and look like markup are printed whole")
{
    CaseFile file = aJourney();
    file.facts.trip.hotel = u"<b>宿</b>\n"_s + u"泊"_s.repeated(3500);
    const Printed result = itinerary(file);
    CHECK(result.text.contains(u"<b>宿</b>"_s));
    // In the overview and on the day of arrival.
    CHECK(result.text.count(u'泊') == 7000);
    CHECK(result.text.contains(u"4日目"_s));
}
