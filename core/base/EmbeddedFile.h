// SPDX-License-Identifier: GPL-3.0-or-later
// A text file compiled into the program (SQL migrations, questionnaires, code lists).
#pragma once

#include <span>
#include <string_view>

namespace zaklon {

struct EmbeddedFile {
    std::string_view name; ///< path below the folder it was embedded from, with '/'
    std::string_view text; ///< UTF-8
};

} // namespace zaklon
