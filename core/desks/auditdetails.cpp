#include "core/desks/auditdetails.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace ayumi::audit {

namespace {

template<class Value>
QJsonValue optionalValue(const std::optional<Value>& value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

} // namespace

QJsonObject differences(const QJsonObject& before, const QJsonObject& after)
{
    QJsonObject changed;
    for (auto member = after.begin(); member != after.end(); ++member) {
        if (before.value(member.key()) != member.value())
            changed.insert(member.key(), QJsonArray{before.value(member.key()), member.value()});
    }
    for (auto member = before.begin(); member != before.end(); ++member) {
        if (!after.contains(member.key()))
            changed.insert(member.key(), QJsonArray{member.value(), QJsonValue()});
    }
    return changed;
}

QString placedText(const PlacedInstant& placed)
{
    return placed.local().toString(Qt::ISODate) + u'@' + placed.zone;
}

QJsonValue dateValue(std::optional<QDate> date)
{
    return date ? QJsonValue(date->toString(Qt::ISODate)) : QJsonValue();
}

QString questionCode(const Question& question)
{
    const QString field = codeOf(question.field);
    return question.joint ? field + u':' + jointCode(*question.joint) : field;
}

QJsonObject describe(const Patient& patient)
{
    return {{u"family"_s, patient.name.family},
            {u"given"_s, patient.name.given},
            {u"kanaFamily"_s, patient.kana.family},
            {u"kanaGiven"_s, patient.kana.given},
            {u"romajiFamily"_s, patient.romaji.family},
            {u"romajiGiven"_s, patient.romaji.given},
            {u"birthDate"_s, dateValue(patient.birthDate)},
            {u"sex"_s, codeOf(patient.sex)},
            {u"postcode"_s, patient.postcode},
            {u"address"_s, patient.address},
            {u"phone"_s, patient.phone},
            {u"mail"_s, patient.mail},
            {u"lineName"_s, patient.lineName},
            {u"preferredChannel"_s,
             patient.preferredChannel ? QJsonValue(codeOf(*patient.preferredChannel)) : QJsonValue()},
            {u"contactHours"_s, patient.contactHours},
            {u"zone"_s, patient.zone},
            {u"language"_s, patient.language},
            {u"emergencyName"_s, patient.emergency.name},
            {u"emergencyRelation"_s, patient.emergency.relation},
            {u"emergencyPhone"_s, patient.emergency.phone},
            {u"emergencyMayBeTold"_s, optionalValue(patient.emergency.mayBeTold)},
            {u"familyDoctor"_s, patient.familyDoctor},
            {u"passportNumber"_s, patient.passport.number},
            {u"passportExpiresOn"_s, dateValue(patient.passport.expiresOn)},
            {u"passportNationality"_s, patient.passport.nationality},
            {u"notes"_s, patient.notes}};
}

QJsonObject describe(const Counselling& counselling)
{
    return {{u"heldAt"_s, placedText(counselling.heldAt)}, {u"channel"_s, codeOf(counselling.channel)},
            {u"participants"_s, counselling.participants}, {u"interpreter"_s, counselling.interpreter},
            {u"imagesShown"_s, counselling.imagesShown},   {u"explanation"_s, counselling.explanation},
            {u"patientWords"_s, counselling.patientWords}, {u"nextAction"_s, counselling.nextAction}};
}

QJsonObject describe(const Decision& decision)
{
    QJsonArray reasons;
    for (const Criterion reason : decision.reasons)
        reasons.append(codeOf(reason));
    return {{u"joint"_s, jointCode(decision.joint)},
            {u"verdict"_s, codeOf(decision.verdict)},
            {u"reasons"_s, reasons},
            {u"doctor"_s, decision.doctorName},
            {u"licence"_s, decision.licenceNumber},
            {u"licenceCountry"_s, decision.licenceCountry},
            {u"decidedOn"_s, dateValue(decision.decidedOn)}};
}

QJsonObject describe(const Consent& consent)
{
    return {{u"kind"_s, codeOf(consent.kind)},
            {u"joint"_s, consent.joint ? QJsonValue(jointCode(*consent.joint)) : QJsonValue()},
            {u"recipient"_s, consent.recipient},
            {u"textVersion"_s, consent.textVersion},
            {u"language"_s, consent.language},
            {u"signedOn"_s, dateValue(consent.signedOn)},
            {u"explainedBy"_s, consent.explainedBy}};
}

QJsonObject describe(const Trip& trip)
{
    return {
        {u"arrivalOn"_s, dateValue(trip.arrivalOn)},
        {u"departureOn"_s, dateValue(trip.departureOn)},
        {u"flights"_s, trip.flights},
        {u"hotel"_s, trip.hotel},
        {u"transfer"_s, trip.transfer},
        {u"interpreter"_s, trip.interpreter},
        {u"companion"_s, trip.companion},
        {u"wheelchair"_s, trip.wheelchair},
        {u"dripPlanned"_s, trip.dripPlanned},
        {u"arrivalCardOn"_s, dateValue(trip.arrivalCardOn)},
        {u"preparedLots"_s, trip.preparedLots},
        {u"lotExpiresAt"_s, trip.lotExpiresAt ? QJsonValue(placedText(*trip.lotExpiresAt)) : QJsonValue()},
        {u"notes"_s, trip.notes}};
}

QJsonObject describe(const Visit& visit)
{
    QJsonObject object{{u"hospital"_s, visit.hospital},
                       {u"examinedOn"_s, dateValue(visit.examination.examinedOn)},
                       {u"bloodTestOn"_s, dateValue(visit.examination.bloodTestOn)},
                       {u"bloodFindings"_s, visit.examination.bloodFindings},
                       {u"findings"_s, visit.examination.findings},
                       {u"go"_s, codeOf(visit.examination.go)},
                       {u"goReason"_s, visit.examination.goReason},
                       {u"doctor"_s, visit.examination.doctorName},
                       {u"dischargedOn"_s, dateValue(visit.discharge.dischargedOn)},
                       {u"advice"_s, visit.discharge.advice},
                       {u"sheetGiven"_s, visit.discharge.sheetGiven},
                       {u"dischargeNotes"_s, visit.discharge.notes}};
    if (visit.drip) {
        object.insert(u"dripLot"_s, visit.drip->lot);
        object.insert(u"dripCellsMillion"_s, optionalValue(visit.drip->cellsMillion));
        object.insert(u"dripMinutes"_s, optionalValue(visit.drip->minutes));
        object.insert(u"dripReaction"_s, visit.drip->reaction);
    }
    return object;
}

QJsonObject describe(const Injection& injection)
{
    return {{u"joint"_s, jointCode(injection.joint)},
            {u"lot"_s, injection.lot},
            {u"startedAt"_s, placedText(injection.startedAt)},
            {u"doctor"_s, injection.doctorName},
            {u"sideReadBack"_s, injection.sideReadBack}};
}

QJsonObject describe(const Answer& answer)
{
    return {{u"state"_s, codeOf(answer.state)},
            {u"value"_s, answer.value},
            {u"source"_s, codeOf(answer.source)},
            {u"verified"_s, answer.verified}};
}

QJsonObject describe(const Appointment& appointment)
{
    QJsonArray staff;
    for (const StaffId id : appointment.staff)
        staff.append(id.value());
    return {{u"uid"_s, appointment.uid},
            {u"state"_s, codeOf(appointment.state)},
            {u"kind"_s, codeOf(appointment.kind)},
            {u"case"_s, appointment.caseId ? QJsonValue(appointment.caseId->value()) : QJsonValue()},
            {u"title"_s, appointment.title},
            {u"start"_s, placedText(appointment.start)},
            {u"minutes"_s, appointment.minutes},
            {u"place"_s, appointment.place},
            {u"staff"_s, staff},
            {u"doctor"_s, appointment.doctor},
            {u"interpreter"_s, appointment.interpreter},
            {u"withPatient"_s, appointment.withPatient},
            {u"notes"_s, appointment.notes}};
}

} // namespace ayumi::audit
