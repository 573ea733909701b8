#include "ui/casefile/adverseeventdialog.h"

#include "core/desks/workbench.h"
#include "ui/kit/asyncreply.h"
#include "ui/kit/datefield.h"
#include "ui/kit/eventbox.h"
#include "ui/kit/formgrid.h"
#include "ui/models/callwords.h"
#include "ui/models/draftkeeper.h"
#include "ui/models/words.h"

#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

constexpr int dialogWidth = 820;

/// Places in the list of a judgement: what is expected.
constexpr int notJudged = 0;
constexpr int amongKnown = 1;
constexpr int notAmongKnown = 2;

std::vector<Joint> jointsToName(const CaseFacts& facts)
{
    std::vector<Joint> all{rightKnee, leftKnee};
    for (const Injection& injection : facts.visit.injections) {
        if (std::ranges::find(all, injection.joint) == all.end())
            all.push_back(injection.joint);
    }
    return all;
}

QString draftName(const AdverseEvent& event)
{
    return event.id.isStored() ? u"adverse-event/%1"_s.arg(event.id.value())
                               : u"adverse-event/case-%1"_s.arg(event.caseId.value());
}

} // namespace

AdverseEventDialog::AdverseEventDialog(const Workplace& place, const CaseFile& file,
                                       const AdverseEvent& event, QWidget* parent)
    : Dialog(event.id.isStored() ? tr("Change an adverse event") : tr("Add an adverse event"), parent)
    , m_place(place)
    , m_event(event)
    , m_today(place.clock->today())
    , m_box(new EventBox(jointsToName(file.facts), event.flags, m_today, this))
    , m_callOn(new DateField(this))
    , m_draft(new DraftKeeper(
          *place.workbench, draftName(event), event.version, [this] { return draft(); }, this))
{
    setPreferredWidth(dialogWidth);
    m_box->setBare();
    if (event.id.isStored())
        m_box->setEvent(event);
    m_callOn->setCalendarStart(m_today.addDays(1));
    m_callOn->hide();
    if (!event.id.isStored() && file.facts.careCase.stage != Stage::Closed) {
        m_callOn->show();
        m_box->addFurther(m_callOn, tr("Another call on"), u"on"_s);
    }
    body()->addWidget(m_box);
    setPrimary(tr("Save"));
    connect(m_box, &EventBox::edited, m_draft, &DraftKeeper::touch);
    connect(m_callOn, &DateField::textEdited, m_draft, &DraftKeeper::touch);
    connect(m_draft, &DraftKeeper::found, this, &AdverseEventDialog::onFound);
    connect(this, &Dialog::confirmed, this, &AdverseEventDialog::onConfirmed);
    connect(this, &QDialog::rejected, m_draft, &DraftKeeper::discard);
}

void AdverseEventDialog::open()
{
    Dialog::open();
    m_box->begin();
    m_draft->look();
}

QJsonObject AdverseEventDialog::draft() const
{
    QJsonObject content = m_box->draft();
    content.insert(u"callOn"_s, m_callOn->text());
    return content;
}

void AdverseEventDialog::onFound(const QJsonObject& content, const Draft& draft)
{
    notices()->say(Tone::Waiting,
                   tr("There is a draft of %1 that was not saved.").arg(Words::moment(draft.savedAt)),
                   tr("Take it over"), [this, content] {
                       m_box->applyDraft(content);
                       m_callOn->setText(content.value("callOn"_L1).toString());
                   });
}

void AdverseEventDialog::onConfirmed()
{
    if (!m_box->check(m_today))
        return;
    AdverseEvent typed = m_box->event();
    typed.caseId = m_event.caseId;
    const bool isNew = !m_event.id.isStored();
    if (isNew && !m_callOn->read()) {
        m_callOn->complain();
        m_callOn->setFocus();
        return;
    }
    const std::optional<QDate> callOn = isNew ? m_callOn->date() : std::nullopt;
    auto done = m_place.workbench->run([typed, isNew, callOn](Office& office) {
        return isNew ? office.adverseEvents.add(typed, callOn) : office.adverseEvents.update(typed);
    });
    // Open until it is saved: nothing typed is lost.
    whenDone(std::move(done), this, notices(), [this](const AdverseEvent&) {
        m_draft->discard();
        Q_EMIT saved(tr("The adverse event is saved."));
        accept();
    });
}

JudgementDialog::JudgementDialog(const Workplace& place, const AdverseEvent& event, QWidget* parent)
    : Dialog(tr("Does it come from the treatment?"), parent)
    , m_place(place)
    , m_event(event)
    , m_form(new FormGrid(FormGrid::Labels::Beside, this))
    , m_relation(new QComboBox(this))
    , m_doctor(new QLineEdit(this))
    , m_expected(new QComboBox(this))
{
    setExplanation(tr("Only a doctor judges this; the record names who did."));
    for (const EventRelation value : allValues<EventRelation>())
        m_relation->addItem(AdverseEventWords::of(value), codeOf(value));
    m_relation->setCurrentIndex(m_relation->findData(codeOf(EventRelation::Possible)));
    m_expected->addItem(tr("not judged"));
    m_expected->addItem(tr("among the known reactions"));
    m_expected->addItem(tr("not among the known reactions"));
    if (event.judgement) {
        m_relation->setCurrentIndex(m_relation->findData(codeOf(event.judgement->relation)));
        m_doctor->setText(event.judgement->doctorName);
    }
    if (event.expected)
        m_expected->setCurrentIndex(*event.expected ? amongKnown : notAmongKnown);
    m_form->addField(m_relation, tr("Comes from the treatment"), u"relation"_s);
    m_form->addField(m_doctor, tr("Doctor"), u"doctor"_s);
    m_form->setRequired(m_doctor);
    m_form->addField(m_expected, tr("Expected"), u"expected"_s);
    body()->addWidget(m_form);
    setPrimary(tr("Save"));
    connect(this, &Dialog::confirmed, this, &JudgementDialog::onConfirmed);
}

void JudgementDialog::onConfirmed()
{
    m_form->clearErrors();
    if (!m_form->checkRequired())
        return;
    RelationJudgement judgement;
    judgement.relation =
        valueOf<EventRelation>(m_relation->currentData().toString()).value_or(EventRelation::Possible);
    judgement.doctorName = m_doctor->text().trimmed();
    judgement.judgedOn = m_place.clock->today();
    const int chosen = m_expected->currentIndex();
    const std::optional<bool> expected =
        chosen == notJudged ? std::nullopt : std::optional(chosen == amongKnown);
    auto done = m_place.workbench->run(
        [id = m_event.id, version = m_event.version, judgement, expected](Office& office) {
            return office.adverseEvents.judge(id, version, judgement, expected);
        });
    whenDone(std::move(done), this, notices(), [this](const AdverseEvent&) {
        Q_EMIT saved(tr("The judgement is saved."));
        accept();
    });
}

} // namespace ayumi
