#include "ui/kit/eventbox.h"

#include "ui/kit/button.h"
#include "ui/kit/datefield.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/formgrid.h"
#include "ui/kit/label.h"
#include "ui/kit/optiontiles.h"
#include "ui/kit/theme.h"
#include "ui/models/callwords.h"
#include "ui/models/errortext.h"
#include "ui/models/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

const QString wholeBody = u"body"_s;

QString whereCode(const std::optional<Joint>& joint)
{
    return joint ? jointCode(*joint) : wholeBody;
}

} // namespace

EventBox::EventBox(const std::vector<Joint>& joints, const std::vector<RedFlag>& flags, QDate today,
                   QWidget* parent)
    : Card(tr("Adverse event"), Body::Padded, parent)
    , m_flags(flags)
    , m_remove(newButton(tr("Remove"), ButtonKind::Link, this))
    , m_form(new FormGrid(FormGrid::Labels::Beside, this))
    , m_kind(new QComboBox(this))
    , m_words(new QLineEdit(this))
    , m_onset(new DateField(this))
    , m_endedOn(new DateField(this))
    , m_outcome(new QComboBox(this))
    , m_action(new QLineEdit(this))
    , m_escalation(newLabel({}, Type::Strong, this, true))
{
    m_remove->setAccessibleName(tr("Remove this adverse event"));
    connect(m_remove, &QPushButton::clicked, this, &EventBox::removeRequested);
    addAccessory(m_remove);
    addFields(joints, today);
    body()->addWidget(m_form);
    body()->addWidget(m_escalation);
    const auto touched = [this] {
        m_form->clearErrors();
        showEscalation();
        showEnd();
        Q_EMIT edited();
    };
    connect(m_kind, &QComboBox::activated, this, touched);
    connect(m_words, &QLineEdit::textEdited, this, touched);
    connect(m_where, &OptionTiles::chosenChanged, this, touched);
    connect(m_onset, &DateField::textEdited, this, touched);
    connect(m_grade, &OptionTiles::chosenChanged, this, touched);
    connect(m_endedOn, &DateField::textEdited, this, touched);
    connect(m_outcome, &QComboBox::activated, this, touched);
    connect(m_action, &QLineEdit::textEdited, this, touched);
    for (QCheckBox* box : m_serious)
        connect(box, &QCheckBox::toggled, this, touched);
    showEscalation();
    showEnd();
}

void EventBox::addFields(const std::vector<Joint>& joints, QDate today)
{
    m_form->addField(m_words, tr("What happened"), u"words"_s);
    m_words->setPlaceholderText(tr("In the patient's words"));
    m_kind->addItem(tr("not said"));
    for (const EventKind kind : allValues<EventKind>())
        m_kind->addItem(AdverseEventWords::of(kind), codeOf(kind));
    m_form->addField(m_kind, tr("Kind"), u"kind"_s);
    std::vector<OptionTiles::Option> places;
    for (const Joint joint : joints)
        places.push_back({Words::of(joint), jointCode(joint)});
    places.push_back({AdverseEventWords::place({}), wholeBody});
    m_where = new OptionTiles(places, this);
    m_form->addField(m_where, tr("Where"), u"joint"_s);
    m_onset->setCalendarStart(today);
    m_onset->setDate(today);
    m_form->addField(m_onset, tr("Since"), u"onset-on"_s);
    std::vector<OptionTiles::Option> grades;
    for (int value = mildestGrade; value <= worstGrade; ++value)
        grades.push_back({AdverseEventWords::grade(value), value});
    m_grade = new OptionTiles(grades, this);
    m_form->addField(m_grade, tr("Grade"), u"grade"_s);
    auto* serious = new QWidget(this);
    auto* flow = new FlowLayout(serious);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacings(theme().px(14), theme().px(6));
    for (const SeriousReason reason : allValues<SeriousReason>()) {
        auto* box = new QCheckBox(AdverseEventWords::of(reason), serious);
        box->setAccessibleName(tr("Serious: %1").arg(box->text()));
        box->setProperty("code", codeOf(reason));
        flow->addWidget(box);
        m_serious.push_back(box);
    }
    m_form->addField(serious, tr("Serious because of"), u"serious"_s);
    for (const EventOutcome outcome : allValues<EventOutcome>())
        m_outcome->addItem(AdverseEventWords::of(outcome), codeOf(outcome));
    m_outcome->setCurrentIndex(m_outcome->findData(codeOf(EventOutcome::NotRecovered)));
    m_form->addField(m_outcome, tr("How it stands"), u"outcome"_s);
    m_endedOn->setCalendarStart(today);
    m_form->addField(m_endedOn, tr("Until"), u"ended-on"_s);
    m_form->addField(m_action, tr("What was done"), u"action"_s);
}

int EventBox::grade() const
{
    return m_grade->chosen().isValid() ? m_grade->chosen().toInt() : 0;
}

EventOutcome EventBox::outcome() const
{
    return valueOf<EventOutcome>(m_outcome->currentData().toString()).value_or(EventOutcome::Unknown);
}

