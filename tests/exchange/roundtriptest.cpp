#include "tests/exchange/exchangetesting.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <random>

using namespace ayumi;
using namespace ayumi::testing;
using namespace Qt::StringLiterals;

namespace {

class Inventor
{
public:
    explicit Inventor(unsigned seed)
        : m_random(seed)
    {
    }

    int below(int bound) { return std::uniform_int_distribution<int>(0, bound - 1)(m_random); }

    QString text()
    {
        static const QStringList pieces{u"膝"_s,   u"痛み"_s, u","_s,    u";"_s,    u"\\"_s,  u"\n"_s,
                                        u"𠮷野"_s, u":"_s,    u"\""_s,   u" "_s,    u"\\n"_s, u"髙﨑"_s,
                                        u"a"_s,    u"\t"_s,   u"END:"_s, u"ｶﾀｶﾅ"_s, u"'"_s,   u"=^"_s};
        QString text = u"x"_s;
        for (int i = below(60); i > 0; --i)
            text += pieces[below(static_cast<int>(pieces.size()))];
        return text + u'x';
    }

    CalendarEvent event(int number)
    {
        static const QStringList zones{u"Asia/Tokyo"_s,    u"Asia/Kuala_Lumpur"_s, u"America/Los_Angeles"_s,
                                       u"Europe/London"_s, u"Australia/Sydney"_s,  u"UTC"_s};
        CalendarEvent event;
        event.uid = u"%1-%2"_s.arg(number).arg(text().remove(u'\n').remove(u'\t'));
        event.sequence = below(9);
        const QDate first = QDate(2020, 1, 1).addDays(below(6000));
        if (below(3) == 0) {
            event.when = CalendarDays{first, first.addDays(below(12))};
        } else {
            const QString zone = zones[below(static_cast<int>(zones.size()))];
            const Instant start = instantAt(first, QTime(below(24), below(60)), zone);
            const QString landing = below(4) == 0 ? zones[below(static_cast<int>(zones.size()))] : zone;
            event.when = CalendarTimes{{start, zone},
                                       {Instant(start.msecsSinceEpoch() + below(2000) * 60'000LL), landing}};
        }
        event.summary = text();
        event.location = text();
        event.description = text();
        event.url = u"https://meet.example/%1?a=1,2;3"_s.arg(number);
        event.status = allValues<CalendarStatus>()[static_cast<std::size_t>(below(3))];
        for (int i = below(3); i > 0; --i)
            event.categories.append(text());
        if (below(2) == 0)
            event.modifiedAt = Instant(1'700'000'000'000 + below(1'000'000) * 1000LL);
        if (below(2) == 0)
            event.organizer = CalendarPerson{u"Dr. Lim, \"Wei Jie\""_s, u"mailto:lim@hospital.example"_s};
        for (int i = below(3); i > 0; --i)
            event.attendees.push_back({u"見本; 花子: 様"_s, u"mailto:%1@clinic.example"_s.arg(i)});
        return event;
    }

private:
    std::mt19937 m_random;
};

/// The one thing a file cannot say: the second of two equal clock times keeps its moment, not its place.
CalendarEvent asWritten(CalendarEvent event, const CalendarEvent& read)
{
    auto* times = std::get_if<CalendarTimes>(&event.when);
    const auto* found = std::get_if<CalendarTimes>(&read.when);
    if (times && found) {
        times->start.zone = found->start.zone == u"UTC" ? u"UTC"_s : times->start.zone;
        times->end.zone = found->end.zone == u"UTC" ? u"UTC"_s : times->end.zone;
    }
    return event;
}

} // namespace

TEST_CASE("what is written is what is read, whatever the texts, days, zones and people")
{
    Inventor invent(GENERATE(range(1U, 41U)));
    CalendarFile file{u"-//Ayumi//Ayumi//JA"_s, CalendarMethod::Request, invent.text(), {}, {}};
    for (int i = 0; i < 50; ++i)
        file.events.push_back(invent.event(i));
    const QByteArray bytes = writeCalendar(file, Instant(1'800'000'000'000));
    const CalendarFile read = readWell(bytes);
    CHECK(read.productId == file.productId);
    CHECK(read.method == file.method);
    CHECK(read.name == file.name);
    REQUIRE(read.events.size() == file.events.size());
    int toUtc = 0;
    for (std::size_t i = 0; i < file.events.size(); ++i) {
        CHECK(read.events[i] == asWritten(file.events[i], read.events[i]));
        toUtc += read.events[i] == file.events[i] ? 0 : 1;
    }
    CHECK(toUtc <= 2);
    CHECK(writeCalendar(read, Instant(1'800'000'000'000)) == bytes);
}

TEST_CASE("an instance of a recurring event keeps its name")
{
    CalendarEvent moment = anEvent();
    moment.instance = u"20270401T010000Z"_s;
    CalendarEvent whole = aDay(u"2@clinic.example"_s, day("2027-04-02"), day("2027-04-02"));
    whole.instance = u"20270401"_s;
    const CalendarFile read = readWell(writeCalendar({{}, {}, {}, {moment, whole}, {}}, Instant(0)));
    REQUIRE(read.events.size() == 2);
    CHECK(read.events[0] == moment);
    CHECK(read.events[1] == whole);
}
