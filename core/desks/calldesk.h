#pragma once

#include "core/desks/followupdesk.h"
#include "core/desks/views.h"
#include "core/domain/adverseevent.h"
#include "core/domain/callphrases.h"
#include "core/domain/callscript.h"
#include "core/domain/outcome/instrumenttexts.h"

namespace ayumi {

using GivenAnswers = std::vector<std::pair<CallItem, int>>;

/// Everything the call screen shows, read in one go.
struct CallSheet
{
    FollowUpRow row;
    CaseFacts facts;
    std::vector<Alert> alerts;
    std::vector<Staff> staff; ///< to name who did what
    std::vector<CallSection> script;
    /// What was answered to this follow-up before: on a call that was broken off.
    GivenAnswers answered;
    std::optional<InstrumentTexts> koos12; ///< none: its items are named by their codes
    CallPhrases phrases;
    std::optional<FollowUp> next; ///< the follow-up after this one, where one is open
    QDate nextDueOn;              ///< of `next`
};

/// A whole call: the contact, what was answered, what went wrong, and when to call again.
struct CallRecord
{
    Contact contact;      ///< without `nrs`: pain is among the answers
    GivenAnswers answers; ///< each question once
    /// Told on this call, in the patient's words; case and call are filled in.
    std::vector<AdverseEvent> adverseEvents;
    struct ExtraCall
    {
        QDate on;
        QString reason;
    };
    std::optional<ExtraCall> extra;
    /// The follow-up was ended by somebody else while this call went on: what was said is added to it, and it
    /// stays ended.
    bool addsToEnded = false;
};

struct RecordedCall
{
    FollowUp followUp;
    std::vector<AdverseEvent> adverseEvents;
    std::optional<FollowUp> extra;
};

/// The call itself.
class CallDesk
{
public:
    explicit CallDesk(DeskContext& context)
        : m_context(context)
    {
    }

    /// Opens the call of a follow-up; looking at it is on record as opening the case is. Errors: NotFound,
    /// NotAllowed.
    [[nodiscard]] Result<CallSheet> open(FollowUpId id);

    /// Records everything in one transaction, or nothing. Errors: as FollowUpDesk::recordContact,
    /// checkCallAnswer(), checkAdverseEvent(), FollowUpDesk::addExtra; FieldInvalid("answers", item) for one
    /// that was given twice, or given although nobody was reached.
    [[nodiscard]] Result<RecordedCall> record(const CallRecord& call);

    /// The clinic's own copy of the item texts of KOOS-12; none: not loaded.
    [[nodiscard]] Result<std::optional<InstrumentTexts>> koos12Texts();
    /// Loads a text pack in place of the one before. Errors: as readInstrumentTexts(), NotAllowed.
    [[nodiscard]] Result<InstrumentTexts> loadKoos12Texts(const QByteArray& json, const QString& name);
    [[nodiscard]] Result<> removeKoos12Texts();

    [[nodiscard]] Result<CallPhrases> phrases();
    /// Errors: as checkPhrases(), NotAllowed.
    [[nodiscard]] Result<> savePhrases(const CallPhrases& phrases);

private:
    DeskContext& m_context;
};

} // namespace ayumi
