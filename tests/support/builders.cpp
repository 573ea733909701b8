#include "tests/support/builders.h"

#include <algorithm>
#include <stdexcept>

namespace ayumi {

using namespace Qt::StringLiterals;

QDate day(QStringView iso)
{
    const QDate date = QDate::fromString(iso.toString(), Qt::ISODate);
    if (!date.isValid())
        throw std::invalid_argument("not a date: " + iso.toString().toStdString());
    return date;
}

PlacedInstant inTokyo(QDate date, QTime time)
{
    return {instantAt(date, time, tokyoZone), tokyoZone.toString()};
}

PlacedInstant inKualaLumpur(QDate date, QTime time)
{
    return {instantAt(date, time, kualaLumpurZone), kualaLumpurZone.toString()};
}

PatientBuilder::PatientBuilder()
{
    m_patient.id = PatientId(1);
    m_patient.name = {u"山田"_s, u"花子"_s};
    m_patient.kana = {u"ヤマダ"_s, u"ハナコ"_s};
    m_patient.romaji = {u"YAMADA"_s, u"HANAKO"_s};
    m_patient.birthDate = day(u"1958-04-02");
    m_patient.sex = Sex::Female;
    m_patient.phone = u"090-0000-0001"_s;
    m_patient.lineName = u"はなこ"_s;
    m_patient.preferredChannel = ContactChannel::Line;
    m_patient.passport = {u"TR0000001"_s, day(u"2035-05-01"), u"JPN"_s};
}

PatientBuilder& PatientBuilder::withId(qint64 id)
{
    m_patient.id = PatientId(id);
    return *this;
}

PatientBuilder& PatientBuilder::named(QStringView family, QStringView given)
{
    m_patient.name = {family.toString(), given.toString()};
    return *this;
}

PatientBuilder& PatientBuilder::kana(QStringView family, QStringView given)
{
    m_patient.kana = {family.toString(), given.toString()};
    return *this;
}

PatientBuilder& PatientBuilder::romaji(QStringView family, QStringView given)
{
    m_patient.romaji = {family.toString(), given.toString()};
    return *this;
}

PatientBuilder& PatientBuilder::born(QDate date)
{
    m_patient.birthDate = date;
    return *this;
}

PatientBuilder& PatientBuilder::phone(QStringView number)
{
    m_patient.phone = number.toString();
    return *this;
}

PatientBuilder& PatientBuilder::mail(QStringView address)
{
    m_patient.mail = address.toString();
    return *this;
}

PatientBuilder& PatientBuilder::onLineAs(QStringView displayName)
{
    m_patient.lineName = displayName.toString();
    return *this;
}

PatientBuilder& PatientBuilder::passport(QStringView number, std::optional<QDate> expiresOn)
{
    m_patient.passport.number = number.toString();
    m_patient.passport.expiresOn = expiresOn;
    return *this;
}

PatientBuilder& PatientBuilder::withoutWayToReach()
{
    m_patient.phone.clear();
    m_patient.mail.clear();
    m_patient.lineName.clear();
    m_patient.address.clear();
    return *this;
}

CaseBuilder::CaseBuilder()
{
    CareCase& careCase = m_facts.careCase;
    careCase.id = CaseId(1);
    careCase.number = caseNumber(1);
    careCase.responsible = StaffId(1);
    of(PatientBuilder().build());
    openedAt(inTokyo(day(u"2026-03-02"), QTime(10, 0)).at);
}

CaseBuilder& CaseBuilder::withId(qint64 id)
{
    m_facts.careCase.id = CaseId(id);
    m_facts.careCase.number = caseNumber(id);
    return *this;
}

CaseBuilder& CaseBuilder::of(const Patient& patient)
{
    m_facts.patient = patient;
    m_facts.careCase.patient = patient.id;
    return *this;
}

CaseBuilder& CaseBuilder::inStage(Stage stage)
{
    m_facts.careCase.stage = stage;
    return *this;
}

CaseBuilder& CaseBuilder::openedAt(Instant at)
{
    m_facts.careCase.openedAt = at;
    m_facts.careCase.stageSince = at;
    return *this;
}

CaseBuilder& CaseBuilder::closed(CloseReason reason, std::optional<QDate> lookAgainOn)
{
    m_facts.careCase.stage = Stage::Closed;
    m_facts.careCase.closeReason = reason;
    m_facts.careCase.lookAgainOn = lookAgainOn;
    return *this;
}

CaseBuilder& CaseBuilder::answered(Question question, const Answer& answer)
{
    m_facts.intake.set(question, answer);
    return *this;
}

CaseBuilder& CaseBuilder::known(IntakeField field, QStringView value)
{
    return answered({field, std::nullopt}, knownAnswer(value));
}

CaseBuilder& CaseBuilder::known(IntakeField field, Joint joint, QStringView value)
{
    return answered({field, joint}, knownAnswer(value));
}

CaseBuilder& CaseBuilder::complaining(Joint joint, QStringView words)
{
    known(IntakeField::Symptoms, joint, words);
    known(IntakeField::HyaluronicAcid, joint, u"週1回 × 5");
    answered({IntakeField::SteroidPrpCells, joint}, askedNone());
    return answered({IntakeField::Surgery, joint}, askedNone());
}

CaseBuilder& CaseBuilder::withImage(std::optional<Joint> joint, QDate addedOn)
{
    Attachment image;
    image.id = AttachmentId(m_nextId++);
    image.caseId = m_facts.careCase.id;
    image.kind = AttachmentKind::Image;
    image.fileName = u"xray.jpg"_s;
    image.joint = joint;
    image.addedAt = inTokyo(addedOn, QTime(9, 0)).at;
    image.addedBy = StaffId(1);
    m_facts.attachments.push_back(std::move(image));
    return *this;
}

CaseBuilder& CaseBuilder::counselledOn(QDate date)
{
    Counselling counselling;
    counselling.id = CounsellingId(m_nextId++);
    counselling.caseId = m_facts.careCase.id;
    counselling.heldAt = inTokyo(date, QTime(14, 0));
    counselling.patientWords = u"階段がつらい"_s;
    m_facts.counsellings.push_back(std::move(counselling));
    return *this;
}

CaseBuilder& CaseBuilder::decided(const Decision& decision)
{
    Decision& added = m_facts.decisions.emplace_back(decision);
    added.id = DecisionId(m_nextId++);
    added.caseId = m_facts.careCase.id;
    return *this;
}

CaseBuilder& CaseBuilder::disclosedOn(QDate date)
{
    for (const DisclosureItem item : allValues<DisclosureItem>()) {
        Disclosure disclosure;
        disclosure.id = DisclosureId(m_nextId++);
        disclosure.caseId = m_facts.careCase.id;
        disclosure.item = item;
        disclosure.explainedOn = date;
        disclosure.explainedBy = u"佐藤"_s;
        m_facts.disclosures.push_back(std::move(disclosure));
    }
    return *this;
}

CaseBuilder& CaseBuilder::consented(const Consent& consent)
{
    Consent& added = m_facts.consents.emplace_back(consent);
    added.id = ConsentId(m_nextId++);
    added.caseId = m_facts.careCase.id;
    return *this;
}

CaseBuilder& CaseBuilder::travelling(QDate arrivalOn, QDate departureOn)
{
    m_facts.trip.caseId = m_facts.careCase.id;
    m_facts.trip.arrivalOn = arrivalOn;
    m_facts.trip.departureOn = departureOn;
    return *this;
}

CaseBuilder& CaseBuilder::withDripPlanned()
{
    m_facts.trip.dripPlanned = true;
    return *this;
}

CaseBuilder& CaseBuilder::examinedOn(QDate date, GoDecision go)
{
    Examination& examination = m_facts.visit.examination;
    m_facts.visit.caseId = m_facts.careCase.id;
    examination.examinedOn = date;
    examination.bloodTestOn = date;
    examination.go = go;
    examination.doctorName = u"Dr. Tan Wei Ming"_s;
    return *this;
}

CaseBuilder& CaseBuilder::injected(const Injection& injection)
{
    Injection& added = m_facts.visit.injections.emplace_back(injection);
    added.id = InjectionId(m_nextId++);
    return *this;
}

CaseBuilder& CaseBuilder::dischargedOn(QDate date)
{
    m_facts.visit.discharge.dischargedOn = date;
    m_facts.visit.discharge.sheetGiven = true;
    return *this;
}

CaseBuilder& CaseBuilder::withPlan(const std::vector<PlanStep>& plan)
{
    for (FollowUp& planned : plannedFollowUps(plan, m_facts.careCase.id)) {
        planned.id = FollowUpId(m_nextId++);
        m_facts.followUps.push_back(std::move(planned));
    }
    return *this;
}

FollowUp& CaseBuilder::followUp(QStringView step)
{
    const auto found = std::ranges::find(m_facts.followUps, step, &FollowUp::step);
    if (found == m_facts.followUps.end())
        throw std::invalid_argument("no follow-up " + step.toString().toStdString());
    return *found;
}

CaseBuilder& CaseBuilder::ended(QStringView step, FollowUpEnd end, QDate on)
{
    followUp(step).end = end;
    followUp(step).endedOn = on;
    return *this;
}

CaseBuilder& CaseBuilder::tried(QStringView step, PlacedInstant at, ContactResult result)
{
    ContactAttempt attempt;
    attempt.id = ContactAttemptId(m_nextId++);
    attempt.caseId = m_facts.careCase.id;
    attempt.followUp = followUp(step).id;
    attempt.at = at.at;
    attempt.result = result;
    m_facts.attempts.push_back(std::move(attempt));
    return *this;
}

CaseBuilder& CaseBuilder::scored(QStringView timePoint, Joint joint, int nrs, QDate on)
{
    OutcomeScore score;
    score.id = ScoreId(m_nextId++);
    score.caseId = m_facts.careCase.id;
    score.joint = joint;
    score.timePoint = timePoint.toString();
    score.value = nrs;
    score.takenOn = on;
    m_facts.scores.push_back(std::move(score));
    return *this;
}

PatientBuilder aPatient()
{
    return {};
}

CaseBuilder aCase()
{
    return {};
}

Answer knownAnswer(QStringView value)
{
    Answer answer;
    answer.state = AnswerState::Known;
    answer.value = value.toString();
    return answer;
}

Answer askedNone()
{
    Answer answer;
    answer.state = AnswerState::None;
    return answer;
}

} // namespace ayumi
