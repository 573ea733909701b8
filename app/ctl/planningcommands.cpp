#include "app/ctl/families.h"
#include "app/ctl/replies.h"
#include "core/domain/followupplan.h"
#include "ui/models/words.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace ayumi {

using namespace Qt::StringLiterals;

namespace {

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

QJsonValue dayValue(QDate day)
{
    return day.isValid() ? QJsonValue(iso(day)) : QJsonValue();
}

Reply replyOf(const std::vector<PlannedDay>& days)
{
    QJsonArray array;
    QStringList lines;
    for (const PlannedDay& day : days) {
        array.append(QJsonObject{{u"followUp"_s, day.step},
                                 {u"dueOn"_s, iso(day.dueOn)},
                                 {u"windowFrom"_s, iso(day.window.from)},
                                 {u"windowUntil"_s, iso(day.window.until)}});
        lines.append(u"%1  %2  (%3 - %4)"_s.arg(Words::date(day.dueOn), Words::followUpStep(day.step),
                                                Words::date(day.window.from), Words::date(day.window.until)));
    }
    return {array, lines.join(u'\n')};
}

/// "default", "hip", or the name of a programme: what plans are called in scripts.
QString nameOf(const FollowUpPlan& plan)
{
    if (!plan.name.isEmpty())
        return plan.name;
    return plan.joint ? codeOf(*plan.joint) : u"default"_s;
}

QJsonObject jsonOf(const FollowUpPlan& plan)
{
    QJsonArray steps;
    for (const PlanStep& step : plan.steps) {
        steps.append(QJsonObject{{u"followUp"_s, step.step},
                                 {u"months"_s, step.months},
                                 {u"days"_s, step.days},
                                 {u"daysBefore"_s, step.daysBefore},
                                 {u"daysAfter"_s, step.daysAfter},
                                 {u"hospitalJoins"_s, step.hospitalJoins},
                                 {u"scores"_s, QJsonArray::fromStringList(step.instruments)}});
    }
    return {{u"plan"_s, nameOf(plan)},
            {u"steps"_s, steps},
            {u"furtherFrom"_s, plan.furtherFrom},
            {u"furtherUntil"_s, plan.furtherUntil}};
}

QString textOf(const FollowUpPlan& plan)
{
    QStringList steps;
    for (const PlanStep& step : plan.steps)
        steps.append(u"%1-%2+%3"_s.arg(step.step).arg(step.daysBefore).arg(step.daysAfter));
    return u"%1: %2"_s.arg(nameOf(plan), steps.join(u' '));
}

Result<FollowUpPlan> planNamed(Office& office, const QString& name)
{
    AYUMI_TRY_GET(const auto plans, office.plans.all());
    const auto found = std::ranges::find(plans, name, nameOf);
    if (found == plans.end())
        return failure(ErrorCode::NotFound, {name});
    return *found;
}

Result<Reply> preview(Surroundings& around, const Arguments& arguments)
{
    AYUMI_TRY_GET(const QDate treatedOn, arguments.requiredDate(u"treated"_s));
    if (!arguments.has(u"plan"_s))
        return replyOf(plannedDays(defaultPlan(), treatedOn));
    AYUMI_TRY_GET(Office * office, around.office());
    AYUMI_TRY_GET(const FollowUpPlan plan, planNamed(*office, arguments.value(u"plan"_s)));
    return replyOf(plannedDays(plan.steps, treatedOn));
}

Result<Reply> list(Surroundings& around, const Arguments&)
{
    AYUMI_TRY_GET(Office * office, around.office());
    AYUMI_TRY_GET(const auto plans, office->plans.all());
    QJsonArray array;
    QStringList lines;
    for (const FollowUpPlan& plan : plans) {
        array.append(jsonOf(plan));
        lines.append(textOf(plan));
    }
    return Reply{array, lines.join(u'\n')};
}

Result<Reply> show(Surroundings& around, const Arguments& arguments)
{
    AYUMI_TRY_GET(Office * office, around.office());
    AYUMI_TRY_GET(const FollowUpPlan plan, planNamed(*office, arguments.positions.at(0)));
    return Reply{jsonOf(plan), textOf(plan)};
}

/// "3M", "14D", "2W", with a window of its own "3M-14+14".
Result<PlanStep> stepOf(const QString& text)
{
    static const QRegularExpression form(u"^(-?\\d{1,6})([DWM])(?:-(\\d{1,4})\\+(\\d{1,4}))?$"_s);
    const auto match = form.match(text.toUpper());
    if (!match.hasMatch())
        return failure(ErrorCode::FieldInvalid, {u"steps"_s, text});
    PlanStep step;
    const int count = match.captured(1).toInt();
    const QString unit = match.captured(2);
    (unit == u"M" ? step.months : step.days) = unit == u"W" ? 7 * count : count;
    if (match.hasCaptured(3)) {
        step.daysBefore = match.captured(3).toInt();
        step.daysAfter = match.captured(4).toInt();
    } else {
        // The usual week, unless the treatment is nearer.
        step.daysBefore = step.days > 0 ? std::min(step.daysBefore, step.days - 1) : step.daysBefore;
    }
    step.step = stepCode(step.months, step.days);
    return step;
}

/// The step that a further option is about.
Result<PlanStep*> stepNamed(FollowUpPlan& plan, const QString& text)
{
    AYUMI_TRY_GET(const PlanStep named, stepOf(text));
    const auto found = std::ranges::find(plan.steps, named.step, &PlanStep::step);
    if (found == plan.steps.end())
        return failure(ErrorCode::NotFound, {text});
    return &*found;
}

Result<> readDetails(const Arguments& arguments, FollowUpPlan& plan)
{
    for (const QString& text : arguments.values(u"doctor"_s)) {
        AYUMI_TRY_GET(PlanStep * step, stepNamed(plan, text));
        step->hospitalJoins = true;
    }
    for (const QString& text : arguments.values(u"scores"_s)) {
        AYUMI_TRY_GET(PlanStep * step, stepNamed(plan, text.section(u'=', 0, 0)));
        step->instruments = text.section(u'=', 1).split(u',', Qt::SkipEmptyParts);
    }
    if (arguments.has(u"further"_s)) {
        const QString text = arguments.value(u"further"_s);
        plan.furtherFrom = text.section(u'-', 0, 0).toInt();
        plan.furtherUntil = text.section(u'-', 1).toInt();
    }
    return {};
}

Result<Reply> set(Surroundings& around, const Arguments& arguments)
{
    AYUMI_TRY_GET(Office * office, around.office());
    const QString name = arguments.positions.at(0);
    AYUMI_TRY_GET(const auto plans, office->plans.all());
    FollowUpPlan plan;
    if (const auto known = std::ranges::find(plans, name, nameOf); known != plans.end())
        plan = *known;
    else if (const auto joint = valueOf<JointKind>(name))
        plan.joint = joint;
    else
        plan.name = name;
    if (arguments.has(u"step"_s)) {
        plan.steps.clear();
        for (const QString& text : arguments.values(u"step"_s)) {
            AYUMI_TRY_GET(PlanStep step, stepOf(text));
            plan.steps.push_back(std::move(step));
        }
    }
    AYUMI_TRY(readDetails(arguments, plan));
    AYUMI_TRY_GET(const FollowUpPlan stored, office->plans.save(plan));
    return Reply{jsonOf(stored), textOf(stored)};
}

Result<Reply> remove(Surroundings& around, const Arguments& arguments)
{
    AYUMI_TRY_GET(Office * office, around.office());
    AYUMI_TRY_GET(const FollowUpPlan plan, planNamed(*office, arguments.positions.at(0)));
    AYUMI_TRY(office->plans.remove(plan.id, plan.version));
    return said(u"The plan was removed."_s);
}

QJsonArray jsonOf(const std::vector<PlanChange>& changes)
{
    QJsonArray array;
    for (const PlanChange& change : changes) {
        array.append(QJsonObject{{u"followUp"_s, change.after.step},
                                 {u"was"_s, change.before.step},
                                 {u"effect"_s, codeOf(change.effect)},
                                 {u"before"_s, dayValue(change.dueBefore)},
                                 {u"after"_s, dayValue(change.dueAfter)}});
    }
    return array;
}

QStringList textOf(const std::vector<PlanChange>& changes)
{
    QStringList lines;
    for (const PlanChange& change : changes) {
        const QString step = change.before.step.isEmpty() ? change.after.step : change.before.step;
        lines.append(u"  %1: %2 → %3 (%4)"_s.arg(Words::followUpStep(step), Words::date(change.dueBefore),
                                                 Words::date(change.dueAfter), Words::of(change.effect)));
    }
    return lines;
}

Reply replyOf(const PlanPreview& preview)
{
    QJsonObject effects;
    for (const auto& [effect, count] : preview.effects)
        effects[codeOf(effect)] = count;
    QJsonArray cases;
    QStringList lines;
    for (const PlannedCaseChanges& each : preview.cases) {
        cases.append(QJsonObject{{u"case"_s, each.caseNumber},
                                 {u"patient"_s, each.person.full()},
                                 {u"treatedOn"_s, iso(each.treatedOn)},
                                 {u"changes"_s, jsonOf(each.changes)}});
        lines.append(u"%1  %2"_s.arg(each.caseNumber, each.person.full()));
        lines.append(textOf(each.changes));
    }
    return {QJsonObject{{u"followedBy"_s, preview.followedBy},
                        {u"touched"_s, preview.touched},
                        {u"effects"_s, effects},
                        {u"cases"_s, cases},
                        {u"moreCases"_s, preview.moreCases}},
            lines.join(u'\n')};
}

Result<Reply> apply(Surroundings& around, const Arguments& arguments)
{
    AYUMI_TRY_GET(Office * office, around.office());
    AYUMI_TRY_GET(const FollowUpPlan plan, planNamed(*office, arguments.positions.at(0)));
    if (arguments.has(u"dry-run"_s)) {
        AYUMI_TRY_GET(const PlanPreview preview, office->plans.preview(plan));
        return replyOf(preview);
    }
    AYUMI_TRY_GET(const PlanPreview done, office->plans.apply(plan.id, plan.version));
    return replyOf(done);
}

Result<Reply> choose(Surroundings& around, const Arguments& arguments)
{
    AYUMI_TRY_GET(Office * office, around.office());
    AYUMI_TRY_GET(const CaseId id, caseOf(*office, arguments));
    std::optional<PlanId> wanted;
    if (arguments.positions.size() > 1) {
        AYUMI_TRY_GET(const FollowUpPlan plan, planNamed(*office, arguments.positions.at(1)));
        wanted = plan.id;
    }
    const auto answer = arguments.has(u"dry-run"_s) ? office->plans.previewChoice(id, wanted)
                                                    : office->plans.choose(id, wanted);
    if (!answer)
        return std::unexpected(answer.error());
    return Reply{QJsonObject{{u"changes"_s, jsonOf(*answer)}}, textOf(*answer).join(u'\n')};
}

} // namespace

