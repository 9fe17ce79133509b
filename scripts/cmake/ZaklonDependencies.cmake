# SPDX-License-Identifier: GPL-3.0-or-later
# Libraries from Debian. SQLCipher is linked statically with hidden symbols; see core/store/README.md.

find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)
find_package(nlohmann_json REQUIRED)
find_package(OpenSSL REQUIRED)
find_package(ZLIB REQUIRED)
pkg_check_modules(SODIUM REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(UTF8PROC REQUIRED IMPORTED_TARGET libutf8proc)

find_library(SQLCIPHER_ARCHIVE NAMES libsqlcipher.a REQUIRED)
find_path(SQLCIPHER_INCLUDE NAMES sqlcipher/sqlite3.h REQUIRED)
file(STRINGS ${SQLCIPHER_INCLUDE}/sqlcipher/sqlite3.h sqlcipher_version_line REGEX "define SQLITE_VERSION_NUMBER")
string(REGEX MATCH "[0-9]+$" sqlcipher_version "${sqlcipher_version_line}")
if(sqlcipher_version LESS 3046000)
    message(FATAL_ERROR "SQLCipher 4.6 or newer is needed (found SQLite ${sqlcipher_version}); run scripts/setup")
endif()

add_library(zaklon_sqlcipher INTERFACE)
target_include_directories(zaklon_sqlcipher SYSTEM INTERFACE ${SQLCIPHER_INCLUDE})
target_compile_definitions(zaklon_sqlcipher INTERFACE SQLITE_HAS_CODEC)
target_link_libraries(zaklon_sqlcipher INTERFACE
    ${SQLCIPHER_ARCHIVE} OpenSSL::Crypto ZLIB::ZLIB Threads::Threads m ${CMAKE_DL_LIBS})
