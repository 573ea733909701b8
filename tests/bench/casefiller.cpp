#include "tests/bench/casefiller.h"

#include "core/base/clock.h"
#include "core/desks/demo/demoanswers.h"
#include "core/desks/demo/demopeople.h"
#include "core/desks/demo/demowords.h"
#include "core/domain/followupplan.h"
#include "core/domain/outcome/nrs.h"
#include "core/storage/casetable.h"
#include "core/storage/consenttable.h"
#include "core/storage/counsellingtable.h"
#include "core/storage/decisiontable.h"
#include "core/storage/followuptable.h"
#include "core/storage/intaketable.h"
#include "core/storage/patienttable.h"
#include "core/storage/scoretable.h"
#include "core/storage/transaction.h"
#include "core/storage/triptable.h"
#include "core/storage/visittable.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ayumi::bench {

namespace {

constexpr std::size_t casesPerTransaction = 2'000;
constexpr quint32 peopleSeed = 11;
const QString doctor = u"Dr. Lim Wei Jie"_s;
const QString coordinator = u"佐藤 美咲"_s;

Instant at(QDate day, int hour)
{
    return instantAt(day, QTime(hour, 0), tokyoZone);
}

/// The day on which a case reached its stages, counted from its opening.
constexpr int counsellingAfter = 12;
constexpr int decisionAfter = 14;
constexpr int preparationAfter = 20;
constexpr int daysOfFullRecords = 365;

} // namespace

CaseFiller::CaseFiller(Database& database, StaffId staff)
    : m_database(database)
    , m_staff(staff)
{
}

Result<WrittenCases> CaseFiller::write(const std::vector<CaseStory>& stories, const Progress& progress)
{
    DemoPeople people(peopleSeed, benchToday());
    for (std::size_t begin = 0; begin < stories.size(); begin += casesPerTransaction) {
        AYUMI_TRY_GET(Transaction transaction, Transaction::begin(m_database));
        const std::size_t end = std::min(begin + casesPerTransaction, stories.size());
        for (std::size_t i = begin; i < end; ++i)
            AYUMI_TRY(writeCase(stories[i], people.draw(stories[i].joints)));
        AYUMI_TRY(transaction.commit());
        progress.report(qint64(end), qint64(stories.size()));
    }
    return std::move(m_written);
}

Result<> CaseFiller::writeCase(const CaseStory& story, const DemoPerson& person)
{
    Dice dice(story.seed + 1);
    AYUMI_TRY_GET(const Patient patient, PatientTable(m_database).insert(person.patient));
    CareCase careCase;
    careCase.patient = patient.id;
    careCase.openedAt = at(story.openedOn, 9);
    careCase.stageSince = careCase.openedAt;
    careCase.responsible = m_staff;
    AYUMI_TRY_GET(careCase, CaseTable(m_database).insert(careCase));
    m_case = careCase.id;
    m_written.ids.push_back(m_case);
    AYUMI_TRY(writeAnswers(story, person));
    if (story.stage >= Stage::Counselling)
        AYUMI_TRY(writeDecisions(story, story.openedOn.addDays(decisionAfter)));
    if (story.stage >= Stage::Preparation) {
        AYUMI_TRY(writeConsents(story, story.openedOn.addDays(preparationAfter + 1)));
        AYUMI_TRY(writeTrip(story, story.treatedOn ? story.treatedOn->addDays(-1)
                                                   : benchToday().addDays(5 + dice.number(60))));
    }
    if (story.treatedOn) {
        AYUMI_TRY(writeVisit(story));
        AYUMI_TRY(writeScores(story, baselineTimePoint.toString(), *story.treatedOn, 6));
        if (story.stage >= Stage::FollowUp)
            AYUMI_TRY(writeFollowUps(story, dice));
    }
    return writeStages(story);
}

