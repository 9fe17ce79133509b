// SPDX-License-Identifier: GPL-3.0-or-later
// What a check of an opened vault found, in words and as an exit code.
#pragma once

#include "app/cli/Console.h"
#include "core/vault/Vault.h"

#include <string>
#include <vector>

namespace zaklon::cli {

struct Finding {
    std::string part;  ///< "casework" or "confidential", with what of it
    std::string fault; ///< empty: good
};

/// Recomputes the journals of every compartment within reach.
Result<std::vector<Finding>> inspectJournals(Vault& vault);
Result<std::vector<Finding>> inspect(Vault& vault);

/// Good if nothing has a fault, Damaged otherwise.
ExitCode report(Console& console, const std::vector<Finding>& findings);

} // namespace zaklon::cli
