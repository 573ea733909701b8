#include "ui/kit/momentfield.h"
#include "ui/kit/scorerow.h"
#include "ui/kit/sidechoice.h"
#include "ui/kit/tickbox.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace ayumi;

namespace {

/// A screen reader toggles a button without a click.
void toggle(const QWidget& among, int index)
{
    among.findChildren<QAbstractButton*>().at(index)->toggle();
}

} // namespace

TEST_CASE("a screen reader gives a pain score and takes it back")
{
    ScoreRow row(u"right knee"_s, Tone::RightSide);
    const QSignalSpy changed(&row, &ScoreRow::scoreChanged);
    toggle(row, 7);
    CHECK(row.score() == 7);
    toggle(row, 2);
    CHECK(row.score() == 2);
    toggle(row, 2);
    CHECK_FALSE(row.score());
    CHECK(changed.size() == 3);
}

TEST_CASE("a screen reader chooses a side")
{
    SideChoice choice;
    toggle(choice, 1);
    CHECK(choice.side() == Side::Left);
    toggle(choice, 2);
    CHECK(choice.sides() == std::vector{Side::Right, Side::Left});
    toggle(choice, 2);
    CHECK(choice.sides().empty());
}

TEST_CASE("a moment keeps the clock of the place it belongs to")
{
    MomentField field;
    const PlacedInstant moment{instantAt(QDate(2026, 11, 23), QTime(9, 15), kualaLumpurZone),
                               kualaLumpurZone.toString()};
    field.setMoment(moment);
    REQUIRE(field.moment());
    CHECK(*field.moment() == moment);
}

TEST_CASE("a sentence to tick flows over lines instead of widening the form")
{
    const TickBox box(u"Pain is mainly inflammatory: the knee swells, is warm, and hurts at night as well"_s);
    CHECK(box.minimumSizeHint().width() < box.sizeHint().width() / 2);
    CHECK(box.heightForWidth(160) > box.heightForWidth(2'000));
}