std::vector<Command> planningCommands()
{
    const Option dryRun{u"dry-run"_s, {}, u"only say what would change"_s};
    const QString sato = u"--clinic ./clinic --user 佐藤 "_s;
    return {
        {u"plan preview"_s,
         {},
         u"The follow-ups that a treatment on a day would open; without a clinic by the default plan"_s,
         u"plan preview --treated 2027-01-31 --json"_s,
         {{u"treated"_s, u"DATE"_s, u"the day of the treatment"_s},
          {u"plan"_s, u"PLAN"_s, u"a plan of the clinic"_s}},
         preview},
        {u"plan list"_s, {}, u"All plans of follow-ups"_s, sato + u"plan list"_s, {}, list},
        {u"plan show"_s,
         u"PLAN"_s,
         u"One plan: default, a kind of joint, or a programme by its name"_s,
         sato + u"plan show default --json"_s,
         {},
         show,
         1,
         1},
        {u"plan set"_s,
         u"PLAN"_s,
         u"Make or change a plan; open cases keep their days until it is applied"_s,
         sato + u"plan set hip --step 2W --step 1M-7+7 --step 3M-14+14 --step 6M-14+14 --doctor 6M --scores "
                "6M=nrs,koos12 --further 6-18"_s,
         {{u"step"_s, u"STEP"_s, u"14D, 2W or 3M after the treatment, with a window 3M-14+14; repeat"_s},
          {u"doctor"_s, u"STEP"_s, u"the doctor takes part in this call"_s},
          {u"scores"_s, u"STEP=CODES"_s, u"scores to ask for: nrs, koos12, ..."_s},
          {u"further"_s, u"FROM-UNTIL"_s, u"months in which a further treatment may be considered"_s}},
         set,
         1,
         1},
        {u"plan apply"_s,
         u"PLAN"_s,
         u"Bring the open cases of a plan to it"_s,
         sato + u"plan apply default --dry-run --json"_s,
         {dryRun},
         apply,
         1,
         1},
        {u"plan choose"_s,
         u"CASE [PLAN]"_s,
         u"The plan of one case; without a plan the one that fits its joints"_s,
         sato + u"plan choose A-000001 hip --dry-run"_s,
         {dryRun},
         choose,
         1,
         2},
        {u"plan remove"_s,
         u"PLAN"_s,
         u"Remove a plan that no case follows"_s,
         sato + u"plan remove hip"_s,
         {},
         remove,
         1,
         1},
    };
}

} // namespace ayumi
