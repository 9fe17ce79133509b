// SPDX-License-Identifier: GPL-3.0-or-later
// What a check of an opened vault found, in words and as an exit code.
#pragma once

#include "app/cli/Console.h"
#include "core/vault/VaultCheck.h"

namespace zaklon::cli {

/// What the code of a finding means (core/vault/README.md, section 7).
std::string_view wordsFor(std::string_view findingCode);

/// The journals of every compartment within reach, recomputed.
Result<CheckReport> checkJournals(Vault& vault);

/// Good if nothing has a fault; Damaged if files or journal are not as they were written;
/// CheckFailed if they are, but records do not agree with each other.
ExitCode report(Console& console, const CheckReport& checked);

} // namespace zaklon::cli
