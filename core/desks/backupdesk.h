#pragma once

#include "core/base/progress.h"
#include "core/desks/deskcontext.h"

namespace ayumi {

struct BackupInfo
{
    QString path;
    Instant madeAt;
    std::optional<Instant> verifiedAt;
    qint64 cases = 0;
    qint64 patients = 0;
    qint64 bytes = 0;
};

/// Copies that were opened and checked, and the proof that nothing was changed or cut.
class BackupDesk
{
public:
    explicit BackupDesk(DeskContext& context)
        : m_context(context)
    {
    }

    /// A consistent encrypted copy in `folder` (default: the clinic's own backups), verified at once. When
    /// the clinic's own record is broken the copy stays, since it may be all there is, but does not count as
    /// verified: the error is that of verify().
    [[nodiscard]] Result<BackupInfo> create(const QString& folder, Progress& progress);
    /// Reads everything: every file and page, structure and counts, the whole record. Errors: BackupNotFound,
    /// BackupDamaged (what), AuditChainBroken, AuditTailMissing, FileNewer, Cancelled.
    [[nodiscard]] Result<BackupInfo> verify(const QString& path, Progress& progress);
    [[nodiscard]] Result<std::optional<BackupInfo>> lastVerified();

private:
    DeskContext& m_context;
};

} // namespace ayumi
