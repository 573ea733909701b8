#include "tests/bench/measuring.h"
#include "tests/bench/workloads.h"

using namespace Qt::StringLiterals;

namespace ayumi::bench {

namespace {

constexpr int times = 9;
constexpr int rowsPerColumn = 20;
constexpr int rowsPerPage = 100;
constexpr int pagesTurned = 20;

Result<> measureBoard(Bench& bench)
{
    AYUMI_TRY_GET(const Samples board, sampled(times, [&]() -> Result<> {
                      AYUMI_TRY(bench.office.cases.board({}, rowsPerColumn));
                      return {};
                  }));
    bench.tell({.workload = u"board of cases"_s, .measured = board.median(), .isPaged = true});
    return {};
}

/// A page deep in the list must cost what the first one costs.
Result<> measurePages(Bench& bench)
{
    CaseFilter everything;
    everything.withClosed = true;
    Samples samples;
    std::optional<CasePageKey> after;
    for (int page = 0; page < pagesTurned; ++page) {
        CasePage found;
        AYUMI_TRY_GET(const double once, timed([&]() -> Result<> {
                          AYUMI_TRY_GET(found, bench.office.cases.page(everything, CaseOrder::Name, false,
                                                                       after, rowsPerPage));
                          return {};
                      }));
        samples.add(once);
        after = found.next;
    }
    bench.tell(
        {.workload = u"table of cases, one page by name"_s,
         .measured = samples.median(),
         .remark = u"100 rows; slowest of %1 pages %2 ms"_s.arg(pagesTurned).arg(samples.worst(), 0, 'f', 1),
         .isPaged = true});
    return {};
}

} // namespace

Result<> measureLists(Bench& bench)
{
    int shown = 0;
    AYUMI_TRY_GET(const Samples today, sampled(times, [&]() -> Result<> {
                      AYUMI_TRY_GET(const TodayView view, bench.office.followUps.today({}));
                      shown = int(view.followUps.size() + view.waiting.size());
                      return {};
                  }));
    AYUMI_TRY_GET(const Samples bare, sampled(times, [&]() -> Result<> {
                      AYUMI_TRY(bareToday(bench.bare));
                      return {};
                  }));
    bench.tell({.workload = u"Today again"_s,
                .measured = today.median(),
                .bare = bare.median(),
                .promise = todayPromise,
                .remark = u"%1 rows"_s.arg(shown),
                .isPaged = true});
    AYUMI_TRY(measureBoard(bench));
    return measurePages(bench);
}

} // namespace ayumi::bench
