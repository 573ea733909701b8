#pragma once

#include "core/domain/alert.h"
#include "core/domain/casefacts.h"
#include "core/domain/followupplan.h"
#include "core/domain/nextstep.h"
#include "core/domain/reminder.h"
#include "core/domain/staff.h"
#include "core/domain/stagegate.h"
#include "core/domain/timeline.h"
#include "core/domain/tripchecklist.h"

/// What desks hand to screens and scripts: read only, complete, without a word of any language.
namespace ayumi {

/// Enough of a person to tell them apart in a list.
struct PersonLine
{
    PatientId patient;
    PersonName name;
    PersonName kana;
    QString otherName; ///< romaji or LINE name, where neither of these is known
    std::optional<QDate> birthDate;
    QString phone;

    [[nodiscard]] QString displayName() const;
    bool operator==(const PersonLine&) const = default;
};

/// One follow-up with everything needed to dial.
struct FollowUpRow
{
    FollowUp followUp;
    QDate dueOn;
    QDate actOn;
    FollowUpStatus status = FollowUpStatus::Upcoming;
    QString caseNumber;
    PersonLine person;
    QString contactHours;
    std::optional<ContactChannel> preferredChannel;
    QDate treatedOn;
    std::vector<Joint> treatedJoints;
    std::optional<int> lastNrsRight;
    std::optional<int> lastNrsLeft;
    std::optional<AdverseEvent> openEvent; ///< the worst adverse event that goes on
    int attempts = 0;
    int failedTries = 0; ///< since somebody was last reached
    bool suggestsUnreachable = false;
    std::optional<ContactAttempt> lastAttempt;
    QString assignedName;
};

struct FollowUpFilter
{
    std::optional<StaffId> assignedTo;
    QDate from;  ///< invalid: everything overdue too
    QDate until; ///< act on or before; invalid: one week from today
    int limit = 500;
};

struct WaitingRow
{
    Reminder reminder;
    QString caseNumber;
    PersonLine person;
};

/// What a list of calls does not show, each counted up to LeftOut::most.
struct LeftOut
{
    static constexpr int most = 1000;

    int later = 0;  ///< open, to act on after the period
    int others = 0; ///< open in the period, somebody else's or nobody's, where only one's own are shown
    int lost = 0;   ///< ended because nobody could be reached

    bool operator==(const LeftOut&) const = default;
};

/// A page of the Today screen: rows in the order of their day, overdue first, and what waits on us.
struct TodayView
{
    QDate today;
    std::vector<FollowUpRow> followUps;
    bool moreFollowUps = false;      ///< the limit cut the list: the screen says so
    std::vector<WaitingRow> waiting; ///< longest waiting first
    bool moreWaiting = false;        ///< as moreFollowUps, of some kind of waiting
    int snoozedWaiting = 0;          ///< left out because somebody put them off
    int overdue = 0;                 ///< of all, also those that the limit cut
    int dueToday = 0;                ///< to act on today and not overdue
    LeftOut leftOut;
};

/// One card of the board, one row of the table.
struct CaseRow
{
    CaseId id;
    QString number;
    Stage stage = Stage::Consultation;
    Instant stageSince;
    std::optional<CloseReason> closeReason;
    PersonLine person;
    QString responsibleName;
    std::vector<Joint> joints; ///< with symptoms, or treated
    std::optional<int> klRight;
    std::optional<int> klLeft;
    std::optional<QDate> arrivalOn;
    std::optional<QDate> nextFollowUpOn;
    QString nextFollowUpStep;
    std::optional<Instant> lastMessageAt;
    std::vector<Reminder> reminders; ///< why it waits
    bool hasDangerAlert = false;
};

struct CaseFilter
{
    std::optional<Stage> stage;
    std::optional<StaffId> responsible;
    std::optional<Side> side;
    std::optional<int> idleDays; ///< in this stage for at least so long
    bool withClosed = false;
    QString text; ///< folded search in names, number, phone

    bool operator==(const CaseFilter&) const = default;
};

enum class CaseOrder
{
    Number,
    Name,
    Stage,
    StageSince
};

/// Where the last page ended; empty for the first.
struct CasePageKey
{
    QString sortKey;
    CaseId id;
};

struct CasePage
{
    std::vector<CaseRow> rows;
    std::optional<CasePageKey> next;
};

struct CaseBoardColumn
{
    Stage stage = Stage::Consultation;
    int total = 0;
    std::vector<CaseRow> rows; ///< the first ones, longest waiting first
};

/// Everything the case file shows, read in one go.
struct CaseFile
{
    CaseFacts facts;
    std::vector<Alert> alerts;
    std::vector<Missing> missing;
    std::vector<NextStep> nextSteps;
    std::vector<TimelineEntry> timeline; ///< oldest first, at most the newest 100 messages
    bool earlierMessages = false;        ///< more before them: MessageDesk::before
    std::vector<CaseRow> otherCases;     ///< of the same patient
    std::vector<TripCheck> tripChecks;   ///< what the journey needs; empty until something of it is saved
    std::vector<Staff> staff;            ///< to name who did what
};

enum class SearchField
{
    Name,
    Kana,
    Romaji,
    Phone,
    CaseNumber,
    BirthDate,
    Note,
    Message
};

struct SearchHit
{
    CaseId caseId;
    QString caseNumber;
    Stage stage = Stage::Consultation;
    PersonLine person;
    SearchField field = SearchField::Name;
    QString excerpt; ///< for notes and messages: the words around the match
    Instant at;      ///< of the note or message
};

struct DuplicateCandidate
{
    PersonLine person;
    std::vector<DuplicateReason> reasons;
    std::vector<QString> caseNumbers;
};

template<>
struct CodeTable<SearchField>
{
    static constexpr std::array entries{
        std::pair{SearchField::Name, "name"},       std::pair{SearchField::Kana, "kana"},
        std::pair{SearchField::Romaji, "romaji"},   std::pair{SearchField::Phone, "phone"},
        std::pair{SearchField::CaseNumber, "case"}, std::pair{SearchField::BirthDate, "birth-date"},
        std::pair{SearchField::Note, "note"},       std::pair{SearchField::Message, "message"}};
};

} // namespace ayumi
