#include "core/storage/waitingtable.h"

#include "core/base/clock.h"
#include "core/domain/carecase.h"
#include "core/domain/disclosure.h"
#include "core/domain/reminder.h"
#include "core/domain/trip.h"
#include "core/storage/database.h"
#include "core/storage/plantable.h"
#include "core/storage/statement.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

constexpr qint64 msecsOfDay = 24LL * 60 * 60 * 1000;
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
    explicit Collection(const WaitingWanted& wanted)
        : today(wanted.today)
        , last(wanted.today.addDays(wanted.daysAhead))
        , rules(wanted.rules)
        , m_perKind(wanted.perKind)
        , m_responsible(wanted.responsible.value_or(StaffId()))
    {
    }

    /// Binds `:limit` and `:responsible` beside what the statement has already.
    [[nodiscard]] Result<> take(Statement& statement)
    {
        statement.bind(":limit", m_perKind + 1);
        statement.bind(":responsible", m_responsible);
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

    const QDate today;
    const QDate last; ///< the last day that was asked for
    const ReminderRules& rules;

private:
    int m_perKind;
    StaffId m_responsible;
    std::set<CaseId> m_known;
    WaitingCandidates m_found;
};

/// The first moment too late for a fact that a rule reminds of so many days after by the last day.
Instant factBefore(const Collection& collection, ReminderRule rule)
{
    return startOf(collection.last.addDays(1 - collection.rules.days(rule)));
}

/// The latest arrival of which a rule reminds so many days before by the last day; a day long past where it
/// is off.
QDate arrivalUntil(const Collection& collection, ReminderRule rule)
{
    return collection.rules.isOn(rule) ? collection.last.addDays(collection.rules.days(rule))
                                       : collection.today.addDays(-daysAfterArrival - 1);
}

