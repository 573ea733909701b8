#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/domain/patient.h"

namespace ayumi {

/// The online meeting and its record.
struct Counselling
{
    CounsellingId id;
    CaseId caseId;
    PlacedInstant heldAt;
    ContactChannel channel = ContactChannel::Video;
    QString participants;
    QString interpreter;
    QString imagesShown;
    QString explanation;
    QString patientWords;
    QString nextAction;
    StaffId recordedBy;
    int version = 0;

    bool operator==(const Counselling&) const = default;
};

} // namespace ayumi
