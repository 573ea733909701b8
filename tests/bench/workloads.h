#pragma once

#include "core/desks/office.h"
#include "tests/bench/barefile.h"
#include "tests/bench/benchclinic.h"
#include "tests/bench/report.h"

namespace ayumi::bench {

/// What a workload works with: the desks of somebody signed in, and the same file without anything of ours. A
/// clinic that is written to is a copy.
struct Bench
{
    const BenchClinic& clinic;
    Office& office;
    BareFile& bare;
    Report& report;

    void tell(Row row) { report.add(clinic.cases, std::move(row)); }
};

/// Hashing a password at its everyday cost, and everything else from there to the data of Today. Signs in by
/// itself.
[[nodiscard]] Result<> measureSignIn(const BenchClinic& clinic, Report& report);
/// Today once more, the board, a page of cases.
[[nodiscard]] Result<> measureLists(Bench& bench);
/// A month of the calendar in a year of 5,000 appointments.
[[nodiscard]] Result<> measureCalendar(Bench& bench);
[[nodiscard]] Result<> measurePeopleSearch(Bench& bench);
[[nodiscard]] Result<> measureWordSearch(Bench& bench);
[[nodiscard]] Result<> measureCaseFile(Bench& bench);
/// The reminder centre, and what a change of one case costs it.
[[nodiscard]] Result<> measureReminders(Bench& bench);
[[nodiscard]] Result<> measureWrites(Bench& bench);
[[nodiscard]] Result<> measureImport(Bench& bench);
/// With real windows off screen, in processes of their own: start, Today painted, keystroke, case file,
/// memory.
[[nodiscard]] Result<> measureWindows(const BenchClinic& clinic, Report& report);

/// Today as plain statements; the answer of both is how many rows.
[[nodiscard]] Result<int> bareToday(BareFile& bare);
/// The 42 days from `from` on: appointments, booked calls, journeys.
[[nodiscard]] Result<int> bareCalendar(BareFile& bare, QDate from);
[[nodiscard]] Result<int> bareCaseFile(BareFile& bare, CaseId id);
[[nodiscard]] Result<int> barePeople(BareFile& bare, const QString& typed);

/// `count` cases in follow-up, spread over all of them.
[[nodiscard]] Result<std::vector<CaseId>> casesInFollowUp(BareFile& bare, int count);

// What was promised (design, in milliseconds).
inline constexpr Promise startPromise{.times = 1.3, .plus = 0};
inline constexpr Promise todayPromise{.times = 1.5, .plus = 50};
inline constexpr Promise calendarPromise{.times = 2.5, .plus = 0};
inline constexpr Promise calendarWindowPromise{.times = 0, .plus = 100};
inline constexpr Promise keystrokePromise{.times = 2, .plus = 15};
inline constexpr Promise wordsPromise{.times = 0, .plus = 100};
inline constexpr Promise casePromise{.times = 0, .plus = 30};
inline constexpr Promise reminderCentrePromise{.times = 0, .plus = 100};
inline constexpr Promise caseChangedPromise{.times = 0, .plus = 15};
inline constexpr Promise writePromise{.times = 3, .plus = 15};
inline constexpr Promise importPromise{.times = 6, .plus = 0};

} // namespace ayumi::bench
