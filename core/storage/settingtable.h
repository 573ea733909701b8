#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QString>

#include <optional>

namespace ayumi {

class Database;

struct Setting
{
    QString content;
    int version = 0;

    bool operator==(const Setting&) const = default;
};

/// What the program remembers: for the whole clinic (settings) and for one person (preferences).
class SettingTable
{
public:
    explicit SettingTable(Database& database);

    [[nodiscard]] Result<std::optional<Setting>> find(const QString& name);
    /// Stores `setting.content` over the content with `setting.version` (0: there was none). Errors:
    /// Conflict.
    [[nodiscard]] Result<Setting> save(const QString& name, const Setting& setting);

    /// Empty when nothing is remembered.
    [[nodiscard]] Result<QString> preference(StaffId staff, const QString& name);
    [[nodiscard]] Result<> setPreference(StaffId staff, const QString& name, const QString& content);

private:
    Database& m_database;
};

} // namespace ayumi
