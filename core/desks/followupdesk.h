#pragma once

#include "core/desks/deskcontext.h"
#include "core/desks/views.h"

namespace ayumi {

/// One contact as the caller saw it.
struct Contact
{
    FollowUpId followUp;
    int version = 0;
    std::optional<Instant> at; ///< default: now
    ContactChannel channel = ContactChannel::Phone;
    ContactResult result = ContactResult::NoAnswer;
    std::optional<PlacedInstant> callBackAt; ///< with CallBackAt
    std::optional<QDate> nextTryOn;          ///< with NoAnswer, MessageLeft, FamilyAnswered
    QString answeredBy;
    QString note;
    std::vector<std::pair<Joint, int>> nrs; ///< pain now, per joint
    bool completes = true;                  ///< with Reached: the follow-up is done
};

/// Planning and making the calls.
class FollowUpDesk
{
public:
    explicit FollowUpDesk(DeskContext& context)
        : m_context(context)
    {
    }

    /// The Today screen in one go.
    [[nodiscard]] Result<TodayView> today(const FollowUpFilter& filter);
    /// Open follow-ups to act on until `filter.until`, in the order of their day.
    [[nodiscard]] Result<std::vector<FollowUpRow>> due(const FollowUpFilter& filter);

    /// Records one try. Reached ends the follow-up as done (unless `completes` is false), Declined as
    /// declined, CallBackAt sets the promise; three failed tries suggest "unreachable" and set nothing.
    [[nodiscard]] Result<FollowUp> recordContact(const Contact& contact);

    [[nodiscard]] Result<FollowUp> postpone(FollowUpId id, int version, QDate until);
    [[nodiscard]] Result<FollowUp> book(FollowUpId id, int version, const PlacedInstant& at,
                                        ContactChannel channel);
    /// Fixes the due date by hand; nullopt lets it follow the treatment date again.
    [[nodiscard]] Result<FollowUp> pin(FollowUpId id, int version, std::optional<QDate> on);
    [[nodiscard]] Result<FollowUp> assign(FollowUpId id, int version, StaffId to);
    [[nodiscard]] Result<FollowUp> addExtra(CaseId id, QDate on, const QString& reason);
    [[nodiscard]] Result<FollowUp> end(FollowUpId id, int version, FollowUpEnd end, const QString& note);

private:
    DeskContext& m_context;
};

} // namespace ayumi
