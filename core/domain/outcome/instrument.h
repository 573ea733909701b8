#pragma once

#include "core/base/enumcode.h"

namespace ayumi {

/// What a series of scores is made of. A curve holds one of them, never two: pain on a numeric scale and pain
/// in millimetres are different series, and so are the scales of a questionnaire. Rules and worked examples:
/// domain notes 3.2 to 3.4; each has its own file beside this one.
enum class Instrument
{
    Nrs,          ///< pain now, 0 to 10
    NrsRest,      ///< pain at rest
    NrsWalking,   ///< pain while walking
    NrsStairs,    ///< pain on stairs
    NrsNight,     ///< pain at night
    NrsWorst,     ///< worst pain of the last seven days
    Vas,          ///< pain on a line of 100 mm
    GlobalRating, ///< the patient's global rating, 0 to 10, high is worse
    Change,       ///< since the treatment: 1 very much better, 4 the same, 7 very much worse
    Koos12Pain,
    Koos12Function,
    Koos12Qol,
    Koos12Summary
};

/// What is asked together: what a follow-up plan names for a time point.
enum class Measure
{
    Nrs,    ///< pain now
    NrsSet, ///< pain at rest, while walking, on stairs, at night, worst
    Vas,
    GlobalRating,
    Change,
    Koos12
};

struct ScoreRange
{
    int least = 0;
    int most = 10;
    bool whole = true; ///< only whole numbers

    bool operator==(const ScoreRange&) const = default;
};

[[nodiscard]] ScoreRange rangeOf(Instrument instrument);

/// Pain, rating and change fall when somebody gets better; the scales of KOOS-12 rise.
[[nodiscard]] bool higherIsBetter(Instrument instrument);

/// Computed from the answers to a questionnaire, never entered by itself.
[[nodiscard]] bool isComputed(Instrument instrument);

/// What OutcomeScore::ruleVersion says of a score taken by the rules of this program.
[[nodiscard]] QString ruleVersionOf(Instrument instrument);

/// The series a measure gives, in the order in which they are asked and shown.
[[nodiscard]] std::vector<Instrument> instrumentsOf(Measure measure);
[[nodiscard]] Measure measureOf(Instrument instrument);

template<>
struct CodeTable<Instrument>
{
    static constexpr std::array entries{std::pair{Instrument::Nrs, "nrs"},
                                        std::pair{Instrument::NrsRest, "nrs-rest"},
                                        std::pair{Instrument::NrsWalking, "nrs-walking"},
                                        std::pair{Instrument::NrsStairs, "nrs-stairs"},
                                        std::pair{Instrument::NrsNight, "nrs-night"},
                                        std::pair{Instrument::NrsWorst, "nrs-worst"},
                                        std::pair{Instrument::Vas, "vas"},
                                        std::pair{Instrument::GlobalRating, "pga"},
                                        std::pair{Instrument::Change, "change"},
                                        std::pair{Instrument::Koos12Pain, "koos12-pain"},
                                        std::pair{Instrument::Koos12Function, "koos12-function"},
                                        std::pair{Instrument::Koos12Qol, "koos12-qol"},
                                        std::pair{Instrument::Koos12Summary, "koos12-summary"}};
};

template<>
struct CodeTable<Measure>
{
    static constexpr std::array entries{
        std::pair{Measure::Nrs, "nrs"},       std::pair{Measure::NrsSet, "nrs-set"},
        std::pair{Measure::Vas, "vas"},       std::pair{Measure::GlobalRating, "pga"},
        std::pair{Measure::Change, "change"}, std::pair{Measure::Koos12, "koos12"}};
};

} // namespace ayumi
