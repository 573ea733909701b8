#include "app/ctl/casejson.h"
#include "app/ctl/families.h"
#include "app/ctl/replies.h"
#include "core/domain/outcome/nrs.h"
#include "ui/models/words.h"

#include <QJsonArray>

#include <algorithm>

namespace ayumi {

using namespace Qt::StringLiterals;

namespace {

Result<Reply> due(Surroundings& around, const Arguments& arguments)
{
    AYUMI_TRY_GET(Office * office, around.office());
    FollowUpFilter filter;
    AYUMI_TRY_GET(const auto until, arguments.date(u"until"_s));
    filter.until = until.value_or(around.clock->today());
    filter.limit = 100000;
    AYUMI_TRY_GET(const auto rows, office->followUps.due(filter));
    QJsonArray array;
    QStringList lines;
    for (const FollowUpRow& row : rows) {
        array.append(jsonOf(row));
        lines.append(u"%1  %2  %3  %4  %5  %6"_s.arg(
            Words::date(row.actOn), Words::of(row.status), row.caseNumber, row.person.displayName(),
            Words::followUpStep(row.followUp.step), row.person.phone));
    }
    return Reply{array, lines.join(u'\n')};
}

Result<Reply> waiting(Surroundings& around, const Arguments&)
{
    AYUMI_TRY_GET(Office * office, around.office());
    AYUMI_TRY_GET(const TodayView today, office->followUps.today({}));
    QJsonArray array;
    QStringList lines;
    for (const WaitingRow& row : today.waiting) {
        array.append(jsonOf(row));
        lines.append(u"%1  %2  %3  %4"_s.arg(Words::date(row.reminder.dueOn), row.caseNumber,
                                             row.person.displayName(), Words::of(row.reminder.rule)));
    }
    return Reply{array, lines.join(u'\n')};
}

struct FollowUpCall
{
    Office* office = nullptr;
    FollowUp followUp;
};

Result<FollowUpCall> followUpOf(Surroundings& around, const Arguments& arguments)
{
    FollowUpCall call;
    AYUMI_TRY_GET(call.office, around.office());
    AYUMI_TRY_GET(const CaseId id, caseOf(*call.office, arguments));
    AYUMI_TRY_GET(const CaseFile file, call.office->cases.refresh(id));
    const QString step = arguments.positions.at(1).toUpper();
    const auto found = std::ranges::find(file.facts.followUps, step, &FollowUp::step);
    if (found == file.facts.followUps.end())
        return failure(ErrorCode::NotFound, {step});
    call.followUp = *found;
    return call;
}

Reply replyOf(const FollowUp& followUp)
{
    return {QJsonObject{{u"followUp"_s, followUp.step},
                        {u"end"_s, followUp.end ? QJsonValue(codeOf(*followUp.end)) : QJsonValue()}},
            u"%1: %2"_s.arg(Words::followUpStep(followUp.step),
                            followUp.end ? Words::of(*followUp.end) : u"open"_s)};
}

Result<Reply> record(Surroundings& around, const Arguments& arguments)
{
    AYUMI_TRY_GET(const FollowUpCall call, followUpOf(around, arguments));
    Contact contact;
    contact.followUp = call.followUp.id;
    contact.version = call.followUp.version;
    AYUMI_TRY_GET(const QString result, arguments.required(u"result"_s));
    AYUMI_TRY_GET(contact.result, readCode<ContactResult>(result, u"result"_s));
    AYUMI_TRY_GET(contact.channel,
                  readCode<ContactChannel>(arguments.value(u"channel"_s, u"phone"_s), u"channel"_s));
    if (arguments.has(u"call-back-at"_s)) {
        AYUMI_TRY_GET(contact.callBackAt, momentOf(arguments.value(u"call-back-at"_s), tokyoZone));
    }
    AYUMI_TRY_GET(contact.nextTryOn, arguments.date(u"next-try"_s));
    contact.note = arguments.value(u"note"_s);
    contact.answeredBy = arguments.value(u"answered-by"_s);
    contact.completes = !arguments.has(u"not-complete"_s);
    for (const auto& [option, joint] : {std::pair{u"right"_s, rightKnee}, std::pair{u"left"_s, leftKnee}}) {
        if (arguments.has(option)) {
            AYUMI_TRY_GET(const int pain, nrs::read(arguments.value(option)));
            contact.nrs.emplace_back(joint, pain);
        }
    }
    AYUMI_TRY_GET(const FollowUp saved, call.office->followUps.recordContact(contact));
    return replyOf(saved);
}

Result<Reply> postpone(Surroundings& around, const Arguments& arguments)
{
    AYUMI_TRY_GET(const FollowUpCall call, followUpOf(around, arguments));
    AYUMI_TRY_GET(const QDate until, arguments.requiredDate(u"until"_s));
    AYUMI_TRY_GET(const FollowUp saved,
                  call.office->followUps.postpone(call.followUp.id, call.followUp.version, until));
    return replyOf(saved);
}

Result<Reply> book(Surroundings& around, const Arguments& arguments)
{
    AYUMI_TRY_GET(const FollowUpCall call, followUpOf(around, arguments));
    AYUMI_TRY_GET(const QString at, arguments.required(u"at"_s));
    AYUMI_TRY_GET(const PlacedInstant moment, momentOf(at, tokyoZone));
    AYUMI_TRY_GET(const auto channel,
                  readCode<ContactChannel>(arguments.value(u"channel"_s, u"phone"_s), u"channel"_s));
    AYUMI_TRY_GET(const FollowUp saved,
                  call.office->followUps.book(call.followUp.id, call.followUp.version, moment, channel));
    return replyOf(saved);
}

Result<Reply> pin(Surroundings& around, const Arguments& arguments)
{
    AYUMI_TRY_GET(const FollowUpCall call, followUpOf(around, arguments));
    AYUMI_TRY_GET(const auto on, arguments.date(u"date"_s));
    AYUMI_TRY_GET(const FollowUp saved,
                  call.office->followUps.pin(call.followUp.id, call.followUp.version, on));
    return replyOf(saved);
}

Result<Reply> end(Surroundings& around, const Arguments& arguments)
{
    AYUMI_TRY_GET(const FollowUpCall call, followUpOf(around, arguments));
    AYUMI_TRY_GET(const auto how, readCode<FollowUpEnd>(arguments.positions.at(2), u"end"_s));
    AYUMI_TRY_GET(const FollowUp saved, call.office->followUps.end(call.followUp.id, call.followUp.version,
                                                                   how, arguments.value(u"note"_s)));
    return replyOf(saved);
}

Result<Reply> add(Surroundings& around, const Arguments& arguments)
{
    AYUMI_TRY_GET(Office * office, around.office());
    AYUMI_TRY_GET(const CaseId id, caseOf(*office, arguments));
    AYUMI_TRY_GET(const QDate on, arguments.requiredDate(u"date"_s));
    AYUMI_TRY_GET(const FollowUp saved, office->followUps.addExtra(id, on, arguments.value(u"reason"_s)));
    return replyOf(saved);
}

} // namespace

std::vector<Command> followUpCommands()
{
    const Option channel{u"channel"_s, u"CHANNEL"_s, u"phone, line, video, mail"_s};
    const Option note{u"note"_s, u"TEXT"_s, u"in words"_s};
    return {
        {u"due"_s,
         {},
         u"Whom to call: everything open to act on until today, or until a date"_s,
         u"--clinic ./clinic --user 佐藤 due --on 2027-01-31 --json"_s,
         {{u"until"_s, u"DATE"_s, u"further ahead"_s}},
         due},
        {u"waiting"_s,
         {},
         u"What waits on us: replies, decisions, consents, passports, cases to look at again"_s,
         u"--clinic ./clinic --user 佐藤 waiting --json"_s,
         {},
         waiting},
        {u"follow-up record"_s,
         u"CASE STEP"_s,
         u"Record one try to reach somebody"_s,
         u"--clinic ./clinic --user 佐藤 follow-up record A-000001 1M --result reached --right 5 --left 6"_s,
         {{u"result"_s, u"RESULT"_s, u"reached, no-answer, call-back, declined, family, message-left"_s},
          channel,
          {u"call-back-at"_s, u"TIME"_s, u"with call-back: clock of Tokyo"_s},
          {u"next-try"_s, u"DATE"_s, u"when to try again"_s},
          {u"right"_s, u"0-10"_s, u"pain of the right knee"_s},
          {u"left"_s, u"0-10"_s, u"pain of the left knee"_s},
          {u"answered-by"_s, u"NAME"_s, u"who spoke"_s},
          {u"not-complete"_s, {}, u"reached, but the follow-up stays open"_s},
          note},
         record,
         2,
         2},
        {u"follow-up postpone"_s,
         u"CASE STEP"_s,
         u"Show it again on a later day"_s,
         u"--clinic ./clinic --user 佐藤 follow-up postpone A-000001 3M --until 2026-09-01"_s,
         {{u"until"_s, u"DATE"_s, u"that day"_s}},
         postpone,
         2,
         2},
        {u"follow-up book"_s,
         u"CASE STEP"_s,
         u"Agree on a time"_s,
         u"--clinic ./clinic --user 佐藤 follow-up book A-000001 3M --at 2026-08-24T10:30 --channel video"_s,
         {{u"at"_s, u"TIME"_s, u"clock of Tokyo"_s}, channel},
         book,
         2,
         2},
        {u"follow-up pin"_s,
         u"CASE STEP"_s,
         u"Fix the due date by hand, or free it (no --date)"_s,
         u"--clinic ./clinic --user 佐藤 follow-up pin A-000001 6M --date 2026-11-30"_s,
         {{u"date"_s, u"DATE"_s, u"stays when the treatment date moves"_s}},
         pin,
         2,
         2},
        {u"follow-up end"_s,
         u"CASE STEP END"_s,
         u"End it: done, declined, unreachable, closed"_s,
         u"--clinic ./clinic --user 佐藤 follow-up end A-000001 6M unreachable --note 5回不在"_s,
         {note},
         end,
         3,
         3},
        {u"follow-up add"_s,
         u"CASE"_s,
         u"Add one by hand"_s,
         u"--clinic ./clinic --user 佐藤 follow-up add A-000001 --date 2026-07-10 --reason 腫れの確認"_s,
         {{u"date"_s, u"DATE"_s, u"when"_s}, {u"reason"_s, u"TEXT"_s, u"why"_s}},
         add,
         1,
         1},
    };
}

} // namespace ayumi
