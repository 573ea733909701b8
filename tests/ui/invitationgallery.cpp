#include "tests/support/must.h"
#include "tests/ui/album.h"
#include "tests/ui/openwindow.h"
#include "ui/invitations/importcalendardialog.h"
#include "ui/invitations/invitationdialog.h"
#include "ui/settings/calendarfilesettings.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/rooms.h"

#include <catch2/catch_test_macros.hpp>

#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ayumi;
using namespace ayumi::test;

namespace {

const QByteArray invitations =
    "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\n"
    "BEGIN:VEVENT\r\nUID:a@hospital.example\r\nSUMMARY:Pre-treatment briefing with Dr. Lim and the ward "
    "nurse, films and passport at hand\r\nLOCATION:Level 3\\, Room 5\r\nDTSTART;TZID=Asia/Kuala_Lumpur:"
    "20261201T100000\r\nDURATION:PT45M\r\nORGANIZER;CN=Aisyah:mailto:aisyah@hospital.example\r\n"
    "BEGIN:VALARM\r\nEND:VALARM\r\nEND:VEVENT\r\n"
    "BEGIN:VEVENT\r\nUID:b@hospital.example\r\nSUMMARY:打ち合わせ\r\n"
    "DTSTART;TZID=America/Los_Angeles:20270314T023000\r\nDTEND;TZID=America/Los_Angeles:20270314T033000\r\n"
    "END:VEVENT\r\n"
    "BEGIN:VEVENT\r\nUID:c@hospital.example\r\nSTATUS:CANCELLED\r\nSUMMARY:Lunch\r\n"
    "DTSTART:20261202T040000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

void closeDialogs()
{
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (widget->isVisible() && qobject_cast<QDialog*>(widget))
            widget->close();
    }
    QTest::qWait(30);
}

CaseId withAppointment(OpenWindow& open)
{
    auto added = open.workbench.run([](Office& office) -> Result<CaseId> {
        for (int number = 1; number < 60; ++number) {
            AYUMI_TRY_GET(const CaseId id, office.cases.find(u"A-%1"_s.arg(number, 6, 10, QChar(u'0'))));
            Appointment appointment;
            appointment.kind = AppointmentKind::Counselling;
            appointment.caseId = id;
            appointment.place = u"https://meet.example/abc"_s;
            appointment.interpreter = u"Nurul Huda"_s;
            appointment.start = {instantAt(QDate(2026, 12, 3), QTime(10, 0), tokyoZone),
                                 tokyoZone.toString()};
            if (office.calendar.add(appointment))
                return id;
        }
        return failure(ErrorCode::NotFound);
    });
    added.waitForFinished();
    return must(added.takeResult());
}

} // namespace

/// For eyes: see album.h.
TEST_CASE("pictures of calendar files: the settings, invitations taken in, a patient invited", "[.pictures]")
{
    for (const Look& look : looks()) {
        OpenWindow open(OpenWindow::Clinic::Demo, look.language, look.textScale());
        Album album(open, look);
        REQUIRE(open.signIn(DemoStaff::Coordinator));
        open.window->rooms()->showSettings();
        SettingsPage* page = open.window->rooms()->settings();
        auto* section = page->findChild<CalendarFileSettings*>();
        for (int index = 0; index < page->sectionCount() && !section->isVisible(); ++index)
            page->showSection(index);
        QTest::qWait(100);
        album.take(u"calendarfile-1-off"_s);
        section->useFile(QFileInfo(open.folder() + u"/../sato.ics"_s).absoluteFilePath());
        QTest::qWait(400);
        album.take(u"calendarfile-2-on"_s);

        const QString path = QFileInfo(open.folder() + u"/../invitations.ics"_s).absoluteFilePath();
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(invitations);
        file.close();
        open.window->rooms()->importCalendar({path});
        QTest::qWait(600);
        album.take(u"calendarfile-3-import"_s);
        closeDialogs();
        file.resize(0);
        open.window->rooms()->importCalendar({path});
        QTest::qWait(600);
        album.take(u"calendarfile-4-import-empty"_s);
        closeDialogs();

        open.window->rooms()->invite(withAppointment(open));
        QTest::qWait(400);
        album.take(u"calendarfile-5-invite"_s);
        closeDialogs();
    }
}
