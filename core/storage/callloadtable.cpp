#include "core/storage/callloadtable.h"

#include "core/storage/columns.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

/// Around every day a call can have.
const QDate beginOfTime(1900, 1, 1);
const QDate endOfTime(2999, 12, 31);
/// More than one person could ever have.
constexpr int countable = 1'000'000;

CallToAssign readCall(const Row& row)
{
    CallToAssign call;
    call.id = row.id<FollowUpId>("id");
    call.version = row.smallNumber("version");
    call.actOn = row.date("act_on");
    call.now = row.optionalId<StaffId>("assigned_to").value_or(StaffId());
    call.language = row.text("language");
    call.responsible = row.id<StaffId>("responsible_id");
    return call;
}

} // namespace

CallLoadTable::CallLoadTable(Database& database)
    : m_database(database)
{
}

Result<std::map<QDate, int>> CallLoadTable::agreedOnDays(StaffId staff, QDate from, QDate until)
{
    Statement select(m_database, uR"(
        SELECT act_on, count(*) AS calls FROM follow_up
        WHERE end_state IS NULL AND assigned_to = :staff AND act_on >= :from AND act_on <= :until
              AND (booked_at IS NOT NULL OR promised_at IS NOT NULL)
        GROUP BY act_on
    )"_s);
    select.bind(":staff", staff);
    select.bind(":from", from);
    select.bind(":until", until);
    AYUMI_TRY_GET(const auto days, select.all([](const Row& row) {
        const QDate day = row.date("act_on");
        return std::pair(day, row.smallNumber("calls"));
    }));
    return std::map<QDate, int>(days.begin(), days.end());
}

Result<std::vector<Instant>> CallLoadTable::agreedTimes(StaffId staff, QDate from, QDate until)
{
    Statement select(m_database, uR"(
        SELECT COALESCE(promised_at, booked_at) AS agreed_at FROM follow_up
        WHERE end_state IS NULL AND assigned_to = :staff AND act_on >= :from AND act_on <= :until
              AND (booked_at IS NOT NULL OR promised_at IS NOT NULL)
    )"_s);
    select.bind(":staff", staff);
    select.bind(":from", from);
    select.bind(":until", until);
    return select.all([](const Row& row) { return row.instant("agreed_at"); });
}

Result<std::map<StaffId, int>> CallLoadTable::openUntil(QDate until)
{
    Statement select(m_database, uR"(
        SELECT assigned_to, count(*) AS calls FROM follow_up
        WHERE end_state IS NULL AND assigned_to IS NOT NULL AND act_on <= :until
        GROUP BY assigned_to
    )"_s);
    select.bind(":until", until);
    AYUMI_TRY_GET(const auto loads, select.all([](const Row& row) {
        const StaffId staff = row.id<StaffId>("assigned_to");
        return std::pair(staff, row.smallNumber("calls"));
    }));
    return std::map<StaffId, int>(loads.begin(), loads.end());
}

Result<std::vector<CallToAssign>> CallLoadTable::calls(const CallsWanted& wanted)
{
    Statement select(m_database, uR"(
        SELECT f.id, f.version, f.act_on, f.assigned_to, p.language, c.responsible_id
        FROM follow_up f
        JOIN care_case c ON c.id = f.case_id
        JOIN patient p ON p.id = c.patient_id
        WHERE f.end_state IS NULL AND f.act_on >= :from AND f.act_on <= :until
              AND ((CAST(:staff AS BIGINT) = 0 AND f.assigned_to IS NULL) OR f.assigned_to = :staff)
        ORDER BY f.act_on, f.id LIMIT :limit
    )"_s);
    select.bind(":from", wanted.from ? wanted.from->toString(Qt::ISODate) : QString());
    select.bind(":until", wanted.until);
    select.bind(":staff", wanted.assignedTo);
    select.bind(":limit", wanted.limit);
    return select.all(readCall);
}

Result<std::vector<CallToAssign>> CallLoadTable::callsOfCase(CaseId id)
{
    Statement select(m_database, uR"(
        SELECT f.id, f.version, f.act_on, f.assigned_to, p.language, c.responsible_id
        FROM follow_up f
        JOIN care_case c ON c.id = f.case_id
        JOIN patient p ON p.id = c.patient_id
        WHERE f.case_id = :case_id AND f.end_state IS NULL ORDER BY f.act_on, f.id
    )"_s);
    select.bind(":case_id", id);
    return select.all(readCall);
}

Result<int> CallLoadTable::countOf(StaffId staff, QDate from, QDate until, int most)
{
    Statement select(m_database, uR"(
        SELECT count(*) FROM (
            SELECT 1 FROM follow_up
            WHERE end_state IS NULL AND assigned_to = :staff AND act_on >= :from AND act_on <= :until
            LIMIT :most) AS theirs
    )"_s);
    select.bind(":staff", staff);
    select.bind(":from", from);
    select.bind(":until", until);
    select.bind(":most", most);
    AYUMI_TRY_GET(const qint64 count, select.oneNumber());
    return int(count);
}

Result<int> CallLoadTable::countOfAll(QDate from, QDate until, int most)
{
    Statement select(m_database, uR"(
        SELECT count(*) FROM (
            SELECT 1 FROM follow_up WHERE end_state IS NULL AND act_on >= :from AND act_on <= :until
            LIMIT :most) AS everybodys
    )"_s);
    select.bind(":from", from);
    select.bind(":until", until);
    select.bind(":most", most);
    AYUMI_TRY_GET(const qint64 count, select.oneNumber());
    return int(count);
}

Result<int> CallLoadTable::countAfter(QDate day, std::optional<StaffId> assignedTo, int most)
{
    return assignedTo ? countOf(*assignedTo, day.addDays(1), endOfTime, most)
                      : countOfAll(day.addDays(1), endOfTime, most);
}

Result<int> CallLoadTable::countOfOthers(QDate until, StaffId except, int most)
{
    // Two counts in indexes instead of one look at every row for whose it is.
    AYUMI_TRY_GET(const int theirs, countOf(except, beginOfTime, until, countable));
    AYUMI_TRY_GET(const int all, countOfAll(beginOfTime, until, theirs + most));
    return all - theirs;
}

Result<int> CallLoadTable::countLost(int most)
{
    Statement select(m_database, uR"(
        SELECT count(*) FROM (SELECT 1 FROM follow_up WHERE end_state = 'unreachable' LIMIT :most) AS lost
    )"_s);
    select.bind(":most", most);
    AYUMI_TRY_GET(const qint64 count, select.oneNumber());
    return int(count);
}

} // namespace ayumi
