// SPDX-License-Identifier: GPL-3.0-or-later
// The part of a check that reads attached files and compares them with their digests.
#pragma once

#include "core/vault/VaultCheck.h"

namespace zaklon {

/// `content` for files that differ from the digest in their record, `content-missing` for records
/// without their file, each with its number. Needs the confidential compartment. Throws SqlError.
std::vector<CheckFinding> wrongContents(const ReadConnection& connection);

} // namespace zaklon
