#pragma once

#include "core/desks/deskcontext.h"
#include "core/desks/views.h"
#include "core/domain/proposedtimes.h"

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

/// A list of calls on its way to paper.
struct PrintedCallList
{
    std::optional<StaffId> assignedTo; ///< whose calls; nullopt: everybody's
    QDate until;
    QStringList caseNumbers; ///< of everybody on it, as printed
};

/// What a proposal of times shall assume instead of what is stored.
struct TimesWish
{
    std::optional<bool> hospitalJoins = std::nullopt;
    std::optional<StaffId> caller = std::nullopt;
};

/// When a call could be, and what this was computed from.
struct ProposedCall
{
    TimeProposal proposal;
    QDate due;
    FollowUpWindow window;
    QString contactHours; ///< in the patient's words
    WishedHours wished;   ///< how these were understood
    bool hospitalJoins = false;
    MalaysianState hospital = MalaysianState::KualaLumpur;
    QString callerName; ///< empty: nobody's call yet, the usual hours were taken
};

/// A follow-up that ended because nobody could be reached.
struct LostRow
{
    FollowUp followUp;
    QString caseNumber;
    Stage stage = Stage::FollowUp;
    PersonLine person;
    int attempts = 0;
    std::optional<ContactAttempt> lastAttempt;
};

struct LostView
{
    std::vector<LostRow> rows; ///< the newest first
    bool more = false;
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

    /// Puts on record who printed whose calls, and who stands on the paper; ask before it is printed, for
    /// what cannot be put on record is not. No disclosure: the list is for whoever calls and stays in the
    /// house, the disclosure log is of what third parties get (design/product.md, principle 8). But paper
    /// with names and telephone numbers is a way out of the program, so it stands in the audit log.
    [[nodiscard]] Result<> recordCallList(const PrintedCallList& list);
    /// The five best times for this call, with reasons. Errors: NotAllowed, NotFound, FollowUpEnded.
    [[nodiscard]] Result<ProposedCall> proposeTimes(FollowUpId id, const TimesWish& wish = {});
    /// Lost to follow-up. Errors: NotAllowed.
    [[nodiscard]] Result<LostView> lost(int limit = 200);

    /// Records one try. Reached ends the follow-up as done (unless `completes` is false), Declined as
    /// declined, CallBackAt sets the promise; three failed tries suggest "unreachable" and set nothing.
    ///
    /// As of every verb below, errors: NotAllowed, NotFound, Conflict (`version`), FollowUpEnded (step),
    /// CaseClosed; here also DateInFuture (at), FieldMissing (call-back-at), FieldInvalid (call-back-at,
    /// next-try-on, nrs), ScoreOutOfRange, FieldTooLong.
    [[nodiscard]] Result<FollowUp> recordContact(const Contact& contact);

    /// Not before `until`, today or later. Takes the place of a promise and of an appointment.
    [[nodiscard]] Result<FollowUp> postpone(FollowUpId id, int version, QDate until);
    /// An appointment to come. Takes the place of a promise and of a postponement.
    [[nodiscard]] Result<FollowUp> book(FollowUpId id, int version, const PlacedInstant& at,
                                        ContactChannel channel);
    /// Fixes the due date by hand; nullopt lets it follow the treatment date again (FieldMissing for one
    /// added by hand, which has no other).
    [[nodiscard]] Result<FollowUp> pin(FollowUpId id, int version, std::optional<QDate> on);
    /// To nobody by the empty id.
    [[nodiscard]] Result<FollowUp> assign(FollowUpId id, int version, StaffId to);
    /// A further contact on a day, today or later, for whoever is responsible for the case.
    [[nodiscard]] Result<FollowUp> addExtra(CaseId id, QDate on, const QString& reason);
    /// Without a contact.
    [[nodiscard]] Result<FollowUp> end(FollowUpId id, int version, FollowUpEnd end, const QString& note);

private:
    DeskContext& m_context;
};

} // namespace ayumi
