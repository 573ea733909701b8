#pragma once

#include "core/base/result.h"
#include "core/domain/appointment.h"
#include "core/domain/carecase.h"
#include "core/domain/patient.h"

namespace ayumi {

class Database;
class Statement;

/// Where the last page of a list of appointments ended.
struct AppointmentPlace
{
    Instant start;
    AppointmentId id;
};

/// Which appointments a list wants: all that take place, wholly or partly, in [from, until).
struct AppointmentsWanted
{
    Instant from;
    Instant until;
    std::optional<StaffId> staff; ///< with this person; nullopt: everybody's and nobody's
    std::optional<CaseId> caseId; ///< of this case; nullopt: all
    bool withCancelled = false;
    std::optional<AppointmentPlace> after;
    int limit = 0;
};

/// An appointment with who it is about, as lists show it.
struct ListedAppointment
{
    Appointment appointment;
    QString caseNumber;         ///< empty without a case, and so is the rest
    std::optional<Stage> stage; ///< of the case
    Patient patient;            ///< names, birth date and phone only
};

/// When a doctor is taken.
struct DoctorsTime
{
    QString doctor; ///< as written: a name
    Instant from;
    Instant until;
};

/// Appointments and who of the staff takes part.
class AppointmentTable
{
public:
    explicit AppointmentTable(Database& database);

    [[nodiscard]] Result<std::optional<Appointment>> find(AppointmentId id);
    [[nodiscard]] Result<std::optional<Appointment>> findByUid(const QString& uid);
    /// Those of one recurring event: each has the event's uid, a slash and its instance
    /// (core/desks/calendarimport). Reads every appointment.
    [[nodiscard]] Result<std::vector<Appointment>> ofSeries(const QString& uid);
    /// In the order of their start, with which doctor and how long: planned ones that take place, wholly or
    /// partly, in [from, until) and name a doctor.
    [[nodiscard]] Result<std::vector<DoctorsTime>> withDoctors(Instant from, Instant until);
    /// In the order of their start within a case, cancelled ones too.
    [[nodiscard]] Result<std::vector<Appointment>> ofCases(std::span<const CaseId> ids);
    /// In the order of their start: two statements, the first of them by an index on the start.
    [[nodiscard]] Result<std::vector<ListedAppointment>> inRange(const AppointmentsWanted& wanted);

    /// Errors: Conflict when there is one with this uid.
    [[nodiscard]] Result<Appointment> insert(const Appointment& appointment);
    /// Errors: Conflict.
    [[nodiscard]] Result<Appointment> update(const Appointment& appointment);

private:
    /// With the staff of each.
    [[nodiscard]] Result<std::vector<Appointment>> allOf(Statement& select);
    [[nodiscard]] Result<> readStaff(std::span<Appointment*> appointments);
    [[nodiscard]] Result<> writeStaff(const Appointment& appointment);

    Database& m_database;
};

} // namespace ayumi
