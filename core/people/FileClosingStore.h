// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the file of a person may be closed now.
#pragma once

#include "core/vault/Records.h"

namespace zaklon {

/// A closing recorded on the day (core/identification/CaseClosing.h) stands behind it, and nothing
/// that must follow a decision is open: Invalid with `follow_up` or `closing`.
Status mayCloseFile(const CaseworkRecords& casework, const RecordId& person, Date today);

} // namespace zaklon
