#include "core/domain/visit.h"

#include <algorithm>

namespace ayumi {

using namespace Qt::StringLiterals;

namespace {

constexpr double mostCellsMillion = 100000;
constexpr double mostVolumeMl = 100;
constexpr int mostMinutes = 24 * 60;

QString iso(std::optional<QDate> date)
{
    return date ? date->toString(Qt::ISODate) : QString();
}

bool isOutside(std::optional<double> amount, double most)
{
    return amount && !(*amount > 0 && *amount <= most);
}

QString written(double amount)
{
    return QString::number(amount, 'g', 12);
}

Result<> checkAmounts(const Injection& injection)
{
    if (isOutside(injection.cellsMillion, mostCellsMillion))
        return failure(ErrorCode::FieldInvalid, {u"cells"_s, written(*injection.cellsMillion)});
    const std::optional<double> viability = injection.viabilityPercent;
    if (viability && !(*viability >= 0 && *viability <= 100))
        return failure(ErrorCode::FieldInvalid, {u"viability"_s, written(*viability)});
    if (isOutside(injection.volumeMl, mostVolumeMl))
        return failure(ErrorCode::FieldInvalid, {u"volume"_s, written(*injection.volumeMl)});
    if (injection.minutes && (*injection.minutes < 0 || *injection.minutes > mostMinutes))
        return failure(ErrorCode::FieldInvalid, {u"minutes"_s, QString::number(*injection.minutes)});
    return {};
}

/// What the doctor had decided about the joint by that day.
std::optional<Decision> decisionBy(QDate day, const std::vector<Decision>& decisions, Joint joint)
{
    std::vector<Decision> byThen;
    std::ranges::copy_if(decisions, std::back_inserter(byThen),
                         [day](const Decision& decision) { return decision.decidedOn <= day; });
    return currentDecision(byThen, joint);
}

Result<> checkTreatmentConsent(Joint joint, QDate day, const std::vector<Consent>& consents)
{
    if (consentOn(consents, ConsentKind::Treatment, joint, day))
        return {};
    for (const Consent& consent : consents) {
        const bool signedLater = consent.kind == ConsentKind::Treatment && consent.joint == joint &&
                                 !consent.withdrawnOn && consent.signedOn > day;
        if (signedLater)
            return failure(ErrorCode::TreatmentBeforeConsent, {iso(day), iso(consent.signedOn)});
    }
    return failure(ErrorCode::InjectionWithoutConsent, {jointCode(joint)});
}

Result<> checkDay(QDate day, const InjectionCheck& facts)
{
    if (!day.isValid())
        return failure(ErrorCode::FieldMissing, {u"started-at"_s});
    if (day > facts.today)
        return failure(ErrorCode::DateInFuture, {u"started-at"_s, iso(day)});
    const Trip& trip = facts.trip;
    if ((trip.arrivalOn && day < *trip.arrivalOn) || (trip.departureOn && day > *trip.departureOn)) {
        return failure(ErrorCode::TreatmentNotOnTrip, {iso(day), iso(trip.arrivalOn), iso(trip.departureOn)});
    }
    return {};
}

Result<> lotExpired(const QString& lot, const PlacedInstant& expiry)
{
    return failure(ErrorCode::LotExpired, {lot.trimmed(), expiry.local().toString(u"yyyy-MM-dd HH:mm"_s)});
}

} // namespace

std::optional<QDate> Visit::treatedOn() const
{
    const auto first =
        std::ranges::min_element(injections, {}, [](const Injection& each) { return each.startedAt.at; });
    if (first == injections.end())
        return std::nullopt;
    return first->startedAt.local().date();
}

Result<> checkInjection(const Injection& injection, const InjectionCheck& facts)
{
    const QDate day = injection.startedAt.local().date();
    AYUMI_TRY(checkDay(day, facts));
    if (facts.visit.examination.go != GoDecision::Go)
        return failure(ErrorCode::InjectionWithoutGo);
    const std::optional<Decision> decision = decisionBy(day, facts.decisions, injection.joint);
    if (!decision || !allowsTreatment(decision->verdict))
        return failure(ErrorCode::InjectionWithoutDecision, {jointCode(injection.joint)});
    AYUMI_TRY(checkTreatmentConsent(injection.joint, day, facts.consents));
    if (injection.lot.trimmed().isEmpty())
        return failure(ErrorCode::FieldMissing, {u"lot"_s});
    if (injection.doctorName.trimmed().isEmpty())
        return failure(ErrorCode::FieldMissing, {u"doctor"_s});
    const auto& expiry = facts.trip.lotExpiresAt;
    if (expiry && isPrepared(facts.trip, injection.lot) && injection.startedAt.at > expiry->at)
        return lotExpired(injection.lot, *expiry);
    return checkAmounts(injection);
}

Result<> checkDrip(const Drip& drip, const InjectionCheck& facts, QDate on)
{
    AYUMI_TRY(checkDay(on, facts));
    if (facts.visit.examination.go != GoDecision::Go)
        return failure(ErrorCode::InjectionWithoutGo);
    if (!consentOn(facts.consents, ConsentKind::Drip, std::nullopt, on))
        return failure(ErrorCode::DripWithoutConsent);
    if (drip.lot.trimmed().isEmpty())
        return failure(ErrorCode::FieldMissing, {u"lot"_s});
    const auto& expiry = facts.trip.lotExpiresAt;
    if (expiry && isPrepared(facts.trip, drip.lot) && on > expiry->local().date())
        return lotExpired(drip.lot, *expiry);
    if (isOutside(drip.cellsMillion, mostCellsMillion))
        return failure(ErrorCode::FieldInvalid, {u"cells"_s, written(*drip.cellsMillion)});
    return {};
}

} // namespace ayumi
