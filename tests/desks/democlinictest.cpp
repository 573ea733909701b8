#include "core/desks/demo/democlinic.h"
#include "core/desks/changefeed.h"
#include "core/desks/clinic.h"
#include "tests/support/catchqt.h"
#include "tests/support/clinic/testclock.h"
#include "tests/support/must.h"

#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;
using namespace ayumi;
using namespace ayumi::test;

namespace {

/// A filled demo clinic with its administrator signed in at ten o'clock of `today`.
struct FilledDemo
{
    explicit FilledDemo(QDate today)
        : clock(today)
    {
        const QString folder = place.filePath(u"demo"_s);
        Progress progress;
        must(fillDemoClinic(folder, today, usualDemoSeed, progress));
        clinic = must(Clinic::signIn(folder, demoStaffName(DemoStaff::Administrator),
                                     SecretBytes::copyOf(demoPassword), clock, feed));
        CaseFilter everything;
        everything.withClosed = true;
        const CasePage page =
            must(office().cases.page(everything, CaseOrder::Number, false, std::nullopt, 200));
        for (const CaseRow& row : page.rows)
            files.push_back(must(office().cases.refresh(row.id)));
        rows = page.rows;
    }

    [[nodiscard]] Office& office() { return clinic->office(); }

    QTemporaryDir place;
    TestClock clock;
    ChangeFeed feed;
    std::unique_ptr<Clinic> clinic;
    std::vector<CaseRow> rows;
    std::vector<CaseFile> files;
};

QString writtenDown(FilledDemo& demo)
{
    QString all;
    for (const CaseFile& file : demo.files) {
        all += file.facts.careCase.number + file.facts.patient.name.full() + file.facts.patient.phone;
        for (const TimelineEntry& entry : file.timeline)
            all += codeOf(entry.kind) + QString::number(entry.at.msecsSinceEpoch());
    }
    return all;
}

} // namespace

TEST_CASE("the demo clinic has people in every stage and something of everything that can wait")
{
    FilledDemo demo(QDate(2026, 11, 23));

    std::map<Stage, int> stages;
    std::set<CloseReason> reasons;
    std::set<ReminderRule> rules;
    std::set<NextStepKind> steps;
    std::set<Verdict> verdicts;
    for (const CaseFile& file : demo.files) {
        ++stages[file.facts.careCase.stage];
        if (file.facts.careCase.closeReason)
            reasons.insert(*file.facts.careCase.closeReason);
        for (const NextStep& next : file.nextSteps)
            steps.insert(next.kind);
        for (const Decision& decision : file.facts.decisions)
            verdicts.insert(decision.verdict);
    }
    for (const CaseRow& row : demo.rows) {
        for (const Reminder& reminder : row.reminders)
            rules.insert(reminder.rule);
    }
    CHECK(demo.files.size() >= 55);
    CHECK(stages[Stage::Consultation] >= 8);
    CHECK(stages[Stage::Counselling] >= 8);
    CHECK(stages[Stage::Preparation] >= 8);
    CHECK(stages[Stage::Treatment] >= 5);
    CHECK(stages[Stage::FollowUp] >= 15);
    CHECK(stages[Stage::Closed] >= 8);
    for (const CloseReason reason : allValues<CloseReason>()) {
        INFO(codeOf(reason).toStdString());
        CHECK(reasons.contains(reason));
    }
    ReminderFilter everybodys;
    everybodys.limit = 500;
    for (const ReminderRow& row : must(demo.office().reminders.list(everybodys)).rows)
        rules.insert(row.reminder.rule);
    for (const ReminderRule rule : allValues<ReminderRule>()) {
        INFO(codeOf(rule).toStdString());
        CHECK(rules.contains(rule));
    }
    for (const NextStepKind kind : allValues<NextStepKind>()) {
        INFO(codeOf(kind).toStdString());
        CHECK(steps.contains(kind));
    }
    for (const Verdict verdict : allValues<Verdict>()) {
        INFO(codeOf(verdict).toStdString());
        CHECK(verdicts.contains(verdict));
    }
}

