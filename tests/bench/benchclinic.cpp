#include "tests/bench/benchclinic.h"

#include "core/desks/changefeed.h"
#include "core/desks/clinic.h"
#include "core/desks/clinicfolder.h"
#include "core/security/masterkey.h"
#include "core/storage/database.h"
#include "core/storage/migrator.h"
#include "core/storage/stafftable.h"
#include "tests/bench/calendarfiller.h"
#include "tests/bench/talkfiller.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>

#include <cstdio>
#include <filesystem>
#include <utility>

using namespace Qt::StringLiterals;

namespace ayumi::bench {

namespace {

/// To be counted up whenever the generator writes something else.
constexpr int generatorVersion = 2;
const QString administrator = u"管理者"_s;

QString schemaMark()
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const Migration& migration : releasedMigrations())
        hash.addData(migration.checksum().toUtf8());
    return QString::fromLatin1(hash.result().toHex().first(8));
}

void say(const QString& sentence)
{
    std::fputs((sentence + u'\n').toUtf8().constData(), stderr);
}

/// Tells every tenth of the way.
Progress progressOf(const QString& what)
{
    return Progress([what, told = qint64{0}](qint64 done, qint64 total) mutable {
        const qint64 tenth = total > 0 ? done * 10 / total : 0;
        if (tenth == told)
            return;
        told = tenth;
        say(u"  %1: %2 of %3"_s.arg(what).arg(done).arg(total));
    });
}

Result<> addStaff(const QString& folder, const Clock& clock)
{
    ChangeFeed feed;
    AYUMI_TRY_GET(const auto clinic, Clinic::signIn(folder, administrator, staffPassword(), clock, feed));
    AYUMI_TRY(clinic->office().staff.add(staffName(), Role::Coordinator, staffPassword()));
    return {};
}

Result<> fill(const BenchClinic& clinic)
{
    AYUMI_TRY_GET(const SecretBytes key, databaseKey(clinic));
    AYUMI_TRY_GET(const auto database, Database::openFile(clinic.databasePath(), key));
    // Nothing is lost that could not be generated again.
    AYUMI_TRY(database->runScript(u"PRAGMA synchronous = OFF; PRAGMA cache_size = -524288"_s));
    AYUMI_TRY_GET(const auto staff, StaffTable(*database).findByName(staffName()));
    if (!staff)
        return failure(ErrorCode::StaffUnknown, {staffName()});
    const std::vector<CaseStory> stories = tellStories(clinic.cases);
    AYUMI_TRY_GET(const WrittenCases written,
                  CaseFiller(*database, staff->id).write(stories, progressOf(u"cases"_s)));
    AYUMI_TRY(CalendarFiller(*database, staff->id).write(written.ids));
    AYUMI_TRY(TalkFiller(*database, staff->id).write(stories, written, progressOf(u"talks, notes, calls"_s)));
    return database->runScript(u"PRAGMA wal_checkpoint(TRUNCATE); PRAGMA synchronous = FULL"_s);
}

} // namespace

QString BenchClinic::databasePath() const
{
    return ClinicFolder(folder).databasePath();
}

QString staffName()
{
    return u"佐藤 美咲"_s;
}

SecretBytes staffPassword()
{
    return SecretBytes::copyOf("four words on paper");
}

Result<SecretBytes> databaseKey(const BenchClinic& clinic)
{
    AYUMI_TRY_GET(
        const MasterKey key,
        ClinicFolder(clinic.folder).keyring().unlock(staffName(), staffPassword(), SystemClock().now()));
    return key.derive(KeyPurpose::Database);
}

Result<BenchClinic> generatedClinic(const QString& cache, int cases)
{
    const QString name = u"clinic-%1-%2-%3"_s.arg(cases).arg(generatorVersion).arg(schemaMark());
    BenchClinic clinic{QDir(cache).filePath(name), cases};
    if (isClinic(clinic.folder))
        return clinic;
    say(u"Generating a clinic of %1 cases."_s.arg(cases));
    QElapsedTimer timer;
    timer.start();
    // Signing in shall not cost half a second each time; what hashing costs is measured by itself.
    qputenv("AYUMI_KEY_COST", "quick");
    BenchClinic unfinished{clinic.folder + u".unfinished"_s, cases};
    QDir(unfinished.folder).removeRecursively();
    const PinnedDateClock clock(benchToday());
    AYUMI_TRY(createClinic(
        {.folder = unfinished.folder, .administrator = administrator, .password = staffPassword()}, clock));
    AYUMI_TRY(addStaff(unfinished.folder, clock));
    AYUMI_TRY(fill(unfinished));
    if (!QDir().rename(unfinished.folder, clinic.folder))
        return failure(ErrorCode::ClinicNotWritable, {clinic.folder});
    const qint64 megabytes = QFileInfo(clinic.databasePath()).size() / 1'000'000;
    say(u"  %1 s, %2 MB"_s.arg(timer.elapsed() / 1000).arg(megabytes));
    return clinic;
}

WorkingCopy::WorkingCopy(BenchClinic clinic)
    : m_clinic(std::move(clinic))
{
}

WorkingCopy::WorkingCopy(WorkingCopy&& other) noexcept
    : m_clinic(std::exchange(other.m_clinic, {}))
{
}

WorkingCopy::~WorkingCopy()
{
    if (!m_clinic.folder.isEmpty())
        QDir(m_clinic.folder).removeRecursively();
}

Result<WorkingCopy> WorkingCopy::of(const BenchClinic& original)
{
    BenchClinic copy{original.folder + u".working"_s, original.cases};
    QDir(copy.folder).removeRecursively();
    std::error_code error;
    std::filesystem::copy(original.folder.toStdString(), copy.folder.toStdString(),
                          std::filesystem::copy_options::recursive, error);
    if (error)
        return failure(ErrorCode::FileUnwritable, {copy.folder, QString::fromStdString(error.message())});
    return WorkingCopy(std::move(copy));
}

} // namespace ayumi::bench
