#include "tests/support/must.h"
#include "tests/ui/album.h"
#include "ui/callscreen/callending.h"
#include "ui/callscreen/callnotes.h"
#include "ui/callscreen/callpage.h"
#include "ui/callscreen/callthanks.h"
#include "ui/callscreen/questionlist.h"
#include "ui/casefile/adverseeventsview.h"
#include "ui/casefile/casefilepage.h"
#include "ui/casefile/koos12field.h"
#include "ui/kit/eventbox.h"
#include "ui/kit/rowlist.h"
#include "ui/models/todaylistmodel.h"
#include "ui/settings/callsettings.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/rooms.h"
#include "ui/today/callscard.h"
#include "ui/today/todaypage.h"

#include <catch2/catch_test_macros.hpp>

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ayumi;
using namespace ayumi::test;

namespace {

void type(const QString& digits)
{
    for (const QChar digit : digits)
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(digit.unicode()));
}

void takeCall(OpenWindow& open, Album& album)
{
    REQUIRE(OpenWindow::waitFor([&] { return open.window->rooms()->today()->calls()->hasRead(); }));
    CallsCard* calls = open.window->rooms()->today()->calls();
    album.take(u"call-1-today"_s);
    FollowUpId id;
    for (const QString& wanted : {u"6M"_s, u"3M"_s, u"1M"_s}) {
        for (int row = 0; row < calls->model()->rowCount() && !id.isStored(); ++row) {
            const FollowUpRow* call = calls->model()->call(calls->model()->index(row));
            id = call && call->followUp.step == wanted ? call->followUp.id : id;
        }
    }
    REQUIRE(id.isStored());
    open.window->rooms()->openCall(id);
    CallPage& page = *open.window->rooms()->call();
    REQUIRE(OpenWindow::waitFor([&] { return page.sheet().has_value(); }));
    QTest::qWait(200);
    album.take(u"call-2-flags"_s);
    type(u"0"_s);
    type(u"32"_s);
    page.notes()->setText(u"階段の下りが少し楽になった。正座はまだできない。"_s);
    QTest::qWait(50);
    album.take(u"call-3-questions"_s);
    for (int i = 0; i < 14; ++i)
        type(u"2"_s);
    QTest::qWait(50);
    album.take(u"call-4-further"_s);
    page.questions()->goTo(u"other-treatment"_s);
    QTest::qWait(50);
    album.take(u"call-4-denied"_s);
    page.questions()->goTo({});
    type(u"1"_s);
    QTest::qWait(50);
    album.take(u"call-5-danger"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTest::qWait(50);
    album.take(u"call-6-ending"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTest::qWait(50);
    album.take(u"call-6-ending-refused"_s);
    auto* box = page.ending()->findChild<EventBox*>();
    REQUIRE(box);
    box->findChild<QLineEdit*>()->setText(u"右膝が赤く腫れて熱い"_s);
    for (auto* button : box->findChildren<QPushButton*>()) {
        if (button->text().startsWith(u"2 "))
            button->click();
    }
    album.take(u"call-7-event"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(OpenWindow::waitFor([&] { return page.isOver(); }));
    QTest::qWait(200);
    album.take(u"call-8-thanks"_s);
}

/// What the call left: the mark on Today and in the head of the case, the event and its dialog.
void lookAtTheEvent(OpenWindow& open, Album& album)
{
    const CaseId id = open.window->rooms()->call()->sheet()->facts.careCase.id;
    open.window->frame()->showRoom(0);
    QTest::qWait(400);
    album.take(u"event-1-today"_s);
    open.window->rooms()->openCase(id);
    CaseFilePage* file = open.window->rooms()->caseFile();
    REQUIRE(OpenWindow::waitFor([&] { return file->file() && file->file()->facts.careCase.id == id; }));
    file->go({CasePlace::FollowUps, {}});
    QTest::qWait(300);
    auto* events = file->findChild<AdverseEventsView*>();
    REQUIRE(events);
    album.take(u"event-2-case"_s);
    for (QWidget* up = events->parentWidget(); up; up = up->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(up))
            area->ensureWidgetVisible(events, 0, 0);
    }
    album.take(u"event-3-list"_s);
    for (auto* button : events->findChildren<QPushButton*>()) {
        if (button->isVisible() && !button->menu() && !QApplication::activeModalWidget())
            button->click();
    }
    QTest::qWait(300);
    album.take(u"event-4-dialog"_s);
    if (auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget()))
        dialog->reject();
    QTest::qWait(50);
}

void lookAtTheBaseline(OpenWindow& open, Album& album)
{
    CaseFilePage* file = open.window->rooms()->caseFile();
    file->go({CasePlace::Intake, u"pain-R"_s});
    QTest::qWait(300);
    album.take(u"baseline-1"_s);
    auto* koos12 = file->findChild<Koos12Field*>();
    REQUIRE(koos12);
    koos12->setWritten(u"2,1,3,0,-,1,2,2,1,0,1,2"_s);
    koos12->unfold(true);
    file->go({CasePlace::Intake, u"koos12-R"_s});
    QTest::qWait(300);
    album.take(u"baseline-2-koos12"_s);
}

void lookAtTheSettings(OpenWindow& open, Album& album)
{
    open.window->frame()->showRoom(3);
    QTest::qWait(300);
    SettingsPage* page = open.window->rooms()->settings();
    for (int section = 0; section < page->sectionCount(); ++section) {
        page->showSection(section);
        if (auto* calls = page->findChild<CallSettings*>(); calls && calls->isVisible()) {
            QTest::qWait(300);
            album.take(u"settings-calls"_s);
            return;
        }
    }
    FAIL("no settings of calls");
}

} // namespace

/// For eyes: see album.h.
TEST_CASE("pictures of a call", "[.pictures]")
{
    for (const Look& look : looks()) {
        OpenWindow open(OpenWindow::Clinic::Demo, look.language, look.textScale());
        REQUIRE(open.signIn(DemoStaff::Coordinator));
        Album album(open, look);
        takeCall(open, album);
        lookAtTheEvent(open, album);
        lookAtTheBaseline(open, album);
        lookAtTheSettings(open, album);
    }
}
