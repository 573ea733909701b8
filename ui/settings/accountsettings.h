#pragma once

#include "ui/settings/settingssection.h"

class QPushButton;

namespace ayumi {

class Card;
class FormGrid;
class PasswordField;

/// The own password.
class AccountSettings : public SettingsSection
{
    Q_OBJECT

public:
    explicit AccountSettings(const Means& means);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString icon() const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void change();

    Card* m_card;
    FormGrid* m_form;
    PasswordField* m_old;
    PasswordField* m_fresh;
    PasswordField* m_again;
    QPushButton* m_change;
};

} // namespace ayumi
