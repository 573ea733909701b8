#include "ui/models/localsettings.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

constexpr int defaultIdleMinutes = 10;

} // namespace

LocalSettings::LocalSettings()
    : m_settings(
          std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope, u"ayumi"_s, u"ayumi"_s))
{
}

LocalSettings::LocalSettings(const QString& file)
    : m_settings(std::make_unique<QSettings>(file, QSettings::IniFormat))
{
}

QString LocalSettings::language() const
{
    const QString own = QLocale::system().language() == QLocale::English ? u"en"_s : u"ja"_s;
    return m_settings->value("language"_L1, own).toString();
}

void LocalSettings::setLanguage(const QString& code)
{
    m_settings->setValue("language"_L1, code);
}

double LocalSettings::textScale() const
{
    return std::clamp(m_settings->value("textScale"_L1, 1.0).toDouble(), 1.0, 1.5);
}

void LocalSettings::setTextScale(double scale)
{
    m_settings->setValue("textScale"_L1, scale);
}

int LocalSettings::idleMinutes() const
{
    return std::clamp(m_settings->value("idleMinutes"_L1, defaultIdleMinutes).toInt(), 1, 60);
}

void LocalSettings::setIdleMinutes(int minutes)
{
    m_settings->setValue("idleMinutes"_L1, minutes);
}

bool LocalSettings::desktopNotices() const
{
    return m_settings->value("desktopNotices"_L1, true).toBool();
}

void LocalSettings::setDesktopNotices(bool wanted)
{
    m_settings->setValue("desktopNotices"_L1, wanted);
}

QString LocalSettings::clinicFolder() const
{
    return m_settings->value("clinicFolder"_L1).toString();
}

void LocalSettings::setClinicFolder(const QString& folder)
{
    m_settings->setValue("clinicFolder"_L1, folder);
}

QString LocalSettings::lastName() const
{
    return m_settings->value("lastName"_L1).toString();
}

void LocalSettings::setLastName(const QString& name)
{
    m_settings->setValue("lastName"_L1, name);
}

} // namespace ayumi
