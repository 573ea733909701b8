#include "ui/models/words.h"

#include <algorithm>

namespace ayumi {

using namespace Qt::StringLiterals;

QString Words::of(Stage stage)
{
    switch (stage) {
    case Stage::Consultation:
        return tr("Consultation");
    case Stage::Counselling:
        return tr("Counselling");
    case Stage::Preparation:
        return tr("Preparation");
    case Stage::Treatment:
        return tr("Treatment");
    case Stage::FollowUp:
        return tr("Follow-up");
    case Stage::Closed:
        return tr("Closed");
    }
    return {};
}

QString Words::numbered(Stage stage)
{
    switch (stage) {
    case Stage::Consultation:
        return u"1 "_s + of(stage);
    case Stage::Counselling:
        return u"2 "_s + of(stage);
    case Stage::Treatment:
        return u"3 "_s + of(stage);
    case Stage::FollowUp:
        return u"4 "_s + of(stage);
    case Stage::Preparation:
    case Stage::Closed:
        return of(stage);
    }
    return {};
}

QString Words::of(CloseReason reason)
{
    switch (reason) {
    case CloseReason::Completed:
        return tr("Completed");
    case CloseReason::ExerciseFirst:
        return tr("Exercise first");
    case CloseReason::JointReplacementAdvised:
        return tr("Joint replacement advised");
    case CloseReason::NotSuitable:
        return tr("Not suitable");
    case CloseReason::Declined:
        return tr("Declined by the patient");
    case CloseReason::Withdrawn:
        return tr("Withdrawn");
    case CloseReason::Unreachable:
        return tr("Cannot be reached");
    case CloseReason::Duplicate:
        return tr("Entered twice");
    }
    return {};
}

QString Words::of(Role role)
{
    switch (role) {
    case Role::Coordinator:
        return tr("Coordinator");
    case Role::FollowUpStaff:
        return tr("Follow-up staff");
    case Role::Doctor:
        return tr("Doctor");
    case Role::Administrator:
        return tr("Administrator");
    case Role::ReadOnly:
        return tr("Read only");
    }
    return {};
}

QString Words::of(Right right)
{
    switch (right) {
    case Right::ReadCases:
        return tr("read cases");
    case Right::EditCases:
        return tr("edit cases");
    case Right::RecordContacts:
        return tr("record contacts");
    case Right::DecideSuitability:
        return tr("record a decision");
    case Right::PassGate:
        return tr("pass a step that misses something");
    case Right::PrintDocuments:
        return tr("print documents");
    case Right::ExportData:
        return tr("export data");
    case Right::CorrectTreatment:
        return tr("correct a treatment date");
    case Right::EditCalendar:
        return tr("change the calendar");
    case Right::ManagePlanning:
        return tr("change plans, holidays and reminder rules");
    case Right::ManageStaff:
        return tr("manage staff");
    case Right::MakeBackup:
        return tr("make a backup");
    case Right::RestoreBackup:
        return tr("restore a backup");
    case Right::VerifyAudit:
        return tr("check the audit log");
    }
    return {};
}

QString Words::of(Sex sex)
{
    switch (sex) {
    case Sex::Unknown:
        return tr("not asked");
    case Sex::Female:
        return tr("female");
    case Sex::Male:
        return tr("male");
    case Sex::Unspecified:
        return tr("not specified (X)");
    }
    return {};
}

QString Words::of(ContactChannel channel)
{
    switch (channel) {
    case ContactChannel::Line:
        return tr("LINE");
    case ContactChannel::Phone:
        return tr("Phone");
    case ContactChannel::Mail:
        return tr("Mail");
    case ContactChannel::Video:
        return tr("Video call");
    case ContactChannel::InPerson:
        return tr("In person");
    case ContactChannel::Letter:
        return tr("Letter");
    }
    return {};
}

QString Words::of(DuplicateReason reason)
{
    switch (reason) {
    case DuplicateReason::SameName:
        return tr("same name");
    case DuplicateReason::SameKana:
        return tr("same kana");
    case DuplicateReason::SamePhone:
        return tr("same phone");
    case DuplicateReason::SameBirthDateAndKana:
        return tr("same birth date and kana");
    case DuplicateReason::SameLineName:
        return tr("same LINE name");
    case DuplicateReason::SameMail:
        return tr("same mail address");
    }
    return {};
}

QString Words::of(Side side)
{
    switch (side) {
    case Side::Right:
        return tr("right");
    case Side::Left:
        return tr("left");
    }
    return {};
}

QString Words::of(Joint joint)
{
    const bool right = joint.side == Side::Right;
    switch (joint.kind) {
    case JointKind::Knee:
        return right ? tr("right knee") : tr("left knee");
    case JointKind::Hip:
        return right ? tr("right hip") : tr("left hip");
    case JointKind::Shoulder:
        return right ? tr("right shoulder") : tr("left shoulder");
    case JointKind::Other:
        return right ? tr("other joint, right") : tr("other joint, left");
    }
    return {};
}

QString Words::of(const std::vector<Joint>& joints)
{
    const auto holds = [&](Joint joint) { return std::ranges::find(joints, joint) != joints.end(); };
    QStringList words;
    const bool bothKnees = holds(rightKnee) && holds(leftKnee);
    if (bothKnees)
        words.append(tr("both knees"));
    for (const Joint joint : joints) {
        if (!(bothKnees && joint.kind == JointKind::Knee))
            words.append(of(joint));
    }
    return words.join(tr(", "));
}

QString Words::of(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Suitable:
        return tr("Suitable");
    case Verdict::Conditional:
        return tr("Conditional");
    case Verdict::KeepExercising:
        return tr("Keep exercising");
    case Verdict::ConsiderJointReplacement:
        return tr("Consider joint replacement");
    case Verdict::MoreInformation:
        return tr("More information needed");
    }
    return {};
}

