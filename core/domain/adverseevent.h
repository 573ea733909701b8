#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/domain/joint.h"
#include "core/domain/redflag.h"

#include <QDate>

#include <optional>
#include <vector>

namespace ayumi {

/// What it was, so that the same thing is counted as the same (domain notes 2.9 and 2.11).
enum class EventKind
{
    Pain,
    Swelling, ///< also fluid in the joint
    Heat,     ///< redness too
    Stiffness,
    Infection,
    Bleeding, ///< bruises too
    Fever,
    Allergy, ///< rash, itching
    Thrombosis,
    Chest, ///< heart, breath
    Nerve, ///< numbness, weakness, confusion
    Fall,
    Other
};

/// How it ended, or where it stands.
enum class EventOutcome
{
    Recovered,
    Recovering,
    NotRecovered,
    Sequelae,
    Died,
    Unknown
};

/// Does it come from the treatment? Only ever a doctor's judgement.
enum class EventRelation
{
    Unrelated,
    Unlikely,
    Possible,
    Probable,
    Definite
};

/// What makes an event a serious one.
enum class SeriousReason
{
    Death,
    LifeThreatening,
    HospitalStay,
    Disability,
    OtherImportant
};

enum class ReportedTo
{
    Hospital,
    ResponsibleManager,
    Maker,
    FamilyDoctor,
    Authority
};

struct AdverseEventReport
{
    ReportedTo to = ReportedTo::Hospital;
    Instant at;
    StaffId by;

    bool operator==(const AdverseEventReport&) const = default;
};

/// A doctor's judgement on one event: never without the doctor's name.
struct RelationJudgement
{
    EventRelation relation = EventRelation::Possible;
    QString doctorName;
    QDate judgedOn;

    bool operator==(const RelationJudgement&) const = default;
};

inline constexpr int mildestGrade = 1;
inline constexpr int worstGrade = 5;

/// Anything unwanted after the treatment (domain notes 2.11). The grade is that of CTCAE 5: 1 mild, 2 limits
/// cooking, shopping or the telephone, 3 severe or a hospital stay, 4 life-threatening, 5 death.
struct AdverseEvent
{
    AdverseEventId id;
    CaseId caseId;
    std::optional<FollowUpId> followUp; ///< the call on which it was told
    std::optional<EventKind> kind;      ///< none: nobody said yet
    QString words;                      ///< the patient's own
    std::optional<Joint> joint;         ///< none: of the whole body
    QDate onsetOn;
    std::optional<QTime> onsetAt; ///< the clock of Tokyo
    int grade = mildestGrade;
    std::vector<SeriousReason> serious; ///< empty: asked, and not serious
    std::vector<RedFlag> flags;
    QString action; ///< what was done about it
    EventOutcome outcome = EventOutcome::Unknown;
    std::optional<QDate> endedOn;
    std::optional<RelationJudgement> judgement;
    std::optional<bool> expected;            ///< described among the known reactions
    std::vector<AdverseEventReport> reports; ///< oldest first
    StaffId recordedBy;
    Instant recordedAt;
    int version = 0;

    bool operator==(const AdverseEvent&) const = default;
};

/// What has to happen because of it.
enum class Escalation
{
    NextContact,   ///< on record; asked about at the next contact
    HospitalToday, ///< message to the hospital on the same day, a call within 24 hours
    Immediate      ///< emergency advice now, then hospital and responsible manager by telephone
};

/// Grade 1: NextContact. Grade 2: HospitalToday. Grade 3 and above, and any red flag: Immediate.
[[nodiscard]] Escalation escalationOf(int grade, const std::vector<RedFlag>& flags);
[[nodiscard]] Escalation escalationOf(const AdverseEvent& event);

/// Until when the hospital has to know and somebody has to have called again.
struct EscalationDue
{
    QDate hospitalOn;  ///< the office's day
    Instant callUntil; ///< as HospitalToday: 24 hours after it was recorded; as Immediate: at once

