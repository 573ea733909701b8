#include "ui/callscreen/callpage.h"

#include "core/desks/workbench.h"
#include "ui/callscreen/callending.h"
#include "ui/callscreen/callnotes.h"
#include "ui/callscreen/callthanks.h"
#include "ui/callscreen/callwho.h"
#include "ui/callscreen/questionlist.h"
#include "ui/kit/button.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/label.h"
#include "ui/kit/noticebar.h"
#include "ui/kit/scorechart.h"
#include "ui/kit/theme.h"
#include "ui/models/callwords.h"
#include "ui/models/draftkeeper.h"
#include "ui/models/language.h"
#include "ui/models/words.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

constexpr int whoWidth = 330;
/// Below this width (at 100 % text) the panel beside the questions is narrower.
constexpr int roomForWide = 1000;

} // namespace

CallPage::CallPage(const Workplace& place, Language* language, QWidget* parent)
    : Page(parent)
    , m_place(place)
    , m_language(language)
    , m_openCase(new QAction(this))
{
    connect(m_openCase, &QAction::triggered, this, [this] {
        if (m_sheet)
            Q_EMIT caseRequested(m_sheet->facts.careCase.id);
    });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme().px(20), theme().px(16), theme().px(20), theme().px(14));
    build();
    addKeys();
}

QString CallPage::title() const
{
    return m_sheet ? tr("Call: %1").arg(m_sheet->row.person.displayName()) : tr("Call");
}

QString CallPage::subtitle() const
{
    if (!m_sheet)
        return {};
    //: %1 time point, %2 case number
    return tr("%1 ・ %2").arg(Words::followUpStep(m_sheet->row.followUp.step), m_sheet->row.caseNumber);
}

QString CallPage::backTitle() const
{
    return tr("Today");
}

QList<QAction*> CallPage::headActions() const
{
    return {m_openCase};
}

void CallPage::build()
{
    m_openCase->setText(tr("Open the case file"));
    m_content = new QWidget(this);
    layout()->addWidget(m_content);
    m_columns = new QHBoxLayout(m_content);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(theme().px(14));
    m_who = new CallWho;
    m_columns->addWidget(m_who);
    auto* right = new QVBoxLayout;
    right->setSpacing(theme().px(10));
    m_danger = new NoticeBar(m_content);
    m_danger->setObjectName(u"danger"_s);
    right->addWidget(m_danger);
    m_steps = new QStackedWidget;
    m_questions = new QuestionList;
    m_ending = new CallEnding;
    m_thanks = new CallThanks;
    for (QWidget* step : {static_cast<QWidget*>(m_questions), static_cast<QWidget*>(m_ending),
                          static_cast<QWidget*>(m_thanks)})
        m_steps->addWidget(step);
    right->addWidget(m_steps, 1);
    m_notes = new CallNotes;
    right->addWidget(m_notes);
    m_bar = newBar();
    right->addWidget(m_bar);
    m_columns->addLayout(right, 1);
    connectParts();
    arrange();
    m_content->show(); // at once, not when the event loop comes round: the first key may be a digit
}

QWidget* CallPage::newBar()
{
    auto* bar = new QWidget;
    auto* line = new QHBoxLayout(bar);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme().px(8));
    struct WayOut
    {
        QString words;
        ContactResult result;
    };
    auto* ways = new QWidget(bar);
    auto* flow = new FlowLayout(ways);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacings(theme().px(8), theme().px(6));
    for (const WayOut& way : {WayOut{tr("F2 No answer"), ContactResult::NoAnswer},
                              WayOut{tr("F3 Call back at…"), ContactResult::CallBackAt},
                              WayOut{tr("F4 Family answered"), ContactResult::FamilyAnswered}}) {
        QPushButton* button = newButton(way.words, ButtonKind::Secondary, ways);
        button->setAccessibleName(Words::of(way.result));
        connect(button, &QPushButton::clicked, this, [this, way] { showEnding(way.result); });
        flow->addWidget(button);
    }
    line->addWidget(ways, 1);
    m_progress = newLabel({}, Type::SmallOnGround, bar);
    line->addWidget(m_progress);
    QPushButton* end = newButton(tr("End the call"), ButtonKind::Primary, bar);
    end->setToolTip(tr("Ctrl+Enter"));
    connect(end, &QPushButton::clicked, this, [this] { showEnding(ContactResult::Reached); });
    line->addWidget(end);
    return bar;
}

