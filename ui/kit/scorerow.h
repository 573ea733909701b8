#pragma once

#include "ui/models/tone.h"

#include <QElapsedTimer>
#include <QWidget>

#include <optional>
#include <vector>

class QAbstractButton;
class QLabel;

namespace ayumi {

/// A pain score from 0 to 10 in one row of large buttons. One stop for the Tab key: digits choose ("1" then
/// "0" quickly is 10), Left and Right step, Delete takes the answer back. Not answered is a value of its own.
class ScoreRow : public QWidget
{
    Q_OBJECT

public:
    /// `label` names the joint; Tone::RightSide and Tone::LeftSide give it its colour.
    ScoreRow(const QString& label, Tone tone, QWidget* parent = nullptr);

    [[nodiscard]] std::optional<int> score() const { return m_score; }
    void setScore(std::optional<int> score);
    void setLabel(const QString& label);
    /// Off where the form names the joint beside the row already.
    void setLabelVisible(bool visible);
    /// What it was last time, marked in the row; nullopt: none.
    void setEarlier(std::optional<int> score);
    /// The words at both ends ("no pain", "worst imaginable").
    void setEnds(const QString& least, const QString& most);

Q_SIGNALS:
    void scoreChanged(std::optional<int> score);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();

    QLabel* m_label;
    QLabel* m_least;
    QLabel* m_most;
    std::vector<QAbstractButton*> m_cells;
    Tone m_tone;
    std::optional<int> m_score;
    std::optional<int> m_earlier;
    QElapsedTimer m_sinceOne; ///< a lone "1" may still become 10
};

} // namespace ayumi
