// The same work in plain statements: what a careful program without rules, folding or audit would ask.

#include "core/base/clock.h"
#include "core/base/textfold.h"
#include "tests/bench/casestory.h"
#include "tests/bench/workloads.h"

using namespace Qt::StringLiterals;

namespace ayumi::bench {

namespace {

constexpr qint64 rowsOfToday = 500;

} // namespace

Result<int> bareToday(BareFile& bare)
{
    const QString until = benchToday().addDays(7).toString(Qt::ISODate);
    AYUMI_TRY_GET(const int rows, bare.run(R"(
        SELECT f.*, c.number, p.family, p.given, p.kana_family, p.kana_given, p.birth_date, p.phone, p.contact_hours
        FROM follow_up f JOIN care_case c ON c.id = f.case_id JOIN patient p ON p.id = c.patient_id
        WHERE f.end_state IS NULL AND f.act_on <= ? ORDER BY f.act_on, f.id LIMIT ?
    )",
                                           {until, rowsOfToday}));
    AYUMI_TRY(bare.run("SELECT count(*) FROM follow_up WHERE end_state IS NULL AND act_on <= ?", {until}));
    return rows;
}

Result<int> bareCalendar(BareFile& bare, QDate from)
{
    constexpr qint64 rowsOfTrips = 500;
    const QDate until = from.addDays(42);
    const qint64 begin = instantAt(from, QTime(0, 0), tokyoZone).msecsSinceEpoch();
    const qint64 end = instantAt(until, QTime(0, 0), tokyoZone).msecsSinceEpoch();
    AYUMI_TRY_GET(const int appointments, bare.run(R"(
        SELECT a.*, c.number, p.family, p.given, p.kana_family, p.kana_given, p.birth_date, p.phone
        FROM appointment a LEFT JOIN care_case c ON c.id = a.case_id LEFT JOIN patient p ON p.id = c.patient_id
        WHERE a.start_at >= ? AND a.start_at < ? ORDER BY a.start_at
    )",
                                                   {begin, end}));
    AYUMI_TRY(bare.run(R"(
        SELECT f.*, c.number, p.family, p.given, p.kana_family, p.kana_given, p.birth_date, p.phone
        FROM follow_up f JOIN care_case c ON c.id = f.case_id JOIN patient p ON p.id = c.patient_id
        WHERE f.booked_at >= ? AND f.booked_at < ? ORDER BY f.booked_at
    )",
                       {begin, end}));
    AYUMI_TRY(bare.run(R"(
        SELECT t.*, c.number, p.family, p.given, p.kana_family, p.kana_given, p.passport_expires_on
        FROM trip t JOIN care_case c ON c.id = t.case_id JOIN patient p ON p.id = c.patient_id
        WHERE t.arrival_on >= ? AND t.arrival_on <= ? AND t.departure_on >= ? ORDER BY t.arrival_on LIMIT ?
    )",
                       {from.addDays(-90).toString(Qt::ISODate), until.toString(Qt::ISODate),
                        from.toString(Qt::ISODate), rowsOfTrips}));
    return appointments;
}

Result<int> bareCaseFile(BareFile& bare, CaseId id)
{
    const qint64 value = id.value();
    AYUMI_TRY(
        bare.run("SELECT * FROM care_case c JOIN patient p ON p.id = c.patient_id WHERE c.id = ?", {value}));
    AYUMI_TRY(bare.run("SELECT * FROM follow_up WHERE case_id = ?", {value}));
    AYUMI_TRY(bare.run("SELECT * FROM case_note WHERE case_id = ? ORDER BY written_at", {value}));
    return bare.run("SELECT * FROM message WHERE case_id = ? ORDER BY sent_at DESC, id DESC LIMIT 100",
                    {value});
}

Result<int> barePeople(BareFile& bare, const QString& typed)
{
    return bare.run(R"(
        SELECT id, family, given, kana_family, kana_given, birth_date, phone FROM patient
        WHERE id IN (SELECT id FROM patient WHERE key_names LIKE ? LIMIT 100)
    )",
                    {u'%' + foldStrict(typed) + u'%'});
}

Result<std::vector<CaseId>> casesInFollowUp(BareFile& bare, int count)
{
    AYUMI_TRY_GET(const auto all,
                  bare.numbers("SELECT id FROM care_case WHERE stage = 'follow-up' ORDER BY id"));
    std::vector<CaseId> chosen;
    for (int i = 0; i < count && !all.empty(); ++i)
        chosen.emplace_back(all[all.size() * std::size_t(i) / std::size_t(count)]);
    return chosen;
}

} // namespace ayumi::bench
