#pragma once

#include "core/domain/carecase.h"
#include "core/domain/joint.h"
#include "tests/bench/dice.h"

#include <QDate>

#include <optional>
#include <vector>

namespace ayumi::bench {

/// The day on which every generated clinic stands.
inline constexpr int todayYear = 2026;
[[nodiscard]] inline QDate benchToday()
{
    return {todayYear, 11, 23};
}

/// One case in outline. Of a hundred, five are on their way to the treatment; the others were treated within
/// the last three years and are called after 1, 3 and 6 months or were already.
struct CaseStory
{
    quint64 seed = 0;
    QDate openedOn;
    std::optional<QDate> treatedOn;
    Stage stage = Stage::Consultation;
    std::vector<Joint> joints;
    QDate quietSince; ///< nothing is written after this day
};

/// `cases` stories in the order in which they were opened.
[[nodiscard]] std::vector<CaseStory> tellStories(int cases);

} // namespace ayumi::bench
