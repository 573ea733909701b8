#include "core/domain/timeline.h"

#include <algorithm>

namespace ayumi {

namespace {

using Timeline = std::vector<TimelineEntry>;

QTime noon()
{
    return QTime(12, 0);
}

QDate tokyoDate(Instant at)
{
    return localTime(at, tokyoZone).date();
}

TimelineEntry entry(TimelineKind kind, Instant at, QStringView zone, TimelineFact fact,
                    std::optional<Joint> joint = {})
{
    return {kind, at, zone.toString(), false, joint, std::move(fact)};
}

TimelineEntry dayEntry(TimelineKind kind, QDate day, QStringView zone, TimelineFact fact,
                       std::optional<Joint> joint = {})
{
    return {kind, instantAt(day, noon(), zone), zone.toString(), true, joint, std::move(fact)};
}

/// Where a fact was written down on the very day it is about, that is a better place in the order than noon.
Instant placeOf(QDate day, Instant recordedAt)
{
    return tokyoDate(recordedAt) == day ? recordedAt : instantAt(day, noon(), tokyoZone);
}

/// Moves a date-only entry after `other` if both are of one day.
void keepAfter(TimelineEntry& late, Instant other)
{
    if (localTime(other, late.zone).date() == late.day())
        late.at = std::max(late.at, other);
}

void keepBefore(TimelineEntry& early, Instant other)
{
    if (localTime(other, early.zone).date() == early.day())
        early.at = std::min(early.at, Instant(other.msecsSinceEpoch() - 1));
}

TimelineKind kindOf(MessageDirection direction)
{
    switch (direction) {
    case MessageDirection::FromPatient:
        return TimelineKind::MessageIn;
    case MessageDirection::ToPatient:
        return TimelineKind::MessageOut;
    case MessageDirection::Notice:
        return TimelineKind::MessageNotice;
    }
    Q_UNREACHABLE();
}

void addCase(const CaseFacts& facts, Timeline& timeline)
{
    timeline.push_back(entry(TimelineKind::CaseOpened, facts.careCase.openedAt, tokyoZone, {}));
    for (const StageChange& change : facts.stageChanges)
        timeline.push_back(entry(TimelineKind::StageChange, change.at, tokyoZone, change));
    for (const Attachment& attachment : facts.attachments) {
        timeline.push_back(
            entry(TimelineKind::Attachment, attachment.addedAt, tokyoZone, attachment, attachment.joint));
    }
}

void addWords(const std::vector<Message>& messages, const std::vector<CaseNote>& notes, Timeline& timeline)
{
    for (const Message& message : messages) {
        timeline.push_back(entry(kindOf(message.direction), message.sentAt.at, message.sentAt.zone, message));
    }
    for (const CaseNote& note : notes)
        timeline.push_back(entry(TimelineKind::Note, note.writtenAt, tokyoZone, note));
}

void addCounselling(const CaseFacts& facts, Timeline& timeline)
{
    for (const Counselling& counselling : facts.counsellings) {
        timeline.push_back(
            entry(TimelineKind::Counselling, counselling.heldAt.at, counselling.heldAt.zone, counselling));
    }
    for (const Decision& decision : facts.decisions) {
        TimelineEntry decided =
            dayEntry(TimelineKind::Decision, decision.decidedOn, tokyoZone, decision, decision.joint);
        decided.at = placeOf(decision.decidedOn, decision.recordedAt);
        timeline.push_back(std::move(decided));
    }
}

void addConsents(const CaseFacts& facts, Timeline& timeline)
{
    for (const Disclosure& disclosure : facts.disclosures) {
        timeline.push_back(dayEntry(TimelineKind::Disclosure, disclosure.explainedOn, tokyoZone, disclosure));
    }
    for (const Consent& consent : facts.consents) {
        timeline.push_back(
            dayEntry(TimelineKind::Consent, consent.signedOn, tokyoZone, consent, consent.joint));
        if (consent.withdrawnOn) {
            timeline.push_back(dayEntry(TimelineKind::ConsentWithdrawn, *consent.withdrawnOn, tokyoZone,
                                        consent, consent.joint));
        }
    }
}

void addVisit(const Visit& visit, Timeline& timeline)
{
    const std::vector<Injection>& injections = visit.injections;
    std::optional<Instant> first;
    std::optional<Instant> last;
    for (const Injection& injection : injections) {
        first = first ? std::min(*first, injection.startedAt.at) : injection.startedAt.at;
        last = last ? std::max(*last, injection.startedAt.at) : injection.startedAt.at;
    }
    if (visit.examination.examinedOn) {
        TimelineEntry examined = dayEntry(TimelineKind::Examination, *visit.examination.examinedOn,
                                          kualaLumpurZone, visit.examination);
        if (first)
            keepBefore(examined, *first);
        timeline.push_back(std::move(examined));
    }
    for (const Injection& injection : injections) {
        timeline.push_back(entry(TimelineKind::Injection, injection.startedAt.at, injection.startedAt.zone,
                                 injection, injection.joint));
    }
    const std::optional<QDate> dripDay = visit.treatedOn() ? visit.treatedOn() : visit.discharge.dischargedOn;
    if (visit.drip && dripDay) {
        TimelineEntry drip = dayEntry(TimelineKind::Drip, *dripDay, kualaLumpurZone, *visit.drip);
        if (last)
            keepAfter(drip, *last);
        timeline.push_back(std::move(drip));
    }
    if (visit.discharge.dischargedOn) {
        TimelineEntry discharged = dayEntry(TimelineKind::Discharge, *visit.discharge.dischargedOn,
                                            kualaLumpurZone, visit.discharge);
        if (last)
            keepAfter(discharged, *last);
        timeline.push_back(std::move(discharged));
    }
}

/// It stands where it began, which may be days before it was told.
TimelineEntry onsetOf(const AdverseEvent& event)
{
    if (event.onsetAt) {
        return entry(TimelineKind::AdverseEvent, instantAt(event.onsetOn, *event.onsetAt, tokyoZone),
                     tokyoZone, event, event.joint);
    }
    TimelineEntry began = dayEntry(TimelineKind::AdverseEvent, event.onsetOn, tokyoZone, event, event.joint);
    began.at = placeOf(event.onsetOn, event.recordedAt);
    return began;
}

void addFollowUps(const CaseFacts& facts, Timeline& timeline)
{
    for (const ContactAttempt& attempt : facts.attempts)
        timeline.push_back(entry(TimelineKind::Contact, attempt.at, tokyoZone, attempt));
    for (const OutcomeScore& score : facts.scores) {
        TimelineEntry scored = dayEntry(TimelineKind::Score, score.takenOn, tokyoZone, score, score.joint);
        scored.at = placeOf(score.takenOn, score.recordedAt);
        timeline.push_back(std::move(scored));
    }
    for (const AdverseEvent& event : facts.adverseEvents)
        timeline.push_back(onsetOf(event));
    for (const FollowUp& followUp : facts.followUps) {
        if (!followUp.end || !followUp.endedOn)
            continue;
        TimelineEntry ended = dayEntry(TimelineKind::FollowUpEnded, *followUp.endedOn, tokyoZone, followUp);
        for (const ContactAttempt& attempt : facts.attempts) {
            if (attempt.followUp == followUp.id)
                keepAfter(ended, attempt.at);
        }
        timeline.push_back(std::move(ended));
    }
}

} // namespace

std::vector<TimelineEntry> timelineOf(const CaseFacts& facts, const std::vector<Message>& messages,
                                      const std::vector<CaseNote>& notes)
{
    Timeline timeline;
    addCase(facts, timeline);
    addWords(messages, notes, timeline);
    addCounselling(facts, timeline);
    addConsents(facts, timeline);
    addVisit(facts.visit, timeline);
    addFollowUps(facts, timeline);
    std::ranges::stable_sort(timeline, {}, &TimelineEntry::at);
    return timeline;
}

} // namespace ayumi
