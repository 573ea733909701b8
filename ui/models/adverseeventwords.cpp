#include "ui/models/callwords.h"

#include "ui/models/words.h"

using namespace Qt::StringLiterals;

namespace ayumi {

QString AdverseEventWords::of(EventKind kind)
{
    switch (kind) {
    case EventKind::Pain:
        return tr("Pain");
    case EventKind::Swelling:
        return tr("Swelling, fluid in the joint");
    case EventKind::Heat:
        return tr("Heat, redness");
    case EventKind::Stiffness:
        return tr("Stiffness");
    case EventKind::Infection:
        return tr("Infection");
    case EventKind::Bleeding:
        return tr("Bleeding, bruise");
    case EventKind::Fever:
        return tr("Fever");
    case EventKind::Allergy:
        return tr("Allergy, rash, itching");
    case EventKind::Thrombosis:
        return tr("Blood clot");
    case EventKind::Chest:
        return tr("Chest, heart, breathing");
    case EventKind::Nerve:
        return tr("Numbness, weakness, confusion");
    case EventKind::Fall:
        return tr("Fall, injury");
    case EventKind::Other:
        return tr("Something else");
    }
    return {};
}

QString AdverseEventWords::of(EventOutcome outcome)
{
    switch (outcome) {
    case EventOutcome::Recovered:
        return tr("Recovered");
    case EventOutcome::Recovering:
        return tr("Getting better");
    case EventOutcome::NotRecovered:
        return tr("Not recovered");
    case EventOutcome::Sequelae:
        return tr("Recovered with lasting effects");
    case EventOutcome::Died:
        return tr("Died");
    case EventOutcome::Unknown:
        return tr("Not known");
    }
    return {};
}

QString AdverseEventWords::of(EventRelation relation)
{
    switch (relation) {
    case EventRelation::Unrelated:
        return tr("Unrelated");
    case EventRelation::Unlikely:
        return tr("Unlikely");
    case EventRelation::Possible:
        return tr("Possible");
    case EventRelation::Probable:
        return tr("Probable");
    case EventRelation::Definite:
        return tr("Definite");
    }
    return {};
}

QString AdverseEventWords::of(SeriousReason reason)
{
    switch (reason) {
    case SeriousReason::Death:
        return tr("Death");
    case SeriousReason::LifeThreatening:
        return tr("Life-threatening");
    case SeriousReason::HospitalStay:
        return tr("Hospital stay");
    case SeriousReason::Disability:
        return tr("Lasting disability");
    case SeriousReason::OtherImportant:
        return tr("Important for another reason");
    }
    return {};
}

QString AdverseEventWords::of(ReportedTo to)
{
    switch (to) {
    case ReportedTo::Hospital:
        return tr("Hospital");
    case ReportedTo::ResponsibleManager:
        return tr("Responsible manager");
    case ReportedTo::Maker:
        return tr("Maker of the cells");
    case ReportedTo::FamilyDoctor:
        return tr("Family doctor");
    case ReportedTo::Authority:
        return tr("Authority");
    }
    return {};
}

QString AdverseEventWords::of(Escalation escalation)
{
    switch (escalation) {
    case Escalation::NextContact:
        return tr("Ask again at the next contact");
    case Escalation::HospitalToday:
        return tr("Tell the hospital today");
    case Escalation::Immediate:
        return tr("Act at once");
    }
    return {};
}

QString AdverseEventWords::grade(int grade)
{
    switch (grade) {
    case 1:
        return tr("1 Mild: nothing needs to be done");
    case 2:
        return tr("2 Moderate: limits cooking, shopping or the telephone");
    case 3:
        return tr("3 Severe: hospital stay, or limits washing, dressing or eating");
    case 4:
        return tr("4 Life-threatening: needs urgent treatment");
    case 5:
        return tr("5 Death");
    default:
        return {};
    }
}

QString AdverseEventWords::whatToDo(Escalation escalation)
{
    switch (escalation) {
    case Escalation::NextContact:
        return tr("It is on record and is asked about at the next contact.");
    case Escalation::HospitalToday:
        return tr("Send a message to the hospital today, and call the patient again within 24 hours.");
    case Escalation::Immediate:
        return tr("This is an emergency, nothing for a chat. In Japan call 119, in Malaysia 999, now. Then "
                  "telephone the hospital and the responsible manager.");
    }
    return {};
}

QString AdverseEventWords::place(const std::optional<Joint>& joint)
{
    return joint ? Words::of(*joint) : tr("whole body");
}

QString AdverseEventWords::title(const AdverseEvent& event)
{
    //: %1 is the grade, %2 the joint or "whole body"
    return tr("Adverse event, grade %1: %2").arg(event.grade).arg(place(event.joint));
}

QString AdverseEventWords::inShort(const AdverseEvent& event)
{
    return tr("adverse event, grade %1").arg(event.grade);
}

QStringList AdverseEventWords::details(const AdverseEvent& event, std::optional<QDate> treatedOn)
{
    QStringList lines;
    if (event.kind)
        lines << of(*event.kind);
    lines << event.words;
    const QString since =
        event.onsetAt ? tr("%1 %2").arg(Words::shortDate(event.onsetOn), event.onsetAt->toString(u"HH:mm"_s))
                      : Words::shortDate(event.onsetOn);
    const int days = treatedOn ? static_cast<int>(treatedOn->daysTo(event.onsetOn)) : -1;
    lines << (days >= 0 ? tr("since %1, %n day(s) after the treatment", nullptr, days).arg(since)
                        : tr("since %1").arg(since));
    lines << (event.endedOn ? tr("%1 on %2").arg(of(event.outcome), Words::shortDate(*event.endedOn))
                            : of(event.outcome));
    for (const SeriousReason reason : event.serious)
        lines << tr("Serious: %1").arg(of(reason));
    for (const RedFlag flag : event.flags)
        lines << tr("Sign of danger: %1").arg(CallWords::of(flag));
    if (!event.action.isEmpty())
        lines << tr("Done: %1").arg(event.action);
    for (const AdverseEventReport& report : event.reports)
        lines << tr("Told to: %1, %2").arg(of(report.to), Words::moment(report.at));
    if (event.judgement)
        lines << tr("Comes from the treatment: %1 (%2)")
                     .arg(of(event.judgement->relation), event.judgement->doctorName);
    if (event.expected)
        lines << (*event.expected ? tr("among the known reactions") : tr("not among the known reactions"));
    return lines;
}

} // namespace ayumi
