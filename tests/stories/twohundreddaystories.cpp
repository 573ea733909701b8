#include "tests/stories/simplebook.h"
#include "tests/support/catchqt.h"
#include "tests/support/clinic/pathway.h"
#include "tests/support/must.h"
#include "ui/models/todaylistmodel.h"

#include <catch2/catch_test_macros.hpp>

#include <random>

using namespace Qt::StringLiterals;
using namespace ayumi;
using namespace ayumi::test;

namespace {

constexpr int daysLived = 200;
constexpr int daysBetweenArrivals = 2;
/// The follow-up staff is away on these days after the first, both included.
constexpr int awayFrom = 90;
constexpr int awayUntil = 104;
/// ... and says so some days before.
constexpr int saidAwayOn = 85;
constexpr int moveOn = 50;
constexpr int daysBetweenAppointments = 5;

/// A clinic and the book beside it: whatever is done is done to both.
class TwoHundredDays
{
public:
    TwoHundredDays()
    {
        for (const Staff& each : must(m_clinic.office(Role::Coordinator).staff.all()))
            m_staff[each.name] = each.id;
    }

    void live(int dayNumber)
    {
        m_today = m_first.addDays(dayNumber);
        m_clinic.clock().set(m_today);
        if (dayNumber % daysBetweenArrivals == 0)
            arrive();
        if (dayNumber == moveOn)
            moveTreatment();
        if (dayNumber == saidAwayOn)
            beAway();
        if (dayNumber == awayFrom)
            handOverWhileAway();
        if (dayNumber == awayUntil + 1)
            handOver(Booker::Coordinator, Booker::FollowUpStaff);
        if (dayNumber % daysBetweenAppointments == 0)
            arrange();
        agree();
        if (!isFreeDay(m_today))
            work(dayNumber);
        agree();
    }

    [[nodiscard]] int callsMade() const { return m_callsMade; }
    [[nodiscard]] int handOvers() const { return m_handOvers; }
    [[nodiscard]] int timesProposed() const { return m_timesProposed; }
    [[nodiscard]] int mostOverdue() const { return m_mostOverdue; }
    [[nodiscard]] int mostWaiting() const { return m_mostWaiting; }
    [[nodiscard]] const std::set<ContactResult>& results() const { return m_results; }

private:
    Office& office() { return m_clinic.office(Role::Coordinator); }
    int roll(int sides) { return std::uniform_int_distribution(0, sides - 1)(m_dice); }
    StaffId idOf(Booker caller)
    {
        const Role role = caller == Booker::Coordinator ? Role::Coordinator : Role::FollowUpStaff;
        return m_staff.at(TestClinic::nameOf(role));
    }

    TodayView today(std::optional<Booker> caller = {})
    {
        FollowUpFilter filter;
        if (caller)
            filter.assignedTo = idOf(*caller);
        return must(office().followUps.today(filter));
    }

    void arrive()
    {
        const Patient patient = aPatient().named(u"見本"_s, u"その%1"_s.arg(++m_arrivals)).build();
        const CareCase careCase = treatedCase(m_clinic, m_today, patient);
        const Booker caller = m_arrivals % 3 == 0 ? Booker::Coordinator : Booker::FollowUpStaff;
        for (const FollowUp& followUp : must(office().cases.refresh(careCase.id)).facts.followUps)
            must(office().followUps.assign(followUp.id, followUp.version, idOf(caller)));
        m_book.treated(careCase.number, m_today, caller);
        m_cases[careCase.number] = careCase.id;
    }

    /// The hospital's sheet says it was a day later.
    void moveTreatment()
    {
        const QString number = m_cases.begin()->first;
        const Visit visit = must(office().cases.refresh(m_cases.at(number))).facts.visit;
        const QDate to = m_book.caseOf(number).treated.addDays(1);
        must(office().visits.correctTreatmentDate(m_cases.at(number), visit.version, to, u"カルテと照合"_s));
        m_book.caseOf(number).treated = to;
    }

    /// Says in time that the follow-up staff will not be there.
    void beAway()
    {
        StaffAbsence absence;
        absence.staff = idOf(Booker::FollowUpStaff);
        absence.first = m_first.addDays(awayFrom);
        absence.last = m_first.addDays(awayUntil);
        absence.reason = u"休暇"_s;
        must(office().roster.saveAbsence(absence));
        m_saidAway = true;
        REQUIRE(must(office().assignments.away()).empty());
    }

