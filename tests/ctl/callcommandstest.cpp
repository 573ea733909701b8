#include "tests/ctl/scriptedclinic.h"
#include "tests/support/catchqt.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace ayumi::test;

TEST_CASE("phrases of calls are set by language, listed, and given back to the program")
{
    ScriptedClinic clinic;
    clinic.open();
    CHECK(clinic.ask(u"phrase list"_s).object().isEmpty());
    REQUIRE(clinic.ask({u"phrase"_s, u"set"_s, u"en"_s, u"Walks to the shops."_s}).ok());
    const Answer set = clinic.ask({u"phrase"_s, u"set"_s, u"ja"_s, u"順調。"_s, u"階段が楽。"_s});
    REQUIRE(set.ok());
    const QJsonObject listed = clinic.ask(u"phrase list"_s).object();
    CHECK(listed.value(u"ja"_s).toArray() == QJsonArray{u"順調。"_s, u"階段が楽。"_s});
    CHECK(listed.value(u"en"_s).toArray() == QJsonArray{u"Walks to the shops."_s});
    REQUIRE(clinic.ask(u"phrase reset ja"_s).ok());
    CHECK(clinic.ask(u"phrase list"_s).object().keys() == QStringList{u"en"_s});
}

TEST_CASE("a tenth phrase, an empty one and a language that nobody speaks here are refused in one sentence")
{
    ScriptedClinic clinic;
    clinic.open();
    const QStringList set{u"phrase"_s, u"set"_s};
    for (const QStringList& words : {QStringList{u"ja"_s} + QStringList(10, u"十"_s),
                                     {u"ja"_s, u" "_s},
                                     {u"xx"_s, u"phrase"_s},
                                     {u"ja"_s, QString(5'000, u'長')}}) {
        CAPTURE(words.join(u' ').left(40));
        const Answer answer = clinic.ask(set + words);
        CHECK(answer.exitCode == 1);
        CHECK_FALSE(answer.sentence().isEmpty());
        CHECK_FALSE(answer.sentence().contains(u'\n'));
    }
    CHECK(clinic.ask(u"phrase list"_s).object().isEmpty());
    clinic.setUser(u"田中"_s);
    CHECK(clinic.ask({u"phrase"_s, u"set"_s, u"ja"_s, u"順調。"_s}).exitCode == 1);
}

TEST_CASE("a script sees whether item texts are loaded")
{
    ScriptedClinic clinic;
    clinic.open();
    CHECK_FALSE(clinic.ask(u"text-pack show"_s).object().value(u"loaded"_s).toBool());
}

TEST_CASE("an adverse event carries its kind, from the command line too, and a kind that is none is refused")
{
    ScriptedClinic clinic;
    clinic.open();
    clinic.setToday(u"2026-11-24"_s);
    REQUIRE(clinic.ask(u"case new --family 見本 --given 花子"_s).ok());
    const Answer added =
        clinic.ask(u"adverse-event add A-000001 --words 左膝が腫れた --joint L --kind swelling --grade 2"_s);
    REQUIRE(added.ok());
    CHECK(added.value(u"kind"_s) == u"swelling"_s);
    CHECK(added.value(u"joint"_s) == u"knee-L"_s);
    CHECK(clinic.ask(u"adverse-event update 1 --kind banana"_s).exitCode == 1);
    const Answer changed = clinic.ask(u"adverse-event update 1 --kind infection"_s);
    CHECK(changed.value(u"kind"_s) == u"infection"_s);
    CHECK(changed.value(u"words"_s) == u"左膝が腫れた"_s);
}
