#pragma once

#include "core/security/keyringfile.h"

#include <QString>

namespace ayumi {

/// Where the parts of a clinic stand in its folder.
class ClinicFolder
{
public:
    explicit ClinicFolder(QString path);

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] QString databasePath() const;
    [[nodiscard]] QString attachmentsPath() const;
    [[nodiscard]] QString backupsPath() const;
    [[nodiscard]] KeyringFile keyring() const;

    /// Anything of a clinic at all: a keyring or a database.
    [[nodiscard]] bool isClinic() const;

private:
    QString m_path;
};

/// What new passwords cost: KeyCost::Everyday. Only a program built for tests (CMake: AYUMI_QUICK_KEYS) obeys
/// AYUMI_KEY_COST=quick in the environment; what people install has no way to make a weak keyring.
[[nodiscard]] KeyCost keyCostOfNewPasswords();

} // namespace ayumi
