#pragma once

#include "core/desks/deskcontext.h"

namespace ayumi {

struct AuditLine
{
    qint64 sequence = 0;
    Instant at;
    QString staffName;
    QString action;
    QString subject;     ///< "case:A-000187", "staff:..."
    QString subjectName; ///< of a subject that is one of the staff
    QString details;     ///< JSON
};

struct Verification
{
    bool ok = false;
    qint64 auditRecords = 0;
    qint64 cases = 0;
    qint64 attachments = 0;
    std::vector<Error> problems;
};

/// The record of who did and saw what.
class AuditDesk
{
public:
    explicit AuditDesk(DeskContext& context)
        : m_context(context)
    {
    }

    /// Integrity of the database, the whole chain against the keyring's head, derived dates, every
    /// attachment.
    [[nodiscard]] Result<Verification> verify();
    /// Newest first; `subject` empty for all.
    [[nodiscard]] Result<std::vector<AuditLine>> lines(const QString& subject, qint64 before, int limit);

private:
    DeskContext& m_context;
};

} // namespace ayumi
