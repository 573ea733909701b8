#pragma once

#include "core/domain/weekhours.h"

namespace ayumi {

/// When somebody wishes to be called, read from what was noted in their own words ("平日10-12時",
/// "火曜の午後", "weekday mornings"). The words stay what is stored; this is computed from them and never
/// guesses.
struct WishedHours
{
    /// Nothing in it and not understood: the words must be read by a person.
    WeekHours hours;
    bool understood = false;

    /// Something was said, and all of it was understood.
    [[nodiscard]] bool isKnown() const { return understood && !hours.isEmpty(); }
    bool operator==(const WishedHours&) const = default;
};

/// Empty text is understood as no wish. One word that is not known, a negation, or hours that end before they
/// begin make the whole not understood.
[[nodiscard]] WishedHours wishedHours(QStringView text);

} // namespace ayumi
