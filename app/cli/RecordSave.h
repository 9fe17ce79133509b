// SPDX-License-Identifier: GPL-3.0-or-later
// Saving records from JSON Lines: all in one commit, or each line in its own with an
// acknowledgement.
#pragma once

#include "app/cli/Program.h"

#include <istream>
#include <string>

namespace zaklon::cli {

struct SaveOptions : VaultOptions {
    std::string kind;
    bool each = false;
};

ExitCode saveRecords(Program& program, const SaveOptions& options);

} // namespace zaklon::cli
