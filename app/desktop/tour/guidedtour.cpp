#include "app/desktop/tour/guidedtour.h"

#include "app/desktop/tour/tourchapters.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace ayumi {

GuidedTour::GuidedTour(const TourGround& ground)
    : m_ground(ground)
    , m_hand(ground.window, ground.folder)
{
}

void GuidedTour::begin()
{
    m_script.emplace(wholeTour());
    QTimer::singleShot(0, qApp, [this] {
        // Leaving the event loop from inside the script would destroy it while it runs.
        m_script->begin([this] { QTimer::singleShot(0, qApp, [this] { end(); }); });
    });
}

TourScript GuidedTour::wholeTour()
{
    co_await visitTheRooms(m_hand, m_ground);
    co_await takeSomebodyIn(m_hand, m_ground);
    co_await treat(m_hand, m_ground);
    co_await callAfterwards(m_hand, m_ground);
    co_await lookBehind(m_hand, m_ground);
}

void GuidedTour::end()
{
    try {
        m_script->rethrow();
        std::printf("%d pictures.\n", static_cast<int>(m_hand.pictures().size()));
        QApplication::exit(0);
    } catch (const std::exception& stopped) {
        std::fprintf(stderr, "The tour waited in vain for: %s\n", stopped.what());
        m_hand.picture(u"stopped-here"_s);
        QApplication::exit(1);
    }
}

} // namespace ayumi
