#include "app/ctl/casejson.h"
#include "app/ctl/families.h"
#include "app/ctl/replies.h"
#include "ui/models/words.h"

#include <QJsonArray>

namespace ayumi {

using namespace Qt::StringLiterals;

namespace {

struct VisitCall
{
    Office* office = nullptr;
    CaseId id;
    Visit visit;
};

Result<VisitCall> visitOf(Surroundings& around, const Arguments& arguments)
{
    VisitCall call;
    AYUMI_TRY_GET(call.office, around.office());
    AYUMI_TRY_GET(call.id, caseOf(*call.office, arguments));
    AYUMI_TRY_GET(const CaseFile file, call.office->cases.refresh(call.id));
    call.visit = file.facts.visit;
    return call;
}

std::optional<int> whole(const std::optional<double>& number)
{
    return number ? std::optional<int>(qRound(*number)) : std::nullopt;
}

Result<Reply> examine(Surroundings& around, const Arguments& arguments)
{
    AYUMI_TRY_GET(VisitCall call, visitOf(around, arguments));
    Examination examination = call.visit.examination;
    AYUMI_TRY_GET(const auto on, arguments.date(u"date"_s));
    examination.examinedOn = on.value_or(around.clock->today());
    AYUMI_TRY_GET(const auto blood, arguments.date(u"blood-test"_s));
    if (blood)
        examination.bloodTestOn = blood;
    examination.bloodFindings = arguments.value(u"blood-findings"_s, examination.bloodFindings);
    examination.findings = arguments.value(u"findings"_s, examination.findings);
    examination.doctorName = arguments.value(u"doctor"_s, examination.doctorName);
    examination.goReason = arguments.value(u"reason"_s, examination.goReason);
    AYUMI_TRY_GET(examination.go,
                  readCode<GoDecision>(arguments.value(u"go"_s, codeOf(examination.go)), u"go"_s));
    AYUMI_TRY_GET(const Visit saved, call.office->visits.saveExamination(
                                         call.id, call.visit.version,
                                         arguments.value(u"hospital"_s, call.visit.hospital), examination));
    return said(
        u"Examination %1: %2"_s.arg(Words::date(*examination.examinedOn), Words::of(saved.examination.go)));
}

Result<Reply> inject(Surroundings& around, const Arguments& arguments)
{
    AYUMI_TRY_GET(VisitCall call, visitOf(around, arguments));
    Injection injection;
    AYUMI_TRY_GET(injection.joint, jointOf(arguments.positions.at(1)));
    AYUMI_TRY_GET(const QString at, arguments.required(u"at"_s));
    AYUMI_TRY_GET(injection.startedAt, momentOf(at, kualaLumpurZone));
    injection.lot = arguments.value(u"lot"_s);
    injection.product = arguments.value(u"product"_s);
    AYUMI_TRY_GET(injection.cellsMillion, arguments.number(u"cells-million"_s));
    AYUMI_TRY_GET(injection.viabilityPercent, arguments.number(u"viability"_s));
    AYUMI_TRY_GET(injection.volumeMl, arguments.number(u"volume"_s));
    AYUMI_TRY_GET(const auto minutes, arguments.number(u"minutes"_s));
    injection.minutes = whole(minutes);
    injection.anaesthesia = arguments.value(u"anaesthesia"_s);
    injection.approach = arguments.value(u"approach"_s);
    injection.sideReadBack = arguments.has(u"side-read-back"_s);
    injection.doctorName = arguments.value(u"doctor"_s);
    injection.reaction = arguments.value(u"reaction"_s);
    AYUMI_TRY(call.office->visits.recordInjection(call.id, call.visit.version, injection));
    return said(u"%1: lot %2"_s.arg(Words::of(injection.joint), injection.lot));
}

Result<Reply> drip(Surroundings& around, const Arguments& arguments)
{
    AYUMI_TRY_GET(VisitCall call, visitOf(around, arguments));
    Drip given;
    given.lot = arguments.value(u"lot"_s);
    AYUMI_TRY_GET(given.cellsMillion, arguments.number(u"cells-million"_s));
    AYUMI_TRY_GET(const auto minutes, arguments.number(u"minutes"_s));
    given.minutes = whole(minutes);
    given.reaction = arguments.value(u"reaction"_s);
    AYUMI_TRY(call.office->visits.recordDrip(call.id, call.visit.version, given));
    return said(u"Drip: lot %1"_s.arg(given.lot));
}

Result<Reply> discharge(Surroundings& around, const Arguments& arguments)
{
    AYUMI_TRY_GET(VisitCall call, visitOf(around, arguments));
    Discharge done = call.visit.discharge;
    AYUMI_TRY_GET(const auto on, arguments.date(u"date"_s));
    done.dischargedOn = on.value_or(around.clock->today());
    done.advice = arguments.values(u"advice"_s).join(u'\n');
    done.notes = arguments.value(u"notes"_s, done.notes);
    done.sheetGiven = done.sheetGiven || arguments.has(u"sheet-given"_s);
    AYUMI_TRY(call.office->visits.discharge(call.id, call.visit.version, done));
    return said(u"Discharged on %1"_s.arg(Words::date(*done.dischargedOn)));
}

Reply replyOf(const std::vector<FollowUpMove>& moves)
{
    QJsonArray array;
    QStringList lines;
    for (const FollowUpMove& move : moves) {
        array.append(jsonOf(move));
        lines.append(u"%1: %2 → %3 (%4)"_s.arg(Words::followUpStep(move.step), Words::date(move.before),
                                               Words::date(move.after), Words::of(move.effect)));
    }
    return {array, lines.join(u'\n')};
}

Result<Reply> correct(Surroundings& around, const Arguments& arguments)
{
    AYUMI_TRY_GET(VisitCall call, visitOf(around, arguments));
    AYUMI_TRY_GET(const QDate date, arguments.requiredDate(u"date"_s));
    if (arguments.has(u"preview"_s)) {
        AYUMI_TRY_GET(const auto preview, call.office->visits.previewTreatmentDate(call.id, date));
        return replyOf(preview);
    }
    AYUMI_TRY_GET(const auto moved, call.office->visits.correctTreatmentDate(
                                        call.id, call.visit.version, date, arguments.value(u"reason"_s)));
    return replyOf(moved);
}

} // namespace

std::vector<Command> visitCommands()
{
    const Option date{u"date"_s, u"DATE"_s, u"default: today"_s};
    const Option lot{u"lot"_s, u"LOT"_s, u"of the cell product"_s};
    const Option cells{u"cells-million"_s, u"N"_s, u"cells in millions"_s};
    const Option minutes{u"minutes"_s, u"N"_s, u"how long it took"_s};
    const Option doctor{u"doctor"_s, u"NAME"_s, u"who did it"_s};
    const Option reaction{u"reaction"_s, u"TEXT"_s, u"if any"_s};
    return {
        {u"visit examine"_s,
         u"CASE"_s,
         u"Examination, blood test and the doctor's go"_s,
         u"--clinic ./clinic --user 佐藤 visit examine A-000001 --go go --doctor \"Dr. Lim\" --blood-test 2026-05-23"_s,
         {date,
          {u"hospital"_s, u"NAME"_s, u"where"_s},
          {u"blood-test"_s, u"DATE"_s, u"done on"_s},
          {u"blood-findings"_s, u"TEXT"_s, u"in words"_s},
          {u"findings"_s, u"TEXT"_s, u"in words"_s},
          {u"go"_s, u"go|no-go"_s, u"the doctor's decision"_s},
          {u"reason"_s, u"TEXT"_s, u"of the decision"_s},
          doctor},
         examine,
         1,
         1},
        {u"visit inject"_s,
         u"CASE SIDE"_s,
         u"Record one injection"_s,
         u"--clinic ./clinic --user 佐藤 visit inject A-000001 R --at 2026-05-24T10:40 --lot UC-2605-017 --doctor \"Dr. Lim\""_s,
         {{u"at"_s, u"TIME"_s, u"clock of Kuala Lumpur"_s},
          lot,
          {u"product"_s, u"NAME"_s, u"of the cells"_s},
          cells,
          {u"viability"_s, u"PERCENT"_s, u"of the cells"_s},
          {u"volume"_s, u"ML"_s, u"injected"_s},
          minutes,
          {u"anaesthesia"_s, u"TEXT"_s, u"local, none, ..."_s},
          {u"approach"_s, u"TEXT"_s, u"of the needle"_s},
          {u"side-read-back"_s, {}, u"the side was asked and read back"_s},
          doctor,
          reaction},
         inject,
         2,
         2},
        {u"visit drip"_s,
         u"CASE"_s,
         u"Record the drip"_s,
         u"--clinic ./clinic --user 佐藤 visit drip A-000001 --lot UC-2605-018 --minutes 60"_s,
         {lot, cells, minutes, reaction},
         drip,
         1,
         1},
        {u"visit discharge"_s,
         u"CASE"_s,
         u"Record the discharge and the advice given"_s,
         u"--clinic ./clinic --user 佐藤 visit discharge A-000001 --advice 当日の入浴は避けてください --sheet-given"_s,
         {date,
          {u"advice"_s, u"TEXT"_s, u"one line; may be repeated"_s},
          {u"notes"_s, u"TEXT"_s, u"anything else"_s},
          {u"sheet-given"_s, {}, u"the sheet was handed over"_s}},
         discharge,
         1,
         1},
        {u"visit correct-date"_s,
         u"CASE"_s,
         u"Correct the treatment date and move what follows from it"_s,
         u"--clinic ./clinic --user 佐藤 visit correct-date A-000001 --date 2026-05-25 --preview"_s,
         {{u"date"_s, u"DATE"_s, u"the right one"_s},
          {u"reason"_s, u"TEXT"_s, u"why"_s},
          {u"preview"_s, {}, u"only say what would move"_s}},
         correct,
         1,
         1},
    };
}

} // namespace ayumi
