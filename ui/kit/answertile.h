#pragma once

#include "ui/models/tone.h"

#include <QAbstractButton>

namespace ayumi {

/// One answer of an AnswerRow: its digit, and its words below where it has some.
class AnswerTile : public QAbstractButton
{
    Q_OBJECT

public:
    AnswerTile(int value, const QString& words, Tone tone, QWidget* parent);

    [[nodiscard]] QString words() const { return m_words; }
    void setEarlier(bool earlier);
    /// "1" that may still become 10.
    void setWaiting(bool waiting);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_words;
    Tone m_tone;
    bool m_earlier = false;
    bool m_waiting = false;
};

} // namespace ayumi
