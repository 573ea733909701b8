#pragma once

#include "core/domain/appointment.h"
#include "core/domain/counselling.h"
#include "core/domain/intake.h"
#include "core/domain/patient.h"
#include "core/domain/visit.h"

#include <QJsonObject>

/// What an audit record says of a value: codes and values, in JSON.
namespace ayumi::audit {

/// {"phone": ["old", "new"]}: the members in which `before` and `after` differ.
[[nodiscard]] QJsonObject differences(const QJsonObject& before, const QJsonObject& after);

[[nodiscard]] QJsonObject describe(const Patient& patient);
[[nodiscard]] QJsonObject describe(const Counselling& counselling);
[[nodiscard]] QJsonObject describe(const Decision& decision);
[[nodiscard]] QJsonObject describe(const Consent& consent);
[[nodiscard]] QJsonObject describe(const Trip& trip);
[[nodiscard]] QJsonObject describe(const Visit& visit);
[[nodiscard]] QJsonObject describe(const Injection& injection);
[[nodiscard]] QJsonObject describe(const Answer& answer);
[[nodiscard]] QJsonObject describe(const Appointment& appointment);

/// "symptoms:knee-R"
[[nodiscard]] QString questionCode(const Question& question);
/// "2026-03-02T19:58:00@Asia/Tokyo"
[[nodiscard]] QString placedText(const PlacedInstant& placed);
/// ISO, or null.
[[nodiscard]] QJsonValue dateValue(std::optional<QDate> date);

} // namespace ayumi::audit
