# What the house is built from. packaging/setup.sh installs all of it on Debian 12.
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets Sql PrintSupport Svg Charts DBus Test LinguistTools)
find_package(Poco REQUIRED COMPONENTS Foundation Net JSON Util)
# Poco hands its own build's feature macros (_XOPEN_SOURCE=500, _FILE_OFFSET_BITS...) to everybody: keep only what is its own.
foreach(library Foundation Net JSON Util)
    get_target_property(macros Poco::${library} INTERFACE_COMPILE_DEFINITIONS)
    if(macros)
        list(FILTER macros INCLUDE REGEX "^POCO_")
        set_target_properties(Poco::${library} PROPERTIES INTERFACE_COMPILE_DEFINITIONS "${macros}")
    endif()
endforeach()
find_package(PkgConfig REQUIRED)
pkg_check_modules(sodium REQUIRED IMPORTED_TARGET libsodium)
find_library(PHONENUMBER_LIBRARY phonenumber REQUIRED) # libphonenumber-dev ships no .pc and no CMake package
pkg_check_modules(icu REQUIRED IMPORTED_TARGET icu-uc icu-i18n)
pkg_check_modules(harfbuzz REQUIRED IMPORTED_TARGET harfbuzz)
pkg_check_modules(qpdf REQUIRED IMPORTED_TARGET libqpdf)
pkg_check_modules(ical REQUIRED IMPORTED_TARGET libical)
pkg_check_modules(sqlcipher REQUIRED IMPORTED_TARGET sqlcipher)

# Qt's stock QSQLITE plug-in resolves sqlite3_* at load time: the program must bring SQLCipher's first, although no
# line of ours calls it. Without this every database would silently be plain text (Database::open refuses then).
add_library(ayumi_sqlcipher INTERFACE)
target_link_options(ayumi_sqlcipher INTERFACE -Wl,--push-state,--no-as-needed -lsqlcipher -Wl,--pop-state)
