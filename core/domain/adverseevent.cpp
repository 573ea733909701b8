#include "core/domain/adverseevent.h"

#include "core/domain/textlimit.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

constexpr int moderateGrade = 2;
constexpr int severeGrade = 3;
constexpr int threateningGrade = 4;
constexpr qint64 callWithinMsecs = qint64{24} * 60 * 60 * 1000;

bool isOver(EventOutcome outcome)
{
    return outcome == EventOutcome::Recovered || outcome == EventOutcome::Sequelae ||
           outcome == EventOutcome::Died;
}

bool names(const AdverseEvent& event, SeriousReason reason)
{
    return std::ranges::find(event.serious, reason) != event.serious.end();
}

Result<> checkGrade(const AdverseEvent& event)
{
    const QString grade = QString::number(event.grade);
    if (event.grade < mildestGrade || event.grade > worstGrade)
        return failure(ErrorCode::FieldInvalid, {u"grade"_s, grade});
    if (event.grade >= threateningGrade && event.serious.empty())
        return failure(ErrorCode::FieldInvalid, {u"serious"_s, grade});
    const bool died = event.grade == worstGrade;
    if (names(event, SeriousReason::Death) != died || (event.outcome == EventOutcome::Died) != died)
        return failure(ErrorCode::FieldInvalid, {u"serious"_s, codeOf(SeriousReason::Death)});
    return {};
}

Result<> checkDays(const AdverseEvent& event, QDate today)
{
    if (!event.onsetOn.isValid())
        return failure(ErrorCode::FieldMissing, {u"onset-on"_s});
    if (event.onsetOn > today)
        return failure(ErrorCode::DateInFuture, {u"onset-on"_s, event.onsetOn.toString(Qt::ISODate)});
    if (!event.endedOn)
        return {};
    if (!event.endedOn->isValid() || !isOver(event.outcome))
        return failure(ErrorCode::FieldInvalid, {u"ended-on"_s, event.endedOn->toString(Qt::ISODate)});
    if (*event.endedOn > today)
        return failure(ErrorCode::DateInFuture, {u"ended-on"_s, event.endedOn->toString(Qt::ISODate)});
    if (*event.endedOn < event.onsetOn) {
        return failure(ErrorCode::DatesReversed,
                       {event.onsetOn.toString(Qt::ISODate), event.endedOn->toString(Qt::ISODate)});
    }
    return {};
}

} // namespace

Escalation escalationOf(int grade, const std::vector<RedFlag>& flags)
{
    if (grade >= severeGrade || !flags.empty())
        return Escalation::Immediate;
    return grade >= moderateGrade ? Escalation::HospitalToday : Escalation::NextContact;
}

Escalation escalationOf(const AdverseEvent& event)
{
    return escalationOf(event.grade, event.flags);
}

std::optional<EscalationDue> escalationDue(const AdverseEvent& event)
{
    const QDate recordedOn = localTime(event.recordedAt, tokyoZone).date();
    switch (escalationOf(event)) {
    case Escalation::NextContact:
        return std::nullopt;
    case Escalation::HospitalToday:
        return EscalationDue{recordedOn, Instant(event.recordedAt.msecsSinceEpoch() + callWithinMsecs)};
    case Escalation::Immediate:
        return EscalationDue{recordedOn, event.recordedAt};
    }
    Q_UNREACHABLE();
}

bool isReported(const AdverseEvent& event, ReportedTo to)
{
    return std::ranges::find(event.reports, to, &AdverseEventReport::to) != event.reports.end();
}

bool awaitsHospital(const AdverseEvent& event)
{
    return escalationOf(event) != Escalation::NextContact && !isReported(event, ReportedTo::Hospital);
}

bool isOpen(const AdverseEvent& event)
{
    return !isOver(event.outcome);
}

bool isAlarming(const AdverseEvent& event)
{
    return escalationOf(event) != Escalation::NextContact || !event.serious.empty();
}

std::optional<AdverseEvent> worstOpen(const std::vector<AdverseEvent>& events)
{
    const AdverseEvent* worst = nullptr;
    const auto weight = [](const AdverseEvent& event) {
        return std::tuple(escalationOf(event), event.grade, !event.serious.empty());
    };
    for (const AdverseEvent& event : events) {
        if (isOpen(event) && (!worst || weight(*worst) < weight(event)))
            worst = &event;
    }
    return worst ? std::optional(*worst) : std::nullopt;
}

Result<> checkAdverseEvent(const AdverseEvent& event, QDate today)
{
    AYUMI_TRY(checkGiven(u"words"_s, event.words));
    AYUMI_TRY(checkLength(u"words"_s, event.words, longestText));
    AYUMI_TRY(checkLength(u"action"_s, event.action, longestText));
    AYUMI_TRY(checkDays(event, today));
    return checkGrade(event);
}

Result<> checkJudgement(const RelationJudgement& judgement, QDate today)
{
    if (judgement.doctorName.trimmed().isEmpty())
        return failure(ErrorCode::DecisionNeedsDoctor);
    AYUMI_TRY(checkLength(u"doctor"_s, judgement.doctorName, longestName));
    if (!judgement.judgedOn.isValid())
        return failure(ErrorCode::FieldMissing, {u"judged-on"_s});
    if (judgement.judgedOn > today)
        return failure(ErrorCode::DateInFuture, {u"judged-on"_s, judgement.judgedOn.toString(Qt::ISODate)});
    return {};
}

} // namespace ayumi
