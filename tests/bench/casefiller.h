#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/domain/followup.h"
#include "tests/bench/casestory.h"

namespace ayumi {
class Database;
struct Patient;
class DemoPeople;
struct DemoPerson;
} // namespace ayumi

namespace ayumi::bench {

/// A follow-up that was tried, for the calls to be written in their time.
struct MadeCall
{
    CaseId caseId;
    FollowUpId followUp;
    QDate on;
    bool reached = false;
};

/// What the talk needs to know of the cases that were written.
struct WrittenCases
{
    std::vector<CaseId> ids; ///< in the order of the stories
    std::vector<MadeCall> calls;
};

/// Writes people, cases and what is known of them through the tables, some thousand cases in one transaction.
class CaseFiller
{
public:
    CaseFiller(Database& database, StaffId staff);

    [[nodiscard]] Result<WrittenCases> write(const std::vector<CaseStory>& stories, const Progress& progress);

private:
    [[nodiscard]] Result<> writeCase(const CaseStory& story, const DemoPerson& person);
    [[nodiscard]] Result<> writeStages(const CaseStory& story);
    [[nodiscard]] Result<> writeAnswers(const CaseStory& story, const DemoPerson& person);
    [[nodiscard]] Result<> writeDecisions(const CaseStory& story, QDate decidedOn);
    [[nodiscard]] Result<> writeConsents(const CaseStory& story, QDate signedOn);
    [[nodiscard]] Result<> writeTrip(const CaseStory& story, QDate arrivalOn);
    [[nodiscard]] Result<> writeVisit(const CaseStory& story);
    [[nodiscard]] Result<> writeFollowUps(const CaseStory& story, Dice& dice);
    [[nodiscard]] Result<> writeScores(const CaseStory& story, const QString& timePoint, QDate on, int pain);

    Database& m_database;
    StaffId m_staff;
    CaseId m_case;
    WrittenCases m_written;
};

} // namespace ayumi::bench
