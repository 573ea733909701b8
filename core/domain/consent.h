#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/domain/joint.h"

#include <QDate>

namespace ayumi {

enum class ConsentKind
{
    Treatment,
    Drip,
    DataTransferAbroad,
    PhotoUse
};

/// Signed, versioned, scoped, can be withdrawn. Never edited: a correction is a withdrawal and a new one.
struct Consent
{
    ConsentId id;
    CaseId caseId;
    ConsentKind kind = ConsentKind::Treatment;
    std::optional<Joint> joint; ///< with Treatment
    QString recipient;          ///< with DataTransferAbroad: who receives the data
    QString textVersion;
    QString language = QStringLiteral("ja");
    QDate signedOn;
    QString explainedBy;
    QString interpreter;
    QString witness;
    std::optional<QDate> withdrawnOn;
    QString withdrawalReason;
    StaffId recordedBy;
    int version = 0;

    bool operator==(const Consent&) const = default;
};

/// Treatment needs its joint, DataTransferAbroad its recipient, all a text version and who explained.
/// Errors: ConsentScopeMissing, FieldMissing, DateInFuture, DatesReversed (withdrawn before signed).
[[nodiscard]] Result<> checkConsent(const Consent& consent, QDate today);

/// Was this consent given and not withdrawn on `day`? On the day of its withdrawal it holds no more.
[[nodiscard]] bool holdsOn(const Consent& consent, QDate day);

/// The consent of `kind` (for `joint` where it is Treatment) that holds on `day`.
[[nodiscard]] std::optional<Consent> consentOn(const std::vector<Consent>& consents, ConsentKind kind,
                                               std::optional<Joint> joint, QDate day);

template<>
struct CodeTable<ConsentKind>
{
    static constexpr std::array entries{std::pair{ConsentKind::Treatment, "treatment"},
                                        std::pair{ConsentKind::Drip, "drip"},
                                        std::pair{ConsentKind::DataTransferAbroad, "data-transfer"},
                                        std::pair{ConsentKind::PhotoUse, "photo-use"}};
};

} // namespace ayumi
