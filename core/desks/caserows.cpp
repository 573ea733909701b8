#include "core/desks/caserows.h"

#include "core/desks/reminderrulesetting.h"
#include "core/storage/stafftable.h"

#include <algorithm>
#include <set>

namespace ayumi {

namespace {

/// With symptoms, decided about, or treated.
std::vector<Joint> jointsOf(const CaseFacts& facts)
{
    std::set<Joint> joints;
    for (const Joint joint : facts.intake.jointsWithSymptoms())
        joints.insert(joint);
    for (const Decision& decision : facts.decisions)
        joints.insert(decision.joint);
    for (const Injection& injection : facts.visit.injections)
        joints.insert(injection.joint);
    return {joints.begin(), joints.end()};
}

std::optional<int> gradeOf(const Intake& intake, Joint joint)
{
    const Answer answer = intake.answer({IntakeField::KellgrenLawrence, joint});
    bool isNumber = false;
    const int grade = answer.value.toInt(&isNumber);
    return answer.state == AnswerState::Known && isNumber ? std::optional(grade) : std::nullopt;
}

/// The open follow-up to act on first.
void addNextFollowUp(const CaseFacts& facts, CaseRow& row)
{
    const std::optional<QDate> treatedOn = facts.visit.treatedOn();
    for (const FollowUp& followUp : facts.followUps) {
        if (followUp.end || (!treatedOn && !followUp.pinnedOn))
            continue;
        const QDate act = actOn(followUp, dueOn(followUp, treatedOn.value_or(QDate())));
        if (!row.nextFollowUpOn || act < *row.nextFollowUpOn) {
            row.nextFollowUpOn = act;
            row.nextFollowUpStep = followUp.step;
        }
    }
}

std::optional<Instant> later(std::optional<Instant> a, std::optional<Instant> b)
{
    if (!a || !b)
        return a ? a : b;
    return std::max(*a, *b);
}

} // namespace

PersonLine personLine(const Patient& patient)
{
    PersonLine line;
    line.patient = patient.id;
    line.name = patient.name;
    line.kana = patient.kana;
    if (line.name.isEmpty() && line.kana.isEmpty())
        line.otherName = patient.displayName();
    line.birthDate = patient.birthDate;
    line.phone = patient.phone;
    return line;
}

CaseRow caseRow(const KnownCase& known, const std::map<StaffId, QString>& staffNames, QDate today,
                const ReminderRules& rules)
{
    const CaseFacts& facts = known.facts;
    CaseRow row;
    row.id = facts.careCase.id;
    row.number = facts.careCase.number;
    row.stage = facts.careCase.stage;
    row.stageSince = facts.careCase.stageSince;
    row.closeReason = facts.careCase.closeReason;
    row.person = personLine(facts.patient);
    if (const auto name = staffNames.find(facts.careCase.responsible); name != staffNames.end())
        row.responsibleName = name->second;
    row.joints = jointsOf(facts);
    row.klRight = gradeOf(facts.intake, rightKnee);
    row.klLeft = gradeOf(facts.intake, leftKnee);
    row.arrivalOn = facts.trip.arrivalOn;
    addNextFollowUp(facts, row);
    row.lastMessageAt = later(known.messages.fromPatient, known.messages.toPatient);
    row.reminders = remindersOf(facts, known.messages, today, rules);
    const auto goesOn = worstOpen(facts.adverseEvents);
    row.hasDangerAlert = (goesOn && isAlarming(*goesOn)) ||
                         std::ranges::any_of(alertsOf(facts.intake), [](const Alert& alert) {
                             return alert.level == AlertLevel::Danger;
                         });
    return row;
}

Result<std::vector<CaseRow>> readCaseRows(Database& database, std::span<const CaseId> ids, QDate today)
{
    std::vector<CaseRow> rows;
    if (ids.empty())
        return rows;
    AYUMI_TRY_GET(const auto names, readStaffNames(database));
    AYUMI_TRY_GET(const ReminderRulesSetting setting, readReminderRules(database));
    AYUMI_TRY_GET(const std::vector<KnownCase> cases, CaseFactsReader(database).readForLists(ids));
    for (const KnownCase& known : cases)
        rows.push_back(caseRow(known, names, today, setting.rules));
    return rows;
}

Result<std::map<StaffId, QString>> readStaffNames(Database& database)
{
    AYUMI_TRY_GET(const std::vector<Staff> all, StaffTable(database).all());
    std::map<StaffId, QString> names;
    for (const Staff& staff : all)
        names[staff.id] = staff.name;
    return names;
}

} // namespace ayumi
