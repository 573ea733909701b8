#pragma once

#include "core/desks/calldesk.h"

#include <QScrollArea>

class QVBoxLayout;

namespace ayumi {

class NoticeBar;
class ScoreChart;

/// Who is called, at a glance: name, number large enough to dial from, what could do harm, what was said last
/// time, and how the scores went.
class CallWho : public QScrollArea
{
    Q_OBJECT

public:
    explicit CallWho(QWidget* parent = nullptr);

    void show(const CallSheet& sheet, QDate today);
    [[nodiscard]] ScoreChart* chart() const { return m_chart; }

Q_SIGNALS:
    void numberCopied();

private:
    void addPerson(const CallSheet& sheet, QDate today);
    void addNumber(const CallSheet& sheet, QVBoxLayout* into);
    void addAlerts(const CallSheet& sheet, QVBoxLayout* into);
    void addLastWords(const CallSheet& sheet);
    void addScores(const CallSheet& sheet);

    QWidget* m_inner = nullptr;
    QVBoxLayout* m_column = nullptr;
    ScoreChart* m_chart = nullptr;
};

} // namespace ayumi
