#include "core/desks/tripdesk.h"

#include "core/desks/auditdetails.h"
#include "core/desks/deskwork.h"
#include "core/domain/patientcheck.h"
#include "core/domain/textlimit.h"
#include "core/storage/casetable.h"
#include "core/storage/database.h"
#include "core/storage/patienttable.h"
#include "core/storage/triptable.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

Result<> checkTripTexts(const Trip& trip)
{
    const std::array texts{
        std::pair{u"flights"_s, trip.flights},     std::pair{u"hotel"_s, trip.hotel},
        std::pair{u"transfer"_s, trip.transfer},   std::pair{u"interpreter"_s, trip.interpreter},
        std::pair{u"companion"_s, trip.companion}, std::pair{u"lot"_s, trip.preparedLots},
        std::pair{u"notes"_s, trip.notes}};
    for (const auto& [field, text] : texts)
        AYUMI_TRY(checkLength(field, text, longestText));
    return {};
}

/// The journeys of the person's other cases that were made or are to be made.
Result<> checkOtherTrips(DeskWork& work, const Trip& trip)
{
    const PatientId patients[] = {work.careCase().patient};
    AYUMI_TRY_GET(const auto cases, CaseTable(work.database()).ofPatients(patients));
    std::vector<CaseId> ids;
    for (const CareCase& each : cases) {
        const bool without = each.stage == Stage::Closed && each.closeReason != CloseReason::Completed;
        if (each.id != trip.caseId && !without)
            ids.push_back(each.id);
    }
    AYUMI_TRY_GET(const auto trips, TripTable(work.database()).ofCases(ids));
    const Trip* other = overlappingTrip(trip, trips);
    if (!other)
        return {};
    const auto owner = std::ranges::find(cases, other->caseId, &CareCase::id);
    const QDate lastDay = other->departureOn.value_or(*other->arrivalOn);
    return failure(ErrorCode::TripsOverlap,
                   {owner->number, other->arrivalOn->toString(Qt::ISODate), lastDay.toString(Qt::ISODate)});
}

Result<Trip> storedTrip(Database& database, CaseId id)
{
    AYUMI_TRY_GET(const auto found, TripTable(database).ofCase(id));
    if (!found)
        return failure(ErrorCode::NotFound, {u"trip"_s});
    return *found;
}

Result<Patient> personOf(Database& database, CaseId id)
{
    AYUMI_TRY_GET(const auto careCase, CaseTable(database).find(id));
    if (!careCase)
        return failure(ErrorCode::CaseNotFound, {QString::number(id.value())});
    AYUMI_TRY_GET(const auto patient, PatientTable(database).find(careCase->patient));
    return patient.value_or(Patient());
}

Result<> checkArrivalCard(const Trip& trip, QDate today)
{
    if (trip.arrivalCardOn && *trip.arrivalCardOn > today) {
        return failure(ErrorCode::DateInFuture,
                       {u"arrival-card-on"_s, trip.arrivalCardOn->toString(Qt::ISODate)});
    }
    return {};
}

Result<std::pair<Trip, QJsonObject>> writeTrip(DeskWork& work, const Trip& trip)
{
    AYUMI_TRY(checkTrip(trip));
    AYUMI_TRY(checkTripTexts(trip));
    AYUMI_TRY(checkArrivalCard(trip, work.today()));
    AYUMI_TRY(checkOtherTrips(work, trip));
    TripTable table(work.database());
    AYUMI_TRY_GET(const auto before, table.ofCase(trip.caseId));
    AYUMI_TRY_GET(Trip stored, table.save(trip));
    QJsonObject details =
        audit::differences(audit::describe(before.value_or(Trip())), audit::describe(stored));
    return std::pair(std::move(stored), std::move(details));
}

Result<std::pair<Patient, QJsonObject>> writePassport(DeskWork& work, PatientId id, int version,
                                                      const Passport& passport)
{
    AYUMI_TRY(checkPassport(passport));
    PatientTable table(work.database());
    AYUMI_TRY_GET(const auto before, table.find(id));
    if (!before)
        return failure(ErrorCode::NotFound, {u"patient"_s});
    Patient given = *before;
    given.version = version;
    given.passport = passport;
    given.passport.number = passportNumberAsPrinted(passport.number);
    AYUMI_TRY_GET(Patient stored, table.update(given));
    const PatientId ids[] = {id};
    AYUMI_TRY_GET(const auto cases, CaseTable(work.database()).ofPatients(ids));
    for (const CareCase& careCase : cases)
        work.changes().cases.push_back(careCase.id);
    work.changes().patients.push_back(id);
    QJsonObject details = audit::differences(audit::describe(*before), audit::describe(stored));
    return std::pair(std::move(stored), std::move(details));
}

