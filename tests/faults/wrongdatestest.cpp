#include "core/base/japanesedate.h"
#include "tests/support/catchqt.h"
#include "tests/support/clinic/pathway.h"
#include "tests/support/must.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace ayumi;
using namespace ayumi::test;

namespace {

template<class T>
ErrorCode codeOfError(const Result<T>& result)
{
    REQUIRE_FALSE(result);
    return result.error().code;
}

/// Refused for its date and nothing else.
template<class T>
void checkDate(const Result<T>& result)
{
    CHECK_FALSE(result);
    if (result)
        return;
    CAPTURE(inWords(result.error()));
    const ErrorCode code = result.error().code;
    CHECK((code == ErrorCode::FieldMissing || code == ErrorCode::FieldInvalid));
}

/// A case in Treatment on its day: the right knee decided and consented, the doctor's go given.
struct DayOfTreatment
{
    DayOfTreatment()
        : careCase(treatedCase(clinic, clinic.clock().today().addDays(-1)))
        , visit(file().facts.visit)
    {
    }

    [[nodiscard]] CaseFile file() { return must(clinic.office().cases.refresh(careCase.id)); }
    [[nodiscard]] Result<Visit> inject(Joint joint, PlacedInstant at)
    {
        return clinic.office().visits.recordInjection(careCase.id, file().facts.visit.version,
                                                      anInjection(joint, at));
    }

    TestClinic clinic;
    CareCase careCase;
    Visit visit;
};

} // namespace

TEST_CASE("a date that does not exist is told with what fits, and searching for it finds nobody")
{
    CHECK(codeOfError(readDate(u"2026年2月30日")) == ErrorCode::DateDoesNotExist);
    const auto outside = readDate(u"昭和65年1月1日");
    CHECK(codeOfError(outside) == ErrorCode::DateOutsideEra);
    CHECK(outside.error().args.value(1) == u"平成2年"_s);
    TestClinic clinic;
    static_cast<void>(consultation(clinic));
    for (const QString& text : {u"2月30日"_s, u"昭和65年1月1日"_s, u"2026/2/30"_s, u"19580231"_s})
        CHECK(must(clinic.office().search.people(text, 5)).empty());
}

TEST_CASE("a date that is none is refused by every desk and nothing is written")
{
    TestClinic clinic;
    const QDate today = clinic.clock().today();
    const QDate none(2026, 2, 30);
    REQUIRE_FALSE(none.isValid());
    const CareCase careCase = treatedCase(clinic, today.addDays(-30));
    const CaseId id = careCase.id;
    Office& office = clinic.office();
    const CaseFile before = must(office.cases.refresh(id));

    Patient patient = before.facts.patient;
    patient.birthDate = none;
    checkDate(office.intake.savePatient(patient));
    Passport passport = before.facts.patient.passport;
    passport.expiresOn = none;
    checkDate(office.trips.savePassport(patient.id, before.facts.patient.version, passport));
    Trip trip = before.facts.trip;
    trip.arrivalOn = none;
    checkDate(office.trips.save(trip));
    trip = before.facts.trip;
    trip.departureOn = none;
    checkDate(office.trips.save(trip));
    trip = before.facts.trip;
    trip.arrivalCardOn = none;
    checkDate(office.trips.save(trip));
    Decision decision = aSuitableDecision(leftKnee, none);
    decision.caseId = id;
    checkDate(office.counselling.decide(decision));
    Consent consent = aTreatmentConsent(leftKnee, none);
    consent.caseId = id;
    checkDate(office.consents.sign(consent));
    checkDate(office.consents.explain(id, {DisclosureItem::SelfPay}, none, u"山本 彩"_s, u"ja"_s));
    checkDate(office.consents.withdraw(before.facts.consents.front().id,
                                       before.facts.consents.front().version, none, u"理由"_s));
    Examination examination = before.facts.visit.examination;
    examination.examinedOn = none;
    checkDate(office.visits.saveExamination(id, before.facts.visit.version, u"Subang"_s, examination));
    examination = before.facts.visit.examination;
    examination.bloodTestOn = none;
    checkDate(office.visits.saveExamination(id, before.facts.visit.version, u"Subang"_s, examination));
    Discharge discharge = before.facts.visit.discharge;
    discharge.dischargedOn = none;
    checkDate(office.visits.discharge(id, before.facts.visit.version, discharge));
    checkDate(office.visits.correctTreatmentDate(id, before.facts.visit.version, none, u"理由"_s));
    checkDate(office.visits.previewTreatmentDate(id, none));
    const FollowUp& call = before.facts.followUps.front();
    checkDate(office.followUps.postpone(call.id, call.version, none));
    checkDate(office.followUps.pin(call.id, call.version, none));
    checkDate(office.followUps.addExtra(id, none, u"理由"_s));
    OutcomeScore score;
    score.caseId = id;
    score.joint = rightKnee;
    score.timePoint = u"1M"_s;
    score.takenOn = none;
    checkDate(office.intake.recordScore(score));
    Closing closing;
    closing.id = id;
    closing.version = careCase.version;
    closing.reason = CloseReason::ExerciseFirst;
    closing.lookAgainOn = none;
    checkDate(office.cases.close(closing));

    const CaseFile after = must(office.cases.refresh(id));
    CHECK(after.facts.patient == before.facts.patient);
    CHECK(after.facts.trip == before.facts.trip);
    CHECK(after.facts.visit == before.facts.visit);
    CHECK(after.facts.decisions == before.facts.decisions);
    CHECK(after.facts.consents == before.facts.consents);
    CHECK(after.facts.followUps == before.facts.followUps);
    CHECK(after.facts.careCase == before.facts.careCase);
    CHECK(after.timeline == before.timeline);
}

