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

} // namespace zaklon
