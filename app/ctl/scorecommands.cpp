#include "app/ctl/families.h"
#include "app/ctl/replies.h"
#include "core/domain/outcome/nrs.h"
#include "core/domain/outcome/scorereading.h"
#include "core/domain/outcome/vas.h"
#include "ui/models/words.h"

#include <QJsonArray>

namespace ayumi {

using namespace Qt::StringLiterals;

namespace {

QJsonValue orNull(const auto& value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QString shown(Instrument instrument, const std::optional<double>& value)
{
    return value ? scoreText(instrument, *value) : u"-"_s;
}

Reply replyOf(const koos12::Scores& scores)
{
    return {QJsonObject{{u"pain"_s, orNull(scores.pain)},
                        {u"function"_s, orNull(scores.function)},
                        {u"qol"_s, orNull(scores.qol)},
                        {u"summary"_s, orNull(scores.summary)}},
            u"pain %1, function %2, quality of life %3, summary %4"_s.arg(
                shown(Instrument::Koos12Pain, scores.pain),
                shown(Instrument::Koos12Function, scores.function), shown(Instrument::Koos12Qol, scores.qol),
                shown(Instrument::Koos12Summary, scores.summary))};
}

/// The value of an option, or none where it is "-" or not given.
Result<std::optional<int>> maybe(const Arguments& arguments, const QString& option,
                                 Result<int> (*read)(QStringView))
{
    const QString text = arguments.value(option, u"-"_s);
    if (text == u"-")
        return std::nullopt;
    AYUMI_TRY_GET(const int value, read(text));
    return value;
}

Result<Reply> computeNrs(const Arguments& arguments)
{
    AYUMI_TRY_GET(const auto baseline, maybe(arguments, u"baseline"_s, nrs::read));
    AYUMI_TRY_GET(const auto value, maybe(arguments, u"value"_s, nrs::read));
    const auto change = nrs::change(baseline, value);
    if (!change)
        return Reply{QJsonObject{{u"change"_s, {}}, {u"percent"_s, {}}}, u"no change: a value is missing"_s};
    return Reply{QJsonObject{{u"change"_s, change->points},
                             {u"percent"_s, orNull(change->percent)},
                             {u"atLeastTwoPoints"_s, change->atLeastTwoPoints},
                             {u"atLeastThirtyPercent"_s, change->atLeastThirtyPercent}},
                 u"change %1"_s.arg(change->points)};
}

Result<Reply> computeVas(const Arguments& arguments)
{
    AYUMI_TRY_GET(const auto baseline, maybe(arguments, u"baseline"_s, vas::read));
    AYUMI_TRY_GET(const auto value, maybe(arguments, u"value"_s, vas::read));
    const auto change = vas::change(baseline, value);
    if (!change)
        return Reply{QJsonObject{{u"change"_s, {}}, {u"percent"_s, {}}}, u"no change: a value is missing"_s};
    return Reply{QJsonObject{{u"change"_s, change->millimetres},
                             {u"percent"_s, orNull(change->percent)},
                             {u"atLeastMinimal"_s, change->atLeastMinimal},
                             {u"atLeastMinimalPercent"_s, change->atLeastMinimalPercent}},
                 u"change %1 mm"_s.arg(change->millimetres)};
}

Result<Reply> compute(Surroundings&, const Arguments& arguments)
{
    const QString instrument = arguments.positions.at(0);
    if (instrument == codeOf(Measure::Koos12)) {
        AYUMI_TRY_GET(const QString answers, arguments.required(u"answers"_s));
        AYUMI_TRY_GET(const koos12::Answers read, koos12::read(answers));
        return replyOf(koos12::score(read));
    }
    if (instrument == codeOf(Measure::Nrs))
        return computeNrs(arguments);
    if (instrument == codeOf(Measure::Vas))
        return computeVas(arguments);
    return failure(ErrorCode::FieldInvalid, {u"instrument"_s, instrument});
}

/// The sides of a call that carry a value, as "--right" and "--left" name them.
std::vector<std::pair<Joint, QString>> sidesOf(const Arguments& arguments)
{
    std::vector<std::pair<Joint, QString>> sides;
    for (const auto& [option, joint] : {std::pair{u"right"_s, rightKnee}, std::pair{u"left"_s, leftKnee}}) {
        if (arguments.has(option))
            sides.emplace_back(joint, arguments.value(option));
    }
    return sides;
}

struct Taken
{
    Office* office = nullptr;
    CaseId caseId;
    QString timePoint;
    QDate on;
};

Result<Taken> takenBy(Surroundings& around, const Arguments& arguments)
{
    Taken taken;
    AYUMI_TRY_GET(taken.office, around.office());
    AYUMI_TRY_GET(taken.caseId, caseOf(*taken.office, arguments));
    taken.timePoint = arguments.value(u"time-point"_s, baselineTimePoint.toString());
    AYUMI_TRY_GET(const auto on, arguments.date(u"date"_s));
    taken.on = on.value_or(around.clock->today());
    return taken;
}

Result<> recordOne(const Taken& taken, Instrument instrument, Joint joint, const QString& text)
{
    OutcomeScore score;
    score.caseId = taken.caseId;
    score.instrument = instrument;
    score.joint = joint;
    score.timePoint = taken.timePoint;
    score.takenOn = taken.on;
    AYUMI_TRY_GET(score.value, readWholeScore(text, rangeOf(instrument), codeOf(instrument)));
    return taken.office->intake.recordScore(score);
}

Result<Reply> recordKoos12(const Taken& taken, const Arguments& arguments)
{
    QJsonArray array;
    QStringList lines;
    for (const auto& [joint, text] : sidesOf(arguments)) {
        Koos12Record record;
        record.caseId = taken.caseId;
        record.joint = joint;
        record.timePoint = taken.timePoint;
        record.takenOn = taken.on;
        AYUMI_TRY_GET(record.answers, koos12::read(text));
        AYUMI_TRY_GET(const koos12::Scores scores, taken.office->intake.recordKoos12(record));
        const Reply reply = replyOf(scores);
        QJsonObject object = reply.json.toObject();
        object[u"joint"_s] = jointCode(joint);
        array.append(object);
        lines.append(u"%1: %2"_s.arg(Words::of(joint), reply.text));
    }
    return Reply{array, lines.join(u'\n')};
}

Result<Reply> record(Surroundings& around, const Arguments& arguments)
{
    AYUMI_TRY_GET(const Taken taken, takenBy(around, arguments));
    if (sidesOf(arguments).empty())
        return failure(ErrorCode::UsageWrong, {u"Please give --right, --left or both."_s});
    const QString code = arguments.positions.at(1);
    if (code == codeOf(Measure::Koos12))
        return recordKoos12(taken, arguments);
    AYUMI_TRY_GET(const auto instrument, readCode<Instrument>(code, u"instrument"_s));
    for (const auto& [joint, text] : sidesOf(arguments))
        AYUMI_TRY(recordOne(taken, instrument, joint, text));
    return said(u"The score was saved."_s);
}

Result<Reply> pain(Surroundings& around, const Arguments& arguments)
{
    AYUMI_TRY_GET(const Taken taken, takenBy(around, arguments));
    for (const auto& [joint, text] : sidesOf(arguments))
        AYUMI_TRY(recordOne(taken, Instrument::Nrs, joint, text));
    return said(u"The pain was saved."_s);
}

} // namespace

std::vector<Command> scoreCommands()
{
    const Option timePoint{u"time-point"_s, u"POINT"_s, u"baseline, 1M, 3M, 6M"_s};
    const Option date{u"date"_s, u"DATE"_s, u"when it was taken; default: today"_s};
    return {
        {u"score compute"_s,
         u"INSTRUMENT"_s,
         u"Compute a score from answers, or a change from two scores; no clinic is needed"_s,
         u"score compute koos12 --answers 2,1,3,0,-,1,2,2,1,0,1,2 --json"_s,
         {{u"answers"_s, u"N,N,..."_s,
           u"koos12: 0 to 4 in the order P1 P5 P6 P8 A3 A4 A7 SP4 Q1 Q2 Q3 Q4; - where not answered"_s},
          {u"baseline"_s, u"N"_s, u"nrs, vas: before the treatment; - where missing"_s},
          {u"value"_s, u"N"_s, u"nrs, vas: now; - where missing"_s}},
         compute,
         1,
         1},
        {u"score nrs"_s,
         u"CASE"_s,
         u"Save the pain from 0 to 10, for each side"_s,
         u"--clinic ./clinic --user 佐藤 score nrs A-000001 --right 7 --left 4"_s,
         {{u"right"_s, u"0-10"_s, u"right knee"_s}, {u"left"_s, u"0-10"_s, u"left knee"_s}, timePoint, date},
         pain,
         1,
         1},
        {u"score record"_s,
         u"CASE INSTRUMENT"_s,
         u"Save a score, or the twelve answers to KOOS-12, for each side"_s,
         u"--clinic ./clinic --user 佐藤 score record A-000001 koos12 --right 3,3,4,2,1,2,3,2,3,2,3,2"_s,
         {{u"right"_s, u"N"_s, u"right knee; koos12: twelve answers"_s},
          {u"left"_s, u"N"_s, u"left knee; koos12: twelve answers"_s},
          timePoint,
          date},
         record,
         2,
         2},
    };
}

} // namespace ayumi
