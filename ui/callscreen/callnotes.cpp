#include "ui/callscreen/callnotes.h"

#include "ui/kit/button.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/label.h"
#include "ui/kit/theme.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QTextCursor>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

constexpr int noteHeight = 56;

} // namespace

CallNotes::CallNotes(QWidget* parent)
    : Card({}, Body::Padded, parent)
    , m_note(new QPlainTextEdit(this))
    , m_phrases(new QWidget(this))
{
    setAccessibleName(tr("Note"));
    body()->setContentsMargins(theme().px(12), theme().px(10), theme().px(12), theme().px(6));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(theme().px(noteHeight));
    m_note->setPlaceholderText(
        tr("Note, in the patient's words (F9) ・ Alt+1 to Alt+9 write phrases ・ Esc goes back"));
    m_note->setAccessibleName(tr("Note"));
    m_note->installEventFilter(this);
    auto* flow = new FlowLayout(m_phrases);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacings(theme().px(6), theme().px(4));
    body()->setSpacing(theme().px(6));
    body()->addWidget(m_note);
    body()->addWidget(m_phrases);
    connect(m_note, &QPlainTextEdit::textChanged, this, &CallNotes::edited);
    m_phrases->hide(); // the questions need the room until somebody writes
}

void CallNotes::setPhrases(const QStringList& phrases)
{
    m_texts = phrases;
    clearLayout(m_phrases->layout());
    for (int number = 1; number <= static_cast<int>(m_texts.size()); ++number) {
        const QString& phrase = m_texts.at(number - 1);
        //: %1 the number that writes the phrase, %2 the phrase
        QPushButton* button =
            newButton(literal(tr("%1 %2").arg(number).arg(phrase)), ButtonKind::Small, m_phrases);
        button->setFocusPolicy(Qt::NoFocus);
        button->setAccessibleName(tr("Write: %1").arg(phrase));
        connect(button, &QPushButton::clicked, this, [this, number] { insertPhrase(number); });
        m_phrases->layout()->addWidget(button);
    }
}

void CallNotes::insertPhrase(int number)
{
    if (number < 1 || number > static_cast<int>(m_texts.size()))
        return;
    // A word that is being composed is settled first: writing into it would break it.
    if (m_note->hasFocus())
        QGuiApplication::inputMethod()->commit();
    QTextCursor cursor = m_note->textCursor();
    const bool startsLine = cursor.atBlockStart();
    const QString before = m_note->toPlainText().left(cursor.position());
    const bool apart = startsLine || before.endsWith(u' ') || before.endsWith(u'。');
    cursor.insertText((apart ? QString() : u" "_s) + m_texts.at(number - 1));
    m_note->setTextCursor(cursor);
}

QString CallNotes::text() const
{
    return m_note->toPlainText().trimmed();
}

void CallNotes::setText(const QString& text)
{
    m_note->setPlainText(text);
    m_note->moveCursor(QTextCursor::End);
}

bool CallNotes::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_note && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        Q_EMIT left();
        return true;
    }
    if (watched == m_note && event->type() == QEvent::FocusIn)
        m_phrases->show();
    if (watched == m_note && event->type() == QEvent::FocusOut) {
        const Qt::FocusReason why = static_cast<QFocusEvent*>(event)->reason();
        if (why != Qt::PopupFocusReason && why != Qt::ActiveWindowFocusReason)
            m_phrases->hide();
    }
    return Card::eventFilter(watched, event);
}

} // namespace ayumi