    /// On the first day of the absence Today says so; their calls are shared out. First to see that it can be
    /// taken back, then for good.
    void handOverWhileAway()
    {
        const auto away = must(office().assignments.away());
        REQUIRE(away.size() == 1);
        REQUIRE(away.front().staff == idOf(Booker::FollowUpStaff));
        REQUIRE(away.front().last == m_first.addDays(awayUntil));
        REQUIRE(away.front().calls == m_book.open(away.front().last, Booker::FollowUpStaff));
        const HandOver tried = handOver(Booker::FollowUpStaff, Booker::Coordinator);
        const HandOverUndone undone = must(office().assignments.undo(tried.id));
        REQUIRE(undone.putBack == tried.calls);
        REQUIRE(undone.left == 0);
        m_book.handOver(Booker::Coordinator, Booker::FollowUpStaff, m_beforeHandOver);
        agree();
        handOver(Booker::FollowUpStaff, Booker::Coordinator);
        REQUIRE(must(office().assignments.away()).empty());
    }

    HandOver handOver(Booker from, Booker to)
    {
        HandOverWish wish;
        wish.from = idOf(from);
        wish.to = idOf(to);
        wish.reason = u"不在のため"_s;
        const HandOverPreview preview = must(office().assignments.preview(wish));
        REQUIRE_FALSE(preview.more);
        REQUIRE(preview.unassigned == 0);
        REQUIRE(int(preview.calls.size()) == m_book.open(QDate(2100, 1, 1), from));
        m_beforeHandOver = m_book.callsOf(from);
        const HandOver done = must(office().assignments.handOver(wish, preview.calls));
        REQUIRE(done.calls == int(preview.calls.size()));
        m_book.handOver(from, to);
        ++m_handOvers;
        return done;
    }

    /// Something else in the calendar of the coordinator: no call of the book is touched, no proposed time
    /// may meet it.
    void arrange()
    {
        Appointment appointment;
        appointment.kind = AppointmentKind::Counselling;
        appointment.caseId = m_cases.rbegin()->second;
        appointment.start = {instantAt(m_today.addDays(1 + roll(10)), QTime(10 + roll(6), 0), tokyoZone)};
        appointment.minutes = 60;
        appointment.staff = {idOf(Booker::Coordinator)};
        m_appointments.push_back(must(office().calendar.add(appointment)).appointment);
    }

