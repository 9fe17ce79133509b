// SPDX-License-Identifier: GPL-3.0-or-later
// What a failure is called in words on the command line: what happened, what was kept, what to do.
#pragma once

#include "core/base/Error.h"

#include <string>

namespace zaklon::cli {

std::string sentenceFor(const Error& error);

/// The text without control characters, so that no record can move the cursor of a terminal.
std::string printable(std::string_view text);

} // namespace zaklon::cli
