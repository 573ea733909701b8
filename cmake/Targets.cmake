# ayumi_library(name USES targets...) makes one static library of every source in the calling folder.
# ayumi_test(name USES targets...) makes one Catch2 program of every source in the calling folder.

add_library(ayumi_build INTERFACE)
target_include_directories(ayumi_build INTERFACE ${CMAKE_SOURCE_DIR} ${CMAKE_BINARY_DIR})
target_compile_definitions(ayumi_build INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_URL_CAST_FROM_STRING
    QT_STRICT_ITERATORS AYUMI_VERSION="${PROJECT_VERSION}")
target_compile_options(ayumi_build INTERFACE
    -Wall -Wextra -Wconversion -Wshadow -Wold-style-cast -Werror -fstack-protector-strong)
target_link_options(ayumi_build INTERFACE -Wl,-z,relro,-z,now)
if(AYUMI_FUZZ)
    target_compile_options(ayumi_build INTERFACE -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=undefined)
    target_link_options(ayumi_build INTERFACE -fsanitize=address,undefined)
elseif(AYUMI_SANITIZE)
    target_compile_options(ayumi_build INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_link_options(ayumi_build INTERFACE -fsanitize=address,undefined)
elseif(CMAKE_BUILD_TYPE MATCHES "Rel")
    target_compile_definitions(ayumi_build INTERFACE _FORTIFY_SOURCE=3)
endif()

function(ayumi_common target)
    target_link_libraries(${target} PUBLIC ayumi_build)
    if(AYUMI_PRECOMPILE)
        target_precompile_headers(${target} PRIVATE ${CMAKE_SOURCE_DIR}/cmake/precompiled.h)
    endif()
endfunction()

function(ayumi_library name)
    cmake_parse_arguments(ARG "" "" "USES" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS *.cpp *.h *.ui *.qrc)
    add_library(${name} STATIC ${sources})
    set_target_properties(${name} PROPERTIES AUTOMOC ON AUTOUIC ON AUTORCC ON)
    target_link_libraries(${name} PUBLIC ${ARG_USES})
    ayumi_common(${name})
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
    target_compile_definitions(test_${name} PRIVATE AYUMI_FIXTURES="${CMAKE_SOURCE_DIR}/tests/fixtures"
                                                    AYUMI_BINARIES="${CMAKE_BINARY_DIR}/bin"
                                                    AYUMI_SOURCES="${CMAKE_SOURCE_DIR}")
    ayumi_common(test_${name})
    add_test(NAME ${name} COMMAND test_${name})
    set(environment "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=Asia/Tokyo;AYUMI_KEY_COST=quick")
    if(AYUMI_SANITIZE)
        math(EXPR ARG_TIMEOUT "4 * ${ARG_TIMEOUT}")
        list(APPEND environment "LSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/tests/support/lsan.supp:print_suppressions=0"
            "UBSAN_OPTIONS=print_stacktrace=1")
    endif()
    set_tests_properties(${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT} ENVIRONMENT "${environment}")
endfunction()
