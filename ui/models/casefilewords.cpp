#include "ui/models/casefilewords.h"

#include "core/base/phone.h"
#include "ui/models/words.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

const QString dot = u" ・ "_s;

FactLine line(const QString& label, const QString& text)
{
    if (text.isEmpty())
        return {label, CaseFileWords::tr("not known"), false};
    return {label, text, true};
}

/// "right 2, left 3", from an answer per knee.
QString perKnee(const Intake& intake, IntakeField field)
{
    QStringList parts;
    for (const Joint joint : {rightKnee, leftKnee}) {
        const Answer answer = intake.answer({field, joint});
        if (answer.state == AnswerState::Known) {
            //: %1 side, %2 what is said about it
            parts << CaseFileWords::tr("%1 %2").arg(Words::of(joint.side), Words::of(field, answer));
        }
    }
    return parts.join(u", "_s);
}

FactLine answered(const Intake& intake, IntakeField field)
{
    const Answer answer = intake.answer(field);
    return {Words::of(field), Words::of(field, answer), answer.state != AnswerState::NotAsked};
}

QString jointsInScope(const CaseFacts& facts)
{
    std::vector<Joint> joints = facts.intake.jointsWithSymptoms();
    for (const Injection& injection : facts.visit.injections) {
        if (std::ranges::find(joints, injection.joint) == joints.end())
            joints.push_back(injection.joint);
    }
    return joints.empty() ? QString() : Words::of(joints);
}

QString verdicts(const CaseFacts& facts)
{
    QStringList parts;
    std::vector<Joint> seen;
    for (auto decision = facts.decisions.rbegin(); decision != facts.decisions.rend(); ++decision) {
        if (std::ranges::find(seen, decision->joint) != seen.end())
            continue;
        seen.push_back(decision->joint);
        const auto current = currentDecision(facts.decisions, decision->joint);
        parts << CaseFileWords::tr("%1 %2").arg(Words::of(decision->joint.side), Words::of(current->verdict));
    }
    return parts.join(u", "_s);
}

QString preparation(const CaseFacts& facts, QDate today)
{
    QStringList parts;
    const auto held = std::ranges::count_if(
        facts.consents, [today](const Consent& consent) { return holdsOn(consent, today); });
    if (held > 0)
        parts << CaseFileWords::tr("%n consent(s)", nullptr, static_cast<int>(held));
    switch (passportState(facts.patient.passport, facts.trip)) {
    case PassportState::Unknown:
        break;
    case PassportState::Valid:
        parts << CaseFileWords::tr("passport valid");
        break;
    case PassportState::ExpiresEarly:
    case PassportState::ExpiresDuringTrip:
        parts << CaseFileWords::tr("passport too short");
        break;
    }
    if (facts.trip.arrivalOn)
        parts << CaseFileWords::tr("arrival %1").arg(Words::shortDate(*facts.trip.arrivalOn));
    return parts.join(dot);
}

QString treatment(const CaseFacts& facts)
{
    const std::optional<QDate> day = facts.visit.treatedOn();
    if (!day)
        return {};
    std::vector<Joint> joints;
    for (const Injection& injection : facts.visit.injections)
        joints.push_back(injection.joint);
    QStringList parts{Words::shortDate(*day), Words::of(joints)};
    if (facts.visit.drip)
        parts << CaseFileWords::tr("with drip");
    return parts.join(dot);
}

QString followUps(const CaseFacts& facts, QDate today)
{
    const std::optional<QDate> treated = facts.visit.treatedOn();
    QStringList parts;
    for (const FollowUp& followUp : facts.followUps) {
        const QString step = Words::followUpStep(followUp.step);
        if (followUp.end) {
            parts << step + (*followUp.end == FollowUpEnd::Done ? u" ✓"_s : u" –"_s);
        } else if (treated) {
            const FollowUpStatus status = statusOf(followUp, dueOn(followUp, *treated), today);
            parts << CaseFileWords::tr("%1 %2").arg(step, Words::of(status));
            break;
        }
    }
    return parts.join(u"  "_s);
}

QString nameWithRelation(const EmergencyContact& contact)
{
    QStringList parts;
    if (!contact.name.isEmpty())
        parts << (contact.relation.isEmpty()
                      ? contact.name
                      : CaseFileWords::tr("%1 (%2)").arg(contact.name, contact.relation));
    if (!contact.phone.isEmpty())
        parts << displayPhone(contact.phone);
    return parts.join(u' ');
}

} // namespace

QString CaseFileWords::of(CasePlace place)
{
    switch (place) {
    case CasePlace::Timeline:
        return tr("Timeline");
    case CasePlace::Person:
        return tr("Person");
    case CasePlace::Intake:
        return tr("Intake");
    case CasePlace::Counselling:
        return tr("Counselling");
    case CasePlace::Consent:
        return tr("Consent");
    case CasePlace::Trip:
        return tr("Trip");
    case CasePlace::Visit:
        //: Tab of the case file: the days at the hospital
        return tr("Visit");
    case CasePlace::FollowUps:
        //: Tab of the case file: the follow-up calls
        return tr("Calls");
    case CasePlace::Documents:
        //: Tab of the case file: its documents
        return tr("Files");
    }
    return {};
}

