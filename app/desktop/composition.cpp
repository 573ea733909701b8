#include "app/desktop/composition.h"

#include "core/desks/demo/democlinic.h"
#include "ui/kit/theme.h"
#include "ui/models/surroundings.h"
#include "ui/shell/mainwindow.h"
#include "ui/unlock/unlockview.h"

#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

/// AYUMI_TODAY lets the program live on another date, for demonstrations and tests.
std::unique_ptr<Clock> clockOf(const QString& today)
{
    const QDate pinned = QDate::fromString(today, Qt::ISODate);
    if (pinned.isValid())
        return std::make_unique<PinnedDateClock>(pinned);
    return std::make_unique<SystemClock>();
}

QString folderOf(const Startup& startup, const LocalSettings& settings)
{
    if (!startup.clinicFolder.isEmpty())
        return QDir(startup.clinicFolder).absolutePath();
    return settings.clinicFolder().isEmpty() ? usualClinicFolder() : settings.clinicFolder();
}

/// The tour shall look the same on every computer and leave no traces in anybody's settings.
std::unique_ptr<LocalSettings> settingsOf(const Startup& startup)
{
    if (startup.tourFolder.isEmpty())
        return std::make_unique<LocalSettings>();
    return std::make_unique<LocalSettings>(QDir(startup.tourFolder).filePath(u".settings.ini"_s));
}

} // namespace

Composition::Composition(QCoreApplication& application, const Startup& startup)
    : m_startup(startup)
    , m_clock(clockOf(qEnvironmentVariable("AYUMI_TODAY")))
    , m_language(application)
    , m_settings(settingsOf(startup))
    , m_workbench(std::make_unique<Workbench>(*m_clock, m_feed))
{
    Theme look = theme();
    look.textScale = m_settings->textScale();
    applyTheme(look);
    // The codes offered are those that can be spoken.
    (void)m_language.speak(startup.language.value_or(m_settings->language()));
    Surroundings surroundings;
    surroundings.workbench = m_workbench.get();
    surroundings.feed = &m_feed;
    surroundings.clock = m_clock.get();
    surroundings.language = &m_language;
    surroundings.settings = m_settings.get();
    surroundings.clinicFolder = folderOf(startup, *m_settings);
    m_window = std::make_unique<MainWindow>(surroundings);
}

Composition::~Composition() = default;

void Composition::start()
{
    m_window->start();
    m_window->show();
    m_window->unlockView()->setDemoMaker([](Progress& progress) -> Result<UnlockView::DemoClinic> {
        const QString folder = QDir(QStandardPaths::writableLocation(QStandardPaths::TempLocation))
                                   .filePath(u"ayumi-demo-%1"_s.arg(QCoreApplication::applicationPid()));
        AYUMI_TRY(fillDemoClinic(folder, SystemClock().today(), usualDemoSeed, progress));
        return UnlockView::DemoClinic{folder, demoStaffName(DemoStaff::Coordinator),
                                      QString::fromLatin1(demoPassword)};
    });
    if (m_startup.demo)
        m_window->unlockView()->openDemo();
}

} // namespace ayumi