Result<> CaseFiller::writeStages(const CaseStory& story)
{
    const QDate treated = story.treatedOn.value_or(benchToday());
    const std::array<std::pair<Stage, QDate>, 5> moves{
        {{Stage::Counselling, story.openedOn.addDays(counsellingAfter)},
         {Stage::Preparation, story.openedOn.addDays(preparationAfter)},
         {Stage::Treatment, treated.addDays(-1)},
         {Stage::FollowUp, treated.addDays(3)},
         {Stage::Closed, std::min(benchToday(), treated.addDays(190))}}};
    CaseTable table(m_database);
    AYUMI_TRY_GET(auto careCase, table.find(m_case));
    for (const auto& [stage, on] : moves) {
        if (stage > story.stage)
            break;
        StageChange change;
        change.caseId = m_case;
        change.from = careCase->stage;
        change.to = stage;
        change.at = at(on, 16);
        change.by = m_staff;
        AYUMI_TRY(table.addStageChange(change));
        careCase->stage = stage;
        careCase->stageSince = change.at;
    }
    if (story.stage == Stage::Closed)
        careCase->closeReason = CloseReason::Completed;
    AYUMI_TRY(table.update(*careCase));
    return {};
}

Result<> CaseFiller::writeAnswers(const CaseStory& story, const DemoPerson& person)
{
    IntakeTable table(m_database);
    // Cases of earlier years came in with what hurts and little else.
    const bool isRecent = story.openedOn.daysTo(benchToday()) < daysOfFullRecords;
    for (auto [question, answer] : isRecent ? answersOf(person) : complaintsOf(person)) {
        answer.recordedBy = m_staff;
        answer.recordedAt = at(story.openedOn, 11);
        AYUMI_TRY(table.save(m_case, question, answer));
    }
    return {};
}

Result<> CaseFiller::writeDecisions(const CaseStory& story, QDate decidedOn)
{
    Counselling counselling;
    counselling.caseId = m_case;
    counselling.heldAt = {at(decidedOn.addDays(-1), 14), tokyoZone.toString()};
    counselling.participants = u"ご本人、ご家族、"_s + doctor;
    counselling.interpreter = coordinator;
    counselling.explanation = demowords::counsellingExplanation(int(story.seed % 100));
    counselling.patientWords = demowords::counsellingWords(int(story.seed % 100));
    counselling.recordedBy = m_staff;
    AYUMI_TRY(CounsellingTable(m_database).insert(counselling));
    if (story.stage < Stage::Preparation && story.seed % 2 == 0)
        return {}; // the doctor has not decided yet
    for (const Joint joint : story.joints) {
        Decision decision;
        decision.caseId = m_case;
        decision.joint = joint;
        decision.verdict = Verdict::Suitable;
        decision.reasons = {Criterion::F1, Criterion::F4};
        decision.doctorName = doctor;
        decision.licenceCountry = u"MY"_s;
        decision.licenceNumber = u"MMC 00000"_s;
        decision.decidedOn = decidedOn;
        decision.recordedBy = m_staff;
        decision.recordedAt = at(decidedOn, 17);
        AYUMI_TRY(DecisionTable(m_database).insert(decision));
    }
    return {};
}

Result<> CaseFiller::writeConsents(const CaseStory& story, QDate signedOn)
{
    ConsentTable table(m_database);
    for (const DisclosureItem item : allValues<DisclosureItem>()) {
        Disclosure disclosure;
        disclosure.caseId = m_case;
        disclosure.item = item;
        disclosure.explainedOn = signedOn;
        disclosure.explainedBy = coordinator;
        disclosure.recordedBy = m_staff;
        AYUMI_TRY(table.insert(disclosure));
    }
    Consent consent;
    consent.caseId = m_case;
    consent.textVersion = u"2026-04"_s;
    consent.signedOn = signedOn;
    consent.explainedBy = doctor;
    consent.recordedBy = m_staff;
    for (const Joint joint : story.joints) {
        consent.joint = joint;
        AYUMI_TRY(table.insert(consent));
    }
    // One of fifty in preparation forgot it: that waits on us.
    if (!story.treatedOn && story.seed % 50 == 0)
        return {};
    consent.kind = ConsentKind::DataTransferAbroad;
    consent.joint.reset();
    consent.recipient = u"Subang"_s;
    AYUMI_TRY(table.insert(consent));
    return {};
}

