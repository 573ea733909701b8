#include "core/desks/calendardesk.h"

#include "core/desks/auditdetails.h"
#include "core/desks/calendarrows.h"
#include "core/desks/deskwork.h"
#include "core/storage/appointmenttable.h"
#include "core/storage/casetable.h"
#include "core/storage/database.h"
#include "core/storage/stafftable.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

using Closed = DeskWork::Closed;

QString subjectOf(const Appointment& appointment)
{
    return u"appointment:"_s + appointment.uid;
}

/// On its case, where it has one: the record of a case also tells of its appointments.
Result<DeskWork> beginOn(DeskContext& context, const QString& action, const Appointment& appointment,
                         Closed closed)
{
    if (appointment.caseId)
        return DeskWork::onCase(context, Right::EditCalendar, action, *appointment.caseId, closed);
    return DeskWork::begin(context, Right::EditCalendar, action, subjectOf(appointment));
}

/// Everybody once, in the order of their ids, and able to come.
Result<> settleStaff(Database& database, Appointment& appointment, const std::vector<StaffId>& known)
{
    std::ranges::sort(appointment.staff);
    const auto again = std::ranges::unique(appointment.staff);
    appointment.staff.erase(again.begin(), again.end());
    for (const StaffId id : appointment.staff) {
        if (std::ranges::find(known, id) != known.end())
            continue;
        AYUMI_TRY_GET(const auto staff, StaffTable(database).find(id));
        if (!staff || staff->disabled)
            return failure(ErrorCode::NotFound, {u"staff"_s});
    }
    return {};
}

/// The frame of a verb on one stored appointment.
class AppointmentWork
{
public:
    static Result<AppointmentWork> begin(DeskContext& context, const QString& action, AppointmentId id,
                                         int version, Closed closed = Closed::Refused)
    {
        const QString asked = u"appointment:%1"_s.arg(id.value());
        AYUMI_TRY(demand(context, Right::EditCalendar, action, asked));
        AYUMI_TRY_GET(const Appointment named, existing(*context.database, id));
        AYUMI_TRY_GET(DeskWork desk, beginOn(context, action, named, closed));
        // Again, within the transaction.
        AYUMI_TRY_GET(Appointment before, existing(desk.database(), id));
        if (before.version != version)
            return failure(ErrorCode::Conflict, {u"appointment"_s});
        desk.changes().calendar = true;
        return AppointmentWork(std::move(desk), std::move(before));
    }

    [[nodiscard]] const Appointment& before() const { return m_before; }
    [[nodiscard]] DeskWork& desk() { return m_desk; }

    Result<Appointment> finish(Appointment after)
    {
        const bool seen = othersSee(m_before, after);
        after.sequence = std::max(m_before.sequence + (seen ? 1 : 0), after.sequence);
        after.changedAt = m_desk.now();
        AYUMI_TRY_GET(Appointment stored, AppointmentTable(m_desk.database()).update(after));
        AYUMI_TRY(m_desk.finish(
            {{u"appointment"_s, stored.uid},
             {u"changes"_s, audit::differences(audit::describe(m_before), audit::describe(stored))}}));
        return stored;
    }

private:
    AppointmentWork(DeskWork desk, Appointment before)
        : m_desk(std::move(desk))
        , m_before(std::move(before))
    {
    }

    static Result<Appointment> existing(Database& database, AppointmentId id)
    {
        AYUMI_TRY_GET(std::optional<Appointment> found, AppointmentTable(database).find(id));
        if (!found)
            return failure(ErrorCode::NotFound, {u"appointment"_s});
        return *std::move(found);
    }

    DeskWork m_desk;
    Appointment m_before;
};

Result<SavedAppointment> withConflicts(Database& database, Appointment stored)
{
    AYUMI_TRY_GET(auto conflicts, CalendarRows(database).conflicts(stored));
    return SavedAppointment{std::move(stored), std::move(conflicts)};
}

/// The case an appointment is given to takes part in the change as well.
Result<> checkNewCase(DeskWork& desk, const Appointment& before, const Appointment& after)
{
    if (!after.caseId || after.caseId == before.caseId)
        return {};
    AYUMI_TRY_GET(const auto careCase, CaseTable(desk.database()).find(*after.caseId));
    if (!careCase)
        return failure(ErrorCode::CaseNotFound, {QString::number(after.caseId->value())});
    if (careCase->stage == Stage::Closed)
        return failure(ErrorCode::CaseClosed, {careCase->number});
    desk.changes().cases.push_back(careCase->id);
    return {};
}

} // namespace

