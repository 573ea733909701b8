#include "core/storage/settingtable.h"

#include "core/storage/database.h"
#include "core/storage/statement.h"

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

Setting readSetting(const Row& row)
{
    Setting setting;
    setting.content = row.text("content");
    setting.version = row.smallNumber("version");
    return setting;
}

} // namespace

SettingTable::SettingTable(Database& database)
    : m_database(database)
{
}

Result<std::optional<Setting>> SettingTable::find(const QString& name)
{
    Statement select(m_database, u"SELECT content, version FROM setting WHERE name = :name"_s);
    select.bind(":name", name);
    return select.one(readSetting);
}

Result<Setting> SettingTable::save(const QString& name, const Setting& setting)
{
    qint64 written = 0;
    if (setting.version == 0) {
        Statement insert(m_database, uR"(
            INSERT INTO setting (name, content) VALUES (:name, :content) ON CONFLICT DO NOTHING
        )"_s);
        insert.bind(":name", name);
        insert.bind(":content", setting.content);
        AYUMI_TRY(insert.run());
        written = insert.changedRows();
    } else {
        Statement update(m_database, uR"(
            UPDATE setting SET content = :content, version = version + 1 WHERE name = :name AND version = :version
        )"_s);
        update.bind(":content", setting.content);
        update.bind(":name", name);
        update.bind(":version", setting.version);
        AYUMI_TRY(update.run());
        written = update.changedRows();
    }
    if (written != 1)
        return failure(ErrorCode::Conflict, {name});
    return Setting{setting.content, setting.version + 1};
}

Result<QString> SettingTable::preference(StaffId staff, const QString& name)
{
    Statement select(m_database, uR"(
        SELECT content FROM preference WHERE staff_id = :staff_id AND name = :name
    )"_s);
    select.bind(":staff_id", staff);
    select.bind(":name", name);
    AYUMI_TRY_GET(auto content, select.one([](const Row& row) { return row.text("content"); }));
    return content.value_or(QString());
}

Result<> SettingTable::setPreference(StaffId staff, const QString& name, const QString& content)
{
    Statement insert(m_database, uR"(
        INSERT INTO preference (staff_id, name, content) VALUES (:staff_id, :name, :content)
        ON CONFLICT (staff_id, name) DO UPDATE SET content = excluded.content
    )"_s);
    insert.bind(":staff_id", staff);
    insert.bind(":name", name);
    insert.bind(":content", content);
    return insert.run();
}

} // namespace ayumi
