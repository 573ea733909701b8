#include "app/ctl/casejson.h"
#include "app/ctl/families.h"
#include "ui/models/words.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace ayumi {

using namespace Qt::StringLiterals;

namespace {

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

/// Everybody by id and name.
class People
{
public:
    static Result<People> read(Office& office)
    {
        People people;
        AYUMI_TRY_GET(people.m_staff, office.staff.all());
        return people;
    }

    [[nodiscard]] Result<StaffId> named(const QString& name) const
    {
        const auto found = std::ranges::find(m_staff, name, &Staff::name);
        if (found == m_staff.end())
            return failure(ErrorCode::StaffUnknown, {name});
        return found->id;
    }
    [[nodiscard]] QString nameOf(StaffId id) const
    {
        const auto found = std::ranges::find(m_staff, id, &Staff::id);
        return found == m_staff.end() ? QString() : found->name;
    }

private:
    std::vector<Staff> m_staff;
};

QJsonObject jsonOf(const HandOver& handOver, const People& people)
{
    return {{u"handOver"_s, handOver.id},
            {u"calls"_s, handOver.calls},
            {u"by"_s, people.nameOf(handOver.by)},
            {u"reason"_s, handOver.reason},
            {u"undone"_s, handOver.undoneAt.has_value()}};
}

Reply replyOf(const HandOver& handOver, const People& people)
{
    return {jsonOf(handOver, people),
            u"%1: %2 calls  %3"_s.arg(handOver.id).arg(handOver.calls).arg(handOver.reason)};
}

Result<Reply> times(Surroundings& around, const Arguments& arguments)
{
    AYUMI_TRY_GET(Office * office, around.office());
    AYUMI_TRY_GET(const CaseId id, caseOf(*office, arguments));
    AYUMI_TRY_GET(const CaseFile file, office->cases.refresh(id));
    const QString step = arguments.positions.at(1).toUpper();
    const auto found = std::ranges::find(file.facts.followUps, step, &FollowUp::step);
    if (found == file.facts.followUps.end())
        return failure(ErrorCode::NotFound, {step});
    TimesWish wish;
    if (arguments.has(u"doctor"_s))
        wish.hospitalJoins = true;
    AYUMI_TRY_GET(const ProposedCall call, office->followUps.proposeTimes(found->id, wish));
    QJsonArray proposed;
    QStringList lines;
    for (const ProposedTime& time : call.proposal.times) {
        QJsonArray reasons;
        QStringList words;
        for (const TimeReason reason : time.reasons) {
            reasons.append(codeOf(reason));
            words.append(Words::of(reason));
        }
        proposed.append(QJsonObject{{u"at"_s, time.at.local().toString(u"yyyy-MM-ddTHH:mm"_s)},
                                    {u"daysFromDue"_s, time.daysFromDue},
                                    {u"reasons"_s, reasons}});
        lines.append(u"%1  %2"_s.arg(Words::moment(time.at), words.join(u", ")));
    }
    QJsonArray passed;
    for (const PassedOverDay& day : call.proposal.passedOver)
        passed.append(QJsonObject{{u"date"_s, iso(day.date)}, {u"because"_s, codeOf(day.obstacle)}});
    return Reply{QJsonObject{{u"dueOn"_s, iso(call.due)},
                             {u"windowFrom"_s, iso(call.window.from)},
                             {u"windowUntil"_s, iso(call.window.until)},
                             {u"times"_s, proposed},
                             {u"passedOver"_s, passed}},
                 lines.join(u'\n')};
}

Result<Reply> assign(Surroundings& around, const Arguments& arguments)
{
    AYUMI_TRY_GET(Office * office, around.office());
    AYUMI_TRY_GET(const People people, People::read(*office));
    AYUMI_TRY_GET(const QString name, arguments.required(u"to"_s));
    AYUMI_TRY_GET(const StaffId to, people.named(name));
    AYUMI_TRY_GET(const CaseId id, caseOf(*office, arguments));
    if (arguments.positions.size() == 1) {
        AYUMI_TRY_GET(const HandOver done, office->assignments.assignCase(id, to));
        return replyOf(done, people);
    }
    AYUMI_TRY_GET(const CaseFile file, office->cases.refresh(id));
    const QString step = arguments.positions.at(1).toUpper();
    const auto found = std::ranges::find(file.facts.followUps, step, &FollowUp::step);
    if (found == file.facts.followUps.end())
        return failure(ErrorCode::NotFound, {step});
    AYUMI_TRY(office->followUps.assign(found->id, found->version, to));
    return Reply{QJsonObject{{u"followUp"_s, step}, {u"assignedTo"_s, name}},
                 u"%1: %2"_s.arg(Words::followUpStep(step), name)};
}

Result<HandOverWish> wishOf(const People& people, const Arguments& arguments)
{
    HandOverWish wish;
    AYUMI_TRY_GET(const QString from, arguments.required(u"from"_s));
    if (from != u"nobody") {
        AYUMI_TRY_GET(wish.from, people.named(from));
    }
    if (arguments.has(u"to"_s)) {
        AYUMI_TRY_GET(wish.to, people.named(arguments.value(u"to"_s)));
    }
    AYUMI_TRY_GET(const auto first, arguments.date(u"first"_s));
    AYUMI_TRY_GET(const auto last, arguments.date(u"last"_s));
    wish.first = first.value_or(QDate());
    wish.last = last.value_or(QDate());
    wish.reason = arguments.value(u"reason"_s);
    return wish;
}

QJsonObject loadsOf(const std::map<StaffId, int>& loads, const People& people)
{
    QJsonObject object;
    for (const auto& [id, load] : loads)
        object[people.nameOf(id)] = load;
    return object;
}

Result<Reply> handOver(Surroundings& around, const Arguments& arguments)
{
    AYUMI_TRY_GET(Office * office, around.office());
    AYUMI_TRY_GET(const People people, People::read(*office));
    AYUMI_TRY_GET(const HandOverWish wish, wishOf(people, arguments));
    AYUMI_TRY_GET(const HandOverPreview preview, office->assignments.preview(wish));
    if (!arguments.has(u"dry-run"_s)) {
        AYUMI_TRY_GET(const HandOver done, office->assignments.handOver(wish, preview.calls));
        return replyOf(done, people);
    }
    QJsonArray calls;
    QStringList lines;
    for (const AssignedCall& line : preview.calls) {
        calls.append(
            QJsonObject{{u"actOn"_s, iso(line.call.actOn)},
                        {u"to"_s, people.nameOf(line.to)},
                        {u"because"_s, line.obstacle ? QJsonValue(codeOf(*line.obstacle)) : QJsonValue()}});
        lines.append(u"%1  → %2"_s.arg(Words::date(line.call.actOn), people.nameOf(line.to)));
    }
    return Reply{QJsonObject{{u"calls"_s, calls},
                             {u"unassigned"_s, preview.unassigned},
                             {u"more"_s, preview.more},
                             {u"loadBefore"_s, loadsOf(preview.loadBefore, people)},
                             {u"loadAfter"_s, loadsOf(preview.loadAfter, people)}},
                 lines.join(u'\n')};
}

Result<Reply> handOvers(Surroundings& around, const Arguments&)
{
    AYUMI_TRY_GET(Office * office, around.office());
    AYUMI_TRY_GET(const People people, People::read(*office));
    AYUMI_TRY_GET(const auto recent, office->assignments.recent());
    QJsonArray array;
    QStringList lines;
    for (const HandOver& each : recent) {
        array.append(jsonOf(each, people));
        lines.append(replyOf(each, people).text);
    }
    return Reply{array, lines.join(u'\n')};
}

Result<Reply> takeBack(Surroundings& around, const Arguments& arguments)
{
    AYUMI_TRY_GET(Office * office, around.office());
    AYUMI_TRY_GET(const HandOverUndone undone,
                  office->assignments.undo(arguments.positions.at(0).toLongLong()));
    return Reply{QJsonObject{{u"putBack"_s, undone.putBack}, {u"left"_s, undone.left}},
                 u"%1 put back, %2 left"_s.arg(undone.putBack).arg(undone.left)};
}

Result<Reply> lost(Surroundings& around, const Arguments&)
{
    AYUMI_TRY_GET(Office * office, around.office());
    AYUMI_TRY_GET(const LostView view, office->followUps.lost(100'000));
    QJsonArray array;
    QStringList lines;
    for (const LostRow& row : view.rows) {
        const QDate on = row.followUp.endedOn.value_or(QDate());
        array.append(QJsonObject{{u"case"_s, row.caseNumber},
                                 {u"patient"_s, row.person.displayName()},
                                 {u"followUp"_s, row.followUp.step},
                                 {u"endedOn"_s, iso(on)},
                                 {u"attempts"_s, row.attempts},
                                 {u"stage"_s, codeOf(row.stage)}});
        lines.append(u"%1  %2  %3  %4"_s.arg(Words::date(on), row.caseNumber, row.person.displayName(),
                                             Words::followUpStep(row.followUp.step)));
    }
    return Reply{array, lines.join(u'\n')};
}

} // namespace

std::vector<Command> assignmentCommands()
{
    const QString sato = u"--clinic ./clinic --user 佐藤 "_s;
    const Option dryRun{u"dry-run"_s, {}, u"only say who would get what"_s};
    return {
        {u"follow-up times"_s,
         u"CASE STEP"_s,
         u"The five best times for a call, with reasons"_s,
         sato + u"follow-up times A-000001 3M --doctor --json"_s,
         {{u"doctor"_s, {}, u"the doctor in Malaysia takes part"_s}},
         times,
         2,
         2},
        {u"follow-up assign"_s,
         u"CASE [STEP]"_s,
         u"Who makes one call, or every open call of a case"_s,
         sato + u"follow-up assign A-000001 --to 田中"_s,
         {{u"to"_s, u"NAME"_s, u"whoever makes them"_s}},
         assign,
         1,
         2},
        {u"follow-up hand-over"_s,
         {},
         u"Give somebody's open calls to others, shared out by language and load, or to one person"_s,
         sato + u"follow-up hand-over --from 田中 --last 2026-12-31 --reason 休暇 --dry-run"_s,
         {{u"from"_s, u"NAME"_s, u"whose calls; nobody: those that are nobody's"_s},
          {u"to"_s, u"NAME"_s, u"one person for all"_s},
          {u"first"_s, u"DATE"_s, u"to act on from this day; if not given, late ones too"_s},
          {u"last"_s, u"DATE"_s, u"until this day; if not given, all"_s},
          {u"reason"_s, u"TEXT"_s, u"in words"_s},
          dryRun},
         handOver},
        {u"follow-up hand-overs"_s,
         {},
         u"The last hand-overs"_s,
         sato + u"follow-up hand-overs --json"_s,
         {},
         handOvers},
        {u"follow-up take-back"_s,
         u"HAND-OVER"_s,
         u"Take a hand-over back, where nothing changed meanwhile"_s,
         sato + u"follow-up take-back 1"_s,
         {},
         takeBack,
         1,
         1},
        {u"follow-up lost"_s,
         {},
         u"Lost to follow-up: calls that ended because nobody could be reached"_s,
         sato + u"follow-up lost --json"_s,
         {},
         lost},
    };
}

} // namespace ayumi
