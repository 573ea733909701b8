#include "core/domain/assignment.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

/// Doctors and administrators may make calls, but it is not what they are there for.
bool callsByTrade(const Staff& staff)
{
    return staff.role == Role::Coordinator || staff.role == Role::FollowUpStaff;
}

} // namespace

bool isThere(const Caller& caller, QDate day)
{
    return !caller.staff.disabled && may(caller.staff.role, Right::RecordContacts) &&
           !isAway(caller.absences, caller.staff.id, day);
}

bool speaks(const Caller& caller, const QString& language)
{
    return caller.schedule.languages.contains(language.isEmpty() ? u"ja"_s : language);
}

std::vector<AssignedCall> sharedOut(std::vector<CallToAssign> calls, std::vector<Caller> callers)
{
    std::ranges::stable_sort(calls, {},
                             [](const CallToAssign& call) { return std::tuple(call.actOn, call.id); });
    std::vector<AssignedCall> assigned;
    assigned.reserve(calls.size());
    for (CallToAssign& call : calls) {
        Caller* best = nullptr;
        bool spoken = false;
        const auto order = [&call](const Caller& caller) {
            return std::tuple(!callsByTrade(caller.staff), caller.load, caller.staff.id != call.responsible,
                              caller.staff.id);
        };
        for (Caller& caller : callers) {
            if (!speaks(caller, call.language))
                continue;
            spoken = spoken || (!caller.staff.disabled && may(caller.staff.role, Right::RecordContacts));
            if (isThere(caller, call.actOn) && (!best || order(caller) < order(*best)))
                best = &caller;
        }
        AssignedCall line{.call = std::move(call), .to = {}, .obstacle = std::nullopt};
        if (best) {
            line.to = best->staff.id;
            ++best->load;
        } else {
            line.obstacle = spoken ? AssignObstacle::EverybodyAway : AssignObstacle::NobodySpeaks;
        }
        assigned.push_back(std::move(line));
    }
    return assigned;
}

} // namespace ayumi
