#include "tests/bench/casestory.h"
#include "tests/bench/measuring.h"
#include "tests/bench/workloads.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace ayumi::bench {

namespace {

constexpr int starts = 7;
constexpr int casesOpened = 12;
constexpr int longestRun = 180'000;
constexpr double memoryAtSmallSize = 120;
constexpr double memoryAtLargeSize = 150;
constexpr int smallSize = 10'000;
const QString typedName = u"やまもと"_s;

/// A process of the bench: it ends by itself and says what it measured. Settings of this computer are not
/// touched.
class Probe
{
public:
    explicit Probe(const QString& program)
        : m_program(QStringLiteral(AYUMI_BENCH_BINARIES) + u'/' + program)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_CONFIG_HOME"_s, m_home.path());
        environment.insert(u"XDG_DATA_HOME"_s, m_home.path());
        environment.insert(u"AYUMI_TODAY"_s, benchToday().toString(Qt::ISODate));
        environment.insert(u"XDG_RUNTIME_DIR"_s, m_home.path());
        if (!environment.contains(u"QT_QPA_PLATFORM"_s))
            environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    }

    /// "shown" becomes the time since the start.
    [[nodiscard]] Result<QJsonObject> run(const QStringList& arguments, const QByteArray& input = {})
    {
        const double begin = sharedClock();
        m_process.start(m_program, arguments);
        m_process.write(input);
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished(longestRun) || m_process.exitCode() != 0)
            return failure(ErrorCode::Internal, {m_program, m_process.errorString()});
        QJsonObject figures = QJsonDocument::fromJson(m_process.readAllStandardOutput()).object();
        figures.insert(u"shown"_s, figures.value(u"shown").toDouble() - begin);
        return figures;
    }

private:
    QString m_program;
    QTemporaryDir m_home;
    QProcess m_process;
};

struct Bare
{
    Samples shown;
    double memory = 0;
};

Result<Bare> runBare(const BenchClinic& clinic)
{
    AYUMI_TRY_GET(const SecretBytes key, databaseKey(clinic));
    const auto bytes =
        QByteArray::fromRawData(reinterpret_cast<const char*>(key.data()), qsizetype(key.size()));
    Bare bare;
    for (int i = 0; i < starts; ++i) {
        AYUMI_TRY_GET(const QJsonObject figures,
                      Probe(u"ayumi_bench_bare"_s).run({clinic.databasePath()}, bytes.toHex() + '\n'));
        bare.shown.add(figures.value(u"shown").toDouble());
        bare.memory = figures.value(u"memory").toDouble();
    }
    return bare;
}

Result<Samples> runStarts(const BenchClinic& clinic)
{
    Samples shown;
    for (int i = 0; i < starts; ++i) {
        AYUMI_TRY_GET(const QJsonObject figures, Probe(u"ayumi_bench_window"_s).run({clinic.folder}));
        shown.add(figures.value(u"shown").toDouble());
    }
    return shown;
}

Samples samplesOf(const QJsonArray& values, int leftOut)
{
    Samples samples;
    for (int i = leftOut; i < values.size(); ++i)
        samples.add(values.at(i).toDouble());
    return samples;
}

void tellKeystrokes(const QJsonObject& figures, double bare, const BenchClinic& clinic, Report& report)
{
    const Samples keystrokes = samplesOf(figures.value(u"keystrokes").toArray(), 0);
    report.add(clinic.cases,
               {.workload = u"window: keystroke to people painted"_s,
                .measured = keystrokes.median(),
                .bare = bare,
                .promise = keystrokePromise,
                .remark = u"%1; slowest %2 ms"_s.arg(typedName).arg(keystrokes.worst(), 0, 'f', 1)});
}

void tellCases(const QJsonObject& figures, const BenchClinic& clinic, Report& report)
{
    const QJsonArray opened = figures.value(u"cases").toArray();
    const Samples later = samplesOf(opened, 1);
    report.add(clinic.cases, {.workload = u"window: open a case, painted"_s,
                              .measured = later.median(),
                              .promise = casePromise,
                              .remark = u"slowest %1 ms; the very first, which builds the page, %2 ms"_s
                                            .arg(later.worst(), 0, 'f', 1)
                                            .arg(opened.at(0).toDouble(), 0, 'f', 1),
                              .isPaged = true});
}

void tellCalendar(const QJsonObject& figures, const BenchClinic& clinic, Report& report)
{
    const QJsonArray opened = figures.value(u"calendar").toArray();
    const Samples later = samplesOf(opened, 1);
    report.add(clinic.cases,
               {.workload = u"window: open the calendar, painted"_s,
                .measured = later.median(),
                .promise = calendarWindowPromise,
                .remark = u"a month; slowest %1 ms; the very first, which builds the page, %2 ms"_s
                              .arg(later.worst(), 0, 'f', 1)
                              .arg(opened.at(0).toDouble(), 0, 'f', 1),
                .isPaged = true});
}

Result<> runScript(const BenchClinic& clinic, const Bare& bare, Report& report)
{
    AYUMI_TRY_GET(const SecretBytes key, databaseKey(clinic));
    AYUMI_TRY_GET(const auto file, BareFile::open(clinic.databasePath(), key));
    AYUMI_TRY_GET(const Samples bareData, sampled(starts, [&]() -> Result<> {
                      AYUMI_TRY_GET(const auto fresh, BareFile::open(clinic.databasePath(), key));
                      AYUMI_TRY(bareToday(*fresh));
                      return {};
                  }));
    AYUMI_TRY_GET(const Samples bareNames, sampled(starts, [&]() -> Result<> {
                      AYUMI_TRY(barePeople(*file, typedName.left(2)));
                      return {};
                  }));
    AYUMI_TRY_GET(const auto cases, casesInFollowUp(*file, casesOpened));
    const SecretBytes password = staffPassword();
    QStringList arguments{
        clinic.folder,
        QString::fromUtf8(reinterpret_cast<const char*>(password.data()), qsizetype(password.size())),
        typedName};
    for (const CaseId id : cases)
        arguments.append(QString::number(id.value()));
    AYUMI_TRY_GET(const QJsonObject figures, Probe(u"ayumi_bench_window"_s).run(arguments));
    report.add(clinic.cases, {.workload = u"window: sign-in to Today painted"_s,
                              .measured = figures.value(u"today").toDouble(),
                              .bare = bareData.median(),
                              .promise = todayPromise,
                              .remark = u"once: the frame and its pages are built"_s,
                              .isPaged = true});
    tellKeystrokes(figures, bareNames.median(), clinic, report);
    tellCases(figures, clinic, report);
    tellCalendar(figures, clinic, report);
    report.add(clinic.cases,
               {.workload = u"memory with data open (PSS)"_s,
                .measured = figures.value(u"memory").toDouble(),
                .bare = bare.memory,
                .promise = Promise{.plus = clinic.cases > smallSize ? memoryAtLargeSize : memoryAtSmallSize},
                .remark = u"off screen; Today, a case and every room were shown"_s,
                .unit = u"MiB"_s});
    return {};
}

} // namespace

Result<> measureWindows(const BenchClinic& clinic, Report& report)
{
    AYUMI_TRY_GET(const Bare bare, runBare(clinic));
    AYUMI_TRY_GET(const Samples shown, runStarts(clinic));
    report.add(clinic.cases, {.workload = u"window: start to sign-in painted"_s,
                              .measured = shown.median(),
                              .bare = bare.shown.median(),
                              .promise = startPromise,
                              .remark = u"bare: a Qt table over the same file"_s,
                              .isPaged = true});
    return runScript(clinic, bare, report);
}

} // namespace ayumi::bench
