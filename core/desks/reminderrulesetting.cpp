#include "core/desks/reminderrulesetting.h"

#include "core/storage/settingtable.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

const QString settingName = u"reminder-rules"_s;

} // namespace

QJsonObject jsonOf(const ReminderRules& rules)
{
    QJsonObject each;
    for (const RuleTraits& traits : allRuleTraits()) {
        const RuleSetting& setting = rules.of(traits.rule);
        QJsonObject object{{u"on"_s, setting.on}};
        if (traits.unit != RuleDays::None)
            object.insert(u"days"_s, setting.days);
        if (traits.usualUrgent >= 0)
            object.insert(u"urgentDays"_s, setting.urgentDays);
        each.insert(codeOf(traits.rule), object);
    }
    return {{u"ringFrom"_s, rules.ringFrom.toString(u"HH:mm"_s)}, {u"rules"_s, each}};
}

ReminderRules reminderRulesOf(const QJsonObject& object)
{
    ReminderRules rules;
    const QTime from = QTime::fromString(object.value(u"ringFrom"_s).toString(), u"HH:mm"_s);
    if (from.isValid())
        rules.ringFrom = from;
    const QJsonObject each = object.value(u"rules"_s).toObject();
    for (const RuleTraits& traits : allRuleTraits()) {
        const QJsonObject stored = each.value(codeOf(traits.rule)).toObject();
        const RuleSetting& usual = rules.of(traits.rule);
        rules.set(traits.rule, {.on = stored.value(u"on"_s).toBool(usual.on),
                                .days = stored.value(u"days"_s).toInt(usual.days),
                                .urgentDays = stored.value(u"urgentDays"_s).toInt(usual.urgentDays)});
    }
    return rules;
}

Result<ReminderRulesSetting> readReminderRules(Database& database)
{
    AYUMI_TRY_GET(const auto stored, SettingTable(database).find(settingName));
    if (!stored)
        return ReminderRulesSetting{};
    return ReminderRulesSetting{reminderRulesOf(QJsonDocument::fromJson(stored->content.toUtf8()).object()),
                                stored->version};
}

Result<ReminderRulesSetting> writeReminderRules(Database& database, const ReminderRulesSetting& setting)
{
    const QByteArray content = QJsonDocument(jsonOf(setting.rules)).toJson(QJsonDocument::Compact);
    AYUMI_TRY_GET(const Setting stored,
                  SettingTable(database).save(settingName, {QString::fromUtf8(content), setting.version}));
    return ReminderRulesSetting{setting.rules, stored.version};
}

} // namespace ayumi
