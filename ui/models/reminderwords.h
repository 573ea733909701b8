#pragma once

#include "core/domain/reminder.h"
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
};

} // namespace ayumi
