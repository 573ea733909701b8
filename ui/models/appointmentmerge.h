#pragma once

#include "core/domain/appointment.h"

#include <QJsonObject>

namespace ayumi {

/// What somebody typed into an appointment and what somebody else saved meanwhile.
struct MergedAppointment
{
    Appointment appointment; ///< theirs with what only I changed; disputed parts are mine
    QStringList disputed;    ///< parts that both changed, differently
};

/// Parts of an appointment, as the form names its fields: "kind", "case", "title", "start", "minutes",
/// "place", "doctor", "interpreter", "staff", "with-patient", "notes".
class AppointmentParts
{
public:
    [[nodiscard]] static const QStringList& all();
    [[nodiscard]] static bool isSame(const Appointment& one, const Appointment& other, const QString& part);
    static void take(Appointment& into, const Appointment& from, const QString& part);

    /// `before` is what both began with.
    [[nodiscard]] static MergedAppointment merge(const Appointment& before, const Appointment& mine,
                                                 const Appointment& theirs);

    /// What a draft keeps: the parts, nothing else.
    [[nodiscard]] static QJsonObject toJson(const Appointment& appointment);
    /// The parts of `object` over those of `beneath`; what cannot be read stays as it is.
    [[nodiscard]] static Appointment fromJson(const QJsonObject& object, Appointment beneath);
};

} // namespace ayumi
