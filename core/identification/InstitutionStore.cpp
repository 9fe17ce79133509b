// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/InstitutionStore.h"

namespace zaklon {

namespace {

constexpr std::string_view kReporters =
    "SELECT coalesce(reported_by, ''), count(*), sum(outcome = 'identified'),"
    " sum(outcome IN ('rejected', 'discontinued', 'not_identified')),"
    " sum(outcome IN ('ongoing', 'not_stated')), sum(told_on IS NOT NULL)"
    " FROM main.identification_procedure GROUP BY 1 ORDER BY 2 DESC, 1";
constexpr std::string_view kReasons =
    "SELECT r.value, count(*) FROM main.identification_procedure t, json_each(t.outcome_reasons) r"
    " WHERE coalesce(t.reported_by, '') = ?1 GROUP BY 1 ORDER BY 2 DESC, 1";
constexpr std::string_view kInstitutions = "SELECT institution, count(*) FROM main.step_deviation"
                                           " GROUP BY 1 ORDER BY 2 DESC, 1";
constexpr std::string_view kSteps = "SELECT step, count(*) FROM main.step_deviation"
                                    " WHERE institution = ?1 GROUP BY 1 ORDER BY 2 DESC, 1";
constexpr std::string_view kBarriers =
    "SELECT b.value, count(*) FROM main.step_deviation t, json_each(t.barriers) b"
    " WHERE t.institution = ?1 GROUP BY 1 ORDER BY 2 DESC, 1";

} // namespace

std::vector<CodeCount> InstitutionStore::counts(std::string_view sql, const Code& of) const {
    auto statement = m_casework.connection().prepare(sql);
    statement.bind(1, std::string_view(of.text));
    std::vector<CodeCount> found;
    while (statement.step()) {
        found.emplace_back(Code{statement.text(0)}, static_cast<int>(statement.integer(1)));
    }
    return found;
}

Result<std::vector<ReporterRow>> InstitutionStore::reporters() const {
    return guarded([&]() -> Result<std::vector<ReporterRow>> {
        if (const auto allowed = m_casework.permit("identification_procedure"); !allowed) {
            return passOn(allowed);
        }
        std::vector<ReporterRow> rows;
        auto statement = m_casework.connection().prepare(kReporters);
        while (statement.step()) {
            const auto number = [&](int column) {
                return static_cast<int>(statement.integer(column));
            };
            rows.push_back({Code{statement.text(0)},
                            number(1),
                            number(2),
                            number(3),
                            number(4),
                            number(5),
                            {}});
        }
        for (auto& row : rows) {
            row.reasons = counts(kReasons, row.reporter);
        }
        return rows;
    });
}

Result<std::vector<InstitutionRow>> InstitutionStore::institutions() const {
    return guarded([&]() -> Result<std::vector<InstitutionRow>> {
        if (const auto allowed = m_casework.permit("step_deviation"); !allowed) {
            return passOn(allowed);
        }
        std::vector<InstitutionRow> rows;
        auto statement = m_casework.connection().prepare(kInstitutions);
        while (statement.step()) {
            rows.push_back(
                {Code{statement.text(0)}, static_cast<int>(statement.integer(1)), {}, {}});
        }
        for (auto& row : rows) {
            row.steps = counts(kSteps, row.institution);
            row.barriers = counts(kBarriers, row.institution);
        }
        return rows;
    });
}

} // namespace zaklon
