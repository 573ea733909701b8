#include "core/domain/followupmoves.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

QDate tokyoDate(Instant at)
{
    return localTime(at, tokyoZone).date();
}

void clearAppointments(FollowUp& followUp)
{
    followUp.promisedAt.reset();
    followUp.bookedAt.reset();
    followUp.postponedUntil.reset();
}

} // namespace

FollowUp afterAttempt(FollowUp followUp, const ContactAttempt& attempt, std::optional<QDate> nextTryOn,
                      bool completes)
{
    const QDate on = tokyoDate(attempt.at);
    switch (attempt.result) {
    case ContactResult::Reached:
        if (completes)
            return ended(std::move(followUp), FollowUpEnd::Done, on, attempt.note);
        clearAppointments(followUp);
        followUp.postponedUntil = nextTryOn;
        return followUp;
    case ContactResult::Declined:
        return ended(std::move(followUp), FollowUpEnd::Declined, on, attempt.note);
    case ContactResult::CallBackAt:
        clearAppointments(followUp);
        followUp.promisedAt = attempt.callBackAt;
        return followUp;
    case ContactResult::NoAnswer:
    case ContactResult::FamilyAnswered:
    case ContactResult::MessageLeft:
        return nextTryOn ? postponed(std::move(followUp), *nextTryOn) : followUp;
    }
    Q_UNREACHABLE();
}

FollowUp postponed(FollowUp followUp, QDate until)
{
    clearAppointments(followUp);
    followUp.postponedUntil = until;
    return followUp;
}

FollowUp booked(FollowUp followUp, const PlacedInstant& at, ContactChannel channel)
{
    clearAppointments(followUp);
    followUp.bookedAt = at;
    followUp.channel = channel;
    return followUp;
}

FollowUp ended(FollowUp followUp, FollowUpEnd end, QDate on, const QString& note)
{
    followUp.end = end;
    followUp.endedOn = on;
    if (followUp.outcome.isEmpty())
        followUp.outcome = note;
    else if (!note.isEmpty())
        followUp.outcome += u'\n' + note;
    return followUp;
}

FollowUp extraFollowUp(const std::vector<FollowUp>& existing, CaseId caseId, QDate on, const QString& reason)
{
    FollowUp extra;
    extra.caseId = caseId;
    int number = 1;
    do {
        extra.step = u"X%1"_s.arg(number++);
    } while (std::ranges::find(existing, extra.step, &FollowUp::step) != existing.end());
    extra.pinnedOn = on;
    extra.daysBefore = 0;
    extra.outcome = reason;
    return extra;
}

} // namespace ayumi
