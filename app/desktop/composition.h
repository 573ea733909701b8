#pragma once

#include "app/desktop/startup.h"
#include "core/base/clock.h"
#include "core/desks/changefeed.h"
#include "core/desks/workbench.h"
#include "ui/models/language.h"
#include "ui/models/localsettings.h"

#include <memory>

namespace ayumi {

class MainWindow;

/// Everything the desktop program is made of, put together once and in the order in which it must go again.
class Composition
{
public:
    Composition(QCoreApplication& application, const Startup& startup);
    ~Composition();

    [[nodiscard]] MainWindow& window() { return *m_window; }
    [[nodiscard]] Language& language() { return m_language; }
    [[nodiscard]] const Clock& clock() const { return *m_clock; }

    /// Shows the window: the demo where it was asked for, else sign in or first start.
    void start();

private:
    Startup m_startup;
    std::unique_ptr<Clock> m_clock;
    ChangeFeed m_feed;
    Language m_language;
    std::unique_ptr<LocalSettings> m_settings;
    std::unique_ptr<Workbench> m_workbench;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace ayumi
