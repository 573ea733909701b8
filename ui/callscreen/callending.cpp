#include "ui/callscreen/callending.h"

#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/datefield.h"
#include "ui/kit/eventbox.h"
#include "ui/kit/formgrid.h"
#include "ui/kit/label.h"
#include "ui/kit/momentfield.h"
#include "ui/kit/optiontiles.h"
#include "ui/kit/theme.h"
#include "ui/models/errortext.h"
#include "ui/models/words.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

OptionTiles* newResultTiles(QWidget* parent)
{
    std::vector<OptionTiles::Option> options;
    for (const ContactResult result :
         {ContactResult::Reached, ContactResult::NoAnswer, ContactResult::CallBackAt,
          ContactResult::FamilyAnswered, ContactResult::MessageLeft, ContactResult::Declined})
        options.push_back({Words::of(result), static_cast<int>(result)});
    return new OptionTiles(options, parent);
}

OptionTiles* newHowTiles(QWidget* parent)
{
    std::vector<OptionTiles::Option> options;
    for (const ContactChannel channel :
         {ContactChannel::Phone, ContactChannel::Line, ContactChannel::Video, ContactChannel::InPerson})
        options.push_back({Words::of(channel), static_cast<int>(channel)});
    return new OptionTiles(options, parent);
}

bool asksNextTry(std::optional<ContactResult> result)
{
    return result == ContactResult::NoAnswer || result == ContactResult::MessageLeft ||
           result == ContactResult::FamilyAnswered;
}

bool isSpoken(std::optional<ContactResult> result)
{
    return result == ContactResult::Reached || result == ContactResult::FamilyAnswered;
}

} // namespace

CallEnding::CallEnding(QWidget* parent)
    : QScrollArea(parent)
    , m_inner(new QWidget)
    , m_form(new FormGrid(FormGrid::Labels::Beside, this))
    , m_result(newResultTiles(this))
    , m_channel(newHowTiles(this))
    , m_callBack(new MomentField(this))
    , m_nextTry(new DateField(this))
    , m_answeredBy(new QLineEdit(this))
    , m_completes(new QCheckBox(tr("This follow-up is done"), this))
    , m_extraOn(new DateField(this))
    , m_extraReason(new QLineEdit(this))
    , m_next(newLabel({}, Type::Secondary, this, true))
    , m_events(new QVBoxLayout)
    , m_addEvent(newButton(tr("Add an adverse event"), ButtonKind::Link, this))
    , m_back(newButton(tr("Back to the questions"), ButtonKind::Quiet, this))
    , m_save(newButton(tr("Save the call"), ButtonKind::Primary, this))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    m_inner->setProperty("surface", u"none"_s);
    auto* column = new QVBoxLayout(m_inner);
    column->setContentsMargins(0, 0, theme().px(6), 0);
    column->setSpacing(theme().px(12));
    m_events->setSpacing(theme().px(12));
    column->addLayout(m_events);
    auto* card = new Card(tr("How the call ended"));
    addFields();
    card->body()->addWidget(m_form);
    column->addWidget(card);
    addFoot(column);
    column->addStretch(1);
    setWidget(m_inner);
    connectFields();
}

void CallEnding::addFields()
{
    m_result->setObjectName(u"result"_s);
    m_form->addField(m_result, tr("What happened"), u"result"_s);
    m_form->addField(m_channel, tr("How"), u"channel"_s);
    m_form->addField(m_answeredBy, tr("Who answered"), u"answered-by"_s);
    m_answeredBy->setPlaceholderText(tr("Empty: the patient"));
    m_form->addField(m_callBack, tr("Call back at"), u"call-back-at"_s);
    m_form->addField(m_nextTry, tr("Next try on"), u"next-try-on"_s);
    m_form->addField(m_completes, tr("Afterwards"));
    m_completes->setAccessibleName(m_completes->text());
    m_form->addField(m_extraOn, tr("Another call on"), u"on"_s);
    m_form->setHint(m_extraOn, tr("Empty: none beside the plan"));
    m_form->addField(m_extraReason, tr("What for"), u"reason"_s);
    m_form->addAcross(m_next);
}

void CallEnding::addFoot(QVBoxLayout* column)
{
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_back);
    foot->addWidget(m_addEvent);
    foot->addStretch(1);
    m_save->setToolTip(tr("Ctrl+Enter"));
    m_save->setObjectName(u"save-call"_s);
    m_save->setAutoDefault(true); // Enter presses it, as in a dialog
    foot->addWidget(m_save);
    column->addLayout(foot);
}

