#pragma once

#include "core/base/enumcode.h"
#include "core/base/result.h"

#include <optional>
#include <vector>

namespace ayumi {

/// The twelve items of KOOS-12 by their codes. Their texts belong to the developers and are never part of the
/// program: a clinic loads its own licensed copy (InstrumentTexts).
enum class Koos12Item
{
    P1,
    P5,
    P6,
    P8,
    A3,
    A4,
    A7,
    Sp4,
    Q1,
    Q2,
    Q3,
    Q4
};

template<>
struct CodeTable<Koos12Item>
{
    static constexpr std::array entries{
        std::pair{Koos12Item::P1, "P1"}, std::pair{Koos12Item::P5, "P5"},   std::pair{Koos12Item::P6, "P6"},
        std::pair{Koos12Item::P8, "P8"}, std::pair{Koos12Item::A3, "A3"},   std::pair{Koos12Item::A4, "A4"},
        std::pair{Koos12Item::A7, "A7"}, std::pair{Koos12Item::Sp4, "SP4"}, std::pair{Koos12Item::Q1, "Q1"},
        std::pair{Koos12Item::Q2, "Q2"}, std::pair{Koos12Item::Q3, "Q3"},   std::pair{Koos12Item::Q4, "Q4"}};
};

namespace koos12 {

/// KOOS-12, domain notes 3.4: four items each of pain, function and quality of life, 0 (best) to 4 (worst);
/// a scale is 100 minus its mean times 25 from at least two of its four items, the summary the mean of the
/// three unrounded scales where all exist. 100 is best.
inline constexpr int itemCount = 12;
inline constexpr int itemsPerScale = 4;
inline constexpr int leastToScore = 2;
inline constexpr int bestAnswer = 0;
inline constexpr int worstAnswer = 4;
inline constexpr int worstScore = 0;
inline constexpr int bestScore = 100;
inline constexpr QStringView ruleVersion = u"1";

/// In the order of Koos12Item; nullopt: not answered.
using Answers = std::array<std::optional<int>, itemCount>;

/// Unrounded; nullopt: too few answers.
struct Scores
{
    std::optional<double> pain;
    std::optional<double> function;
    std::optional<double> qol;
    std::optional<double> summary;

    bool operator==(const Scores&) const = default;
};

/// Answers within their range are the caller's promise (read() and check() see to it).
[[nodiscard]] Scores score(const Answers& answers);

/// Reads "2,1,3,0,-,1,2,2,1,0,1,2": "-" is not answered. Errors: FieldInvalid("answers", text) when they are
/// not twelve or no whole numbers, ScoreOutOfRange.
[[nodiscard]] Result<Answers> read(QStringView text);
/// As read() takes it.
[[nodiscard]] QString written(const Answers& answers);
/// Errors: ScoreOutOfRange; FieldMissing("answers") when nothing is answered at all.
[[nodiscard]] Result<> check(const Answers& answers);

} // namespace koos12

} // namespace ayumi
