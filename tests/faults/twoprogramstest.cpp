#include "core/desks/workbench.h"
#include "tests/support/catchqt.h"
#include "tests/support/clinic/pathway.h"
#include "tests/support/must.h"

#include <catch2/catch_test_macros.hpp>

#include <QDeadlineTimer>
#include <QThread>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace ayumi;
using namespace ayumi::test;

namespace {

/// One program: a work thread, a connection and a feed of its own.
struct Program
{
    Program(TestClinic& clinic, Role role)
        : bench(clinic.clock(), feed)
    {
        QObject::connect(
            &feed, &ChangeFeed::published, &feed,
            [this](const ChangeSet& changes) { seenEverything = seenEverything || changes.everything; },
            Qt::DirectConnection);
        must(bench.signIn(clinic.folder(), TestClinic::nameOf(role), TestClinic::password()).result());
    }

    template<class Work>
    auto run(Work work)
    {
        return bench.run(std::move(work)).result();
    }

    /// Whether this program noticed within five seconds that another one changed something.
    [[nodiscard]] bool notices() const
    {
        const QDeadlineTimer deadline(5'000);
        while (!seenEverything && !deadline.hasExpired())
            QThread::msleep(10);
        return seenEverything;
    }

    std::atomic<bool> seenEverything = false;
    ChangeFeed feed;
    Workbench bench;
};

Result<OpenedCase> newConsultation(Office& office)
{
    NewConsultation fresh;
    fresh.patient = aPatient().build();
    return office.intake.openConsultation(fresh);
}

} // namespace

TEST_CASE("two programs work on one clinic, and what one saves shows in the other")
{
    TestClinic clinic;
    Program first(clinic, Role::Coordinator);
    Program second(clinic, Role::Doctor);
    const OpenedCase opened = must(first.run(newConsultation));
    CHECK(second.notices());
    const CaseFile file =
        must(second.run([id = opened.careCase.id](Office& office) { return office.cases.open(id); }));
    CHECK(file.facts.patient == opened.patient);

    second.seenEverything = false;
    must(second.run(
        [id = opened.careCase.id](Office& office) { return office.cases.addNote(id, u"拝見しました"_s); }));
    CHECK(first.notices());
    CHECK(must(first.run([](Office& office) { return office.search.words(u"拝見"_s, 5); })).size() == 1);
}

TEST_CASE("of two people who change the same thing the later one is told, and nothing is overwritten")
{
    TestClinic clinic;
    Program first(clinic, Role::Coordinator);
    Program second(clinic, Role::Doctor);
    Patient patient = must(first.run(newConsultation)).patient;
    Patient other = must(second.run([id = patient.id](Office& office) { return office.intake.patient(id); }));
    patient.phone = u"03-0000-0002"_s;
    other.mail = u"late@example.jp"_s;
    must(first.run([patient](Office& office) { return office.intake.savePatient(patient); }));
    const auto late = second.run([other](Office& office) { return office.intake.savePatient(other); });
    REQUIRE_FALSE(late);
    CHECK(late.error().code == ErrorCode::Conflict);
    const Patient stored =
        must(first.run([id = patient.id](Office& office) { return office.intake.patient(id); }));
    CHECK(stored.phone == u"03-0000-0002"_s);
    CHECK(stored.mail == aPatient().build().mail);
}

TEST_CASE("two programs that write at the same time both get everything in")
{
    TestClinic clinic;
    Program first(clinic, Role::Coordinator);
    Program second(clinic, Role::Doctor);
    const CareCase careCase = must(first.run(newConsultation)).careCase;
    constexpr int notes = 100;
    const auto writing = [id = careCase.id](Office& office) -> Result<> {
        for (int number = 0; number < notes; ++number)
            AYUMI_TRY(office.cases.addNote(id, u"覚え書き %1"_s.arg(number)));
        return {};
    };
    const auto one = first.bench.run(writing);
    const auto two = second.bench.run(writing);
    must(one.result());
    must(two.result());
    CHECK(countRows(clinic, u"case_note"_s) == 2 * notes);
    CHECK(must(clinic.office(Role::Administrator).audit.verify()).ok);
}
