#include "ui/cases/historypreview.h"

#include "ui/cases/casechooser.h"
#include "ui/cases/proposallist.h"
#include "ui/cases/talkpreview.h"
#include "ui/kit/background.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/label.h"
#include "ui/kit/optiontiles.h"
#include "ui/kit/theme.h"
#include "ui/models/linehistorywords.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

constexpr qsizetype mostUnclearLines = 200;

} // namespace

HistoryPreview::HistoryPreview(const Workplace& place, QWidget* parent)
    : QWidget(parent)
    , m_place(place)
    , m_facts(newLabel({}, Type::Secondary, this, true))
    , m_counts(newLabel({}, Type::Body, this, true))
    , m_participants(new QVBoxLayout)
    , m_who(new QButtonGroup(this))
    , m_zone(new QComboBox(this))
    , m_namesRow(new QWidget(this))
    , m_names(new QLineEdit(this))
    , m_unclear(new Card({}, Card::Body::Padded, this))
    , m_unclearText(new QPlainTextEdit(this))
    , m_talk(new TalkPreview(this))
    , m_suggested(new Card(tr("Proposed from the talk"), Card::Body::Padded, this))
    , m_proposals(new ProposalList(this))
    , m_target(new OptionTiles({{tr("New consultation"), static_cast<int>(Target::NewConsultation)},
                                {tr("Add to a case"), static_cast<int>(Target::ExistingCase)}},
                               this))
    , m_chooser(new CaseChooser(place, this))
{
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(theme().px(16));
    auto* left = new QVBoxLayout;
    left->setSpacing(theme().px(12));
    auto* right = new QVBoxLayout;
    right->setSpacing(theme().px(12));
    columns->addLayout(left, 1);
    columns->addLayout(right, 1);
    buildFacts(left);
    auto* talkCard = new Card(tr("First messages"), Card::Body::Flush, this);
    talkCard->body()->addWidget(m_talk, 1);
    m_talk->setAccessibleName(tr("First messages"));
    left->addWidget(talkCard, 1);
    buildTarget(right);
    right->addStretch(0);
}

void HistoryPreview::buildFacts(QVBoxLayout* column)
{
    auto* card = new Card(tr("What the file holds"), Card::Body::Padded, this);
    card->body()->addWidget(m_counts);
    card->body()->addWidget(m_facts);
    auto* zoneRow = new QHBoxLayout;
    QLabel* zoneLabel = newLabel(tr("Times are those of"), Type::Secondary, this);
    m_zone->addItem(tr("Tokyo"), tokyoZone.toString());
    m_zone->addItem(tr("Kuala Lumpur"), kualaLumpurZone.toString());
    m_zone->setAccessibleName(tr("Times are those of"));
    zoneRow->addWidget(zoneLabel);
    zoneRow->addWidget(m_zone);
    zoneRow->addStretch(1);
    card->body()->addLayout(zoneRow);
    connect(m_zone, &QComboBox::activated, this,
            [this] { m_read.history.zone = m_zone->currentData().toString(); });
    card->body()->addWidget(newRule(this));
    card->body()->addWidget(newLabel(tr("Who is the patient?"), Type::Strong, this));
    m_participants->setSpacing(theme().px(4));
    card->body()->addLayout(m_participants);

    auto* names = new QHBoxLayout(m_namesRow);
    names->setContentsMargins(0, 0, 0, 0);
    m_names->setPlaceholderText(tr("Names in this talk, separated by commas"));
    m_names->setAccessibleName(tr("Names in this talk, separated by commas"));
    QPushButton* again = newButton(tr("Read again"), ButtonKind::Small, m_namesRow);
    names->addWidget(m_names, 1);
    names->addWidget(again);
    card->body()->addWidget(m_namesRow);
    const auto give = [this] {
        QStringList given;
        for (const QString& name :
             m_names->text().split(QRegularExpression(u"[,、，]"_s), Qt::SkipEmptyParts))
            given << name.trimmed();
        Q_EMIT namesGiven(given);
    };
    connect(again, &QPushButton::clicked, this, give);
    connect(m_who, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            choosePatient(m_read.history.participants.at(static_cast<size_t>(id)).name);
    });
    column->addWidget(card);
}

void HistoryPreview::buildTarget(QVBoxLayout* column)
{
    auto* card = new Card(tr("Where it goes"), Card::Body::Padded, this);
    m_target->setAccessibleName(card->title());
    m_target->setChosen(static_cast<int>(Target::NewConsultation));
    card->body()->addWidget(m_target);
    card->body()->addWidget(m_chooser);
    column->addWidget(card);
    connect(m_target, &OptionTiles::chosenChanged, this, &HistoryPreview::onTargetChosen);
    connect(m_chooser, &CaseChooser::chosenChanged, this, &HistoryPreview::targetChanged);
    connect(m_chooser, &CaseChooser::failed, this, &HistoryPreview::failed);
    connect(m_chooser, &CaseChooser::talkFound, this, [this] { setTarget(Target::ExistingCase); });

    m_suggested->body()->addWidget(
        newLabel(tr("Only what you confirm is taken into the new consultation."), Type::Small, this, true));
    m_suggested->body()->addWidget(m_proposals);
    column->addWidget(m_suggested);

    m_unclearText->setReadOnly(true);
    m_unclearText->setTabChangesFocus(true);
    m_unclearText->setFixedHeight(theme().px(96));
    m_unclearText->setAccessibleName(tr("Lines that were not understood"));
    m_unclear->body()->addWidget(
        newLabel(tr("They are kept as a note of the case; nothing is dropped."), Type::Small, this, true));
    m_unclear->body()->addWidget(m_unclearText);
    column->addWidget(m_unclear);
    column->addStretch(1);
    m_chooser->hide();
}

