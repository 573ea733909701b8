#pragma once

#include "core/domain/staff.h"
#include "ui/models/calendarchoices.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace ayumi {

class ChoiceButton;
class OptionTiles;

/// Above the calendar: which days, whose, of what kind, by which clock.
class CalendarBar : public QWidget
{
    Q_OBJECT

public:
    explicit CalendarBar(QWidget* parent = nullptr);

    void setStaff(const std::vector<Staff>& staff);
    void setChoices(const CalendarChoices& choices);
    [[nodiscard]] CalendarChoices choices() const;
    /// "November 2026", "23 - 29 November 2026"
    void setDays(CalendarMode mode, QDate around);

Q_SIGNALS:
    void choicesChanged();
    void pageWished(int pages);
    void todayWished();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QToolButton* m_back;
    QPushButton* m_today;
    QToolButton* m_forward;
    QLabel* m_days;
    ChoiceButton* m_person;
    ChoiceButton* m_kind;
    ChoiceButton* m_clock;
    ChoiceButton* m_cancelled;
    OptionTiles* m_mode;
    std::vector<Staff> m_staff;
    CalendarMode m_shownMode = CalendarMode::Month;
    QDate m_around;
};

} // namespace ayumi
