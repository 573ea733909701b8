#include "core/domain/appointment.h"

#include "core/base/textfold.h"
#include "core/domain/textlimit.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

constexpr int firstYear = 2000;
constexpr int lastYear = 2199;

Result<> checkTexts(const Appointment& appointment)
{
    const bool saysItself = appointment.caseId && appointment.kind != AppointmentKind::Other;
    if (!saysItself)
        AYUMI_TRY(checkGiven(u"title"_s, appointment.title));
    AYUMI_TRY(checkLength(u"title"_s, appointment.title, longestLine));
    AYUMI_TRY(checkLength(u"place"_s, appointment.place, longestLine));
    AYUMI_TRY(checkLength(u"doctor"_s, appointment.doctor, longestLine));
    AYUMI_TRY(checkLength(u"interpreter"_s, appointment.interpreter, longestLine));
    return checkLength(u"notes"_s, appointment.notes, longestText);
}

/// Names of people outside are words: the same person is written with and without a space, in either width.
bool isSamePerson(const QString& a, const QString& b)
{
    const QString key = foldStrict(a);
    return !key.isEmpty() && key == foldStrict(b);
}

void addConflicts(const Engagement& wanted, const Engagement& other, std::vector<ScheduleConflict>& found)
{
    if (isSamePerson(wanted.doctor, other.doctor))
        found.push_back({.with = other, .who = TakenPerson::Doctor, .staff = {}});
    if (isSamePerson(wanted.interpreter, other.interpreter))
        found.push_back({.with = other, .who = TakenPerson::Interpreter, .staff = {}});
    for (const StaffId staff : wanted.staff) {
        if (std::ranges::find(other.staff, staff) != other.staff.end())
            found.push_back({.with = other, .who = TakenPerson::Staff, .staff = staff});
    }
    if (wanted.patient && wanted.patient == other.patient)
        found.push_back({.with = other, .who = TakenPerson::Patient, .staff = {}});
}

} // namespace

int usualMinutes(AppointmentKind kind)
{
    switch (kind) {
    case AppointmentKind::Counselling:
        return 60;
    case AppointmentKind::Call:
        return bookedCallMinutes;
    case AppointmentKind::Treatment:
        return 120;
    case AppointmentKind::Flight:
        return 7 * 60 + 30; // Tokyo to Kuala Lumpur
    case AppointmentKind::PickUp:
        return 90;
    case AppointmentKind::Other:
        return 30;
    }
    return 30;
}

Result<> checkAppointment(const Appointment& appointment)
{
    AYUMI_TRY(checkTexts(appointment));
    if (appointment.minutes < 1 || appointment.minutes > longestAppointmentMinutes)
        return failure(ErrorCode::FieldInvalid, {u"minutes"_s, QString::number(appointment.minutes)});
    if (!isKnownZone(appointment.start.zone))
        return failure(ErrorCode::ZoneUnknown, {appointment.start.zone});
    const QDateTime local = appointment.start.local();
    if (local.date().year() < firstYear || local.date().year() > lastYear)
        return failure(ErrorCode::FieldInvalid, {u"start"_s, local.toString(Qt::ISODate)});
    return {};
}

bool othersSee(const Appointment& before, const Appointment& after)
{
    Appointment same = after;
    same.notes = before.notes;
    same.sequence = before.sequence;
    same.changedAt = before.changedAt;
    same.version = before.version;
    return same != before;
}

Engagement engagementOf(const Appointment& appointment, std::optional<PatientId> patient)
{
    return {.appointment = appointment.id,
            .followUp = {},
            .from = appointment.start.at,
            .until = appointment.end(),
            .staff = appointment.staff,
            .doctor = appointment.doctor,
            .interpreter = appointment.interpreter,
            .patient = appointment.withPatient ? patient : std::nullopt};
}

std::vector<ScheduleConflict> conflictsOf(const Engagement& wanted, std::span<const Engagement> others)
{
    std::vector<ScheduleConflict> found;
    for (const Engagement& other : others) {
        const bool isItself = (wanted.appointment.isStored() && wanted.appointment == other.appointment) ||
                              (wanted.followUp.isStored() && wanted.followUp == other.followUp);
        if (!isItself && wanted.from < other.until && other.from < wanted.until)
            addConflicts(wanted, other, found);
    }
    return found;
}

} // namespace ayumi
