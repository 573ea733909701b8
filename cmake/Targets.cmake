# ayumi_library(name USES targets...) makes one static library of every source in the calling folder.
# ayumi_test(name USES targets...) makes one Catch2 program of every source in the calling folder.

add_library(ayumi_build INTERFACE)
target_include_directories(ayumi_build INTERFACE ${CMAKE_SOURCE_DIR} ${CMAKE_BINARY_DIR})
target_compile_definitions(ayumi_build INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_URL_CAST_FROM_STRING
    QT_STRICT_ITERATORS AYUMI_VERSION="${PROJECT_VERSION}")
target_compile_options(ayumi_build INTERFACE
    -Wall -Wextra -Wconversion -Wshadow -Wold-style-cast -Werror -fstack-protector-strong)
# clang blames whoever calls std::stable_sort for what GCC 12's library uses inside it.
target_compile_options(ayumi_build INTERFACE $<$<CXX_COMPILER_ID:Clang>:-Wno-error=deprecated-declarations>)
target_link_options(ayumi_build INTERFACE -Wl,-z,relro,-z,now)
find_program(AYUMI_MOLD mold DOC "A linker four times faster than the usual one, used when it is there")
if(AYUMI_MOLD)
    target_link_options(ayumi_build INTERFACE -fuse-ld=mold)
endif()
if(AYUMI_FUZZ)
    target_compile_options(ayumi_build INTERFACE -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=undefined)
    target_link_options(ayumi_build INTERFACE -fsanitize=address,undefined)
elseif(AYUMI_SANITIZE)
    target_compile_options(ayumi_build INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_link_options(ayumi_build INTERFACE -fsanitize=address,undefined)
elseif(CMAKE_BUILD_TYPE MATCHES "Rel")
    target_compile_definitions(ayumi_build INTERFACE _FORTIFY_SOURCE=3)
    # GCC 12 takes what an empty std::optional does not hold for a value used uninitialised, as soon as it optimises.
    target_compile_options(ayumi_build INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
endif()

# Three precompiled headers for the whole house: building one per target would cost more than it saves. Targets may define
# further macros of their own as long as no precompiled header looks at them (-Winvalid-pch would stop the build).
if(AYUMI_PRECOMPILE)
    foreach(kind core windows tests)
        add_library(ayumi_precompiled_${kind} OBJECT ${CMAKE_SOURCE_DIR}/cmake/precompiled/empty.cpp)
        target_link_libraries(ayumi_precompiled_${kind} PUBLIC ayumi_build Qt6::Core)
        target_precompile_headers(ayumi_precompiled_${kind} PRIVATE ${CMAKE_SOURCE_DIR}/cmake/precompiled/${kind}.h)
        if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
            # ccache needs it to see through precompiled headers.
            target_compile_options(ayumi_precompiled_${kind} PRIVATE -fpch-preprocess)
        endif()
    endforeach()
    target_link_libraries(ayumi_precompiled_windows PUBLIC Qt6::Widgets)
    target_link_libraries(ayumi_precompiled_tests PUBLIC Qt6::Widgets)
endif()

# ayumi_common(target [core|windows|tests])
function(ayumi_common target)
    target_link_libraries(${target} PUBLIC ayumi_build)
    set(kind core)
    if(ARGC GREATER 1)
        set(kind ${ARGV1})
    endif()
    if(AYUMI_PRECOMPILE)
        target_precompile_headers(${target} REUSE_FROM ayumi_precompiled_${kind})
        if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
            target_compile_options(${target} PRIVATE -fpch-preprocess)
        endif()
    endif()
endfunction()

function(ayumi_library name)
    cmake_parse_arguments(ARG "" "" "USES" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS *.cpp *.h *.ui *.qrc)
    add_library(${name} STATIC ${sources})
    set_target_properties(${name} PROPERTIES AUTOMOC ON AUTOUIC ON AUTORCC ON)
    target_link_libraries(${name} PUBLIC ${ARG_USES})
    if("${CMAKE_CURRENT_SOURCE_DIR}" MATCHES "/ui/[a-z]+$" AND NOT name STREQUAL "ayumi_models")
        ayumi_common(${name} windows)
    else()
        ayumi_common(${name})
    endif()
endfunction()

function(ayumi_program name)
    cmake_parse_arguments(ARG "" "" "USES" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS *.cpp *.h)
    add_executable(${name} ${sources})
    set_target_properties(${name} PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
    target_link_libraries(${name} PRIVATE ${ARG_USES} ayumi_sqlcipher)
    ayumi_common(${name})
endfunction()

# Further arguments after TIMEOUT go to ctest properties; every case of the program is one ctest entry of its group.
function(ayumi_test name)
    cmake_parse_arguments(ARG "" "TIMEOUT" "USES" ${ARGN})
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 600)
    endif()
    file(GLOB sources CONFIGURE_DEPENDS *.cpp *.h)
    add_executable(test_${name} ${sources})
    set_target_properties(test_${name} PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    target_link_libraries(test_${name} PRIVATE ${ARG_USES} ayumi_test_support ayumi_sqlcipher)
    ayumi_common(test_${name} tests)
    add_test(NAME ${name} COMMAND test_${name})
    ayumi_test_surroundings(${name} ${ARG_TIMEOUT})
endfunction()

# What every test runs in, whatever the machine: off screen, in Tokyo, with passwords that cost nothing. Sanitizers take
# four times as long. Further arguments are further variables.
function(ayumi_test_surroundings name timeout)
    set(environment "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=Asia/Tokyo;AYUMI_KEY_COST=quick")
    if(AYUMI_SANITIZE)
        math(EXPR timeout "4 * ${timeout}")
        list(APPEND environment "LSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/tests/support/lsan.supp:print_suppressions=0"
            "UBSAN_OPTIONS=print_stacktrace=1")
    endif()
    list(APPEND environment ${ARGN})
    set_tests_properties(${name} PROPERTIES TIMEOUT ${timeout} ENVIRONMENT "${environment}")
endfunction()
