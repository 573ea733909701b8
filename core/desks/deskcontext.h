#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/security/session.h"

namespace ayumi {

class AttachmentStore;
class ChangeFeed;
class ClinicFolder;
class Database;
class MasterKey;

/// What a desk works with; owned by the clinic that was opened, outlives every desk.
struct DeskContext
{
    Database* database = nullptr;
    const Clock* clock = nullptr;
    const Session* session = nullptr;
    const MasterKey* key = nullptr;
    AttachmentStore* attachments = nullptr;
    ChangeFeed* feed = nullptr;
    const ClinicFolder* folder = nullptr;
};

} // namespace ayumi
