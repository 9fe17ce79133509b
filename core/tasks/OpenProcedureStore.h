// SPDX-License-Identifier: GPL-3.0-or-later
// Every official procedure that is not decided yet, with its age and what was last done in it
// (needs D05).
#pragma once

#include "core/store/FieldTraits.h"
#include "core/vault/Records.h"

#include <optional>
#include <string>
#include <vector>

namespace zaklon {

enum class ProcedureAct { PhaseDone, AskedCentre, Answered, Interviewed, Protected };

struct OpenProcedureRow {
    RecordId procedure;
    RecordId person;
    std::string caseCode;
    Date openedOn;
    int days = 0;                        ///< from the opening to today
    std::optional<ProcedureAct> lastAct; ///< nothing since it was opened
    Date lastOn;                         ///< of that act, or of the opening
};

struct OpenProcedures {
    int count = 0;
    std::vector<OpenProcedureRow> rows; ///< the oldest first, as many as were asked for
};

/// NoPermission.
Result<OpenProcedures> openProcedures(const CaseworkRecords& casework, Date today, int limit = 200);
/// Its SQL, for measuring it: ?1 is the number of rows.
std::string openProceduresSql();

} // namespace zaklon