/// Images to review and decisions pending.
Result<> takeUndecided(Database& database, Stage stage, Collection& collection)
{
    if (!collection.rules.isOn(ReminderRule::ImagesToReview) &&
        !collection.rules.isOn(ReminderRule::DecisionPending))
        return {};
    Statement select(database, uR"(
        SELECT c.id AS case_id FROM care_case c
        WHERE c.stage = :stage AND (CAST(:responsible AS BIGINT) = 0 OR c.responsible_id = :responsible) AND (
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
    select.bind(":tomorrow", startOf(collection.today.addDays(1)));
    return collection.take(select);
}

Result<> takeWithoutImages(Database& database, Collection& collection)
{
    if (!collection.rules.isOn(ReminderRule::ImagesAwaited))
        return {};
    Statement select(database, uR"(
        SELECT c.id AS case_id FROM care_case c
        WHERE c.stage = 'consultation' AND c.opened_at < :before
              AND (CAST(:responsible AS BIGINT) = 0 OR c.responsible_id = :responsible)
              AND NOT EXISTS (SELECT 1 FROM message m WHERE m.case_id = c.id AND m.kind = 'photo')
              AND NOT EXISTS (SELECT 1 FROM attachment a WHERE a.case_id = c.id AND a.kind = 'image')
              AND NOT EXISTS (SELECT 1 FROM intake_answer i
                              WHERE i.case_id = c.id AND i.field = 'no-images-reason' AND i.state = 'known')
        ORDER BY c.stage_since, c.id LIMIT :limit
    )"_s);
    select.bind(":before", factBefore(collection, ReminderRule::ImagesAwaited));
    return collection.take(select);
}

Result<> takeUnanswered(Database& database, Collection& collection)
{
    if (!collection.rules.isOn(ReminderRule::NoReply))
        return {};
    Statement select(database, uR"(
        SELECT id AS case_id FROM care_case
        WHERE stage <> 'closed' AND last_in_at > last_out_at AND last_in_at < :before
              AND (CAST(:responsible AS BIGINT) = 0 OR responsible_id = :responsible)
        ORDER BY last_in_at, id LIMIT :limit
    )"_s);
    select.bind(":before", factBefore(collection, ReminderRule::NoReply));
    return collection.take(select);
}

/// Consents and explanations missing before a journey, arrival cards not sent.
Result<> takeJourneys(Database& database, Collection& collection)
{
    const QDate today = collection.today;
    const QDate cardUntil = arrivalUntil(collection, ReminderRule::ArrivalCardNotSent);
    const QDate consentsUntil = arrivalUntil(collection, ReminderRule::ConsentMissing);
    Statement select(database, uR"(
        SELECT t.case_id FROM trip t JOIN care_case c ON c.id = t.case_id
        WHERE t.arrival_on >= :since AND t.arrival_on <= :until
              AND c.stage IN ('consultation', 'counselling', 'preparation', 'treatment')
              AND (CAST(:responsible AS BIGINT) = 0 OR c.responsible_id = :responsible) AND (
            (t.arrival_card_on IS NULL AND t.arrival_on >= :today AND t.arrival_on <= :card_until)
            OR (t.arrival_on <= :consents_until AND (
                (SELECT count(DISTINCT item) FROM disclosure d
                 WHERE d.case_id = t.case_id AND d.explained_on <= :today) < :disclosures
                OR NOT EXISTS (SELECT 1 FROM consent k WHERE k.case_id = t.case_id AND k.kind = 'data-transfer'
                               AND k.signed_on <= :today AND k.withdrawn_on IS NULL)
                OR (t.drip_planned = 1
                    AND NOT EXISTS (SELECT 1 FROM consent k WHERE k.case_id = t.case_id AND k.kind = 'drip'
                                    AND k.signed_on <= :today AND k.withdrawn_on IS NULL))
                OR EXISTS (SELECT 1 FROM decision d
                           WHERE d.case_id = t.case_id AND d.verdict IN ('suitable', 'conditional') AND NOT EXISTS (
                               SELECT 1 FROM consent k WHERE k.case_id = t.case_id AND k.kind = 'treatment'
                               AND k.joint = d.joint AND k.signed_on <= :today AND k.withdrawn_on IS NULL)))))
        ORDER BY t.arrival_on, t.case_id LIMIT :limit
    )"_s);
    select.bind(":since", today.addDays(-daysAfterArrival));
    select.bind(":until", std::max(cardUntil, consentsUntil));
    select.bind(":today", today);
    select.bind(":card_until", cardUntil);
    select.bind(":consents_until", consentsUntil);
    select.bind(":disclosures", int(allValues<DisclosureItem>().size()));
    return collection.take(select);
}

/// Whole months are compared here, days by the rule.
Result<> takePassports(Database& database, Collection& collection)
{
    if (!collection.rules.isOn(ReminderRule::PassportTooShort))
        return {};
    Statement select(database, uR"(
        SELECT t.case_id FROM trip t
        JOIN care_case c ON c.id = t.case_id
        JOIN patient p ON p.id = c.patient_id
        WHERE t.arrival_on >= :today AND c.stage IN ('consultation', 'counselling', 'preparation', 'treatment')
              AND (CAST(:responsible AS BIGINT) = 0 OR c.responsible_id = :responsible)
              AND p.passport_expires_on IS NOT NULL
              AND CAST(substr(p.passport_expires_on, 1, 4) AS INTEGER) * 12
                  + CAST(substr(p.passport_expires_on, 6, 2) AS INTEGER)
                  - CAST(substr(t.arrival_on, 1, 4) AS INTEGER) * 12 - CAST(substr(t.arrival_on, 6, 2) AS INTEGER)
                  <= :months
        ORDER BY t.arrival_on, t.case_id LIMIT :limit
    )"_s);
    const QDate today = collection.today;
    select.bind(":today", today);
    const QDate needed = passportNeededUntil(today);
    select.bind(":months", (needed.year() - today.year()) * 12 + needed.month() - today.month());
    return collection.take(select);
}

/// Whoever something unwanted happened to, of which the hospital was not told.
Result<> takeAwaitingHospital(Database& database, Collection& collection)
{
    if (!collection.rules.isOn(ReminderRule::AdverseEvent))
        return {};
    Statement select(database, uR"(
        SELECT e.case_id FROM adverse_event e JOIN care_case c ON c.id = e.case_id
        WHERE e.awaits_hospital = 1 AND (CAST(:responsible AS BIGINT) = 0 OR c.responsible_id = :responsible)
        ORDER BY e.recorded_at, e.id LIMIT :limit
    )"_s);
    return collection.take(select);
}

/// Not over, to be called about, and nobody was spoken to since. What the tries say is the rule's to read.
Result<> takeEventCalls(Database& database, Collection& collection)
{
    if (!collection.rules.isOn(ReminderRule::EventCall))
        return {};
    Statement select(database, uR"(
        SELECT e.case_id FROM adverse_event e JOIN care_case c ON c.id = e.case_id
        WHERE e.is_open = 1 AND (e.grade >= 2 OR e.flags <> '')
              AND (CAST(:responsible AS BIGINT) = 0 OR c.responsible_id = :responsible)
              AND NOT EXISTS (SELECT 1 FROM contact_attempt a
                              WHERE a.case_id = e.case_id AND a.at > e.recorded_at
                                    AND a.result NOT IN ('no-answer', 'message-left'))
        ORDER BY e.recorded_at, e.id LIMIT :limit
    )"_s);
    return collection.take(select);
}

/// Lots that expire soon, have expired lately, or will not last until the treatment they are for.
Result<> takeExpiringLots(Database& database, Collection& collection)
{
    if (!collection.rules.isOn(ReminderRule::LotExpiry))
        return {};
    Statement select(database, uR"(
        SELECT t.case_id FROM trip t JOIN care_case c ON c.id = t.case_id
        WHERE t.lot_expires_at >= :since AND c.stage NOT IN ('follow-up', 'closed')
              AND (CAST(:responsible AS BIGINT) = 0 OR c.responsible_id = :responsible)
              AND NOT EXISTS (SELECT 1 FROM injection i WHERE i.case_id = t.case_id)
              AND (t.lot_expires_at < :before OR t.arrival_on IS NOT NULL OR EXISTS (
                  SELECT 1 FROM appointment a WHERE a.case_id = t.case_id AND a.kind = 'treatment'
                                                    AND a.state = 'planned'))
        ORDER BY t.lot_expires_at, t.case_id LIMIT :limit
    )"_s);
    select.bind(":since", startOf(collection.today.addDays(-expiredLotToldForDays)));
    select.bind(":before",
                startOf(collection.last.addDays(1 + collection.rules.days(ReminderRule::LotExpiry))));
    return collection.take(select);
}

Result<> takeWithoutSheet(Database& database, Collection& collection)
{
    if (!collection.rules.isOn(ReminderRule::DischargeSheet))
        return {};
    Statement select(database, uR"(
        SELECT v.case_id FROM visit v JOIN care_case c ON c.id = v.case_id
        WHERE v.discharged_on IS NOT NULL AND v.discharge_sheet_given = 0
              AND v.discharged_on >= :since AND v.discharged_on <= :until AND c.stage <> 'closed'
              AND (CAST(:responsible AS BIGINT) = 0 OR c.responsible_id = :responsible)
        ORDER BY v.discharged_on, v.case_id LIMIT :limit
    )"_s);
    select.bind(":since", collection.today.addDays(-dischargeSheetAskedForDays));
    select.bind(":until", collection.last.addDays(-collection.rules.days(ReminderRule::DischargeSheet)));
    return collection.take(select);
}

Result<> takeLookAgain(Database& database, Collection& collection)
{
    if (!collection.rules.isOn(ReminderRule::LookAgain))
        return {};
    Statement select(database, uR"(
        SELECT id AS case_id FROM care_case
        WHERE close_reason = 'exercise-first' AND look_again_on <= :last AND stage = 'closed'
              AND (CAST(:responsible AS BIGINT) = 0 OR responsible_id = :responsible)
        ORDER BY look_again_on, id LIMIT :limit
    )"_s);
    select.bind(":last", collection.last);
    return collection.take(select);
}

/// The months after a treatment in which any plan, as it is or as it once was, lets a further one be
/// considered.
struct FurtherMonths
{
    int from = CasePlan().furtherFrom;
    int until = CasePlan().furtherUntil;
};

Result<FurtherMonths> furtherMonths(Database& database)
{
    AYUMI_TRY_GET(const auto widest, PlanTable(database).furtherMonthsEver());
    return FurtherMonths{.from = widest.first, .until = widest.second};
}

/// Treated so long ago that the plan of the case lets a further treatment be considered. Whole months are
/// compared by the rule; here they have 28 to 31 days, and the place of the treatment may have had another
/// date.
Result<> takeTreated(Database& database, Collection& collection)
{
    if (!collection.rules.isOn(ReminderRule::FurtherTreatment))
        return {};
    AYUMI_TRY_GET(const FurtherMonths months, furtherMonths(database));
    Statement select(database, uR"(
        SELECT i.case_id FROM injection i
        JOIN care_case c ON c.id = i.case_id
        LEFT JOIN case_plan k ON k.case_id = i.case_id
        WHERE i.started_at >= :since AND i.started_at < :until
              AND i.started_at >= CAST(:after AS BIGINT) - COALESCE(k.further_until, 12) * CAST(:most AS BIGINT)
              AND i.started_at < CAST(:before AS BIGINT) - COALESCE(k.further_from, 6) * CAST(:least AS BIGINT)
              AND (c.stage <> 'closed' OR c.close_reason = 'completed')
              AND (CAST(:responsible AS BIGINT) = 0 OR c.responsible_id = :responsible)
        ORDER BY i.started_at, i.case_id LIMIT :limit
    )"_s);
    const QDate after = collection.today.addDays(-4);
    const QDate before = collection.last.addDays(2);
    select.bind(":since", startOf(after.addMonths(-months.until)));
    select.bind(":until", startOf(before.addMonths(-months.from)));
    select.bind(":after", startOf(after).msecsSinceEpoch());
    select.bind(":before", startOf(before).msecsSinceEpoch());
    select.bind(":most", 31 * msecsOfDay);
    select.bind(":least", 28 * msecsOfDay);
    return collection.take(select);
}

Result<> takeUnreached(Database& database, Collection& collection)
{
    if (!collection.rules.isOn(ReminderRule::UnreachableSuggested))
        return {};
    Statement select(database, uR"(
        SELECT f.case_id FROM follow_up f
        WHERE f.end_state IS NULL AND f.act_on <= :until
              AND f.failed_tries >= 3
              AND (CAST(:responsible AS BIGINT) = 0 OR EXISTS (
                  SELECT 1 FROM care_case c WHERE c.id = f.case_id AND c.responsible_id = :responsible))
        ORDER BY f.act_on, f.id LIMIT :limit
    )"_s);
    select.bind(":until", collection.today.addDays(daysOfFollowUps));
    return collection.take(select);
}

} // namespace

WaitingTable::WaitingTable(Database& database)
    : m_database(database)
{
}

Result<WaitingCandidates> WaitingTable::candidates(const WaitingWanted& wanted)
{
    Collection collection(wanted);
    AYUMI_TRY(takeAwaitingHospital(m_database, collection));
    AYUMI_TRY(takeEventCalls(m_database, collection));
    AYUMI_TRY(takeUnanswered(m_database, collection));
    AYUMI_TRY(takeUndecided(m_database, Stage::Consultation, collection));
    AYUMI_TRY(takeUndecided(m_database, Stage::Counselling, collection));
    AYUMI_TRY(takeWithoutImages(m_database, collection));
    AYUMI_TRY(takeJourneys(m_database, collection));
    AYUMI_TRY(takePassports(m_database, collection));
    AYUMI_TRY(takeExpiringLots(m_database, collection));
    AYUMI_TRY(takeWithoutSheet(m_database, collection));
    AYUMI_TRY(takeUnreached(m_database, collection));
    AYUMI_TRY(takeLookAgain(m_database, collection));
    AYUMI_TRY(takeTreated(m_database, collection));
    return std::move(collection).found();
}

} // namespace ayumi
