#include "ui/models/scorewords.h"

#include "core/domain/outcome/globalrating.h"
#include "core/domain/outcome/scorereading.h"
#include "ui/models/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

const OutcomeScore* find(const std::vector<OutcomeScore>& scores, Instrument instrument, Joint joint,
                         QStringView timePoint)
{
    const auto found = std::ranges::find_if(scores, [&](const OutcomeScore& score) {
        return score.instrument == instrument && score.joint == joint && score.timePoint == timePoint;
    });
    return found == scores.end() ? nullptr : &*found;
}

/// Said by the summary already.
bool isPartOfSummary(const std::vector<OutcomeScore>& scores, Instrument instrument, const QString& timePoint)
{
    if (measureOf(instrument) != Measure::Koos12 || instrument == Instrument::Koos12Summary)
        return false;
    return std::ranges::all_of(scores, [&](const OutcomeScore& score) {
        return score.instrument != instrument || score.timePoint != timePoint ||
               find(scores, Instrument::Koos12Summary, score.joint, timePoint);
    });
}

} // namespace

QString ScoreWords::of(Instrument instrument)
{
    switch (instrument) {
    case Instrument::Nrs:
        return tr("Pain");
    case Instrument::NrsRest:
        return tr("Pain at rest");
    case Instrument::NrsWalking:
        return tr("Pain while walking");
    case Instrument::NrsStairs:
        return tr("Pain on stairs");
    case Instrument::NrsNight:
        return tr("Pain at night");
    case Instrument::NrsWorst:
        return tr("Worst pain of the week");
    case Instrument::Vas:
        return tr("Pain on a line (VAS)");
    case Instrument::GlobalRating:
        return tr("Global rating");
    case Instrument::Change:
        return tr("Change since the treatment");
    case Instrument::Koos12Pain:
        return tr("KOOS-12 pain");
    case Instrument::Koos12Function:
        return tr("KOOS-12 function");
    case Instrument::Koos12Qol:
        return tr("KOOS-12 quality of life");
    case Instrument::Koos12Summary:
        return tr("KOOS-12");
    }
    return {};
}

QString ScoreWords::of(Measure measure)
{
    switch (measure) {
    case Measure::Nrs:
        return tr("Pain now (NRS)");
    case Measure::NrsSet:
        return tr("Pain at rest, walking, on stairs, at night, worst (NRS)");
    case Measure::Vas:
        return tr("Pain on a line (VAS)");
    case Measure::GlobalRating:
        return tr("Global rating");
    case Measure::Change:
        return tr("Change since the treatment");
    case Measure::Koos12:
        return tr("KOOS-12");
    }
    return {};
}

QString ScoreWords::scale(Instrument instrument)
{
    const ScoreRange range = rangeOf(instrument);
    if (higherIsBetter(instrument))
        return tr("%1 to %2, %2 is best").arg(range.least).arg(range.most);
    return tr("%1 to %2, %2 is worst").arg(range.least).arg(range.most);
}

QString ScoreWords::change(int step)
{
    switch (step) {
    case 1:
        return tr("very much better");
    case 2:
        return tr("much better");
    case 3:
        return tr("a little better");
    case globalrating::theSame:
        return tr("the same");
    case 5:
        return tr("a little worse");
    case 6:
        return tr("much worse");
    case globalrating::muchWorse:
        return tr("very much worse");
    default:
        return {};
    }
}

QString ScoreWords::course(const std::vector<OutcomeScore>& scores, Instrument instrument,
                           const QString& timePoint)
{
    QStringList parts;
    for (const OutcomeScore& score : scores) {
        if (score.timePoint != timePoint || score.instrument != instrument)
            continue;
        const QString who =
            score.joint.kind == JointKind::Knee ? Words::of(score.joint.side) : Words::of(score.joint);
        const OutcomeScore* before = find(scores, instrument, score.joint, baselineTimePoint);
        if (instrument == Instrument::Change)
            parts << tr("%1 %2").arg(who, change(static_cast<int>(score.value)));
        else if (timePoint == baselineTimePoint || !before)
            parts << tr("%1 %2").arg(who, scoreText(instrument, score.value));
        else
            //: %1 side, %2 before the treatment, %3 now
            parts << tr("%1 %2 → %3")
                         .arg(who, scoreText(instrument, before->value), scoreText(instrument, score.value));
    }
    return parts.join(tr(", "));
}

QString ScoreWords::values(const std::vector<OutcomeScore>& scores, Instrument instrument,
                           const QString& timePoint)
{
    std::vector<OutcomeScore> alone;
    std::ranges::copy_if(scores, std::back_inserter(alone),
                         [&](const OutcomeScore& score) { return score.timePoint == timePoint; });
    return course(alone, instrument, timePoint);
}

QStringList ScoreWords::courses(const std::vector<OutcomeScore>& scores, const QString& timePoint)
{
    QStringList lines;
    for (const Instrument instrument : allValues<Instrument>()) {
        if (isPartOfSummary(scores, instrument, timePoint))
            continue;
        const QString words = course(scores, instrument, timePoint);
        if (!words.isEmpty())
            lines << tr("%1: %2").arg(of(instrument), words);
    }
    return lines;
}

} // namespace ayumi
