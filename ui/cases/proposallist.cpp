#include "ui/cases/proposallist.h"

#include "ui/kit/label.h"
#include "ui/kit/theme.h"
#include "ui/models/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

enum SideChoices
{
    NoSide,
    RightSide,
    LeftSide,
    BothSides
};

} // namespace

ProposalList::ProposalList(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(theme().px(7));
}

void ProposalList::show(const std::vector<Proposal>& proposals)
{
    m_lines.clear();
    clearLayout(m_layout);
    for (const Proposal& proposal : proposals)
        addLine(proposal);
    if (proposals.empty())
        m_layout->addWidget(
            newLabel(tr("Nothing in this talk could be proposed. Enter what you know in the next step."),
                     Type::Secondary, this, true));
}

void ProposalList::addLine(const Proposal& proposal)
{
    const QString label = ConsultationProposals::label(proposal);
    const QString value = ConsultationProposals::value(proposal);
    auto* row = new QHBoxLayout;
    row->setSpacing(theme().px(8));
    //: %1 what is proposed (Phone), %2 its value
    auto* box = new QCheckBox(value.isEmpty() ? label : tr("%1: %2").arg(label, value), this);
    box->setAccessibleDescription(proposal.hint.quote);
    row->addWidget(box);
    QComboBox* sides = nullptr;
    if (proposal.needsSide) {
        sides = new QComboBox(this);
        sides->addItems({tr("which knee?"), Words::of(rightKnee), Words::of(leftKnee),
                         Words::of(std::vector{rightKnee, leftKnee})});
        sides->setAccessibleName(tr("Which knee: %1").arg(label));
        // Nothing can be confirmed about a knee while nobody said which.
        connect(box, &QCheckBox::toggled, sides, [sides, box](bool on) {
            if (on && sides->currentIndex() == NoSide) {
                box->setChecked(false);
                sides->setFocus();
                sides->showPopup();
            }
        });
        connect(sides, &QComboBox::currentIndexChanged, box,
                [box](int chosen) { box->setChecked(chosen != NoSide); });
        row->addWidget(sides);
    }
    row->addStretch(1);
    m_layout->addLayout(row);
    QLabel* quote = newLabel(tr("“%1”").arg(proposal.hint.quote), Type::Small, this, true);
    quote->setContentsMargins(theme().px(26), 0, 0, theme().px(2));
    m_layout->addWidget(quote);
    m_lines.push_back({proposal, box, sides});
}

std::vector<ConfirmedProposal> ProposalList::confirmed() const
{
    std::vector<ConfirmedProposal> all;
    for (const Line& line : m_lines) {
        if (!line.box->isChecked())
            continue;
        ConfirmedProposal each{line.proposal, {}};
        const int chosen = line.sides ? line.sides->currentIndex() : NoSide;
        if (chosen == RightSide || chosen == BothSides)
            each.sides.push_back(Side::Right);
        if (chosen == LeftSide || chosen == BothSides)
            each.sides.push_back(Side::Left);
        all.push_back(each);
    }
    return all;
}

} // namespace ayumi
