#include "tests/support/clinic/pathway.h"

#include "core/desks/clinicfolder.h"
#include "core/security/masterkey.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"
#include "tests/support/must.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ayumi::test {

namespace {

CareCase advanced(Office& office, const CareCase& careCase)
{
    return must(office.cases.advance({.id = careCase.id, .version = careCase.version, .reason = {}}));
}

CareCase askedCase(Office& office, const Patient& patient)
{
    const CaseFacts facts = aConsultedCase().build();
    NewConsultation fresh;
    fresh.patient = patient;
    for (const auto& [question, answer] : facts.intake.answers()) {
        Answer given = answer;
        given.version = 0;
        fresh.answers.emplace_back(question, given);
    }
    fresh.answers.emplace_back(Question{IntakeField::NoImagesReason, std::nullopt},
                               knownAnswer(u"通院先に依頼中"));
    return must(office.intake.openConsultation(fresh)).careCase;
}

void prepare(Office& office, CaseId id, QDate today, QDate arrivalOn, const std::vector<Joint>& joints)
{
    std::vector<Consent> consents{aDataTransferConsent(today)};
    for (const Joint joint : {rightKnee, leftKnee}) {
        const bool treated = std::ranges::find(joints, joint) != joints.end();
        Decision decision = aDecision(joint, treated ? Verdict::Suitable : Verdict::KeepExercising, today);
        decision.caseId = id;
        must(office.counselling.decide(decision));
        if (treated)
            consents.push_back(aTreatmentConsent(joint, today));
    }
    must(office.consents.explain(id, allValues<DisclosureItem>(), today, u"山本 彩"_s, u"ja"_s));
    for (Consent& consent : consents) {
        consent.caseId = id;
        must(office.consents.sign(consent));
    }
    Trip trip;
    trip.caseId = id;
    trip.arrivalOn = arrivalOn;
    trip.departureOn = arrivalOn.addDays(3);
    must(office.trips.save(trip));
}

void treat(Office& office, CaseId id, QDate treatedOn, const std::vector<Joint>& joints)
{
    Examination examination;
    examination.examinedOn = treatedOn;
    examination.bloodTestOn = treatedOn;
    examination.go = GoDecision::Go;
    examination.doctorName = u"Dr. Tan Wei Ming"_s;
    Visit visit = must(office.visits.saveExamination(id, 0, u"Subang"_s, examination));
    int hour = 9;
    for (const Joint joint : joints) {
        const Injection injection = anInjection(joint, inKualaLumpur(treatedOn, QTime(hour++, 0)));
        visit = must(office.visits.recordInjection(id, visit.version, injection));
    }
    Discharge discharge;
    discharge.dischargedOn = treatedOn;
    discharge.sheetGiven = true;
    must(office.visits.discharge(id, visit.version, discharge));
}

std::unique_ptr<Database> openBeside(TestClinic& clinic, const MasterKey& key)
{
    return must(
        Database::openFile(ClinicFolder(clinic.folder()).databasePath(), key.derive(KeyPurpose::Database)));
}

MasterKey keyOf(TestClinic& clinic)
{
    return must(
        ClinicFolder(clinic.folder())
            .keyring()
            .unlock(TestClinic::nameOf(Role::Administrator), TestClinic::password(), SystemClock().now()));
}

} // namespace

CareCase consultation(TestClinic& clinic, const Patient& patient)
{
    NewConsultation fresh;
    fresh.patient = patient;
    return must(clinic.office().intake.openConsultation(fresh)).careCase;
}

CareCase treatedCase(TestClinic& clinic, QDate treatedOn, const Patient& patient,
                     const std::vector<Joint>& joints)
{
    const Instant before = clinic.clock().now();
    Office& office = clinic.office();
    const QDate asked = treatedOn.addDays(-8);
    clinic.clock().set(asked);
    CareCase careCase = advanced(office, askedCase(office, patient));
    prepare(office, careCase.id, asked, treatedOn.addDays(-1), joints);
    careCase = advanced(office, advanced(office, careCase));
    clinic.clock().set(treatedOn, QTime(15, 0));
    treat(office, careCase.id, treatedOn, joints);
    careCase = advanced(office, careCase);
    const QDateTime restored = localTime(before, tokyoZone);
    clinic.clock().set(restored.date(), restored.time());
    return careCase;
}

std::vector<AuditEntry> recordsOf(TestClinic& clinic)
{
    const auto database = openBeside(clinic, keyOf(clinic));
    std::vector<AuditEntry> entries;
    for (const AuditRow& row : must(AuditTable(*database).lines(QString(), 0, 1'000)))
        entries.push_back(row.entry);
    return entries;
}

std::unique_ptr<Database> connectBeside(TestClinic& clinic)
{
    return openBeside(clinic, keyOf(clinic));
}

qint64 countRows(TestClinic& clinic, const QString& table)
{
    const auto database = openBeside(clinic, keyOf(clinic));
    return must(Statement(*database, u"SELECT count(*) FROM "_s + table).oneNumber());
}

} // namespace ayumi::test
