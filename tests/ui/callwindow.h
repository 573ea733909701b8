#pragma once

#include "core/desks/workbench.h"
#include "tests/support/clinic/pathway.h"
#include "ui/models/language.h"
#include "ui/models/localsettings.h"
#include "ui/shell/mainwindow.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace ayumi {
class CallPage;
}

namespace ayumi::test {

/// The real main window of somebody who makes the calls, over a whole clinic in which one right knee was
/// treated (or both); the left one hurts too. Keys go to whatever has the focus and are counted.
class CallWindow
{
public:
    /// The call of so many months after the treatment is due today; those before it are done.
    explicit CallWindow(int months = 1, const QString& spoken = QStringLiteral("en"),
                        const std::vector<Joint>& treated = {rightKnee});
    /// Over a clinic that another program made and goes on using; `clinic` and `careCase` say nothing of it.
    explicit CallWindow(const QString& folder);
    ~CallWindow();

    /// Presses one key, as a person does.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// A digit for each character.
    void type(const QString& digits);
    [[nodiscard]] int keys() const { return m_keys; }

    /// From Today, with the keyboard; counted.
    void startFromToday();
    /// A new window as after a crash: nothing was closed, nothing said good-bye.
    void openAgain();

    [[nodiscard]] CallPage& page() const;
    [[nodiscard]] FollowUp followUp();
    [[nodiscard]] CaseFile file();
    static bool waitFor(const std::function<bool()>& reached);

    TestClinic clinic;
    CareCase careCase;
    std::unique_ptr<Workbench> workbench;
    std::unique_ptr<MainWindow> window;

private:
    void open();

    QTemporaryDir m_folder;
    QString m_clinicFolder;
    Language m_language;
    LocalSettings m_settings;
    QString m_step;
    int m_keys = 0;
};

} // namespace ayumi::test
