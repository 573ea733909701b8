#pragma once

#include "ui/settings/settingssection.h"

class QComboBox;
class QSpinBox;

namespace ayumi {

class Card;
class FormGrid;

/// Language, size of the text, idle lock: take effect at once.
class DisplaySettings : public SettingsSection
{
    Q_OBJECT

public:
    explicit DisplaySettings(const Means& means);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString icon() const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void chooseLanguage(int index);
    void chooseTextScale(int index);

    Card* m_card;
    FormGrid* m_form;
    QComboBox* m_language;
    QComboBox* m_textScale;
    QSpinBox* m_idle;
};

} // namespace ayumi
