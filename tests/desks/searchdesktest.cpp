#include "core/desks/searchdesk.h"

#include "tests/support/builders.h"
#include "tests/support/catchqt.h"
#include "tests/support/clinic/pathway.h"
#include "tests/support/must.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace ayumi;
using namespace ayumi::test;

namespace {

QStringList numbers(TestClinic& clinic, const QString& text, int limit = 20)
{
    QStringList found;
    for (const SearchHit& hit : must(clinic.office().search.people(text, limit)))
        found.append(hit.caseNumber);
    return found;
}

SearchField fieldOf(TestClinic& clinic, const QString& text)
{
    const auto hits = must(clinic.office().search.people(text, 1));
    REQUIRE(hits.size() == 1);
    return hits.front().field;
}

/// A-000001 髙橋 節子, A-000002 山田 大野, A-000003 known on LINE only.
void fill(TestClinic& clinic)
{
    static_cast<void>(consultation(clinic, aPatient()
                                               .named(u"髙橋", u"節子")
                                               .kana(u"たかはし", u"せつこ")
                                               .romaji(u"TAKAHASHI", u"SETSUKO")
                                               .born(day(u"1958-04-02"))
                                               .phone(u"090-1234-5678")
                                               .onLineAs(u"せっちゃん")
                                               .build()));
    static_cast<void>(consultation(clinic, aPatient()
                                               .named(u"山田", u"大野")
                                               .kana(u"やまだ", u"おおの")
                                               .romaji(u"YAMADA", u"OHNO")
                                               .born(day(u"1949-12-31"))
                                               .phone(u"03-9999-0000")
                                               .onLineAs(u"Ono")
                                               .build()));
    static_cast<void>(consultation(clinic, aPatient()
                                               .named(u"", u"")
                                               .kana(u"", u"")
                                               .romaji(u"", u"")
                                               .born(day(u"1960-01-01"))
                                               .phone(u"")
                                               .onLineAs(u"はな☆彡 100%_")
                                               .build()));
}

} // namespace

TEST_CASE("people are found by every form of their name, in both orders")
{
    TestClinic clinic;
    fill(clinic);
    const QStringList takahashi{u"A-000001"_s};
    for (const QString& text :
         {u"高橋"_s, u"髙橋"_s, u"節子"_s, u"髙橋　節子"_s, u"節子高橋"_s, u"タカハシ"_s, u"ﾀｶﾊｼ"_s,
          u"たかはし せつこ"_s, u"takahashi"_s, u"ＴＡＫＡ"_s})
        CHECK(numbers(clinic, text) == takahashi);
    CHECK(numbers(clinic, u"おの"_s) == QStringList{u"A-000002"_s});
    CHECK(numbers(clinic, u"はな"_s) == QStringList{u"A-000003"_s});
    CHECK(fieldOf(clinic, u"高橋"_s) == SearchField::Name);
    CHECK(fieldOf(clinic, u"タカハシ"_s) == SearchField::Kana);
    CHECK(fieldOf(clinic, u"Setsuko"_s) == SearchField::Romaji);
    CHECK(must(clinic.office().search.people(u"はな"_s, 5)).front().person.displayName() ==
          u"はな☆彡 100%_"_s);
    CHECK(numbers(clinic, u"佐藤"_s).isEmpty());
    CHECK(numbers(clinic, u"'; DROP TABLE patient; --"_s).isEmpty());
    CHECK(numbers(clinic, u"%"_s).isEmpty());
    CHECK(numbers(clinic, u""_s).isEmpty());
}

TEST_CASE("people are found by number, phone and birth date in any form")
{
    TestClinic clinic;
    fill(clinic);
    CHECK(numbers(clinic, u"a-2"_s) == QStringList{u"A-000002"_s});
    CHECK(fieldOf(clinic, u"A-000002"_s) == SearchField::CaseNumber);
    for (const QString& text :
         {u"5678"_s, u"090 1234"_s, u"０９０－１２３４－５６７８"_s, u"+81 90-1234-5678"_s}) {
        CHECK(numbers(clinic, text) == QStringList{u"A-000001"_s});
        CHECK(fieldOf(clinic, text) == SearchField::Phone);
    }
    for (const QString& text : {u"1958/4/2"_s, u"19580402"_s, u"S33.4.2"_s, u"昭和33年4月2日"_s}) {
        CHECK(numbers(clinic, text) == QStringList{u"A-000001"_s});
        CHECK(fieldOf(clinic, text) == SearchField::BirthDate);
    }
    CHECK(numbers(clinic, u"2月30日"_s).isEmpty());
}

TEST_CASE("every case of a person is a hit, the newest first, and the limit holds")
{
    TestClinic clinic;
    const CareCase first = consultation(clinic);
    NewConsultation again;
    again.existingPatient = first.patient;
    again.furtherTreatmentOf = first.id;
    must(clinic.office().intake.openConsultation(again));
    CHECK(numbers(clinic, u"山田"_s) == QStringList{u"A-000002"_s, u"A-000001"_s});
    CHECK(numbers(clinic, u"山田"_s, 1) == QStringList{u"A-000002"_s});
}

TEST_CASE("words in notes are found with the words around them")
{
    TestClinic clinic;
    const CareCase careCase = consultation(clinic);
    const QString note =
        u"ご主人が電話に出た。"_s + QString(30, u'あ') + u"ヒザに水がたまると言う。\n"_s + QString(90, u'い');
    must(clinic.office().cases.addNote(careCase.id, note));
    clinic.clock().advance(60);
    must(clinic.office().cases.addNote(careCase.id, u"<i>膝の水</i>"_s));

    const auto water = must(clinic.office().search.words(u"水"_s, 10));
    REQUIRE(water.size() == 2);
    CHECK(water[0].excerpt == u"<i>膝の水</i>"_s);
    CHECK(water[0].at == clinic.clock().now());
    const auto hits = must(clinic.office(Role::ReadOnly).search.words(u"ひざ 水"_s, 10));
    REQUIRE(hits.size() == 1);
    CHECK(hits[0].field == SearchField::Note);
    CHECK(hits[0].caseNumber == careCase.number);
    CHECK(hits[0].person.displayName() == u"山田 花子"_s);
    CHECK(hits[0].excerpt.contains(u"ヒザに水"_s));
    CHECK(hits[0].excerpt.startsWith(u'…'));
    CHECK(hits[0].excerpt.endsWith(u'…'));
    CHECK(must(clinic.office().search.words(u"水"_s, 1)).size() == 1);
    CHECK(must(clinic.office().search.words(u"腰"_s, 10)).empty());
}
