#include "ui/models/timelinewords.h"

#include "ui/models/callwords.h"
#include "ui/models/scorewords.h"
#include "ui/models/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

const QString dot = u" ・ "_s;

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(dot);
}

QString number(double value)
{
    return QString::number(value);
}

} // namespace

TimelineText TimelineWords::of(const TimelineEntry& entry) const
{
    switch (entry.kind) {
    case TimelineKind::CaseOpened:
        return {joined({tr("Consultation opened"), clock(entry)}), {}, Tone::Neutral};
    case TimelineKind::MessageIn:
    case TimelineKind::MessageOut:
    case TimelineKind::MessageNotice: {
        const auto& message = std::get<Message>(entry.fact);
        return {message.text.isEmpty() ? Words::of(message.kind) : message.text, below(message),
                Tone::Neutral};
    }
    case TimelineKind::Note: {
        const auto& note = std::get<CaseNote>(entry.fact);
        return {joined({tr("Note"), staffName(note.writtenBy), clock(entry)}), note.text, Tone::Neutral};
    }
    case TimelineKind::Contact:
        return contact(std::get<ContactAttempt>(entry.fact));
    case TimelineKind::Decision:
        return decision(std::get<Decision>(entry.fact));
    case TimelineKind::StageChange:
        return stage(std::get<StageChange>(entry.fact));
    case TimelineKind::Examination:
    case TimelineKind::Injection:
    case TimelineKind::Drip:
    case TimelineKind::Discharge:
        return visit(entry);
    default:
        return paper(entry);
    }
}

QString TimelineWords::below(const Message& message) const
{
    const QString time = Words::moment(message.sentAt);
    if (message.direction == MessageDirection::ToPatient && !message.sender.isEmpty())
        return tr("%1 %2").arg(message.sender, time);
    return tr("%1 %2").arg(Words::of(message.channel), time);
}

QString TimelineWords::staffName(StaffId id) const
{
    const auto found = std::ranges::find(m_staff, id, &Staff::id);
    return found == m_staff.end() ? QString() : found->name;
}

QString TimelineWords::change(const QString& timePoint) const
{
    return joined(ScoreWords::courses(m_facts.scores, timePoint));
}

TimelineText TimelineWords::contact(const ContactAttempt& attempt) const
{
    const auto followUp = std::ranges::find(m_facts.followUps, attempt.followUp, &FollowUp::id);
    const bool known = followUp != m_facts.followUps.end();
    const QDate day = localTime(attempt.at, tokyoZone).date();
    const QString time = Words::moment(attempt.at);
    QStringList title;
    if (known)
        title << tr("Follow-up %1").arg(Words::followUpStep(followUp->step));
    title << Words::of(attempt.result) << Words::of(attempt.channel) << staffName(attempt.by) << time;
    QStringList detail;
    if (known && attempt.result == ContactResult::Reached && followUp->endedOn == day)
        detail << change(followUp->step);
    if (attempt.callBackAt)
        detail << tr("Call back at %1").arg(Words::moment(*attempt.callBackAt));
    if (!attempt.answeredBy.isEmpty())
        detail << tr("%1 answered").arg(attempt.answeredBy);
    detail << attempt.note;
    if (known && attempt.result == ContactResult::Reached)
        detail << answers(attempt.followUp, day);
    const Tone tone = attempt.result == ContactResult::Reached ? Tone::Accent : Tone::Waiting;
    return {joined(title), joined(detail), tone};
}

QString TimelineWords::answers(FollowUpId id, QDate day) const
{
    std::vector<CallAnswer> given;
    std::ranges::copy_if(m_facts.callAnswers, std::back_inserter(given), [id, day](const CallAnswer& answer) {
        return answer.followUp == id && localTime(answer.recordedAt, tokyoZone).date() == day;
    });
    return joined(CallWords::answers(given));
}

TimelineText TimelineWords::decision(const Decision& decision) const
{
    QStringList reasons;
    for (const Criterion criterion : decision.reasons)
        reasons << codeOf(criterion);
    QStringList detail{decision.doctorName, reasons.join(u", "_s), decision.reasonText};
    if (!decision.condition.isEmpty())
        detail << tr("Condition: %1").arg(decision.condition);
    if (!decision.alternative.isEmpty())
        detail << tr("Advised instead: %1").arg(decision.alternative);
    const Tone tone = allowsTreatment(decision.verdict) ? Tone::Accent : Tone::Info;
    return {tr("Decision for the %1: %2").arg(Words::of(decision.joint), Words::of(decision.verdict)),
            joined(detail), tone};
}

