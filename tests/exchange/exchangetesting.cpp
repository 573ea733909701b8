#include "tests/exchange/exchangetesting.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ayumi::testing {

CalendarEvent anEvent(const QString& uid)
{
    return anEvent(uid, at("2027-04-01T10:00", tokyoZone));
}

CalendarEvent anEvent(const QString& uid, const PlacedInstant& start, int minutes)
{
    CalendarEvent event;
    event.uid = uid;
    event.summary = u"カウンセリング"_s;
    event.when = CalendarTimes{start, {Instant(start.at.msecsSinceEpoch() + minutes * 60'000LL), start.zone}};
    return event;
}

CalendarEvent aDay(const QString& uid, QDate first, QDate last)
{
    CalendarEvent event;
    event.uid = uid;
    event.summary = u"渡航"_s;
    event.when = CalendarDays{first, last};
    return event;
}

PlacedInstant at(const char* iso, QStringView zone)
{
    const auto local = QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate);
    REQUIRE(local.isValid());
    return {instantAt(local.date(), local.time(), zone), zone.toString()};
}

Instant utc(const char* iso)
{
    const auto time = QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate);
    REQUIRE(time.timeSpec() == Qt::UTC);
    return Instant(time.toMSecsSinceEpoch());
}

QString utcText(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(at.msecsSinceEpoch(), Qt::UTC).toString(Qt::ISODate);
}

QDate day(const char* iso)
{
    return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate);
}

QByteArray calendar(const QByteArray& lines)
{
    QByteArray file =
        "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Somebody//Else//EN\n" + lines + "END:VCALENDAR\n";
    return file.replace("\n", "\r\n");
}

QByteArray eventFile(const QByteArray& lines)
{
    return calendar("BEGIN:VEVENT\nUID:1@else.example\n" + lines + "END:VEVENT\n");
}

CalendarFile readWell(const QByteArray& bytes, const CalendarReadOptions& options)
{
    auto file = readCalendar(bytes, u"some.ics"_s, options);
    INFO("error " << (file ? std::string() : errorCodeName(file.error().code).toStdString()));
    REQUIRE(file.has_value());
    return *std::move(file);
}

CalendarReadOptions between(const char* from, const char* until)
{
    CalendarReadOptions options;
    options.from = day(from);
    options.until = day(until);
    return options;
}

CalendarEvent onlyEvent(const CalendarFile& file)
{
    REQUIRE(file.events.size() == 1);
    return file.events.front();
}

bool hasNote(const CalendarFile& file, CalendarNoteKind kind, const QString& text)
{
    return std::ranges::any_of(file.notes, [&](const CalendarNote& note) {
        return note.kind == kind && (text.isEmpty() || note.text == text);
    });
}

QStringList startsOf(const CalendarFile& file)
{
    QStringList starts;
    for (const CalendarEvent& event : file.events) {
        const auto* times = std::get_if<CalendarTimes>(&event.when);
        starts.append(times ? utcText(times->start.at) : event.days().first.toString(Qt::ISODate));
    }
    return starts;
}

} // namespace ayumi::testing

namespace ayumi {

std::ostream& operator<<(std::ostream& out, const CalendarEvent& event)
{
    out << event.uid.toStdString() << '/' << event.instance.toStdString() << " #" << event.sequence << ' ';
    if (const auto* times = std::get_if<CalendarTimes>(&event.when))
        out << times->start.local().toString(Qt::ISODate).toStdString() << ' '
            << times->start.zone.toStdString() << " to "
            << times->end.local().toString(Qt::ISODate).toStdString() << ' ' << times->end.zone.toStdString();
    else
        out << event.days().first.toString(Qt::ISODate).toStdString() << " to "
            << event.days().last.toString(Qt::ISODate).toStdString();
    return out << " [" << event.summary.toStdString() << "] " << codeOf(event.status).toStdString();
}

std::ostream& operator<<(std::ostream& out, const CalendarNote& note)
{
    return out << codeOf(note.kind).toStdString() << " line " << note.line << " x" << note.count << ": "
               << note.text.toStdString();
}

std::ostream& operator<<(std::ostream& out, const CalendarHoliday& holiday)
{
    return out << holiday.first.toString(Qt::ISODate).toStdString() << ".."
               << holiday.last.toString(Qt::ISODate).toStdString() << ' ' << holiday.name.toStdString()
               << (holiday.tentative ? " (tentative)" : "");
}

} // namespace ayumi