void CallPage::connectParts()
{
    connect(m_questions, &QuestionList::answersChanged, this, &CallPage::onAnswers);
    connect(m_questions, &QuestionList::finished, this, [this] { showEnding(ContactResult::Reached); });
    connect(m_ending, &CallEnding::saveRequested, this, &CallPage::save);
    connect(m_ending, &CallEnding::backRequested, this, &CallPage::showQuestions);
    connect(m_notes, &CallNotes::left, this, &CallPage::showQuestions);
    const auto touch = [this] {
        m_touched = true;
        if (m_draft)
            m_draft->touch();
    };
    connect(m_ending, &CallEnding::edited, this, touch);
    connect(m_notes, &CallNotes::edited, this, touch);
    connect(m_who, &CallWho::numberCopied, this,
            [this] { notices()->say(Tone::Info, tr("The number is copied.")); });
    connect(m_thanks, &CallThanks::copied, this,
            [this] { notices()->say(Tone::Info, tr("The message is copied.")); });
    connect(m_thanks, &CallThanks::leaveRequested, this, &CallPage::leaveRequested);
    connect(m_thanks, &CallThanks::nextRequested, this, &CallPage::startCall);
    connect(m_thanks, &CallThanks::hospitalTold, this, &CallPage::tellHospital);
}

void CallPage::addKey(const QKeySequence& keys, std::function<void()> deed)
{
    auto* shortcut = new QShortcut(keys, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, [this, deed = std::move(deed)] {
        if (m_sheet && !isOver())
            deed();
    });
}

void CallPage::addKeys()
{
    addKey(Qt::Key_F2, [this] { showEnding(ContactResult::NoAnswer); });
    addKey(Qt::Key_F3, [this] { showEnding(ContactResult::CallBackAt); });
    addKey(Qt::Key_F4, [this] { showEnding(ContactResult::FamilyAnswered); });
    addKey(Qt::Key_F9, [this] { m_notes->editor()->setFocus(Qt::ShortcutFocusReason); });
    addKey(Qt::Key_Escape, [this] { showQuestions(); });
    for (const QKeySequence& keys :
         {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)}) {
        addKey(keys, [this] {
            if (isEnding())
                save();
            else
                showEnding(ContactResult::Reached);
        });
    }
    for (int number = 1; number <= static_cast<int>(mostPhrases); ++number) {
        addKey(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + number)),
               [this, number] { m_notes->insertPhrase(number); });
    }
}

bool CallPage::isEnding() const
{
    return m_steps->currentWidget() == m_ending;
}

bool CallPage::isOver() const
{
    return m_steps->currentWidget() == m_thanks;
}

void CallPage::startCall(FollowUpId id)
{
    if (m_draft && id == m_id && !isOver())
        return; // it is on the page already, exactly as it was left
    if (m_draft && !isOver())
        m_draft->keepNow();
    delete m_draft;
    m_draft = nullptr;
    m_id = id;
    m_sheet.reset();
    m_touched = false;
    m_addsToEnded = false;
    notices()->dismiss();
    m_content->setEnabled(false);
    m_loading.ask(
        [this, id] { return m_place.workbench->run([id](Office& office) { return office.calls.open(id); }); },
        this,
        [this](Result<CallSheet> answer) {
            m_content->setEnabled(true);
            if (!answer) {
                notices()->showError(answer.error());
                Q_EMIT loaded();
                return;
            }
            delete m_content;
            build();
            showSheet(*answer);
            startDraft();
        });
}

void CallPage::showSheet(const CallSheet& sheet)
{
    m_sheet = sheet;
    const QDate today = m_place.clock->today();
    m_who->show(sheet, today);
    m_questions->show(sheet);
    m_ending->show(sheet, today);
    m_notes->setPhrases(phrases());
    m_steps->setCurrentWidget(m_questions);
    m_bar->show();
    m_notes->show();
    showProgress();
    Q_EMIT headChanged();
}

