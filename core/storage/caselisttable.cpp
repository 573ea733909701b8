#include "core/storage/caselisttable.h"

#include "core/base/phone.h"
#include "core/base/textfold.h"
#include "core/storage/columns.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

// What all lists select by, joined into whole literals when the program is built. The first condition of each
// line switches it off.
#define AYUMI_CASES_WANTED                                                                                   \
    u"(:with_closed = 1 OR c.stage <> 'closed') AND (:stage = '' OR c.stage = :stage_code)"                  \
    u" AND (:responsible = 0 OR c.responsible_id = :responsible_id)"                                         \
    u" AND c.stage_since <= :idle_since"                                                                     \
    u" AND (:side = '' OR EXISTS (SELECT 1 FROM intake_answer a WHERE a.case_id = c.id"                      \
    u"      AND a.field = 'symptoms' AND a.state = 'known' AND a.joint LIKE :side_pattern))"                 \
    u" AND (:text = '' OR c.number = :number OR c.patient_id IN (SELECT id FROM patient"                     \
    u"      WHERE key_names LIKE :name ESCAPE '\\' OR key_names_loose LIKE :name_loose ESCAPE '\\'"          \
    u"      OR (:phone <> '' AND key_phone LIKE :phone_pattern ESCAPE '\\')))"

const QString byNumber = uR"(
    SELECT c.id AS id, c.number AS key FROM care_case c
    WHERE (c.number, c.id) > (:after_key, :after_id) AND
)" AYUMI_CASES_WANTED uR"(
    ORDER BY c.number, c.id LIMIT :limit
)"_s;

const QString byNumberDown = uR"(
    SELECT c.id AS id, c.number AS key FROM care_case c
    WHERE (c.number, c.id) < (:after_key, :after_id) AND
)" AYUMI_CASES_WANTED uR"(
    ORDER BY c.number DESC, c.id DESC LIMIT :limit
)"_s;

const QString byName = uR"(
    SELECT c.id AS id, p.key_sort AS key FROM patient p JOIN care_case c ON c.patient_id = p.id
    WHERE p.key_sort >= :after_key AND (p.key_sort, c.id) > (:after_key_again, :after_id) AND
)" AYUMI_CASES_WANTED uR"(
    ORDER BY p.key_sort, c.id LIMIT :limit
)"_s;

const QString byNameDown = uR"(
    SELECT c.id AS id, p.key_sort AS key FROM patient p JOIN care_case c ON c.patient_id = p.id
    WHERE p.key_sort <= :after_key AND (p.key_sort, c.id) < (:after_key_again, :after_id) AND
)" AYUMI_CASES_WANTED uR"(
    ORDER BY p.key_sort DESC, c.id DESC LIMIT :limit
)"_s;

const QString bySince = uR"(
    SELECT c.id AS id, CAST(c.stage_since AS TEXT) AS key FROM care_case c
    WHERE (c.stage_since, c.id) > (:after_since, :after_id) AND
)" AYUMI_CASES_WANTED uR"(
    ORDER BY c.stage_since, c.id LIMIT :limit
)"_s;

const QString bySinceDown = uR"(
    SELECT c.id AS id, CAST(c.stage_since AS TEXT) AS key FROM care_case c
    WHERE (c.stage_since, c.id) < (:after_since, :after_id) AND
)" AYUMI_CASES_WANTED uR"(
    ORDER BY c.stage_since DESC, c.id DESC LIMIT :limit
)"_s;

const QString ofStage = uR"(
    SELECT c.id AS id, CAST(c.stage_since AS TEXT) AS key FROM care_case c
    WHERE c.stage = :one_stage AND (c.stage_since, c.id) > (:after_since, :after_id) AND
)" AYUMI_CASES_WANTED uR"(
    ORDER BY c.stage_since, c.id LIMIT :limit
)"_s;

const QString ofStageDown = uR"(
    SELECT c.id AS id, CAST(c.stage_since AS TEXT) AS key FROM care_case c
    WHERE c.stage = :one_stage AND (c.stage_since, c.id) < (:after_since, :after_id) AND
)" AYUMI_CASES_WANTED uR"(
    ORDER BY c.stage_since DESC, c.id DESC LIMIT :limit
)"_s;

const QString counted = uR"(
    SELECT c.stage AS stage, count(*) AS cases FROM care_case c WHERE
)" AYUMI_CASES_WANTED uR"(
    GROUP BY c.stage
)"_s;

#undef AYUMI_CASES_WANTED

/// As `counted` where neither text nor side is asked for: read from the index alone.
const QString countedInIndex = uR"(
    SELECT stage, count(*) AS cases FROM care_case
    WHERE stage IN @TEXTS(stages)@ AND stage_since <= :idle_since
          AND (CAST(:responsible AS INTEGER) = 0 OR responsible_id = :responsible_id)
    GROUP BY stage
)"_s;

/// Sorts after every text people type.
const QString lastKey = QString::fromUcs4(U"\U0010FFFD", 1);
constexpr qint64 lastNumber = std::numeric_limits<qint64>::max();