QString CaseFileWords::identity(const CaseFile& file, QDate today)
{
    const Patient& patient = file.facts.patient;
    QStringList parts;
    const QString kana = patient.kana.full();
    if (!kana.isEmpty() && kana != patient.displayName())
        parts << kana;
    parts << file.facts.careCase.number;
    QStringList person;
    if (patient.sex != Sex::Unknown)
        person << Words::of(patient.sex);
    if (patient.birthDate) {
        //: %1 age, %2 birth date
        person << tr("%1 (born %2)")
                      .arg(Words::age(*patient.birthDate, today), Words::eraDate(*patient.birthDate));
    }
    if (!person.isEmpty())
        parts << person.join(u' ');
    return parts.join(dot);
}

std::vector<FactLine> CaseFileWords::overview(const CaseFacts& facts)
{
    const Intake& intake = facts.intake;
    std::vector<FactLine> lines;
    lines.push_back(line(tr("Joints"), jointsInScope(facts)));
    lines.push_back(line(tr("KL grade"), perKnee(intake, IntakeField::KellgrenLawrence)));
    lines.push_back(line(tr("Pain before"), pain(facts.scores, baselineTimePoint.toString())));
    lines.push_back(line(tr("Complaints"), perKnee(intake, IntakeField::Symptoms)));
    lines.push_back(line(tr("Treated with"), perKnee(intake, IntakeField::HyaluronicAcid)));
    lines.push_back(answered(intake, IntakeField::Conditions));
    lines.push_back(answered(intake, IntakeField::Medication));
    lines.push_back(answered(intake, IntakeField::Goal));
    return lines;
}

std::vector<FactLine> CaseFileWords::contact(const Patient& patient)
{
    std::vector<FactLine> lines;
    lines.push_back(line(tr("LINE"), patient.lineName));
    lines.push_back(line(tr("Phone"), patient.phone.isEmpty() ? QString() : displayPhone(patient.phone)));
    if (!patient.mail.isEmpty())
        lines.push_back(line(tr("Mail"), patient.mail));
    lines.push_back(line(tr("Best time"), patient.contactHours));
    lines.push_back(line(tr("Emergency"), nameWithRelation(patient.emergency)));
    return lines;
}

std::vector<FactLine> CaseFileWords::journey(const CaseFacts& facts)
{
    const Trip& trip = facts.trip;
    std::vector<FactLine> lines;
    lines.push_back(line(tr("Passport"), facts.patient.passport.number));
    const std::optional<QDate> expiry = facts.patient.passport.expiresOn;
    lines.push_back(line(tr("Expires"), expiry ? expiry->toString(Qt::ISODate) : QString()));
    lines.push_back(line(tr("Romaji"), facts.patient.romaji.full()));
    QString stay;
    if (trip.arrivalOn && trip.departureOn) {
        stay = tr("%1 to %2").arg(Words::shortDate(*trip.arrivalOn), Words::shortDate(*trip.departureOn));
    } else if (trip.arrivalOn) {
        stay = Words::shortDate(*trip.arrivalOn);
    }
    lines.push_back(line(tr("Stay"), stay));
    if (!trip.companion.isEmpty())
        lines.push_back(line(tr("Companion"), trip.companion));
    return lines;
}

QString CaseFileWords::stageDetail(Stage stage, const CaseFacts& facts, QDate today)
{
    switch (stage) {
    case Stage::Consultation: {
        QStringList parts{Words::shortDate(localTime(facts.careCase.openedAt, tokyoZone).date())};
        const auto images = std::ranges::count(facts.attachments, AttachmentKind::Image, &Attachment::kind) +
                            facts.photosInMessages;
        if (images > 0)
            parts << tr("%n image(s)", nullptr, static_cast<int>(images));
        return parts.join(dot);
    }
    case Stage::Counselling: {
        QStringList parts;
        if (!facts.counsellings.empty())
            parts << Words::shortDate(facts.counsellings.back().heldAt.local().date());
        if (const QString decided = verdicts(facts); !decided.isEmpty())
            parts << decided;
        return parts.join(dot);
    }
    case Stage::Preparation:
        return preparation(facts, today);
    case Stage::Treatment:
        return treatment(facts);
    case Stage::FollowUp:
        return followUps(facts, today);
    case Stage::Closed:
        return facts.careCase.closeReason ? Words::of(*facts.careCase.closeReason) : u"–"_s;
    }
    return {};
}

QString CaseFileWords::pain(const std::vector<OutcomeScore>& scores, const QString& timePoint)
{
    QStringList parts;
    for (const OutcomeScore& score : scores) {
        if (score.timePoint != timePoint || score.instrument != Instrument::Nrs)
            continue;
        const QString who =
            score.joint.kind == JointKind::Knee ? Words::of(score.joint.side) : Words::of(score.joint);
        parts << tr("%1 %2").arg(who, QString::number(score.value));
    }
    return parts.isEmpty() ? QString() : tr("%1 of 10").arg(parts.join(u", "_s));
}

QString CaseFileWords::shortTimePoint(const QString& code)
{
    const bool isMonths = code.endsWith(u'M') && code.chopped(1).toInt() > 0;
    if (isMonths) {
        //: Below a chart, where there is room for five letters: 3 months after the treatment
        return tr("%1 mo").arg(code.chopped(1));
    }
    //: Below a chart, where there is room for five letters: before the treatment
    return code == baselineTimePoint ? tr("start") : timePoint(code);
}

QString CaseFileWords::timePoint(const QString& code)
{
    return code == baselineTimePoint ? tr("before") : Words::followUpStep(code);
}

} // namespace ayumi
