#include "app/ctl/families.h"
#include "app/ctl/replies.h"
#include "ui/models/callwords.h"

#include <QJsonArray>

#include <algorithm>

namespace ayumi {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostListed = 1000;

template<class Enum>
QJsonArray codes(const std::vector<Enum>& values)
{
    QJsonArray array;
    for (const Enum value : values)
        array.append(codeOf(value));
    return array;
}

QJsonValue dateValue(const std::optional<QDate>& date)
{
    return date ? QJsonValue(date->toString(Qt::ISODate)) : QJsonValue();
}

QJsonArray jsonOfReports(const AdverseEvent& event)
{
    QJsonArray reports;
    for (const AdverseEventReport& report : event.reports) {
        reports.append(
            QJsonObject{{u"to"_s, codeOf(report.to)},
                        {u"at"_s, localTime(report.at, tokyoZone).toString(u"yyyy-MM-ddTHH:mm:ss"_s)}});
    }
    return reports;
}

QJsonObject jsonOf(const AdverseEvent& event)
{
    const auto& judgement = event.judgement;
    return {{u"event"_s, event.id.value()},
            {u"kind"_s, event.kind ? QJsonValue(codeOf(*event.kind)) : QJsonValue()},
            {u"words"_s, event.words},
            {u"joint"_s, event.joint ? QJsonValue(jointCode(*event.joint)) : QJsonValue()},
            {u"onsetOn"_s, event.onsetOn.toString(Qt::ISODate)},
            {u"onsetAt"_s, event.onsetAt ? QJsonValue(event.onsetAt->toString(u"HH:mm"_s)) : QJsonValue()},
            {u"grade"_s, event.grade},
            {u"serious"_s, codes(event.serious)},
            {u"flags"_s, codes(event.flags)},
            {u"action"_s, event.action},
            {u"outcome"_s, codeOf(event.outcome)},
            {u"endedOn"_s, dateValue(event.endedOn)},
            {u"relation"_s, judgement ? QJsonValue(codeOf(judgement->relation)) : QJsonValue()},
            {u"judgedBy"_s, judgement ? QJsonValue(judgement->doctorName) : QJsonValue()},
            {u"expected"_s, event.expected ? QJsonValue(*event.expected) : QJsonValue()},
            {u"reports"_s, jsonOfReports(event)},
            {u"escalation"_s, codeOf(escalationOf(event))},
            {u"awaitsHospital"_s, awaitsHospital(event)}};
}

Reply replyOf(const AdverseEvent& event)
{
    return {jsonOf(event), u"%1\n%2"_s.arg(AdverseEventWords::title(event),
                                           AdverseEventWords::whatToDo(escalationOf(event)))};
}

template<class Enum>
Result<std::vector<Enum>> readCodes(const Arguments& arguments, const QString& option)
{
    std::vector<Enum> values;
    for (const QString& text : arguments.values(option)) {
        AYUMI_TRY_GET(const Enum value, readCode<Enum>(text, option));
        values.push_back(value);
    }
    return values;
}

Result<std::optional<QTime>> timeOf(const Arguments& arguments, const QString& option)
{
    if (!arguments.has(option))
        return std::nullopt;
    const QTime time = QTime::fromString(arguments.value(option), u"H:mm"_s);
    if (!time.isValid())
        return failure(ErrorCode::FieldInvalid, {option, arguments.value(option)});
    return time;
}

/// What the options say, over what stands there.
Result<AdverseEvent> withOptions(AdverseEvent event, const Arguments& arguments)
{
    if (arguments.has(u"kind"_s)) {
        AYUMI_TRY_GET(event.kind, readCode<EventKind>(arguments.value(u"kind"_s), u"kind"_s));
    }
    event.words = arguments.value(u"words"_s, event.words);
    event.action = arguments.value(u"action"_s, event.action);
    if (arguments.has(u"joint"_s)) {
        AYUMI_TRY_GET(event.joint, jointOf(arguments.value(u"joint"_s)));
    }
    if (arguments.has(u"onset"_s)) {
        AYUMI_TRY_GET(event.onsetOn, arguments.requiredDate(u"onset"_s));
    }
    if (arguments.has(u"time"_s)) {
        AYUMI_TRY_GET(event.onsetAt, timeOf(arguments, u"time"_s));
    }
    if (arguments.has(u"grade"_s))
        event.grade = arguments.value(u"grade"_s).toInt();
    if (arguments.has(u"serious"_s)) {
        AYUMI_TRY_GET(event.serious, readCodes<SeriousReason>(arguments, u"serious"_s));
    }
    if (arguments.has(u"flag"_s)) {
        AYUMI_TRY_GET(event.flags, readCodes<RedFlag>(arguments, u"flag"_s));
    }
    if (arguments.has(u"outcome"_s)) {
        AYUMI_TRY_GET(event.outcome, readCode<EventOutcome>(arguments.value(u"outcome"_s), u"outcome"_s));
    }
    if (arguments.has(u"ended"_s)) {
        AYUMI_TRY_GET(event.endedOn, arguments.date(u"ended"_s));
    }
    return event;
}

Result<Reply> add(Surroundings& around, const Arguments& arguments)
{
    AYUMI_TRY_GET(Office * office, around.office());
    AdverseEvent fresh;
    AYUMI_TRY_GET(fresh.caseId, caseOf(*office, arguments));
    fresh.onsetOn = around.clock->today();
    AYUMI_TRY_GET(const AdverseEvent event, withOptions(std::move(fresh), arguments));
    AYUMI_TRY_GET(const auto callOn, arguments.date(u"call-on"_s));
    AYUMI_TRY_GET(const AdverseEvent stored, office->adverseEvents.add(event, callOn));
    return replyOf(stored);
}

Result<AdverseEvent> eventOf(Office& office, const Arguments& arguments)
{
    const AdverseEventId id(arguments.positions.at(0).toLongLong());
    return office.adverseEvents.find(id);
}

Result<Reply> update(Surroundings& around, const Arguments& arguments)
{
    AYUMI_TRY_GET(Office * office, around.office());
    AYUMI_TRY_GET(AdverseEvent known, eventOf(*office, arguments));
    AYUMI_TRY_GET(const AdverseEvent event, withOptions(std::move(known), arguments));
    AYUMI_TRY_GET(const AdverseEvent stored, office->adverseEvents.update(event));
    return replyOf(stored);
}

Result<Reply> judge(Surroundings& around, const Arguments& arguments)
{
    AYUMI_TRY_GET(Office * office, around.office());
    AYUMI_TRY_GET(const AdverseEvent event, eventOf(*office, arguments));
    RelationJudgement judgement;
    AYUMI_TRY_GET(judgement.relation, readCode<EventRelation>(arguments.positions.at(1), u"relation"_s));
    judgement.doctorName = arguments.value(u"doctor"_s);
    AYUMI_TRY_GET(const auto on, arguments.date(u"date"_s));
    judgement.judgedOn = on.value_or(around.clock->today());
    std::optional<bool> expected;
    if (arguments.has(u"expected"_s))
        expected = arguments.value(u"expected"_s) == u"yes";
    AYUMI_TRY_GET(const AdverseEvent stored,
                  office->adverseEvents.judge(event.id, event.version, judgement, expected));
    return replyOf(stored);
}

Result<Reply> report(Surroundings& around, const Arguments& arguments)
{
    AYUMI_TRY_GET(Office * office, around.office());
    AYUMI_TRY_GET(const AdverseEvent event, eventOf(*office, arguments));
    AYUMI_TRY_GET(const ReportedTo to, readCode<ReportedTo>(arguments.positions.at(1), u"to"_s));
    std::optional<Instant> at;
    if (arguments.has(u"at"_s)) {
        AYUMI_TRY_GET(const PlacedInstant moment, momentOf(arguments.value(u"at"_s), tokyoZone));
        at = moment.at;
    }
    AYUMI_TRY_GET(const AdverseEvent stored, office->adverseEvents.report(event.id, event.version, to, at));
    return replyOf(stored);
}

Result<Reply> list(Surroundings& around, const Arguments& arguments)
{
    AYUMI_TRY_GET(Office * office, around.office());
    AYUMI_TRY_GET(const auto rows, arguments.has(u"lot"_s)
                                       ? office->adverseEvents.ofLot(arguments.value(u"lot"_s))
                                       : office->adverseEvents.open(mostListed));
    QJsonArray array;
    QStringList lines;
    for (const AdverseEventRow& row : rows) {
        QJsonObject object = jsonOf(row.event);
        object[u"case"_s] = row.caseNumber;
        object[u"patient"_s] = row.person.displayName();
        array.append(object);
        lines.append(u"%1  %2  %3  %4"_s.arg(QString::number(row.event.id.value()), row.caseNumber,
                                             AdverseEventWords::title(row.event), row.event.words));
    }
    return Reply{array, lines.join(u'\n')};
}

std::vector<Option> factOptions()
{
    return {
        {u"kind"_s, u"KIND"_s,
         u"pain, swelling, heat, stiffness, infection, bleeding, fever, allergy, thrombosis, chest, nerve, fall, other"_s},
        {u"words"_s, u"TEXT"_s, u"in the patient's words"_s},
        {u"joint"_s, u"SIDE"_s, u"R or L; default: the whole body"_s},
        {u"onset"_s, u"DATE"_s, u"when it began; default: today"_s},
        {u"time"_s, u"HH:MM"_s, u"at what time, clock of Tokyo"_s},
        {u"grade"_s, u"1-5"_s, u"CTCAE: 1 mild, 2 moderate, 3 severe, 4 life-threatening, 5 death"_s},
        {u"serious"_s, u"WHY"_s, u"death, life-threatening, hospital-stay, disability, other; repeated"_s},
        {u"flag"_s, u"SIGN"_s, u"hot-joint, no-weight, calf, chest, rash, neuro; repeated"_s},
        {u"action"_s, u"TEXT"_s, u"what was done"_s},
        {u"outcome"_s, u"OUTCOME"_s, u"recovered, recovering, not-recovered, sequelae, died, unknown"_s},
        {u"ended"_s, u"DATE"_s, u"when it was over"_s}};
}

} // namespace

