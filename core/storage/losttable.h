#pragma once

#include "core/base/result.h"
#include "core/domain/carecase.h"
#include "core/domain/followup.h"
#include "core/domain/patient.h"

#include <vector>

namespace ayumi {

class Database;

/// A follow-up that ended because nobody could be reached, with what a list shows of its person.
struct LostFollowUp
{
    FollowUp followUp;
    QString caseNumber;
    Stage stage = Stage::FollowUp;
    Patient patient; ///< names, birth date, phone; nothing else
};

/// Whom we lost, read by an index of its own.
class LostTable
{
public:
    explicit LostTable(Database& database);

    /// The newest first.
    [[nodiscard]] Result<std::vector<LostFollowUp>> newest(int limit);

private:
    Database& m_database;
};

} // namespace ayumi
