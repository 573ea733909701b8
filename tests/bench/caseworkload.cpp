#include "tests/bench/measuring.h"
#include "tests/bench/workloads.h"

using namespace Qt::StringLiterals;

namespace ayumi::bench {

namespace {

constexpr int casesOpened = 30;

} // namespace

Result<> measureCaseFile(Bench& bench)
{
    AYUMI_TRY_GET(const std::vector<CaseId> cases, casesInFollowUp(bench.bare, casesOpened));
    Samples bare;
    Samples measured;
    for (const CaseId id : cases) {
        AYUMI_TRY_GET(const double once, timed([&]() -> Result<> {
                          AYUMI_TRY(bench.office.cases.open(id));
                          return {};
                      }));
        measured.add(once);
    }
    for (const CaseId id : cases) {
        AYUMI_TRY_GET(const double once, timed([&]() -> Result<> {
                          AYUMI_TRY(bareCaseFile(bench.bare, id));
                          return {};
                      }));
        bare.add(once);
    }
    bench.tell({.workload = u"open a case, its data"_s,
                .measured = measured.median(),
                .bare = bare.median(),
                .promise = casePromise,
                .remark = u"with its audit record; slowest of %1: %2 ms"_s.arg(cases.size())
                              .arg(measured.worst(), 0, 'f', 1),
                .isPaged = true});
    return {};
}

} // namespace ayumi::bench
