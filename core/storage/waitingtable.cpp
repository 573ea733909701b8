#include "core/storage/waitingtable.h"

#include "core/base/clock.h"
#include "core/domain/carecase.h"
#include "core/domain/disclosure.h"
#include "core/domain/reminder.h"
#include "core/domain/trip.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <set>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

constexpr int daysAfterArrival = 60;
constexpr int daysOfFollowUps = 31;

/// The first moment of the office's day.
Instant startOf(QDate day)
{
    return instantAt(day, QTime(0, 0), tokyoZone);
}

/// Takes the cases of one kind after the other.
class Collection
{
public:
    explicit Collection(int perKind)
        : m_perKind(perKind)
    {
    }

    [[nodiscard]] Result<> take(Statement& statement)
    {
        statement.bind(":limit", m_perKind + 1);
        AYUMI_TRY_GET(const auto ids,
                      statement.all([](const Row& row) { return row.id<CaseId>("case_id"); }));
        std::set<CaseId> ofKind;
        for (const CaseId id : ids) {
            if (ofKind.size() == std::size_t(m_perKind)) {
                m_found.more = true;
                break;
            }
            ofKind.insert(id);
            if (m_known.insert(id).second)
                m_found.cases.push_back(id);
        }
        return {};
    }

    [[nodiscard]] WaitingCandidates found() && { return std::move(m_found); }

private:
    int m_perKind;
    std::set<CaseId> m_known;
    WaitingCandidates m_found;
};

/// Images to review and decisions pending.
Result<> takeUndecided(Database& database, Stage stage, QDate today, Collection& collection)
{
    Statement select(database, uR"(
        SELECT c.id AS case_id FROM care_case c
        WHERE c.stage = :stage AND (
            (NOT EXISTS (SELECT 1 FROM decision d WHERE d.case_id = c.id)
             AND (EXISTS (SELECT 1 FROM message m WHERE m.case_id = c.id AND m.kind = 'photo')
                  OR EXISTS (SELECT 1 FROM attachment a WHERE a.case_id = c.id AND a.kind = 'image')))
            OR (EXISTS (SELECT 1 FROM counselling k WHERE k.case_id = c.id AND k.held_at < :tomorrow)
                AND EXISTS (SELECT 1 FROM intake_answer i
                            WHERE i.case_id = c.id AND i.field = 'symptoms' AND i.state = 'known' AND NOT EXISTS (
                                SELECT 1 FROM decision d WHERE d.case_id = c.id AND d.joint = i.joint))))
        ORDER BY c.stage_since, c.id LIMIT :limit
    )"_s);
    select.bind(":stage", stage);
    select.bind(":tomorrow", startOf(today.addDays(1)));
    return collection.take(select);
}

Result<> takeUnanswered(Database& database, QDate today, Collection& collection)
{
    Statement select(database, uR"(
        SELECT id AS case_id FROM care_case
        WHERE stage <> 'closed' AND last_in_at > last_out_at AND last_in_at < :before
        ORDER BY last_in_at, id LIMIT :limit
    )"_s);
    select.bind(":before", startOf(today.addDays(1 - noReplyAfterDays)));
    return collection.take(select);
}

/// Consents and explanations missing before a journey, arrival cards not sent.
Result<> takeJourneys(Database& database, QDate today, Collection& collection)
{
    Statement select(database, uR"(
        SELECT t.case_id FROM trip t JOIN care_case c ON c.id = t.case_id
        WHERE t.arrival_on >= :since AND t.arrival_on <= :until
              AND c.stage IN ('consultation', 'counselling', 'preparation', 'treatment') AND (
            (t.arrival_card_on IS NULL AND t.arrival_on >= :today AND t.arrival_on <= :card_until)
            OR (SELECT count(DISTINCT item) FROM disclosure d
                WHERE d.case_id = t.case_id AND d.explained_on <= :today) < :disclosures
            OR NOT EXISTS (SELECT 1 FROM consent k WHERE k.case_id = t.case_id AND k.kind = 'data-transfer'
                           AND k.signed_on <= :today AND k.withdrawn_on IS NULL)
            OR (t.drip_planned = 1
                AND NOT EXISTS (SELECT 1 FROM consent k WHERE k.case_id = t.case_id AND k.kind = 'drip'
                                AND k.signed_on <= :today AND k.withdrawn_on IS NULL))
            OR EXISTS (SELECT 1 FROM decision d
                       WHERE d.case_id = t.case_id AND d.verdict IN ('suitable', 'conditional') AND NOT EXISTS (
                           SELECT 1 FROM consent k WHERE k.case_id = t.case_id AND k.kind = 'treatment'
                           AND k.joint = d.joint AND k.signed_on <= :today AND k.withdrawn_on IS NULL)))
        ORDER BY t.arrival_on, t.case_id LIMIT :limit
    )"_s);
    select.bind(":since", today.addDays(-daysAfterArrival));
    select.bind(":until", today.addDays(consentsDaysBeforeArrival));
    select.bind(":today", today);
    select.bind(":card_until", today.addDays(arrivalCardOpensOn(today).daysTo(today)));
    select.bind(":disclosures", int(allValues<DisclosureItem>().size()));
    return collection.take(select);
}

