#pragma once

#include "core/desks/reminderviews.h"
#include "ui/kit/dialog.h"

namespace ayumi {

/// Why a reminder is there: its rule, the facts that made it, and from when it rings.
class WhyDialog : public Dialog
{
    Q_OBJECT

public:
    WhyDialog(const ReminderRow& row, QDate today, QWidget* parent);

    /// As they are shown.
    [[nodiscard]] const QStringList& lines() const { return m_lines; }

private:
    QStringList m_lines;
};

} // namespace ayumi
