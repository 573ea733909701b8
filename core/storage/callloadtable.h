#pragma once

#include "core/base/result.h"
#include "core/domain/assignment.h"

#include <map>

namespace ayumi {

class Database;

/// Which open calls a list of whoever makes calls wants.
struct CallsWanted
{
    StaffId assignedTo; ///< the empty id: nobody's
    QDate until;        ///< act on, inclusive
    std::optional<QDate> from;
    int limit = 0;
};

/// Who has how many calls, and when.
class CallLoadTable
{
public:
    explicit CallLoadTable(Database& database);

    /// Calls agreed with the patient (booked or promised) of one person, by day.
    [[nodiscard]] Result<std::map<QDate, int>> agreedOnDays(StaffId staff, QDate from, QDate until);
    /// The times of these calls, in no particular order.
    [[nodiscard]] Result<std::vector<Instant>> agreedTimes(StaffId staff, QDate from, QDate until);
    /// Open calls to act on until this day, by person.
    [[nodiscard]] Result<std::map<StaffId, int>> openUntil(QDate until);
    /// In the order of their days.
    [[nodiscard]] Result<std::vector<CallToAssign>> calls(const CallsWanted& wanted);
    [[nodiscard]] Result<std::vector<CallToAssign>> callsOfCase(CaseId id);
    /// Open calls to act on after this day, counted up to `most`; of one person when `assignedTo` is given.
    [[nodiscard]] Result<int> countAfter(QDate day, std::optional<StaffId> assignedTo, int most);
    /// Open calls until this day that are not this person's, counted up to `most`.
    [[nodiscard]] Result<int> countOfOthers(QDate until, StaffId except, int most);
    /// Calls that ended because nobody could be reached, counted up to `most`.
    [[nodiscard]] Result<int> countLost(int most);

private:
    [[nodiscard]] Result<int> countOf(StaffId staff, QDate from, QDate until, int most);
    [[nodiscard]] Result<int> countOfAll(QDate from, QDate until, int most);

    Database& m_database;
};

} // namespace ayumi
