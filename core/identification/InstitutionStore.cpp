// SPDX-License-Identifier: GPL-3.0-or-later
// One query per list: each arm goes through its table once, whatever the number of institutions.
#include "core/identification/InstitutionStore.h"

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <tuple>

namespace zaklon {

namespace {

/// Columns of every arm: who, what, code, number; most frequent codes first.
constexpr std::string_view kReporters =
    "SELECT coalesce(source, '') AS who, 'report' AS what, '' AS code, count(*) AS n"
    " FROM main.suspicion_report GROUP BY 1"
    " UNION ALL SELECT coalesce(reported_by, ''), 'outcome', outcome, count(*)"
    " FROM main.identification_procedure GROUP BY 1, 3"
    " UNION ALL SELECT coalesce(reported_by, ''), 'told', '', count(*)"
    " FROM main.identification_procedure WHERE told_on IS NOT NULL GROUP BY 1"
    " UNION ALL SELECT coalesce(t.reported_by, ''), 'reason', r.value, count(*)"
    " FROM main.identification_procedure t, json_each(t.outcome_reasons) r GROUP BY 1, 3"
    " UNION ALL SELECT coalesce(r.source, ''), 'answered', '', count(DISTINCT f.report)"
    " FROM main.report_feedback f JOIN main.suspicion_report r ON r.id = f.report"
    " WHERE f.feedback_on IS NOT NULL GROUP BY 1"
    " UNION ALL SELECT coalesce(r.source, ''), 'promised', '', count(*)"
    " FROM main.report_feedback f JOIN main.suspicion_report r ON r.id = f.report"
    " WHERE f.feedback_on IS NULL GROUP BY 1"
    " UNION ALL SELECT coalesce(r.source, ''), 'by', f.feedback_by, count(*)"
    " FROM main.report_feedback f JOIN main.suspicion_report r ON r.id = f.report"
    " WHERE f.feedback_on IS NOT NULL GROUP BY 1, 3"
    " UNION ALL SELECT coalesce(r.source, ''), 'feedback', c.value, count(*)"
    " FROM main.report_feedback f JOIN main.suspicion_report r ON r.id = f.report,"
    " json_each(f.feedback) c WHERE f.feedback_on IS NOT NULL GROUP BY 1, 3"
    " ORDER BY n DESC, code";

/// The kind of institution to which a request for review goes (code list `review_addressee`).
constexpr std::string_view kAddressee =
    "CASE t.addressee WHEN 'centre' THEN 'identification' WHEN 'ombudsman' THEN 'independent_body'"
    " WHEN 'court' THEN 'judiciary' ELSE 'other' END";

std::string institutionsSql() {
    return "SELECT p.type AS who, 'report' AS what, '' AS code, count(*) AS n"
           " FROM main.suspicion_report t JOIN main.provider p ON p.id = t.sent_to"
           " WHERE t.sent_on IS NOT NULL GROUP BY 1"
           " UNION ALL SELECT p.type, 'reacted', '', count(DISTINCT t.id)"
           " FROM main.report_reaction a JOIN main.suspicion_report t ON t.id = a.report"
           " JOIN main.provider p ON p.id = t.sent_to"
           " WHERE coalesce(a.institution, t.sent_to) = t.sent_to GROUP BY 1"
           " UNION ALL SELECT p.type, 'reaction', a.type, count(*)"
           " FROM main.report_reaction a JOIN main.suspicion_report t ON t.id = a.report"
           " JOIN main.provider p ON p.id = coalesce(a.institution, t.sent_to) GROUP BY 1, 3"
           " UNION ALL SELECT p.type, 'referral', t.state, count(*)"
           " FROM main.referral t JOIN main.provider p ON p.id = t.provider"
           " WHERE t.sent_on IS NOT NULL GROUP BY 1, 3"
           " UNION ALL SELECT p.type, 'refusal', t.decline_reason, count(*)"
           " FROM main.referral t JOIN main.provider p ON p.id = t.provider"
           " WHERE t.state = 'declined' AND t.decline_reason IS NOT NULL GROUP BY 1, 3"
           " UNION ALL SELECT " +
           std::string(kAddressee) +
           ", CASE WHEN t.answered_on IS NULL THEN 'unanswered' ELSE 'answered' END, '', count(*)"
           " FROM main.review_request t WHERE t.sent_on IS NOT NULL GROUP BY 1, 2"
           " UNION ALL SELECT 'identification',"
           " CASE WHEN answered_on IS NULL THEN 'unanswered' ELSE 'answered' END, '', count(*)"
           " FROM main.centre_contact GROUP BY 2"
           " UNION ALL SELECT institution,"
           " CASE WHEN answered_on IS NULL THEN 'unanswered' ELSE 'answered' END, '', count(*)"
           " FROM main.guarantee WHERE institution IS NOT NULL AND requested_on IS NOT NULL"
           " GROUP BY 1, 2"
           " UNION ALL SELECT institution, 'deviation', '', count(*)"
           " FROM main.step_deviation GROUP BY 1"
           " UNION ALL SELECT institution, 'step', step, count(*)"
           " FROM main.step_deviation WHERE step IS NOT NULL GROUP BY 1, 3"
           " UNION ALL SELECT institution, 'duty', unmet_duty, count(*)"
           " FROM main.step_deviation WHERE unmet_duty IS NOT NULL GROUP BY 1, 3"
           " UNION ALL SELECT t.institution, 'barrier', b.value, count(*)"
           " FROM main.step_deviation t, json_each(t.barriers) b GROUP BY 1, 3"
           " ORDER BY n DESC, code";
}

/// One line of such a query, as it is added to a row.
struct Counted {
    std::string_view what;
    Code code;
    int number;
};

template <class Row>
std::map<std::string, Row, std::less<>>
gather(const ReadConnection& connection, std::string_view sql, void (*add)(Row&, const Counted&)) {
    std::map<std::string, Row, std::less<>> rows;
    auto statement = connection.prepare(sql);
    while (statement.step()) {
        add(rows[statement.text(0)], {statement.textView(1), Code{statement.text(2)},
                                      static_cast<int>(statement.integer(3))});
    }
    return rows;
}

void addToReporter(ReporterRow& row, const Counted& counted) {
    const auto& [what, code, number] = counted;
    if (what == "report") {
        row.reports = number;
    } else if (what == "outcome") {
        row.received += number;
        auto& ended = code.text == "identified"                             ? row.identified
                      : code.text == "ongoing" || code.text == "not_stated" ? row.open
                                                                            : row.against;
        ended += number;
    } else if (what == "told") {
        row.told = number;
    } else if (what == "reason") {
        row.reasons.emplace_back(code, number);
    } else if (what == "answered") {
        row.answered = number;
    } else if (what == "promised") {
        row.promised = number;
    } else if (what == "by") {
        row.givenBy.emplace_back(code, number);
    } else {
        row.feedback.emplace_back(code, number);
    }
}

void addToInstitution(InstitutionRow& row, const Counted& counted) {
    const auto& [what, code, number] = counted;
    if (what == "report") {
        row.reports = number;
    } else if (what == "reacted") {
        row.reacted = number;
    } else if (what == "reaction") {
        row.reactions.emplace_back(code, number);
    } else if (what == "referral") {
        row.referrals += number;
        row.referralStates.emplace_back(code, number);
    } else if (what == "refusal") {
        row.refusals.emplace_back(code, number);
    } else if (what == "deviation") {
        row.deviations = number;
    } else if (what == "step") {
        row.steps.emplace_back(code, number);
    } else if (what == "duty") {
        row.duties.emplace_back(code, number);
    } else if (what == "barrier") {
        row.barriers.emplace_back(code, number);
    } else { // a request, answered or not
        row.requests += number;
        row.answered += what == "answered" ? number : 0;
    }
}

/// Everything of these kinds may be read.
template <std::size_t N>
Status permitted(const CaseworkRecords& casework, const std::array<std::string_view, N>& kinds) {
    for (const auto kind : kinds) {
        if (auto allowed = casework.permit(kind); !allowed) {
            return allowed;
        }
    }
    return {};
}

constexpr std::array<std::string_view, 3> kOfReporters{
    "suspicion_report", "identification_procedure", "report_feedback"};
constexpr std::array<std::string_view, 7> kOfInstitutions{
    "suspicion_report", "report_reaction", "referral",      "review_request",
    "centre_contact",   "guarantee",       "step_deviation"};

} // namespace

Result<std::vector<ReporterRow>> InstitutionStore::reporters() const {
    return guarded([&]() -> Result<std::vector<ReporterRow>> {
        if (const auto allowed = permitted(m_casework, kOfReporters); !allowed) {
            return passOn(allowed);
        }
        std::vector<ReporterRow> rows;
        for (auto& [who, row] :
             gather<ReporterRow>(m_casework.connection(), kReporters, addToReporter)) {
            row.reporter = Code{who};
            rows.push_back(std::move(row));
        }
        std::stable_sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) {
            return std::tie(a.received, a.reports) > std::tie(b.received, b.reports);
        });
        return rows;
    });
}

Result<std::vector<InstitutionRow>> InstitutionStore::institutions() const {
    return guarded([&]() -> Result<std::vector<InstitutionRow>> {
        if (const auto allowed = permitted(m_casework, kOfInstitutions); !allowed) {
            return passOn(allowed);
        }
        static const std::string sql = institutionsSql();
        std::vector<InstitutionRow> rows;
        for (auto& [who, row] :
             gather<InstitutionRow>(m_casework.connection(), sql, addToInstitution)) {
            row.institution = Code{who};
            rows.push_back(std::move(row));
        }
        const auto received = [](const InstitutionRow& row) {
            return row.reports + row.referrals + row.requests + row.deviations;
        };
        std::stable_sort(rows.begin(), rows.end(),
                         [&](const auto& a, const auto& b) { return received(a) > received(b); });
        return rows;
    });
}

} // namespace zaklon
