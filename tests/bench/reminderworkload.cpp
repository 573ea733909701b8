#include "tests/bench/measuring.h"
#include "tests/bench/workloads.h"

using namespace Qt::StringLiterals;

namespace ayumi::bench {

namespace {

constexpr int times = 9;
constexpr int casesChanged = 30;

} // namespace

Result<> measureReminders(Bench& bench)
{
    ReminderFilter mine;
    mine.theirs = bench.office.session().staff;
    int shown = 0;
    AYUMI_TRY_GET(const Samples centre, sampled(times, [&]() -> Result<> {
                      AYUMI_TRY_GET(const ReminderView view, bench.office.reminders.list(mine));
                      shown = int(view.rows.size());
                      return {};
                  }));
    bench.tell({.workload = u"reminder centre opened"_s,
                .measured = centre.median(),
                .promise = reminderCentrePromise,
                .remark = u"mine, %1 rows"_s.arg(shown),
                .isPaged = true});

    AYUMI_TRY_GET(const std::vector<CaseId> cases, casesInFollowUp(bench.bare, casesChanged));
    Samples changed;
    for (const CaseId id : cases) {
        ChangeSet changes;
        changes.cases = {id};
        AYUMI_TRY_GET(const double once, timed([&]() -> Result<> {
                          AYUMI_TRY(bench.office.reminders.of(changes, mine));
                          return {};
                      }));
        changed.add(once);
    }
    bench.tell({.workload = u"reminders: one case changed"_s,
                .measured = changed.median(),
                .promise = caseChangedPromise,
                .remark = u"that case alone is asked; slowest of %1: %2 ms"_s.arg(cases.size())
                              .arg(changed.worst(), 0, 'f', 1),
                .isPaged = true});
    return {};
}

} // namespace ayumi::bench
