// SPDX-License-Identifier: GPL-3.0-or-later
// One query: each arm goes through its table once, whatever the number of reporters.
#include "core/identification/InstitutionLines.h"

#include <utility>

namespace zaklon {

namespace {

constexpr std::string_view kArms =
    "SELECT coalesce(source, ''), reporter_institution, 'report', '', count(*)"
    " FROM main.suspicion_report GROUP BY 1, 2"
    " UNION ALL SELECT coalesce(t.reported_by, ''), r.reporter_institution, 'outcome', t.outcome,"
    " count(*) FROM main.identification_procedure t"
    " LEFT JOIN main.suspicion_report r ON r.id = t.report GROUP BY 1, 2, 4"
    " UNION ALL SELECT coalesce(t.reported_by, ''), r.reporter_institution, 'told', '', count(*)"
    " FROM main.identification_procedure t LEFT JOIN main.suspicion_report r ON r.id = t.report"
    " WHERE t.told_on IS NOT NULL GROUP BY 1, 2"
    " UNION ALL SELECT coalesce(t.reported_by, ''), r.reporter_institution,"
    " 'outcome_reason', t.outcome || '/' || c.value, count(*) FROM main.identification_procedure t"
    " LEFT JOIN main.suspicion_report r ON r.id = t.report, json_each(t.outcome_reasons) c"
    " GROUP BY 1, 2, 4"
    " UNION ALL SELECT coalesce(r.source, ''), r.reporter_institution, 'answered', '',"
    " count(DISTINCT f.report)"
    " FROM main.report_feedback f JOIN main.suspicion_report r ON r.id = f.report"
    " WHERE f.feedback_on IS NOT NULL GROUP BY 1, 2"
    " UNION ALL SELECT coalesce(r.source, ''), r.reporter_institution, 'promised', '', count(*)"
    " FROM main.report_feedback f JOIN main.suspicion_report r ON r.id = f.report"
    " WHERE f.feedback_on IS NULL GROUP BY 1, 2"
    " UNION ALL SELECT coalesce(r.source, ''), r.reporter_institution, 'by', f.feedback_by,"
    " count(*) FROM main.report_feedback f JOIN main.suspicion_report r ON r.id = f.report"
    " WHERE f.feedback_on IS NOT NULL GROUP BY 1, 2, 4"
    " UNION ALL SELECT coalesce(r.source, ''), r.reporter_institution, 'feedback', c.value,"
    " count(*) FROM main.report_feedback f JOIN main.suspicion_report r ON r.id = f.report,"
    " json_each(f.feedback) c WHERE f.feedback_on IS NOT NULL GROUP BY 1, 2, 4"
    " UNION ALL SELECT coalesce(r.source, ''), r.reporter_institution, 'missed', c.value, count(*)"
    " FROM main.report_feedback f JOIN main.suspicion_report r ON r.id = f.report,"
    " json_each(f.missed) c WHERE f.feedback_on IS NOT NULL GROUP BY 1, 2, 4";

void addTo(ReporterRow& row, const CountedLine& line) {
    if (addEnded(row.outcomes, row.received, line)) {
        return;
    }
    const auto& [what, code, number] = line;
    if (what == "report") {
        row.reports += number;
    } else if (what == "told") {
        row.told += number;
    } else if (what == "answered") {
        row.answered += number;
    } else if (what == "promised") {
        row.promised += number;
    } else if (what == "by") {
        row.givenBy.emplace_back(code, number);
    } else if (what == "missed") {
        row.missed.emplace_back(code, number);
    } else {
        row.feedback.emplace_back(code, number);
    }
}

constexpr std::array<std::string_view, 4> kRead{"suspicion_report", "identification_procedure",
                                                "report_feedback", "provider"};

} // namespace

Result<std::vector<ReporterRow>> InstitutionStore::reporters() const {
    return guarded([&]() -> Result<std::vector<ReporterRow>> {
        if (const auto allowed = permitAll(m_casework, kRead); !allowed) {
            return passOn(allowed);
        }
        static const std::string sql = sqlOfLines(kArms);
        auto rows = gatherLines<ReporterRow>(
            m_casework.connection(), sql, [](const CountedLine&, std::string kind) { return kind; },
            addTo);
        sortRows(rows, [](const ReporterRow& row) { return std::pair(row.received, row.reports); });
        return rows;
    });
}

} // namespace zaklon
