// CallDesk: what the call screen shows, and what the clinic set for all calls.

#include "core/desks/calldesk.h"

#include "core/desks/auditdetails.h"
#include "core/desks/caserows.h"
#include "core/desks/deskwork.h"
#include "core/storage/casefactsreader.h"
#include "core/storage/followuptable.h"
#include "core/storage/settingtable.h"
#include "core/storage/stafftable.h"

#include <QJsonArray>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

const QString koos12Setting = u"koos12-texts"_s;
const QString phrasesSetting = u"call-phrases"_s;

std::vector<Joint> treatedJoints(const CaseFacts& facts)
{
    std::vector<Joint> joints;
    for (const Injection& injection : facts.visit.injections) {
        if (std::ranges::find(joints, injection.joint) == joints.end())
            joints.push_back(injection.joint);
    }
    std::ranges::sort(joints);
    return joints;
}

/// Joints that hurt and were not treated: the other knee.
std::vector<Joint> otherJoints(const CaseFacts& facts, const std::vector<Joint>& treated)
{
    std::vector<Joint> others = facts.intake.jointsWithSymptoms();
    for (const OutcomeScore& score : facts.scores)
        others.push_back(score.joint);
    std::ranges::sort(others);
    others.erase(std::ranges::unique(others).begin(), others.end());
    std::erase_if(others, [&](Joint joint) { return std::ranges::find(treated, joint) != treated.end(); });
    return others;
}

GivenAnswers answersSoFar(const CaseFacts& facts, const FollowUp& followUp)
{
    GivenAnswers given;
    for (const CallAnswer& answer : facts.callAnswers) {
        if (answer.followUp == followUp.id)
            given.emplace_back(answer.item, answer.value);
    }
    for (const OutcomeScore& score : facts.scores) {
        if (score.timePoint == followUp.step && !isComputed(score.instrument))
            given.emplace_back(CallItem{score.instrument, score.joint}, static_cast<int>(score.value));
    }
    for (const Koos12Record& record : facts.koos12) {
        if (record.timePoint != followUp.step)
            continue;
        for (const Koos12Item item : allValues<Koos12Item>()) {
            if (const auto value = record.answers.at(static_cast<std::size_t>(item)))
                given.emplace_back(CallItem{item, record.joint}, *value);
        }
    }
    return given;
}

std::optional<int> lastPain(const CaseFacts& facts, Joint joint)
{
    std::optional<int> last;
    for (const OutcomeScore& score : facts.scores) { // in the order they were taken
        if (score.instrument == Instrument::Nrs && score.joint == joint)
            last = static_cast<int>(score.value);
    }
    return last;
}

void addAttempts(const CaseFacts& facts, FollowUpRow& row)
{
    std::vector<ContactAttempt> attempts;
    std::ranges::copy_if(facts.attempts, std::back_inserter(attempts),
                         [&](const ContactAttempt& attempt) { return attempt.followUp == row.followUp.id; });
    row.attempts = static_cast<int>(attempts.size());
    row.suggestsUnreachable = suggestsUnreachable(attempts);
    for (const ContactAttempt& attempt : attempts | std::views::reverse) {
        if (!isFailedTry(attempt.result))
            break;
        ++row.failedTries;
    }
    if (!attempts.empty())
        row.lastAttempt = attempts.back();
}

FollowUpRow rowOf(const CaseFacts& facts, const FollowUp& followUp, QDate today)
{
    FollowUpRow row;
    row.followUp = followUp;
    row.treatedOn = facts.visit.treatedOn().value_or(QDate());
    row.dueOn = dueOn(followUp, row.treatedOn);
    row.actOn = actOn(followUp, row.dueOn);
    row.status = statusOf(followUp, row.dueOn, today);
    row.caseNumber = facts.careCase.number;
    row.person = personLine(facts.patient);
    row.contactHours = facts.patient.contactHours;
    row.preferredChannel = facts.patient.preferredChannel;
    row.treatedJoints = treatedJoints(facts);
    row.lastNrsRight = lastPain(facts, rightKnee);
    row.lastNrsLeft = lastPain(facts, leftKnee);
    row.openEvent = worstOpen(facts.adverseEvents);
    addAttempts(facts, row);
    return row;
}

/// The open follow-up that comes first after this one.
void addNext(CallSheet& sheet)
{
    for (const FollowUp& each : sheet.facts.followUps) {
        const QDate due = dueOn(each, sheet.row.treatedOn);
        if (each.end || each.id == sheet.row.followUp.id || due < sheet.row.dueOn)
            continue;
        if (!sheet.next || due < sheet.nextDueOn) {
            sheet.next = each;
            sheet.nextDueOn = due;
        }
    }
}

Result<std::optional<InstrumentTexts>> readTexts(Database& database)
{
    AYUMI_TRY_GET(const auto setting, SettingTable(database).find(koos12Setting));
    if (!setting || setting->content.isEmpty())
        return std::nullopt;
    AYUMI_TRY_GET(InstrumentTexts texts, readInstrumentTexts(setting->content.toUtf8(), koos12Setting));
    return texts;
}

Result<CallPhrases> readPhrases(Database& database)
{
    AYUMI_TRY_GET(const auto setting, SettingTable(database).find(phrasesSetting));
    return setting ? phrasesFromJson(setting->content) : CallPhrases();
}

