#pragma once

#include "core/domain/casefacts.h"

#include <variant>

namespace ayumi {

enum class TimelineKind
{
    CaseOpened,
    MessageIn,
    MessageOut,
    MessageNotice,
    Note,
    Contact,
    Counselling,
    Decision,
    Disclosure,
    Consent,
    ConsentWithdrawn,
    StageChange,
    Examination,
    Injection,
    Drip,
    Discharge,
    FollowUpEnded,
    Score,
    AdverseEvent,
    Attachment
};

/// The fact behind an entry; CaseOpened has none. Consent stands behind ConsentWithdrawn too.
using TimelineFact = std::variant<std::monostate, Message, CaseNote, ContactAttempt, Counselling, Decision,
                                  Disclosure, Consent, StageChange, Examination, Injection, Drip, Discharge,
                                  FollowUp, OutcomeScore, AdverseEvent, Attachment>;

/// One thing that happened, when and where. Its words are the interface's.
struct TimelineEntry
{
    TimelineKind kind = TimelineKind::CaseOpened;
    Instant at;
    QString zone = tokyoZone.toString(); ///< whose clock to show
    bool dateOnly = false;               ///< no time of day is known: `at` only orders
    std::optional<Joint> joint;
    TimelineFact fact;

    /// The day on the clock of the place.
    [[nodiscard]] QDate day() const { return localTime(at, zone).date(); }
    bool operator==(const TimelineEntry&) const = default;
};

/// Everything that happened, oldest first. A fact of which only the date is known stands at noon of its
/// place, moved within that day where another fact proves the order: an examination before the first
/// injection, the drip and the discharge after the last, the end of a follow-up after the call that ended it.
[[nodiscard]] std::vector<TimelineEntry>
timelineOf(const CaseFacts& facts, const std::vector<Message>& messages, const std::vector<CaseNote>& notes);

template<>
struct CodeTable<TimelineKind>
{
    static constexpr std::array entries{std::pair{TimelineKind::CaseOpened, "case-opened"},
                                        std::pair{TimelineKind::MessageIn, "message-in"},
                                        std::pair{TimelineKind::MessageOut, "message-out"},
                                        std::pair{TimelineKind::MessageNotice, "message-notice"},
                                        std::pair{TimelineKind::Note, "note"},
                                        std::pair{TimelineKind::Contact, "contact"},
                                        std::pair{TimelineKind::Counselling, "counselling"},
                                        std::pair{TimelineKind::Decision, "decision"},
                                        std::pair{TimelineKind::Disclosure, "disclosure"},
                                        std::pair{TimelineKind::Consent, "consent"},
                                        std::pair{TimelineKind::ConsentWithdrawn, "consent-withdrawn"},
                                        std::pair{TimelineKind::StageChange, "stage-change"},
                                        std::pair{TimelineKind::Examination, "examination"},
                                        std::pair{TimelineKind::Injection, "injection"},
                                        std::pair{TimelineKind::Drip, "drip"},
                                        std::pair{TimelineKind::Discharge, "discharge"},
                                        std::pair{TimelineKind::FollowUpEnded, "follow-up-ended"},
                                        std::pair{TimelineKind::Score, "score"},
                                        std::pair{TimelineKind::AdverseEvent, "adverse-event"},
                                        std::pair{TimelineKind::Attachment, "attachment"}};
};

} // namespace ayumi
