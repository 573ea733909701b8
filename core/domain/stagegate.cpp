#include "core/domain/stagegate.h"

#include <algorithm>

namespace ayumi {

namespace {

using MissingItems = std::vector<Missing>;

/// Treatment history counts as asked when each of these was: an answer of "none" or "unknown" is one.
constexpr std::array historyFields{IntakeField::HyaluronicAcid, IntakeField::SteroidPrpCells,
                                   IntakeField::Surgery};

void require(bool fulfilled, Missing missing, MissingItems& items)
{
    if (!fulfilled)
        items.push_back(std::move(missing));
}

bool hasImagesOrReason(const CaseFacts& facts)
{
    const bool hasImage = std::ranges::any_of(
        facts.attachments, [](const Attachment& each) { return each.kind == AttachmentKind::Image; });
    return hasImage || facts.photosInMessages > 0 ||
           facts.intake.answer(IntakeField::NoImagesReason).state == AnswerState::Known;
}

MissingItems missingForConsultation(const CaseFacts& facts)
{
    MissingItems items;
    const std::vector<Joint> joints = facts.intake.jointsWithSymptoms();
    if (joints.empty()) {
        items.push_back({MissingItem::Symptoms, std::nullopt, {}});
        items.push_back({MissingItem::TreatmentHistory, std::nullopt, {}});
    }
    for (const Joint joint : joints) {
        for (const IntakeField field : historyFields) {
            const bool asked = facts.intake.answer({field, joint}).state != AnswerState::NotAsked;
            require(asked, {MissingItem::TreatmentHistory, joint, codeOf(field)}, items);
        }
    }
    require(facts.patient.isReachable(), {MissingItem::WayToReach, std::nullopt, {}}, items);
    require(hasImagesOrReason(facts), {MissingItem::ImagesOrReason, std::nullopt, {}}, items);
    return items;
}

MissingItems missingForCounselling(const CaseFacts& facts)
{
    MissingItems items;
    const std::vector<Joint> joints = facts.intake.jointsWithSymptoms();
    if (joints.empty())
        require(!facts.decisions.empty(), {MissingItem::Decision, std::nullopt, {}}, items);
    for (const Joint joint : joints) {
        const std::optional<Decision> decision = currentDecision(facts.decisions, joint);
        if (!decision)
            items.push_back({MissingItem::Decision, joint, {}});
        else if (decision->verdict == Verdict::MoreInformation)
            items.push_back({MissingItem::DecisionWaitsForInformation, joint, {}});
    }
    return items;
}

void requireExplanations(const CaseFacts& facts, QDate today, MissingItems& items)
{
    for (const DisclosureItem item : allValues<DisclosureItem>()) {
        const bool explained = std::ranges::any_of(facts.disclosures, [&](const Disclosure& each) {
            return each.item == item && each.explainedOn.isValid() && each.explainedOn <= today;
        });
        require(explained, {MissingItem::DisclosureExplained, std::nullopt, codeOf(item)}, items);
    }
}

void requireConsents(const CaseFacts& facts, QDate today, MissingItems& items)
{
    for (const Joint joint : facts.jointsToTreat()) {
        const bool holds = consentOn(facts.consents, ConsentKind::Treatment, joint, today).has_value();
        require(holds, {MissingItem::TreatmentConsent, joint, {}}, items);
    }
    const auto holdsForCase = [&](ConsentKind kind) {
        return consentOn(facts.consents, kind, std::nullopt, today).has_value();
    };
    if (facts.trip.dripPlanned)
        require(holdsForCase(ConsentKind::Drip), {MissingItem::DripConsent, std::nullopt, {}}, items);
    require(holdsForCase(ConsentKind::DataTransferAbroad),
            {MissingItem::DataTransferConsent, std::nullopt, {}}, items);
}

void requirePassport(const CaseFacts& facts, MissingItems& items)
{
    const Passport& passport = facts.patient.passport;
    require(!passport.number.trimmed().isEmpty(), {MissingItem::PassportNumber, std::nullopt, {}}, items);
    require(passport.expiresOn.has_value(), {MissingItem::PassportExpiry, std::nullopt, {}}, items);
    const PassportState state = passportState(passport, facts.trip);
    if (state == PassportState::ExpiresEarly || state == PassportState::ExpiresDuringTrip) {
        const QDate neededUntil = passportNeededUntil(*facts.trip.arrivalOn);
        items.push_back({MissingItem::PassportValidity, std::nullopt, neededUntil.toString(Qt::ISODate)});
    }
}

MissingItems missingForPreparation(const CaseFacts& facts, QDate today)
{
    MissingItems items;
    require(!facts.jointsToTreat().empty(), {MissingItem::DecisionThatAllows, std::nullopt, {}}, items);
    requireExplanations(facts, today, items);
    requireConsents(facts, today, items);
    requirePassport(facts, items);
    require(facts.trip.arrivalOn && facts.trip.departureOn, {MissingItem::TripDates, std::nullopt, {}},
            items);
    return items;
}

void requireInjections(const CaseFacts& facts, MissingItems& items)
{
    const std::vector<Injection>& injections = facts.visit.injections;
    const std::vector<Joint> joints = facts.jointsToTreat();
    if (joints.empty())
        require(!injections.empty(), {MissingItem::Injection, std::nullopt, {}}, items);
    for (const Joint joint : joints) {
        const bool injected = std::ranges::find(injections, joint, &Injection::joint) != injections.end();
        require(injected, {MissingItem::Injection, joint, {}}, items);
    }
    for (const Injection& injection : injections) {
        const Missing withoutLot{MissingItem::InjectionLot, injection.joint, {}};
        const bool told = std::ranges::find(items, withoutLot) != items.end();
        require(told || !injection.lot.trimmed().isEmpty(), withoutLot, items);
    }
}

MissingItems missingForTreatment(const CaseFacts& facts)
{
    MissingItems items;
    const Examination& examination = facts.visit.examination;
    require(examination.go == GoDecision::Go, {MissingItem::ExaminationGo, std::nullopt, {}}, items);
    require(examination.bloodTestOn.has_value(), {MissingItem::BloodTest, std::nullopt, {}}, items);
    requireInjections(facts, items);
    require(facts.visit.discharge.dischargedOn.has_value(), {MissingItem::Discharge, std::nullopt, {}},
            items);
    return items;
}

MissingItems missingForFollowUp(const CaseFacts& facts)
{
    MissingItems items;
    for (const FollowUp& followUp : facts.followUps)
        require(followUp.end.has_value(), {MissingItem::FollowUpEndState, std::nullopt, followUp.step},
                items);
    return items;
}

} // namespace

std::vector<Missing> missingToLeave(Stage stage, const CaseFacts& facts, QDate today)
{
    switch (stage) {
    case Stage::Consultation:
        return missingForConsultation(facts);
    case Stage::Counselling:
        return missingForCounselling(facts);
    case Stage::Preparation:
        return missingForPreparation(facts, today);
    case Stage::Treatment:
        return missingForTreatment(facts);
    case Stage::FollowUp:
        return missingForFollowUp(facts);
    case Stage::Closed:
        return {};
    }
    return {};
}

std::vector<Missing> missingForNextStage(const CaseFacts& facts, QDate today)
{
    return missingToLeave(facts.careCase.stage, facts, today);
}

QString missingCode(const Missing& missing)
{
    QStringList parts{codeOf(missing.item)};
    if (missing.joint)
        parts.append(jointCode(*missing.joint));
    if (!missing.argument.isEmpty())
        parts.append(missing.argument);
    return parts.join(u':');
}

} // namespace ayumi