AdverseEvent EventBox::event() const
{
    AdverseEvent event = m_known;
    event.kind = valueOf<EventKind>(m_kind->currentData().toString());
    event.words = m_words->text().trimmed();
    const QString where = m_where->chosen().toString();
    event.joint = where == wholeBody ? std::nullopt : jointFromCode(where);
    event.onsetOn = m_onset->date().value_or(QDate());
    event.grade = grade();
    event.serious.clear();
    for (const QCheckBox* box : m_serious) {
        const auto reason = valueOf<SeriousReason>(box->property("code").toString());
        if (box->isChecked() && reason)
            event.serious.push_back(*reason);
    }
    event.flags = m_flags;
    event.action = m_action->text().trimmed();
    event.outcome = outcome();
    event.endedOn = m_endedOn->isHidden() ? std::nullopt : m_endedOn->date();
    return event;
}

void EventBox::setEvent(const AdverseEvent& event)
{
    m_known = event;
    m_flags = event.flags;
    m_kind->setCurrentIndex(event.kind ? m_kind->findData(codeOf(*event.kind)) : 0);
    m_words->setText(event.words);
    setJoint(event.joint);
    m_onset->setDate(event.onsetOn);
    m_grade->setChosen(event.grade);
    for (QCheckBox* box : m_serious) {
        const auto reason = valueOf<SeriousReason>(box->property("code").toString());
        box->setChecked(reason && std::ranges::find(event.serious, *reason) != event.serious.end());
    }
    m_outcome->setCurrentIndex(m_outcome->findData(codeOf(event.outcome)));
    m_endedOn->setDate(event.endedOn);
    m_action->setText(event.action);
    showEscalation();
    showEnd();
}

void EventBox::setBare()
{
    setTitle({});
    m_remove->hide();
}

void EventBox::addFurther(QWidget* field, const QString& label, const QString& code)
{
    m_form->addField(field, label, code);
}

void EventBox::showEnd()
{
    AdverseEvent now;
    now.outcome = outcome();
    m_form->setFieldVisible(m_endedOn, !isOpen(now));
}

bool EventBox::check(QDate today)
{
    m_form->clearErrors();
    if (!m_where->chosen().isValid()) {
        m_form->setError(m_where, tr("Choose where it is."));
        m_where->setFocus();
        return false;
    }
    if (grade() == 0) {
        m_form->setError(m_grade, tr("Choose the grade."));
        m_grade->setFocus();
        return false;
    }
    const Result<> checked = checkAdverseEvent(event(), today);
    if (!checked && !m_form->showError(checked.error()))
        m_form->setError(m_words, ErrorText::of(checked.error()));
    return checked.has_value();
}

void EventBox::setJoint(const std::optional<Joint>& joint)
{
    m_where->setChosen(whereCode(joint));
}

void EventBox::setFlags(const std::vector<RedFlag>& flags)
{
    m_flags = flags;
    showEscalation();
}

void EventBox::begin()
{
    m_words->setFocus(Qt::OtherFocusReason);
}

void EventBox::showEscalation()
{
    const Escalation escalation = escalationOf(grade(), m_flags);
    m_escalation->setText(grade() == 0 && m_flags.empty() ? QString()
                                                          : AdverseEventWords::whatToDo(escalation));
    m_escalation->setVisible(!m_escalation->text().isEmpty());
    setType(m_escalation, escalation == Escalation::NextContact ? Type::Secondary : Type::Error);
}

QJsonObject EventBox::draft() const
{
    const AdverseEvent typed = event();
    QJsonArray serious;
    for (const SeriousReason reason : typed.serious)
        serious.append(codeOf(reason));
    return {{u"kind"_s, m_kind->currentData().toString()},
            {u"words"_s, m_words->text()},
            {u"where"_s, m_where->chosen().toString()},
            {u"onset"_s, m_onset->text()},
            {u"grade"_s, grade()},
            {u"serious"_s, serious},
            {u"outcome"_s, codeOf(typed.outcome)},
            {u"endedOn"_s, m_endedOn->text()},
            {u"action"_s, m_action->text()}};
}

void EventBox::applyDraft(const QJsonObject& content)
{
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(content.value("kind"_L1).toString())));
    m_words->setText(content.value("words"_L1).toString());
    m_where->setChosen(content.value("where"_L1).toString());
    m_onset->setText(content.value("onset"_L1).toString());
    if (const int value = content.value("grade"_L1).toInt())
        m_grade->setChosen(value);
    const QJsonArray serious = content.value("serious"_L1).toArray();
    for (QCheckBox* box : m_serious)
        box->setChecked(serious.contains(box->property("code").toString()));
    m_outcome->setCurrentIndex(m_outcome->findData(content.value("outcome"_L1).toString()));
    m_endedOn->setText(content.value("endedOn"_L1).toString());
    m_action->setText(content.value("action"_L1).toString());
    showEnd();
    showEscalation();
}

} // namespace ayumi
