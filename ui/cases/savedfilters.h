#pragma once

#include "ui/kit/choicebutton.h"
#include "ui/models/savedcasesviews.h"

namespace ayumi {

/// The filters somebody gave names: chosen from a menu, which also saves the present ones and removes them.
class SavedFilters : public ChoiceButton
{
    Q_OBJECT

public:
    explicit SavedFilters(QWidget* parent = nullptr);

    void setSaved(const SavedCasesViews& saved);
    [[nodiscard]] const SavedCasesViews& saved() const { return m_saved; }
    /// What is shown now: its name stands on the button where it has one.
    void showView(const CasesView& view);

Q_SIGNALS:
    /// By a person; without filters when none of them was chosen.
    void viewChosen(const ayumi::CasesView& view);
    /// Names were given or taken away.
    void savedChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showState();
    void askName();
    void askRemoval();
    void change(const SavedCasesViews& saved);

    SavedCasesViews m_saved;
    CasesView m_view;
    QAction* m_remove = nullptr;
};

} // namespace ayumi
