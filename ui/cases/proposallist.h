#pragma once

#include "ui/models/consultationstart.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QVBoxLayout;

namespace ayumi {

/// What the talk suggests, each with the sentence it comes from and a box to confirm it. Nothing is confirmed
/// at first.
class ProposalList : public QWidget
{
    Q_OBJECT

public:
    explicit ProposalList(QWidget* parent = nullptr);

    void show(const std::vector<Proposal>& proposals);
    [[nodiscard]] std::vector<ConfirmedProposal> confirmed() const;

private:
    struct Line
    {
        Proposal proposal;
        QCheckBox* box;
        QComboBox* sides; ///< null where the side is known or none is needed
    };

    void addLine(const Proposal& proposal);

    QVBoxLayout* m_layout;
    std::vector<Line> m_lines;
};

} // namespace ayumi
