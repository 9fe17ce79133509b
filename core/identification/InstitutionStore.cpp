// SPDX-License-Identifier: GPL-3.0-or-later
// One query: each arm goes through its table once, whatever the number of institutions.
#include "core/identification/InstitutionStore.h"

#include "core/base/IsAmong.h"
#include "core/identification/InstitutionLines.h"
#include "core/identification/Obstacle.h"
#include "core/reports/ReportReacted.h"
#include "core/reports/ReportSent.h"

#include <utility>

namespace zaklon {

namespace {

/// Of a request for review, the kind in the first column is its addressee.
constexpr std::string_view kReviewAnswered = "review_answered";
constexpr std::string_view kReviewUnanswered = "review_unanswered";
constexpr std::string_view kReviewAnswer = "review_answer";

/// What left for it, about whomever (ReportSent.h), and what came back (ReportReacted.h). A
/// reaction that names nobody is of who got the report first.
const std::string kReported =
    "SELECT p.type, p.id, 'report', '', count(*) FROM " + std::string(receiversSql()) +
    " t JOIN main.provider p ON p.id = t.sent_to GROUP BY 2"
    " UNION ALL SELECT p.type, p.id, 'reacted', '', count(DISTINCT t.report)"
    " FROM " +
    std::string(reactorsSql()) + " a JOIN " + std::string(receiversSql()) +
    " t ON t.report = a.report JOIN main.provider p ON p.id = t.sent_to"
    " WHERE coalesce(a.institution, " +
    firstReceiverSql("a.report") +
    ") = t.sent_to GROUP BY 2"
    " UNION ALL SELECT p.type, p.id, 'reaction', a.type, count(*)"
    " FROM main.report_reaction a JOIN main.provider p ON p.id = coalesce(a.institution, " +
    firstReceiverSql("a.report") + ") GROUP BY 2, 4";

constexpr std::string_view kReferred =
    " UNION ALL SELECT p.type, p.id, 'referral', t.state, count(*)"
    " FROM main.referral t JOIN main.provider p ON p.id = t.provider"
    " WHERE t.sent_on IS NOT NULL GROUP BY 2, 4"
    " UNION ALL SELECT p.type, p.id, 'refusal', t.decline_reason, count(*)"
    " FROM main.referral t JOIN main.provider p ON p.id = t.provider"
    " WHERE t.state = 'declined' AND t.decline_reason IS NOT NULL GROUP BY 2, 4";

/// Older guarantees say by their state alone that they were answered. What the person does not wish
/// any more is not owed an answer.
constexpr std::string_view kAsked =
    " UNION ALL SELECT t.addressee, NULL, CASE WHEN t.answered_on IS NULL"
    " THEN 'review_unanswered' ELSE 'review_answered' END, '', count(*)"
    " FROM main.review_request t WHERE t.sent_on IS NOT NULL GROUP BY 1, 3"
    " UNION ALL SELECT 'identification', NULL,"
    " CASE WHEN answered_on IS NULL THEN 'unanswered' ELSE 'answered' END, '', count(*)"
    " FROM main.centre_contact GROUP BY 3"
    " UNION ALL SELECT institution, provider, CASE WHEN answered_on IS NOT NULL"
    " OR state IN ('granted', 'applied', 'refused') THEN 'answered' ELSE 'unanswered' END, '',"
    " count(*) FROM main.guarantee WHERE institution IS NOT NULL AND requested_on IS NOT NULL"
    " AND (state <> 'not_wished' OR answered_on IS NOT NULL) GROUP BY 1, 2, 3"
    " UNION ALL SELECT institution, provider, 'guarantee_refusal', refusal_reason, count(*)"
    " FROM main.guarantee WHERE institution IS NOT NULL AND state = 'refused'"
    " AND refusal_reason IS NOT NULL GROUP BY 1, 2, 4"
    " UNION ALL SELECT asked_of, provider, 'bed', state, count(*)"
    " FROM main.accommodation_request GROUP BY 1, 2, 4"
    " UNION ALL SELECT asked_of, provider, 'bed_refusal', refusal_reason, count(*)"
    " FROM main.accommodation_request WHERE state = 'refused' AND refusal_reason IS NOT NULL"
    " GROUP BY 1, 2, 4";

/// What it decided itself about people, and what it answered when it was asked to look again. A
/// decision that names only the institution is one of its kind in the directory.
constexpr std::string_view kDecided =
    " UNION ALL SELECT coalesce(t.decided_by, p.type) AS k, t.decided_by_provider, 'outcome',"
    " t.outcome, count(*) FROM main.identification_procedure t"
    " LEFT JOIN main.provider p ON p.id = t.decided_by_provider"
    " WHERE k IS NOT NULL GROUP BY 1, 2, 4"
    " UNION ALL SELECT coalesce(t.decided_by, p.type) AS k, t.decided_by_provider,"
    " 'outcome_reason', t.outcome || '/' || c.value, count(*)"
    " FROM main.identification_procedure t"
    " LEFT JOIN main.provider p ON p.id = t.decided_by_provider, json_each(t.outcome_reasons) c"
    " WHERE k IS NOT NULL GROUP BY 1, 2, 4"
    " UNION ALL SELECT addressee, NULL, 'review_answer', answer, count(*)"
    " FROM main.review_request WHERE sent_on IS NOT NULL AND answer IS NOT NULL GROUP BY 1, 4";

constexpr std::string_view kNotMet =
    " UNION ALL SELECT institution, provider, 'deviation', '', count(*)"
    " FROM main.step_deviation GROUP BY 1, 2"
    " UNION ALL SELECT institution, provider, 'step', step, count(*)"
    " FROM main.step_deviation WHERE step IS NOT NULL GROUP BY 1, 2, 4"
    " UNION ALL SELECT institution, provider, 'duty', unmet_duty, count(*)"
    " FROM main.step_deviation WHERE unmet_duty IS NOT NULL GROUP BY 1, 2, 4"
    " UNION ALL SELECT t.institution, t.provider, 'barrier', b.value, count(*)"
    " FROM main.step_deviation t, json_each(t.barriers) b GROUP BY 1, 2, 4";

constexpr std::string_view kInTheWay =
    " UNION ALL SELECT institution, provider, 'obstacle', kind, count(*)"
    " FROM main.obstacle GROUP BY 1, 2, 4"
    " UNION ALL SELECT institution, provider, 'still_there', '', count(*)"
    " FROM main.obstacle WHERE state = 'open' GROUP BY 1, 2"
    " UNION ALL SELECT t.institution, t.provider, 'kept_from', c.value, count(*)"
    " FROM main.obstacle t, json_each(t.kept_from) c GROUP BY 1, 2, 4"
    " UNION ALL SELECT t.institution, t.provider, 'barrier', b.value, count(*)"
    " FROM main.obstacle t, json_each(t.barriers) b GROUP BY 1, 2, 4"
    " UNION ALL SELECT institution, provider, 'alternative', alternative, count(*)"
    " FROM main.obstacle WHERE alternative IS NOT NULL GROUP BY 1, 2, 4";

struct CountsByCode {
    std::string_view what;
    std::vector<CodeCount> InstitutionRow::*counts;
    int InstitutionRow::*sum = nullptr; ///< of all codes
};

constexpr std::array kByCode{
    CountsByCode{"reaction", &InstitutionRow::reactions},
    CountsByCode{"referral", &InstitutionRow::referralStates, &InstitutionRow::referrals},
    CountsByCode{"refusal", &InstitutionRow::refusals},
    CountsByCode{"guarantee_refusal", &InstitutionRow::guaranteeRefusals},
    CountsByCode{"bed", &InstitutionRow::bedStates, &InstitutionRow::beds},
    CountsByCode{"bed_refusal", &InstitutionRow::bedRefusals},
    CountsByCode{kReviewAnswer, &InstitutionRow::reviewAnswers},
    CountsByCode{"step", &InstitutionRow::steps},
    CountsByCode{"duty", &InstitutionRow::duties},
    CountsByCode{"barrier", &InstitutionRow::barriers},
    CountsByCode{"obstacle", &InstitutionRow::obstacleKinds, &InstitutionRow::obstacles},
    CountsByCode{"kept_from", &InstitutionRow::keptFrom},
    CountsByCode{"alternative", &InstitutionRow::alternatives}};

void addTo(InstitutionRow& row, const CountedLine& line) {
    if (addEnded(row.outcomes, row.decided, line)) {
        return;
    }
    const auto& [what, code, number] = line;
    for (const auto& each : kByCode) {
        if (each.what == what) {
            (row.*each.counts).emplace_back(code, number);
            if (each.sum != nullptr) {
                row.*each.sum += number;
            }
            return;
        }
    }
    if (what == "report") {
        row.reports += number;
    } else if (what == "reacted") {
        row.reacted += number;
    } else if (what == "deviation") {
        row.deviations += number;
    } else if (what == "still_there") {
        row.stillThere += number;
    } else { // a request, answered or not
        row.requests += number;
        row.answered += what == "answered" || what == kReviewAnswered ? number : 0;
    }
}

void countHarm(InstitutionRow& row, const std::vector<std::string>& harmful) {
    for (const auto& [code, number] : row.obstacleKinds) {
        if (isAmong(code.text, harmful)) {
            row.harm += number;
        }
    }
    for (auto& single : row.single) {
        countHarm(single, harmful);
    }
}

std::string kindOfAddressee(const CodeLists& codes, std::string_view addressee) {
    auto kind = codes.groupOf("review_addressee", addressee);
    return kind.empty() ? "other" : kind;
}

constexpr std::array<std::string_view, 12> kRead{
    "identification_procedure", "suspicion_report", "report_reaction",
    "report_dispatch",          "referral",         "review_request",
    "centre_contact",           "guarantee",        "step_deviation",
    "accommodation_request",    "provider",         "obstacle"};

} // namespace

Result<std::vector<InstitutionRow>> InstitutionStore::institutions(const CodeLists& codes) const {
    return guarded([&]() -> Result<std::vector<InstitutionRow>> {
        if (const auto allowed = permitAll(m_casework, kRead); !allowed) {
            return passOn(allowed);
        }
        static const std::string sql =
            sqlOfLines(kReported + std::string(kReferred) + std::string(kAsked) +
                       std::string(kDecided) + std::string(kNotMet) + std::string(kInTheWay));
        const auto kindOf = [&](const CountedLine& line, std::string kind) {
            const bool review = line.what == kReviewAnswered || line.what == kReviewUnanswered ||
                                line.what == kReviewAnswer;
            return review ? kindOfAddressee(codes, kind) : kind;
        };
        auto rows = gatherLines<InstitutionRow>(m_casework.connection(), sql, kindOf, addTo);
        const auto harmful = codes.codesMeaning("obstacle_kind", kHarm);
        for (auto& row : rows) {
            countHarm(row, harmful);
        }
        sortRows(rows, [](const InstitutionRow& row) {
            return row.reports + row.referrals + row.requests + row.beds + row.decided +
                   row.deviations + row.obstacles;
        });
        return rows;
    });
}

} // namespace zaklon
