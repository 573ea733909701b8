// What rings when: the bell over a real clinic, with a clock and a steady clock that only the test moves.

#include "ui/shell/reminderbell.h"

#include "core/desks/workbench.h"
#include "tests/support/catchqt.h"
#include "tests/support/clinic/pathway.h"
#include "tests/support/must.h"
#include "tests/ui/fakenotifier.h"
#include "tests/ui/openwindow.h"
#include "ui/models/language.h"
#include "ui/models/localsettings.h"

#include <QSignalSpy>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace ayumi;
using namespace ayumi::test;

namespace {

class TestSteadyClock final : public SteadyClock
{
public:
    [[nodiscard]] qint64 elapsed() const override { return msecs; }
    qint64 msecs = 0;
};

/// One program of somebody: the work thread, the bell, the desktop.
class Program
{
public:
    explicit Program(TestClinic& clinic, Role role = Role::Coordinator)
        : language(*qApp)
        , settings(folder.filePath(u"settings.ini"_s))
        , m_clinic(clinic)
        , workbench(clinic.clock(), feed)
    {
        must(language.speak(u"en"_s));
        place.workbench = &workbench;
        place.feed = &feed;
        place.clock = &clinic.clock();
        place.session = must(signIn(role));
        bell = std::make_unique<ReminderBell>(place, steady, &settings, &desktop);
        QObject::connect(bell.get(), &ReminderBell::missed, bell.get(),
                         [this](const QString& sentence) { missed.append(sentence); });
        bell->start();
        settle();
    }

    Result<Session> signIn(Role role)
    {
        return workbench.signIn(m_clinic.folder(), TestClinic::nameOf(role), TestClinic::password()).result();
    }

    template<class Work>
    auto run(Work work)
    {
        auto answer = workbench.run(std::move(work)).result();
        settle();
        return answer;
    }

    /// Until everything asked so far, and what that asked in turn, is answered.
    void settle()
    {
        for (int i = 0; i < 4; ++i) {
            (void)workbench.run([](Office&) { return Result<>(); }).result();
            QCoreApplication::processEvents();
            QCoreApplication::sendPostedEvents();
        }
    }

    /// Time passes for both clocks alike.
    void pass(qint64 seconds)
    {
        m_clinic.clock().advance(seconds);
        steady.msecs += seconds * 1000;
        look();
    }

    void look()
    {
        bell->watch()->look();
        settle();
    }

    [[nodiscard]] QStringList titles() const
    {
        QStringList all;
        for (const Notification& each : desktop.all)
            all.append(each.title);
        return all;
    }

    QTemporaryDir folder;
    Language language;
    LocalSettings settings;
    FakeNotifier desktop;
    TestSteadyClock steady;
    ChangeFeed feed;
    QStringList missed;

private:
    TestClinic& m_clinic;

public:
    Workbench workbench;
    Workplace place;
    std::unique_ptr<ReminderBell> bell;
};

PersonalReminder at(QDate day, QTime time, const QString& text)
{
    PersonalReminder reminder;
    reminder.text = text;
    reminder.dueOn = day;
    reminder.at = PlacedInstant{instantAt(day, time, tokyoZone), tokyoZone.toString()};
    return reminder;
}

void set(TestClinic& clinic, const PersonalReminder& reminder)
{
    must(clinic.office().reminders.add(reminder));
}

/// No backup is asked for: what rings is what the test is about.
void withoutBackupRule(TestClinic& clinic)
{
    ReminderRulesSetting setting = must(clinic.office().reminders.rules());
    setting.rules.set(ReminderRule::BackupTooOld, {.on = false, .days = 2, .urgentDays = 0});
    must(clinic.office().reminders.saveRules(setting));
}

constexpr qint64 hour = 3600;

} // namespace

TEST_CASE("a reminder rings when its time comes, once, and with buttons that do something")
{
    TestClinic clinic; // 10:00
    withoutBackupRule(clinic);
    const QDate today = clinic.clock().today();
    set(clinic, at(today, QTime(10, 30), u"病院に電話"_s));
    Program program(clinic);
    CHECK(program.desktop.all.empty());
    program.pass(29 * 60);
    CHECK(program.desktop.all.empty());
    program.pass(60);
    REQUIRE(program.titles() == QStringList{u"病院に電話"_s});
    program.pass(60);
    CHECK(program.desktop.all.size() == 1);
    program.desktop.press(u"hour"_s);
    program.settle();
    program.pass(hour - 61);
    CHECK(program.desktop.all.size() == 1);
    program.pass(61);
    CHECK(program.desktop.all.size() == 2);
    CHECK(program.missed.isEmpty());
}

