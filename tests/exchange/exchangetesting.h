#pragma once

#include "core/exchange/icalendar.h"
#include "tests/support/catchqt.h"

#include <QByteArray>
#include <QString>

#include <ostream>

/// What the tests of calendars share: short ways to build events and files, and to ask what was read.
namespace ayumi::testing {

/// An event of an hour in the middle of the day, to be changed.
[[nodiscard]] CalendarEvent anEvent(const QString& uid = QStringLiteral("1@clinic.example"));
[[nodiscard]] CalendarEvent anEvent(const QString& uid, const PlacedInstant& start, int minutes = 60);
[[nodiscard]] CalendarEvent aDay(const QString& uid, QDate first, QDate last);

[[nodiscard]] PlacedInstant at(const char* iso, QStringView zone);
/// 2027-04-01T01:00:00Z
[[nodiscard]] Instant utc(const char* iso);
[[nodiscard]] QString utcText(Instant at);
[[nodiscard]] QDate day(const char* iso);

/// Lines between BEGIN:VCALENDAR and END:VCALENDAR, written with \n.
[[nodiscard]] QByteArray calendar(const QByteArray& lines);
/// A calendar of one event with these lines.
[[nodiscard]] QByteArray eventFile(const QByteArray& lines);

/// Reads what must be readable.
[[nodiscard]] CalendarFile readWell(const QByteArray& bytes, const CalendarReadOptions& options = {});
[[nodiscard]] CalendarReadOptions between(const char* from, const char* until);
[[nodiscard]] CalendarEvent onlyEvent(const CalendarFile& file);

[[nodiscard]] bool hasNote(const CalendarFile& file, CalendarNoteKind kind, const QString& text = {});
/// The starts in UTC, in the order of the events.
[[nodiscard]] QStringList startsOf(const CalendarFile& file);

} // namespace ayumi::testing

namespace ayumi {
std::ostream& operator<<(std::ostream& out, const CalendarEvent& event);
std::ostream& operator<<(std::ostream& out, const CalendarNote& note);
std::ostream& operator<<(std::ostream& out, const CalendarHoliday& holiday);
} // namespace ayumi