QString Words::of(Criterion criterion)
{
    switch (criterion) {
    case Criterion::F1:
        return tr("F1 Early or middle stage, some cartilage left");
    case Criterion::F2:
        return tr("F2 Hyaluronic acid no longer helps, surgery would be early");
    case Criterion::F3:
        return tr("F3 Pain is mainly inflammatory: the knee swells and is warm");
    case Criterion::F4:
        return tr("F4 Wishes to put off a joint replacement");
    case Criterion::U1:
        return tr("U1 End stage: large deformity");
    case Criterion::U2:
        return tr("U2 Expects to be completely as before");
    case Criterion::U3:
        return tr("U3 Has no will to do exercises");
    }
    return {};
}

QString Words::of(DisclosureItem item)
{
    switch (item) {
    case DisclosureItem::NoFullCartilageReturn:
        return tr("Cartilage does not return fully");
    case DisclosureItem::NotEffectiveForEveryone:
        return tr("It does not work for everyone");
    case DisclosureItem::PlaceboShare:
        return tr("About 60 % of the effect may be placebo");
    case DisclosureItem::EffectFades:
        return tr("The effect fades in 6 to 12 months");
    case DisclosureItem::NotStandardTreatment:
        return tr("It is not a standard treatment");
    case DisclosureItem::SelfPay:
        return tr("No insurance: paid by oneself");
    case DisclosureItem::EndStageNotTreatable:
        return tr("End-stage deformity cannot be treated");
    case DisclosureItem::OutsideReliefSystem:
        return tr("Outside the relief system for side effects in Japan");
    }
    return {};
}

QString Words::of(ConsentKind kind)
{
    switch (kind) {
    case ConsentKind::Treatment:
        return tr("Consent to treatment");
    case ConsentKind::Drip:
        return tr("Consent to the drip");
    case ConsentKind::DataTransferAbroad:
        return tr("Consent to data transfer abroad");
    case ConsentKind::PhotoUse:
        return tr("Consent to use of photos");
    }
    return {};
}

QString Words::of(GoDecision go)
{
    switch (go) {
    case GoDecision::NotDecided:
        return tr("not decided");
    case GoDecision::Go:
        return tr("go");
    case GoDecision::NoGo:
        return tr("no go");
    }
    return {};
}

} // namespace ayumi
