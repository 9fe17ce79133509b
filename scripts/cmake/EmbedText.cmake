# SPDX-License-Identifier: GPL-3.0-or-later
# Writes a C++ file that holds text files as raw string literals. Called by zaklon_embed_text.
string(REPLACE "|" ";" FILES "${FILES}")
set(entries "")
foreach(file IN LISTS FILES)
    file(READ ${file} content)
    if(content MATCHES "\\)zaklon-text\"")
        message(FATAL_ERROR "${file} contains the raw string delimiter")
    endif()
    file(RELATIVE_PATH name ${BASE} ${file})
    string(APPEND entries "    {\"${name}\", R\"zaklon-text(${content})zaklon-text\"},\n")
endforeach()
file(WRITE ${OUTPUT}.new "#include \"core/base/EmbeddedFile.h\"\n
namespace zaklon::embedded {
std::span<const EmbeddedFile> ${SYMBOL}();
namespace {
constexpr EmbeddedFile kFiles[] = {
${entries}};
} // namespace
std::span<const EmbeddedFile> ${SYMBOL}() { return kFiles; }
} // namespace zaklon::embedded\n")
configure_file(${OUTPUT}.new ${OUTPUT} COPYONLY)
