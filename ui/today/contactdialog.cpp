#include "ui/today/contactdialog.h"

#include "core/base/phone.h"
#include "core/desks/workbench.h"
#include "ui/kit/asyncreply.h"
#include "ui/kit/busyoverlay.h"
#include "ui/kit/chip.h"
#include "ui/kit/datefield.h"
#include "ui/kit/formgrid.h"
#include "ui/kit/label.h"
#include "ui/kit/momentfield.h"
#include "ui/kit/noticebar.h"
#include "ui/kit/optiontiles.h"
#include "ui/kit/scorerow.h"
#include "ui/kit/theme.h"
#include "ui/models/draftkeeper.h"
#include "ui/models/errortext.h"
#include "ui/models/followuprowwords.h"
#include "ui/models/words.h"
#include "ui/today/channeltiles.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <tuple>

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

bool asksNextTry(std::optional<ContactResult> result)
{
    return result == ContactResult::NoAnswer || result == ContactResult::MessageLeft ||
           result == ContactResult::FamilyAnswered;
}

} // namespace

ContactDialog::ContactDialog(const Workplace& place, const FollowUpRow& row, QWidget* parent)
    : Dialog(tr("Record contact"), parent)
    , m_place(place)
    , m_row(row)
    , m_form(new FormGrid(FormGrid::Labels::Beside, this))
    , m_channel(newChannelTiles(this))
    , m_result(newResultTiles(this))
    , m_callBack(new MomentField(this))
    , m_nextTry(new DateField(this))
    , m_answeredBy(new QLineEdit(this))
    , m_completes(new QCheckBox(tr("This follow-up is done"), this))
    , m_note(new QPlainTextEdit(this))
    , m_draft(new DraftKeeper(
          *place.workbench, u"contact/%1"_s.arg(row.followUp.id.value()), row.followUp.version,
          [this] { return draft(); }, this))
{
    setPreferredWidth(680);
    m_result->setObjectName(u"result"_s);
    addHead();
    addFields();
    body()->addWidget(m_form);
    setPrimary(tr("Record contact"));
    connectDraft();
    connect(m_result, &OptionTiles::chosenChanged, this, &ContactDialog::onResultChosen);
    connect(this, &Dialog::confirmed, this, &ContactDialog::onConfirmed);
    onResultChosen();
    m_result->setFocus();
}

void ContactDialog::open()
{
    Dialog::open();
    m_draft->look();
}

void ContactDialog::addHead()
{
    const QDate today = m_place.clock->today();
    auto* line = new QHBoxLayout;
    line->setSpacing(theme().px(10));
    line->addWidget(newLabel(m_row.person.displayName(), Type::Heading, this));
    line->addWidget(newLabel(FollowUpRowWords::beside(m_row, today), Type::Small, this));
    for (const RowChip& chip : FollowUpRowWords::chips(m_row, today))
        line->addWidget(new Chip(chip.text, chip.tone, this));
    line->addStretch(1);
    if (!m_row.person.phone.isEmpty()) {
        const QString number = displayPhone(m_row.person.phone);
        line->addWidget(newLabel(number, Type::Title, this));
        QToolButton* copy = newIconButton(u"edit-copy"_s, tr("Copy the number %1").arg(number), this);
        connect(copy, &QToolButton::clicked, this, [this, number] {
            QGuiApplication::clipboard()->setText(number);
            notices()->say(Tone::Info, tr("The number is copied."));
        });
        line->addWidget(copy);
    }
    body()->addLayout(line);
    QStringList known{FollowUpRowWords::detail(m_row)};
    if (!m_row.contactHours.isEmpty())
        known << tr("Best reached: %1").arg(m_row.contactHours);
    body()->addWidget(newLabel(known.join(u" ・ "_s), Type::Secondary, this, true));
    if (m_row.lastAttempt) {
        const ContactAttempt& last = *m_row.lastAttempt;
        const QString when = tr("Last time %1: %2").arg(Words::moment(last.at), Words::of(last.result));
        //: %1 when and with which result, %2 what was noted then
        body()->addWidget(newLabel(last.note.isEmpty() ? when : tr("%1 “%2”").arg(when, last.note),
                                   Type::Secondary, this, true));
    }
    body()->addWidget(newRule(this));
}

