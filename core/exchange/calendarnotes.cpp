#include "core/exchange/calendarnotes.h"

#include <utility>

namespace ayumi {

namespace {

constexpr int mostOfKind = 200;
constexpr qsizetype longestText = 120;

} // namespace

void CalendarNotes::add(CalendarNoteKind kind, int line, const QString& text)
{
    QString shown = text.size() > longestText ? text.first(longestText) + u'…' : text;
    // Beyond what anybody reads only the number of a kind goes on.
    if (m_ofKind[static_cast<int>(kind)] >= mostOfKind)
        shown.clear();
    const auto key = std::pair(static_cast<int>(kind), shown);
    if (const auto known = m_places.find(key); known != m_places.end()) {
        // An event's start and end are one event's trouble.
        if (std::exchange(known->lastLine, line) != line)
            ++m_notes[known->index].count;
        return;
    }
    m_places.insert(key, {m_notes.size(), line});
    ++m_ofKind[static_cast<int>(kind)];
    m_notes.push_back({kind, line, shown, 1});
}

} // namespace ayumi
