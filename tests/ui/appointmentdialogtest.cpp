// What is typed into an appointment is not lost: by a crash, or by somebody who saves first.

#include "ui/calendar/appointmentdialog.h"

#include "core/desks/workbench.h"
#include "tests/support/catchqt.h"
#include "tests/support/clinic/pathway.h"
#include "tests/support/must.h"
#include "ui/kit/conflictdialog.h"
#include "ui/kit/noticebar.h"

#include <catch2/catch_test_macros.hpp>

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ayumi;
using namespace ayumi::test;

namespace {

/// An appointment of a whole clinic, and somebody at its form.
struct Desk
{
    Desk()
        : workbench(clinic.clock(), clinic.feed())
    {
        Appointment meeting;
        meeting.title = u"Team meeting"_s;
        meeting.start = inTokyo(clinic.clock().today().addDays(1), QTime(10, 0));
        meeting.minutes = 60;
        meeting.place = u"Room 1"_s;
        id = must(clinic.office().calendar.add(meeting)).appointment.id;
        auto signing =
            workbench.signIn(clinic.folder(), TestClinic::nameOf(Role::Coordinator), TestClinic::password());
        REQUIRE(QTest::qWaitFor([&] { return signing.isFinished(); }, 20'000));
        place = {&workbench, &clinic.feed(), &clinic.clock(), must(signing.result())};
    }

    std::unique_ptr<AppointmentDialog> openForm() { return open(must(clinic.office().calendar.find(id))); }

    std::unique_ptr<AppointmentDialog> openNew()
    {
        AppointmentRow fresh;
        fresh.appointment.start = inTokyo(clinic.clock().today(), QTime(15, 0));
        return open(fresh);
    }

    Appointment stored() { return must(clinic.office().calendar.find(id)).appointment; }

    bool keptDraft()
    {
        return QTest::qWaitFor([&] { return !must(clinic.office().drafts.mine()).empty(); }, 5'000);
    }

    TestClinic clinic;
    Workbench workbench;
    Workplace place;
    AppointmentId id;

private:
    std::unique_ptr<AppointmentDialog> open(const AppointmentRow& row)
    {
        auto dialog =
            std::make_unique<AppointmentDialog>(place, row, must(clinic.office().staff.all()), nullptr);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->open();
        return dialog;
    }
};

QLineEdit& lineOf(AppointmentDialog& dialog, const QString& name)
{
    for (auto* field : dialog.findChildren<QLineEdit*>()) {
        if (field->accessibleName() == name)
            return *field;
    }
    FAIL("no field " << name.toStdString());
    Q_UNREACHABLE();
}

void type(AppointmentDialog& dialog, const QString& name, const QString& text)
{
    QLineEdit& field = lineOf(dialog, name);
    field.selectAll();
    QTest::keyClicks(&field, text);
}

void pressNoticeButton(AppointmentDialog& dialog)
{
    for (auto* button : dialog.notices()->findChildren<QPushButton*>()) {
        if (button->isVisible()) {
            button->click();
            return;
        }
    }
    FAIL("the notice has no button");
}

} // namespace

TEST_CASE("a new appointment that was interrupted is offered back, and closing the form by hand forgets it")
{
    Desk desk;
    {
        const auto form = desk.openNew();
        type(*form, u"Title"_s, u"Visit of the hospital"_s);
        type(*form, u"Place or link"_s, u"Room 7"_s);
        REQUIRE(desk.keptDraft());
        // As after a crash: gone, without anybody having closed it.
    }
    {
        const auto again = desk.openNew();
        REQUIRE(QTest::qWaitFor([&] { return again->notices()->sentence().contains(u"draft"); }, 10'000));
        CHECK(lineOf(*again, u"Title"_s).text().isEmpty()); // offered, never applied by itself
        QTest::qWait(600);                                  // the look for conflicts does not push it aside
        CHECK(again->notices()->sentence().contains(u"draft"));
        pressNoticeButton(*again);
        CHECK(lineOf(*again, u"Title"_s).text() == u"Visit of the hospital");
        CHECK(lineOf(*again, u"Place or link"_s).text() == u"Room 7");
        QSignalSpy saved(again.get(), &AppointmentDialog::saved);
        again->primary()->click();
        REQUIRE(QTest::qWaitFor([&] { return saved.size() == 1; }, 10'000));
        CHECK(saved.front().front().value<SavedAppointment>().appointment.place == u"Room 7");
    }
    CHECK(QTest::qWaitFor([&] { return must(desk.clinic.office().drafts.mine()).empty(); }, 5'000));
    const auto third = desk.openNew();
    type(*third, u"Title"_s, u"Nothing"_s);
    REQUIRE(desk.keptDraft());
    third->reject();
    CHECK(QTest::qWaitFor([&] { return must(desk.clinic.office().drafts.mine()).empty(); }, 5'000));
}

TEST_CASE(
    "where somebody saved first, what only one changed holds by itself and the rest is asked, part by part")
{
    Desk desk;
    const auto form = desk.openForm();
    type(*form, u"Title"_s, u"Meeting of the team"_s);
    type(*form, u"Place or link"_s, u"Room 2"_s);
    Appointment theirs = desk.stored();
    theirs.place = u"Room 3"_s;
    theirs.minutes = 90;
    must(desk.clinic.office().calendar.change(theirs));

    form->primary()->click();
    REQUIRE(QTest::qWaitFor([&] { return form->findChild<ConflictDialog*>() != nullptr; }, 10'000));
    auto* choice = form->findChild<ConflictDialog*>();
    CHECK(choice->findChild<QRadioButton*>(u"mine-place"_s)->accessibleName().contains(u"Room 2"_s));
    CHECK(choice->findChild<QRadioButton*>(u"theirs-place"_s)->accessibleName().contains(u"Room 3"_s));
    CHECK(choice->findChild<QRadioButton*>(u"mine-title"_s) == nullptr);
    CHECK(desk.stored().place == u"Room 3"); // nothing is saved before somebody chose
    choice->findChild<QRadioButton*>(u"theirs-place"_s)->setChecked(true);
    QSignalSpy saved(form.get(), &AppointmentDialog::saved);
    choice->primary()->click();
    REQUIRE(QTest::qWaitFor([&] { return saved.size() == 1; }, 10'000));
    CHECK(desk.stored().title == u"Meeting of the team");
    CHECK(desk.stored().place == u"Room 3");
    CHECK(desk.stored().minutes == 90);
}

TEST_CASE("an appointment that somebody cancelled meanwhile is not saved over")
{
    Desk desk;
    const auto form = desk.openForm();
    type(*form, u"Title"_s, u"Meeting of the team"_s);
    must(desk.clinic.office().calendar.cancel(desk.id, desk.stored().version));
    form->primary()->click();
    REQUIRE(QTest::qWaitFor([&] { return form->notices()->sentence().contains(u"cancelled"); }, 10'000));
    CHECK_FALSE(form->primary()->isEnabled());
    CHECK(desk.stored().title == u"Team meeting");
}
