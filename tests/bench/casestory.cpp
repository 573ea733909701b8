#include "tests/bench/casestory.h"

#include <algorithm>

namespace ayumi::bench {

namespace {

constexpr int percentUntreated = 5;
constexpr int daysOfTreatments = 1'095;
constexpr int daysUntilClosed = 400;

std::vector<Joint> jointsOf(Dice& dice)
{
    switch (dice.number(3)) {
    case 0:
        return {rightKnee};
    case 1:
        return {leftKnee};
    default:
        return {rightKnee, leftKnee};
    }
}

void tellUntreated(CaseStory& story, Dice& dice)
{
    const int days = 1 + dice.number(60);
    story.openedOn = benchToday().addDays(-days);
    story.quietSince = benchToday();
    if (days < 15)
        story.stage = Stage::Consultation;
    else
        story.stage = days < 35 ? Stage::Counselling : Stage::Preparation;
}

void tellTreated(CaseStory& story, Dice& dice)
{
    const int days = 1 + dice.number(daysOfTreatments);
    story.treatedOn = benchToday().addDays(-days);
    story.openedOn = story.treatedOn->addDays(-40 - dice.number(50));
    story.quietSince = std::min(benchToday(), story.treatedOn->addDays(200));
    if (days < 3)
        story.stage = Stage::Treatment;
    else
        story.stage =
            days < 190 || (days < daysUntilClosed && dice.happens(20)) ? Stage::FollowUp : Stage::Closed;
}

} // namespace

std::vector<CaseStory> tellStories(int cases)
{
    std::vector<CaseStory> stories(static_cast<std::size_t>(cases));
    quint64 seed = 1;
    for (CaseStory& story : stories) {
        story.seed = seed++ * 1'000'003;
        Dice dice(story.seed);
        story.joints = jointsOf(dice);
        if (dice.happens(percentUntreated))
            tellUntreated(story, dice);
        else
            tellTreated(story, dice);
    }
    std::ranges::stable_sort(stories, {}, &CaseStory::openedOn);
    return stories;
}

} // namespace ayumi::bench
