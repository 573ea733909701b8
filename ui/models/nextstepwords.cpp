#include "ui/models/calendarwords.h"
#include "ui/models/casefilewords.h"
#include "ui/models/words.h"

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

using StepWords = CaseFileWords::StepWords;

QString dated(const NextStep& step, QDate today)
{
    if (!step.dueOn)
        return {};
    if (*step.dueOn < today)
        return CaseFileWords::tr("since %1").arg(Words::shortDate(*step.dueOn));
    if (*step.dueOn == today)
        return CaseFileWords::tr("today");
    return Words::shortDate(*step.dueOn);
}

QString argumentDate(const NextStep& step)
{
    return Words::shortDate(QDate::fromString(step.argument.left(10), Qt::ISODate));
}

StepWords ofFollowUp(const NextStep& step, QDate today)
{
    const QString name = Words::followUpStep(step.argument);
    switch (step.kind) {
    case NextStepKind::StartFollowUpCall:
        return {CaseFileWords::tr("Follow-up call: %1").arg(name), dated(step, today),
                CaseFileWords::tr("Start"), step.dueOn && *step.dueOn < today ? Tone::Danger : Tone::Accent};
    case NextStepKind::ConsiderUnreachable:
        return {CaseFileWords::tr("Three calls without an answer"), name, CaseFileWords::tr("Look"),
                Tone::Waiting};
    default:
        return {CaseFileWords::tr("Next follow-up: %1").arg(name), dated(step, today),
                CaseFileWords::tr("Show"), Tone::Neutral};
    }
}

StepWords ofDocuments(const NextStep& step, QDate today)
{
    switch (step.kind) {
    case NextStepKind::SendArrivalCard:
        return {CaseFileWords::tr("Send the arrival card"),
                CaseFileWords::tr("Arrival on %1").arg(argumentDate(step)), CaseFileWords::tr("Enter"),
                Tone::Waiting};
    case NextStepKind::RenewPassport:
        return {CaseFileWords::tr("The passport must be renewed"),
                CaseFileWords::tr("It must be valid until %1.").arg(argumentDate(step)),
                CaseFileWords::tr("Enter"), Tone::Danger};
    case NextStepKind::ReviewImages:
        return {CaseFileWords::tr("Look at the images"),
                CaseFileWords::tr("%n image(s)", nullptr, step.argument.toInt()), CaseFileWords::tr("Show"),
                Tone::Waiting};
    default:
        return {CaseFileWords::tr("Answer the patient"),
                CaseFileWords::tr("The message of %1 waits.").arg(argumentDate(step)),
                CaseFileWords::tr("Show"), step.dueOn && *step.dueOn < today ? Tone::Danger : Tone::Waiting};
    }
}

StepWords ofCase(const NextStep& step, QDate today)
{
    switch (step.kind) {
    case NextStepKind::LookAgain:
        return {CaseFileWords::tr("Look again"), dated(step, today), CaseFileWords::tr("Reopen"),
                Tone::Waiting};
    case NextStepKind::AdvanceStage: {
        const auto stage = valueOf<Stage>(step.argument);
        return {CaseFileWords::tr("Everything is there"),
                stage ? CaseFileWords::tr("Next stage: %1").arg(Words::of(*stage)) : QString(),
                CaseFileWords::tr("Advance"), Tone::Accent};
    }
    case NextStepKind::CloseCase: {
        const auto reason = valueOf<CloseReason>(step.argument);
        return {CaseFileWords::tr("Close the case"), reason ? Words::of(*reason) : QString(),
                CaseFileWords::tr("Close"), Tone::Neutral};
    }
    default:
        return {CaseFileWords::tr("Consider a further treatment"),
                CaseFileWords::tr("Treated on %1").arg(argumentDate(step)),
                {},
                Tone::Neutral};
    }
}

StepWords ofAppointment(const NextStep& step, QDate today)
{
    if (!step.appointment)
        return {};
    //: %1 day, %2 both clocks
    const QString when =
        CaseFileWords::tr("%1, %2").arg(dated(step, today), CalendarWords::clocks(step.appointment->start));
    return {CalendarWords::title(*step.appointment), when, CaseFileWords::tr("Show"), Tone::Info};
}

} // namespace

CaseFileWords::StepWords CaseFileWords::of(const NextStep& step, QDate today)
{
    switch (step.kind) {
    case NextStepKind::StartFollowUpCall:
    case NextStepKind::ConsiderUnreachable:
    case NextStepKind::AwaitFollowUp:
        return ofFollowUp(step, today);
    case NextStepKind::ReplyToPatient:
    case NextStepKind::SendArrivalCard:
    case NextStepKind::RenewPassport:
    case NextStepKind::ReviewImages:
        return ofDocuments(step, today);
    case NextStepKind::LookAgain:
    case NextStepKind::AdvanceStage:
    case NextStepKind::CloseCase:
    case NextStepKind::ConsiderFurtherTreatment:
        return ofCase(step, today);
    case NextStepKind::AwaitAppointment:
        return ofAppointment(step, today);
    case NextStepKind::CollectMissing:
        return {tr("Missing before the next stage"),
                tr("%n item(s)", nullptr, static_cast<int>(step.missing.size())),
                {},
                Tone::Waiting};
    case NextStepKind::HoldCounselling:
        return {tr("Hold the online counselling"), dated(step, today), tr("Enter"), Tone::Accent};
    case NextStepKind::Decide:
        return {step.joint ? tr("Decision for the %1").arg(Words::of(*step.joint)) : tr("Decision"),
                tr("The doctor decides."), tr("Enter"), Tone::Waiting};
    }
    return {};
}

} // namespace ayumi
