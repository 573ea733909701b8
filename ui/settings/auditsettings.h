#pragma once

#include "core/desks/auditdesk.h"
#include "ui/settings/settingssection.h"

class QLabel;
class QPushButton;
class QTableView;

namespace ayumi {

class AuditModel;
class BusyOverlay;
class Card;

/// The audit log for administrators, and the proof that nothing of it was changed or cut.
class AuditSettings : public SettingsSection
{
    Q_OBJECT

public:
    explicit AuditSettings(const Means& means);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString icon() const override;
    void refresh() override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void verify();
    void showVerification(const Verification& verification);
    void readMore();

    Card* m_card;
    QPushButton* m_verify;
    QLabel* m_result;
    QTableView* m_table;
    AuditModel* m_model;
    BusyOverlay* m_busy;
};

} // namespace ayumi
