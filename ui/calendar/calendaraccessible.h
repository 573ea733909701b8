#pragma once

namespace ayumi {

/// Screen readers see every calendar as a list: each thing on it is read out, chosen and opened.
void describeCalendars();

} // namespace ayumi