TEST_CASE("a passport that expires on the journey is told wherever the case waits, and holds the gate")
{
    TestClinic clinic;
    Office& office = clinic.office();
    const QDate today = clinic.clock().today();
    const QDate arrival = today.addDays(14);
    const CareCase careCase =
        consultation(clinic, aPatient().passport(u"TR0000001", arrival.addDays(1)).build());
    Trip trip;
    trip.caseId = careCase.id;
    trip.arrivalOn = arrival;
    trip.departureOn = arrival.addDays(3);
    trip = must(office.trips.save(trip));
    CaseFile file = must(office.cases.refresh(careCase.id));
    CHECK(passportState(file.facts.patient.passport, file.facts.trip) == PassportState::ExpiresDuringTrip);
    const auto isMissing = [&] {
        const auto missing =
            missingToLeave(Stage::Preparation, must(office.cases.refresh(careCase.id)).facts, today);
        return std::ranges::any_of(
            missing, [](const Missing& each) { return each.item == MissingItem::PassportValidity; });
    };
    CHECK(isMissing());
    const auto waiting = must(office.followUps.today({})).waiting;
    CHECK(std::ranges::any_of(
        waiting, [](const WaitingRow& row) { return row.reminder.rule == ReminderRule::PassportTooShort; }));
    Passport renewed = file.facts.patient.passport;
    renewed.expiresOn = arrival.addYears(9);
    must(office.trips.savePassport(file.facts.patient.id, file.facts.patient.version, renewed));
    CHECK_FALSE(isMissing());
}

TEST_CASE("a treatment in the future, before its consent or off the journey is refused by the desk")
{
    DayOfTreatment day;
    const QDate today = day.clinic.clock().today();
    VisitDesk& visits = day.clinic.office().visits;
    const auto correct = [&](QDate on) {
        return visits.correctTreatmentDate(day.careCase.id, day.visit.version, on, u"書き間違い"_s);
    };
    CHECK(codeOfError(day.inject(rightKnee, inKualaLumpur(today.addDays(1), QTime(9, 0)))) ==
          ErrorCode::DateInFuture);
    CHECK(codeOfError(day.inject(rightKnee, inKualaLumpur(today.addDays(-20), QTime(9, 0)))) ==
          ErrorCode::TreatmentNotOnTrip);
    CHECK(codeOfError(correct(today.addDays(1))) == ErrorCode::DateInFuture);

    Trip trip = day.file().facts.trip;
    trip.arrivalOn = today.addDays(-30);
    must(day.clinic.office().trips.save(trip));
    const auto early = correct(today.addDays(-20));
    CHECK((codeOfError(early) == ErrorCode::TreatmentBeforeConsent ||
           codeOfError(early) == ErrorCode::InjectionWithoutDecision));
    const auto before = day.inject(rightKnee, inKualaLumpur(today.addDays(-20), QTime(9, 0)));
    CHECK((codeOfError(before) == ErrorCode::TreatmentBeforeConsent ||
           codeOfError(before) == ErrorCode::InjectionWithoutDecision));
    CHECK(day.file().facts.visit == day.visit);
}

