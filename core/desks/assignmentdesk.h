#pragma once

#include "core/desks/deskcontext.h"
#include "core/domain/assignment.h"

namespace ayumi {

/// Whose calls are to be given to others.
struct HandOverWish
{
    StaffId from; ///< the empty id: calls that are nobody's
    QDate first;  ///< invalid: also everything that is late
    QDate last;   ///< to act on until that day, inclusive; invalid: everything open
    StaffId to;   ///< the empty id: shared out by language and load
    QString reason;
};

/// Who would get what.
struct HandOverPreview
{
    std::vector<AssignedCall> calls;
    std::map<StaffId, int> loadBefore; ///< open calls of everybody who makes calls, in the same time
    std::map<StaffId, int> loadAfter;
    int unassigned = 0; ///< calls that nobody can take; they stay where they are
    bool more = false;  ///< there are more calls than one hand-over takes: do it again afterwards
};

/// What taking a hand-over back did.
struct HandOverUndone
{
    int putBack = 0;
    int left = 0; ///< calls in which something was done meanwhile stay with whoever did it
};

/// Somebody who is away while patients wait for their calls.
struct AwayCaller
{
    StaffId staff;
    QString name;
    QDate first; ///< of the absence
    QDate last;
    int calls = 0; ///< theirs, to act on until the last day

    bool operator==(const AwayCaller&) const = default;
};

/// Who makes whose calls: by case, by rule, and everybody's calls when somebody is away.
class AssignmentDesk
{
public:
    explicit AssignmentDesk(DeskContext& context)
        : m_context(context)
    {
    }

    /// Whoever is away today and has calls to act on before they are back, most calls first. Whoever may read
    /// cases may ask.
    [[nodiscard]] Result<std::vector<AwayCaller>> away();
    /// Changes nothing. Errors: NotAllowed, NotFound (staff), StaffDisabled (`to`), DatesReversed;
    /// FieldInvalid (to) when they are whom the calls are taken from, may not make calls or are away on one
    /// of the days.
    [[nodiscard]] Result<HandOverPreview> preview(const HandOverWish& wish);
    /// Gives the calls as they were previewed, in one transaction. Errors as preview(); Conflict when one of
    /// the calls changed since; FieldMissing (calls) when there is none to give.
    [[nodiscard]] Result<HandOver> handOver(const HandOverWish& wish, const std::vector<AssignedCall>& calls);
    /// Every open call of one case to one person. Errors as handOver(), CaseNotFound, CaseClosed.
    [[nodiscard]] Result<HandOver> assignCase(CaseId id, StaffId to);

    /// Newest first.
    [[nodiscard]] Result<std::vector<HandOver>> recent(int limit = 20);
    /// Puts every call back where nothing changed meanwhile. Errors: NotAllowed, NotFound, Conflict (undone
    /// already).
    [[nodiscard]] Result<HandOverUndone> undo(qint64 id);

private:
    DeskContext& m_context;
};

} // namespace ayumi
