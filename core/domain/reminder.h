#pragma once

#include "core/domain/casefacts.h"
#include "core/domain/reminderrules.h"

#include <QDate>

namespace ayumi {

/// What a fact behind a reminder is.
enum class ReminderFactKind
{
    RuleDays,            ///< the number of the rule as it is set; value: number
    MessageFromPatient,  ///< value: ISO date
    MessageToPatient,    ///< the last one before; value: ISO date
    ImagesSince,         ///< value: ISO date
    ImageCount,          ///< value: number
    ConsultationOpened,  ///< value: ISO date
    CounsellingHeld,     ///< value: ISO date
    JointUndecided,      ///< value: joint code
    ArrivalOn,           ///< value: ISO date
    MissingItem,         ///< value: missingCode()
    PassportExpiresOn,   ///< value: ISO date
    PassportNeededUntil, ///< value: ISO date
    TreatedOn,           ///< value: ISO date
    LookAgainOn,         ///< value: ISO date
    FailedTries,         ///< value: number
    LastTry,             ///< value: ISO date
    DischargedOn,        ///< value: ISO date
    FollowUpDueOn,       ///< value: ISO date
    WindowUntil,         ///< value: ISO date
    PostponedUntil,      ///< value: ISO date
    AgreedFor,           ///< value: ISO moment with its offset
    EventOnsetOn,        ///< value: ISO date
    EventRecordedOn,     ///< value: ISO date
    EventGrade,          ///< value: 1 to 5
    CallUntil,           ///< value: ISO moment with its offset
    LotPrepared,         ///< value: the lots as printed
    LotExpiresAt,        ///< value: ISO moment with its offset
    TreatmentPlannedFor, ///< value: ISO moment with its offset
    BackupVerifiedOn,    ///< value: ISO date; empty for never
    SetByHandFor,        ///< value: ISO date
    RepeatsEvery,        ///< value: code of ReminderRepeat
};

/// One of the facts that made a reminder, so that everybody can see why it is there.
struct ReminderFact
{
    ReminderFactKind kind = ReminderFactKind::RuleDays;
    QString value;

    bool operator==(const ReminderFact&) const = default;
};

/// Something due for somebody, computed from facts; nothing of it is stored.
struct Reminder
{
    ReminderRule rule = ReminderRule::Personal;
    CaseId caseId; ///< not stored: of the whole clinic, or of no case
    QDate dueOn;   ///< of the office (Tokyo)
    std::optional<QDate> until;
    QString argument; ///< see the rule
    bool urgent = false;
    std::optional<PlacedInstant> at = {}; ///< where it has a time
    QString detail = {};                  ///< tells several of one rule and case apart
    FollowUpId followUp = {};             ///< of rules about calls
    ReminderId personal = {};             ///< set by hand
    std::vector<ReminderFact> facts = {};

    bool operator==(const Reminder&) const = default;
};

/// What makes a reminder the same one: rings once, is put off once. When the day it is due changes it is
/// another.
struct ReminderKey
{
    ReminderRule rule = ReminderRule::Personal;
    QString subject; ///< "17", "17:1M", "clinic"; of one set by hand its own number
    QDate dueOn;

    /// "no-reply/17/2026-11-27": how scripts name it.
    [[nodiscard]] QString text() const;
    [[nodiscard]] static std::optional<ReminderKey> fromText(const QString& text);

