#include "core/desks/scorekeeping.h"

#include "core/storage/scoretable.h"

using namespace Qt::StringLiterals;

namespace ayumi {

Result<QJsonObject> keepScore(DeskWork& work, const OutcomeScore& score)
{
    AYUMI_TRY(checkScore(score, work.today()));
    ScoreTable table(work.database());
    AYUMI_TRY_GET(const auto before, table.findSame(score));
    OutcomeScore given = score;
    given.ruleVersion = ruleVersionOf(score.instrument);
    given.recordedBy = work.staff();
    given.recordedAt = work.now();
    AYUMI_TRY_GET(const OutcomeScore stored, table.save(given));
    return QJsonObject{{u"instrument"_s, codeOf(stored.instrument)},
                       {u"joint"_s, jointCode(stored.joint)},
                       {u"timePoint"_s, stored.timePoint},
                       {u"before"_s, before ? QJsonValue(before->value) : QJsonValue()},
                       {u"after"_s, stored.value}};
}

Result<QJsonObject> keepKoos12(DeskWork& work, const Koos12Record& record)
{
    AYUMI_TRY(checkRecord(record, work.today()));
    ScoreTable table(work.database());
    AYUMI_TRY_GET(const auto before, table.findSame(record));
    Koos12Record given = record;
    given.ruleVersion = ruleVersionOf(Instrument::Koos12Summary);
    given.recordedBy = work.staff();
    given.recordedAt = work.now();
    AYUMI_TRY(table.save(given));
    return QJsonObject{{u"instrument"_s, codeOf(Measure::Koos12)},
                       {u"joint"_s, jointCode(given.joint)},
                       {u"timePoint"_s, given.timePoint},
                       {u"before"_s, before ? QJsonValue(koos12::written(before->answers)) : QJsonValue()},
                       {u"after"_s, koos12::written(given.answers)}};
}

} // namespace ayumi
