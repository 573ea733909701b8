#pragma once

#include "core/desks/plandesk.h"
#include "ui/settings/settingssection.h"

class QLabel;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace ayumi {

class Card;
class ChoiceButton;
class PlainRowsModel;
class PlanStepFields;
class RowList;

/// The follow-up plans: edit one, see whom the change would touch, and bring the open cases to it.
class PlanSettings : public SettingsSection
{
    Q_OBJECT

public:
    explicit PlanSettings(const Means& means);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString icon() const override;
    void refresh() override;

Q_SIGNALS:
    /// What open cases the plan touches is shown.
    void previewed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildPlanCard();
    void buildPreviewCard();
    void retranslate();
    void showPlans(std::vector<FollowUpPlan> plans);
    void showPlan();
    void addStep(const PlanStep& step);
    void onEdited();
    [[nodiscard]] const FollowUpPlan* chosen() const;
    [[nodiscard]] FollowUpPlan edited() const;
    void save();
    void look();
    void showPreview(const PlanPreview& preview);
    void askApply();
    void apply();
    void openNewPlan();
    void removePlan();

    std::vector<FollowUpPlan> m_plans;
    PlanId m_chosen;
    std::vector<PlanStepFields*> m_steps;
    PlanPreview m_preview;

    Card* m_card;
    ChoiceButton* m_choice;
    QPushButton* m_new;
    QPushButton* m_remove;
    QVBoxLayout* m_lines;
    QPushButton* m_add;
    QLabel* m_furtherLabel;
    QSpinBox* m_furtherFrom;
    QSpinBox* m_furtherUntil;
    QPushButton* m_save;
    QPushButton* m_revert;
    Card* m_previewCard;
    QLabel* m_summary;
    RowList* m_list;
    PlainRowsModel* m_model;
    QPushButton* m_apply;
};

} // namespace ayumi
