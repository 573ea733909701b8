#include "tests/bench/casestory.h"
#include "tests/bench/measuring.h"
#include "tests/bench/workloads.h"

using namespace Qt::StringLiterals;

namespace ayumi::bench {

namespace {

constexpr int times = 9;
constexpr int daysShown = 42;

} // namespace

Result<> measureCalendar(Bench& bench)
{
    CalendarWanted month;
    month.from = benchToday().addDays(-22);
    month.until = month.from.addDays(daysShown - 1);
    month.limitOfTrips = 500; // as the page asks
    int shown = 0;
    AYUMI_TRY_GET(const Samples samples, sampled(times, [&]() -> Result<> {
                      AYUMI_TRY_GET(const CalendarView view, bench.office.calendar.view(month));
                      shown = int(view.appointments.size() + view.calls.size() + view.trips.size());
                      return {};
                  }));
    AYUMI_TRY_GET(const Samples bare, sampled(times, [&]() -> Result<> {
                      AYUMI_TRY(bareCalendar(bench.bare, month.from));
                      return {};
                  }));
    bench.tell({.workload = u"calendar: month with 5,000 appointments in the year"_s,
                .measured = samples.median(),
                .bare = bare.median(),
                .promise = calendarPromise,
                .remark = u"%1 rows"_s.arg(shown),
                .isPaged = true});
    return {};
}

} // namespace ayumi::bench
