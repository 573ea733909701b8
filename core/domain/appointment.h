#pragma once

#include "core/base/clock.h"
#include "core/base/enumcode.h"
#include "core/base/id.h"
#include "core/base/result.h"

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace ayumi {

enum class AppointmentKind
{
    Counselling,
    Call,
    Treatment,
    Flight,
    PickUp,
    Other
};

enum class AppointmentState
{
    Planned,
    Cancelled ///< kept: whoever was invited has to be told
};

/// Something that takes place at a time: with people, at a place or behind a link.
struct Appointment
{
    AppointmentId id;
    QString uid;      ///< for good, also in files that leave the house (RFC 5545, 3.8.4.7)
    int sequence = 0; ///< raised by every change that others see (RFC 5545, 3.8.7.4)
    AppointmentState state = AppointmentState::Planned;
    AppointmentKind kind = AppointmentKind::Other;
    std::optional<CaseId> caseId;
    QString title;
    PlacedInstant start;
    int minutes = 30;
    QString place; ///< or a link
    std::vector<StaffId> staff;
    QString doctor;
    QString interpreter;
    bool withPatient = true; ///< the person of the case takes part; means nothing without a case
    QString notes;           ///< ours alone, never sent
    Instant changedAt;
    int version = 0;

    [[nodiscard]] Instant end() const { return Instant(start.at.msecsSinceEpoch() + minutes * 60'000LL); }
    bool operator==(const Appointment&) const = default;
};

/// 31 days: what lasts longer is no appointment. Lists count on it to find what began before their first day.
inline constexpr int longestAppointmentMinutes = 31 * 24 * 60;

/// How long one call, counselling, ... is unless somebody says otherwise.
[[nodiscard]] int usualMinutes(AppointmentKind kind);

/// Errors: FieldMissing (title, where neither kind nor case says what it is), FieldTooLong, FieldInvalid
/// (minutes, start outside the years 2000 to 2199), ZoneUnknown.
[[nodiscard]] Result<> checkAppointment(const Appointment& appointment);

/// Whether those invited have to be told of the step from `before` to `after`: all but our own notes.
[[nodiscard]] bool othersSee(const Appointment& before, const Appointment& after);

/// When somebody is taken: by an appointment, or by a follow-up call for which a time was agreed.
struct Engagement
{
    AppointmentId appointment;
    FollowUpId followUp;
    Instant from;
    Instant until;
    std::vector<StaffId> staff;
    QString doctor;
    QString interpreter;
    std::optional<PatientId> patient;

    bool operator==(const Engagement&) const = default;
};

/// `patient` is the person of its case.
[[nodiscard]] Engagement engagementOf(const Appointment& appointment, std::optional<PatientId> patient);

/// How long a follow-up call with an agreed time keeps people.
inline constexpr int bookedCallMinutes = 15;

enum class TakenPerson
{
    Doctor,
    Interpreter,
    Staff,
    Patient
};

/// One person in two places at once.
struct ScheduleConflict
{
    Engagement with;
    TakenPerson who = TakenPerson::Staff;
    StaffId staff; ///< with Staff

    bool operator==(const ScheduleConflict&) const = default;
};

/// Which of `others` overlap with `wanted` and share a doctor, an interpreter (by name, however it is spelt),
/// somebody of the staff, or the patient. Ends that touch do not overlap, and nothing conflicts with itself.
/// A warning, never a bar: in the order of `others`.
[[nodiscard]] std::vector<ScheduleConflict> conflictsOf(const Engagement& wanted,
                                                        std::span<const Engagement> others);

template<>
struct CodeTable<AppointmentKind>
{
    static constexpr std::array entries{
        std::pair{AppointmentKind::Counselling, "counselling"}, std::pair{AppointmentKind::Call, "call"},
        std::pair{AppointmentKind::Treatment, "treatment"},     std::pair{AppointmentKind::Flight, "flight"},
        std::pair{AppointmentKind::PickUp, "pick-up"},          std::pair{AppointmentKind::Other, "other"}};
};

template<>
struct CodeTable<AppointmentState>
{
    static constexpr std::array entries{std::pair{AppointmentState::Planned, "planned"},
                                        std::pair{AppointmentState::Cancelled, "cancelled"}};
};

template<>
struct CodeTable<TakenPerson>
{
    static constexpr std::array entries{
        std::pair{TakenPerson::Doctor, "doctor"}, std::pair{TakenPerson::Interpreter, "interpreter"},
        std::pair{TakenPerson::Staff, "staff"}, std::pair{TakenPerson::Patient, "patient"}};
};

} // namespace ayumi
