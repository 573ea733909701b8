#include "core/desks/tripdesk.h"

#include "core/desks/auditdetails.h"
#include "core/desks/deskwork.h"
#include "core/domain/patientcheck.h"
#include "core/domain/textlimit.h"
#include "core/storage/casetable.h"
#include "core/storage/patienttable.h"
#include "core/storage/triptable.h"

#include <array>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

Result<> checkTripTexts(const Trip& trip)
{
    const std::array texts{
        std::pair{u"flights"_s, trip.flights},     std::pair{u"hotel"_s, trip.hotel},
        std::pair{u"transfer"_s, trip.transfer},   std::pair{u"interpreter"_s, trip.interpreter},
        std::pair{u"companion"_s, trip.companion}, std::pair{u"notes"_s, trip.notes}};
    for (const auto& [field, text] : texts)
        AYUMI_TRY(checkLength(field, text, longestText));
    return {};
}

Result<> checkArrivalCard(const Trip& trip, QDate today)
{
    if (trip.arrivalCardOn && *trip.arrivalCardOn > today) {
        return failure(ErrorCode::DateInFuture,
                       {u"arrival-card-on"_s, trip.arrivalCardOn->toString(Qt::ISODate)});
    }
    return {};
}

} // namespace

Result<Trip> TripDesk::save(const Trip& trip)
{
    AYUMI_TRY_GET(DeskWork work, DeskWork::onCase(m_context, Right::EditCases, u"trip.saved"_s, trip.caseId));
    AYUMI_TRY(checkTrip(trip));
    AYUMI_TRY(checkTripTexts(trip));
    AYUMI_TRY(checkArrivalCard(trip, work.today()));
    TripTable table(work.database());
    AYUMI_TRY_GET(const auto before, table.ofCase(trip.caseId));
    AYUMI_TRY_GET(Trip stored, table.save(trip));
    AYUMI_TRY(
        work.finish(audit::differences(audit::describe(before.value_or(Trip())), audit::describe(stored))));
    return stored;
}

Result<Patient> TripDesk::savePassport(PatientId id, int version, const Passport& passport)
{
    AYUMI_TRY_GET(DeskWork work, DeskWork::begin(m_context, Right::EditCases, u"passport.saved"_s,
                                                 u"patient:%1"_s.arg(id.value())));
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
    AYUMI_TRY(work.finish(audit::differences(audit::describe(*before), audit::describe(stored))));
    return stored;
}

} // namespace ayumi
