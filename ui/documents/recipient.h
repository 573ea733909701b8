#pragma once

#include "core/domain/casefacts.h"

namespace ayumi {

/// To whom a paper goes, and on which consent.
struct PaperRecipient
{
    QString name;
    std::optional<Consent> consent; ///< nullopt: to the patient, or none holds

    [[nodiscard]] std::optional<ConsentId> consentId() const
    {
        return consent ? std::optional(consent->id) : std::nullopt;
    }
};

/// Where the patient agreed that data may go; otherwise the hospital of the visit, on no consent.
[[nodiscard]] inline PaperRecipient hospitalOf(const CaseFacts& facts, QDate today)
{
    const auto consent = consentOn(facts.consents, ConsentKind::DataTransferAbroad, {}, today);
    if (consent)
        return {consent->recipient, consent};
    return {facts.visit.hospital.isEmpty() ? QStringLiteral("hospital") : facts.visit.hospital, {}};
}

[[nodiscard]] inline PaperRecipient thePatient()
{
    return {QStringLiteral("patient"), {}};
}

} // namespace ayumi
