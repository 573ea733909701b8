#pragma once

namespace ayumi {

/// Lets screen readers, and tests through AT-SPI, see a RowList as a list of rows with buttons, although
/// nothing of it is a widget. Asked for by every RowList; more than once does nothing.
void describeRowLists();

} // namespace ayumi
