#pragma once

#include "core/desks/office.h"

#include <functional>
#include <optional>
#include <vector>

/// Every verb of every desk with the right it asks for: a new verb gets its line here.
namespace ayumi::test {

/// What the verbs below are tried on: real ids, so that a verb that looks before it asks finds something.
struct Subject
{
    CaseFile file;
    Appointment appointment;
    StaffId someoneElse;
    QString backup;
    AdverseEvent event; ///< its version is stale

    [[nodiscard]] CaseId id() const { return file.facts.careCase.id; }
    [[nodiscard]] const FollowUp& followUp() const { return file.facts.followUps.back(); }
};

struct Verb
{
    const char* name;
    std::optional<Right> right; ///< nullopt: everybody may, it is about themselves or about nobody
    const char* action;         ///< as the record of a refusal names it
    std::function<std::optional<Error>(Office&, const Subject&)> call;
};

/// Never succeeds: what is asked for is impossible, so that trying it changes nothing. Right or wrong, the
/// role is asked first.
inline constexpr int staleVersion = 999;

[[nodiscard]] std::vector<Verb> allVerbs();

} // namespace ayumi::test