QStringList CallPage::phrases() const
{
    const QString language = QLocale::languageToCode(QLocale().language());
    const QStringList own = m_sheet ? m_sheet->phrases.value(language) : QStringList();
    return own.isEmpty() ? CallWords::defaultPhrases() : own;
}

void CallPage::startDraft()
{
    m_draft = new DraftKeeper(
        *m_place.workbench, u"call/%1"_s.arg(m_id.value()), m_sheet->row.followUp.version,
        [this] { return draft(); }, this);
    connect(m_draft, &DraftKeeper::found, this, [this](const QJsonObject& content, const Draft& found) {
        if (m_touched)
            return; // whoever types already has decided
        applyDraft(content);
        notices()->say(Tone::Info,
                       tr("This call goes on where it stopped at %1.").arg(Words::moment(found.savedAt)));
        Q_EMIT loaded();
    });
    m_touched = false; // showing what is on record is no typing
    m_draft->look();
    m_questions->goTo({});
    Q_EMIT loaded();
}

void CallPage::onAnswers()
{
    m_touched = true;
    if (m_draft)
        m_draft->touch();
    const std::vector<CallItem> raised = m_questions->raisedFlags();
    const QString now = raised.empty() ? QString() : AdverseEventWords::whatToDo(Escalation::Immediate);
    if (now.isEmpty())
        m_danger->dismiss();
    else if (now != m_danger->sentence() || !m_danger->isVisible())
        m_danger->say(Tone::Danger, now);
    m_ending->followAnswers(raised, m_questions->answer({CallQuestion::AdverseEvent, {}}) == 1);
    showProgress();
}

void CallPage::showProgress()
{
    //: how many of the questions are answered
    m_progress->setText(tr("%1 of %2 answered").arg(m_questions->answeredCount()).arg(m_questions->count()));
}

void CallPage::showQuestions()
{
    m_steps->setCurrentWidget(m_questions);
    m_questions->resume();
    m_bar->show();
}

void CallPage::showEnding(ContactResult result)
{
    m_steps->setCurrentWidget(m_ending);
    m_ending->choose(result);
    m_bar->hide();
}

QJsonObject CallPage::draft() const
{
    QJsonObject answers;
    for (const auto& [item, value] : m_questions->answers())
        answers[itemCode(item)] = value;
    return {{u"answers"_s, answers},
            {u"at"_s, m_questions->currentCode()},
            {u"note"_s, m_notes->editor()->toPlainText()},
            {u"ends"_s, isEnding()},
            {u"ending"_s, m_ending->draft()}};
}

void CallPage::applyDraft(const QJsonObject& content)
{
    const QJsonObject answers = content.value("answers"_L1).toObject();
    for (const QString& code : answers.keys()) {
        if (const auto item = itemFromCode(code))
            m_questions->setAnswer(*item, answers.value(code).toInt());
    }
    onAnswers();
    m_notes->setText(content.value("note"_L1).toString());
    m_ending->applyDraft(content.value("ending"_L1).toObject());
    m_questions->goTo(content.value("at"_L1).toString());
    if (content.value("ends"_L1).toBool() && m_ending->result())
        showEnding(*m_ending->result());
}

void CallPage::refresh()
{
    // What is typed stays; the cursor comes back to where it was.
    if (m_sheet && m_steps->currentWidget() == m_questions)
        m_questions->resume();
}

void CallPage::aboutToLock()
{
    if (m_draft && m_touched && !isOver())
        m_draft->keepNow();
}

void CallPage::hideEvent(QHideEvent* event)
{
    aboutToLock();
    Page::hideEvent(event);
}

void CallPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        const QJsonObject typed = m_sheet ? draft() : QJsonObject();
        const bool over = isOver();
        delete m_content;
        build();
        if (m_sheet) {
            showSheet(CallSheet(*m_sheet));
            applyDraft(typed);
        }
        if (over)
            Q_EMIT leaveRequested();
        Q_EMIT headChanged();
    }
    Page::changeEvent(event);
}

void CallPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

void CallPage::arrange()
{
    m_who->setFixedWidth(theme().px(width() >= theme().px(roomForWide) ? whoWidth : whoWidth - 50));
}

} // namespace ayumi