TEST_CASE("a side without decision or consent is not injected, and the other side lends it none")
{
    DayOfTreatment day;
    const QDate today = day.clinic.clock().today();
    const auto at = inKualaLumpur(today.addDays(-1), QTime(10, 0));
    const auto undecided = day.inject(leftKnee, at);
    CHECK(codeOfError(undecided) == ErrorCode::InjectionWithoutDecision);
    CHECK(undecided.error().args == QStringList{jointCode(leftKnee)});

    Decision decision = aSuitableDecision(leftKnee, today.addDays(-5));
    decision.caseId = day.careCase.id;
    must(day.clinic.office().counselling.decide(decision));
    const auto unsigned_ = day.inject(leftKnee, at);
    CHECK(codeOfError(unsigned_) == ErrorCode::InjectionWithoutConsent);
    CHECK(unsigned_.error().args == QStringList{jointCode(leftKnee)});

    Consent late = aTreatmentConsent(leftKnee, today);
    late.caseId = day.careCase.id;
    must(day.clinic.office().consents.sign(late));
    CHECK(codeOfError(day.inject(leftKnee, at)) == ErrorCode::TreatmentBeforeConsent);
    CHECK(day.file().facts.visit.injections == day.visit.injections);
    must(day.inject(leftKnee, inKualaLumpur(today, QTime(9, 0))));
}

TEST_CASE("a stage gate names everything that is missing, not only the first")
{
    TestClinic clinic;
    const CareCase careCase = consultation(clinic);
    const auto stopped =
        clinic.office().cases.advance({.id = careCase.id, .version = careCase.version, .reason = {}});
    CHECK(codeOfError(stopped) == ErrorCode::GateNotPassed);
    const auto missing = must(clinic.office().cases.missing(careCase.id));
    CHECK(missing.size() > 2);
    CHECK(stopped.error().args == QStringList{codeOf(Stage::Consultation), QString::number(missing.size())});
}

TEST_CASE("an export of an unknown kind and one of somebody else's program are refused with the file's name")
{
    for (const QByteArray& bytes :
         {QByteArray("WhatsApp Chat\n18/11/26, 10:02 - Hanako: hello\n"), QByteArray("name,phone\na,b\n"),
          QByteArray("\x89PNG\r\n\x1a\n\0\0", 10), QByteArray()}) {
        const auto read = readLineHistory(bytes, u"../../talk.txt"_s);
        CHECK(codeOfError(read) == ErrorCode::LineDialectUnknown);
        CHECK(read.error().args.value(0).endsWith(u"talk.txt"_s));
    }
    CHECK(codeOfError(readLineHistory("PK\x03\x04 and so on", u"talk.zip"_s)) ==
          ErrorCode::LineFileIsArchive);
}

TEST_CASE("a slip in the recovery key is located, and neither counts as a try nor changes anything")
{
    TestClinic clinic;
    QString slip = clinic.recoveryKey();
    const qsizetype at = slip.size() - 3;
    slip[at] = slip[at] == u'7' ? u'8' : u'7';
    const auto fresh = SecretBytes::copyOf("a fresh password");
    for (int number = 0; number < 10; ++number) {
        const auto recovered = Clinic::recover(clinic.folder(), slip, TestClinic::nameOf(Role::Administrator),
                                               fresh, clinic.clock());
        CHECK(codeOfError(recovered) == ErrorCode::RecoveryKeyMistyped);
        CHECK(recovered.error().args == QStringList{u"8"_s});
    }
    CHECK(clinic.office(Role::Administrator).staff.all());
    must(Clinic::recover(clinic.folder(), clinic.recoveryKey(), TestClinic::nameOf(Role::Administrator),
                         fresh, clinic.clock()));
}
