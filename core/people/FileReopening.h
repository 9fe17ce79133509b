// SPDX-License-Identifier: GPL-3.0-or-later
// A file that ended is opened again by what comes after its end: a new report on the person, or
// danger that was told of. Otherwise nobody would be asked to do anything (domain.md 1, 3; needs
// D40, D42, D47).
#pragma once

#include "core/vault/Transaction.h"

#include <string>
#include <string_view>

namespace zaklon {

/// The file is ended, and its newest closing says that the person died; one before it was a
/// mistake, and so was this one once somebody opened the file again. Nobody works with her any
/// more, whatever is still decided (domain.md 3, phase 12).
Result<bool> hasDied(const CaseworkRecords& casework, const RecordId& person);
/// SQL: the same of the person with that id (SQL, such as `t.person`).
std::string hasDiedSql(std::string_view id);

/// Whether reopenFile would open the file: it was closed, archived or handed over, and the person
/// has not died; false for nobody. NoPermission.
Result<bool> wouldReopen(const CaseworkRecords& casework, const RecordId& person);

/// Something that came opens an ended file again, in the journal as any change; nothing happens to
/// one that is open, or of a person who died.
Status reopenFile(Transaction& transaction, const CaseworkRecords& casework,
                  const RecordId& person);

/// Somebody opens an ended file again, whatever its closing says: whoever came back did not die.
/// Nothing happens to one that is open.
Status reopenByHand(Transaction& transaction, const CaseworkRecords& casework,
                    const RecordId& person);

/// SQL: the file of the row `person` is open, or what is due on `day` (SQL of an ISO date) was
/// ahead when it was closed; where no closing stands behind the end, always.
std::string isOpenOrDueAfterEndSql(std::string_view person, std::string_view day);

/// What came after the day of the closing is still asked for in a file that ended: whoever closed
/// it knew what came until then. Where no closing stands behind the end, always.
bool cameAfterEnd(Date day, std::optional<Date> closedOn);
/// SQL: the file of the row `person` is open, or the person lives and what came on `day` (SQL of an
/// ISO date) came after its end. Where no closing stands behind the end, that is the last day on
/// which it was written down as ended, as the journal says; where the journal does not say it,
/// nothing came after.
std::string isOpenOrCameAfterEndSql(std::string_view person, std::string_view day);

} // namespace zaklon
