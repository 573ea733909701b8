#include "tests/stories/simplebook.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ayumi::test {

namespace {

constexpr int daysEitherWay = 7;
constexpr int daysShown = 7;

QDate dueDay(const BookedCase& of, const BookedCall& call)
{
    return laterByMonths(of.treated, call.months);
}

QDate actDay(const BookedCase& of, const BookedCall& call)
{
    if (call.promised)
        return *call.promised;
    if (call.booked)
        return *call.booked;
    return call.postponed ? *call.postponed : dueDay(of, call);
}

QString statusOn(const BookedCase& of, const BookedCall& call, QDate day)
{
    const QDate act = actDay(of, call);
    if (call.promised)
        return day > act ? u"overdue"_s : u"promised"_s;
    if (call.booked)
        return day > act ? u"overdue"_s : u"booked"_s;
    const QDate first = call.postponed ? act : dueDay(of, call).addDays(-daysEitherWay);
    QDate last = dueDay(of, call).addDays(daysEitherWay);
    if (call.postponed && act > last)
        last = act;
    if (day < first)
        return u"upcoming"_s;
    return day > last ? u"overdue"_s : u"due"_s;
}

} // namespace

QDate laterByMonths(QDate date, int months)
{
    int year = date.year();
    int month = date.month() + months;
    while (month > 12) {
        month -= 12;
        ++year;
    }
    static constexpr int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    int last = days[month - 1];
    if (month == 2 && QDate::isLeapYear(year))
        last = 29;
    return {year, month, std::min(date.day(), last)};
}

bool isFreeDay(QDate date)
{
    static const std::set<QDate> red{
        QDate(2026, 11, 3), QDate(2026, 11, 23), QDate(2027, 1, 1),  QDate(2027, 1, 11), QDate(2027, 2, 11),
        QDate(2027, 2, 23), QDate(2027, 3, 21),  QDate(2027, 3, 22), QDate(2027, 4, 29), QDate(2027, 5, 3),
        QDate(2027, 5, 4),  QDate(2027, 5, 5),   QDate(2027, 7, 19), QDate(2027, 8, 11)};
    return date.dayOfWeek() > 5 || red.contains(date);
}

void SimpleBook::treated(const QString& number, QDate on, Booker caller)
{
    BookedCase fresh{number, on, {}};
    for (const int months : {1, 3, 6})
        fresh.calls.push_back({.step = u"%1M"_s.arg(months), .months = months, .caller = caller});
    m_cases[number] = fresh;
}

BookedCall& SimpleBook::callOf(const QString& number, const QString& step)
{
    return *std::ranges::find(m_cases.at(number).calls, step, &BookedCall::step);
}

void SimpleBook::handOver(Booker from, Booker to)
{
    for (auto& [number, each] : m_cases) {
        for (BookedCall& call : each.calls) {
            if (!call.ended && call.caller == from)
                call.caller = to;
        }
    }
}

void SimpleBook::handOver(Booker from, Booker to, const std::set<std::pair<QString, QString>>& calls)
{
    for (const auto& [number, step] : calls) {
        BookedCall& call = callOf(number, step);
        if (!call.ended && call.caller == from)
            call.caller = to;
    }
}

std::set<std::pair<QString, QString>> SimpleBook::callsOf(Booker caller) const
{
    std::set<std::pair<QString, QString>> calls;
    for (const auto& [number, each] : m_cases) {
        for (const BookedCall& call : each.calls) {
            if (!call.ended && call.caller == caller)
                calls.emplace(number, call.step);
        }
    }
    return calls;
}

int SimpleBook::open(QDate day, Booker caller) const
{
    int count = 0;
    for (const auto& [number, each] : m_cases) {
        count += int(std::ranges::count_if(each.calls, [&](const BookedCall& call) {
            return !call.ended && call.caller == caller && actDay(each, call) <= day;
        }));
    }
    return count;
}

std::vector<std::pair<QString, QString>> SimpleBook::toCall(QDate day) const
{
    std::multimap<QDate, std::pair<QString, QString>> byDay;
    for (const auto& [number, each] : m_cases) {
        for (const BookedCall& call : each.calls) {
            if (!call.ended && actDay(each, call) <= day)
                byDay.emplace(actDay(each, call), std::pair(number, call.step));
        }
    }
    std::vector<std::pair<QString, QString>> calls;
    for (const auto& [on, call] : byDay)
        calls.push_back(call);
    return calls;
}

std::multiset<QString> SimpleBook::list(QDate day, std::optional<Booker> caller) const
{
    std::multiset<QString> lines;
    for (const auto& [number, each] : m_cases) {
        for (const BookedCall& call : each.calls) {
            const QDate act = actDay(each, call);
            if (call.ended || act > day.addDays(daysShown) || (caller && call.caller != *caller))
                continue;
            lines.insert(
                u"%1 %2 due %3 act %4 %5"_s.arg(number, call.step, dueDay(each, call).toString(Qt::ISODate),
                                                act.toString(Qt::ISODate), statusOn(each, call, day)));
        }
    }
    return lines;
}

std::multiset<QString> SimpleBook::waiting(QDate day) const
{
    std::multiset<QString> lines;
    for (const auto& [number, each] : m_cases) {
        if (day >= laterByMonths(each.treated, 6) && day <= laterByMonths(each.treated, 12))
            lines.insert(u"%1 further-treatment"_s.arg(number));
        for (const BookedCall& call : each.calls) {
            if (!call.ended && call.failedTries.size() >= 3)
                lines.insert(u"%1 unreachable-suggested %2"_s.arg(number, call.step));
        }
    }
    return lines;
}

} // namespace ayumi::test
