#pragma once

#include "core/exchange/icalendar.h"

#include <QHash>

namespace ayumi {

/// Collects notes: equal ones once with a count, and never more of a kind than a person would read.
class CalendarNotes
{
public:
    void add(CalendarNoteKind kind, int line, const QString& text = {});
    [[nodiscard]] std::vector<CalendarNote> take() { return std::move(m_notes); }

private:
    struct Place
    {
        std::size_t index = 0;
        int lastLine = 0;
    };

    std::vector<CalendarNote> m_notes;
    QHash<std::pair<int, QString>, Place> m_places;
    QHash<int, int> m_ofKind;
};

} // namespace ayumi
