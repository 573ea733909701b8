#pragma once

#include <QSettings>
#include <QString>

#include <memory>

namespace ayumi {

/// What this computer remembers before anybody signed in: never a name of a patient, never a secret.
class LocalSettings
{
public:
    /// The file of the program on this computer.
    LocalSettings();
    /// Another file, for tests and the guided tour.
    explicit LocalSettings(const QString& file);

    /// "ja" or "en"; at first the computer's own where it is one of them, else "ja".
    [[nodiscard]] QString language() const;
    void setLanguage(const QString& code);

    /// 1.0 to 1.5.
    [[nodiscard]] double textScale() const;
    void setTextScale(double scale);

    /// Minutes without a key or a pointer until the program locks, 1 to 60; default 10.
    [[nodiscard]] int idleMinutes() const;
    void setIdleMinutes(int minutes);

    /// Whether reminders may show on the desktop, outside the window; default yes.
    [[nodiscard]] bool desktopNotices() const;
    void setDesktopNotices(bool wanted);

    /// The clinic that was open last; empty at first.
    [[nodiscard]] QString clinicFolder() const;
    void setClinicFolder(const QString& folder);

    /// Who signed in last, to be proposed.
    [[nodiscard]] QString lastName() const;
    void setLastName(const QString& name);

private:
    std::unique_ptr<QSettings> m_settings;
};

} // namespace ayumi