void CallEnding::connectFields()
{
    const auto touch = [this] { Q_EMIT edited(); };
    connect(m_result, &OptionTiles::chosenChanged, this, [this] {
        onResultChosen();
        Q_EMIT edited();
    });
    connect(m_channel, &OptionTiles::chosenChanged, this, touch);
    connect(m_callBack, &MomentField::changed, this, touch);
    connect(m_nextTry, &DateField::textEdited, this, touch);
    connect(m_answeredBy, &QLineEdit::textEdited, this, touch);
    connect(m_completes, &QCheckBox::toggled, this, touch);
    connect(m_extraOn, &DateField::textEdited, this, [this] {
        m_form->setFieldVisible(m_extraReason, !m_extraOn->text().isEmpty());
        Q_EMIT edited();
    });
    connect(m_extraReason, &QLineEdit::textEdited, this, touch);
    connect(m_addEvent, &QPushButton::clicked, this, [this] {
        addEvent()->begin();
        Q_EMIT edited();
    });
    connect(m_back, &QPushButton::clicked, this, &CallEnding::backRequested);
    connect(m_save, &QPushButton::clicked, this, &CallEnding::saveRequested);
}

void CallEnding::show(const CallSheet& sheet, QDate today)
{
    m_sheet = sheet;
    m_today = today;
    m_channel->setChosen(static_cast<int>(sheet.row.preferredChannel.value_or(sheet.row.followUp.channel)));
    if (!m_channel->chosen().isValid())
        m_channel->setChosen(static_cast<int>(ContactChannel::Phone));
    m_callBack->setMoment({instantAt(today.addDays(1), QTime(10, 0), tokyoZone), tokyoZone.toString()});
    m_nextTry->setDate(today.addDays(1));
    m_nextTry->setCalendarStart(today.addDays(1));
    m_extraOn->setCalendarStart(today.addDays(1));
    m_completes->setChecked(true);
    m_next->setText(sheet.next ? tr("The next call is planned for %1 (%2).")
                                     .arg(Words::date(sheet.nextDueOn), Words::followUpStep(sheet.next->step))
                               : tr("No further call is planned."));
    onResultChosen();
}

std::vector<Joint> CallEnding::joints() const
{
    std::vector<Joint> all = m_sheet.row.treatedJoints;
    for (const Joint joint : {rightKnee, leftKnee}) {
        if (std::ranges::find(all, joint) == all.end())
            all.push_back(joint);
    }
    std::ranges::sort(all);
    return all;
}

std::optional<ContactResult> CallEnding::result() const
{
    const QVariant chosen = m_result->chosen();
    return chosen.isValid() ? std::optional(static_cast<ContactResult>(chosen.toInt())) : std::nullopt;
}

void CallEnding::choose(ContactResult result)
{
    m_result->setChosen(static_cast<int>(result));
    onResultChosen();
    Q_EMIT edited();
    for (EventBox* box : m_boxes) {
        if (box->event().words.isEmpty() && isSpoken(result)) {
            box->begin();
            ensureWidgetVisible(box);
            return;
        }
    }
    if (result == ContactResult::CallBackAt)
        m_callBack->setFocus(Qt::OtherFocusReason);
    else if (result == ContactResult::FamilyAnswered)
        m_answeredBy->setFocus(Qt::OtherFocusReason);
    else
        m_save->setFocus(Qt::OtherFocusReason);
}

void CallEnding::onResultChosen()
{
    const std::optional<ContactResult> now = result();
    m_form->setError(m_result, {});
    m_form->setFieldVisible(m_callBack, now == ContactResult::CallBackAt);
    m_form->setFieldVisible(m_nextTry, asksNextTry(now));
    m_form->setFieldVisible(m_answeredBy, isSpoken(now));
    m_form->setFieldVisible(m_completes, now == ContactResult::Reached);
    m_form->setFieldVisible(m_extraOn, isSpoken(now));
    m_form->setFieldVisible(m_extraReason, isSpoken(now) && !m_extraOn->text().isEmpty());
}

EventBox* CallEnding::addEvent()
{
    auto* box = new EventBox(joints(), {}, m_today, m_inner);
    if (m_sheet.row.treatedJoints.size() == 1)
        box->setJoint(m_sheet.row.treatedJoints.front());
    connect(box, &EventBox::edited, this, &CallEnding::edited);
    connect(box, &EventBox::removeRequested, this, [this, box] {
        removeEvent(box);
        Q_EMIT edited();
    });
    m_events->addWidget(box);
    m_boxes.push_back(box);
    return box;
}

void CallEnding::removeEvent(EventBox* box)
{
    std::erase(m_boxes, box);
    if (m_automatic == box)
        m_automatic = nullptr;
    box->deleteLater();
}