TEST_CASE("pressing a notification shows the list and opens its case")
{
    TestClinic clinic;
    withoutBackupRule(clinic);
    const CareCase careCase = consultation(clinic);
    PersonalReminder reminder = at(clinic.clock().today(), QTime(10, 30), u"写真をお願いする"_s);
    reminder.caseId = careCase.id;
    set(clinic, reminder);
    Program program(clinic);
    program.pass(hour);
    REQUIRE(program.desktop.all.size() == 1);
    CHECK(program.desktop.all.front().title == u"山田 花子"_s);
    CHECK(program.desktop.all.front().body.contains(u"写真をお願いする"_s));
    QSignalSpy opened(program.bell.get(), &ReminderBell::caseRequested);
    program.desktop.press(u"open"_s);
    REQUIRE(opened.size() == 1);
    CHECK(opened.front().front().value<CaseId>() == careCase.id);
}

TEST_CASE("what came due while the program was closed is told at the start, once, as one list")
{
    TestClinic clinic;
    withoutBackupRule(clinic);
    const QDate today = clinic.clock().today();
    for (int i = 0; i < 7; ++i)
        set(clinic, at(today, QTime(9, i), u"件%1"_s.arg(i)));
    {
        Program program(clinic);
        REQUIRE(program.desktop.all.size() == 1);
        const Notification& summary = program.desktop.all.front();
        CHECK(summary.title == u"7 reminders came due while Ayumi was closed"_s);
        CHECK(summary.body.split(u'\n').size() == 6);
        CHECK(program.missed.size() == 1);
        CHECK(program.bell->watch()->due() == 7);
    }
    Program again(clinic);
    CHECK(again.desktop.all.empty());
    CHECK(again.missed.isEmpty());
    CHECK(again.bell->watch()->due() == 7);
}

TEST_CASE("with two programs of one person a reminder rings in one of them; with two people each hears it")
{
    TestClinic clinic;
    withoutBackupRule(clinic);
    set(clinic, at(clinic.clock().today(), QTime(10, 30), u"全員へ"_s));
    Program first(clinic);
    Program second(clinic);
    Program colleague(clinic, Role::FollowUpStaff);
    clinic.clock().advance(hour);
    for (Program* program : {&first, &second, &colleague}) {
        program->steady.msecs += hour * 1000;
        program->look();
    }
    CHECK(first.desktop.all.size() + second.desktop.all.size() == 1);
    CHECK(colleague.desktop.all.size() == 1);
}

TEST_CASE("while the program is locked the desktop hears how many, and nothing of whom or what")
{
    TestClinic clinic;
    withoutBackupRule(clinic);
    const QDate today = clinic.clock().today();
    const CareCase careCase = consultation(clinic);
    PersonalReminder before = at(today, QTime(10, 10), u"膝の腫れ"_s);
    before.caseId = careCase.id;
    set(clinic, before);
    PersonalReminder during = before;
    during.at = at(today, QTime(11, 0), {}).at;
    set(clinic, during);
    Program program(clinic);
    program.pass(15 * 60);
    REQUIRE(program.desktop.open.size() == 1);
    program.bell->lock();
    program.workbench.signOut();
    CHECK(program.desktop.open.empty()); // names leave with the keys
    program.pass(hour);
    REQUIRE(program.desktop.all.size() == 2);
    const Notification& locked = program.desktop.all.back();
    CHECK(locked.title == u"1 reminder is due"_s);
    for (const QString& secret : {u"山田"_s, u"花子"_s, u"膝"_s, careCase.number})
        CHECK_FALSE((locked.title + locked.body).contains(secret));
    CHECK(locked.actions.empty());
    program.pass(hour);
    CHECK(program.desktop.all.size() == 2);
    must(program.signIn(Role::Coordinator));
    program.bell->unlock();
    program.settle();
    CHECK(program.desktop.all.size() == 2);
    CHECK(program.missed == QStringList{u"1 reminder came due while Ayumi was locked."_s});
    program.pass(hour);
    CHECK(program.desktop.all.size() == 2);
}

TEST_CASE("what falls due on the days after the lock is told too, each once, without names")
{
    TestClinic clinic;
    withoutBackupRule(clinic);
    const QDate today = clinic.clock().today();
    set(clinic, at(today.addDays(1), QTime(9, 0), u"山田様に電話"_s));
    PersonalReminder morning;
    morning.text = u"佐藤様の書類"_s;
    morning.dueOn = today.addDays(3);
    set(clinic, morning);
    Program program(clinic);
    program.bell->lock();
    program.workbench.signOut();
    program.pass(24 * hour); // the office's midnight turned
    REQUIRE(program.desktop.all.size() == 1);
    program.pass(48 * hour);
    REQUIRE(program.desktop.all.size() == 2);
    for (const Notification& each : program.desktop.all) {
        CHECK(each.title == u"1 reminder is due"_s);
        CHECK_FALSE((each.title + each.body).contains(u"様"_s));
    }
    must(program.signIn(Role::Coordinator));
    program.bell->unlock();
    program.settle();
    CHECK(program.desktop.all.size() == 2);
    CHECK(program.missed == QStringList{u"2 reminders came due while Ayumi was locked."_s});
}

