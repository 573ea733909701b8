#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/domain/patient.h"

namespace ayumi {

enum class MessageDirection
{
    FromPatient,
    ToPatient,
    Notice
};

/// What a message was; anything but Text has no content of its own in an export by hand.
enum class MessageKind
{
    Text,
    Photo,
    Video,
    Sticker,
    Voice,
    File,
    Location,
    Contact,
    Album,
    Note,
    Call,
    MissedCall,
    Unsent,
    Notice
};

/// One message of the conversation with the patient.
struct Message
{
    MessageId id;
    CaseId caseId;
    ContactChannel channel = ContactChannel::Line;
    MessageDirection direction = MessageDirection::FromPatient;
    MessageKind kind = MessageKind::Text;
    QString sender;
    PlacedInstant sentAt;
    QString text;
    QString importKey; ///< recognises the same message in another export; empty for messages written here

    bool operator==(const Message&) const = default;
};

/// Something a person wrote down in the case.
struct CaseNote
{
    NoteId id;
    CaseId caseId;
    Instant writtenAt;
    StaffId writtenBy;
    QString text;

    bool operator==(const CaseNote&) const = default;
};

template<>
struct CodeTable<MessageDirection>
{
    static constexpr std::array entries{std::pair{MessageDirection::FromPatient, "in"},
                                        std::pair{MessageDirection::ToPatient, "out"},
                                        std::pair{MessageDirection::Notice, "notice"}};
};

template<>
struct CodeTable<MessageKind>
{
    static constexpr std::array entries{
        std::pair{MessageKind::Text, "text"},         std::pair{MessageKind::Photo, "photo"},
        std::pair{MessageKind::Video, "video"},       std::pair{MessageKind::Sticker, "sticker"},
        std::pair{MessageKind::Voice, "voice"},       std::pair{MessageKind::File, "file"},
        std::pair{MessageKind::Location, "location"}, std::pair{MessageKind::Contact, "contact"},
        std::pair{MessageKind::Album, "album"},       std::pair{MessageKind::Note, "note"},
        std::pair{MessageKind::Call, "call"},         std::pair{MessageKind::MissedCall, "missed-call"},
        std::pair{MessageKind::Unsent, "unsent"},     std::pair{MessageKind::Notice, "notice"}};
};

} // namespace ayumi
