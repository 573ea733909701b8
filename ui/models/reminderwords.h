#pragma once

#include "core/desks/reminderviews.h"
#include "ui/models/tone.h"

#include <QCoreApplication>

namespace ayumi {

/// What a reminder says beyond the name of its rule.
class ReminderWords
{
    Q_DECLARE_TR_FUNCTIONS(ayumi::ReminderWords)

public:
    /// "3 items missing, arrival on Thu 3 Dec"; a list shows it below the name of the rule.
    [[nodiscard]] static QString detail(const Reminder& reminder, QDate today);
    /// The reason on a card of the board: short, and not without its number.
    [[nodiscard]] static QString mark(const Reminder& reminder, QDate today);
    [[nodiscard]] static Tone tone(const Reminder& reminder, QDate today);

    /// The number of a rule as its settings say it: "3 days after"; empty where the rule has none.
    [[nodiscard]] static QString number(ReminderRule rule, int number);
    /// What a rule looks at, in one sentence.
    [[nodiscard]] static QString explanation(ReminderRule rule);
    /// Whom it is about; of one that is about nobody what it says.
    [[nodiscard]] static QString title(const ReminderRow& row);
    /// The line below the title: the rule and its detail, or what somebody wrote.
    [[nodiscard]] static QString line(const ReminderRow& row, QDate today);
    /// The leading column: "3 days late" (since its day, as on Today), "15:00", "Thu 3 Dec".
    [[nodiscard]] static QString when(const Reminder& reminder, QDate today);
    /// "put off until 15:00"
    [[nodiscard]] static QString putOff(Instant until, QDate today);
    /// "Overdue: 3"
    [[nodiscard]] static QString group(ReminderGroup group, int count);
    /// What a list of reminders leaves out, in one sentence; empty when nothing.
    [[nodiscard]] static QString leftOut(const ReminderView& view);
    /// One fact behind a reminder: "Arrival: Thu 3 Dec 2026".
    [[nodiscard]] static QString fact(const Reminder& reminder, const ReminderFact& fact);

private:
    /// Which lot, when it expires, and whether it lasts.
    [[nodiscard]] static QString lot(const Reminder& reminder, QDate today);
};

} // namespace ayumi
