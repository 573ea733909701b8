#pragma once

class QWidget;

namespace ayumi {

class OptionTiles;

/// The ways to reach somebody by a call or a message, as tiles whose value is the ContactChannel as int.
[[nodiscard]] OptionTiles* newChannelTiles(QWidget* parent);

} // namespace ayumi
