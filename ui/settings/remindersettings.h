#pragma once

#include "core/desks/reminderviews.h"
#include "ui/settings/settingssection.h"

#include <vector>

class QLabel;
class QPushButton;
class QSpinBox;
class QTimeEdit;

namespace ayumi {

class Card;
class FormGrid;
class TickBox;

/// Notifications of this computer, and the clinic's rules: which are on and from when they remind.
class ReminderSettings : public SettingsSection
{
    Q_OBJECT

public:
    explicit ReminderSettings(const Means& means);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString icon() const override;
    void refresh() override;

protected:
    void changeEvent(QEvent* event) override;

private:
    /// One rule: on or off, its number, from when it is urgent.
    struct Line
    {
        ReminderRule rule;
        QWidget* field = nullptr;
        TickBox* on = nullptr;
        QSpinBox* number = nullptr; ///< null: the rule has none
        QSpinBox* urgent = nullptr; ///< null: never urgent
    };

    void addRule(const RuleTraits& traits);
    void show(const ReminderRulesSetting& setting);
    [[nodiscard]] ReminderRules wanted() const;
    void onEdited();
    void save(const ReminderRules& rules);
    void retranslate();

    Card* m_computer;
    TickBox* m_desktop;
    QLabel* m_privacy;
    Card* m_card;
    FormGrid* m_form;
    QTimeEdit* m_ringFrom;
    std::vector<Line> m_lines;
    QPushButton* m_usual;
    QPushButton* m_save;
    ReminderRulesSetting m_setting;
    bool m_mayEdit = false;
};

} // namespace ayumi
