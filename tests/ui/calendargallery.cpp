#include "tests/ui/openwindow.h"
#include "ui/calendar/calendarpage.h"
#include "ui/calendar/calendarsurface.h"
#include "ui/calendar/daygrid.h"
#include "ui/kit/theme.h"
#include "ui/shell/rooms.h"

#include <catch2/catch_test_macros.hpp>

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ayumi;
using namespace ayumi::test;

namespace {

struct Shot
{
    QSize size;
    qreal scale;
};

void shoot(OpenWindow& open, const Shot& shot, const QString& name)
{
    const QString folder = qEnvironmentVariable("AYUMI_PICTURES", QDir::tempPath());
    QTest::qWait(80);
    QWidget* top = open.window.get();
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (widget->isVisible() && qobject_cast<QDialog*>(widget))
            top = widget;
    }
    CHECK(top->grab().save(u"%1/%2-%3-%4-%5.png"_s.arg(folder, name, open.language.current())
                               .arg(shot.size.width())
                               .arg(int(shot.scale * 100))));
}

void closeDialogs()
{
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (auto* dialog = qobject_cast<QDialog*>(widget))
            dialog->close();
    }
    QTest::qWait(20);
}

} // namespace

/// For eyes: `AYUMI_PICTURES=DIR test_ui "[.pictures]"`.
TEST_CASE("pictures of the calendar", "[.pictures]")
{
    for (const QString& language : {u"ja"_s, u"en"_s}) {
        for (const Shot& shot : {Shot{{1440, 900}, 1.0}, Shot{{1280, 720}, 1.0}, Shot{{1440, 900}, 1.5}}) {
            OpenWindow open(OpenWindow::Clinic::Demo, language, shot.scale);
            REQUIRE(open.signIn(DemoStaff::Coordinator));
            open.window->resize(shot.size);
            QTest::qWait(300);
            shoot(open, shot, u"calendar-0-today"_s);
            CalendarPage* page = open.window->rooms()->calendar();
            QSignalSpy loaded(page, &CalendarPage::loaded);
            open.window->frame()->showRoom(2);
            REQUIRE(loaded.wait());
            for (const CalendarMode mode : allValues<CalendarMode>()) {
                CalendarChoices choices;
                choices.mode = mode;
                page->setChoices(choices);
                REQUIRE(loaded.wait());
                if (page->surface())
                    page->surface()->setFocus();
                shoot(open, shot, u"calendar-%1"_s.arg(codeOf(mode)));
            }
            CalendarChoices month;
            page->setChoices(month);
            REQUIRE(loaded.wait());
            for (int i = 0; i < page->surface()->count(); ++i) {
                if (page->surface()->item(i).source == CalendarItem::Source::Appointment) {
                    page->surface()->open(i);
                    break;
                }
            }
            QTest::qWait(400);
            shoot(open, shot, u"calendar-appointment"_s);
            closeDialogs();
            for (int i = 0; i < page->surface()->count(); ++i) {
                if (page->surface()->item(i).source == CalendarItem::Source::Trip &&
                    !page->surface()->item(i).quiet) {
                    page->surface()->open(i);
                    break;
                }
            }
            QTest::qWait(200);
            shoot(open, shot, u"calendar-trip"_s);
            closeDialogs();
        }
    }
}