/// Whole months are compared here, days by the rule.
Result<> takePassports(Database& database, QDate today, Collection& collection)
{
    Statement select(database, uR"(
        SELECT t.case_id FROM trip t
        JOIN care_case c ON c.id = t.case_id
        JOIN patient p ON p.id = c.patient_id
        WHERE t.arrival_on >= :today AND c.stage IN ('consultation', 'counselling', 'preparation', 'treatment')
              AND p.passport_expires_on IS NOT NULL
              AND CAST(substr(p.passport_expires_on, 1, 4) AS INTEGER) * 12
                  + CAST(substr(p.passport_expires_on, 6, 2) AS INTEGER)
                  - CAST(substr(t.arrival_on, 1, 4) AS INTEGER) * 12 - CAST(substr(t.arrival_on, 6, 2) AS INTEGER)
                  <= :months
        ORDER BY t.arrival_on, t.case_id LIMIT :limit
    )"_s);
    select.bind(":today", today);
    const QDate needed = passportNeededUntil(today);
    select.bind(":months", (needed.year() - today.year()) * 12 + needed.month() - today.month());
    return collection.take(select);
}

Result<> takeLookAgain(Database& database, QDate today, Collection& collection)
{
    Statement select(database, uR"(
        SELECT id AS case_id FROM care_case
        WHERE close_reason = 'exercise-first' AND look_again_on <= :today AND stage = 'closed'
        ORDER BY look_again_on, id LIMIT :limit
    )"_s);
    select.bind(":today", today);
    return collection.take(select);
}

/// Treated between twelve and six months ago; the place of the treatment may have had another date.
Result<> takeTreated(Database& database, QDate today, Collection& collection)
{
    Statement select(database, uR"(
        SELECT i.case_id FROM injection i JOIN care_case c ON c.id = i.case_id
        WHERE i.started_at >= :since AND i.started_at < :until
              AND (c.stage <> 'closed' OR c.close_reason = 'completed')
        ORDER BY i.started_at, i.case_id LIMIT :limit
    )"_s);
    select.bind(":since", startOf(today.addMonths(-12).addDays(-4)));
    select.bind(":until", startOf(today.addMonths(-6).addDays(2)));
    return collection.take(select);
}

Result<> takeUnreached(Database& database, QDate today, Collection& collection)
{
    Statement select(database, uR"(
        SELECT f.case_id FROM follow_up f
        WHERE f.end_state IS NULL AND f.act_on <= :until
              AND f.failed_tries >= 3
        ORDER BY f.act_on, f.id LIMIT :limit
    )"_s);
    select.bind(":until", today.addDays(daysOfFollowUps));
    return collection.take(select);
}

} // namespace

WaitingTable::WaitingTable(Database& database)
    : m_database(database)
{
}

Result<WaitingCandidates> WaitingTable::candidates(QDate today, int perKind)
{
    Collection collection(perKind);
    AYUMI_TRY(takeUnanswered(m_database, today, collection));
    AYUMI_TRY(takeUndecided(m_database, Stage::Consultation, today, collection));
    AYUMI_TRY(takeUndecided(m_database, Stage::Counselling, today, collection));
    AYUMI_TRY(takeJourneys(m_database, today, collection));
    AYUMI_TRY(takePassports(m_database, today, collection));
    AYUMI_TRY(takeUnreached(m_database, today, collection));
    AYUMI_TRY(takeLookAgain(m_database, today, collection));
    AYUMI_TRY(takeTreated(m_database, today, collection));
    return std::move(collection).found();
}

} // namespace ayumi
