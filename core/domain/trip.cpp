#include "core/domain/trip.h"

#include "core/domain/followup.h"
#include "core/domain/textlimit.h"

#include <QRegularExpression>

#include <algorithm>

namespace ayumi {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 leastNights = 2;
constexpr int passportMonthsPastArrival = 6;
constexpr qint64 arrivalCardDaysBefore = 3;

Result<> checkLots(const Trip& trip)
{
    if (!trip.lotExpiresAt)
        return {};
    const QDateTime local = trip.lotExpiresAt->local();
    if (!local.isValid() || local.date().year() < 2000 || local.date().year() > 2199)
        return failure(ErrorCode::FieldInvalid, {u"lot-expires"_s, local.toString(Qt::ISODate)});
    return checkGiven(u"lot"_s, trip.preparedLots);
}

} // namespace

Result<> checkTrip(const Trip& trip)
{
    AYUMI_TRY(checkRealDay(u"arrival"_s, trip.arrivalOn));
    AYUMI_TRY(checkRealDay(u"departure"_s, trip.departureOn));
    AYUMI_TRY(checkRealDay(u"arrival-card-on"_s, trip.arrivalCardOn));
    AYUMI_TRY(checkLots(trip));
    if (!trip.arrivalOn || !trip.departureOn)
        return {};
    const qint64 nights = trip.arrivalOn->daysTo(*trip.departureOn);
    if (nights < 0) {
        return failure(ErrorCode::DatesReversed,
                       {trip.arrivalOn->toString(Qt::ISODate), trip.departureOn->toString(Qt::ISODate)});
    }
    if (nights < leastNights || nights > longestStayNights)
        return failure(ErrorCode::FieldInvalid, {u"departure"_s, QString::number(nights)});
    return {};
}

bool isPrepared(const Trip& trip, const QString& lot)
{
    static const QRegularExpression between(u"[,;、，；\\s]+"_s);
    return trip.preparedLots.split(between, Qt::SkipEmptyParts).contains(lot.trimmed(), Qt::CaseInsensitive);
}

QDate passportNeededUntil(QDate arrivalOn)
{
    return monthsAfter(arrivalOn, passportMonthsPastArrival);
}

const Trip* overlappingTrip(const Trip& trip, std::span<const Trip> others)
{
    const auto lastDay = [](const Trip& each) { return each.departureOn.value_or(*each.arrivalOn); };
    if (!trip.arrivalOn)
        return nullptr;
    const auto found = std::ranges::find_if(others, [&](const Trip& other) {
        return other.arrivalOn && *other.arrivalOn <= lastDay(trip) && *trip.arrivalOn <= lastDay(other);
    });
    return found == others.end() ? nullptr : &*found;
}

PassportState passportState(const Passport& passport, const Trip& trip)
{
    if (!passport.expiresOn || !trip.arrivalOn)
        return PassportState::Unknown;
    if (*passport.expiresOn < trip.departureOn.value_or(*trip.arrivalOn))
        return PassportState::ExpiresDuringTrip;
    if (*passport.expiresOn < passportNeededUntil(*trip.arrivalOn))
        return PassportState::ExpiresEarly;
    return PassportState::Valid;
}

QDate arrivalCardOpensOn(QDate arrivalOn)
{
    return arrivalOn.addDays(-arrivalCardDaysBefore);
}

} // namespace ayumi
