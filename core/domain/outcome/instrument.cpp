#include "core/domain/outcome/instrument.h"

#include "core/domain/outcome/globalrating.h"
#include "core/domain/outcome/koos12.h"
#include "core/domain/outcome/nrs.h"
#include "core/domain/outcome/vas.h"

namespace ayumi {

Measure measureOf(Instrument instrument)
{
    switch (instrument) {
    case Instrument::Nrs:
        return Measure::Nrs;
    case Instrument::NrsRest:
    case Instrument::NrsWalking:
    case Instrument::NrsStairs:
    case Instrument::NrsNight:
    case Instrument::NrsWorst:
        return Measure::NrsSet;
    case Instrument::Vas:
        return Measure::Vas;
    case Instrument::GlobalRating:
        return Measure::GlobalRating;
    case Instrument::Change:
        return Measure::Change;
    case Instrument::Koos12Pain:
    case Instrument::Koos12Function:
    case Instrument::Koos12Qol:
    case Instrument::Koos12Summary:
        return Measure::Koos12;
    }
    Q_UNREACHABLE();
}

std::vector<Instrument> instrumentsOf(Measure measure)
{
    std::vector<Instrument> instruments;
    for (const Instrument instrument : allValues<Instrument>()) {
        if (measureOf(instrument) == measure)
            instruments.push_back(instrument);
    }
    return instruments;
}

ScoreRange rangeOf(Instrument instrument)
{
    switch (measureOf(instrument)) {
    case Measure::Nrs:
    case Measure::NrsSet:
        return {nrs::least, nrs::most, true};
    case Measure::Vas:
        return {vas::least, vas::most, true};
    case Measure::GlobalRating:
        return {globalrating::least, globalrating::most, true};
    case Measure::Change:
        return {globalrating::muchBetter, globalrating::muchWorse, true};
    case Measure::Koos12:
        return {koos12::worstScore, koos12::bestScore, false};
    }
    Q_UNREACHABLE();
}

bool higherIsBetter(Instrument instrument)
{
    return measureOf(instrument) == Measure::Koos12;
}

bool isComputed(Instrument instrument)
{
    return measureOf(instrument) == Measure::Koos12;
}

QString ruleVersionOf(Instrument instrument)
{
    switch (measureOf(instrument)) {
    case Measure::Nrs:
    case Measure::NrsSet:
        return nrs::ruleVersion.toString();
    case Measure::Vas:
        return vas::ruleVersion.toString();
    case Measure::GlobalRating:
    case Measure::Change:
        return globalrating::ruleVersion.toString();
    case Measure::Koos12:
        return koos12::ruleVersion.toString();
    }
    Q_UNREACHABLE();
}

} // namespace ayumi
