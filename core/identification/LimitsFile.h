// SPDX-License-Identifier: GPL-3.0-or-later
// The file that holds what an organisation sets in days: the shipped one, or its own.
#pragma once

#include "core/base/Result.h"

#include <filesystem>
#include <optional>
#include <string>

namespace zaklon {

struct LimitsFile {
    std::string name; ///< without folder
    std::string text; ///< not yet parsed; schema `identification`

    /// A failure here is a defect of the program.
    static Result<LimitsFile> shipped();
    /// `identification.json` of the folder; nothing if there is none.
    static Result<std::optional<LimitsFile>> ofFolder(const std::filesystem::path& folder);
};

} // namespace zaklon
