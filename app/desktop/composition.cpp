#include "app/desktop/composition.h"

#include "app/desktop/tour/guidedtour.h"
#include "core/desks/demo/democlinic.h"
#include "ui/kit/icon.h"
#include "ui/kit/theme.h"
#include "ui/models/surroundings.h"
#include "ui/notices/freedesktopnotifier.h"
#include "ui/notices/traynotifier.h"
#include "ui/shell/mainwindow.h"
#include "ui/unlock/unlockview.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

QString folderOf(const Startup& startup, const LocalSettings& settings)
{
    if (!startup.clinicFolder.isEmpty())
        return QDir(startup.clinicFolder).absolutePath();
    // The tour begins on an empty computer, whatever lies on this one.
    if (!startup.tourFolder.isEmpty())
        return QDir(startup.tourFolder).absoluteFilePath(u"clinic"_s);
    return settings.clinicFolder().isEmpty() ? usualClinicFolder() : settings.clinicFolder();
}

/// The tour shall look the same on every computer and leave no traces in anybody's settings.
std::unique_ptr<LocalSettings> settingsOf(const Startup& startup)
{
    if (startup.tourFolder.isEmpty())
        return std::make_unique<LocalSettings>();
    QDir().mkpath(startup.tourFolder);
    const QString file = QDir(startup.tourFolder).filePath(u".settings.ini"_s);
    QFile::remove(file);
    auto settings = std::make_unique<LocalSettings>(file);
    settings->setTextScale(startup.textPercent / 100.0);
    return settings;
}

} // namespace

Composition::Composition(QCoreApplication& application, const Startup& startup)
    : m_startup(startup)
    , m_clock(newClock())
    , m_language(application)
    , m_settings(settingsOf(startup))
    , m_workbench(std::make_unique<Workbench>(*m_clock, m_feed))
{
    Theme look = theme();
    look.textScale = m_settings->textScale();
    applyTheme(look);
    // The codes offered are those that can be spoken.
    (void)m_language.speak(startup.language.value_or(m_settings->language()));
    makeNotifier();
    Surroundings surroundings;
    surroundings.workbench = m_workbench.get();
    surroundings.feed = &m_feed;
    surroundings.clock = m_clock.get();
    surroundings.language = &m_language;
    surroundings.settings = m_settings.get();
    surroundings.notifier = m_notifier.get();
    surroundings.languageIsAsked = startup.language.has_value();
    surroundings.clinicFolder = folderOf(startup, *m_settings);
    m_window = std::make_unique<MainWindow>(surroundings);
}

Composition::~Composition() = default;

/// AYUMI_TODAY lets the program live on another date, for demonstrations and tests.
std::unique_ptr<Clock> Composition::newClock()
{
    if (!m_startup.tourFolder.isEmpty()) {
        auto clock = std::make_unique<TourClock>();
        m_tourClock = clock.get();
        return clock;
    }
    const QDate pinned = QDate::fromString(qEnvironmentVariable("AYUMI_TODAY"), Qt::ISODate);
    if (pinned.isValid())
        return std::make_unique<PinnedDateClock>(pinned);
    return std::make_unique<SystemClock>();
}

/// The tour talks to nobody's desktop.
void Composition::makeNotifier()
{
    if (!m_startup.tourFolder.isEmpty())
        return;
    m_tray = std::make_unique<TrayNotifier>(themedIcon(u"notifications"_s),
                                            themedIcon(u"notifications"_s, &Colours::accent));
    m_notifier = std::make_unique<FreedesktopNotifier>(QDBusConnection::sessionBus(), m_tray.get());
}

void Composition::start()
{
    if (m_startup.windowSize.isValid())
        m_window->resize(m_startup.windowSize);
    m_window->start();
    m_window->show();
    offerDemo();
    if (m_tourClock) {
        const TourGround ground{*m_window, m_language, *m_tourClock, m_startup.tourFolder};
        m_tour = std::make_unique<GuidedTour>(ground);
        m_tour->begin();
    } else if (m_startup.demo) {
        m_window->unlockView()->openDemo();
    }
}

void Composition::offerDemo()
{
    m_window->unlockView()->setDemoMaker(
        [this, today = m_clock->today()](Progress& progress) -> Result<UnlockView::DemoClinic> {
            m_demoFolder = std::make_unique<QTemporaryDir>(QDir::temp().filePath(u"ayumi-demo-XXXXXX"_s));
            const QString folder = m_demoFolder->filePath(u"demo"_s);
            AYUMI_TRY(fillDemoClinic(folder, today, usualDemoSeed, progress));
            return UnlockView::DemoClinic{folder, demoStaffName(DemoStaff::Coordinator),
                                          QString::fromLatin1(demoPassword)};
        });
}

} // namespace ayumi
