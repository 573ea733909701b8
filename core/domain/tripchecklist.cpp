#include "core/domain/tripchecklist.h"

#include <algorithm>

namespace ayumi {

namespace {

TripItemState passportItem(const Trip& trip, const Passport& passport)
{
    switch (passportState(passport, trip)) {
    case PassportState::Unknown:
        return TripItemState::Open;
    case PassportState::Valid:
        return passport.number.trimmed().isEmpty() ? TripItemState::Open : TripItemState::Done;
    case PassportState::ExpiresEarly:
    case PassportState::ExpiresDuringTrip:
        return TripItemState::Problem;
    }
    return TripItemState::Open;
}

TripItemState arrivalCardItem(const Trip& trip, QDate today)
{
    if (trip.arrivalCardOn)
        return TripItemState::Done;
    if (!trip.arrivalOn || today < arrivalCardOpensOn(*trip.arrivalOn))
        return TripItemState::NotYet;
    return today < trip.arrivalOn->addDays(-1) ? TripItemState::Open : TripItemState::Problem;
}

TripItemState writtenItem(const QString& text)
{
    return text.trimmed().isEmpty() ? TripItemState::Open : TripItemState::Done;
}

TripItemState factsSay(TripItem item, const Trip& trip, const Passport& passport, QDate today)
{
    switch (item) {
    case TripItem::Passport:
        return passportItem(trip, passport);
    case TripItem::ArrivalCard:
        return arrivalCardItem(trip, today);
    case TripItem::Flights:
        return writtenItem(trip.flights);
    case TripItem::Hotel:
        return writtenItem(trip.hotel);
    case TripItem::Transfer:
        return writtenItem(trip.transfer);
    case TripItem::Interpreter:
        return writtenItem(trip.interpreter);
    case TripItem::Companion:
        return writtenItem(trip.companion);
    case TripItem::Wheelchair:
        return trip.wheelchair ? TripItemState::Open : TripItemState::NotNeeded;
    case TripItem::Insurance:
    case TripItem::MedicationList:
        return TripItemState::Open;
    }
    return TripItemState::Open;
}

std::optional<QDate> dayOf(TripItem item, const Trip& trip)
{
    if (!trip.arrivalOn)
        return std::nullopt;
    if (item == TripItem::Passport)
        return passportNeededUntil(*trip.arrivalOn);
    if (item == TripItem::ArrivalCard)
        return arrivalCardOpensOn(*trip.arrivalOn);
    return std::nullopt;
}

} // namespace

bool mayTick(TripItem item, TickState state)
{
    switch (item) {
    case TripItem::Passport:
        return false;
    case TripItem::ArrivalCard: // permanent residents need none
    case TripItem::Flights:
    case TripItem::Hotel:
    case TripItem::Transfer:
    case TripItem::Interpreter:
    case TripItem::Companion:
        return state == TickState::NotNeeded;
    case TripItem::Wheelchair:
        return state == TickState::Done;
    case TripItem::Insurance:
    case TripItem::MedicationList:
        return true;
    }
    return false;
}

std::vector<TripCheck> tripChecklist(const Trip& trip, const Passport& passport,
                                     std::span<const TripTick> ticks, QDate today)
{
    std::vector<TripCheck> checks;
    for (const TripItem item : allValues<TripItem>()) {
        TripCheck check{.item = item,
                        .state = factsSay(item, trip, passport, today),
                        .on = dayOf(item, trip),
                        .tick = {}};
        const bool settled = check.state == TripItemState::Done || check.state == TripItemState::NotNeeded;
        const auto tick = std::ranges::find(ticks, item, &TripTick::item);
        if (!settled && tick != ticks.end() && mayTick(item, tick->state)) {
            check.tick = *tick;
            check.state = tick->state == TickState::Done ? TripItemState::Done : TripItemState::NotNeeded;
        }
        checks.push_back(check);
    }
    return checks;
}

TripReadiness readinessOf(std::span<const TripCheck> checks)
{
    TripReadiness readiness;
    readiness.total = static_cast<int>(checks.size());
    for (const TripCheck& check : checks) {
        if (check.state == TripItemState::Done || check.state == TripItemState::NotNeeded)
            ++readiness.settled;
        if (check.state == TripItemState::Problem)
            readiness.hasProblem = true;
    }
    return readiness;
}

} // namespace ayumi
