#pragma once

#include "core/desks/calldesk.h"

#include <QScrollArea>

#include <vector>

class QVBoxLayout;

namespace ayumi {

class AnswerRow;
class Card;
class FlagsPanel;

/// The questions of a call, one below the other, section by section. A settled answer moves on to the next
/// question; N or minus denies what follows in the section, where it can be denied (canBeDenied); Up and
/// Down, Page Up and Page Down move without answering. Scrolls with whoever answers.
class QuestionList : public QScrollArea
{
    Q_OBJECT

public:
    explicit QuestionList(QWidget* parent = nullptr);

    /// Builds the questions anew, with what was answered on a call that was broken off.
    void show(const CallSheet& sheet);

    [[nodiscard]] GivenAnswers answers() const;
    void setAnswer(const CallItem& item, int value);
    [[nodiscard]] std::optional<int> answer(const CallItem& item) const;
    /// Red flags that were said yes to.
    [[nodiscard]] std::vector<CallItem> raisedFlags() const;
    [[nodiscard]] int count() const { return static_cast<int>(m_stops.size()); }
    [[nodiscard]] int answeredCount() const;

    /// The question somebody is at, by the code of its (first) item; for coming back to it.
    [[nodiscard]] QString currentCode() const;
    /// Gives the focus to this question, or to the first.
    void goTo(const QString& code);
    /// Nothing to tell of what stands in the section from here on and is not answered yet; on to the first
    /// question that is still open. Does nothing at a question that cannot be denied.
    void denyFromHere();
    /// The cursor goes where it was.
    void resume();

Q_SIGNALS:
    void answersChanged();
    /// The last question was answered.
    void finished();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Stop
    {
        CallItem item; ///< of a row; of the flags the first
        QWidget* widget;
        AnswerRow* row; ///< null: the flags
        int section;
    };

    void addSection(const CallSection& section, const CallSheet& sheet, QVBoxLayout* column);
    void addRow(const CallItem& item, const CallSheet& sheet, QVBoxLayout* into, int section);
    [[nodiscard]] AnswerRow* newRow(const CallItem& item, const CallSheet& sheet);
    void addStop(const Stop& stop, QVBoxLayout* into);
    void moveTo(int place);
    void onSettled(int place);
    void deny(int from);
    void addDenial(const CallSection& section, Card* card, int firstPlace);
    void stepSection(int by);

    std::vector<Stop> m_stops;
    FlagsPanel* m_flags = nullptr;
    int m_current = 0;
};

} // namespace ayumi