QString patientSubject(PatientId id)
{
    return u"patient:%1"_s.arg(id.value());
}

} // namespace

Result<Trip> TripDesk::save(const Trip& trip)
{
    AYUMI_TRY_GET(DeskWork work, DeskWork::onCase(m_context, Right::EditCases, u"trip.saved"_s, trip.caseId));
    AYUMI_TRY_GET(auto written, writeTrip(work, trip));
    AYUMI_TRY(work.finish(written.second));
    return std::move(written.first);
}

Result<> TripDesk::saveJourney(const TripWithPassport& journey)
{
    const bool withTrip = journey.trip.has_value();
    if (!withTrip && !journey.passport)
        return {};
    AYUMI_TRY_GET(DeskWork work,
                  DeskWork::onCase(m_context, Right::EditCases,
                                   withTrip ? u"trip.saved"_s : u"passport.saved"_s, journey.caseId));
    QJsonObject details;
    if (journey.passport) {
        const PatientId patient = work.careCase().patient;
        AYUMI_TRY_GET(const auto written,
                      writePassport(work, patient, journey.patientVersion, *journey.passport));
        if (withTrip)
            AYUMI_TRY(work.record(u"passport.saved"_s, patientSubject(patient), written.second));
        else
            work.setSubject(patientSubject(patient));
        details = written.second;
    }
    if (withTrip) {
        Trip trip = *journey.trip;
        trip.caseId = journey.caseId;
        AYUMI_TRY_GET(const auto written, writeTrip(work, trip));
        details = written.second;
    }
    return work.finish(details);
}

Result<Patient> TripDesk::savePassport(PatientId id, int version, const Passport& passport)
{
    AYUMI_TRY_GET(DeskWork work,
                  DeskWork::begin(m_context, Right::EditCases, u"passport.saved"_s, patientSubject(id)));
    AYUMI_TRY_GET(auto written, writePassport(work, id, version, passport));
    AYUMI_TRY(work.finish(written.second));
    return std::move(written.first);
}

Result<std::vector<TripCheck>> TripDesk::checklist(CaseId id)
{
    Database& database = *m_context.database;
    AYUMI_TRY(demand(m_context, Right::ReadCases, u"trip.checklist-read"_s, caseSubject(database, id)));
    AYUMI_TRY_GET(const Patient patient, personOf(database, id));
    AYUMI_TRY_GET(const Trip trip, storedTrip(database, id));
    return readTripChecks(database, trip, patient.passport, m_context.clock->today());
}

Result<std::vector<TripCheck>> TripDesk::tick(CaseId id, TripItem item, std::optional<TickState> state)
{
    AYUMI_TRY_GET(DeskWork work, DeskWork::onCase(m_context, Right::EditCases, u"trip.ticked"_s, id));
    if (state && !mayTick(item, *state))
        return failure(ErrorCode::FieldInvalid, {u"item"_s, codeOf(item)});
    AYUMI_TRY_GET(const Trip trip, storedTrip(work.database(), id));
    AYUMI_TRY_GET(const Patient patient, personOf(work.database(), id));
    TripTable table(work.database());
    if (state) {
        AYUMI_TRY(table.setTick(trip.id, {item, *state, work.staff(), work.now()}));
    } else {
        AYUMI_TRY(table.removeTick(trip.id, item));
    }
    AYUMI_TRY_GET(auto checks, readTripChecks(work.database(), trip, patient.passport, work.today()));
    work.changes().calendar = true;
    AYUMI_TRY(work.finish(
        {{u"item"_s, codeOf(item)}, {u"state"_s, state ? QJsonValue(codeOf(*state)) : QJsonValue()}}));
    return checks;
}

Result<std::vector<TripCheck>> readTripChecks(Database& database, const Trip& trip, const Passport& passport,
                                              QDate today)
{
    const TripId ids[] = {trip.id};
    AYUMI_TRY_GET(const auto ticks, TripTable(database).ticks(ids));
    const auto own = ticks.find(trip.id);
    return tripChecklist(trip, passport, own == ticks.end() ? std::vector<TripTick>() : own->second, today);
}

} // namespace ayumi