void ContactDialog::addFields()
{
    const QDate today = m_place.clock->today();
    m_channel->setChosen(static_cast<int>(m_row.preferredChannel.value_or(m_row.followUp.channel)));
    m_form->addField(m_result, tr("What happened"), u"result"_s);
    m_form->addField(m_channel, tr("How"));
    m_callBack->setMoment({instantAt(today.addDays(1), QTime(10, 0), tokyoZone), tokyoZone.toString()});
    m_form->addField(m_callBack, tr("Call back at"), u"call-back-at"_s);
    m_nextTry->setDate(today.addDays(1));
    m_nextTry->setCalendarStart(today.addDays(1));
    m_form->addField(m_nextTry, tr("Next try on"), u"next-try-on"_s);
    m_form->addField(m_answeredBy, tr("Who answered"), u"answered-by"_s);
    addScores();
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(theme().px(84));
    m_note->setPlaceholderText(tr("In the patient's words"));
    m_form->addField(m_note, tr("Note"), u"note"_s);
    m_completes->setChecked(true);
    m_form->addField(m_completes, tr("Afterwards"));
    m_completes->setAccessibleName(m_completes->text());
}

void ContactDialog::addScores()
{
    for (const Joint joint : m_row.treatedJoints) {
        const bool right = joint.side == Side::Right;
        auto* score = new ScoreRow(Words::of(joint), right ? Tone::RightSide : Tone::LeftSide, this);
        score->setEnds(tr("no pain"), tr("worst pain"));
        score->setLabelVisible(false);
        if (joint.kind == JointKind::Knee)
            score->setEarlier(right ? m_row.lastNrsRight : m_row.lastNrsLeft);
        m_form->addField(score, tr("Pain now: %1").arg(Words::of(joint)));
        m_scores.push_back({joint, score});
    }
}

void ContactDialog::connectDraft()
{
    const auto touch = [this] { m_draft->touch(); };
    connect(m_note, &QPlainTextEdit::textChanged, m_draft, touch);
    connect(m_answeredBy, &QLineEdit::textEdited, m_draft, touch);
    connect(m_channel, &OptionTiles::chosenChanged, m_draft, touch);
    connect(m_nextTry, &DateField::textEdited, m_draft, touch);
    connect(m_callBack, &MomentField::changed, m_draft, touch);
    connect(m_completes, &QCheckBox::toggled, m_draft, touch);
    connect(m_result, &OptionTiles::chosenChanged, m_draft, touch);
    for (const JointScore& score : m_scores)
        connect(score.row, &ScoreRow::scoreChanged, m_draft, touch);
    connect(m_draft, &DraftKeeper::found, this, [this](const QJsonObject& content, const Draft& draft) {
        notices()->say(Tone::Info,
                       tr("There is a draft of %1 that was not saved.").arg(Words::moment(draft.savedAt)),
                       tr("Take it over"), [this, content] { applyDraft(content); });
    });
    // Closing it by hand is a decision; a crash or a lock is none.
    connect(this, &QDialog::rejected, m_draft, &DraftKeeper::discard);
}

std::optional<ContactResult> ContactDialog::chosenResult() const
{
    const QVariant chosen = m_result->chosen();
    return chosen.isValid() ? std::optional(static_cast<ContactResult>(chosen.toInt())) : std::nullopt;
}

void ContactDialog::onResultChosen()
{
    const std::optional<ContactResult> now = chosenResult();
    const bool spoken = now == ContactResult::Reached;
    m_form->setError(m_result, {});
    m_form->setFieldVisible(m_callBack, now == ContactResult::CallBackAt);
    m_form->setFieldVisible(m_nextTry, asksNextTry(now));
    m_form->setFieldVisible(m_answeredBy, now == ContactResult::FamilyAnswered);
    m_form->setFieldVisible(m_completes, spoken);
    for (const JointScore& score : m_scores)
        m_form->setFieldVisible(score.row, spoken);
}