/// Where the plan counts in days, the months that have passed by then; none for an extra call.
std::optional<int> monthsOf(const FollowUp& followUp)
{
    constexpr int daysInMonth = 30;
    if (!followUp.months && followUp.days)
        return *followUp.days / daysInMonth;
    return followUp.months;
}

/// What the plan names; a code this program does not know is of no scale it could ask.
std::vector<Measure> measuresOf(const FollowUp& followUp)
{
    std::vector<Measure> measures;
    for (const QString& code : followUp.instruments) {
        if (const auto measure = valueOf<Measure>(code))
            measures.push_back(*measure);
    }
    return measures.empty() ? defaultMeasures(monthsOf(followUp)) : measures;
}

Result<CallSheet> readSheet(Database& database, const FollowUp& followUp, QDate today)
{
    AYUMI_TRY_GET(auto known, CaseFactsReader(database).read(followUp.caseId));
    if (!known)
        return failure(ErrorCode::NotFound, {u"follow-up"_s});
    CallSheet sheet;
    sheet.facts = std::move(known->facts);
    sheet.row = rowOf(sheet.facts, followUp, today);
    sheet.alerts = alertsOf(sheet.facts.intake);
    AYUMI_TRY_GET(sheet.staff, StaffTable(database).all());
    sheet.script = callScript({.months = monthsOf(followUp),
                               .treated = sheet.row.treatedJoints,
                               .untreated = otherJoints(sheet.facts, sheet.row.treatedJoints),
                               .measures = measuresOf(followUp)});
    sheet.answered = answersSoFar(sheet.facts, followUp);
    AYUMI_TRY_GET(sheet.koos12, readTexts(database));
    AYUMI_TRY_GET(sheet.phrases, readPhrases(database));
    addNext(sheet);
    return sheet;
}

QJsonObject describe(const CallPhrases& phrases)
{
    QJsonObject object;
    for (auto language = phrases.begin(); language != phrases.end(); ++language)
        object[language.key()] = QJsonArray::fromStringList(language.value());
    return object;
}

/// Over whatever stands there: the newest pack or list holds.
Result<> saveSetting(DeskWork& work, const QString& name, const QString& content)
{
    SettingTable table(work.database());
    AYUMI_TRY_GET(const auto before, table.find(name));
    AYUMI_TRY(table.save(name, {content, before ? before->version : 0}));
    return {};
}

} // namespace

Result<CallSheet> CallDesk::open(FollowUpId id)
{
    FollowUpTable table(*m_context.database);
    AYUMI_TRY_GET(const auto named, table.find(id));
    if (!named)
        return failure(ErrorCode::NotFound, {u"follow-up"_s});
    AYUMI_TRY_GET(DeskWork work, DeskWork::onCase(m_context, Right::ReadCases, u"call.opened"_s,
                                                  named->caseId, DeskWork::Closed::Allowed));
    AYUMI_TRY_GET(const auto followUp, table.find(id));
    if (!followUp)
        return failure(ErrorCode::NotFound, {u"follow-up"_s});
    AYUMI_TRY_GET(CallSheet sheet, readSheet(work.database(), *followUp, work.today()));
    // Looking changes nothing that others show.
    work.changes() = {};
    AYUMI_TRY(work.finish({{u"followUp"_s, followUp->step}}));
    return sheet;
}

Result<std::optional<InstrumentTexts>> CallDesk::koos12Texts()
{
    AYUMI_TRY(demand(m_context, Right::ReadCases, u"text-pack.read"_s, koos12Setting));
    return readTexts(*m_context.database);
}

Result<InstrumentTexts> CallDesk::loadKoos12Texts(const QByteArray& json, const QString& name)
{
    AYUMI_TRY_GET(DeskWork work,
                  DeskWork::begin(m_context, Right::ManagePlanning, u"text-pack.loaded"_s, koos12Setting));
    AYUMI_TRY_GET(InstrumentTexts texts, readInstrumentTexts(json, name));
    AYUMI_TRY(saveSetting(work, koos12Setting, QString::fromUtf8(written(texts))));
    work.changes().planning = true;
    AYUMI_TRY(work.finish({{u"file"_s, name},
                           {u"licence"_s, texts.licence},
                           {u"languages"_s, QStringList(texts.languages.keys()).join(u',')}}));
    return texts;
}

Result<> CallDesk::removeKoos12Texts()
{
    AYUMI_TRY_GET(DeskWork work,
                  DeskWork::begin(m_context, Right::ManagePlanning, u"text-pack.removed"_s, koos12Setting));
    AYUMI_TRY(saveSetting(work, koos12Setting, QString()));
    work.changes().planning = true;
    return work.finish({});
}

Result<CallPhrases> CallDesk::phrases()
{
    AYUMI_TRY(demand(m_context, Right::ReadCases, u"phrases.read"_s, phrasesSetting));
    return readPhrases(*m_context.database);
}

Result<> CallDesk::savePhrases(const CallPhrases& phrases)
{
    AYUMI_TRY_GET(DeskWork work,
                  DeskWork::begin(m_context, Right::ManagePlanning, u"phrases.saved"_s, phrasesSetting));
    AYUMI_TRY(checkPhrases(phrases));
    AYUMI_TRY_GET(const CallPhrases before, readPhrases(work.database()));
    AYUMI_TRY(saveSetting(work, phrasesSetting, toJson(phrases)));
    work.changes().planning = true;
    return work.finish({{u"changes"_s, audit::differences(describe(before), describe(phrases))}});
}

} // namespace ayumi
