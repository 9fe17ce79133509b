// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/InstitutionLines.h"

namespace zaklon {

std::string sqlOfLines(std::string_view arms) {
    return "WITH line (kind, provider, what, code, n) AS (" + std::string(arms) +
           ") SELECT kind, NULL AS id, NULL AS name, what, code, sum(n) AS n FROM line"
           " GROUP BY kind, what, code"
           " UNION ALL SELECT l.kind, l.provider, p.name, l.what, l.code, sum(l.n)"
           " FROM line l JOIN main.provider p ON p.id = l.provider"
           " GROUP BY l.kind, l.provider, l.what, l.code"
           " ORDER BY n DESC, code";
}

bool addEnded(std::vector<OutcomeCount>& counts, int& procedures, const CountedLine& line) {
    const std::string_view code = line.code.text;
    if (line.what == kOutcome) {
        outcomeOf(counts, code).procedures += line.number;
        procedures += line.number;
        return true;
    }
    if (line.what != kOutcomeReason) {
        return false;
    }
    const auto parts = code.find(kOfOutcome);
    const Code reason{std::string(code.substr(parts + 1))};
    outcomeOf(counts, code.substr(0, parts)).reasons.emplace_back(reason, line.number);
    return true;
}

} // namespace zaklon
