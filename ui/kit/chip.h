#pragma once

#include "ui/models/tone.h"

#include <QWidget>

namespace ayumi {

/// A short mark in a coloured pill: 3か月, 画像待ち, アレルギー：ペニシリン. The text says it all; the colour
/// only repeats it.
class Chip : public QWidget
{
    Q_OBJECT

public:
    explicit Chip(const QString& text, Tone tone = Tone::Neutral, QWidget* parent = nullptr);

    void setText(const QString& text);
    void setTone(Tone tone);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] Tone tone() const { return m_tone; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    Tone m_tone;
};

} // namespace ayumi
