#pragma once

#include "core/desks/deskcontext.h"
#include "core/domain/carecase.h"
#include "core/domain/changeset.h"
#include "core/storage/transaction.h"

#include <QJsonObject>

#include <optional>

namespace ayumi {

/// The frame of one verb of a desk: the right, one transaction, the audit record, the commit and the telling.
///
///     AYUMI_TRY_GET(DeskWork work, DeskWork::onCase(m_context, Right::EditCases, u"trip.saved"_s,
///     trip.caseId));
///     ... check, write through tables ...
///     AYUMI_TRY(work.finish(details));
///
/// What is not finished is taken back when it goes; nothing is told before it is committed.
class DeskWork
{
public:
    /// Errors: NotAllowed (role, right), on record before it is answered; database errors. `action` says what
    /// was done
    /// ("staff.added"), `subject` to what ("staff:3f2a").
    [[nodiscard]] static Result<DeskWork> begin(DeskContext& context, Right right, const QString& action,
                                                const QString& subject);

    /// For what everybody may do to themselves: no right is asked.
    [[nodiscard]] static Result<DeskWork> beginOwn(DeskContext& context, const QString& action,
                                                   const QString& subject);

    enum class Closed
    {
        Refused,
        Allowed
    };
    /// As begin(), about a case, which will be told as changed. Errors: also CaseNotFound, CaseClosed.
    [[nodiscard]] static Result<DeskWork> onCase(DeskContext& context, Right right, const QString& action,
                                                 CaseId id, Closed closed = Closed::Refused);

    [[nodiscard]] Database& database() const { return *m_context->database; }
    [[nodiscard]] StaffId staff() const { return m_context->session->staff; }
    [[nodiscard]] Instant now() const { return m_now; }
    [[nodiscard]] QDate today() const { return m_context->clock->today(); }
    /// The case as it was at the beginning; only after onCase().
    [[nodiscard]] const CareCase& careCase() const { return *m_case; }
    /// What will be told after the commit.
    [[nodiscard]] ChangeSet& changes() { return m_changes; }
    void setSubject(const QString& subject) { m_subject = subject; }

    /// A further right that only turned out to be needed. A refusal takes everything back and is on record.
    [[nodiscard]] Result<> demandAlso(Right right);

    /// A record beside the one that finish() writes.
    [[nodiscard]] Result<> record(const QString& action, const QString& subject, const QJsonObject& details);
    /// Writes the audit record, commits, tells.
    [[nodiscard]] Result<> finish(const QJsonObject& details);
    /// Commits and tells; for what leaves no record of its own.
    [[nodiscard]] Result<> commit();

private:
    DeskWork(DeskContext& context, Transaction transaction, QString action, QString subject);

    DeskContext* m_context;
    Transaction m_transaction;
    Instant m_now;
    QString m_action;
    QString m_subject;
    std::optional<CareCase> m_case;
    ChangeSet m_changes;
    qint64 m_lastRecord = 0;
};

/// Does the role allow it? A refusal is on record before NotAllowed is answered.
[[nodiscard]] Result<> demand(DeskContext& context, Right right, const QString& action,
                              const QString& subject);

/// Is whoever is signed in still somebody who works here? For what every role may do; somebody who was
/// disabled meanwhile gets StaffDisabled and sees nothing more.
[[nodiscard]] Result<Staff> demandStaff(const DeskContext& context);

/// "case:A-000187"; the bare id when there is no such case.
[[nodiscard]] QString caseSubject(Database& database, CaseId id);
[[nodiscard]] QString caseSubject(const CareCase& careCase);

/// Keeps the end of the audit chain in the keyring, so that cutting the tail of the record shows. Does
/// nothing when the record in the database does not continue what the keyring remembers: verification shall
/// find that.
[[nodiscard]] Result<> rememberAuditHead(const DeskContext& context);

} // namespace ayumi