std::vector<Command> adverseEventCommands()
{
    std::vector<Option> addOptions = factOptions();
    addOptions.push_back({u"call-on"_s, u"DATE"_s, u"somebody calls again on that day"_s});
    return {
        {u"adverse-event add"_s, u"CASE"_s,
         u"Record something unwanted after a treatment, and say what has to happen"_s,
         u"--clinic ./clinic --user 佐藤 adverse-event add A-000001 --kind swelling --words 右膝が腫れた --joint R --onset 2026-06-22 --grade 2"_s,
         addOptions, add, 1, 1},
        {u"adverse-event update"_s, u"EVENT"_s, u"Correct it, or say how it goes on"_s,
         u"--clinic ./clinic --user 佐藤 adverse-event update 1 --outcome recovering --action 冷却を案内"_s,
         factOptions(), update, 1, 1},
        {u"adverse-event report"_s,
         u"EVENT TO"_s,
         u"It was told to: hospital, manager, maker, family-doctor, authority"_s,
         u"--clinic ./clinic --user 佐藤 adverse-event report 1 hospital"_s,
         {{u"at"_s, u"TIME"_s, u"when; default: now"_s}},
         report,
         2,
         2},
        {u"adverse-event judge"_s,
         u"EVENT RELATION"_s,
         u"A doctor's judgement: unrelated, unlikely, possible, probable, definite"_s,
         u"--clinic ./clinic --user 佐藤 adverse-event judge 1 possible --doctor \"Dr. Lim\" --expected yes"_s,
         {{u"doctor"_s, u"NAME"_s, u"who judged"_s},
          {u"expected"_s, u"yes|no"_s, u"among the known reactions"_s},
          {u"date"_s, u"DATE"_s, u"default: today"_s}},
         judge,
         2,
         2},
        {u"adverse-event list"_s,
         {},
         u"Those that go on, or all that may have to do with one lot"_s,
         u"--clinic ./clinic --user 佐藤 adverse-event list --lot UC-2605-017 --json"_s,
         {{u"lot"_s, u"LOT"_s, u"of this lot, also those that are over"_s}},
         list,
         0,
         0},
    };
}

} // namespace ayumi
