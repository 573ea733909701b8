#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QString>

namespace ayumi {

/// How often in a row somebody failed to open a clinic's backups for restoring. It stands in a hidden file
/// beside the new folder, not in the backup: its own keyring is part of what its manifest proves, and the
/// backup may lie where nobody can write. The file slows down who tries passwords at the program, also after
/// a restart; who copies the backup elsewhere is held up by what every password costs (Argon2id), and by
/// nothing else.
class RestoreTries
{
public:
    /// `clinicId` as the backup's keyring says it.
    RestoreTries(const QString& newFolder, const QString& clinicId);

    /// Counts one more try, on disk before the password is looked at. Errors: SignInDelayed (seconds),
    /// KeyringBusy, FileUnwritable, DiskFull.
    [[nodiscard]] Result<> admit(Instant now) const;
    /// After a success: nothing stays behind.
    void forget() const;

    [[nodiscard]] const QString& path() const { return m_path; }

private:
    QString m_path;
};

} // namespace ayumi
