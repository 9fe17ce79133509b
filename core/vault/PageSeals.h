// SPDX-License-Identifier: GPL-3.0-or-later
// The seals (HMAC) of the pages of a compartment file, looked into without the engine: its own
// check (PRAGMA cipher_integrity_check) is one call that nobody can stop. Format: README.md,
// section 4.
#pragma once

#include "core/base/Result.h"
#include "core/store/Connection.h"

#include <cstdint>
#include <filesystem>
#include <functional>

namespace zaklon {

/// How many pages do not match their seals; reads every page of a file that nobody writes
/// meanwhile. `step` is called after every block with its bytes; its error ends the look. NotFound,
/// Io.
Result<std::int64_t> wrongPages(const std::filesystem::path& file, const DatabaseKey& key,
                                const std::function<Status(std::size_t bytes)>& step);

} // namespace zaklon
