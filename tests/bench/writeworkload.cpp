#include "tests/bench/casestory.h"
#include "tests/bench/measuring.h"
#include "tests/bench/workloads.h"

using namespace Qt::StringLiterals;

namespace ayumi::bench {

namespace {

constexpr int times = 30;

/// A row and a record of it in one durable transaction. The record's number is none the chain will ever use.
Result<> bareWrite(BareFile& bare, const FollowUpRow& row, int number)
{
    AYUMI_TRY(bare.run("BEGIN IMMEDIATE"));
    AYUMI_TRY(
        bare.run(R"(
        INSERT INTO contact_attempt (follow_up_id, case_id, at, channel, result, answered_by, note, by_id)
        VALUES (?, ?, ?, 'phone', 'no-answer', '', ?, 1)
    )",
                 {row.followUp.id.value(), row.followUp.caseId.value(), qint64(number), u"留守でした"_s}));
    AYUMI_TRY(bare.run(R"(
        INSERT INTO audit_record (sequence, at, staff_uid, action, subject, details, previous_hash, hash)
        VALUES (?, 0, 'bare', 'contact.recorded', 'case', '{}', '', '')
    )",
                       {qint64(-1 - number)}));
    AYUMI_TRY(bare.run("COMMIT"));
    return {};
}

} // namespace

Result<> measureWrites(Bench& bench)
{
    FollowUpFilter filter;
    filter.limit = times;
    AYUMI_TRY_GET(const auto due, bench.office.followUps.due(filter));
    Samples contacts;
    Samples notes;
    Samples bare;
    int number = 0;
    for (const FollowUpRow& row : due) {
        Contact contact;
        contact.followUp = row.followUp.id;
        contact.version = row.followUp.version;
        contact.nextTryOn = benchToday().addDays(2);
        contact.note = u"留守でした。夕方にもう一度。"_s;
        AYUMI_TRY_GET(const double recorded, timed([&]() -> Result<> {
                          AYUMI_TRY(bench.office.followUps.recordContact(contact));
                          return {};
                      }));
        contacts.add(recorded);
        AYUMI_TRY_GET(const double noted, timed([&]() -> Result<> {
                          AYUMI_TRY(bench.office.cases.addNote(row.followUp.caseId, u"電話は夕方がよい。"_s));
                          return {};
                      }));
        notes.add(noted);
        AYUMI_TRY_GET(const double written, timed([&] { return bareWrite(bench.bare, row, number++); }));
        bare.add(written);
    }
    if (due.empty())
        return failure(ErrorCode::NotFound, {u"follow-up"_s});
    bench.tell(
        {.workload = u"durable write: a contact"_s,
         .measured = contacts.median(),
         .bare = bare.median(),
         .promise = writePromise,
         .remark = u"with follow-up, search and audit; slowest %1 ms"_s.arg(contacts.worst(), 0, 'f', 1),
         .isPaged = true});
    bench.tell({.workload = u"durable write: a note"_s,
                .measured = notes.median(),
                .bare = bare.median(),
                .promise = writePromise,
                .isPaged = true});
    return {};
}

} // namespace ayumi::bench
