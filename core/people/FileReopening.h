// SPDX-License-Identifier: GPL-3.0-or-later
// A file that ended is opened again by what comes after its end: a new report on the person, or
// danger that was told of. Otherwise nobody would be asked to do anything (domain.md 1, 3; needs
// D40, D42, D47).
#pragma once

#include "core/vault/Transaction.h"

#include <string>
#include <string_view>

namespace zaklon {

/// Whether the file was closed, archived or handed over; false for nobody. NoPermission.
Result<bool> isFileEnded(const CaseworkRecords& casework, const RecordId& person);

/// Opens an ended file again, in the journal as any change; nothing happens to one that is open.
Status reopenFile(Transaction& transaction, const CaseworkRecords& casework,
                  const RecordId& person);

/// What came, or is due, on that day is still asked for in a file that ended by then; where no
/// closing stands behind the end, always.
bool isAfterEnd(Date day, std::optional<Date> closedOn);
/// SQL: the file of the row `person` is open, or `day` (SQL of an ISO date) is as in isAfterEnd.
std::string isOpenOrAfterEndSql(std::string_view person, std::string_view day);

} // namespace zaklon
