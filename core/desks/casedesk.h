#pragma once

#include "core/desks/deskcontext.h"
#include "core/desks/views.h"

namespace ayumi {

struct Advance
{
    CaseId id;
    int version = 0;
    QString reason; ///< only to pass a gate that misses something (doctor, administrator)
};

struct Closing
{
    CaseId id;
    int version = 0;
    CloseReason reason = CloseReason::Completed;
    QString note;
    std::optional<QDate> lookAgainOn; ///< needed with ExerciseFirst
};

/// The case as a whole: its file, its stage, its lists.
class CaseDesk
{
public:
    explicit CaseDesk(DeskContext& context)
        : m_context(context)
    {
    }

    /// Reads the whole file. Opening it is an audit record.
    [[nodiscard]] Result<CaseFile> open(CaseId id);
    /// By number as people type it. Errors: CaseNotFound.
    [[nodiscard]] Result<CaseId> find(QStringView typedNumber);
    /// As open() but without the record of a view: for refreshing a file that is open already.
    [[nodiscard]] Result<CaseFile> refresh(CaseId id);

    /// To the next stage. Errors: GateNotPassed (all missing items: see missing()), GateReasonMissing,
    /// NotAllowed, Conflict, CaseClosed. Reaching FollowUp opens the planned follow-ups.
    [[nodiscard]] Result<CareCase> advance(const Advance& advance);
    [[nodiscard]] Result<std::vector<Missing>> missing(CaseId id);

    /// Ends the case from any stage. Open follow-ups end as Closed.
    [[nodiscard]] Result<CareCase> close(const Closing& closing);
    /// Back to the stage it had before closing, with a reason.
    [[nodiscard]] Result<CareCase> reopen(CaseId id, int version, const QString& reason);
    [[nodiscard]] Result<CareCase> assign(CaseId id, int version, StaffId responsible);

    [[nodiscard]] Result<CaseNote> addNote(CaseId id, const QString& text);

    [[nodiscard]] Result<std::vector<CaseBoardColumn>> board(const CaseFilter& filter, int rowsPerColumn);
    [[nodiscard]] Result<CasePage> page(const CaseFilter& filter, CaseOrder order, bool descending,
                                        const std::optional<CasePageKey>& after, int limit);

private:
    DeskContext& m_context;
};

} // namespace ayumi
