#include "ui/models/appointmentmerge.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

/// One part: whether two have it alike, how it goes from one to the other.
struct Part
{
    QString name;
    bool (*isSame)(const Appointment&, const Appointment&);
    void (*take)(Appointment&, const Appointment&);
};

template<auto Member>
Part part(const QString& name)
{
    return {name,
            [](const Appointment& one, const Appointment& other) { return one.*Member == other.*Member; },
            [](Appointment& into, const Appointment& from) { into.*Member = from.*Member; }};
}

const std::vector<Part>& parts()
{
    static const std::vector<Part> all{
        part<&Appointment::kind>(u"kind"_s),       part<&Appointment::caseId>(u"case"_s),
        part<&Appointment::title>(u"title"_s),     part<&Appointment::start>(u"start"_s),
        part<&Appointment::minutes>(u"minutes"_s), part<&Appointment::place>(u"place"_s),
        part<&Appointment::doctor>(u"doctor"_s),   part<&Appointment::interpreter>(u"interpreter"_s),
        part<&Appointment::staff>(u"staff"_s),     part<&Appointment::withPatient>(u"with-patient"_s),
        part<&Appointment::notes>(u"notes"_s)};
    return all;
}

const Part& partNamed(const QString& name)
{
    return *std::ranges::find(parts(), name, &Part::name);
}

} // namespace

const QStringList& AppointmentParts::all()
{
    static const QStringList names = [] {
        QStringList list;
        for (const Part& each : parts())
            list.append(each.name);
        return list;
    }();
    return names;
}

bool AppointmentParts::isSame(const Appointment& one, const Appointment& other, const QString& part)
{
    return partNamed(part).isSame(one, other);
}

void AppointmentParts::take(Appointment& into, const Appointment& from, const QString& part)
{
    partNamed(part).take(into, from);
}

MergedAppointment AppointmentParts::merge(const Appointment& before, const Appointment& mine,
                                          const Appointment& theirs)
{
    MergedAppointment merged{theirs, {}};
    for (const Part& each : parts()) {
        if (each.isSame(mine, before) || each.isSame(mine, theirs))
            continue;
        each.take(merged.appointment, mine);
        if (!each.isSame(theirs, before))
            merged.disputed.append(each.name);
    }
    return merged;
}

QJsonObject AppointmentParts::toJson(const Appointment& appointment)
{
    QJsonArray staff;
    for (const StaffId id : appointment.staff)
        staff.append(id.value());
    return {{u"kind"_s, codeOf(appointment.kind)},
            {u"case"_s, appointment.caseId ? appointment.caseId->value() : 0},
            {u"title"_s, appointment.title},
            {u"start"_s, QString::number(appointment.start.at.msecsSinceEpoch())},
            {u"zone"_s, appointment.start.zone},
            {u"minutes"_s, appointment.minutes},
            {u"place"_s, appointment.place},
            {u"doctor"_s, appointment.doctor},
            {u"interpreter"_s, appointment.interpreter},
            {u"staff"_s, staff},
            {u"with-patient"_s, appointment.withPatient},
            {u"notes"_s, appointment.notes}};
}

Appointment AppointmentParts::fromJson(const QJsonObject& object, Appointment beneath)
{
    beneath.kind = valueOf<AppointmentKind>(object.value("kind"_L1).toString()).value_or(beneath.kind);
    const auto caseNumber = object.value("case"_L1).toInteger(-1);
    if (caseNumber >= 0)
        beneath.caseId = caseNumber > 0 ? std::optional(CaseId(caseNumber)) : std::nullopt;
    beneath.title = object.value("title"_L1).toString(beneath.title);
    bool isMoment = false;
    const qint64 start = object.value("start"_L1).toString().toLongLong(&isMoment);
    const QString zone = object.value("zone"_L1).toString();
    if (isMoment && isKnownZone(zone))
        beneath.start = {Instant(start), zone};
    beneath.minutes = object.value("minutes"_L1).toInt(beneath.minutes);
    beneath.place = object.value("place"_L1).toString(beneath.place);
    beneath.doctor = object.value("doctor"_L1).toString(beneath.doctor);
    beneath.interpreter = object.value("interpreter"_L1).toString(beneath.interpreter);
    if (object.contains("staff"_L1)) {
        beneath.staff.clear();
        const QJsonArray staff = object.value("staff"_L1).toArray();
        for (const auto& id : staff)
            beneath.staff.emplace_back(id.toInteger());
    }
    beneath.withPatient = object.value("with-patient"_L1).toBool(beneath.withPatient);
    beneath.notes = object.value("notes"_L1).toString(beneath.notes);
    return beneath;
}

} // namespace ayumi