void bindWanted(Statement& statement, const CaseSelection& wanted)
{
    const QString stage = wanted.stage ? codeOf(*wanted.stage) : QString();
    statement.bind(":with_closed", wanted.withClosed || wanted.stage == Stage::Closed);
    statement.bind(":stage", stage);
    statement.bind(":stage_code", stage);
    statement.bind(":responsible", wanted.responsible.has_value());
    statement.bind(":responsible_id", wanted.responsible.value_or(StaffId()));
    statement.bind(":idle_since", wanted.idleSince.value_or(Instant(lastNumber)));
    const QString side = wanted.side ? codeOf(*wanted.side) : QString();
    statement.bind(":side", side);
    statement.bind(":side_pattern", u"%-"_s + side);

    const QString text = wanted.text.trimmed();
    const std::optional<qint64> sequence = caseSequence(text);
    const QString phone = phoneKey(text);
    statement.bind(":text", text);
    statement.bind(":number", sequence ? caseNumber(*sequence) : QString());
    statement.bind(":name", columns::containing(foldStrict(text)));
    statement.bind(":name_loose", columns::containing(foldLoose(text)));
    statement.bind(":phone", phone);
    statement.bind(":phone_pattern", columns::containing(phone));
}

void bindForIndex(Statement& statement, const CaseSelection& wanted)
{
    QStringList stages;
    for (const Stage stage : allValues<Stage>()) {
        const bool shown =
            wanted.stage ? stage == *wanted.stage : stage != Stage::Closed || wanted.withClosed;
        if (shown)
            stages.append(codeOf(stage));
    }
    statement.bind(":stages", columns::textList(stages));
    statement.bind(":idle_since", wanted.idleSince.value_or(Instant(lastNumber)));
    statement.bind(":responsible", wanted.responsible.has_value());
    statement.bind(":responsible_id", wanted.responsible.value_or(StaffId()));
}

void bindSince(Statement& statement, bool descending, const std::optional<CasePlace>& after)
{
    const qint64 beginning = descending ? lastNumber : std::numeric_limits<qint64>::min();
    statement.bind(":after_since", after ? after->key.toLongLong() : beginning);
    statement.bind(":after_id", after ? after->id.value() : beginning);
}

void bindKey(Statement& statement, bool descending, const std::optional<CasePlace>& after)
{
    statement.bind(":after_key", after ? after->key : descending ? lastKey : QString());
    statement.bind(":after_id", after ? after->id.value() : descending ? lastNumber : 0);
}

CasePlace readPlace(const Row& row)
{
    return {row.id<CaseId>("id"), row.text("key")};
}

} // namespace

CaseListTable::CaseListTable(Database& database)
    : m_database(database)
{
}

Result<std::vector<CasePlace>> CaseListTable::page(const CaseSelection& wanted, CaseListOrder order,
                                                   bool descending, const std::optional<CasePlace>& after,
                                                   int limit)
{
    switch (order) {
    case CaseListOrder::Number: {
        Statement select(m_database, descending ? byNumberDown : byNumber);
        bindWanted(select, wanted);
        bindKey(select, descending, after);
        select.bind(":limit", limit);
        return select.all(readPlace);
    }
    case CaseListOrder::Name: {
        Statement select(m_database, descending ? byNameDown : byName);
        bindWanted(select, wanted);
        bindKey(select, descending, after);
        select.bind(":after_key_again", after ? after->key : descending ? lastKey : QString());
        select.bind(":limit", limit);
        return select.all(readPlace);
    }
    case CaseListOrder::StageSince: {
        Statement select(m_database, descending ? bySinceDown : bySince);
        bindWanted(select, wanted);
        bindSince(select, descending, after);
        select.bind(":limit", limit);
        return select.all(readPlace);
    }
    }
    return std::vector<CasePlace>();
}

Result<std::vector<CasePlace>> CaseListTable::stagePage(const CaseSelection& wanted, Stage stage,
                                                        bool descending,
                                                        const std::optional<CasePlace>& after, int limit)
{
    Statement select(m_database, descending ? ofStageDown : ofStage);
    bindWanted(select, wanted);
    select.bind(":one_stage", stage);
    bindSince(select, descending, after);
    select.bind(":limit", limit);
    return select.all(readPlace);
}

Result<std::map<Stage, int>> CaseListTable::countByStage(const CaseSelection& wanted)
{
    const bool isInIndex = wanted.text.trimmed().isEmpty() && !wanted.side;
    Statement select(m_database, isInIndex ? countedInIndex : counted);
    if (isInIndex)
        bindForIndex(select, wanted);
    else
        bindWanted(select, wanted);
    AYUMI_TRY_GET(const auto rows, select.all([](const Row& row) {
        const Stage stage = row.code<Stage>("stage");
        return std::pair(stage, row.smallNumber("cases"));
    }));
    return std::map<Stage, int>(rows.begin(), rows.end());
}

} // namespace ayumi
