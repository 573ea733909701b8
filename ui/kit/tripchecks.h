#pragma once

#include "core/domain/tripchecklist.h"

#include <QWidget>

#include <map>

class QGridLayout;
class QLabel;
class QPushButton;

namespace ayumi {

class Chip;
class TickBox;

/// The checklist of a journey. What the facts tell is shown; the rest is ticked, or said not to be needed.
class TripChecks : public QWidget
{
    Q_OBJECT

public:
    explicit TripChecks(QWidget* parent = nullptr);

    /// Keeps the focus where it is.
    void show(const std::vector<TripCheck>& checks);
    void setMayTick(bool may);

Q_SIGNALS:
    /// By a person; nullopt takes back what was said.
    void tickChanged(ayumi::TripItem item, std::optional<ayumi::TickState> state);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Row
    {
        TickBox* box;
        QLabel* detail;
        Chip* chip;
        QPushButton* waive;
    };

    void addRow(TripItem item);
    void showRow(const TripCheck& check);

    QGridLayout* m_grid;
    std::map<TripItem, Row> m_rows;
    std::vector<TripCheck> m_checks;
    bool m_mayTick = true;
};

} // namespace ayumi
