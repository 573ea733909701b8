#include "ui/models/reminderwords.h"
#include "ui/models/language.h"

#include "tests/support/catchqt.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace ayumi;

TEST_CASE("a late call is as many days late as on Today: since its day, not since its window passed")
{
    Language language(*QCoreApplication::instance());
    REQUIRE(language.speak(u"en"_s));
    Reminder reminder;
    reminder.rule = ReminderRule::CallDue;
    reminder.dueOn = QDate(2026, 11, 5);
    reminder.until = QDate(2026, 11, 12);
    const QDate today = QDate(2026, 11, 24);
    CHECK(groupOf(reminder, today) == ReminderGroup::Overdue);
    CHECK(ReminderWords::when(reminder, today) == u"19 days late"_s);
    // In its window it is not late yet.
    CHECK(ReminderWords::when(reminder, QDate(2026, 11, 12)) == u"since Thu 5 Nov"_s);
}
