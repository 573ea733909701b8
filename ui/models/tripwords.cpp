#include "ui/models/tripwords.h"

#include "ui/models/words.h"

using namespace Qt::StringLiterals;

namespace ayumi {

QString TripWords::of(TripItem item)
{
    switch (item) {
    case TripItem::Passport:
        return tr("Passport");
    case TripItem::ArrivalCard:
        return tr("Arrival card (MDAC)");
    case TripItem::Flights:
        return tr("Flights");
    case TripItem::Hotel:
        return tr("Hotel");
    case TripItem::Transfer:
        return tr("Airport transfer");
    case TripItem::Interpreter:
        return tr("Interpreter");
    case TripItem::Companion:
        return tr("Companion");
    case TripItem::Insurance:
        return tr("Travel insurance");
    case TripItem::MedicationList:
        return tr("Medication list in English");
    case TripItem::Wheelchair:
        return tr("Wheelchair ordered");
    }
    return {};
}

QString TripWords::of(TripItemState state)
{
    switch (state) {
    case TripItemState::Open:
        return tr("open");
    case TripItemState::NotYet:
        return tr("not yet");
    case TripItemState::Done:
        return tr("done");
    case TripItemState::NotNeeded:
        return tr("not needed");
    case TripItemState::Problem:
        return tr("urgent");
    }
    return {};
}

QString TripWords::detail(const TripCheck& check)
{
    if (check.tick)
        return tr("ticked on %1").arg(Words::shortDate(localTime(check.tick->at, tokyoZone).date()));
    if (check.item == TripItem::ArrivalCard && check.state == TripItemState::NotYet)
        return check.on ? tr("possible from %1").arg(Words::shortDate(*check.on)) : QString();
    if (check.item == TripItem::Passport && check.state != TripItemState::Done && check.on)
        return tr("must be valid until %1").arg(Words::date(*check.on));
    return {};
}

QString TripWords::of(const TripReadiness& readiness)
{
    if (readiness.isReady())
        return tr("ready");
    return tr("%1 of %2").arg(readiness.settled).arg(readiness.total);
}

QString TripWords::open(std::span<const TripCheck> checks)
{
    QStringList items;
    for (const TripCheck& check : checks) {
        if (check.state == TripItemState::Open || check.state == TripItemState::Problem)
            items.append(of(check.item));
    }
    return items.isEmpty() ? QString() : tr("Open: %1").arg(items.join(tr(", ")));
}

} // namespace ayumi
