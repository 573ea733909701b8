#pragma once

#include "core/desks/backupdesk.h"
#include "ui/settings/settingssection.h"

class QLabel;
class QPushButton;

namespace ayumi {

class BusyOverlay;
class Card;

/// The last backup that was opened and checked, a new one now, the check of any other, and where the clinic
/// lies.
class BackupSettings : public SettingsSection
{
    Q_OBJECT

public:
    explicit BackupSettings(const Means& means);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString icon() const override;
    void refresh() override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void show(const std::optional<BackupInfo>& backup);
    void create(const QString& folder);
    void chooseFolder();
    void chooseToVerify();
    void verify(const QString& path);

    Card* m_card;
    QLabel* m_state;
    QLabel* m_details;
    QPushButton* m_now;
    QPushButton* m_elsewhere;
    QPushButton* m_verify;
    Card* m_place;
    QLabel* m_folder;
    QLabel* m_folderNote;
    BusyOverlay* m_busy;
    std::optional<BackupInfo> m_last;
};

} // namespace ayumi
