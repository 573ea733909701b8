#include "core/desks/officecontactsetting.h"

#include "core/storage/settingtable.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

const QString contactSettingName = u"office-contact"_s;

OfficeContact officeContactOf(const QJsonObject& object)
{
    const auto text = [&object](const QString& name) { return object.value(name).toString(); };
    return {.name = text(u"office"_s),
            .postcode = text(u"postcode"_s),
            .address = text(u"address"_s),
            .phone = text(u"phone"_s),
            .hours = text(u"hours"_s),
            .line = text(u"line"_s),
            .phoneAbroad = text(u"phoneAbroad"_s)};
}

} // namespace

QJsonObject jsonOf(const OfficeContact& contact)
{
    return {{u"office"_s, contact.name},
            {u"postcode"_s, contact.postcode},
            {u"address"_s, contact.address},
            {u"phone"_s, contact.phone},
            {u"hours"_s, contact.hours},
            {u"line"_s, contact.line},
            {u"phoneAbroad"_s, contact.phoneAbroad}};
}

Result<OfficeContactSetting> readOfficeContact(Database& database)
{
    AYUMI_TRY_GET(const auto stored, SettingTable(database).find(contactSettingName));
    if (!stored)
        return OfficeContactSetting{};
    return OfficeContactSetting{officeContactOf(QJsonDocument::fromJson(stored->content.toUtf8()).object()),
                                stored->version};
}

Result<OfficeContactSetting> writeOfficeContact(Database& database, const OfficeContactSetting& setting)
{
    const QByteArray content = QJsonDocument(jsonOf(setting.contact)).toJson(QJsonDocument::Compact);
    AYUMI_TRY_GET(
        const Setting stored,
        SettingTable(database).save(contactSettingName, {QString::fromUtf8(content), setting.version}));
    return OfficeContactSetting{setting.contact, stored.version};
}

} // namespace ayumi
