#pragma once

#include "ui/models/tone.h"

#include <QTimer>
#include <QWidget>

#include <optional>
#include <vector>

class QAbstractButton;
class QBoxLayout;
class QLabel;

namespace ayumi {

/// One question with its answers as large tiles. One stop for the Tab key: a digit answers, Left and Right
/// step, Delete takes the answer back. On a scale to 10 a lone "1" waits a moment for its "0", visibly; every
/// other digit is final at once. A scale of more than eleven numbers is typed and ends with Enter. Not
/// answered is a value of its own.
class AnswerRow : public QWidget
{
    Q_OBJECT

public:
    struct Option
    {
        int value = 0;
        QString text; ///< empty: the number alone

        bool operator==(const Option&) const = default;
    };

    /// Tiles for `options`; their values are single digits, or 0 to 10.
    AnswerRow(const QString& question, const std::vector<Option>& options, Tone tone,
              QWidget* parent = nullptr);
    /// A number from `least` to `most`, typed.
    AnswerRow(const QString& question, int least, int most, Tone tone, QWidget* parent = nullptr);

    [[nodiscard]] std::optional<int> answer() const { return m_answer; }
    void setAnswer(std::optional<int> answer);
    /// Types a digit as the keyboard does.
    void typeDigit(int digit);
    /// The words at both ends of the tiles.
    void setEnds(const QString& least, const QString& most);
    /// What was answered last time, marked below its tile.
    void setEarlier(std::optional<int> answer);
    [[nodiscard]] QString question() const;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void answerChanged(std::optional<int> answer);
    /// The answer is whole: the next question may come.
    void settled();
    /// A digit that belongs to the question after this one.
    void digitLeft(int digit);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    AnswerRow(const QString& question, Tone tone, QWidget* parent);
    void addTiles(const std::vector<Option>& options);
    void typeIntoNumber(int digit);
    void choose(int value);
    void step(int by);
    void refresh();
    [[nodiscard]] bool isTyped() const { return m_tiles.empty(); }
    [[nodiscard]] bool waitsForZero() const { return m_wait.isActive(); }

    struct Tile
    {
        int value;
        QAbstractButton* button;
    };

    QBoxLayout* m_layout;
    QWidget* m_line = nullptr; ///< the tiles
    QLabel* m_question;
    QLabel* m_leastEnd;
    QLabel* m_mostEnd;
    QLabel* m_number; ///< of a typed answer
    std::vector<Tile> m_tiles;
    Tone m_tone;
    int m_least = 0;
    int m_most = 0;
    std::optional<int> m_answer;
    std::optional<int> m_earlier;
    QTimer m_wait;
};

} // namespace ayumi
