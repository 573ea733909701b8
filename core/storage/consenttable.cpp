#include "core/storage/consenttable.h"

#include "core/storage/columns.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

Consent readConsent(const Row& row)
{
    Consent consent;
    consent.id = row.id<ConsentId>("id");
    consent.caseId = row.id<CaseId>("case_id");
    consent.kind = row.code<ConsentKind>("kind");
    consent.joint = columns::optionalJoint(row, "joint");
    consent.recipient = row.text("recipient");
    consent.textVersion = row.text("text_version");
    consent.language = row.text("language");
    consent.signedOn = row.date("signed_on");
    consent.explainedBy = row.text("explained_by");
    consent.interpreter = row.text("interpreter");
    consent.witness = row.text("witness");
    consent.withdrawnOn = row.optionalDate("withdrawn_on");
    consent.withdrawalReason = row.text("withdrawal_reason");
    consent.recordedBy = row.id<StaffId>("recorded_by");
    consent.version = row.smallNumber("version");
    return consent;
}

Disclosure readDisclosure(const Row& row)
{
    Disclosure disclosure;
    disclosure.id = row.id<DisclosureId>("id");
    disclosure.caseId = row.id<CaseId>("case_id");
    disclosure.item = row.code<DisclosureItem>("item");
    disclosure.explainedOn = row.date("explained_on");
    disclosure.explainedBy = row.text("explained_by");
    disclosure.language = row.text("language");
    disclosure.recordedBy = row.id<StaffId>("recorded_by");
    return disclosure;
}

DisclosureRecord readRecord(const Row& row)
{
    DisclosureRecord record;
    record.caseId = row.id<CaseId>("case_id");
    record.at = row.instant("at");
    record.by = row.id<StaffId>("by_id");
    record.document = row.text("document");
    record.recipient = row.text("recipient");
    record.purpose = row.text("purpose");
    record.consent = row.optionalId<ConsentId>("consent_id");
    return record;
}

} // namespace

ConsentTable::ConsentTable(Database& database)
    : m_database(database)
{
}

Result<std::vector<Consent>> ConsentTable::ofCases(std::span<const CaseId> ids)
{
    Statement select(m_database, uR"(
        SELECT id, case_id, kind, joint, recipient, text_version, language, signed_on, explained_by, interpreter,
               witness, withdrawn_on, withdrawal_reason, recorded_by, version
        FROM consent WHERE case_id IN @IDS(ids)@ ORDER BY case_id, signed_on, id
    )"_s);
    select.bind(":ids", columns::idList(ids));
    return select.all(readConsent);
}

Result<std::optional<Consent>> ConsentTable::find(ConsentId id)
{
    Statement select(m_database, uR"(
        SELECT id, case_id, kind, joint, recipient, text_version, language, signed_on, explained_by, interpreter,
               witness, withdrawn_on, withdrawal_reason, recorded_by, version
        FROM consent WHERE id = :id
    )"_s);
    select.bind(":id", id);
    return select.one(readConsent);
}

Result<Consent> ConsentTable::insert(const Consent& consent)
{
    Statement insert(m_database, uR"(
        INSERT INTO consent (case_id, kind, joint, recipient, text_version, language, signed_on, explained_by,
            interpreter, witness, withdrawn_on, withdrawal_reason, recorded_by)
        VALUES (:case_id, :kind, :joint, :recipient, :text_version, :language, :signed_on, :explained_by,
            :interpreter, :witness, :withdrawn_on, :withdrawal_reason, :recorded_by)
        RETURNING id
    )"_s);
    insert.bind(":case_id", consent.caseId);
    insert.bind(":kind", consent.kind);
    insert.bind(":joint", columns::jointText(consent.joint));
    insert.bind(":recipient", consent.recipient);
    insert.bind(":text_version", consent.textVersion);
    insert.bind(":language", consent.language);
    insert.bind(":signed_on", consent.signedOn);
    insert.bind(":explained_by", consent.explainedBy);
    insert.bind(":interpreter", consent.interpreter);
    insert.bind(":witness", consent.witness);
    insert.bind(":withdrawn_on", consent.withdrawnOn);
    insert.bind(":withdrawal_reason", consent.withdrawalReason);
    insert.bind(":recorded_by", consent.recordedBy);
    AYUMI_TRY_GET(const qint64 id, insert.oneNumber());
    Consent stored = consent;
    stored.id = ConsentId(id);
    stored.version = 1;
    return stored;
}

Result<Consent> ConsentTable::withdraw(const Consent& consent)
{
    Statement update(m_database, uR"(
        UPDATE consent SET withdrawn_on = :withdrawn_on, withdrawal_reason = :withdrawal_reason, version = version + 1
        WHERE id = :id AND version = :version
    )"_s);
    update.bind(":withdrawn_on", consent.withdrawnOn);
    update.bind(":withdrawal_reason", consent.withdrawalReason);
    update.bind(":id", consent.id);
    update.bind(":version", consent.version);
    AYUMI_TRY(update.run());
    if (update.changedRows() != 1)
        return failure(ErrorCode::Conflict, {u"consent"_s});
    Consent stored = consent;
    ++stored.version;
    return stored;
}

Result<std::vector<Disclosure>> ConsentTable::disclosuresOfCases(std::span<const CaseId> ids)
{
    Statement select(m_database, uR"(
        SELECT id, case_id, item, explained_on, explained_by, language, recorded_by
        FROM disclosure WHERE case_id IN @IDS(ids)@ ORDER BY case_id, explained_on, id
    )"_s);
    select.bind(":ids", columns::idList(ids));
    return select.all(readDisclosure);
}

Result<Disclosure> ConsentTable::insert(const Disclosure& disclosure)
{
    Statement insert(m_database, uR"(
        INSERT INTO disclosure (case_id, item, explained_on, explained_by, language, recorded_by)
        VALUES (:case_id, :item, :explained_on, :explained_by, :language, :recorded_by)
        RETURNING id
    )"_s);
    insert.bind(":case_id", disclosure.caseId);
    insert.bind(":item", disclosure.item);
    insert.bind(":explained_on", disclosure.explainedOn);
    insert.bind(":explained_by", disclosure.explainedBy);
    insert.bind(":language", disclosure.language);
    insert.bind(":recorded_by", disclosure.recordedBy);
    AYUMI_TRY_GET(const qint64 id, insert.oneNumber());
    Disclosure stored = disclosure;
    stored.id = DisclosureId(id);
    return stored;
}

Result<std::vector<DisclosureRecord>> ConsentTable::recordsOfCase(CaseId id)
{
    Statement select(m_database, uR"(
        SELECT case_id, at, by_id, document, recipient, purpose, consent_id
        FROM disclosure_record WHERE case_id = :case_id ORDER BY at, id
    )"_s);
    select.bind(":case_id", id);
    return select.all(readRecord);
}

Result<> ConsentTable::insert(const DisclosureRecord& record)
{
    Statement insert(m_database, uR"(
        INSERT INTO disclosure_record (case_id, at, by_id, document, recipient, purpose, consent_id)
        VALUES (:case_id, :at, :by_id, :document, :recipient, :purpose, :consent_id)
    )"_s);
    insert.bind(":case_id", record.caseId);
    insert.bind(":at", record.at);
    insert.bind(":by_id", record.by);
    insert.bind(":document", record.document);
    insert.bind(":recipient", record.recipient);
    insert.bind(":purpose", record.purpose);
    insert.bind(":consent_id", record.consent);
    return insert.run();
}

} // namespace ayumi
