#pragma once

#include <QApplication>

#include <functional>
#include <optional>

namespace ayumi::bench {

/// An application that knows when something was painted: the moment after a window brought its content onto
/// the screen while what is waited for was true.
class PaintedApplication : public QApplication
{
    Q_OBJECT

public:
    PaintedApplication(int& argc, char** argv);

    bool notify(QObject* receiver, QEvent* event) override;

    /// Runs until `reached` is true after a painting. The answer is that moment on the shared clock; nothing
    /// when half a minute was not enough.
    [[nodiscard]] std::optional<double> paintedWhen(const std::function<bool()>& reached);
    /// Goes on for a while, so that what was begun comes to its end.
    void settle(int milliseconds);

private:
    std::function<bool()> m_wanted;
    std::optional<double> m_reachedAt;
};

/// Proportional share of the memory this process holds, in MiB.
[[nodiscard]] double memoryHeld();

} // namespace ayumi::bench
