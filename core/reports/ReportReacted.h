// SPDX-License-Identifier: GPL-3.0-or-later
// When somebody reacted to a report (domain.md 3, phases 5 to 7): what was recorded as a reaction,
// and what the procedure that began with the report says by itself, its decision and what the
// authority answered to a question about it. Nobody types a decision twice. Whoever asks whether a
// report was reacted to asks here; what only the phases of a procedure say is not read.
#pragma once

#include <string>
#include <string_view>

namespace zaklon {

/// SQL: the first day on which somebody reacted to the report with this id, about whomever on it;
/// NULL while nobody did.
std::string reactedOnSql(std::string_view report);
/// SQL: as far as it is about this person or a linked record.
std::string reactedOnSql(std::string_view report, std::string_view person);
/// SQL of a table: `report` and `institution`, a row for each reaction; the institution is NULL
/// where nobody noted which one.
std::string_view reactorsSql();

} // namespace zaklon
