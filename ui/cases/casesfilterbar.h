#pragma once

#include "core/domain/staff.h"
#include "ui/models/casesview.h"

#include <QWidget>

#include <vector>

class QPushButton;

namespace ayumi {

class ChoiceButton;
class SavedFilters;
class SearchBox;

/// The filters above board and table. Changes of a person are told by viewChanged(); text only once it is
/// committed, never while an input method composes.
class CasesFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit CasesFilterBar(QWidget* parent = nullptr);

    /// Whom "responsible" can be narrowed to besides oneself.
    void setStaff(const std::vector<Staff>& staff);
    void setView(const CasesView& view);
    /// `view` with what is chosen here.
    [[nodiscard]] CasesView applied(CasesView view) const;
    [[nodiscard]] bool filtersAnything() const;
    void clearFilters();
    [[nodiscard]] SearchBox* search() const { return m_search; }
    [[nodiscard]] SavedFilters* saved() const { return m_saved; }

Q_SIGNALS:
    void viewChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    SearchBox* m_search;
    ChoiceButton* m_responsible;
    ChoiceButton* m_side;
    ChoiceButton* m_idle;
    ChoiceButton* m_stage;
    ChoiceButton* m_closed;
    QPushButton* m_clear;
    SavedFilters* m_saved;
    std::vector<Staff> m_staff;
};

} // namespace ayumi