Result<CalendarView> CalendarDesk::view(const CalendarWanted& wanted)
{
    AYUMI_TRY(demand(m_context, Right::ReadCases, u"calendar.read"_s, u"calendar"_s));
    if (!isKnownZone(wanted.zone))
        return failure(ErrorCode::ZoneUnknown, {wanted.zone});
    if (!wanted.from.isValid() || !wanted.until.isValid())
        return failure(ErrorCode::FieldMissing, {wanted.from.isValid() ? u"until"_s : u"from"_s});
    if (wanted.until < wanted.from) {
        return failure(ErrorCode::DatesReversed,
                       {wanted.from.toString(Qt::ISODate), wanted.until.toString(Qt::ISODate)});
    }
    return CalendarRows(*m_context.database).read(wanted, m_context.clock->today());
}

Result<AppointmentRow> CalendarDesk::find(AppointmentId id)
{
    AYUMI_TRY(
        demand(m_context, Right::ReadCases, u"appointment.read"_s, u"appointment:%1"_s.arg(id.value())));
    AYUMI_TRY_GET(auto found, CalendarRows(*m_context.database).find(id));
    if (!found)
        return failure(ErrorCode::NotFound, {u"appointment"_s});
    return *std::move(found);
}

Result<std::optional<Appointment>> CalendarDesk::findByUid(const QString& uid)
{
    AYUMI_TRY(demand(m_context, Right::ReadCases, u"appointment.read"_s, u"appointment:"_s + uid));
    return AppointmentTable(*m_context.database).findByUid(uid);
}

Result<std::vector<ConflictRow>> CalendarDesk::conflicts(const Appointment& appointment)
{
    AYUMI_TRY(demand(m_context, Right::ReadCases, u"calendar.read"_s, u"calendar"_s));
    return CalendarRows(*m_context.database).conflicts(appointment);
}

Result<SavedAppointment> CalendarDesk::add(const Appointment& appointment)
{
    Appointment fresh = appointment;
    if (fresh.uid.isEmpty())
        fresh.uid = QUuid::createUuid().toString(QUuid::WithoutBraces) + u"@ayumi"_s;
    AYUMI_TRY_GET(DeskWork work, beginOn(m_context, u"appointment.added"_s, fresh, Closed::Refused));
    AYUMI_TRY(checkAppointment(fresh));
    AYUMI_TRY(settleStaff(work.database(), fresh, {}));
    fresh.changedAt = work.now();
    AYUMI_TRY_GET(Appointment stored, AppointmentTable(work.database()).insert(fresh));
    work.changes().calendar = true;
    AYUMI_TRY(work.finish(audit::describe(stored)));
    return withConflicts(*m_context.database, std::move(stored));
}

Result<SavedAppointment> CalendarDesk::change(const Appointment& appointment)
{
    AYUMI_TRY_GET(AppointmentWork work, AppointmentWork::begin(m_context, u"appointment.changed"_s,
                                                               appointment.id, appointment.version));
    Appointment after = appointment;
    after.uid = work.before().uid;
    AYUMI_TRY(checkAppointment(after));
    AYUMI_TRY(settleStaff(work.desk().database(), after, work.before().staff));
    AYUMI_TRY(checkNewCase(work.desk(), work.before(), after));
    AYUMI_TRY_GET(Appointment stored, work.finish(std::move(after)));
    return withConflicts(*m_context.database, std::move(stored));
}

Result<SavedAppointment> CalendarDesk::move(AppointmentId id, int version, const PlacedInstant& start,
                                            int minutes)
{
    AYUMI_TRY_GET(AppointmentWork work,
                  AppointmentWork::begin(m_context, u"appointment.moved"_s, id, version));
    Appointment after = work.before();
    after.start = start;
    after.minutes = minutes;
    AYUMI_TRY(checkAppointment(after));
    AYUMI_TRY_GET(Appointment stored, work.finish(std::move(after)));
    return withConflicts(*m_context.database, std::move(stored));
}

Result<Appointment> CalendarDesk::cancel(AppointmentId id, int version)
{
    AYUMI_TRY_GET(AppointmentWork work, AppointmentWork::begin(m_context, u"appointment.cancelled"_s, id,
                                                               version, Closed::Allowed));
    Appointment after = work.before();
    if (after.state == AppointmentState::Cancelled)
        return after;
    after.state = AppointmentState::Cancelled;
    return work.finish(std::move(after));
}

Result<SavedAppointment> CalendarDesk::restore(AppointmentId id, int version)
{
    AYUMI_TRY_GET(AppointmentWork work,
                  AppointmentWork::begin(m_context, u"appointment.restored"_s, id, version));
    Appointment after = work.before();
    after.state = AppointmentState::Planned;
    AYUMI_TRY_GET(Appointment stored, work.finish(std::move(after)));
    return withConflicts(*m_context.database, std::move(stored));
}

} // namespace ayumi
