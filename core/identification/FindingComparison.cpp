// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/FindingComparison.h"

#include <algorithm>

namespace zaklon {

namespace {

/// Finding, outcome, reason (empty: all procedures of both), number. All of them come before each
/// of their reasons, because none is given more often.
constexpr std::string_view kSql =
    "SELECT coalesce(preliminary_finding, ''), outcome, '' AS reason, count(*) AS n"
    " FROM main.identification_procedure GROUP BY 1, 2"
    " UNION ALL SELECT coalesce(t.preliminary_finding, ''), t.outcome, r.value, count(*)"
    " FROM main.identification_procedure t, json_each(t.outcome_reasons) r GROUP BY 1, 2, 3"
    " ORDER BY n DESC, reason, 1, 2";

FindingRow& rowOf(std::vector<FindingRow>& rows, const Code& finding) {
    const auto found = std::find_if(rows.begin(), rows.end(),
                                    [&](const auto& row) { return row.finding == finding; });
    return found == rows.end() ? rows.emplace_back(FindingRow{finding, 0, {}}) : *found;
}

void add(std::vector<FindingRow>& rows, Statement& statement) {
    auto& row = rowOf(rows, Code{statement.text(0)});
    auto& ended = outcomeOf(row.outcomes, statement.text(1));
    const Code reason{statement.text(2)};
    const auto number = static_cast<int>(statement.integer(3));
    if (reason.empty()) {
        ended.procedures += number;
        row.procedures += number;
    } else {
        ended.reasons.emplace_back(reason, number);
    }
}

} // namespace

Result<std::vector<FindingRow>> findingsAndOutcomes(const CaseworkRecords& casework) {
    return guarded([&]() -> Result<std::vector<FindingRow>> {
        if (const auto allowed = casework.permit("identification_procedure"); !allowed) {
            return passOn(allowed);
        }
        std::vector<FindingRow> rows;
        auto statement = casework.connection().prepare(kSql);
        while (statement.step()) {
            add(rows, statement);
        }
        std::stable_sort(rows.begin(), rows.end(),
                         [](const auto& a, const auto& b) { return a.procedures > b.procedures; });
        return rows;
    });
}

} // namespace zaklon
