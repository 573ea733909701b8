#include "app/ctl/casejson.h"

#include "app/ctl/timelinejson.h"
#include "core/base/japanesedate.h"

#include <QJsonArray>

namespace ayumi {

using namespace Qt::StringLiterals;

namespace {

QJsonValue dateOrNull(const std::optional<QDate>& date)
{
    return date && date->isValid() ? QJsonValue(date->toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue momentOrNull(const std::optional<PlacedInstant>& moment)
{
    return moment ? QJsonValue(moment->local().toString(Qt::ISODate)) : QJsonValue();
}

template<class T>
QJsonValue numberOrNull(const std::optional<T>& number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonArray jsonOfJoints(const std::vector<Joint>& joints)
{
    QJsonArray array;
    for (const Joint joint : joints)
        array.append(jointCode(joint));
    return array;
}

QJsonObject jsonOfName(const PersonName& name)
{
    return {{u"family"_s, name.family}, {u"given"_s, name.given}};
}

QJsonArray jsonOfAnswers(const Intake& intake)
{
    QJsonArray array;
    for (const auto& [question, answer] : intake.answers()) {
        array.append(
            QJsonObject{{u"field"_s, codeOf(question.field)},
                        {u"joint"_s, question.joint ? QJsonValue(jointCode(*question.joint)) : QJsonValue()},
                        {u"state"_s, codeOf(answer.state)},
                        {u"value"_s, answer.value},
                        {u"source"_s, codeOf(answer.source)},
                        {u"verified"_s, answer.verified}});
    }
    return array;
}

/// What is known of one joint, side by side with the other.
QJsonArray jsonOfKnees(const CaseFacts& facts)
{
    QJsonArray knees;
    for (const Joint joint : {rightKnee, leftKnee}) {
        QJsonObject knee{{u"joint"_s, jointCode(joint)}, {u"side"_s, codeOf(joint.side)}};
        const auto text = [&](IntakeField field) -> QJsonValue {
            const Answer answer = facts.intake.answer({field, joint});
            return answer.state == AnswerState::Known ? QJsonValue(answer.value) : QJsonValue();
        };
        knee[u"symptoms"_s] = text(IntakeField::Symptoms);
        knee[u"kl"_s] = text(IntakeField::KellgrenLawrence);
        knee[u"alignment"_s] = text(IntakeField::Alignment);
        const auto decision = currentDecision(facts.decisions, joint);
        knee[u"decision"_s] = decision ? QJsonValue(codeOf(decision->verdict)) : QJsonValue();
        QJsonArray lots;
        for (const Injection& injection : facts.visit.injections) {
            if (injection.joint == joint)
                lots.append(injection.lot);
        }
        knee[u"lots"_s] = lots;
        knees.append(knee);
    }
    return knees;
}

QJsonArray jsonOfVisits(const Visit& visit)
{
    if (!visit.id.isStored())
        return {};
    QJsonArray injections;
    for (const Injection& injection : visit.injections) {
        injections.append(QJsonObject{{u"joint"_s, jointCode(injection.joint)},
                                      {u"side"_s, codeOf(injection.joint.side)},
                                      {u"lot"_s, injection.lot},
                                      {u"product"_s, injection.product},
                                      {u"cellsMillion"_s, numberOrNull(injection.cellsMillion)},
                                      {u"viabilityPercent"_s, numberOrNull(injection.viabilityPercent)},
                                      {u"volumeMl"_s, numberOrNull(injection.volumeMl)},
                                      {u"startedAt"_s, momentOrNull(injection.startedAt)},
                                      {u"zone"_s, injection.startedAt.zone},
                                      {u"doctor"_s, injection.doctorName}});
    }
    QJsonObject object{{u"hospital"_s, visit.hospital},
                       {u"treatedOn"_s, dateOrNull(visit.treatedOn())},
                       {u"examinedOn"_s, dateOrNull(visit.examination.examinedOn)},
                       {u"bloodTestOn"_s, dateOrNull(visit.examination.bloodTestOn)},
                       {u"go"_s, codeOf(visit.examination.go)},
                       {u"injections"_s, injections},
                       {u"dischargedOn"_s, dateOrNull(visit.discharge.dischargedOn)},
                       {u"drip"_s, QJsonValue()}};
    if (visit.drip)
        object[u"drip"_s] = QJsonObject{{u"lot"_s, visit.drip->lot},
                                        {u"cellsMillion"_s, numberOrNull(visit.drip->cellsMillion)},
                                        {u"minutes"_s, numberOrNull(visit.drip->minutes)}};
    return {object};
}

QJsonArray jsonOfFollowUps(const CaseFacts& facts, QDate today)
{
    QJsonArray array;
    const auto treatedOn = facts.visit.treatedOn();
    for (const FollowUp& followUp : facts.followUps) {
        const QDate due = dueOn(followUp, treatedOn.value_or(QDate()));
        int attempts = 0;
        for (const ContactAttempt& attempt : facts.attempts)
            attempts += attempt.followUp == followUp.id ? 1 : 0;
        array.append(QJsonObject{{u"followUp"_s, followUp.step},
                                 {u"dueOn"_s, due.toString(Qt::ISODate)},
                                 {u"windowFrom"_s, windowOf(followUp, due).from.toString(Qt::ISODate)},
                                 {u"windowUntil"_s, windowOf(followUp, due).until.toString(Qt::ISODate)},
                                 {u"pinned"_s, followUp.pinnedOn.has_value()},
                                 {u"status"_s, codeOf(statusOf(followUp, due, today))},
                                 {u"bookedAt"_s, momentOrNull(followUp.bookedAt)},
                                 {u"promisedAt"_s, momentOrNull(followUp.promisedAt)},
                                 {u"postponedUntil"_s, dateOrNull(followUp.postponedUntil)},
                                 {u"endedOn"_s, dateOrNull(followUp.endedOn)},
                                 {u"attempts"_s, attempts}});
    }
    return array;
}

QJsonArray jsonOfScores(const CaseFacts& facts)
{
    QJsonArray array;
    for (const OutcomeScore& score : facts.scores) {
        array.append(QJsonObject{{u"instrument"_s, codeOf(score.instrument)},
                                 {u"joint"_s, jointCode(score.joint)},
                                 {u"side"_s, codeOf(score.joint.side)},
                                 {u"timePoint"_s, score.timePoint},
                                 {u"value"_s, score.value},
                                 {u"ruleVersion"_s, score.ruleVersion},
                                 {u"takenOn"_s, score.takenOn.toString(Qt::ISODate)}});
    }
    return array;
}

QJsonArray jsonOfKoos12(const CaseFacts& facts)
{
    QJsonArray array;
    for (const Koos12Record& record : facts.koos12) {
        array.append(QJsonObject{{u"joint"_s, jointCode(record.joint)},
                                 {u"timePoint"_s, record.timePoint},
                                 {u"answers"_s, koos12::written(record.answers)},
                                 {u"ruleVersion"_s, record.ruleVersion},
                                 {u"takenOn"_s, record.takenOn.toString(Qt::ISODate)}});
    }
    return array;
}

QJsonArray jsonOfConsents(const CaseFacts& facts)
{
    QJsonArray array;
    for (const Consent& consent : facts.consents) {
        array.append(
            QJsonObject{{u"id"_s, consent.id.value()},
                        {u"kind"_s, codeOf(consent.kind)},
                        {u"joint"_s, consent.joint ? QJsonValue(jointCode(*consent.joint)) : QJsonValue()},
                        {u"recipient"_s, consent.recipient},
                        {u"textVersion"_s, consent.textVersion},
                        {u"signedOn"_s, consent.signedOn.toString(Qt::ISODate)},
                        {u"withdrawnOn"_s, dateOrNull(consent.withdrawnOn)}});
    }
    return array;
}

QJsonArray jsonOfDecisions(const CaseFacts& facts)
{
    QJsonArray array;
    for (const Decision& decision : facts.decisions) {
        QJsonArray reasons;
        for (const Criterion criterion : decision.reasons)
            reasons.append(codeOf(criterion));
        array.append(QJsonObject{{u"joint"_s, jointCode(decision.joint)},
                                 {u"verdict"_s, codeOf(decision.verdict)},
                                 {u"reasons"_s, reasons},
                                 {u"reasonText"_s, decision.reasonText},
                                 {u"doctor"_s, decision.doctorName},
                                 {u"decidedOn"_s, decision.decidedOn.toString(Qt::ISODate)}});
    }
    return array;
}

QJsonObject jsonOfTrip(const Trip& trip)
{
    return {{u"arrivalOn"_s, dateOrNull(trip.arrivalOn)},
            {u"departureOn"_s, dateOrNull(trip.departureOn)},
            {u"arrivalCardOn"_s, dateOrNull(trip.arrivalCardOn)},
            {u"dripPlanned"_s, trip.dripPlanned},
            {u"preparedLots"_s, trip.preparedLots},
            {u"lotExpiresAt"_s, momentOrNull(trip.lotExpiresAt)},
            {u"hotel"_s, trip.hotel},
            {u"flights"_s, trip.flights}};
}

} // namespace

QJsonObject jsonOf(const Patient& patient)
{
    return {{u"id"_s, patient.id.value()},
            {u"name"_s, jsonOfName(patient.name)},
            {u"kana"_s, jsonOfName(patient.kana)},
            {u"romaji"_s, jsonOfName(patient.romaji)},
            {u"displayName"_s, patient.displayName()},
            {u"birthDate"_s, dateOrNull(patient.birthDate)},
            {u"sex"_s, codeOf(patient.sex)},
            {u"phone"_s, patient.phone},
            {u"contactHours"_s, patient.contactHours},
            {u"language"_s, patient.language},
            {u"mail"_s, patient.mail},
            {u"lineName"_s, patient.lineName},
            {u"address"_s, patient.address},
            {u"passport"_s, QJsonObject{{u"number"_s, patient.passport.number},
                                        {u"expiresOn"_s, dateOrNull(patient.passport.expiresOn)}}}};
}

QJsonObject jsonOf(const Missing& missing)
{
    return {{u"item"_s, codeOf(missing.item)},
            {u"joint"_s, missing.joint ? QJsonValue(jointCode(*missing.joint)) : QJsonValue()},
            {u"argument"_s, missing.argument},
            {u"code"_s, missingCode(missing)}};
}

QJsonObject jsonOf(const FollowUpMove& move)
{
    return {{u"followUp"_s, move.step},
            {u"before"_s, move.before.toString(Qt::ISODate)},
            {u"after"_s, move.after.toString(Qt::ISODate)},
            {u"effect"_s, codeOf(move.effect)}};
}

QJsonObject jsonOf(const CaseFile& file, QDate today)
{
    const CaseFacts& facts = file.facts;
    QJsonArray missing;
    for (const Missing& item : file.missing)
        missing.append(jsonOf(item));
    QJsonArray alerts;
    for (const Alert& alert : file.alerts)
        alerts.append(QJsonObject{
            {u"field"_s, codeOf(alert.field)}, {u"state"_s, codeOf(alert.state)}, {u"text"_s, alert.text}});
    QJsonArray disclosures;
    for (const Disclosure& disclosure : facts.disclosures)
        disclosures.append(QJsonObject{{u"item"_s, codeOf(disclosure.item)},
                                       {u"explainedOn"_s, disclosure.explainedOn.toString(Qt::ISODate)},
                                       {u"explainedBy"_s, disclosure.explainedBy}});
    QJsonArray otherCases;
    QJsonValue earlierCase;
    for (const CaseRow& other : file.otherCases) {
        otherCases.append(other.number);
        if (other.id == facts.careCase.furtherTreatmentOf)
            earlierCase = other.number;
    }
    return {{u"case"_s, facts.careCase.number},
            {u"stage"_s, codeOf(facts.careCase.stage)},
            {u"furtherTreatmentOf"_s, earlierCase},
            {u"otherCases"_s, otherCases},
            {u"closeReason"_s,
             facts.careCase.closeReason ? QJsonValue(codeOf(*facts.careCase.closeReason)) : QJsonValue()},
            {u"lookAgainOn"_s, dateOrNull(facts.careCase.lookAgainOn)},
            {u"identity"_s, jsonOf(facts.patient)},
            {u"alerts"_s, alerts},
            {u"missing"_s, missing},
            {u"intake"_s, jsonOfAnswers(facts.intake)},
            {u"knees"_s, jsonOfKnees(facts)},
            {u"jointsToTreat"_s, jsonOfJoints(facts.jointsToTreat())},
            {u"decisions"_s, jsonOfDecisions(facts)},
            {u"disclosures"_s, disclosures},
            {u"consents"_s, jsonOfConsents(facts)},
            {u"trip"_s, jsonOfTrip(facts.trip)},
            {u"visits"_s, jsonOfVisits(facts.visit)},
            {u"followUps"_s, jsonOfFollowUps(facts, today)},
            {u"scores"_s, jsonOfScores(facts)},
            {u"koos12"_s, jsonOfKoos12(facts)},
            {u"timeline"_s, jsonOfTimeline(file.timeline)}};
}

QJsonObject jsonOf(const FollowUpRow& row)
{
    return {{u"case"_s, row.caseNumber},
            {u"patient"_s, row.person.displayName()},
            {u"phone"_s, row.person.phone},
            {u"followUp"_s, row.followUp.step},
            {u"dueOn"_s, row.dueOn.toString(Qt::ISODate)},
            {u"actOn"_s, row.actOn.toString(Qt::ISODate)},
            {u"status"_s, codeOf(row.status)},
            {u"promisedAt"_s, momentOrNull(row.followUp.promisedAt)},
            {u"bookedAt"_s, momentOrNull(row.followUp.bookedAt)},
            {u"treatedOn"_s, row.treatedOn.toString(Qt::ISODate)},
            {u"joints"_s, jsonOfJoints(row.treatedJoints)},
            {u"attempts"_s, row.attempts},
            {u"suggestsUnreachable"_s, row.suggestsUnreachable}};
}

QJsonObject jsonOf(const CaseRow& row)
{
    return {{u"case"_s, row.number},
            {u"patient"_s, row.person.displayName()},
            {u"stage"_s, codeOf(row.stage)},
            {u"closeReason"_s, row.closeReason ? QJsonValue(codeOf(*row.closeReason)) : QJsonValue()},
            {u"joints"_s, jsonOfJoints(row.joints)},
            {u"responsible"_s, row.responsibleName}};
}

QJsonObject jsonOf(const WaitingRow& row)
{
    return {{u"case"_s, row.caseNumber},
            {u"patient"_s, row.person.displayName()},
            {u"reminder"_s, codeOf(row.reminder.rule)},
            {u"dueOn"_s, row.reminder.dueOn.toString(Qt::ISODate)},
            {u"until"_s, dateOrNull(row.reminder.until)},
            {u"argument"_s, row.reminder.argument}};
}

QJsonObject jsonOf(const SearchHit& hit)
{
    return {{u"case"_s, hit.caseNumber},
            {u"patient"_s, hit.person.displayName()},
            {u"stage"_s, codeOf(hit.stage)},
            {u"field"_s, codeOf(hit.field)},
            {u"excerpt"_s, hit.excerpt}};
}

} // namespace ayumi
