#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/domain/patient.h"

namespace ayumi {

enum class ContactResult
{
    Reached,
    NoAnswer,
    CallBackAt,
    Declined,
    FamilyAnswered,
    MessageLeft
};

/// One try to reach somebody. Written once.
struct ContactAttempt
{
    ContactAttemptId id;
    FollowUpId followUp;
    CaseId caseId;
    Instant at;
    ContactChannel channel = ContactChannel::Phone;
    ContactResult result = ContactResult::NoAnswer;
    std::optional<PlacedInstant> callBackAt; ///< with CallBackAt
    QString answeredBy;                      ///< the person or a family member
    QString note;
    StaffId by;

    bool operator==(const ContactAttempt&) const = default;
};

/// Nobody was spoken to.
[[nodiscard]] bool isFailedTry(ContactResult result);

template<>
struct CodeTable<ContactResult>
{
    static constexpr std::array entries{std::pair{ContactResult::Reached, "reached"},
                                        std::pair{ContactResult::NoAnswer, "no-answer"},
                                        std::pair{ContactResult::CallBackAt, "call-back"},
                                        std::pair{ContactResult::Declined, "declined"},
                                        std::pair{ContactResult::FamilyAnswered, "family"},
                                        std::pair{ContactResult::MessageLeft, "message-left"}};
};

} // namespace ayumi
