#pragma once

#include "core/desks/clinicfolder.h"
#include "core/storage/database.h"

#include <memory>

/// Steps that signing in, setting up, recovering and restoring have in common.
namespace ayumi {

/// Errors: ClinicNotFound; KeyringUnreadable for a folder that nobody lets us look into.
[[nodiscard]] Result<> demandClinic(const ClinicFolder& folder);

/// The clinic's database as it is.
[[nodiscard]] Result<std::unique_ptr<Database>> openDatabase(const ClinicFolder& folder,
                                                             const MasterKey& key);

/// Refuses a newer database; applies what an older one lacks, after a verified backup of it.
[[nodiscard]] Result<> bringUpToDate(Database& database, const ClinicFolder& folder, const MasterKey& key,
                                     Instant now);

/// Errors: StaffUnknown.
[[nodiscard]] Result<KeyringStaff> keyringEntry(const ClinicFolder& folder, const QString& name);

} // namespace ayumi
