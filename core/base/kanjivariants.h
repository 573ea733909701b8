#pragma once

#include <QStringView>

namespace ayumi {

/// Kanji that are written for each other, in names above all: groups parted by spaces, the form in common use
/// first (髙 stands under 高). For search keys only: stored names keep the form they were typed in, and
/// characters that merely look alike (崎 and 埼) are no group. Sources are named beside the table.
[[nodiscard]] QStringView kanjiVariantGroups();

/// The first form of the group `kanji` belongs to; itself when it belongs to none.
[[nodiscard]] char32_t kanjiRepresentative(char32_t kanji);

} // namespace ayumi