Result<> CaseFiller::writeTrip(const CaseStory& story, QDate arrivalOn)
{
    Trip trip;
    trip.caseId = m_case;
    trip.arrivalOn = arrivalOn;
    trip.departureOn = arrivalOn.addDays(4);
    trip.flights = u"東京 10:20 → クアラルンプール 16:50（直行便）"_s;
    trip.hotel = u"Hotel Contoh, Kuala Lumpur"_s;
    trip.interpreter = u"現地の日本語通訳（終日）"_s;
    if (story.treatedOn)
        trip.arrivalCardOn = arrivalOn.addDays(-2);
    AYUMI_TRY(TripTable(m_database).save(trip));
    return {};
}

Result<> CaseFiller::writeVisit(const CaseStory& story)
{
    const QDate day = *story.treatedOn;
    Visit visit;
    visit.caseId = m_case;
    visit.hospital = u"Subang"_s;
    visit.examination.examinedOn = day;
    visit.examination.bloodTestOn = day;
    visit.examination.bloodFindings = demowords::bloodFindings(int(story.seed % 100));
    visit.examination.go = GoDecision::Go;
    visit.examination.doctorName = doctor;
    visit.discharge.dischargedOn = day;
    visit.discharge.advice = demowords::dischargeAdvice();
    visit.discharge.sheetGiven = true;
    VisitTable table(m_database);
    AYUMI_TRY_GET(visit, table.save(visit));
    int hour = 10;
    for (const Joint joint : story.joints) {
        Injection injection;
        injection.joint = joint;
        injection.lot = u"CT%1-%2"_s.arg(day.toString(u"yyMM"_s)).arg(m_case.value());
        injection.product = u"Umbilical cord MSC, thawed"_s;
        injection.cellsMillion = 40;
        injection.sideReadBack = true;
        injection.startedAt = {instantAt(day, QTime(hour++, 30), kualaLumpurZone),
                               kualaLumpurZone.toString()};
        injection.minutes = 4;
        injection.doctorName = doctor;
        AYUMI_TRY(table.addInjection(visit, injection));
    }
    return {};
}

Result<> CaseFiller::writeFollowUps(const CaseStory& story, Dice& dice)
{
    FollowUpTable table(m_database);
    for (FollowUp followUp : plannedFollowUps(defaultPlan(), m_case)) {
        followUp.assignedTo = m_staff;
        const QDate due = dueOn(followUp, *story.treatedOn);
        const QDate made = due.addDays(dice.number(6));
        // Three of a hundred were forgotten, and stand overdue until the case is closed.
        const bool isMade = made < benchToday() && !dice.happens(3);
        if (isMade) {
            followUp.end = FollowUpEnd::Done;
            followUp.endedOn = made;
        } else if (story.stage == Stage::Closed) {
            followUp.end = FollowUpEnd::Closed;
            followUp.endedOn = std::min(benchToday(), story.treatedOn->addDays(190));
        } else if (due >= benchToday() && due < benchToday().addDays(42) && dice.happens(30)) {
            followUp.bookedAt = PlacedInstant{at(due, 10 + dice.number(8)), tokyoZone.toString()};
        }
        AYUMI_TRY_GET(const FollowUp stored, table.insert(followUp, story.treatedOn));
        if (isMade) {
            AYUMI_TRY(writeScores(story, followUp.step, made, 1 + dice.number(6)));
            m_written.calls.push_back({m_case, stored.id, made, true});
        }
        if (due < benchToday() && dice.happens(isMade ? 20 : 60))
            m_written.calls.push_back({m_case, stored.id, due, false});
    }
    return {};
}

Result<> CaseFiller::writeScores(const CaseStory& story, const QString& timePoint, QDate on, int pain)
{
    ScoreTable table(m_database);
    for (const Joint joint : story.joints) {
        OutcomeScore score;
        score.caseId = m_case;
        score.joint = joint;
        score.timePoint = timePoint;
        score.value = pain;
        score.ruleVersion = nrs::ruleVersion.toString();
        score.takenOn = on;
        score.recordedBy = m_staff;
        score.recordedAt = at(on, 15);
        AYUMI_TRY(table.save(score));
    }
    return {};
}

} // namespace ayumi::bench