void HistoryPreview::show(const ReadHistory& read)
{
    m_read = read;
    m_patient = likelyPatient(read.history).value_or(QString());
    m_zone->setCurrentIndex(std::max(0, m_zone->findData(read.history.zone)));
    // A CSV says its own zone.
    m_zone->setEnabled(read.history.dialect != LineDialect::OfficialAccountCsv);
    m_namesRow->setVisible(read.history.dialect == LineDialect::DesktopText);
    showFacts();
    showParticipants();
    showNotUnderstood();
    choosePatient(m_patient);
}

HistoryImport HistoryPreview::import() const
{
    return {m_read.history, m_patient, m_read.bytes, m_read.fileName};
}

HistoryPreview::Target HistoryPreview::target() const
{
    return static_cast<Target>(m_target->chosen().toInt());
}

void HistoryPreview::setTarget(Target target)
{
    m_target->setChosen(static_cast<int>(target));
    onTargetChosen();
}

std::vector<ConfirmedProposal> HistoryPreview::confirmed() const
{
    return m_proposals->confirmed();
}

void HistoryPreview::askPatient()
{
    if (QAbstractButton* first = m_who->button(0))
        first->setFocus();
}

void HistoryPreview::showFacts()
{
    const LineHistory& history = m_read.history;
    QStringList counted{tr("%n message(s)", nullptr, history.messageCount()),
                        LineHistoryWords::period(history)};
    counted.removeAll(QString());
    m_counts->setText(counted.join(u" ・ "_s));
    QStringList lines{LineHistoryWords::counts(history), m_read.fileName,
                      QStringList{LineHistoryWords::of(history.dialect),
                                  LineHistoryWords::of(history.language),
                                  LineHistoryWords::of(history.encoding)}
                          .join(u" ・ "_s)};
    if (history.damagedCharacters)
        lines << tr("Some characters of the file are damaged; they show as �.");
    lines.removeAll(QString());
    m_facts->setText(lines.join(u'\n'));
}

void HistoryPreview::showParticipants()
{
    for (QAbstractButton* button : m_who->buttons())
        m_who->removeButton(button);
    clearLayout(m_participants);
    const std::vector<LineParticipant>& all = m_read.history.participants;
    for (size_t i = 0; i < all.size(); ++i) {
        //: A name and how many messages this person wrote
        auto* button = new QRadioButton(
            tr("%1 (%n message(s))", nullptr, all[i].messages).arg(literal(all[i].name)), this);
        button->setEnabled(!all[i].isAccount);
        m_who->addButton(button, static_cast<int>(i));
        button->setChecked(!m_patient.isEmpty() && all[i].name == m_patient);
        m_participants->addWidget(button);
    }
    if (all.empty())
        m_participants->addWidget(newLabel(tr("The file names nobody."), Type::Secondary, this, true));
}

void HistoryPreview::showNotUnderstood()
{
    const std::vector<LineNote>& notes = m_read.history.notUnderstood;
    m_unclear->setVisible(!notes.empty());
    m_unclear->setTitle(tr("%n line(s) not understood", nullptr, static_cast<int>(notes.size())));
    QStringList lines;
    for (const LineNote& note : notes) {
        if (lines.size() == mostUnclearLines)
            break;
        lines << tr("line %1: %2").arg(note.line).arg(note.text);
    }
    m_unclearText->setPlainText(lines.join(u'\n'));
}

void HistoryPreview::choosePatient(const QString& name)
{
    m_patient = name;
    m_talk->show(m_read.history, name);
    if (!name.isEmpty())
        m_chooser->offerFor(import());
    // Reading hints takes a while on a talk of years.
    m_hinting.ask(
        [history = m_read.history, name] {
            return inBackground([history, name]() -> Result<std::vector<Proposal>> {
                return ConsultationProposals::from(name.isEmpty() ? std::vector<Hint>{}
                                                                  : readHints(history, name));
            });
        },
        this,
        [this](Result<std::vector<Proposal>> proposals) {
            if (proposals)
                m_proposals->show(*proposals);
        });
}

void HistoryPreview::onTargetChosen()
{
    const bool isNew = target() == Target::NewConsultation;
    m_chooser->setVisible(!isNew);
    m_suggested->setVisible(isNew);
    Q_EMIT targetChanged();
}

} // namespace ayumi
