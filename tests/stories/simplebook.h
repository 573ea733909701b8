#pragma once

#include <QDate>
#include <QString>

#include <map>
#include <optional>
#include <set>
#include <vector>

/// The calls of a clinic as somebody would keep them with pencil and calendar: written for the stories
/// without a line of core/domain, so that the program and the book can be held against each other.
namespace ayumi::test {

/// n months later; where the month is too short, its last day.
[[nodiscard]] QDate laterByMonths(QDate date, int months);

/// Sundays, Saturdays and what the printed calendar of 2026 and 2027 has in red.
[[nodiscard]] bool isFreeDay(QDate date);

/// Who makes a call: the two people of the book.
enum class Booker
{
    Coordinator,
    FollowUpStaff
};

struct BookedCall
{
    QString step;
    int months = 0;
    Booker caller = Booker::Coordinator;
    std::optional<QDate> promised = {};
    std::optional<QDate> booked = {};
    std::optional<QDate> postponed = {};
    std::set<QDate> failedTries = {}; ///< days since somebody was last reached
    bool ended = false;
};

struct BookedCase
{
    QString number;
    QDate treated;
    std::vector<BookedCall> calls;
};

class SimpleBook
{
public:
    /// Three calls, seven days either way.
    void treated(const QString& number, QDate on, Booker caller);

    [[nodiscard]] BookedCase& caseOf(const QString& number) { return m_cases.at(number); }
    [[nodiscard]] BookedCall& callOf(const QString& number, const QString& step);
    void handOver(Booker from, Booker to);
    /// Only these, by number and step.
    void handOver(Booker from, Booker to, const std::set<std::pair<QString, QString>>& calls);
    /// Number and step of the open calls of this person.
    [[nodiscard]] std::set<std::pair<QString, QString>> callsOf(Booker caller) const;
    /// How many of them are to be acted on by `day`.
    [[nodiscard]] int open(QDate day, Booker caller) const;

    /// Number and step of what should be called by `day`, the earliest first.
    [[nodiscard]] std::vector<std::pair<QString, QString>> toCall(QDate day) const;

    /// "A-000001 1M due 2026-12-23 act 2026-12-23 overdue", sorted: open calls to act on within a week of
    /// `day`.
    [[nodiscard]] std::multiset<QString> list(QDate day, std::optional<Booker> caller = {}) const;
    /// "A-000001 further-treatment", "A-000001 unreachable-suggested 3M".
    [[nodiscard]] std::multiset<QString> waiting(QDate day) const;

private:
    std::map<QString, BookedCase> m_cases;
};

} // namespace ayumi::test
