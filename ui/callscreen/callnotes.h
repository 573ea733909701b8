#pragma once

#include "ui/kit/card.h"

#include <QStringList>

class QPlainTextEdit;

namespace ayumi {

/// What the patient says, in their words, with phrases that one key writes. Nothing here ever touches a word
/// that is still being composed.
class CallNotes : public Card
{
    Q_OBJECT

public:
    explicit CallNotes(QWidget* parent = nullptr);

    void setPhrases(const QStringList& phrases);
    /// Writes the phrase of this number (from 1) where the cursor is.
    void insertPhrase(int number);

    [[nodiscard]] QString text() const;
    void setText(const QString& text);
    [[nodiscard]] QPlainTextEdit* editor() const { return m_note; }

Q_SIGNALS:
    void edited();
    /// Esc: back to the questions.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QPlainTextEdit* m_note;
    QWidget* m_phrases;
    QStringList m_texts;
};

} // namespace ayumi
