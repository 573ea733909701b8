#pragma once

#include "core/base/clock.h"
#include "core/desks/changefeed.h"
#include "core/desks/demo/democlinic.h"
#include "core/desks/workbench.h"
#include "ui/models/language.h"
#include "ui/models/localsettings.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractButton>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace ayumi::test {

/// The real main window over a real clinic in a throw-away folder, on 2026-11-24 in Tokyo.
class OpenWindow
{
public:
    enum class Clinic
    {
        None,  ///< first start
        Ready, ///< an administrator 佐藤 美咲 with password()
        Demo,  ///< some sixty invented people; made once per test program and copied
    };

    explicit OpenWindow(Clinic clinic, const QString& language = QStringLiteral("en"), qreal textScale = 1);
    ~OpenWindow();

    [[nodiscard]] static QString administrator() { return QStringLiteral("佐藤 美咲"); }
    [[nodiscard]] static QString password() { return QStringLiteral("four words on paper"); }
    [[nodiscard]] QString folder() const { return m_folder.filePath(QStringLiteral("clinic")); }
    [[nodiscard]] QString recoveryKey() const { return m_recoveryKey; }

    /// Types name and password as a person does and waits for the frame; false when it does not come.
    bool signIn();
    /// Somebody of the demo clinic.
    bool signIn(DemoStaff staff);

    /// Waits until `reached` or five seconds are over; true when it was reached.
    static bool waitFor(const std::function<bool()>& reached);

    /// The visible widget of this kind with this accessible name; null when there is none.
    template<class Widget>
    [[nodiscard]] Widget* named(const QString& name) const
    {
        for (Widget* widget : window->findChildren<Widget*>()) {
            if (widget->isVisible() && widget->accessibleName() == name)
                return widget;
        }
        return nullptr;
    }
    /// The visible button with this text; null when there is none.
    [[nodiscard]] QAbstractButton* button(const QString& text) const;
    /// Whether a visible label shows this.
    [[nodiscard]] bool shows(const QString& part) const;

private:
    QTemporaryDir m_folder;
    QString m_recoveryKey;
    PinnedDateClock m_clock{QDate(2026, 11, 24)};
    ChangeFeed m_feed;

public:
    Language language;
    LocalSettings settings;
    Workbench workbench;
    std::unique_ptr<MainWindow> window;
};

} // namespace ayumi::test
