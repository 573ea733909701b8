#pragma once

#include "core/base/clock.h"
#include "core/domain/trip.h"

#include <span>

namespace ayumi {

/// What has to be there before somebody flies.
enum class TripItem
{
    Passport,
    ArrivalCard,
    Flights,
    Hotel,
    Transfer,
    Interpreter,
    Companion,
    Insurance,
    MedicationList,
    Wheelchair
};

/// What a person says of an item that the facts do not tell.
enum class TickState
{
    Done,
    NotNeeded
};

struct TripTick
{
    TripItem item = TripItem::Insurance;
    TickState state = TickState::Done;
    StaffId by;
    Instant at;

    bool operator==(const TripTick&) const = default;
};

enum class TripItemState
{
    Open,
    NotYet, ///< cannot be done before its day
    Done,
    NotNeeded,
    Problem ///< stands against the journey as it is
};

/// One line of the checklist.
struct TripCheck
{
    TripItem item = TripItem::Passport;
    TripItemState state = TripItemState::Open;
    std::optional<QDate> on; ///< of the arrival card: the first day it can be sent; of the passport: the day
                             ///< until which it must be valid
    std::optional<TripTick> tick; ///< where a person said so

    bool operator==(const TripCheck&) const = default;
};

/// Whether a person may say this of the item. What the facts tell (passport, arrival card, what is written
/// for flights, hotel, ...) is never ticked as done; whoever needs no hotel or travels alone has to be able
/// to say so.
[[nodiscard]] bool mayTick(TripItem item, TickState state);

/// The whole list in the order of TripItem. Computed from the facts: the passport, the arrival card from
/// three days before arrival (a problem from the day before), whatever is written down for flights, hotel,
/// transfer, interpreter and companion, and that no wheelchair is needed. The rest is what was ticked; facts
/// count more than ticks.
[[nodiscard]] std::vector<TripCheck> tripChecklist(const Trip& trip, const Passport& passport,
                                                   std::span<const TripTick> ticks, QDate today);

/// How far a list has come.
struct TripReadiness
{
    int settled = 0; ///< done or not needed
    int total = 0;
    bool hasProblem = false;

    [[nodiscard]] bool isReady() const { return settled == total; }
    bool operator==(const TripReadiness&) const = default;
};
[[nodiscard]] TripReadiness readinessOf(std::span<const TripCheck> checks);

template<>
struct CodeTable<TripItem>
{
    static constexpr std::array entries{std::pair{TripItem::Passport, "passport"},
                                        std::pair{TripItem::ArrivalCard, "arrival-card"},
                                        std::pair{TripItem::Flights, "flights"},
                                        std::pair{TripItem::Hotel, "hotel"},
                                        std::pair{TripItem::Transfer, "transfer"},
                                        std::pair{TripItem::Interpreter, "interpreter"},
                                        std::pair{TripItem::Companion, "companion"},
                                        std::pair{TripItem::Insurance, "insurance"},
                                        std::pair{TripItem::MedicationList, "medication-list"},
                                        std::pair{TripItem::Wheelchair, "wheelchair"}};
};

template<>
struct CodeTable<TickState>
{
    static constexpr std::array entries{std::pair{TickState::Done, "done"},
                                        std::pair{TickState::NotNeeded, "not-needed"}};
};

template<>
struct CodeTable<TripItemState>
{
    static constexpr std::array entries{
        std::pair{TripItemState::Open, "open"}, std::pair{TripItemState::NotYet, "not-yet"},
        std::pair{TripItemState::Done, "done"}, std::pair{TripItemState::NotNeeded, "not-needed"},
        std::pair{TripItemState::Problem, "problem"}};
};

} // namespace ayumi