    bool operator==(const EscalationDue&) const = default;
};
/// nullopt for NextContact.
[[nodiscard]] std::optional<EscalationDue> escalationDue(const AdverseEvent& event);

[[nodiscard]] bool isReported(const AdverseEvent& event, ReportedTo to);
/// The hospital has to be told and was not yet.
[[nodiscard]] bool awaitsHospital(const AdverseEvent& event);
/// Not over: stands in the head of the case. Death and lasting damage end it too.
[[nodiscard]] bool isOpen(const AdverseEvent& event);
/// More than mild, a sign of danger, or a reason that makes it serious.
[[nodiscard]] bool isAlarming(const AdverseEvent& event);
/// The one that a single mark has to tell of: the first to act on, of these the highest grade, of these the
/// oldest. nullopt where all are over.
[[nodiscard]] std::optional<AdverseEvent> worstOpen(const std::vector<AdverseEvent>& events);

/// Can it be kept? Errors: FieldMissing("words", "onset-on"), FieldTooLong, FieldInvalid("grade"; "serious"
/// where grade 4 or 5 names no reason, or death is told by only one of grade, outcome and reason; "ended-on"
/// of one that goes on), DateInFuture, DatesReversed (onset, end).
[[nodiscard]] Result<> checkAdverseEvent(const AdverseEvent& event, QDate today);

/// Errors: DecisionNeedsDoctor, FieldMissing("judged-on"), FieldTooLong, DateInFuture.
[[nodiscard]] Result<> checkJudgement(const RelationJudgement& judgement, QDate today);

template<>
struct CodeTable<EventKind>
{
    static constexpr std::array entries{std::pair{EventKind::Pain, "pain"},
                                        std::pair{EventKind::Swelling, "swelling"},
                                        std::pair{EventKind::Heat, "heat"},
                                        std::pair{EventKind::Stiffness, "stiffness"},
                                        std::pair{EventKind::Infection, "infection"},
                                        std::pair{EventKind::Bleeding, "bleeding"},
                                        std::pair{EventKind::Fever, "fever"},
                                        std::pair{EventKind::Allergy, "allergy"},
                                        std::pair{EventKind::Thrombosis, "thrombosis"},
                                        std::pair{EventKind::Chest, "chest"},
                                        std::pair{EventKind::Nerve, "nerve"},
                                        std::pair{EventKind::Fall, "fall"},
                                        std::pair{EventKind::Other, "other"}};
};

template<>
struct CodeTable<EventOutcome>
{
    static constexpr std::array entries{std::pair{EventOutcome::Recovered, "recovered"},
                                        std::pair{EventOutcome::Recovering, "recovering"},
                                        std::pair{EventOutcome::NotRecovered, "not-recovered"},
                                        std::pair{EventOutcome::Sequelae, "sequelae"},
                                        std::pair{EventOutcome::Died, "died"},
                                        std::pair{EventOutcome::Unknown, "unknown"}};
};

template<>
struct CodeTable<EventRelation>
{
    static constexpr std::array entries{
        std::pair{EventRelation::Unrelated, "unrelated"}, std::pair{EventRelation::Unlikely, "unlikely"},
        std::pair{EventRelation::Possible, "possible"}, std::pair{EventRelation::Probable, "probable"},
        std::pair{EventRelation::Definite, "definite"}};
};

template<>
struct CodeTable<SeriousReason>
{
    static constexpr std::array entries{std::pair{SeriousReason::Death, "death"},
                                        std::pair{SeriousReason::LifeThreatening, "life-threatening"},
                                        std::pair{SeriousReason::HospitalStay, "hospital-stay"},
                                        std::pair{SeriousReason::Disability, "disability"},
                                        std::pair{SeriousReason::OtherImportant, "other"}};
};

template<>
struct CodeTable<ReportedTo>
{
    static constexpr std::array entries{
        std::pair{ReportedTo::Hospital, "hospital"}, std::pair{ReportedTo::ResponsibleManager, "manager"},
        std::pair{ReportedTo::Maker, "maker"}, std::pair{ReportedTo::FamilyDoctor, "family-doctor"},
        std::pair{ReportedTo::Authority, "authority"}};
};

template<>
struct CodeTable<Escalation>
{
    static constexpr std::array entries{std::pair{Escalation::NextContact, "next-contact"},
                                        std::pair{Escalation::HospitalToday, "hospital-today"},
                                        std::pair{Escalation::Immediate, "immediate"}};
};

} // namespace ayumi
