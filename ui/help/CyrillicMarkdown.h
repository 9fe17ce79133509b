// SPDX-License-Identifier: GPL-3.0-or-later
// A Markdown page in Serbian Latin, written in Cyrillic.
#pragma once

#include <string>
#include <string_view>

namespace zaklon {

class CyrillicSpelling;

namespace ui {

/// The same page in Cyrillic. Between backquotes (keys, file names) and where a link leads to
/// nothing changes; the words of a link do.
std::string cyrillicMarkdown(std::string_view latin, const CyrillicSpelling& spelling);

} // namespace ui
} // namespace zaklon
