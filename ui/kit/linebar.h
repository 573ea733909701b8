#pragma once

#include <QFrame>

#include <vector>

class QVBoxLayout;

namespace ayumi {

/// Sentences that stand above a page as long as they are true, each with something to do about it; hidden
/// while there is none.
class LineBar : public QFrame
{
    Q_OBJECT

public:
    struct Line
    {
        QString sentence;
        QString button;     ///< empty: none
        QString buttonName; ///< as a screen reader says it

        bool operator==(const Line&) const = default;
    };

    explicit LineBar(QWidget* parent = nullptr);

    void setLines(const std::vector<Line>& lines);
    [[nodiscard]] const std::vector<Line>& lines() const { return m_shown; }

Q_SIGNALS:
    /// The button of this line was pressed.
    void acted(int line);

private:
    QVBoxLayout* m_rows;
    std::vector<Line> m_shown;
};

} // namespace ayumi
