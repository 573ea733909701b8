#pragma once

#include "core/desks/deskcontext.h"
#include "core/desks/views.h"
#include "core/domain/adverseevent.h"

namespace ayumi {

/// An event in a list of several cases.
struct AdverseEventRow
{
    AdverseEvent event;
    QString caseNumber;
    PersonLine person;
    std::optional<QDate> treatedOn;
};

/// What went wrong after a treatment: on record whatever its grade, told to whom it must be told, judged by a
/// doctor. A closed case takes one too.
class AdverseEventDesk
{
public:
    explicit AdverseEventDesk(DeskContext& context)
        : m_context(context)
    {
    }

    /// Records one; with `callOn` somebody calls again on that day. A judgement and reports are not taken
    /// here. Errors: as checkAdverseEvent(), NotAllowed, CaseNotFound; with `callOn` also those of addExtra.
    [[nodiscard]] Result<AdverseEvent> add(const AdverseEvent& event, std::optional<QDate> callOn);
    /// Corrects one, or says how it goes on. What was judged and reported stays. Errors: also Conflict.
    [[nodiscard]] Result<AdverseEvent> update(const AdverseEvent& event);
    /// A doctor's judgement whether it comes from the treatment, and whether it is among the known reactions.
    /// Errors: as checkJudgement(), NotAllowed, Conflict.
    [[nodiscard]] Result<AdverseEvent>
    judge(AdverseEventId id, int version, const RelationJudgement& judgement, std::optional<bool> expected);
    /// It was told to somebody, now or at `at`. Errors: DateInFuture, NotAllowed, Conflict.
    [[nodiscard]] Result<AdverseEvent> report(AdverseEventId id, int version, ReportedTo to,
                                              std::optional<Instant> at = {});

    [[nodiscard]] Result<AdverseEvent> find(AdverseEventId id);
    /// All events that may have to do with one lot, together.
    [[nodiscard]] Result<std::vector<AdverseEventRow>> ofLot(const QString& lot);
    /// Those that go on, longest on record first.
    [[nodiscard]] Result<std::vector<AdverseEventRow>> open(int limit);

private:
    DeskContext& m_context;
};

} // namespace ayumi
