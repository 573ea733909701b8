#include "app/ctl/families.h"
#include "core/desks/reminderrulesetting.h"
#include "ui/models/reminderwords.h"
#include "ui/models/words.h"

#include <QJsonArray>

#include <algorithm>

namespace ayumi {

using namespace Qt::StringLiterals;

namespace {

QJsonValue dateOrNull(const std::optional<QDate>& date)
{
    return date ? QJsonValue(date->toString(Qt::ISODate)) : QJsonValue();
}

QString isoOf(const PlacedInstant& moment)
{
    const QDateTime local = moment.local();
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate);
}

QJsonValue instantOrNull(const std::optional<Instant>& instant)
{
    return instant ? QJsonValue(isoOf({*instant, tokyoZone.toString()})) : QJsonValue();
}

QJsonArray jsonOf(const std::vector<ReminderFact>& facts)
{
    QJsonArray array;
    for (const ReminderFact& fact : facts)
        array.append(QJsonObject{{u"fact"_s, codeOf(fact.kind)}, {u"value"_s, fact.value}});
    return array;
}

QJsonObject jsonOf(const ReminderRow& row, QDate today)
{
    const Reminder& reminder = row.reminder;
    return {
        {u"key"_s, row.key().text()},
        {u"rule"_s, codeOf(reminder.rule)},
        {u"group"_s, codeOf(groupOf(reminder, today))},
        {u"case"_s, row.caseNumber.isEmpty() ? QJsonValue() : QJsonValue(row.caseNumber)},
        {u"patient"_s, row.person ? QJsonValue(row.person->displayName()) : QJsonValue()},
        {u"text"_s, reminder.rule == ReminderRule::Personal ? QJsonValue(reminder.argument) : QJsonValue()},
        {u"dueOn"_s, reminder.dueOn.toString(Qt::ISODate)},
        {u"until"_s, dateOrNull(reminder.until)},
        {u"at"_s, reminder.at ? QJsonValue(isoOf(*reminder.at)) : QJsonValue()},
        {u"urgent"_s, reminder.urgent},
        {u"argument"_s, reminder.argument},
        {u"assignedTo"_s, row.assignedName.isEmpty() ? QJsonValue() : QJsonValue(row.assignedName)},
        {u"snoozedUntil"_s, instantOrNull(row.snoozedUntil)},
        {u"repeat"_s, codeOf(row.personal ? row.personal->repeat : ReminderRepeat::None)},
        {u"facts"_s, jsonOf(reminder.facts)}};
}

/// One line for people, with the facts below it where they were asked for.
QString textOf(const ReminderRow& row, QDate today, bool why)
{
    const Reminder& reminder = row.reminder;
    const bool byHand = reminder.rule == ReminderRule::Personal;
    QStringList parts{reminder.at ? Words::moment(*reminder.at) : Words::date(reminder.dueOn),
                      byHand ? reminder.argument : Words::of(reminder.rule)};
    const QString detail = ReminderWords::detail(reminder, today);
    for (const QString& part : {detail, row.caseNumber, row.person ? row.person->displayName() : QString(),
                                row.assignedName, row.key().text()}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    QString text = parts.join(u"  "_s);
    if (!why)
        return text;
    text += u"\n    "_s + ReminderWords::explanation(reminder.rule);
    for (const ReminderFact& fact : reminder.facts)
        text += u"\n    - "_s + ReminderWords::fact(reminder, fact);
    return text;
}

Result<StaffId> staffNamed(Office& office, const QString& name)
{
    AYUMI_TRY_GET(const auto everybody, office.staff.all());
    const auto found = std::ranges::find(everybody, name, &Staff::name);
    if (found == everybody.end())
        return failure(ErrorCode::StaffUnknown, {name});
    return found->id;
}

Result<Reply> list(Surroundings& around, const Arguments& arguments)
{
    AYUMI_TRY_GET(Office * office, around.office());
    ReminderFilter filter;
    filter.limit = 100000;
    filter.withSnoozed = arguments.has(u"snoozed"_s);
    if (arguments.has(u"mine"_s))
        filter.theirs = office->session().staff;
    AYUMI_TRY_GET(const auto days, arguments.number(u"days"_s));
    if (days)
        filter.daysAhead = std::clamp(int(*days), 0, 3660);
    if (arguments.has(u"rule"_s)) {
        AYUMI_TRY_GET(filter.rule, readCode<ReminderRule>(arguments.value(u"rule"_s), u"rule"_s));
    }
    AYUMI_TRY_GET(const ReminderView view, office->reminders.list(filter));
    QJsonArray array;
    QStringList lines;
    std::optional<ReminderGroup> group;
    for (const ReminderRow& row : view.rows) {
        array.append(jsonOf(row, view.today));
        const ReminderGroup now = groupOf(row.reminder, view.today);
        if (group != now)
            lines.append(ReminderWords::group(now, view.count(now)));
        group = now;
        lines.append(u"  "_s + textOf(row, view.today, arguments.has(u"why"_s)));
    }
    const QString leftOut = ReminderWords::leftOut(view);
    if (!leftOut.isEmpty())
        lines.append(leftOut);
    return Reply{QJsonObject{{u"today"_s, view.today.toString(Qt::ISODate)},
                             {u"reminders"_s, array},
                             {u"more"_s, view.more},
                             {u"snoozed"_s, view.snoozed}},
                 lines.join(u'\n')};
}

Reply replyOf(const PersonalReminder& reminder)
{
    const Reminder computed = reminderOf(reminder);
    return {QJsonObject{{u"key"_s, keyOf(computed).text()},
                        {u"text"_s, reminder.text},
                        {u"dueOn"_s, reminder.dueOn.toString(Qt::ISODate)},
                        {u"at"_s, reminder.at ? QJsonValue(isoOf(*reminder.at)) : QJsonValue()},
                        {u"repeat"_s, codeOf(reminder.repeat)},
                        {u"done"_s, reminder.doneAt.has_value()}},
            u"%1  %2"_s.arg(keyOf(computed).text(), reminder.text)};
}

Result<Reply> add(Surroundings& around, const Arguments& arguments)
{
    AYUMI_TRY_GET(Office * office, around.office());
    PersonalReminder reminder;
    if (!arguments.positions.isEmpty()) {
        AYUMI_TRY_GET(reminder.caseId, caseOf(*office, arguments));
    }
    AYUMI_TRY_GET(reminder.text, arguments.required(u"text"_s));
    AYUMI_TRY_GET(const auto on, arguments.date(u"date"_s));
    reminder.dueOn = on.value_or(QDate());
    if (arguments.has(u"at"_s)) {
        const QString zone = arguments.value(u"zone"_s, tokyoZone.toString());
        if (!isKnownZone(zone))
            return failure(ErrorCode::ZoneUnknown, {zone});
        const QString typed = arguments.value(u"at"_s);
        AYUMI_TRY_GET(reminder.at, momentOf(typed, zone));
        if (reminder.at->local().time() != QDateTime::fromString(typed, Qt::ISODate).time())
            return failure(ErrorCode::TimeDoesNotExist, {typed, zone});
    }
    AYUMI_TRY_GET(reminder.repeat,
                  readCode<ReminderRepeat>(arguments.value(u"repeat"_s, u"none"_s), u"repeat"_s));
    reminder.assignedTo = office->session().staff;
    if (arguments.has(u"for"_s)) {
        AYUMI_TRY_GET(reminder.assignedTo, staffNamed(*office, arguments.value(u"for"_s)));
    }
    AYUMI_TRY_GET(const PersonalReminder stored, office->reminders.add(reminder));
    return replyOf(stored);
}

Result<ReminderKey> keyOfCall(const Arguments& arguments)
{
    const QString text = arguments.positions.at(0);
    const auto key = ReminderKey::fromText(text);
    if (!key)
        return failure(ErrorCode::NotFound, {text});
    return *key;
}

/// "2027-01-31" is the first moment of that day in the office, "2027-01-31T15:00" a time on its clock.
Result<Instant> untilOf(const Arguments& arguments)
{
    AYUMI_TRY_GET(const QString text, arguments.required(u"until"_s));
    if (text.contains(u'T')) {
        AYUMI_TRY_GET(const PlacedInstant moment, momentOf(text, tokyoZone));
        return moment.at;
    }
    AYUMI_TRY_GET(const QDate day, arguments.requiredDate(u"until"_s));
    return instantAt(day, QTime(0, 0), tokyoZone);
}

Result<Reply> snooze(Surroundings& around, const Arguments& arguments)
{
    AYUMI_TRY_GET(Office * office, around.office());
    AYUMI_TRY_GET(const ReminderKey key, keyOfCall(arguments));
    AYUMI_TRY_GET(const Instant until, untilOf(arguments));
    AYUMI_TRY(office->reminders.snooze(key, until));
    return Reply{QJsonObject{{u"key"_s, key.text()}, {u"snoozedUntil"_s, instantOrNull(until)}},
                 u"%1  %2"_s.arg(key.text(), Words::moment(until))};
}

Result<Reply> done(Surroundings& around, const Arguments& arguments)
{
    AYUMI_TRY_GET(Office * office, around.office());
    AYUMI_TRY_GET(const ReminderKey key, keyOfCall(arguments));
    ReminderFilter filter;
    filter.rule = ReminderRule::Personal;
    filter.withSnoozed = true;
    filter.daysAhead = 36600;
    filter.limit = 100000;
    AYUMI_TRY_GET(const ReminderView view, office->reminders.list(filter));
    const auto found = std::ranges::find(view.rows, key, &ReminderRow::key);
    if (found == view.rows.end())
        return failure(ErrorCode::NotFound, {key.text()});
    AYUMI_TRY_GET(const PersonalReminder stored,
                  office->reminders.done(found->personal->id, found->personal->version));
    return replyOf(stored);
}

Result<Reply> assign(Surroundings& around, const Arguments& arguments)
{
    AYUMI_TRY_GET(Office * office, around.office());
    AYUMI_TRY_GET(const ReminderKey key, keyOfCall(arguments));
    StaffId to;
    if (arguments.has(u"to"_s)) {
        AYUMI_TRY_GET(to, staffNamed(*office, arguments.value(u"to"_s)));
    }
    AYUMI_TRY(office->reminders.assign(key, to));
    return Reply{QJsonObject{{u"key"_s, key.text()}, {u"assignedTo"_s, arguments.value(u"to"_s)}},
                 u"%1  %2"_s.arg(key.text(), arguments.value(u"to"_s))};
}

/// What the options say about one rule, over what is set.
Result<RuleSetting> changedSetting(RuleSetting setting, ReminderRule rule, const Arguments& arguments)
{
    if (arguments.has(u"disable"_s))
        setting.on = false;
    if (arguments.has(u"enable"_s))
        setting.on = true;
    const RuleTraits& traits = traitsOf(rule);
    AYUMI_TRY_GET(const auto number, arguments.number(u"number"_s));
    if (number) {
        if (traits.unit == RuleDays::None || *number < traits.least || *number > traits.most)
            return failure(ErrorCode::FieldInvalid, {u"number"_s, arguments.value(u"number"_s)});
        setting.days = int(*number);
    }
    AYUMI_TRY_GET(const auto urgent, arguments.number(u"urgent"_s));
    if (urgent) {
        if (traits.usualUrgent < 0 || *urgent < 0 || *urgent > setting.days)
            return failure(ErrorCode::FieldInvalid, {u"urgent"_s, arguments.value(u"urgent"_s)});
        setting.urgentDays = int(*urgent);
    }
    return setting;
}

Result<Reply> rules(Surroundings& around, const Arguments& arguments)
{
    AYUMI_TRY_GET(Office * office, around.office());
    AYUMI_TRY_GET(ReminderRulesSetting setting, office->reminders.rules());
    const ReminderRulesSetting before = setting;
    if (arguments.has(u"usual"_s))
        setting.rules = ReminderRules();
    if (!arguments.positions.isEmpty()) {
        AYUMI_TRY_GET(const auto rule, readCode<ReminderRule>(arguments.positions.at(0), u"rule"_s));
        if (rule == ReminderRule::Personal)
            return failure(ErrorCode::FieldInvalid, {u"rule"_s, codeOf(rule)});
        AYUMI_TRY_GET(const RuleSetting changed, changedSetting(setting.rules.of(rule), rule, arguments));
        setting.rules.set(rule, changed);
    }
    if (arguments.has(u"ring-from"_s)) {
        const QTime from = QTime::fromString(arguments.value(u"ring-from"_s), u"HH:mm"_s);
        if (!from.isValid())
            return failure(ErrorCode::FieldInvalid, {u"ring-from"_s, arguments.value(u"ring-from"_s)});
        setting.rules.ringFrom = from;
    }
    if (setting != before) {
        AYUMI_TRY_GET(setting, office->reminders.saveRules(setting));
    }
    QStringList lines;
    for (const RuleTraits& traits : allRuleTraits()) {
        const RuleSetting& each = setting.rules.of(traits.rule);
        lines.append(u"%1  %2  %3"_s.arg(each.on ? u"+"_s : u"-"_s, Words::of(traits.rule),
                                         ReminderWords::number(traits.rule, each.days)));
    }
    return Reply{jsonOf(setting.rules), lines.join(u'\n')};
}

} // namespace

std::vector<Command> reminderCommands()
{
    return {
        {u"reminder list"_s,
         {},
         u"What reminds: calls, what waits on us, what was set by hand; overdue, today, coming"_s,
         u"--clinic ./clinic --user 佐藤 reminder list --mine --why"_s,
         {{u"mine"_s, {}, u"only yours and nobody's"_s},
          {u"rule"_s, u"RULE"_s, u"only of this rule, by its code"_s},
          {u"days"_s, u"N"_s, u"how far ahead; 7"_s},
          {u"snoozed"_s, {}, u"also what was put off"_s},
          {u"why"_s, {}, u"with the rule and the facts that made each"_s}},
         list},
        {u"reminder add"_s,
         u"[CASE]"_s,
         u"Set one by hand, about a case or free"_s,
         u"--clinic ./clinic --user 佐藤 reminder add A-000001 --text 病院に確認 --date 2026-07-01"_s,
         {{u"text"_s, u"TEXT"_s, u"what about"_s},
          {u"date"_s, u"DATE"_s, u"the day"_s},
          {u"at"_s, u"TIME"_s, u"in place of the day: a time"_s},
          {u"zone"_s, u"ZONE"_s, u"whose clock; Asia/Tokyo"_s},
          {u"repeat"_s, u"HOW"_s, u"none, daily, weekly, monthly"_s},
          {u"for"_s, u"NAME"_s, u"for a colleague; yourself"_s}},
         add,
         0,
         1},
        {u"reminder snooze"_s,
         u"KEY"_s,
         u"Put one off until a day or a time"_s,
         u"--clinic ./clinic --user 佐藤 reminder snooze personal/1/2026-07-01 --until 2026-07-05"_s,
         {{u"until"_s, u"DATE"_s, u"a day, or a time on the clock of Tokyo"_s}},
         snooze,
         1,
         1},
        {u"reminder assign"_s,
         u"KEY"_s,
         u"Hand one to a colleague, or to nobody (no --to)"_s,
         u"--clinic ./clinic --user 佐藤 reminder assign personal/1/2026-07-01 --to 佐藤"_s,
         {{u"to"_s, u"NAME"_s, u"to whom"_s}},
         assign,
         1,
         1},
        {u"reminder done"_s,
         u"KEY"_s,
         u"Done with one that was set by hand; what repeats goes on to its next day"_s,
         u"--clinic ./clinic --user 佐藤 reminder done personal/1/2026-07-01"_s,
         {},
         done,
         1,
         1},
        {u"reminder rules"_s,
         u"[RULE]"_s,
         u"Which rules remind and from when; with options they are changed"_s,
         u"--clinic ./clinic --user 佐藤 reminder rules no-reply --number 2"_s,
         {{u"enable"_s, {}, u"switch the rule on"_s},
          {u"disable"_s, {}, u"switch the rule off"_s},
          {u"number"_s, u"N"_s, u"its days or minutes"_s},
          {u"urgent"_s, u"N"_s, u"days before arrival from which it is urgent"_s},
          {u"ring-from"_s, u"HH:MM"_s, u"from when the reminders of a day ring, clock of Tokyo"_s},
          {u"usual"_s, {}, u"all rules as usual"_s}},
         rules,
         0,
         1},
    };
}

} // namespace ayumi
