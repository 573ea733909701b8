#pragma once

#include "core/base/result.h"
#include "core/domain/followup.h"

#include <optional>
#include <span>
#include <vector>

namespace ayumi {

class Database;

/// An open follow-up with what is needed to dial, as lists show it.
struct DueFollowUp
{
    FollowUp followUp;
    QDate dueOn;
    QDate actOn;
    QString caseNumber;
    PatientId patient;
    PersonName name;
    PersonName kana;
    PersonName romaji;
    QString lineName;
    std::optional<QDate> birthDate;
    QString phone;
    QString contactHours;
    std::optional<ContactChannel> preferredChannel;
    QString assignedName; ///< empty: nobody's yet
};

/// The stored days beside the facts they follow from.
struct FollowUpDays
{
    FollowUp followUp;
    QDate dueOn;
    QDate actOn;
};

/// Which open follow-ups a list wants.
struct DueWanted
{
    std::optional<QDate> from;
    QDate until; ///< inclusive, compared with actOn
    std::optional<StaffId> assignedTo;
    int limit = 0;
};

/// An open follow-up as reminders want it.
struct CallToRemind
{
    FollowUp followUp;
    QDate dueOn;
    QString caseNumber;
    PatientId patient;
    PersonName name;
    PersonName kana;
    PersonName romaji;
    QString lineName;
    StaffId responsible; ///< whoever it is assigned to, else whoever is responsible for the case
};

/// Planned time points. The days on which they are due and to be acted on are kept beside the facts they
/// follow from, so that an index finds them: every write gives the treatment date, which only follow-ups
/// added by hand do without.
class FollowUpTable
{
public:
    explicit FollowUpTable(Database& database);

    [[nodiscard]] Result<std::optional<FollowUp>> find(FollowUpId id);
    /// In the order of their due days within a case.
    [[nodiscard]] Result<std::vector<FollowUp>> ofCases(std::span<const CaseId> ids);
    [[nodiscard]] Result<std::vector<FollowUp>> openOfCases(std::span<const CaseId> ids);

    [[nodiscard]] Result<FollowUp> insert(const FollowUp& followUp, std::optional<QDate> treatedOn);
    /// Errors: Conflict.
    [[nodiscard]] Result<FollowUp> update(const FollowUp& followUp, std::optional<QDate> treatedOn);

    /// Open ones to act on until `wanted.until`, in the order of that day: one indexed statement.
    [[nodiscard]] Result<std::vector<DueFollowUp>> due(const DueWanted& wanted);
    /// As due(), where nobody is named theirs who is responsible for the case: one indexed statement.
    [[nodiscard]] Result<std::vector<CallToRemind>> toRemind(const DueWanted& wanted);
    [[nodiscard]] Result<std::vector<CallToRemind>> toRemindOfCases(std::span<const CaseId> ids);
    /// As due(), all of them and only their days: for counting.
    [[nodiscard]] Result<std::vector<FollowUpDays>> dueDays(const DueWanted& wanted);

    /// Everything in the order of ids, `limit` after `after`: for verification.
    [[nodiscard]] Result<std::vector<FollowUpDays>> days(FollowUpId after, int limit);

private:
    Database& m_database;
};

} // namespace ayumi