TimelineText TimelineWords::injection(const Injection& injection) const
{
    QStringList title{tr("Injection: %1").arg(Words::of(injection.joint)), injection.doctorName,
                      Words::moment(injection.startedAt)};
    QStringList detail{injection.product, tr("Lot %1").arg(injection.lot)};
    if (injection.cellsMillion)
        detail << tr("%1 million cells").arg(number(*injection.cellsMillion));
    if (injection.viabilityPercent)
        detail << tr("viability %1 %").arg(number(*injection.viabilityPercent));
    if (injection.volumeMl)
        detail << tr("%1 mL").arg(number(*injection.volumeMl));
    if (!injection.reaction.isEmpty())
        detail << injection.reaction;
    return {joined(title), joined(detail),
            injection.joint.side == Side::Right ? Tone::RightSide : Tone::LeftSide};
}

TimelineText TimelineWords::stage(const StageChange& change) const
{
    QStringList detail{change.reason};
    if (!change.passedOver.isEmpty())
        detail << tr("%n item(s) were missing", nullptr, static_cast<int>(change.passedOver.size()));
    return {joined({tr("%1 → %2").arg(Words::of(change.from), Words::of(change.to)), staffName(change.by)}),
            joined(detail), change.passedOver.isEmpty() ? Tone::Info : Tone::Waiting};
}

TimelineText TimelineWords::visit(const TimelineEntry& entry) const
{
    if (const auto* examination = std::get_if<Examination>(&entry.fact)) {
        const bool noGo = examination->go == GoDecision::NoGo;
        return {joined({tr("Examination"), Words::of(examination->go), examination->doctorName}),
                joined({examination->findings, examination->bloodFindings, examination->goReason}),
                noGo ? Tone::Danger : Tone::Accent};
    }
    if (const auto* drip = std::get_if<Drip>(&entry.fact))
        return {tr("Drip"), joined({tr("Lot %1").arg(drip->lot), drip->reaction}), Tone::Accent};
    if (const auto* discharge = std::get_if<Discharge>(&entry.fact)) {
        const QString sheet = discharge->sheetGiven ? tr("Sheet given") : tr("No sheet given yet");
        return {joined({tr("Discharge"), sheet}), joined({discharge->advice, discharge->notes}),
                Tone::Accent};
    }
    return injection(std::get<Injection>(entry.fact));
}

TimelineText TimelineWords::paper(const TimelineEntry& entry) const
{
    if (const auto* counselling = std::get_if<Counselling>(&entry.fact)) {
        return {joined({tr("Online counselling"), Words::of(counselling->channel), clock(entry)}),
                joined({counselling->participants, counselling->explanation, counselling->patientWords}),
                Tone::Info};
    }
    if (const auto* disclosure = std::get_if<Disclosure>(&entry.fact))
        return {joined({tr("Explained"), disclosure->explainedBy}), Words::of(disclosure->item), Tone::Info};
    if (const auto* consent = std::get_if<Consent>(&entry.fact)) {
        const bool withdrawn = entry.kind == TimelineKind::ConsentWithdrawn;
        const QString kind = consent->joint
                                 ? tr("%1: %2").arg(Words::of(consent->kind), Words::of(*consent->joint))
                                 : Words::of(consent->kind);
        return {withdrawn ? tr("Consent withdrawn: %1").arg(kind) : tr("Consent signed: %1").arg(kind),
                withdrawn ? consent->withdrawalReason
                          : joined({consent->recipient, tr("Text %1").arg(consent->textVersion),
                                    consent->explainedBy}),
                withdrawn ? Tone::Danger : Tone::Accent};
    }
    if (const auto* followUp = std::get_if<FollowUp>(&entry.fact)) {
        return {tr("Follow-up %1: %2")
                    .arg(Words::followUpStep(followUp->step),
                         followUp->end ? Words::of(*followUp->end) : QString()),
                followUp->outcome, Tone::Neutral};
    }
    if (const auto* score = std::get_if<OutcomeScore>(&entry.fact)) {
        const QString when = score->timePoint == baselineTimePoint ? tr("before the treatment")
                                                                   : Words::followUpStep(score->timePoint);
        return {tr("Scores, %1").arg(when), change(score->timePoint), Tone::Neutral};
    }
    if (const auto* event = std::get_if<AdverseEvent>(&entry.fact)) {
        const bool urgent = escalationOf(*event) == Escalation::Immediate;
        return {AdverseEventWords::title(*event),
                joined(AdverseEventWords::details(*event, m_facts.visit.treatedOn())),
                urgent ? Tone::Danger : Tone::Waiting};
    }
    if (const auto* attachment = std::get_if<Attachment>(&entry.fact))
        return {Words::of(attachment->kind), joined({attachment->fileName, attachment->note}), Tone::Neutral};
    return {};
}

QString TimelineWords::clock(const TimelineEntry& entry) const
{
    if (entry.dateOnly)
        return {};
    const QString time = localTime(entry.at, entry.zone).toString(u"HH:mm"_s);
    return entry.zone == kualaLumpurZone ? tr("%1 MYT").arg(time) : time;
}

} // namespace ayumi