    auto operator<=>(const ReminderKey& other) const
    {
        return std::tuple(rule, subject, dueOn.toJulianDay()) <=>
               std::tuple(other.rule, other.subject, other.dueOn.toJulianDay());
    }
    bool operator==(const ReminderKey&) const = default;
};

[[nodiscard]] ReminderKey keyOf(const Reminder& reminder);

/// Where a reminder stands on a day.
enum class ReminderGroup
{
    Overdue, ///< its day has passed, or its last day where it has several
    Today,
    Coming
};
[[nodiscard]] ReminderGroup groupOf(const Reminder& reminder, QDate today);

/// When it rings: minutes before its time where it has one, else in the morning of its day.
[[nodiscard]] Instant ringsAt(const Reminder& reminder, const ReminderRules& rules);

struct LastMessages
{
    std::optional<Instant> fromPatient;
    std::optional<Instant> toPatient;
};

/// What waits on us for this case on `today`, and what will within `daysAhead` days if nothing happens;
/// without the calls. A closed case gives only AdverseEvent, EventCall, LookAgain (exercise first) and
/// FurtherTreatment (completed).
[[nodiscard]] std::vector<Reminder> remindersOf(const CaseFacts& facts, const LastMessages& messages,
                                                QDate today, const ReminderRules& rules = {},
                                                int daysAhead = 0);

/// The call that an open follow-up asks for until `last`; `due` as dueOn(followUp, ...).
[[nodiscard]] std::optional<Reminder> reminderOfCall(const FollowUp& followUp, QDate due, QDate last,
                                                     const ReminderRules& rules = {});

/// The copy that should have been made by `last`; `verifiedOn` is the day of the last one that was proven.
/// Where there is none the clinic's first day counts.
[[nodiscard]] std::optional<Reminder> reminderOfBackup(std::optional<QDate> verifiedOn, QDate clinicSince,
                                                       QDate last, const ReminderRules& rules = {});

/// A discharge sheet that was not given is asked for so long: then the follow-ups are over.
inline constexpr int dischargeSheetAskedForDays = 200;

/// A lot that has expired is told of so long while nobody was treated and no other lot is written down.
inline constexpr int expiredLotToldForDays = 60;

/// Grade 2 and above, or a red flag: not over, and nobody has been spoken to since it went on record. A call
/// about it has to be made until escalationDue().callUntil.
[[nodiscard]] bool awaitsCall(const AdverseEvent& event, const std::vector<ContactAttempt>& attempts);

template<>
struct CodeTable<ReminderFactKind>
{
    static constexpr std::array entries{
        std::pair{ReminderFactKind::RuleDays, "rule-days"},
        std::pair{ReminderFactKind::MessageFromPatient, "message-from-patient"},
        std::pair{ReminderFactKind::MessageToPatient, "message-to-patient"},
        std::pair{ReminderFactKind::ImagesSince, "images-since"},
        std::pair{ReminderFactKind::ImageCount, "image-count"},
        std::pair{ReminderFactKind::ConsultationOpened, "consultation-opened"},
        std::pair{ReminderFactKind::CounsellingHeld, "counselling-held"},
        std::pair{ReminderFactKind::JointUndecided, "joint-undecided"},
        std::pair{ReminderFactKind::ArrivalOn, "arrival"},
        std::pair{ReminderFactKind::MissingItem, "missing"},
        std::pair{ReminderFactKind::PassportExpiresOn, "passport-expires"},
        std::pair{ReminderFactKind::PassportNeededUntil, "passport-needed-until"},
        std::pair{ReminderFactKind::TreatedOn, "treated"},
        std::pair{ReminderFactKind::LookAgainOn, "look-again"},
        std::pair{ReminderFactKind::FailedTries, "failed-tries"},
        std::pair{ReminderFactKind::LastTry, "last-try"},
        std::pair{ReminderFactKind::DischargedOn, "discharged"},
        std::pair{ReminderFactKind::FollowUpDueOn, "follow-up-due"},
        std::pair{ReminderFactKind::WindowUntil, "window-until"},
        std::pair{ReminderFactKind::PostponedUntil, "postponed-until"},
        std::pair{ReminderFactKind::AgreedFor, "agreed-for"},
        std::pair{ReminderFactKind::EventOnsetOn, "event-onset"},
        std::pair{ReminderFactKind::EventRecordedOn, "event-recorded"},
        std::pair{ReminderFactKind::EventGrade, "event-grade"},
        std::pair{ReminderFactKind::CallUntil, "call-until"},
        std::pair{ReminderFactKind::LotPrepared, "lot"},
        std::pair{ReminderFactKind::LotExpiresAt, "lot-expires"},
        std::pair{ReminderFactKind::TreatmentPlannedFor, "treatment-planned"},
        std::pair{ReminderFactKind::BackupVerifiedOn, "backup-verified"},
        std::pair{ReminderFactKind::SetByHandFor, "set-by-hand-for"},
        std::pair{ReminderFactKind::RepeatsEvery, "repeats"}};
};

template<>
struct CodeTable<ReminderGroup>
{
    static constexpr std::array entries{std::pair{ReminderGroup::Overdue, "overdue"},
                                        std::pair{ReminderGroup::Today, "today"},
                                        std::pair{ReminderGroup::Coming, "coming"}};
};

} // namespace ayumi
