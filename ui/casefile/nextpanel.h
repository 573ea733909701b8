#pragma once

#include "core/desks/views.h"
#include "ui/models/caseplace.h"

#include <QScrollArea>

class QVBoxLayout;

namespace ayumi {

class Card;
class ScoreChart;

/// The right column: what comes next, each with the button that leads there, and the pain over time.
class NextPanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit NextPanel(QWidget* parent = nullptr);

    void show(const CaseFile& file, QDate today);
    [[nodiscard]] ScoreChart* chart() const { return m_chart; }

Q_SIGNALS:
    void placeRequested(const ayumi::CaseLink& link);
    void callRequested(ayumi::FollowUpId id);
    void followUpRequested(ayumi::FollowUpId id);
    void appointmentRequested(ayumi::AppointmentId id);
    void advanceRequested();
    void closeRequested();
    void reopenRequested();

private:
    void addStep(const NextStep& step, QDate today, bool first);
    void addMissing(const std::vector<Missing>& missing);
    void follow(const NextStep& step);

    Card* m_steps;
    QVBoxLayout* m_body;
    ScoreChart* m_chart;
};

/// The missing items of a gate as links, one below the other.
class MissingLinks : public QWidget
{
    Q_OBJECT

public:
    explicit MissingLinks(const std::vector<Missing>& missing, QWidget* parent = nullptr);

Q_SIGNALS:
    void placeRequested(const ayumi::CaseLink& link);
};

} // namespace ayumi
