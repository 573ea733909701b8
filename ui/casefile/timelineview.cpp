#include "ui/casefile/timelineview.h"

#include "core/desks/workbench.h"
#include "ui/casefile/formdraft.h"
#include "ui/casefile/timelinedelegate.h"
#include "ui/kit/asyncreply.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/theme.h"
#include "ui/models/timelinemodel.h"

#include <QHBoxLayout>
#include <QListView>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

constexpr int earlierAtOnce = 100;
const QString noteField = u"note"_s;

} // namespace

TimelineView::TimelineView(const Workplace& place, NoticeBar* notices, QWidget* parent)
    : QWidget(parent)
    , m_place(place)
    , m_notices(notices)
    , m_model(new TimelineModel(this))
    , m_earlierButton(newButton(tr("Show earlier messages"), ButtonKind::Link, this))
    , m_list(new QListView(this))
    , m_draft(new FormDraft(*place.workbench, this))
    , m_note(new QPlainTextEdit(this))
    , m_add(newButton(tr("Add note"), ButtonKind::Secondary, this))
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TimelineDelegate(m_list));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Timeline"));
    m_note->setPlaceholderText(tr("Write a note (Ctrl+Enter adds it)"));
    m_note->setAccessibleName(tr("Note"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(theme().px(56));

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, theme().px(6), 0, 0);
    layout->setSpacing(theme().px(6));
    layout->addWidget(m_earlierButton, 0, Qt::AlignHCenter);
    layout->addWidget(m_list, 1);
    layout->addWidget(newRule(this));
    layout->addWidget(m_draft);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(theme().px(14), theme().px(4), theme().px(14), theme().px(8));
    row->addWidget(m_note, 1);
    row->addWidget(m_add, 0, Qt::AlignBottom);
    layout->addLayout(row);

    const bool mayWrite = place.session.may(Right::EditCases) || place.session.may(Right::RecordContacts);
    m_note->setVisible(mayWrite);
    m_add->setVisible(mayWrite);
    m_add->setEnabled(false);
    auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), m_note);
    shortcut->setContext(Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, this, &TimelineView::addNote);
    connect(m_add, &QPushButton::clicked, this, &TimelineView::addNote);
    connect(m_earlierButton, &QPushButton::clicked, this, &TimelineView::loadEarlier);
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] {
        m_add->setEnabled(!m_note->toPlainText().trimmed().isEmpty());
        m_draft->touch();
    });
    m_draft->setContent([this] {
        FormDraft::Typed typed;
        if (!note().trimmed().isEmpty())
            typed.mine.insert(noteField, note());
        return typed;
    });
    connect(m_draft, &FormDraft::restoreRequested, this,
            [this](const FormDraft::Typed& typed) { setNote(typed.mine.value(noteField)); });
}

QString TimelineView::note() const
{
    return m_note->toPlainText();
}

void TimelineView::setNote(const QString& text)
{
    m_note->setPlainText(text);
}

void TimelineView::keepDraft()
{
    m_draft->keepNow();
}

void TimelineView::show(const CaseFile& file)
{
    if (file.facts.careCase.id != m_file.facts.careCase.id) {
        m_earlier.clear();
        m_shown = false;
        // A note that was begun for somebody else stays with them, as a draft.
        m_draft->keepNow();
        const QSignalBlocker quiet(m_note);
        m_note->clear();
        m_add->setEnabled(false);
    }
    QScrollBar* bar = m_list->verticalScrollBar();
    const bool atEnd = !m_shown || bar->value() == bar->maximum();
    m_file = file;
    if (m_earlier.empty())
        m_moreEarlier = file.earlierMessages;
    m_model->show(file, m_earlier);
    m_earlierButton->setVisible(m_moreEarlier);
    m_draft->use(u"note/"_s + file.facts.careCase.number);
    if (atEnd)
        QTimer::singleShot(0, m_list, &QListView::scrollToBottom);
    m_shown = true;
}

void TimelineView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // Texts wrap anew, so that rows change their height.
    m_list->doItemsLayout();
    if (m_shown)
        QTimer::singleShot(0, m_list, &QListView::scrollToBottom);
}

void TimelineView::loadEarlier()
{
    std::optional<Message> earliest;
    if (!m_earlier.empty())
        earliest = m_earlier.front();
    for (const TimelineEntry& entry : m_file.timeline) {
        if (earliest)
            break;
        if (const auto* message = std::get_if<Message>(&entry.fact))
            earliest = *message;
    }
    if (!earliest)
        return;
    m_earlierButton->setEnabled(false);
    auto asked =
        m_place.workbench->run([id = m_file.facts.careCase.id, earliest = *earliest](Office& office) {
            return office.messages.before(id, earliest, earlierAtOnce);
        });
    whenAnswered(std::move(asked), this, [this](Result<std::vector<Message>> answer) {
        m_earlierButton->setEnabled(true);
        if (!answer) {
            m_notices->showError(answer.error());
            return;
        }
        m_moreEarlier = answer->size() == earlierAtOnce;
        m_earlier.insert(m_earlier.begin(), answer->begin(), answer->end());
        m_model->show(m_file, m_earlier);
        m_earlierButton->setVisible(m_moreEarlier);
        m_list->scrollToTop();
    });
}

void TimelineView::addNote()
{
    const QString text = note().trimmed();
    if (text.isEmpty())
        return;
    m_add->setEnabled(false);
    auto added = m_place.workbench->run(
        [id = m_file.facts.careCase.id, text](Office& office) { return office.cases.addNote(id, text); });
    whenAnswered(std::move(added), this, [this](const Result<CaseNote>& answer) {
        m_add->setEnabled(true);
        if (!answer) {
            m_notices->showError(answer.error());
            return;
        }
        m_note->clear();
        m_draft->forget();
        Q_EMIT noted();
    });
}

} // namespace ayumi
