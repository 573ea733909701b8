#pragma once

#include "core/domain/casefacts.h"
#include "core/domain/followupplan.h"

/// Invented people and cases for tests. Every builder starts with something valid; a test says only what it
/// is about. Right and left are never the same.
namespace ayumi {

/// The date written in ISO form: `day(u"2026-04-03")`. Not a real date: the test stops.
[[nodiscard]] QDate day(QStringView iso);
[[nodiscard]] PlacedInstant inTokyo(QDate date, QTime time);
[[nodiscard]] PlacedInstant inKualaLumpur(QDate date, QTime time);

/// 山田 花子, 1958-04-02, reachable by phone and LINE, passport until 2035.
class PatientBuilder
{
public:
    PatientBuilder();

    PatientBuilder& withId(qint64 id);
    PatientBuilder& named(QStringView family, QStringView given);
    PatientBuilder& kana(QStringView family, QStringView given);
    PatientBuilder& romaji(QStringView family, QStringView given);
    PatientBuilder& born(QDate date);
    PatientBuilder& phone(QStringView number);
    PatientBuilder& mail(QStringView address);
    PatientBuilder& onLineAs(QStringView displayName);
    PatientBuilder& passport(QStringView number, std::optional<QDate> expiresOn);
    PatientBuilder& withoutWayToReach();
    [[nodiscard]] Patient build() const { return m_patient; }

private:
    Patient m_patient;
};

/// Facts of case A-000001, opened 2026-03-02 at 10:00, of aPatient(): add what the test is about.
class CaseBuilder
{
public:
    CaseBuilder();

    CaseBuilder& withId(qint64 id);
    CaseBuilder& of(const Patient& patient);
    CaseBuilder& inStage(Stage stage);
    CaseBuilder& openedAt(Instant at);
    CaseBuilder& closed(CloseReason reason, std::optional<QDate> lookAgainOn = {});
    CaseBuilder& answered(Question question, const Answer& answer);
    CaseBuilder& known(IntakeField field, QStringView value);
    CaseBuilder& known(IntakeField field, Joint joint, QStringView value);
    /// Known symptoms, and the whole treatment history asked.
    CaseBuilder& complaining(Joint joint, QStringView words);
    CaseBuilder& withImage(std::optional<Joint> joint, QDate addedOn);
    CaseBuilder& counselledOn(QDate date);
    CaseBuilder& decided(const Decision& decision);
    CaseBuilder& disclosedOn(QDate date); ///< all eight
    CaseBuilder& consented(const Consent& consent);
    CaseBuilder& travelling(QDate arrivalOn, QDate departureOn);
    CaseBuilder& withDripPlanned();
    CaseBuilder& examinedOn(QDate date, GoDecision go = GoDecision::Go);
    CaseBuilder& injected(const Injection& injection);
    CaseBuilder& dischargedOn(QDate date);
    CaseBuilder& withPlan(const std::vector<PlanStep>& plan = defaultPlan());
    CaseBuilder& ended(QStringView step, FollowUpEnd end, QDate on);
    CaseBuilder& tried(QStringView step, PlacedInstant at, ContactResult result);
    CaseBuilder& scored(QStringView timePoint, Joint joint, int nrs, QDate on);
    [[nodiscard]] CaseFacts build() const { return m_facts; }

private:
    FollowUp& followUp(QStringView step);

    CaseFacts m_facts;
    qint64 m_nextId = 1; ///< of whatever hangs on the case
};

[[nodiscard]] PatientBuilder aPatient();
[[nodiscard]] CaseBuilder aCase();

[[nodiscard]] Answer knownAnswer(QStringView value);
[[nodiscard]] Answer askedNone();

/// Of Dr. Tan Wei Ming on 2026-03-20, with licence and reason.
[[nodiscard]] Decision aDecision(Joint joint, Verdict verdict, QDate on = day(u"2026-03-20"));
[[nodiscard]] Decision aSuitableDecision(Joint joint, QDate on = day(u"2026-03-20"));

[[nodiscard]] Consent aTreatmentConsent(Joint joint, QDate signedOn);
[[nodiscard]] Consent aDripConsent(QDate signedOn);
[[nodiscard]] Consent aDataTransferConsent(QDate signedOn);

/// 20 million cells in 3 mL; the lot tells the side ("UC-2604-R", "UC-2604-L").
[[nodiscard]] Injection anInjection(Joint joint, PlacedInstant startedAt);

/// A case of two painful knees whose gate out of Consultation is open.
[[nodiscard]] CaseBuilder aConsultedCase();
/// In Preparation: the right knee suitable, the left one to go on exercising.
[[nodiscard]] CaseBuilder aCounselledCase();
/// In Treatment: explained, consented, arrival the day before `treatedOn`, three nights.
[[nodiscard]] CaseBuilder aPreparedCase(QDate treatedOn);
/// In FollowUp: the right knee injected at 10:00 in Kuala Lumpur, discharged, pain 7 (right) and 4 (left)
/// before, calls planned.
[[nodiscard]] CaseBuilder aTreatedCase(QDate treatedOn);

} // namespace ayumi
