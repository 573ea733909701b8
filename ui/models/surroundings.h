#pragma once

#include "core/base/clock.h"

#include <QString>

namespace ayumi {

class ChangeFeed;
class Language;
class LocalSettings;
class Notifier;
class SteadyClock;
class Workbench;

/// What the program runs on, whoever is signed in. The composition owns what it points to, which outlives
/// every window.
struct Surroundings
{
    Workbench* workbench = nullptr;
    ChangeFeed* feed = nullptr;
    const Clock* clock = nullptr;
    Language* language = nullptr;
    LocalSettings* settings = nullptr;
    Notifier* notifier = nullptr;        ///< null: nothing shows on the desktop
    const SteadyClock* steady = nullptr; ///< null: the computer's own
    QString clinicFolder;                ///< as asked for at the start; the unlock window may choose another
    bool languageIsAsked = false;        ///< on the command line: nobody's preference changes it
};

} // namespace ayumi
