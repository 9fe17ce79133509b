# SPDX-License-Identifier: GPL-3.0-or-later
# Compiler settings and the one way in which a folder becomes a target.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_VISIBILITY_INLINES_HIDDEN ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_CXX_FLAGS_RELEASE "-O2 -DNDEBUG")

# moc 6.4 cannot parse <concepts> of libstdc++ 12, which <chrono> brings into headers of widgets; skip it.
set(CMAKE_AUTOMOC_MOC_OPTIONS -D_GLIBCXX_CONCEPTS)

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
    # With a base folder a second clone finds what the first one compiled; the sloppiness is what ccache's manual asks
    # for precompiled headers.
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1
        CCACHE_SLOPPINESS=pch_defines,time_macros ${CCACHE_PROGRAM})
endif()

add_library(zaklon_flags INTERFACE)
target_compile_options(zaklon_flags INTERFACE -Wall -Wextra -Wpedantic -Wconversion -Wshadow
    -fno-omit-frame-pointer -ffile-prefix-map=${CMAKE_SOURCE_DIR}=.)
target_compile_definitions(zaklon_flags INTERFACE _GLIBCXX_ASSERTIONS)
if(ZAKLON_WERROR)
    target_compile_options(zaklon_flags INTERFACE -Werror)
endif()
if(ZAKLON_SANITIZE)
    # What AddressSanitizer finds by itself is not asked for at each access a second time: half of the code, a third of
    # the time to compile. x86 reads from any address.
    target_compile_options(zaklon_flags INTERFACE -g1 -fsanitize=address,undefined -fno-sanitize-recover=undefined
        -fno-sanitize=null,alignment,vptr,object-size)
    target_link_options(zaklon_flags INTERFACE -fsanitize=address,undefined)
else()
    target_compile_options(zaklon_flags INTERFACE -fstack-protector-strong -U_FORTIFY_SOURCE
        $<$<CONFIG:Release>:-D_FORTIFY_SOURCE=2>)
    target_link_options(zaklon_flags INTERFACE -pie -Wl,-z,relro,-z,now)
endif()
# Debian's libsqlcipher.a is linked in; none of its symbols may be visible to Qt plugins that
# bring a plain SQLite with them (two SQLites in one process silently lose encryption).
target_link_options(zaklon_flags INTERFACE -Wl,--exclude-libs,ALL)

if(ZAKLON_PRECOMPILE AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # The compiler walks all of a precompiled header whenever it looks for memory to free; with a floor of 1.5 GB it
    # hardly ever looks: a sixth of the time to compile for a tenth more memory (1 GB for the largest files).
    target_compile_options(zaklon_flags INTERFACE -fpch-preprocess --param=ggc-min-heapsize=1500000)
endif()

# zaklon_precompile(<target> <header>): the header is compiled once for the target. The compiler knows a header of
# #pragma once by its whole content, and preprocessed text has no comments: found in the cache by that text, a
# precompiled header from before a comment would let the header in a second time. So comments count here.
function(zaklon_precompile target header)
    target_precompile_headers(${target} PRIVATE ${CMAKE_CURRENT_SOURCE_DIR}/${header})
    if(CCACHE_PROGRAM)
        set(launcher ${CMAKE_CXX_COMPILER_LAUNCHER})
        list(INSERT launcher 3 CCACHE_COMMENTS=1)
        set_target_properties(${target} PROPERTIES CXX_COMPILER_LAUNCHER "${launcher}")
    endif()
endfunction()

# zaklon_prelude(<name> <header> DEPENDS target...): precompiles a header of what nearly every file of the modules
# after it includes. They use it while ZAKLON_PRELUDE names it; each still includes what it uses.
function(zaklon_prelude name header)
    cmake_parse_arguments(ARG "" "" "DEPENDS" ${ARGN})
    file(WRITE ${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp "// Only carries the precompiled header.\n")
    add_library(${name} OBJECT ${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp)
    set_target_properties(${name} PROPERTIES AUTOMOC OFF AUTOUIC OFF AUTORCC OFF)
    target_include_directories(${name} PUBLIC ${CMAKE_SOURCE_DIR})
    target_link_libraries(${name} PRIVATE zaklon_flags ${ARG_DEPENDS})
    zaklon_precompile(${name} ${header})
endfunction()

# zaklon_module(<name> [DEPENDS target...]): the folder this is called in becomes the static library
# zaklon_<name>. Every .cpp and .h in the folder belongs to it.
function(zaklon_module name)
    cmake_parse_arguments(ARG "" "" "DEPENDS" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS *.cpp *.h)
    if(NOT sources)
        file(WRITE ${CMAKE_CURRENT_BINARY_DIR}/empty.cpp "")
        set(sources ${CMAKE_CURRENT_BINARY_DIR}/empty.cpp)
    endif()
    add_library(zaklon_${name} STATIC ${sources})
    target_include_directories(zaklon_${name} PUBLIC ${CMAKE_SOURCE_DIR})
    target_link_libraries(zaklon_${name} PUBLIC zaklon_flags ${ARG_DEPENDS})
    if(ZAKLON_PRECOMPILE AND ZAKLON_PRELUDE)
        target_precompile_headers(zaklon_${name} REUSE_FROM ${ZAKLON_PRELUDE})
    endif()
endfunction()

# zaklon_embed_text(<target> <symbol> <base folder> <file...>): compiles the files into the target as
#   std::span<const zaklon::EmbeddedFile> zaklon::embedded::<symbol>()
# with names relative to the base folder.
function(zaklon_embed_text target symbol base)
    set(output ${CMAKE_CURRENT_BINARY_DIR}/Embedded_${symbol}.cpp)
    string(REPLACE ";" "|" joined "${ARGN}")
    add_custom_command(OUTPUT ${output}
        COMMAND ${CMAKE_COMMAND} -DOUTPUT=${output} -DSYMBOL=${symbol} -DBASE=${base} "-DFILES=${joined}"
            -P ${CMAKE_SOURCE_DIR}/scripts/cmake/EmbedText.cmake
        DEPENDS ${ARGN} ${CMAKE_SOURCE_DIR}/scripts/cmake/EmbedText.cmake
        COMMENT "Embedding ${symbol}" VERBATIM)
    target_sources(${target} PRIVATE ${output})
endfunction()