TEST_CASE("the record of the demo clinic is whole")
{
    FilledDemo demo(QDate(2026, 11, 23));
    const Verification verified = must(demo.office().audit.verify());
    CHECK(verified.ok);
    CHECK(verified.problems.empty());
    CHECK(verified.cases == static_cast<qint64>(demo.files.size()));
}

TEST_CASE("in the demo clinic nothing about the right knee equals the left")
{
    FilledDemo demo(QDate(2026, 11, 23));
    int twoSided = 0;
    int oneSided = 0;
    for (const CaseFile& file : demo.files) {
        const Intake& intake = file.facts.intake;
        if (intake.jointsWithSymptoms() == std::vector{rightKnee, leftKnee}) {
            for (const IntakeField field : {IntakeField::KellgrenLawrence, IntakeField::SymptomsSince,
                                            IntakeField::Symptoms, IntakeField::FlexionDegrees}) {
                const Answer right = intake.answer({field, rightKnee});
                if (right.state != AnswerState::Known)
                    continue;
                INFO(file.facts.careCase.number.toStdString() << " " << codeOf(field).toStdString());
                CHECK(right.value != intake.answer({field, leftKnee}).value);
            }
        }
        const auto& injections = file.facts.visit.injections;
        oneSided += injections.size() == 1 ? 1 : 0;
        twoSided += injections.size() == 2 ? 1 : 0;
        if (injections.size() == 2)
            CHECK(injections[0].lot != injections[1].lot);
    }
    CHECK(oneSided >= 5);
    CHECK(twoSided >= 5);
}

TEST_CASE("the demo's calls are due today whatever day of the month it is")
{
    const QDate today = GENERATE(QDate(2026, 11, 23), QDate(2027, 3, 31), QDate(2028, 2, 29));
    FilledDemo demo(today);
    const TodayView view = must(demo.office().followUps.today({}));
    CHECK(view.overdue >= 4);
    CHECK(view.dueToday >= 3);
    CHECK(std::ranges::any_of(view.followUps,
                              [](const FollowUpRow& row) { return row.status == FollowUpStatus::Promised; }));
    CHECK(std::ranges::any_of(view.followUps, &FollowUpRow::suggestsUnreachable));
}

TEST_CASE("the same seed and day tell the same stories")
{
    FilledDemo first(QDate(2026, 11, 23));
    FilledDemo second(QDate(2026, 11, 23));
    CHECK(writtenDown(first) == writtenDown(second));
}

TEST_CASE("a demo that was called off leaves no clinic behind")
{
    QTemporaryDir place;
    const QString folder = place.filePath(u"demo"_s);
    Progress progress;
    progress.cancel();
    const Result<> filled = fillDemoClinic(folder, QDate(2026, 11, 23), usualDemoSeed, progress);
    REQUIRE_FALSE(filled);
    CHECK(filled.error().code == ErrorCode::Cancelled);
    CHECK_FALSE(isClinic(folder));
}

TEST_CASE("the demo knows the holidays of both countries, who works when and who will be away")
{
    const QDate today(2026, 11, 23);
    FilledDemo demo(today);
    const HolidayBook book = must(demo.office().holidays.book(QDate(2026, 1, 1), QDate(2027, 12, 31)));
    // Days of domain/clinical 4.3.
    for (const QDate& day : {QDate(2026, 5, 1), QDate(2026, 11, 9), QDate(2027, 2, 7), QDate(2027, 10, 28)}) {
        CAPTURE(day);
        CHECK(dayOffIn(book, MalaysianState::KualaLumpur, day));
    }
    CHECK_FALSE(dayOffIn(book, MalaysianState::KualaLumpur, QDate(2026, 11, 10)));
    const auto lines = must(demo.office().roster.all());
    const auto tanaka = std::ranges::find_if(lines, [](const RosterLine& line) {
        return line.staff.name == demoStaffName(DemoStaff::FollowUpStaff);
    });
    REQUIRE(tanaka != lines.end());
    CHECK(tanaka->schedule.version == 1);
    CHECK_FALSE(tanaka->schedule.hours.on(6).empty());
    REQUIRE(tanaka->absences.size() == 1);
    CHECK(tanaka->absences.front().first > today);
}