bool ContactDialog::check()
{
    m_form->clearErrors();
    const std::optional<ContactResult> now = chosenResult();
    if (!now) {
        m_form->setError(m_result, tr("Choose what happened."));
        m_result->setFocus();
        return false;
    }
    if (now == ContactResult::CallBackAt) {
        const std::optional<PlacedInstant> at = m_callBack->moment();
        if (!at || at->at <= m_place.clock->now()) {
            m_form->setError(m_callBack, tr("Enter a day and a time that are still to come."));
            m_callBack->setFocus();
            return false;
        }
    }
    if (asksNextTry(now)) {
        const Result<std::optional<QDate>> day = m_nextTry->read();
        if (!day || (*day && **day < m_place.clock->today())) {
            m_form->setError(m_nextTry,
                             day ? tr("This day has passed already.") : ErrorText::of(day.error()));
            m_nextTry->setFocus();
            return false;
        }
    }
    return true;
}

Contact ContactDialog::contact() const
{
    Contact contact;
    contact.followUp = m_row.followUp.id;
    contact.version = m_row.followUp.version;
    contact.channel = static_cast<ContactChannel>(m_channel->chosen().toInt());
    contact.result = chosenResult().value_or(ContactResult::NoAnswer);
    contact.note = m_note->toPlainText().trimmed();
    if (contact.result == ContactResult::CallBackAt)
        contact.callBackAt = m_callBack->moment();
    if (asksNextTry(contact.result))
        contact.nextTryOn = m_nextTry->date();
    if (contact.result == ContactResult::FamilyAnswered)
        contact.answeredBy = m_answeredBy->text().trimmed();
    if (contact.result != ContactResult::Reached)
        return contact;
    contact.completes = m_completes->isChecked();
    for (const JointScore& score : m_scores) {
        if (score.row->score())
            contact.nrs.emplace_back(score.joint, *score.row->score());
    }
    return contact;
}

void ContactDialog::onConfirmed()
{
    if (!check())
        return;
    std::ignore = busy()->begin(tr("Saving…"), false);
    auto done = m_place.workbench->run(
        [contact = contact()](Office& office) { return office.followUps.recordContact(contact); });
    whenAnswered(std::move(done), this, [this](const Result<FollowUp>& answer) { onRecorded(answer); });
}

void ContactDialog::onRecorded(const Result<FollowUp>& answer)
{
    busy()->end();
    if (!answer) {
        if (!m_form->showError(answer.error()))
            notices()->showError(answer.error());
        return;
    }
    m_draft->discard();
    accept();
    Q_EMIT recorded();
}

QJsonObject ContactDialog::draft() const
{
    QJsonObject content{{u"note"_s, m_note->toPlainText()},
                        {u"answeredBy"_s, m_answeredBy->text()},
                        {u"channel"_s, m_channel->chosen().toInt()},
                        {u"nextTry"_s, m_nextTry->text()},
                        {u"completes"_s, m_completes->isChecked()}};
    if (const std::optional<PlacedInstant> at = m_callBack->moment()) {
        content[u"callBackAt"_s] = at->at.msecsSinceEpoch();
        content[u"callBackZone"_s] = at->zone;
    }
    if (chosenResult())
        content[u"result"_s] = codeOf(*chosenResult());
    for (const JointScore& score : m_scores) {
        if (score.row->score())
            content[jointCode(score.joint)] = *score.row->score();
    }
    return content;
}

void ContactDialog::applyDraft(const QJsonObject& content)
{
    m_note->setPlainText(content.value("note"_L1).toString());
    m_answeredBy->setText(content.value("answeredBy"_L1).toString());
    m_channel->setChosen(content.value("channel"_L1).toInt());
    m_nextTry->setText(content.value("nextTry"_L1).toString());
    m_completes->setChecked(content.value("completes"_L1).toBool(true));
    if (content.contains("callBackAt"_L1)) {
        m_callBack->setMoment({Instant(content.value("callBackAt"_L1).toInteger()),
                               content.value("callBackZone"_L1).toString()});
    }
    if (const auto known = valueOf<ContactResult>(content.value("result"_L1).toString()))
        m_result->setChosen(static_cast<int>(*known));
    for (const JointScore& score : m_scores) {
        const QJsonValue pain = content.value(jointCode(score.joint));
        if (pain.isDouble())
            score.row->setScore(pain.toInt());
    }
    onResultChosen();
}

} // namespace ayumi
