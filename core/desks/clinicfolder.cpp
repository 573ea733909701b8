#include "core/desks/clinicfolder.h"

#include <QDir>
#include <QFileInfo>

#include <utility>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

/// A symbolic link that leads nowhere is something too: nothing may be written in its place.
bool isAnything(const QString& path)
{
    const QFileInfo info(path);
    return info.exists() || info.isSymbolicLink();
}

} // namespace

ClinicFolder::ClinicFolder(QString path)
    : m_path(QDir(std::move(path)).absolutePath())
{
}

QString ClinicFolder::databasePath() const
{
    return m_path + u"/clinic.db"_s;
}

QString ClinicFolder::attachmentsPath() const
{
    return m_path + u"/attachments"_s;
}

QString ClinicFolder::backupsPath() const
{
    return m_path + u"/backups"_s;
}

KeyringFile ClinicFolder::keyring() const
{
    return KeyringFile(m_path + u"/keyring.json"_s);
}

bool ClinicFolder::isClinic() const
{
    return isAnything(keyring().path()) || isAnything(databasePath());
}

KeyCost keyCostOfNewPasswords()
{
#ifdef AYUMI_QUICK_KEYS
    if (qEnvironmentVariable("AYUMI_KEY_COST") == "quick"_L1)
        return KeyCost::Quick;
#endif
    return KeyCost::Everyday;
}

} // namespace ayumi
