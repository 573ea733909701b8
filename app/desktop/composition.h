#pragma once

#include "app/desktop/startup.h"
#include "app/desktop/tour/tourground.h"
#include "core/desks/changefeed.h"
#include "core/desks/workbench.h"
#include "ui/models/language.h"
#include "ui/models/localsettings.h"
#include "ui/models/notifier.h"

#include <QTemporaryDir>

#include <memory>

namespace ayumi {

class GuidedTour;
class MainWindow;

/// Everything the desktop program is made of, put together once and in the order in which it must go again.
class Composition
{
public:
    Composition(QCoreApplication& application, const Startup& startup);
    ~Composition();

    /// Shows the window: the demo or the tour where they were asked for, else sign in or first start.
    void start();
    [[nodiscard]] MainWindow& window() const { return *m_window; }

private:
    [[nodiscard]] std::unique_ptr<Clock> newClock();
    void makeNotifier();
    void offerDemo();

    Startup m_startup;
    TourClock* m_tourClock = nullptr; ///< the clock below, while the tour is taken
    std::unique_ptr<Clock> m_clock;
    std::unique_ptr<QTemporaryDir> m_demoFolder; ///< goes with the program, like everybody in it
    ChangeFeed m_feed;
    Language m_language;
    std::unique_ptr<LocalSettings> m_settings;
    std::unique_ptr<Workbench> m_workbench;
    std::unique_ptr<Notifier> m_tray;
    std::unique_ptr<Notifier> m_notifier;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<GuidedTour> m_tour;
};

} // namespace ayumi
