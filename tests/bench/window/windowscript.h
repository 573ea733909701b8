#pragma once

#include "core/base/id.h"
#include "tests/bench/measuring.h"
#include "tests/bench/window/paintedapplication.h"

#include <QJsonObject>

#include <span>

namespace ayumi {
class CaseFilePage;
class MainWindow;
} // namespace ayumi

namespace ayumi::bench {

/// Does in the real window what a person does, and takes the time from the key to the painted answer.
class WindowScript
{
public:
    WindowScript(PaintedApplication& application, MainWindow& window);

    /// False when the window did not answer; `figures()` then says what was reached.
    [[nodiscard]] bool run(const QString& password, const QString& typed, std::span<const CaseId> cases);
    [[nodiscard]] const QJsonObject& figures() const { return m_figures; }

private:
    [[nodiscard]] bool signIn(const QString& password);
    [[nodiscard]] bool search(const QString& typed);
    [[nodiscard]] bool openCases(std::span<const CaseId> cases);
    [[nodiscard]] bool openCalendar();
    void visitRooms();

    PaintedApplication& m_application;
    MainWindow& m_window;
    QJsonObject m_figures;
};

} // namespace ayumi::bench
