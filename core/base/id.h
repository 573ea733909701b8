#pragma once

#include <QHash>
#include <QtGlobal>

#include <compare>

namespace ayumi {

/// A row's identity, typed by what it identifies so that a case's number can never be passed for a patient's.
/// Zero means "not stored yet".
template<class Subject>
class Id
{
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 value)
        : m_value(value)
    {
    }

    [[nodiscard]] constexpr qint64 value() const { return m_value; }
    [[nodiscard]] constexpr bool isStored() const { return m_value != 0; }

    constexpr auto operator<=>(const Id&) const = default;

private:
    qint64 m_value = 0;
};

template<class Subject>
size_t qHash(Id<Subject> id, size_t seed = 0)
{
    return ::qHash(id.value(), seed);
}

using PatientId = Id<struct PatientSubject>;
using CaseId = Id<struct CareCaseSubject>;
using CounsellingId = Id<struct CounsellingSubject>;
using DecisionId = Id<struct DecisionSubject>;
using ConsentId = Id<struct ConsentSubject>;
using DisclosureId = Id<struct DisclosureSubject>;
using TripId = Id<struct TripSubject>;
using VisitId = Id<struct VisitSubject>;
using InjectionId = Id<struct InjectionSubject>;
using FollowUpId = Id<struct FollowUpSubject>;
using ContactAttemptId = Id<struct ContactAttemptSubject>;
using ScoreId = Id<struct OutcomeScoreSubject>;
using MessageId = Id<struct MessageSubject>;
using NoteId = Id<struct CaseNoteSubject>;
using AttachmentId = Id<struct AttachmentSubject>;
using ReminderId = Id<struct ReminderSubject>;
using PlanId = Id<struct FollowUpPlanSubject>;
using HolidayId = Id<struct HolidaySubject>;
using AbsenceId = Id<struct StaffAbsenceSubject>;
using AppointmentId = Id<struct AppointmentSubject>;
using AdverseEventId = Id<struct AdverseEventSubject>;
using StaffId = Id<struct StaffSubject>;
using AuditId = Id<struct AuditSubject>;

} // namespace ayumi
