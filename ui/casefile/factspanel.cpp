#include "ui/casefile/factspanel.h"

#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/label.h"
#include "ui/kit/theme.h"
#include "ui/models/words.h"

#include <QAction>
#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

constexpr int longestWord = 16;

/// A mail address has no place where a line may break: it would push everything out of sight. Where one is
/// made, the words can no longer be selected (the marks would go with them), but copied from the menu.
void breakLongWords(QLabel* label)
{
    const QString whole = label->text();
    QStringList words = whole.split(u' ');
    for (QString& word : words) {
        if (word.size() > longestWord)
            word.replace(QRegularExpression(u"([@._/-])"_s), u"\\1\u200b"_s);
    }
    if (words.join(u' ') == whole)
        return;
    label->setText(words.join(u' '));
    label->setTextInteractionFlags(Qt::NoTextInteraction);
    label->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto* copy = new QAction(FactsPanel::tr("Copy"), label);
    QObject::connect(copy, &QAction::triggered, label,
                     [whole] { QGuiApplication::clipboard()->setText(whole); });
    label->addAction(copy);
}

} // namespace

FactsPanel::FactsPanel(QWidget* parent)
    : QScrollArea(parent)
    , m_card(new Card(tr("Overview")))
    , m_overview(m_card->body())
    , m_contact(m_card->addSection(tr("Contact")).body)
    , m_journey(m_card->addSection(tr("Trip")).body)
    , m_others(new QVBoxLayout)
{
    static_cast<QVBoxLayout*>(m_card->layout())->addLayout(m_others);
    static_cast<QVBoxLayout*>(m_card->layout())->addStretch(1);
    m_others->setContentsMargins(theme().px(14), 0, theme().px(14), theme().px(8));
    setWidget(m_card);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void FactsPanel::show(const CaseFile& file)
{
    fill(m_overview, CaseFileWords::overview(file.facts));
    fill(m_contact, CaseFileWords::contact(file.facts.patient));
    fill(m_journey, CaseFileWords::journey(file.facts));
    clearLayout(m_others);
    if (!file.otherCases.empty())
        m_others->addWidget(newLabel(tr("Other cases"), Type::Small, m_card));
    for (const CaseRow& other : file.otherCases) {
        QPushButton* link =
            newButton(u"%1 ・ %2"_s.arg(other.number, Words::of(other.stage)), ButtonKind::Link);
        //: %1 case number, %2 stage
        link->setAccessibleName(tr("Other case %1 (%2)").arg(other.number, Words::of(other.stage)));
        connect(link, &QPushButton::clicked, this, [this, id = other.id] { Q_EMIT caseRequested(id); });
        m_others->addWidget(link, 0, Qt::AlignLeft);
    }
}

void FactsPanel::fill(QVBoxLayout* body, const std::vector<FactLine>& lines)
{
    clearLayout(body);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(theme().px(10));
    grid->setVerticalSpacing(theme().px(6));
    grid->setColumnStretch(1, 1);
    for (const FactLine& line : lines) {
        const int row = grid->rowCount();
        QLabel* label = newLabel(line.label, Type::Small, m_card, true);
        label->setFixedWidth(theme().px(84));
        QLabel* text = newLabel(line.text, line.known ? Type::Body : Type::Small, m_card, true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        breakLongWords(text);
        text->setAccessibleName(tr("%1: %2").arg(line.label, line.text));
        grid->addWidget(label, row, 0, Qt::AlignTop);
        grid->addWidget(text, row, 1, Qt::AlignTop);
    }
    body->addLayout(grid);
}

} // namespace ayumi
