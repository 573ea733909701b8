#include "core/desks/demo/democase.h"
#include "core/desks/demo/demoteam.h"
#include "core/desks/demo/demowords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

/// What happens to a case from counselling to the last call.
namespace ayumi {

namespace {

/// The lot of the cells for one joint, made in the month of the treatment.
QString lotOf(QDate treatedOn, int number, Joint joint)
{
    return u"CT%1-%2%3"_s.arg(treatedOn.toString(u"yyMM"_s))
        .arg(number, 3, 10, QChar(u'0'))
        .arg(joint.side == Side::Right ? u'R' : u'L');
}

const QString hospital = u"Pusat Perubatan Contoh, Kuala Lumpur"_s;

} // namespace

void DemoCase::isCounselled(QDate on)
{
    plan(on, QTime(11, 30), DemoStaff::Coordinator,
         [choice = m_number](Office& office, File& file) -> Result<> {
             Counselling counselling;
             counselling.caseId = file.careCase.id;
             counselling.heldAt.at = Instant(office.clock().now().msecsSinceEpoch() - 45 * 60'000);
             counselling.participants = u"ご本人、%1、Dr. Lim Wei Jie"_s.arg(file.patient.emergency.relation);
             counselling.interpreter = u"佐藤 美咲"_s;
             counselling.imagesShown = u"レントゲン（正面・側面）"_s;
             counselling.explanation = demowords::counsellingExplanation(choice);
             counselling.patientWords = demowords::counsellingWords(choice);
             counselling.nextAction = u"医師の判断を待って、LINEでお知らせする。"_s;
             AYUMI_TRY(office.counselling.record(counselling));
             return {};
         });
}

void DemoCase::isDecided(QDate on, Joint joint, Verdict verdict)
{
    plan(on, QTime(14, 0), DemoStaff::Doctor, [=](Office& office, File& file) -> Result<> {
        Decision decision = demowords::decisionOn(file.person, file.knee(joint), verdict);
        decision.caseId = file.careCase.id;
        decision.decidedOn = office.clock().today();
        AYUMI_TRY(office.counselling.decide(decision));
        return {};
    });
}

void DemoCase::hears(QDate on, int items)
{
    plan(on, QTime(10, 30), DemoStaff::Coordinator, [items](Office& office, File& file) -> Result<> {
        std::vector<DisclosureItem> told = allValues<DisclosureItem>();
        told.resize(static_cast<std::size_t>(items));
        AYUMI_TRY(
            office.consents.explain(file.careCase.id, told, office.clock().today(), u"佐藤 美咲"_s, u"ja"_s));
        return {};
    });
}

void DemoCase::signs(QDate on, ConsentKind kind, std::optional<Joint> joint)
{
    plan(on, QTime(15, 0), DemoStaff::Coordinator, [=](Office& office, File& file) -> Result<> {
        Consent consent;
        consent.caseId = file.careCase.id;
        consent.kind = kind;
        consent.joint = joint;
        if (kind == ConsentKind::DataTransferAbroad)
            consent.recipient = hospital;
        consent.textVersion = u"2026-04"_s;
        consent.signedOn = office.clock().today();
        consent.explainedBy = u"Dr. Lim Wei Jie"_s;
        consent.interpreter = u"佐藤 美咲"_s;
        AYUMI_TRY_GET(Consent stored, office.consents.sign(consent));
        file.consents.push_back(std::move(stored));
        return {};
    });
}

void DemoCase::withdraws(QDate on, Joint joint, const QString& reason)
{
    plan(on, QTime(15, 10), DemoStaff::Coordinator, [=](Office& office, File& file) -> Result<> {
        const auto found = std::ranges::find(file.consents, std::optional(joint), &Consent::joint);
        AYUMI_TRY_GET(*found,
                      office.consents.withdraw(found->id, found->version, office.clock().today(), reason));
        return {};
    });
}

void DemoCase::showsPassport(QDate on, std::optional<QDate> expiresOn)
{
    plan(on, QTime(13, 0), DemoStaff::Coordinator, [expiresOn](Office& office, File& file) -> Result<> {
        Passport passport = file.person.patient.passport;
        if (expiresOn)
            passport.expiresOn = expiresOn;
        AYUMI_TRY_GET(file.patient,
                      office.trips.savePassport(file.patient.id, file.patient.version, passport));
        return {};
    });
}

void DemoCase::plansTrip(QDate on, QDate arrivalOn, bool drip, bool wheelchair)
{
    plan(on, QTime(13, 20), DemoStaff::Coordinator,
         [=, number = m_number](Office& office, File& file) -> Result<> {
             Trip trip = file.trip;
             trip.caseId = file.careCase.id;
             trip.arrivalOn = arrivalOn;
             trip.departureOn = arrivalOn.addDays(4);
             trip.flights = u"東京 10:20 → クアラルンプール 16:50（直行便）"_s;
             trip.hotel = u"Hotel Contoh, Kuala Lumpur"_s;
             trip.transfer = u"病院の車で空港から送迎"_s;
             trip.interpreter = u"現地の日本語通訳（終日）"_s;
             trip.companion = file.patient.emergency.relation;
             trip.wheelchair = wheelchair;
             trip.dripPlanned = drip;
             trip.preparedLots = lotOf(arrivalOn.addDays(1), number, rightKnee) + u"、"_s +
                                 lotOf(arrivalOn.addDays(1), number, leftKnee);
             trip.lotExpiresAt = {instantAt(arrivalOn.addDays(4), QTime(12, 0), kualaLumpurZone),
                                  kualaLumpurZone.toString()};
             AYUMI_TRY_GET(file.trip, office.trips.save(trip));
             return arrange(office, file, number);
         });
}

void DemoCase::sendsArrivalCard(QDate on)
{
    plan(on, QTime(10, 0), DemoStaff::Coordinator, [](Office& office, File& file) -> Result<> {
        Trip trip = file.trip;
        trip.arrivalCardOn = office.clock().today();
        AYUMI_TRY_GET(file.trip, office.trips.save(trip));
        return {};
    });
}

void DemoCase::isExamined(QDate on, GoDecision go, const QString& reason)
{
    plan(on, QTime(11, 0), DemoStaff::Doctor, [=, choice = m_number](Office& office, File& file) -> Result<> {
        Examination examination;
        examination.examinedOn = office.clock().today();
        examination.bloodTestOn = office.clock().today();
        examination.bloodFindings = demowords::bloodFindings(choice);
        QStringList findings;
        for (const DemoKnee& knee : file.person.knees)
            findings.append(demowords::examinationFindings(knee));
        examination.findings = findings.join(u'\n');
        examination.go = go;
        examination.goReason = reason;
        examination.doctorName = u"Dr. Lim Wei Jie"_s;
        AYUMI_TRY_GET(file.visit, office.visits.saveExamination(file.careCase.id, file.visit.version,
                                                                hospital, examination));
        return {};
    });
}

void DemoCase::isInjected(QDate on, Joint joint)
{
    plan(on, QTime(11, 30), DemoStaff::Doctor,
         [=, choice = m_number](Office& office, File& file) -> Result<> {
             const bool right = joint.side == Side::Right;
             Injection injection;
             injection.joint = joint;
             injection.lot = lotOf(office.clock().today(), choice, joint);
             injection.product = u"Umbilical cord MSC, thawed"_s;
             injection.cellsMillion = right ? 50 : 40;
             injection.viabilityPercent = right ? 92 : 89;
             injection.volumeMl = right ? 3 : 2.5;
             injection.anaesthesia = u"Lignocaine 1 %, skin only"_s;
             injection.approach = u"Superolateral, ultrasound-guided"_s;
             injection.sideReadBack = true;
             injection.startedAt = {Instant(office.clock().now().msecsSinceEpoch() - 5 * 60'000),
                                    kualaLumpurZone.toString()};
             injection.minutes = 4;
             injection.doctorName = u"Dr. Lim Wei Jie"_s;
             if (choice % 5 == 0)
                 injection.reaction = u"Brief pressure, gone within ten minutes."_s;
             AYUMI_TRY_GET(file.visit,
                           office.visits.recordInjection(file.careCase.id, file.visit.version, injection));
             return {};
         });
}

void DemoCase::getsDrip(QDate on)
{
    plan(on, QTime(13, 0), DemoStaff::Nurse, [choice = m_number](Office& office, File& file) -> Result<> {
        Drip drip;
        drip.lot =
            u"CT%1-%2V"_s.arg(office.clock().today().toString(u"yyMM"_s)).arg(choice, 3, 10, QChar(u'0'));
        drip.cellsMillion = 100;
        drip.minutes = 60;
        AYUMI_TRY_GET(file.visit, office.visits.recordDrip(file.careCase.id, file.visit.version, drip));
        return {};
    });
}

void DemoCase::isDischarged(QDate on, bool withSheet)
{
    plan(on, QTime(12, 0), DemoStaff::Nurse, [withSheet](Office& office, File& file) -> Result<> {
        Discharge discharge;
        discharge.dischargedOn = office.clock().today();
        discharge.advice = demowords::dischargeAdvice();
        discharge.sheetGiven = withSheet;
        discharge.notes = withSheet
                              ? u"Walks without support, puncture site dry. Information sheet in Japanese "
                                u"handed over."_s
                              : u"Walks without support, puncture site dry."_s;
        AYUMI_TRY_GET(file.visit, office.visits.discharge(file.careCase.id, file.visit.version, discharge));
        return {};
    });
}

void DemoCase::scores(QDate on, Joint joint)
{
    plan(on, QTime(10, 40), DemoStaff::Coordinator, [joint](Office& office, File& file) -> Result<> {
        OutcomeScore score;
        score.caseId = file.careCase.id;
        score.joint = joint;
        score.timePoint = baselineTimePoint.toString();
        score.value = file.knee(joint).pain;
        score.ruleVersion = u"nrs-1"_s;
        score.takenOn = office.clock().today();
        return office.intake.recordScore(score);
    });
}

void DemoCase::planFollowUp(QDate on, const QString& step,
                            std::function<Result<FollowUp>(FollowUpDesk&, const FollowUp&)> deed)
{
    plan(on, QTime(10, 10), DemoStaff::FollowUpStaff,
         [step, deed = std::move(deed)](Office& office, File& file) -> Result<> {
             FollowUp& followUp = file.followUp(step);
             AYUMI_TRY_GET(followUp, deed(office.followUps, followUp));
             return {};
         });
}

void DemoCase::isReached(QDate on, const QString& step, int better, int betterOther)
{
    Contact contact;
    contact.result = ContactResult::Reached;
    contact.answeredBy = u"ご本人"_s;
    const bool oneKnee = m_file->person.knees.size() == 1;
    contact.note = demowords::callNote(m_number, oneKnee ? better : std::min(better, betterOther));
    int points = better;
    for (const DemoKnee& knee : m_file->person.knees) {
        contact.nrs.push_back({knee.joint, std::clamp(knee.pain - points, 0, 10)});
        points = betterOther;
    }
    isCalled(on, step, contact);
}

void DemoCase::isCalled(QDate on, const QString& step, Contact contact)
{
    planFollowUp(on, step, [contact](FollowUpDesk& desk, const FollowUp& followUp) {
        Contact made = contact;
        made.followUp = followUp.id;
        made.version = followUp.version;
        return desk.recordContact(made);
    });
}

void DemoCase::isPostponed(QDate on, const QString& step, QDate until)
{
    planFollowUp(on, step, [until](FollowUpDesk& desk, const FollowUp& followUp) {
        return desk.postpone(followUp.id, followUp.version, until);
    });
}

void DemoCase::isBooked(QDate on, const QString& step, QDate day, QTime time)
{
    const PlacedInstant at{instantAt(day, time, tokyoZone)};
    planFollowUp(on, step, [at](FollowUpDesk& desk, const FollowUp& followUp) {
        return desk.book(followUp.id, followUp.version, at, ContactChannel::Video);
    });
}

void DemoCase::isPinned(QDate on, const QString& step, QDate day)
{
    planFollowUp(on, step, [day](FollowUpDesk& desk, const FollowUp& followUp) {
        return desk.pin(followUp.id, followUp.version, day);
    });
}

void DemoCase::getsExtra(QDate on, QDate day, const QString& reason)
{
    plan(on, QTime(10, 30), DemoStaff::FollowUpStaff, [=](Office& office, File& file) -> Result<> {
        AYUMI_TRY_GET(FollowUp extra, office.followUps.addExtra(file.careCase.id, day, reason));
        file.followUps.push_back(std::move(extra));
        return {};
    });
}

void DemoCase::ends(QDate on, const QString& step, FollowUpEnd end, const QString& note)
{
    planFollowUp(on, step, [=](FollowUpDesk& desk, const FollowUp& followUp) {
        return desk.end(followUp.id, followUp.version, end, note);
    });
}

} // namespace ayumi
