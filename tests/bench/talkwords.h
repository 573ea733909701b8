#pragma once

#include "tests/bench/dice.h"

#include <QString>

/// What is written in the generated clinic: sentences put together by chance, so that no two talks are alike
/// and the words of a search are as common or as rare as in a real one.
namespace ayumi::bench {

[[nodiscard]] QString patientMessage(Dice& dice);
[[nodiscard]] QString ourMessage(Dice& dice);
[[nodiscard]] QString note(Dice& dice);
[[nodiscard]] QString callNote(Dice& dice);

/// In every seventh patient's message or so: two characters, as most words people search for.
inline constexpr QStringView commonWord = u"階段";
/// In about one of two thousand notes.
inline constexpr QStringView rareWord = u"金木犀";
/// In no text, although all pairs of its characters stand together in every hundredth or so: every one of
/// these has to be looked at.
inline constexpr QStringView absentWord = u"右膝の裏";

} // namespace ayumi::bench
