#pragma once

#include "core/base/result.h"

#include <QCoreApplication>
#include <QSize>
#include <QStringList>

#include <optional>

namespace ayumi {

/// What the command line asks of the desktop program.
struct Startup
{
    QString clinicFolder;            ///< empty: the last one, else the computer's usual place
    std::optional<QString> language; ///< for this start only, whatever computer and person prefer
    bool demo = false;               ///< open the demo clinic
    QString tourFolder;              ///< take the guided tour and leave pictures there
    QSize windowSize;                ///< invalid: the usual one
    int textPercent = 100;           ///< of the tour: 100 to 150
    bool wantsHelp = false;
    bool wantsVersion = false;

    /// Errors: UsageWrong.
    [[nodiscard]] static Result<Startup> read(const QStringList& arguments);
    [[nodiscard]] static QString help();
};

/// Where a clinic lies when nobody says otherwise.
[[nodiscard]] QString usualClinicFolder();

} // namespace ayumi
