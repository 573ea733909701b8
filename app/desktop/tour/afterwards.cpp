#include "app/desktop/tour/tourcase.h"
#include "app/desktop/tour/tourchapters.h"

#include "core/desks/demo/democlinic.h"
#include "ui/calendar/calendarpage.h"
#include "ui/casefile/casefilepage.h"
#include "ui/cases/casespage.h"
#include "ui/models/language.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/mainwindow.h"
#include "ui/today/todaypage.h"

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

/// Until the frame shows this room after Ctrl+`digit`.
template<class Page>
TourScript goTo(TourHand& hand, int digit, const char* picture)
{
    hand.shortcut(digit, Qt::ControlModifier);
    hand.expect([&hand] { return hand.shows<Page>(); }, u"a room"_s);
    co_await hand.arrival();
    co_await hand.quiet();
    hand.picture(QString::fromLatin1(picture));
}

} // namespace

TourScript callAfterwards(TourHand& hand, const TourGround& ground)
{
    ground.clock.set(ground.clock.today().addMonths(1), QTime(10, 5));
    co_await goTo<CalendarPage>(hand, Qt::Key_3, "calendar");
    co_await goTo<TodayPage>(hand, Qt::Key_1, "one-month-later");
    const QString name = u"朝霧"_s;
    co_await makeTheCall(hand, name);
    co_await goTo<TodayPage>(hand, Qt::Key_1, "today-without-the-call");
    const QString words = u"アサギリ"_s;
    co_await openBySearch(hand, words);
    const TourCase file(hand, ground);
    file.turnTo(CasePlace::FollowUps);
    co_await hand.quiet();
    hand.picture(u"follow-ups"_s);
    file.turnTo(CasePlace::Timeline);
    co_await hand.quiet();
    hand.picture(u"case-after-one-month"_s);
}

TourScript lookBehind(TourHand& hand, const TourGround& ground)
{
    co_await changePerson(hand, ground, DemoStaff::Administrator);
    hand.shortcut(Qt::Key_4, Qt::ControlModifier);
    hand.expect([&hand] { return hand.shows<SettingsPage>(); }, u"the settings"_s);
    co_await hand.arrival();
    auto* settings = hand.the<SettingsPage>();
    for (int section = 0; section < settings->sectionCount(); ++section) {
        settings->showSection(section);
        co_await hand.quiet();
        hand.picture(u"settings-%1"_s.arg(section + 1));
    }
    co_await changePerson(hand, ground, DemoStaff::Coordinator);
    const QString other = ground.language.current() == u"ja"_s ? u"en"_s : u"ja"_s;
    if (const Result<> spoken = ground.language.speak(other); !spoken)
        throw TourStopped(u"the language "_s + other);
    co_await hand.quiet();
    co_await goTo<TodayPage>(hand, Qt::Key_1, "today-in-the-other-language");
    co_await goTo<CasesPage>(hand, Qt::Key_2, "cases-in-the-other-language");
    const QString words = u"asagiri"_s;
    co_await openBySearch(hand, words);
    hand.picture(u"case-in-the-other-language"_s);
}

} // namespace ayumi
