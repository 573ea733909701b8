#include "tests/stories/journey.h"

#include "tests/support/builders.h"
#include "tests/support/must.h"

#include <algorithm>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace ayumi::test {

Journey::Journey()
{
    const CaseFacts facts = aConsultedCase().build();
    NewConsultation consultation;
    consultation.patient = facts.patient;
    for (const auto& [question, answer] : facts.intake.answers()) {
        Answer given = answer;
        given.version = 0;
        consultation.answers.emplace_back(question, given);
    }
    consultation.answers.emplace_back(Question{IntakeField::NoImagesReason, std::nullopt},
                                      knownAnswer(u"通院先に依頼中"));
    m_id = must(office().intake.openConsultation(consultation)).careCase.id;
}

void Journey::decided(Joint joint, Verdict verdict)
{
    Decision decision = aDecision(joint, verdict, today());
    decision.caseId = m_id;
    must(m_clinic.office(Role::Doctor).counselling.decide(decision));
}

void Journey::everythingExplained()
{
    must(office().consents.explain(m_id, allValues<DisclosureItem>(), today(), u"山本 彩"_s, u"ja"_s));
}

Consent Journey::signedFor(ConsentKind kind, std::optional<Joint> joint)
{
    Consent consent = aDataTransferConsent(today());
    consent.caseId = m_id;
    consent.kind = kind;
    consent.joint = joint;
    return must(office().consents.sign(consent));
}

void Journey::travelling(QDate arrivalOn, QDate departureOn)
{
    Trip trip;
    trip.caseId = m_id;
    trip.arrivalOn = arrivalOn;
    trip.departureOn = departureOn;
    must(office().trips.save(trip));
}

void Journey::examined()
{
    Examination examination;
    examination.examinedOn = today();
    examination.bloodTestOn = today();
    examination.go = GoDecision::Go;
    examination.doctorName = u"Dr. Tan Wei Ming"_s;
    const int version = file().facts.visit.version;
    must(office().visits.saveExamination(m_id, version, u"Subang"_s, examination));
}

Result<Visit> Journey::inject(Joint joint, const QString& lot)
{
    Injection injection = anInjection(joint, inKualaLumpur(today(), QTime(8, 30)));
    injection.lot = lot;
    return office().visits.recordInjection(m_id, file().facts.visit.version, injection);
}

void Journey::discharged()
{
    Discharge discharge;
    discharge.dischargedOn = today();
    discharge.sheetGiven = true;
    must(office().visits.discharge(m_id, file().facts.visit.version, discharge));
}

Result<CareCase> Journey::advance()
{
    return office().cases.advance({.id = m_id, .version = file().facts.careCase.version, .reason = {}});
}

void Journey::prepared(const std::vector<Joint>& joints)
{
    everythingExplained();
    signedFor(ConsentKind::DataTransferAbroad);
    for (const Joint joint : joints)
        signedFor(ConsentKind::Treatment, joint);
    travelling(today().addDays(7), today().addDays(12));
}

void Journey::arrived()
{
    must(advance());
    on(today().addDays(8));
    examined();
}

CaseFile Journey::file()
{
    return must(office().cases.refresh(m_id));
}

QStringList Journey::missing()
{
    QStringList codes;
    for (const Missing& each : file().missing)
        codes.append(missingCode(each));
    return codes;
}

FollowUp Journey::followUp(const QString& step)
{
    const CaseFile now = file();
    const auto found = std::ranges::find(now.facts.followUps, step, &FollowUp::step);
    if (found == now.facts.followUps.end())
        throw std::runtime_error("there is no follow-up " + step.toStdString());
    return *found;
}

std::vector<ReminderRule> Journey::waitsFor()
{
    std::vector<ReminderRule> rules;
    const TodayView view = must(office().followUps.today({}));
    for (const WaitingRow& row : view.waiting)
        rules.push_back(row.reminder.rule);
    return rules;
}

} // namespace ayumi::test