TEST_CASE("a computer that slept tells what came due meanwhile as one list")
{
    TestClinic clinic;
    withoutBackupRule(clinic);
    const QDate today = clinic.clock().today();
    set(clinic, at(today, QTime(11, 0), u"一"_s));
    set(clinic, at(today.addDays(1), QTime(9, 0), u"二"_s));
    Program program(clinic);
    // A night asleep: the clock goes on, the steady one stands still.
    clinic.clock().set(today.addDays(1), QTime(9, 30));
    program.steady.msecs += 5000;
    program.look();
    REQUIRE(program.titles() == QStringList{u"2 reminders are due"_s});
    CHECK(program.missed == QStringList{u"2 reminders came due meanwhile."_s});
    CHECK(program.bell->watch()->view().today == today.addDays(1));
    program.pass(60);
    CHECK(program.desktop.all.size() == 1);
}

TEST_CASE("a clock set back rings nothing twice, and set forward loses nothing")
{
    TestClinic clinic;
    withoutBackupRule(clinic);
    const QDate today = clinic.clock().today();
    set(clinic, at(today, QTime(10, 30), u"朝"_s));
    set(clinic, at(today, QTime(15, 0), u"午後"_s));
    Program program(clinic);
    program.pass(hour); // 11:00
    CHECK(program.titles() == QStringList{u"朝"_s});
    clinic.clock().set(today, QTime(9, 0));
    program.look();
    program.pass(2 * hour); // 11:00 again
    CHECK(program.desktop.all.size() == 1);
    clinic.clock().set(today, QTime(16, 0));
    program.look();
    CHECK(program.desktop.all.size() == 2);
    clinic.clock().set(today.addDays(-1), QTime(12, 0));
    program.look();
    clinic.clock().set(today, QTime(16, 0));
    program.look();
    CHECK(program.desktop.all.size() == 2);
}

TEST_CASE("the office's midnight turns the bell, whatever zone the computer is in")
{
    const QByteArray zone = qgetenv("TZ");
    qputenv("TZ", "Asia/Kuala_Lumpur");
    tzset();
    {
        TestClinic clinic;
        withoutBackupRule(clinic);
        const QDate today = clinic.clock().today();
        PersonalReminder tomorrow;
        tomorrow.text = u"明日"_s;
        tomorrow.dueOn = today.addDays(1);
        set(clinic, tomorrow);
        clinic.clock().set(today, QTime(23, 59));
        Program program(clinic);
        CHECK(program.bell->watch()->due() == 0);
        program.pass(60); // midnight in Tokyo, 23:00 in Kuala Lumpur
        CHECK(program.bell->watch()->due() == 1);
        CHECK(program.desktop.all.empty());
        program.pass(8 * hour); // 8:00 in Tokyo, 7:00 in Kuala Lumpur
        CHECK(program.titles() == QStringList{u"明日"_s});
    }
    qputenv("TZ", zone);
    tzset();
}

TEST_CASE("a change of one case asks about that case, and its reminder rings without reading the rest")
{
    TestClinic clinic;
    withoutBackupRule(clinic);
    Program program(clinic);
    const Result<OpenedCase> opened = program.run([](Office& office) {
        NewConsultation fresh;
        fresh.patient = aPatient().build();
        return office.intake.openConsultation(fresh);
    });
    must(opened);
    Closing closing{.id = opened->careCase.id,
                    .version = opened->careCase.version,
                    .reason = CloseReason::ExerciseFirst,
                    .note = {},
                    .lookAgainOn = clinic.clock().today().addDays(1)};
    must(program.run([closing](Office& office) { return office.cases.close(closing); }));
    const auto& rows = program.bell->watch()->view().rows;
    REQUIRE(rows.size() == 1);
    CHECK(rows.front().reminder.rule == ReminderRule::LookAgain);
    CHECK(program.bell->watch()->due() == 0);
    program.pass(24 * hour);
    CHECK(program.desktop.all.size() == 1);
}

TEST_CASE("somebody who wants no notifications on the desktop has the bell alone")
{
    TestClinic clinic;
    withoutBackupRule(clinic);
    set(clinic, at(clinic.clock().today(), QTime(10, 30), u"静かに"_s));
    Program program(clinic);
    program.settings.setDesktopNotices(false);
    program.pass(hour);
    CHECK(program.desktop.all.empty());
    CHECK(program.bell->watch()->due() == 1);
    CHECK(program.bell->watch()->hasUnseen());
}
