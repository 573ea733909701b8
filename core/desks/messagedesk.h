#pragma once

#include "core/base/progress.h"
#include "core/desks/deskcontext.h"
#include "core/desks/views.h"
#include "core/line/linehistory.h"

namespace ayumi {

struct HistoryImport
{
    LineHistory history;
    QString patientParticipant; ///< who of the participants is the patient
    QByteArray originalBytes;   ///< kept as an attachment
    QString fileName;
};

struct ImportOutcome
{
    CaseId caseId;
    int added = 0;
    int alreadyThere = 0;
    int notUnderstood = 0; ///< kept as a note
};

/// Messages of the patient, however they arrived.
class MessageDesk
{
public:
    explicit MessageDesk(DeskContext& context)
        : m_context(context)
    {
    }

    /// Appends to a case; messages already there are recognised, importing twice adds nothing.
    [[nodiscard]] Result<ImportOutcome> importHistory(CaseId id, const HistoryImport& import,
                                                      Progress& progress);

    /// Cases that already hold messages of this talk, to be offered before a new consultation is opened.
    [[nodiscard]] Result<std::vector<CaseRow>> casesWithTalk(const HistoryImport& import);

    /// `limit` messages before `earliest`, oldest first.
    [[nodiscard]] Result<std::vector<Message>> before(CaseId id, const Message& earliest, int limit);

private:
    DeskContext& m_context;
};

} // namespace ayumi
