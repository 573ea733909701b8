# cmake -DSOURCES="a.sql;b.sql" -DOUTPUT=file.cpp -P EmbedMigrations.cmake
# Writes the migrations into a C++ source. They become part of the program: a clinic must never depend on files beside
# it that somebody could change or lose.
cmake_minimum_required(VERSION 3.25)
set(rows "")
set(known "")
foreach(source IN LISTS SOURCES)
    get_filename_component(name ${source} NAME_WE)
    if(NOT name MATCHES "^([0-9][0-9][0-9])_([a-z0-9_]+)$")
        message(FATAL_ERROR "${source}: a migration is named like 007_what_it_does.sql")
    endif()
    set(digits ${CMAKE_MATCH_1})
    set(title ${CMAKE_MATCH_2})
    if(digits IN_LIST known)
        message(FATAL_ERROR "${source}: there are two migrations with the number ${digits}")
    endif()
    list(APPEND known ${digits})
    string(REGEX REPLACE "^0+" "" number ${digits})
    file(READ ${source} sql)
    string(APPEND rows "    {${number}, \"${title}\", R\"ayumi_sql(${sql})ayumi_sql\"},\n")
endforeach()
file(WRITE ${OUTPUT} "#include \"core/storage/migrationtexts.h\"

namespace ayumi {

std::span<const MigrationText> migrationTexts()
{
    static constexpr MigrationText texts[] = {
${rows}    };
    return texts;
}

} // namespace ayumi
")
