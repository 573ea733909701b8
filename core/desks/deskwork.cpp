#include "core/desks/deskwork.h"

#include "core/desks/changefeed.h"
#include "core/desks/clinicfolder.h"
#include "core/security/auditchain.h"
#include "core/security/masterkey.h"
#include "core/storage/audittable.h"
#include "core/storage/casetable.h"
#include "core/storage/database.h"
#include "core/storage/stafftable.h"

#include <QJsonDocument>

#include <utility>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

/// After so many records the keyring learns where the chain ends; also at sign-in, sign-out and backup.
constexpr qint64 recordsBetweenRemembering = 64;

Result<AuditHead> append(DeskContext& context, Instant now, const QString& action, const QString& subject,
                         const QJsonObject& details)
{
    const AuditChain chain(context.key->derive(KeyPurpose::Audit));
    AuditTable table(*context.database);
    return table.append(chain, {.sequence = 0,
                                .at = now,
                                .staff = context.session->staffUid,
                                .action = action,
                                .subject = subject,
                                .details = QJsonDocument(details).toJson(QJsonDocument::Compact)});
}

Result<> recordRefusal(DeskContext& context, Right right, const QString& action, const QString& subject)
{
    AYUMI_TRY_GET(Transaction transaction, Transaction::begin(*context.database));
    AYUMI_TRY(append(context, context.clock->now(), u"refused"_s, subject,
                     {{u"action"_s, action}, {u"right"_s, codeOf(right)}}));
    return transaction.commit();
}

} // namespace

QString caseSubject(const CareCase& careCase)
{
    return u"case:"_s + careCase.number;
}

QString caseSubject(Database& database, CaseId id)
{
    const auto found = CaseTable(database).find(id);
    return found && *found ? caseSubject(**found) : u"case:%1"_s.arg(id.value());
}

Result<Staff> demandStaff(const DeskContext& context)
{
    // The row, not the session: the role may have been changed, or the person disabled, by another program.
    AYUMI_TRY_GET(std::optional<Staff> staff, StaffTable(*context.database).find(context.session->staff));
    if (!staff || staff->disabled)
        return failure(ErrorCode::StaffDisabled, {context.session->name});
    return *std::move(staff);
}

Result<> demand(DeskContext& context, Right right, const QString& action, const QString& subject)
{
    AYUMI_TRY_GET(const Staff staff, demandStaff(context));
    if (may(staff.role, right))
        return {};
    // Refused it is, even when the disk is too full to say so.
    static_cast<void>(recordRefusal(context, right, action, subject));
    return failure(ErrorCode::NotAllowed, {codeOf(staff.role), codeOf(right)});
}

Result<> rememberAuditHead(const DeskContext& context)
{
    AuditTable table(*context.database);
    AYUMI_TRY_GET(const AuditHead head, table.head());
    return context.folder->keyring().update([&](Keyring& keyring) -> Result<> {
        const AuditHead remembered = keyring.auditHead();
        if (head.sequence <= remembered.sequence)
            return {};
        AYUMI_TRY_GET(const QByteArray continued, table.hashAt(remembered.sequence));
        if (continued != remembered.hash)
            return {};
        return keyring.setAuditHead(*context.key, head);
    });
}

DeskWork::DeskWork(DeskContext& context, Transaction transaction, QString action, QString subject)
    : m_context(&context)
    , m_transaction(std::move(transaction))
    , m_now(context.clock->now())
    , m_action(std::move(action))
    , m_subject(std::move(subject))
{
}

Result<DeskWork> DeskWork::begin(DeskContext& context, Right right, const QString& action,
                                 const QString& subject)
{
    AYUMI_TRY(demand(context, right, action, subject));
    return beginOwn(context, action, subject);
}

Result<DeskWork> DeskWork::beginOwn(DeskContext& context, const QString& action, const QString& subject)
{
    AYUMI_TRY_GET(Transaction transaction, Transaction::begin(*context.database));
    return DeskWork(context, std::move(transaction), action, subject);
}

Result<DeskWork> DeskWork::onCase(DeskContext& context, Right right, const QString& action, CaseId id,
                                  Closed closed)
{
    AYUMI_TRY(demand(context, right, action, caseSubject(*context.database, id)));
    AYUMI_TRY_GET(Transaction transaction, Transaction::begin(*context.database));
    AYUMI_TRY_GET(std::optional<CareCase> found, CaseTable(*context.database).find(id));
    if (!found)
        return failure(ErrorCode::CaseNotFound, {QString::number(id.value())});
    if (found->stage == Stage::Closed && closed == Closed::Refused)
        return failure(ErrorCode::CaseClosed, {found->number});
    DeskWork work(context, std::move(transaction), action, caseSubject(*found));
    work.m_case = std::move(found);
    work.m_changes.cases.push_back(id);
    return work;
}

Result<> DeskWork::demandAlso(Right right)
{
    AYUMI_TRY_GET(const auto staff, StaffTable(database()).find(m_context->session->staff));
    if (staff && !staff->disabled && may(staff->role, right))
        return {};
    m_transaction.rollBack();
    return demand(*m_context, right, m_action, m_subject);
}

Result<> DeskWork::record(const QString& action, const QString& subject, const QJsonObject& details)
{
    AYUMI_TRY_GET(const AuditHead head, append(*m_context, m_now, action, subject, details));
    m_lastRecord = head.sequence;
    return {};
}

Result<> DeskWork::finish(const QJsonObject& details)
{
    AYUMI_TRY(record(m_action, m_subject, details));
    return commit();
}

Result<> DeskWork::commit()
{
    AYUMI_TRY(m_transaction.commit());
    if (m_changes != ChangeSet{} && m_context->feed)
        m_context->feed->publish(m_changes);
    // What was asked for is done; a keyring that cannot be written now is written after the next records.
    if (m_lastRecord > 0 && m_lastRecord % recordsBetweenRemembering == 0)
        static_cast<void>(rememberAuditHead(*m_context));
    return {};
}

} // namespace ayumi
