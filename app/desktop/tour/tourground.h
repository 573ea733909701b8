#pragma once

#include "app/desktop/tour/tourclock.h"

namespace ayumi {

class Language;
class MainWindow;

/// What the tour walks over.
struct TourGround
{
    MainWindow& window;
    Language& language;
    TourClock& clock;
    QString folder; ///< pictures and papers go here
};

} // namespace ayumi
