#pragma once

#include <span>

namespace ayumi {

/// A file of core/storage/migrations. Its body is generated when the program is built
/// (cmake/EmbedMigrations.cmake).
struct MigrationText
{
    int number;
    const char* name;
    const char* sql;
};

[[nodiscard]] std::span<const MigrationText> migrationTexts();

} // namespace ayumi