void CallEnding::followAnswers(const std::vector<CallItem>& flags, bool anythingUnwanted)
{
    std::vector<RedFlag> raised;
    std::optional<Joint> joint;
    for (const CallItem& item : flags) {
        const RedFlag flag = std::get<RedFlag>(item.what);
        if (std::ranges::find(raised, flag) == raised.end())
            raised.push_back(flag);
        if (!joint)
            joint = item.joint;
    }
    const bool wanted = anythingUnwanted || !raised.empty();
    if (wanted && !m_automatic) {
        m_automatic = m_boxes.empty() ? addEvent() : m_boxes.front();
        if (joint)
            m_automatic->setJoint(joint);
    }
    if (!m_automatic)
        return;
    m_automatic->setFlags(raised);
    if (!wanted && m_automatic->event().words.isEmpty())
        removeEvent(m_automatic);
}

void CallEnding::fill(CallRecord& call) const
{
    Contact& contact = call.contact;
    contact.result = result().value_or(ContactResult::NoAnswer);
    contact.channel = static_cast<ContactChannel>(m_channel->chosen().toInt());
    if (contact.result == ContactResult::CallBackAt)
        contact.callBackAt = m_callBack->moment();
    if (asksNextTry(contact.result))
        contact.nextTryOn = m_nextTry->date();
    if (!isSpoken(contact.result))
        return;
    contact.answeredBy = m_answeredBy->text().trimmed();
    contact.completes = contact.result == ContactResult::Reached && m_completes->isChecked();
    for (const EventBox* box : m_boxes)
        call.adverseEvents.push_back(box->event());
    if (const auto on = m_extraOn->date())
        call.extra = CallRecord::ExtraCall{*on, m_extraReason->text().trimmed()};
}

bool CallEnding::check(Instant now)
{
    m_form->clearErrors();
    const std::optional<ContactResult> chosen = result();
    if (!chosen) {
        m_form->setError(m_result, tr("Choose what happened."));
        m_result->setFocus();
        return false;
    }
    if (isSpoken(chosen) &&
        !std::ranges::all_of(m_boxes, [this](EventBox* box) { return box->check(m_today); }))
        return false;
    const auto at = m_callBack->moment();
    if (chosen == ContactResult::CallBackAt && (!at || at->at <= now)) {
        m_form->setError(m_callBack, tr("Enter a day and a time that are still to come."));
        m_callBack->setFocus();
        return false;
    }
    DateField* dated = asksNextTry(chosen) ? m_nextTry : m_extraOn;
    const Result<std::optional<QDate>> day = dated->read();
    if (!day || (*day && **day < m_today)) {
        m_form->setError(dated, day ? tr("This day has passed already.") : ErrorText::of(day.error()));
        dated->setFocus();
        return false;
    }
    return true;
}

bool CallEnding::showError(const Error& error)
{
    return m_form->showError(error);
}

void CallEnding::setSaving(bool saving)
{
    m_save->setEnabled(!saving);
}

QJsonObject CallEnding::draft() const
{
    QJsonObject content{
        {u"channel"_s, m_channel->chosen().toInt()}, {u"nextTry"_s, m_nextTry->text()},
        {u"answeredBy"_s, m_answeredBy->text()},     {u"completes"_s, m_completes->isChecked()},
        {u"extraOn"_s, m_extraOn->text()},           {u"extraReason"_s, m_extraReason->text()}};
    if (result())
        content[u"result"_s] = codeOf(*result());
    if (const auto at = m_callBack->moment()) {
        content[u"callBackAt"_s] = at->at.msecsSinceEpoch();
        content[u"callBackZone"_s] = at->zone;
    }
    QJsonArray events;
    for (const EventBox* box : m_boxes)
        events.append(box->draft());
    content[u"events"_s] = events;
    return content;
}

void CallEnding::applyDraft(const QJsonObject& content)
{
    if (const auto known = valueOf<ContactResult>(content.value("result"_L1).toString()))
        m_result->setChosen(static_cast<int>(*known));
    m_channel->setChosen(content.value("channel"_L1).toInt());
    m_nextTry->setText(content.value("nextTry"_L1).toString());
    m_answeredBy->setText(content.value("answeredBy"_L1).toString());
    m_completes->setChecked(content.value("completes"_L1).toBool(true));
    m_extraOn->setText(content.value("extraOn"_L1).toString());
    m_extraReason->setText(content.value("extraReason"_L1).toString());
    if (content.contains("callBackAt"_L1)) {
        m_callBack->setMoment({Instant(content.value("callBackAt"_L1).toInteger()),
                               content.value("callBackZone"_L1).toString()});
    }
    const QJsonArray events = content.value("events"_L1).toArray();
    for (qsizetype i = 0; i < events.size(); ++i) {
        EventBox* box =
            i < static_cast<qsizetype>(m_boxes.size()) ? m_boxes[static_cast<std::size_t>(i)] : addEvent();
        box->applyDraft(events.at(i).toObject());
    }
    onResultChosen();
}

} // namespace ayumi
