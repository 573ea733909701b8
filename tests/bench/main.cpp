// ayumi_bench: every promised workload beside its bare baseline, in one run. CONTRIBUTING.md says how to read
// it.

#include "core/desks/changefeed.h"
#include "core/desks/clinic.h"
#include "tests/bench/benchclinic.h"
#include "tests/bench/casestory.h"
#include "tests/bench/workloads.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>

#include <array>
#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace ayumi::bench {

namespace {

/// A clinic above this size is measured beside one of this size, for the growth.
constexpr int smallSize = 10'000;
constexpr int fewestCases = 200;
/// The bench keeps one processor busy by itself.
constexpr double busyLoad = 1.5;

struct Options
{
    int cases = smallSize;
    QString cache;
    bool json = false;
    QStringList only; ///< empty: everything

    [[nodiscard]] bool wants(const QString& group) const { return only.isEmpty() || only.contains(group); }
};

struct Group
{
    QStringView name;
    Result<> (*measure)(Bench&);
};

constexpr std::array groups{Group{u"lists", measureLists},         Group{u"calendar", measureCalendar},
                            Group{u"people", measurePeopleSearch}, Group{u"words", measureWordSearch},
                            Group{u"case", measureCaseFile},       Group{u"reminders", measureReminders},
                            Group{u"writes", measureWrites},       Group{u"import", measureImport}};

void say(std::FILE* where, const QString& sentence)
{
    std::fputs((sentence + u'\n').toUtf8().constData(), where);
    std::fflush(where);
}

Result<Options> readOptions(const QCoreApplication& application)
{
    const QCommandLineOption cases(u"cases"_s, u"How many cases the clinic has (%1)."_s.arg(smallSize),
                                   u"N"_s, QString::number(smallSize));
    const QCommandLineOption cache(u"cache"_s, u"Where generated clinics are kept."_s, u"DIR"_s,
                                   QStringLiteral(AYUMI_BENCH_CACHE));
    const QCommandLineOption json(u"json"_s, u"One JSON document instead of the table."_s);
    const QCommandLineOption only(
        u"only"_s,
        u"One group, may be repeated: windows, sign-in, lists, calendar, people, words, case, reminders, writes, import."_s,
        u"GROUP"_s);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Measures what is promised about speed and size."_s);
    parser.addHelpOption();
    parser.addOptions({cases, cache, json, only});
    parser.process(application);
    Options options{parser.value(cases).toInt(), parser.value(cache), parser.isSet(json),
                    parser.values(only)};
    if (options.cases < fewestCases)
        return failure(ErrorCode::UsageWrong, {u"--cases %1"_s.arg(parser.value(cases))});
    return options;
}

Result<> measureDesks(const BenchClinic& clinic, const Options& options, Report& report)
{
    const PinnedDateClock clock(benchToday());
    ChangeFeed feed;
    AYUMI_TRY_GET(const auto signedIn,
                  Clinic::signIn(clinic.folder, staffName(), staffPassword(), clock, feed));
    AYUMI_TRY_GET(const SecretBytes key, databaseKey(clinic));
    AYUMI_TRY_GET(const auto bare, BareFile::open(clinic.databasePath(), key));
    Bench bench{clinic, signedIn->office(), *bare, report};
    for (const Group& group : groups) {
        if (!options.wants(group.name.toString()))
            continue;
        say(stderr, u"  %1"_s.arg(group.name));
        AYUMI_TRY(group.measure(bench));
    }
    return {};
}

Result<> measureSize(int cases, const Options& options, Report& report)
{
    AYUMI_TRY_GET(const BenchClinic original, generatedClinic(options.cache, cases));
    say(stderr, u"Measuring %1 cases."_s.arg(cases));
    AYUMI_TRY_GET(const WorkingCopy copy, WorkingCopy::of(original));
    if (options.wants(u"windows"_s)) {
        say(stderr, u"  windows"_s);
        AYUMI_TRY(measureWindows(copy.clinic(), report));
    }
    if (options.wants(u"sign-in"_s)) {
        say(stderr, u"  sign-in"_s);
        AYUMI_TRY(measureSignIn(copy.clinic(), report));
    }
    return measureDesks(copy.clinic(), options, report);
}

Result<> measureAll(const Options& options)
{
    Report report;
    if (options.cases > smallSize)
        AYUMI_TRY(measureSize(smallSize, options, report));
    AYUMI_TRY(measureSize(options.cases, options, report));
    report.compareSizes();
    if (options.json) {
        say(stdout, QString::fromUtf8(QJsonDocument(report.json()).toJson(QJsonDocument::Indented)));
        return {};
    }
    say(stdout, report.table());
    if (std::array<double, 1> load{}; getloadavg(load.data(), 1) == 1 && load[0] > busyLoad)
        say(stdout,
            u"Other programs kept the processors busy (load %1): figures are higher than they would be."_s
                .arg(load[0], 0, 'f', 1));
    say(stdout,
        report.missed() == 0 ? u"Every promise is kept."_s : u"Promises missed: %1."_s.arg(report.missed()));
    return {};
}

} // namespace

} // namespace ayumi::bench

int main(int argc, char** argv)
{
    using namespace ayumi;
    const QCoreApplication application(argc, argv);
    const auto options = bench::readOptions(application);
    const Result<> done = options ? bench::measureAll(*options) : Result<>(std::unexpected(options.error()));
    if (done)
        return 0;
    bench::say(stderr,
               u"ayumi_bench: %1 %2"_s.arg(errorCodeName(done.error().code), done.error().args.join(u' ')));
    return 1;
}
