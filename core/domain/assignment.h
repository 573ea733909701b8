#pragma once

#include "core/domain/followup.h"
#include "core/domain/schedule.h"
#include "core/domain/staff.h"

namespace ayumi {

/// Somebody who could make calls.
struct Caller
{
    Staff staff;
    StaffSchedule schedule;
    std::vector<StaffAbsence> absences;
    int load = 0; ///< open calls they have already

    bool operator==(const Caller&) const = default;
};

/// An open call that wants somebody.
struct CallToAssign
{
    FollowUpId id;
    int version = 0;
    QDate actOn;
    QString language;    ///< of the patient; empty: Japanese
    StaffId responsible; ///< for the case
    StaffId now;         ///< who has it; the empty id is nobody

    bool operator==(const CallToAssign&) const = default;
};

/// Why nobody can take a call.
enum class AssignObstacle
{
    NobodySpeaks, ///< nobody who makes calls speaks the language
    EverybodyAway
};

struct AssignedCall
{
    CallToAssign call;
    StaffId to; ///< the empty id where nobody can
    std::optional<AssignObstacle> obstacle;

    bool operator==(const AssignedCall&) const = default;
};

/// Calls given to others in one go.
struct HandOver
{
    qint64 id = 0;
    Instant at;
    StaffId by;
    QString reason;
    std::optional<Instant> undoneAt;
    int calls = 0;

    bool operator==(const HandOver&) const = default;
};

/// May this person make calls on that day? Not disabled, with the right, not away.
[[nodiscard]] bool isThere(const Caller& caller, QDate day);
[[nodiscard]] bool speaks(const Caller& caller, const QString& language);

/// Shares calls out, in the order of their days: each to whoever speaks the language, is there on its day and
/// has the fewest calls (with those just given); of equals to who is responsible for the case, else to the
/// smaller id. Doctors and administrators get calls only where no coordinator or follow-up staff can make
/// them. Somebody away keeps none of them.
[[nodiscard]] std::vector<AssignedCall> sharedOut(std::vector<CallToAssign> calls,
                                                  std::vector<Caller> callers);

template<>
struct CodeTable<AssignObstacle>
{
    static constexpr std::array entries{std::pair{AssignObstacle::NobodySpeaks, "nobody-speaks"},
                                        std::pair{AssignObstacle::EverybodyAway, "everybody-away"}};
};

} // namespace ayumi
