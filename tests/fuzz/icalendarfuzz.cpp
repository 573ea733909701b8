#include "core/exchange/icalendar.h"
#include "tests/fuzz/demand.h"

#include <QSet>

#include <cstddef>
#include <cstdint>

using namespace ayumi;
using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

void demandSoundFile(const CalendarFile& file, const CalendarReadOptions& options)
{
    QSet<std::pair<QString, QString>> names;
    for (const CalendarEvent& event : file.events) {
        demand(!event.uid.isEmpty(), "an event has an identity");
        demand(!names.contains({event.uid, event.instance}), "no two events are the same one");
        names.insert({event.uid, event.instance});
        const CalendarDays days = event.days();
        demand(days.first.isValid() && days.last.isValid() && days.first <= days.last,
               "an event has its days");
        demand(event.sequence >= 0, "a sequence is a number from 0");
        demand(event.summary.size() <= calendarTextLimit, "a text is no longer than allowed");
        if (const auto* times = std::get_if<CalendarTimes>(&event.when))
            demand(times->start.at <= times->end.at && isKnownZone(times->start.zone), "a time runs forward");
    }
    demand(static_cast<int>(file.events.size()) <= calendarEventLimit + options.mostInstances,
           "there is an end");
    for (const CalendarNote& note : file.notes)
        demand(note.count >= 1 && note.line >= 0, "a note counts something");
}

} // namespace

/// Any bytes, read without and with a range; what was read is written, and what was written read again.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArrayView bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    CalendarReadOptions options;
    options.mostInstances = 200;
    const auto plain = readCalendar(bytes, u"fuzz.ics"_s, options);
    if (!plain) {
        demand(plain.error().code == ErrorCode::CalendarFileInvalid, "a file that is not read is invalid");
        return 0;
    }
    demandSoundFile(*plain, options);
    options.from = QDate(2027, 1, 1);
    options.until = QDate(2027, 12, 31);
    const auto ranged = readCalendar(bytes, u"fuzz.ics"_s, options);
    demand(ranged.has_value(), "a range makes nothing unreadable");
    demandSoundFile(*ranged, options);

    const QByteArray written = writeCalendar(*ranged, Instant(0));
    const auto again = readCalendar(written, u"fuzz.ics"_s, options);
    demand(again.has_value() && again->events.size() == ranged->events.size(),
           "what is written is read again");
    for (std::size_t i = 0; i < again->events.size(); ++i)
        demand(again->events[i].days().first.isValid(), "what is read again has its days");
    return 0;
}
