#pragma once

#include "core/exchange/contentwriter.h"

namespace ayumi {

/// Writes the VTIMEZONE of an IANA zone with the rules that hold from `firstYear` to `lastYear`: as a yearly
/// rule where the changes follow one, else each by its date.
void writeZone(ContentWriter& out, const QString& zone, int firstYear, int lastYear);

} // namespace ayumi
