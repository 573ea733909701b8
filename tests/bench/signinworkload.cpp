#include "core/desks/changefeed.h"
#include "core/desks/clinic.h"
#include "core/desks/clinicfolder.h"
#include "core/security/masterkey.h"
#include "core/security/passwordhash.h"
#include "tests/bench/casestory.h"
#include "tests/bench/measuring.h"
#include "tests/bench/workloads.h"

using namespace Qt::StringLiterals;

namespace ayumi::bench {

namespace {

constexpr int times = 9;

Result<> bareStart(const BenchClinic& clinic, const SecretBytes& key)
{
    AYUMI_TRY_GET(const auto bare, BareFile::open(clinic.databasePath(), key));
    AYUMI_TRY(bareToday(*bare));
    return {};
}

/// What unlocking the keyring of the generated clinic costs, at its quick cost of hashing.
Result<Samples> unlocking(const BenchClinic& clinic)
{
    return sampled(times, [&]() -> Result<> {
        AYUMI_TRY(
            ClinicFolder(clinic.folder).keyring().unlock(staffName(), staffPassword(), SystemClock().now()));
        return {};
    });
}

Result<> measureHashing(const BenchClinic& clinic, Report& report)
{
    const PasswordHashParameters everyday = newPasswordHashParameters(KeyCost::Everyday);
    AYUMI_TRY_GET(const Samples hashing, sampled(3, [&]() -> Result<> {
                      AYUMI_TRY(deriveKeyFromPassword(staffPassword(), everyday));
                      return {};
                  }));
    report.add(clinic.cases, {.workload = u"password hashing"_s,
                              .measured = hashing.median(),
                              .remark = u"by intention; no other row contains it"_s});
    return {};
}

} // namespace

Result<> measureSignIn(const BenchClinic& clinic, Report& report)
{
    AYUMI_TRY(measureHashing(clinic, report));
    AYUMI_TRY_GET(const Samples unlock, unlocking(clinic));
    const PinnedDateClock clock(benchToday());
    ChangeFeed feed;
    Samples samples;
    for (int i = 0; i < times; ++i) {
        std::unique_ptr<Clinic> signedIn; // signs out after the measurement
        AYUMI_TRY_GET(const double once, timed([&]() -> Result<> {
                          AYUMI_TRY_GET(signedIn, Clinic::signIn(clinic.folder, staffName(), staffPassword(),
                                                                 clock, feed));
                          AYUMI_TRY(signedIn->office().followUps.today({}));
                          return {};
                      }));
        samples.add(once - unlock.median());
    }
    AYUMI_TRY_GET(const SecretBytes key, databaseKey(clinic));
    AYUMI_TRY_GET(const Samples bare, sampled(times, [&] { return bareStart(clinic, key); }));
    report.add(clinic.cases, {.workload = u"sign-in to the data of Today"_s,
                              .measured = samples.median(),
                              .bare = bare.median(),
                              .promise = todayPromise,
                              .isPaged = true});
    return {};
}

} // namespace ayumi::bench
