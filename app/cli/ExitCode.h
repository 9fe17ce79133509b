// SPDX-License-Identifier: GPL-3.0-or-later
// What the process says to the script that called it.
#pragma once

#include "core/base/Error.h"

namespace zaklon::cli {

enum class ExitCode {
    Good = 0,
    CheckFailed = 1, ///< a record or a check did not pass, or a file could not be read or written
    Usage = 2,       ///< the command line is wrong, or does not give what the command needs:
                     ///< found by the parser, so that no command has a rule of its own
    WrongPassphrase = 3,
    Damaged = 4, ///< damaged or tampered
    Refused = 5  ///< no permission, locked or in use, already there
};

/// No passphrase or share came that can be used, or two that differ: the command was not given what
/// it needs.
bool lacksSecret(const Error& error);

ExitCode exitCodeOf(const Error& error);

} // namespace zaklon::cli
