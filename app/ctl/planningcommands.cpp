#include "app/ctl/families.h"
#include "core/domain/followupplan.h"
#include "ui/models/words.h"

#include <QJsonArray>
#include <QJsonObject>

namespace ayumi {

using namespace Qt::StringLiterals;

namespace {

Reply replyOf(const std::vector<PlannedDay>& days)
{
    QJsonArray array;
    QStringList lines;
    for (const PlannedDay& day : days) {
        array.append(QJsonObject{{u"followUp"_s, day.step},
                                 {u"dueOn"_s, day.dueOn.toString(Qt::ISODate)},
                                 {u"windowFrom"_s, day.window.from.toString(Qt::ISODate)},
                                 {u"windowUntil"_s, day.window.until.toString(Qt::ISODate)}});
        lines.append(u"%1  %2  (%3 - %4)"_s.arg(Words::date(day.dueOn), Words::followUpStep(day.step),
                                                Words::date(day.window.from), Words::date(day.window.until)));
    }
    return {array, lines.join(u'\n')};
}

Result<Reply> preview(Surroundings&, const Arguments& arguments)
{
    AYUMI_TRY_GET(const QDate treatedOn, arguments.requiredDate(u"treated"_s));
    return replyOf(plannedDays(defaultPlan(), treatedOn));
}

} // namespace

std::vector<Command> planningCommands()
{
    return {
        {u"plan preview"_s,
         {},
         u"The follow-ups that a treatment on a day would open, by the default plan"_s,
         u"plan preview --treated 2027-01-31 --json"_s,
         {{u"treated"_s, u"DATE"_s, u"the day of the treatment"_s}},
         preview},
    };
}

} // namespace ayumi
