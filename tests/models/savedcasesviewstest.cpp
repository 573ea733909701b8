#include "ui/models/savedcasesviews.h"
#include "tests/support/catchqt.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace ayumi;

namespace {

CasesView leftKnees()
{
    CasesView view;
    view.filter.side = Side::Left;
    view.filter.idleDays = 7;
    view.filter.text = u"山"_s;
    view.onlyMine = true;
    return view;
}

} // namespace

TEST_CASE("a saved filter is there again with its words, in the way cases are looked at now")
{
    SavedCasesViews saved;
    REQUIRE(saved.keep(u"  waiting  lefts "_s, leftKnees()));
    const SavedCasesViews again = SavedCasesViews::fromJson(saved.toJson());
    REQUIRE(again.names() == std::vector<QString>{u"waiting lefts"_s});
    CasesView shown;
    shown.asTable = true;
    shown.order = CaseOrder::Name;
    const auto applied = again.applied(u"waiting lefts"_s, shown);
    REQUIRE(applied);
    CHECK(applied->filter == leftKnees().filter);
    CHECK(applied->onlyMine);
    CHECK(applied->asTable);
    CHECK(applied->order == CaseOrder::Name);
    CHECK(again.nameOf(*applied) == u"waiting lefts"_s);
    CHECK_FALSE(again.nameOf(CasesView{}));
}

TEST_CASE("a filter of the same name is replaced, a removed one is gone")
{
    SavedCasesViews saved;
    REQUIRE(saved.keep(u"mine"_s, leftKnees()));
    CasesView another;
    another.filter.withClosed = true;
    REQUIRE(saved.keep(u"mine"_s, another));
    CHECK(saved.names().size() == 1);
    CHECK(saved.nameOf(another) == u"mine"_s);
    saved.remove(u"mine"_s);
    CHECK(saved.names().empty());
    CHECK_FALSE(saved.applied(u"mine"_s, {}));
}

TEST_CASE("one stage alone is shown as a table, whatever is looked at")
{
    SavedCasesViews saved;
    CasesView view;
    view.filter.stage = Stage::Treatment;
    view.asTable = true;
    REQUIRE(saved.keep(u"treated"_s, view));
    CHECK(saved.applied(u"treated"_s, CasesView{})->asTable);
}

TEST_CASE("a filter without a name and one too many are not saved; damaged notes are left out")
{
    SavedCasesViews saved;
    CHECK_FALSE(saved.keep(u"   "_s, leftKnees()));
    for (int i = 0; i < SavedCasesViews::most; ++i)
        REQUIRE(saved.keep(QString::number(i), leftKnees()));
    CHECK_FALSE(saved.keep(u"one more"_s, leftKnees()));
    CHECK(saved.keep(u"0"_s, CasesView{}));
    CHECK(SavedCasesViews::fromJson(u"{\"name\":1}"_s).names().empty());
    CHECK(SavedCasesViews::fromJson(u"[{\"name\":\"a\"},7,null]"_s).names().size() == 1);
}
