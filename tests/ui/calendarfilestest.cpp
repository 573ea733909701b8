#include "core/exchange/icalendar.h"
#include "tests/support/catchqt.h"
#include "tests/support/must.h"
#include "tests/ui/openwindow.h"
#include "ui/invitations/importcalendardialog.h"
#include "ui/invitations/invitationdialog.h"
#include "ui/kit/rowlist.h"
#include "ui/settings/calendarfilesettings.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/rooms.h"

#include <catch2/catch_test_macros.hpp>

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ayumi;
using namespace ayumi::test;

namespace {

QString write(const OpenWindow& open, const QString& name, const QByteArray& bytes)
{
    QFile file(open.folder() + u"/../"_s + name);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return QFileInfo(file).absoluteFilePath();
}

QByteArray twoInvitations(const char* sequence)
{
    return QByteArray("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a@x\r\nSUMMARY:Briefing\r\nLOCATION:Level 3\r\n"
                      "DTSTART;TZID=Asia/Kuala_Lumpur:20261201T100000\r\nDURATION:PT45M\r\nSEQUENCE:") +
           sequence +
           "\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:b@x\r\nSUMMARY:Visit\r\nDTSTART:20261202T010000Z\r\n"
           "END:VEVENT\r\nEND:VCALENDAR\r\n";
}

template<class DialogKind>
DialogKind* opened()
{
    REQUIRE(OpenWindow::waitFor([] {
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            if (widget->isVisible() && qobject_cast<DialogKind*>(widget))
                return true;
        }
        return false;
    }));
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (auto* dialog = qobject_cast<DialogKind*>(widget); dialog && dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

void drop(QWidget* window, const QString& path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(window, &enter);
    CHECK(enter.isAccepted());
    QDropEvent event({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(window, &event);
}

template<class T>
T answer(QFuture<Result<T>> future)
{
    future.waitForFinished();
    return must(future.takeResult());
}

std::optional<Appointment> appointmentOf(OpenWindow& open, const QString& uid)
{
    return answer(open.workbench.run([uid](Office& office) { return office.calendar.findByUid(uid); }));
}

/// One of the demo clinic's that is in counselling.
CaseId openCase(OpenWindow& open)
{
    return answer(open.workbench.run([](Office& office) -> Result<CaseId> {
        for (int number = 1; number < 60; ++number) {
            AYUMI_TRY_GET(const CaseId id, office.cases.find(u"A-%1"_s.arg(number, 6, 10, QChar(u'0'))));
            AYUMI_TRY_GET(const CaseFile file, office.cases.open(id));
            if (file.facts.careCase.stage == Stage::Counselling)
                return id;
        }
        return failure(ErrorCode::NotFound);
    }));
}

ImportCalendarDialog* dropInvitations(OpenWindow& open, const QByteArray& bytes)
{
    drop(open.window.get(), write(open, u"invitations.ics"_s, bytes));
    auto* dialog = opened<ImportCalendarDialog>();
    REQUIRE(OpenWindow::waitFor([dialog] { return dialog->primary()->isEnabled(); }));
    return dialog;
}

} // namespace

TEST_CASE("invitations dropped on the window are shown, taken but for what is left out, and told")
{
    OpenWindow open(OpenWindow::Clinic::Ready);
    REQUIRE(open.signIn());
    auto* dialog = dropInvitations(open, twoInvitations("0"));
    auto* list = dialog->findChild<RowList*>();
    REQUIRE(list->model()->rowCount() == 2);
    CHECK(open.shows(u"2 appointments would be taken."_s));
    list->trigger(list->model()->index(1, 0), u"toggle"_s);
    CHECK(open.shows(u"1 appointment would be taken."_s));
    dialog->primary()->click();
    REQUIRE(OpenWindow::waitFor([&] { return open.shows(u"1 added, 0 changed, 0 cancelled."_s); }));
    CHECK(appointmentOf(open, u"a@x"_s)->minutes == 45);
    CHECK_FALSE(appointmentOf(open, u"b@x"_s).has_value());

    const QPointer<ImportCalendarDialog> again = dropInvitations(open, twoInvitations("2"));
    CHECK(open.shows(u"1 appointment would be taken."_s));
    again->primary()->click();
    CHECK(OpenWindow::waitFor([&] { return appointmentOf(open, u"b@x"_s).has_value(); }));
    CHECK(OpenWindow::waitFor([&] { return !again; }));
}

TEST_CASE("a case that does not exist is told at its field, and nothing is taken")
{
    OpenWindow open(OpenWindow::Clinic::Ready);
    REQUIRE(open.signIn());
    auto* dialog = dropInvitations(open, twoInvitations("0"));
    dialog->findChild<QLineEdit*>()->setText(u"A-000099"_s);
    dialog->primary()->click();
    REQUIRE(OpenWindow::waitFor([&] { return open.shows(u"A-000099"_s); }));
    CHECK(dialog->isVisible());
    CHECK_FALSE(appointmentOf(open, u"a@x"_s).has_value());
    dialog->reject();
}

TEST_CASE("a file that is no calendar says so and cannot be taken")
{
    OpenWindow open(OpenWindow::Clinic::Ready);
    REQUIRE(open.signIn());
    drop(open.window.get(), write(open, u"thesis.ics"_s, "no calendar at all"));
    auto* dialog = opened<ImportCalendarDialog>();
    REQUIRE(OpenWindow::waitFor([&] { return open.shows(u"it contains no calendar"_s); }));
    CHECK_FALSE(dialog->primary()->isEnabled());
    dialog->reject();
}

TEST_CASE("the calendar file is off at first, is written when a place is chosen, and follows every change")
{
    OpenWindow open(OpenWindow::Clinic::Ready);
    REQUIRE(open.signIn());
    open.window->rooms()->showSettings();
    SettingsPage* page = open.window->rooms()->settings();
    auto* section = page->findChild<CalendarFileSettings*>();
    REQUIRE(section);
    for (int index = 0; index < page->sectionCount() && !section->isVisible(); ++index)
        page->showSection(index);
    CHECK(open.shows(u"There is no such file now."_s));
    const QString path = QFileInfo(open.folder() + u"/../me.ics"_s).absoluteFilePath();
    section->useFile(path);
    REQUIRE(OpenWindow::waitFor([&] { return open.shows(u"The file is kept up to date."_s); }));
    CHECK(readCalendarFile(path)->events.empty());

    Appointment appointment;
    appointment.title = u"Team"_s;
    appointment.start = {instantAt(QDate(2026, 11, 30), QTime(9, 0), tokyoZone), tokyoZone.toString()};
    answer(open.workbench.run([appointment](Office& office) {
        Appointment mine = appointment;
        mine.staff = {office.session().staff};
        return office.calendar.add(mine);
    }));
    REQUIRE(OpenWindow::waitFor([&] { return readCalendarFile(path)->events.size() == 1; }));
    CHECK(readCalendarFile(path)->events.front().summary == u"Team");

    open.button(u"End it and remove the file"_s)->click();
    REQUIRE(OpenWindow::waitFor([&] { return open.shows(u"There is no such file now."_s); }));
    CHECK_FALSE(QFile::exists(path));
}

TEST_CASE("a patient's invitation is Japanese in an English window, is copied or saved, and is on record")
{
    OpenWindow open(OpenWindow::Clinic::Demo);
    REQUIRE(open.signIn(DemoStaff::Coordinator));
    const CaseId id = openCase(open);
    Appointment appointment;
    appointment.kind = AppointmentKind::Counselling;
    appointment.caseId = id;
    appointment.place = u"https://meet.example/abc"_s;
    appointment.start = {instantAt(QDate(2026, 12, 3), QTime(10, 0), tokyoZone), tokyoZone.toString()};
    const auto added =
        open.workbench.run([appointment](Office& office) { return office.calendar.add(appointment); });
    const SavedAppointment saved = answer(added);
    open.window->rooms()->invite(id);
    auto* dialog = opened<InvitationDialog>();
    REQUIRE(OpenWindow::waitFor([dialog] { return dialog->primary()->isEnabled(); }));
    CHECK(dialog->text().contains(u"オンラインカウンセリング"_s));
    CHECK(dialog->text().contains(u"日本時間 10:00（マレーシア時間 9:00）"_s));
    CHECK(dialog->text().contains(u"接続先：https://meet.example/abc"_s));
    QSignalSpy given(dialog, &InvitationDialog::given);
    dialog->primary()->click();
    REQUIRE(OpenWindow::waitFor([&] { return given.count() == 1; }));
    CHECK(QGuiApplication::clipboard()->text() == dialog->text());
    const QString path = QFileInfo(open.folder() + u"/../patient.ics"_s).absoluteFilePath();
    dialog->saveAs(path);
    REQUIRE(OpenWindow::waitFor([&] { return given.count() == 2; }));
    const auto file = must(readCalendarFile(path));
    CHECK(file.events.front().uid == saved.appointment.uid);
    CHECK(file.events.front().summary == u"オンラインカウンセリング"_s);
    dialog->reject();
}
