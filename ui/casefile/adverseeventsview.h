#pragma once

#include "core/desks/views.h"
#include "core/domain/adverseevent.h"
#include "ui/kit/card.h"
#include "ui/models/workplace.h"

#include <functional>

namespace ayumi {

class NoticeBar;
class Office;

/// What went wrong after the treatment: each event with what has to happen, whom it was told to and what a
/// doctor judged.
class AdverseEventsView : public Card
{
    Q_OBJECT

public:
    AdverseEventsView(const Workplace& place, NoticeBar* notices, QWidget* parent = nullptr);

    void show(const CaseFile& file);

Q_SIGNALS:
    void saved(const QString& sentence);

private:
    void addRow(const AdverseEvent& event);
    void addActions(const AdverseEvent& event, QWidget* actions);
    void openEvent(const AdverseEvent& event);
    void openJudgement(const AdverseEvent& event);
    void report(const AdverseEvent& event, ReportedTo to);
    void run(std::function<Result<AdverseEvent>(Office&)> verb, const QString& sentence);

    Workplace m_place;
    NoticeBar* m_notices;
    CaseFile m_file;
};

} // namespace ayumi
