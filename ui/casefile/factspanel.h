#pragma once

#include "core/desks/views.h"
#include "ui/models/casefilewords.h"

#include <QScrollArea>

class QVBoxLayout;

namespace ayumi {

class Card;

/// The left column: knees, history, wish; contact; journey.
class FactsPanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit FactsPanel(QWidget* parent = nullptr);

    void show(const CaseFile& file);

Q_SIGNALS:
    void placeRequested(const ayumi::CaseLink& link);
    /// Another case of the same patient.
    void caseRequested(ayumi::CaseId id);

private:
    void fill(QVBoxLayout* body, const std::vector<FactLine>& lines);

    Card* m_card;
    QVBoxLayout* m_overview;
    QVBoxLayout* m_contact;
    QVBoxLayout* m_journey;
    QVBoxLayout* m_others;
};

} // namespace ayumi
