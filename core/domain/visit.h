#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/domain/consent.h"
#include "core/domain/suitability.h"
#include "core/domain/trip.h"

namespace ayumi {

enum class GoDecision
{
    NotDecided,
    Go,
    NoGo
};

/// One joint, one side, its lot: an injection cannot be written down without them.
struct Injection
{
    InjectionId id;
    Joint joint;
    QString lot;
    QString product;
    std::optional<double> cellsMillion;
    std::optional<double> viabilityPercent;
    std::optional<double> volumeMl;
    QString anaesthesia;
    QString approach;
    bool sideReadBack = false; ///< "right or left?" asked and read back
    PlacedInstant startedAt;
    std::optional<int> minutes;
    QString doctorName;
    QString reaction;

    bool operator==(const Injection&) const = default;
};

struct Drip
{
    QString lot;
    std::optional<double> cellsMillion;
    std::optional<int> minutes;
    QString reaction;

    bool operator==(const Drip&) const = default;
};

struct Examination
{
    std::optional<QDate> examinedOn;
    std::optional<QDate> bloodTestOn;
    QString bloodFindings;
    QString findings;
    GoDecision go = GoDecision::NotDecided;
    QString goReason;
    QString doctorName;

    bool operator==(const Examination&) const = default;
};

struct Discharge
{
    std::optional<QDate> dischargedOn;
    QString advice; ///< as told to the patient, Japanese
    bool sheetGiven = false;
    QString notes;

    bool operator==(const Discharge&) const = default;
};

/// The treatment visit: examination and blood test, go or no-go, injections, drip, discharge.
struct Visit
{
    VisitId id;
    CaseId caseId;
    QString hospital;
    Examination examination;
    std::vector<Injection> injections;
    std::optional<Drip> drip;
    Discharge discharge;
    int version = 0;

    /// The local date (of the place) of the first injection: the anchor of the follow-up plan.
    [[nodiscard]] std::optional<QDate> treatedOn() const;
    bool operator==(const Visit&) const = default;
};

struct InjectionCheck
{
    const std::vector<Decision>& decisions;
    const std::vector<Consent>& consents;
    const Trip& trip;
    const Visit& visit;
    QDate today; ///< of the place
};

/// May this injection be recorded? Decision and consent are those of its joint on its day; trip dates count
/// as far as they are known. Errors: DateInFuture, TreatmentNotOnTrip, InjectionWithoutGo,
/// InjectionWithoutDecision(joint), TreatmentBeforeConsent, InjectionWithoutConsent(joint), FieldMissing(lot,
/// doctor), LotExpired where the journey says until when the lot may be used, FieldInvalid(cells, viability,
/// volume, minutes).
[[nodiscard]] Result<> checkInjection(const Injection& injection, const InjectionCheck& facts);

/// Errors: DateInFuture, TreatmentNotOnTrip, InjectionWithoutGo, DripWithoutConsent, FieldMissing(lot),
/// LotExpired (on a day after that of its expiry),
/// FieldInvalid(cells).
[[nodiscard]] Result<> checkDrip(const Drip& drip, const InjectionCheck& facts, QDate on);

template<>
struct CodeTable<GoDecision>
{
    static constexpr std::array entries{std::pair{GoDecision::NotDecided, "not-decided"},
                                        std::pair{GoDecision::Go, "go"},
                                        std::pair{GoDecision::NoGo, "no-go"}};
};

} // namespace ayumi
