#pragma once

#include "core/desks/rosterdesk.h"
#include "ui/kit/dialog.h"

#include <array>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace ayumi {

class FormGrid;
class Workbench;

/// The hours of one person: for each day what one would write down, "10:00-12:00, 13:00-17:00".
class HoursDialog : public Dialog
{
    Q_OBJECT

public:
    HoursDialog(Workbench& workbench, const RosterLine& line, QWidget* parent);

Q_SIGNALS:
    void saved();

private:
    void addDays();
    void addRest();
    [[nodiscard]] bool readDays(WeekHours& hours);
    void save();

    Workbench& m_workbench;
    StaffSchedule m_schedule;
    FormGrid* m_form;
    std::array<QLineEdit*, 7> m_days{};
    QComboBox* m_zone;
    QSpinBox* m_calls;
    std::vector<std::pair<QString, QCheckBox*>> m_languages;
};

} // namespace ayumi
