#pragma once

#include "core/desks/deskwork.h"
#include "core/domain/followup.h"

namespace ayumi {

/// The frame of a verb on one open follow-up: right, version, what it was before, and the record of what
/// changed.
class FollowUpWork
{
public:
    enum class Ended
    {
        Refused,
        Allowed ///< for what is added to one that ended
    };
    /// Errors: NotFound, NotAllowed, CaseClosed, FollowUpEnded; Conflict when `version` is not the stored
    /// one.
    [[nodiscard]] static Result<FollowUpWork> begin(DeskContext& context, const QString& action,
                                                    FollowUpId id, int version, Ended ended = Ended::Refused);

    [[nodiscard]] DeskWork& desk() { return m_desk; }
    /// As it is stored.
    [[nodiscard]] const FollowUp& followUp() const { return m_before; }
    [[nodiscard]] std::optional<QDate> treatedOn() const { return m_treatedOn; }

    /// Stores `after`, records what differs beside `details`, commits and tells.
    [[nodiscard]] Result<FollowUp> finish(const FollowUp& after, QJsonObject details = {});

private:
    FollowUpWork(DeskWork desk, FollowUp before, std::optional<QDate> treatedOn);

    DeskWork m_desk;
    FollowUp m_before;
    std::optional<QDate> m_treatedOn;
};

/// What an audit record says of a follow-up.
[[nodiscard]] QJsonObject describe(const FollowUp& followUp);

} // namespace ayumi
