#include "tests/bench/calendarfiller.h"

#include "core/storage/appointmenttable.h"
#include "core/storage/transaction.h"
#include "tests/bench/casestory.h"

using namespace Qt::StringLiterals;

namespace ayumi::bench {

namespace {

constexpr int appointments = 5'000;
constexpr int daysAround = 182;
constexpr quint64 seed = 23;

} // namespace

Result<> CalendarFiller::write(const std::vector<CaseId>& cases)
{
    Dice dice(seed);
    AppointmentTable table(m_database);
    AYUMI_TRY_GET(Transaction transaction, Transaction::begin(m_database));
    const auto newest = std::min<std::size_t>(cases.size(), appointments);
    for (int i = 0; i < appointments; ++i) {
        Appointment appointment;
        appointment.uid = u"bench-%1@ayumi"_s.arg(i);
        appointment.kind = dice.pick(allValues<AppointmentKind>());
        appointment.title = appointment.kind == AppointmentKind::Other ? u"チーム会議"_s : QString();
        const QDate day = benchToday().addDays(dice.number(2 * daysAround) - daysAround);
        const QStringView zone = dice.happens(50) ? tokyoZone : kualaLumpurZone;
        appointment.start = {instantAt(day, QTime(8 + dice.number(10), 15 * dice.number(4)), zone),
                             zone.toString()};
        appointment.minutes = usualMinutes(appointment.kind);
        appointment.place = u"Zoom"_s;
        appointment.doctor = dice.happens(40) ? u"Dr. Lim Wei Jie"_s : QString();
        if (dice.happens(70))
            appointment.staff = {m_staff};
        if (newest > 0)
            appointment.caseId = cases[cases.size() - 1 - static_cast<std::size_t>(dice.number(int(newest)))];
        appointment.changedAt = appointment.start.at;
        AYUMI_TRY(table.insert(appointment));
    }
    return transaction.commit();
}

} // namespace ayumi::bench
