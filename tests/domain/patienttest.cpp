#include "core/domain/patient.h"

#include "tests/support/builders.h"
#include "tests/support/catchqt.h"

#include <catch2/catch_test_macros.hpp>

using namespace ayumi;
using namespace Qt::StringLiterals;

TEST_CASE("a full name is family then given, and no space hangs on a name of one part")
{
    CHECK(PersonName{u"山田"_s, u"花子"_s}.full() == u"山田 花子");
    CHECK(PersonName{u"山田"_s, {}}.full() == u"山田");
    CHECK(PersonName{{}, u"花子"_s}.full() == u"花子");
    CHECK(PersonName{}.full().isEmpty());
}

TEST_CASE("names are kept exactly as typed")
{
    CHECK(PersonName{u"髙﨑"_s, u" 花子　"_s}.full() == u"髙﨑  花子　");
    CHECK(PersonName{u"神"_s, u"ﾊﾅｺ"_s}.full() == u"神 ﾊﾅｺ");
}

TEST_CASE("the name to show is kanji, else kana, else romaji, else the LINE name")
{
    Patient patient = aPatient().onLineAs(u"はなちゃん").build();
    CHECK(patient.displayName() == u"山田 花子");
    patient.name = {};
    CHECK(patient.displayName() == u"ヤマダ ハナコ");
    patient.kana = {};
    CHECK(patient.displayName() == u"YAMADA HANAKO");
    patient.romaji = {};
    CHECK(patient.displayName() == u"はなちゃん");
}

TEST_CASE("LINE, phone, mail or an address each is a way to reach a person, blanks are none")
{
    CHECK_FALSE(aPatient().withoutWayToReach().build().isReachable());
    CHECK(aPatient().withoutWayToReach().phone(u"03-0000-0000").build().isReachable());
    CHECK(aPatient().withoutWayToReach().mail(u"a@example.jp").build().isReachable());
    CHECK(aPatient().withoutWayToReach().onLineAs(u"はな").build().isReachable());
    Patient byLetter = aPatient().withoutWayToReach().build();
    byLetter.address = u"東京都千代田区1-1"_s;
    CHECK(byLetter.isReachable());
    CHECK_FALSE(aPatient().withoutWayToReach().phone(u" 　").build().isReachable());
}
