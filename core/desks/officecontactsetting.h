#pragma once

#include "core/desks/paperviews.h"

#include <QJsonObject>

namespace ayumi {

class Database;

[[nodiscard]] QJsonObject jsonOf(const OfficeContact& contact);
/// Empty where nobody has entered anything.
[[nodiscard]] Result<OfficeContactSetting> readOfficeContact(Database& database);
/// Errors: Conflict (`setting.version`).
[[nodiscard]] Result<OfficeContactSetting> writeOfficeContact(Database& database,
                                                              const OfficeContactSetting& setting);

} // namespace ayumi