    /// The first proposed time of a call, held against the calendar of the book: a working day, nobody away,
    /// inside office hours, no appointment at that time.
    std::optional<PlacedInstant> proposed(const FollowUp& followUp)
    {
        const ProposedCall call = must(office().followUps.proposeTimes(followUp.id, {}));
        const bool theirs = followUp.assignedTo == idOf(Booker::FollowUpStaff);
        for (const ProposedTime& time : call.proposal.times) {
            const QDateTime local = time.at.local();
            CAPTURE(local.toString(Qt::ISODate));
            const qint64 number = m_first.daysTo(local.date());
            REQUIRE_FALSE(isFreeDay(local.date()));
            REQUIRE_FALSE((theirs && m_saidAway && number >= awayFrom && number <= awayUntil));
            REQUIRE(time.at.at >= m_clinic.clock().now());
            REQUIRE((local.time() >= QTime(9, 0) && local.time() < QTime(20, 0)));
            for (const Appointment& each : m_appointments) {
                const bool takes = !theirs || each.caseId == followUp.caseId;
                const Instant end(time.at.at.msecsSinceEpoch() + 20 * 60'000);
                REQUIRE_FALSE((takes && each.start.at < end && time.at.at < each.end()));
            }
            ++m_timesProposed;
        }
        return call.proposal.times.empty() ? std::nullopt : std::optional(call.proposal.times.front().at);
    }

    /// As many calls as the day allows, the longest waiting first.
    void work(int dayNumber)
    {
        auto calls = m_book.toCall(m_today);
        const std::size_t capacity = dayNumber % 9 == 0 ? 0 : 3;
        calls.resize(std::min(calls.size(), capacity));
        for (const auto& [number, step] : calls)
            make(number, step);
    }

    FollowUp stored(const QString& number, const QString& step)
    {
        const auto followUps = must(office().cases.refresh(m_cases.at(number))).facts.followUps;
        return *std::ranges::find(followUps, step, &FollowUp::step);
    }

    void make(const QString& number, const QString& step)
    {
        const FollowUp followUp = stored(number, step);
        BookedCall& call = m_book.callOf(number, step);
        if (call.failedTries.size() >= 3 && roll(2) == 0) {
            must(office().followUps.end(followUp.id, followUp.version, FollowUpEnd::Unreachable, {}));
            call.ended = true;
            return;
        }
        const int fate = roll(20);
        const QDate later = m_today.addDays(1 + roll(6));
        if (fate == 0) {
            must(office().followUps.postpone(followUp.id, followUp.version, later));
            putOff(call, {}, {}, later);
        } else if (fate == 1) {
            const PlacedInstant at = proposed(followUp).value_or(atTen(later));
            must(office().followUps.book(followUp.id, followUp.version, at, ContactChannel::Video));
            putOff(call, {}, at.local().date(), {});
        } else {
            contact(followUp, call, fate, later);
        }
    }

    void contact(const FollowUp& followUp, BookedCall& call, int fate, QDate later)
    {
        Contact contact;
        contact.followUp = followUp.id;
        contact.version = followUp.version;
        if (fate < 10) {
            contact.result = fate < 7 ? ContactResult::NoAnswer : ContactResult::MessageLeft;
            contact.nextTryOn = later;
            call.failedTries.insert(m_today);
            putOff(call, {}, {}, later);
        } else if (fate < 12) {
            contact.result = ContactResult::CallBackAt;
            contact.callBackAt = atTen(later);
            call.failedTries.clear();
            putOff(call, later, {}, {});
        } else {
            contact.result = fate < 19 ? ContactResult::Reached : ContactResult::Declined;
            call.ended = true;
        }
        must(office().followUps.recordContact(contact));
        m_results.insert(contact.result);
        ++m_callsMade;
    }

    static void putOff(BookedCall& call, std::optional<QDate> promised, std::optional<QDate> booked,
                       std::optional<QDate> postponed)
    {
        call.promised = promised;
        call.booked = booked;
        call.postponed = postponed;
    }

    static PlacedInstant atTen(QDate date) { return {instantAt(date, QTime(10, 0), tokyoZone)}; }

    /// The book and Today say the same: everybody's list, each person's, what waits, and the groups on the
    /// screen.
    void agree()
    {
        CAPTURE(m_today);
        const TodayView view = today();
        REQUIRE_FALSE(view.moreFollowUps);
        REQUIRE(linesOf(view) == m_book.list(m_today));
        for (const Booker caller : {Booker::Coordinator, Booker::FollowUpStaff})
            REQUIRE(linesOf(today(caller)) == m_book.list(m_today, caller));
        std::multiset<QString> waiting;
        for (const WaitingRow& row : view.waiting) {
            const bool names = row.reminder.rule == ReminderRule::UnreachableSuggested;
            waiting.insert((row.caseNumber + u' ' + codeOf(row.reminder.rule) +
                            (names ? u' ' + row.reminder.argument : QString())));
        }
        REQUIRE(waiting == m_book.waiting(m_today));
        m_mostWaiting = std::max(m_mostWaiting, int(waiting.size()));
        agreeOnScreen(view);
    }

    void agreeOnScreen(const TodayView& view)
    {
        TodayListModel model;
        model.show(view.followUps, view.today, m_clinic.clock().now());
        int past = 0;
        int coming = 0;
        int overdue = 0;
        for (const QString& line : m_book.list(m_today)) {
            const QDate act = QDate::fromString(line.section(u' ', 5, 5), Qt::ISODate);
            past += act < m_today ? 1 : 0;
            coming += act > m_today ? 1 : 0;
            overdue += line.endsWith(u"overdue") ? 1 : 0;
        }
        REQUIRE(model.count(TodayGroup::PastTheirDate) == past);
        REQUIRE(model.count(TodayGroup::Coming) == coming);
        REQUIRE(view.overdue == overdue);
        m_mostOverdue = std::max(m_mostOverdue, overdue);
    }

    static std::multiset<QString> linesOf(const TodayView& view)
    {
        std::multiset<QString> lines;
        for (const FollowUpRow& row : view.followUps) {
            lines.insert(u"%1 %2 due %3 act %4 %5"_s.arg(
                row.caseNumber, row.followUp.step, row.dueOn.toString(Qt::ISODate),
                row.actOn.toString(Qt::ISODate), codeOf(row.status)));
        }
        return lines;
    }

    TestClinic m_clinic;
    SimpleBook m_book;
    std::mt19937 m_dice{20261123};
    QDate m_first{2026, 11, 23};
    QDate m_today;
    std::map<QString, StaffId> m_staff;
    std::map<QString, CaseId> m_cases;
    std::vector<Appointment> m_appointments;
    std::set<std::pair<QString, QString>> m_beforeHandOver;
    bool m_saidAway = false;
    int m_handOvers = 0;
    int m_timesProposed = 0;
    int m_arrivals = 0;
    int m_callsMade = 0;
    int m_mostOverdue = 0;
    int m_mostWaiting = 0;
    std::set<ContactResult> m_results;
};

} // namespace

SCENARIO("six months lived day by day: Today always says what a pencil and a calendar say")
{
    TwoHundredDays clinic;
    for (int dayNumber = 0; dayNumber < daysLived; ++dayNumber)
        clinic.live(dayNumber);
    // The story proves something only where things happened.
    CHECK(clinic.callsMade() > 100);
    CHECK(clinic.handOvers() == 3);
    CHECK(clinic.timesProposed() > 20);
    CHECK(clinic.mostOverdue() > 3);
    CHECK(clinic.mostWaiting() > 5);
    CHECK(clinic.results().size() == 5);
}
