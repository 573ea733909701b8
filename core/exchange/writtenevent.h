#pragma once

#include "core/exchange/calendarnotes.h"
#include "core/exchange/contentlines.h"
#include "core/exchange/writtentime.h"

#include <QByteArrayList>

namespace ayumi {

/// A VEVENT as it stands in the file, before zones are known and recurrences expanded.
struct WrittenEvent
{
    int line = 0;
    CalendarEvent event; ///< all but `instance` and `when`
    CalendarTime start;
    std::optional<CalendarTime> end;
    std::optional<qint64> seconds; ///< DURATION, in whole days for a whole-day event
    std::optional<CalendarTime> recurrenceId;
    QByteArrayList rules;
    std::vector<CalendarTime> added;    ///< RDATE
    std::vector<CalendarTime> excluded; ///< EXDATE

    [[nodiscard]] bool recurs() const { return !rules.isEmpty() || !added.empty(); }
    [[nodiscard]] QString label() const { return event.summary.isEmpty() ? event.uid : event.summary; }
};

/// Most lines of one event that are read, far beyond what any calendar has: with more it is no event.
constexpr std::size_t eventLineLimit = 10'000;

/// Reads the lines between BEGIN:VEVENT and END:VEVENT, parts within it left out. Nothing where it has no
/// start; why stands in `notes`.
[[nodiscard]] std::optional<WrittenEvent> readEvent(const std::vector<ContentLine>& lines, int firstLine,
                                                    CalendarNotes& notes);

/// The line for a note.
[[nodiscard]] QString shownLine(const ContentLine& line);

/// Text of a TEXT value (RFC 5545, 3.3.11), as libical leaves it where it does not read one itself.
[[nodiscard]] QString plainText(QByteArrayView escaped);

/// A comma-separated list of TEXT values. libical 3 forgets which commas were escaped.
[[nodiscard]] QStringList textList(QByteArrayView escaped);

} // namespace ayumi
