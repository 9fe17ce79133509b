// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/ReportReacted.h"

#include "core/people/PersonLinkStore.h"

namespace zaklon {

namespace {

/// By way of the people on the report: procedures are found by their person.
constexpr std::string_view kBegun =
    " FROM main.reported_person n JOIN main.identification_procedure i ON i.person = n.person"
    " AND i.report = n.report";
constexpr std::string_view kDecidedOn = "coalesce(i.first_decided_on, i.decided_on)";

/// Empty conditions say: of every report, about whomever.
std::string reactionsSql(std::string_view ofReport, std::string_view ofPerson) {
    const auto decided = std::string(kDecidedOn);
    const auto of = [](std::string_view alias, std::string_view report) {
        return report.empty() ? std::string()
                              : " AND " + std::string(alias) + ".report = " + std::string(report);
    };
    const auto about = ofPerson.empty() ? std::string()
                                        : " AND (a.person IS NULL OR " +
                                              isSamePersonSql("a.person", ofPerson) + ")";
    const auto whose =
        ofPerson.empty() ? std::string() : " AND " + isSamePersonSql("i.person", ofPerson);
    return "SELECT a.report AS report, a.institution AS institution, a.on_date AS on_date"
           " FROM main.report_reaction a WHERE true" +
           of("a", ofReport) + about + " UNION ALL SELECT n.report, i.decided_by_provider, " +
           decided + std::string(kBegun) + " WHERE " + decided + " IS NOT NULL" +
           of("n", ofReport) + whose + " UNION ALL SELECT n.report, NULL, c.answered_on" +
           std::string(kBegun) +
           " JOIN main.centre_contact c ON c.procedure = i.id WHERE c.answered_on IS NOT NULL" +
           of("n", ofReport) + whose;
}

} // namespace

std::string reactedOnSql(std::string_view report) {
    return reactedOnSql(report, {});
}

std::string reactedOnSql(std::string_view report, std::string_view person) {
    return "(SELECT min(y.on_date) FROM (" + reactionsSql(report, person) + ") y)";
}

std::string_view reactorsSql() {
    static const auto sql = "(" + reactionsSql({}, {}) + ")";
    return sql;
}

} // namespace zaklon
