#include "tests/faults/busywork.h"
#include "tests/faults/files.h"
#include "tests/support/catchqt.h"
#include "tests/support/killedprogram.h"
#include "tests/support/must.h"

#include <catch2/catch_test_macros.hpp>

#include <unistd.h>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace ayumi;
using namespace ayumi::test;

namespace {

/// A program of its own that signs in and writes piece after piece until it is killed. How many it was told
/// are saved.
int writeUntilKilled(ClinicAtRest& rest, const QString& folder, BusyWork& work, int msecs)
{
    const std::string report = killWhileReporting(msecs, [&](int to) {
        const auto clinic = rest.signIn(folder);
        for (int number = 0; clinic && work.write((*clinic)->office(), number); ++number)
            static_cast<void>(::write(to, ".", 1));
    });
    return int(report.size());
}

/// Everything that was acknowledged is there; of what was not, at most the piece that was being written, and
/// no piece by half.
void checkPieces(Office& office, BusyWork& work, int acknowledged)
{
    std::vector<Draft> offered = must(office.drafts.mine());
    for (int number = 0; number < acknowledged + BusyWork::kinds; ++number) {
        CAPTURE(number, acknowledged);
        const bool isThere = must(work.isThere(office, number));
        if (number < acknowledged)
            REQUIRE(isThere);
        if (number > acknowledged)
            REQUIRE_FALSE(isThere);
        const bool isOffered =
            std::ranges::find(offered, work.draftForm(number), &Draft::form) != offered.end();
        REQUIRE(isOffered == (isThere && number % BusyWork::kinds == 2));
    }
}

/// Kills a writing program `rounds` times; the clinic is replaced now and then so that checking stays quick.
void killWriters(int rounds)
{
    ClinicAtRest rest;
    std::mt19937 random(20261123);
    QString folder = rest.copy();
    int all = 0;
    for (int round = 0; round < rounds; ++round) {
        if (round % 25 == 24)
            folder = rest.copy();
        BusyWork work(rest.treated(),
                      u"runde"_s + QChar(u'a' + ushort(round / 20 % 20)) + QChar(u'a' + ushort(round % 20)));
        const int acknowledged = writeUntilKilled(rest, folder, work, 40 + int(random() % 160));
        CAPTURE(round);
        all += acknowledged;
        {
            const auto clinic = must(rest.signIn(folder));
            checkPieces(clinic->office(), work, acknowledged);
        }
        const Verification found = rest.verified(folder);
        for (const Error& problem : found.problems)
            UNSCOPED_INFO(inWords(problem));
        REQUIRE(found.ok);
    }
    CHECK(all > rounds);
    WARN(rounds << " kills, " << all << " acknowledged writes");
}

} // namespace

TEST_CASE("every acknowledged write is there after the program was killed fifty times, and nothing by half")
{
    killWriters(50);
}

TEST_CASE("every acknowledged write is there after the program was killed a thousand times", "[.soak]")
{
    killWriters(1'000);
}

TEST_CASE("a killed program leaves no lock behind and no half written file in the way")
{
    ClinicAtRest rest;
    const QString folder = rest.copy();
    std::mt19937 random(7);
    for (int round = 0; round < 30; ++round) {
        // Mostly while signing in: the keyring is written there.
        killWhileRunning(1 + int(random() % 15), [&] { static_cast<void>(rest.signIn(folder)); });
        const auto clinic = rest.signIn(folder);
        if (!clinic) // three tries that were counted and never forgiven
            REQUIRE(clinic.error().code == ErrorCode::SignInDelayed);
    }
    overwrite(folder + u"/keyring.json"_s, contentOf(rest.folder() + u"/keyring.json"_s));
    CHECK(rest.signIn(folder));
}
