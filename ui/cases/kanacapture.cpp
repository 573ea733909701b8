#include "ui/cases/kanacapture.h"

#include "core/base/kana.h"

#include <QInputMethodEvent>
#include <QLineEdit>

namespace ayumi {

namespace {

/// The kana of `text`, without the Latin letter of a syllable that is still being typed ("すずk").
QString readingIn(const QString& text)
{
    QString kana = text;
    while (!kana.isEmpty() && kana.back().isLetter() && kana.back().script() == QChar::Script_Latin)
        kana.chop(1);
    const QString folded = hiraganaToKatakana(kana);
    return isKatakanaName(folded) ? folded : QString();
}

} // namespace

KanaCapture::KanaCapture(QLineEdit* name, QLineEdit* kana)
    : QObject(name)
    , m_name(name)
    , m_kana(kana)
{
    name->installEventFilter(this);
    connect(name, &QLineEdit::textChanged, this, [this](const QString& text) {
        // An emptied name takes its reading with it, as long as nobody touched it.
        if (!text.isEmpty() || m_kana->text() != m_written)
            return;
        m_kana->clear();
        m_written.clear();
    });
    // What is written in hiragana or half width is a フリガナ all the same.
    connect(kana, &QLineEdit::editingFinished, this, [kana] {
        const QString folded = hiraganaToKatakana(kana->text());
        if (folded != kana->text())
            kana->setText(folded);
    });
}

bool KanaCapture::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::InputMethod) {
        const auto* typed = static_cast<QInputMethodEvent*>(event);
        const QString reading = readingIn(typed->preeditString());
        if (!reading.isEmpty())
            m_reading = reading;
        if (!typed->commitString().isEmpty())
            onCommitted(typed->commitString());
    }
    return QObject::eventFilter(watched, event);
}

void KanaCapture::onCommitted(const QString& committed)
{
    const QString own = readingIn(committed);
    const QString reading = own.isEmpty() ? m_reading : own;
    m_reading.clear();
    if (reading.isEmpty() || m_kana->text() != m_written)
        return;
    m_written += reading;
    m_kana->setText(m_written);
}

void ComposingWatch::watch(QObject* field)
{
    field->installEventFilter(this);
}

bool ComposingWatch::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::InputMethod)
        m_composing = !static_cast<QInputMethodEvent*>(event)->preeditString().isEmpty();
    else if (event->type() == QEvent::FocusOut)
        m_composing = false;
    return QObject::eventFilter(watched, event);
}

} // namespace ayumi
