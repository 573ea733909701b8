#include "tests/exchange/exchangetesting.h"
#include "tests/support/places.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace ayumi;
using namespace ayumi::testing;
using namespace Qt::StringLiterals;

namespace {

/// What somebody else's reader understood (tests/exchange/readcalendar.py).
QJsonObject understoodBy(const QString& reader, const CalendarFile& file)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"calendar.ics"_s);
    QFile out(path);
    REQUIRE(out.open(QIODevice::WriteOnly));
    out.write(writeCalendar(file, Instant(1'800'000'000'000)));
    out.close();
    QProcess python;
    python.start(u"/usr/bin/python3"_s, {test::treePath(u"tests/exchange/readcalendar.py"_s), reader, path});
    REQUIRE(python.waitForFinished(120'000));
    INFO(python.readAllStandardError().toStdString());
    REQUIRE(python.exitCode() == 0);
    return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
}

QJsonArray eventsOf(const QJsonObject& file)
{
    return file[u"events"].toArray();
}

} // namespace

TEST_CASE("two other readers see the same moments in every zone, also where clocks change")
{
    const QString reader = GENERATE(u"icalendar"_s, u"vobject"_s);
    static const QStringList zones{u"Asia/Tokyo"_s,       u"Asia/Kuala_Lumpur"_s, u"America/Los_Angeles"_s,
                                   u"Europe/London"_s,    u"Australia/Sydney"_s,  u"America/Sao_Paulo"_s,
                                   u"Africa/Casablanca"_s};
    CalendarFile file;
    for (const QString& zone : zones) {
        for (const QDate date :
             {QDate(2018, 2, 10), QDate(2027, 1, 1), QDate(2027, 3, 14), QDate(2027, 3, 28),
              QDate(2027, 7, 1), QDate(2027, 11, 7), QDate(2028, 12, 31)}) {
            for (int minutes = 15; minutes < 1440; minutes += 30) {
                const Instant start(instantAt(date, QTime(0, 0), zone).msecsSinceEpoch() +
                                    minutes * 60'000LL);
                file.events.push_back(anEvent(u"%1@x"_s.arg(file.events.size()), {start, zone}, 30));
            }
        }
    }
    const QJsonArray events = eventsOf(understoodBy(reader, file));
    REQUIRE(static_cast<std::size_t>(events.size()) == file.events.size());
    for (qsizetype i = 0; i < events.size(); ++i) {
        const auto& times = std::get<CalendarTimes>(file.events[static_cast<std::size_t>(i)].when);
        INFO(times.start.zone.toStdString());
        CHECK(events[i][u"start"].toString() == utcText(times.start.at));
        CHECK(events[i][u"end"].toString() == utcText(times.end.at));
    }
}

TEST_CASE("two other readers see folded Japanese, people, status, method and whole days as written")
{
    const QString reader = GENERATE(u"icalendar"_s, u"vobject"_s);
    CalendarFile file;
    file.name = u"歩み：佐藤 美咲"_s;
    file.method = CalendarMethod::Request;
    CalendarEvent call = anEvent(u"call-1@clinic.example"_s);
    call.sequence = 7;
    call.summary = u"経過確認のお電話、右膝；左膝（Y.T.様）"_s.repeated(12);
    call.description = u"一行目\n二行目, 三つ目; \\ 𠮷野家"_s.repeated(9);
    call.location = u"東京"_s;
    call.url = u"https://meet.example/a?b=1"_s;
    call.categories = {u"電話"_s, u"経過確認"_s};
    call.status = CalendarStatus::Cancelled;
    call.attendees = {{u"見本 花子"_s, u"mailto:hanako@mail.example"_s}};
    file.events = {call, aDay(u"trip-1@clinic.example"_s, day("2027-01-30"), day("2027-02-01"))};

    const QJsonObject read = understoodBy(reader, file);
    CHECK(read[u"name"].toString() == file.name);
    CHECK(read[u"method"].toString() == u"REQUEST");
    const QJsonArray events = eventsOf(read);
    REQUIRE(events.size() == 2);
    CHECK(events[0][u"uid"].toString() == call.uid);
    CHECK(events[0][u"sequence"].toInt() == 7);
    CHECK(events[0][u"summary"].toString() == call.summary);
    CHECK(events[0][u"description"].toString() == call.description);
    CHECK(events[0][u"location"].toString() == call.location);
    CHECK(events[0][u"url"].toString() == call.url);
    CHECK(events[0][u"status"].toString() == u"CANCELLED");
    CHECK(events[0][u"categories"].toArray() == QJsonArray{u"電話"_s, u"経過確認"_s});
    CHECK(events[0][u"attendees"][0][0].toString() == u"見本 花子");
    CHECK(events[0][u"attendees"][0][1].toString() == u"mailto:hanako@mail.example");
    CHECK(events[1][u"start"].toString() == u"2027-01-30");
    CHECK(events[1][u"end"].toString() == u"2027-02-02");
}
