// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/OutreachVisitStore.h"

namespace zaklon {

Result<std::vector<OutreachVisit>> OutreachVisitStore::all() const {
    return guarded([&]() -> Result<std::vector<OutreachVisit>> {
        if (const auto permitted = m_casework.permit("outreach_visit"); !permitted) {
            return passOn(permitted);
        }
        auto statement = m_casework.connection().prepare(
            "SELECT id FROM main.outreach_visit ORDER BY on_date DESC, id DESC");
        std::vector<OutreachVisit> visits;
        while (statement.step()) {
            auto visit = m_casework.find<OutreachVisit>(statement.id(0).value_or(RecordId()));
            if (!visit) {
                return passOn(visit);
            }
            visits.push_back(visit->value_or(OutreachVisit{}));
        }
        return visits;
    });
}

Result<std::vector<OutreachVisit>> OutreachVisitStore::ofReport(const RecordId& report) const {
    return m_casework.where<OutreachVisit>("report", report);
}

Result<OutreachTotals> OutreachVisitStore::totals(Date from, Date to) const {
    return guarded([&]() -> Result<OutreachTotals> {
        if (const auto permitted = m_casework.permit("outreach_visit"); !permitted) {
            return passOn(permitted);
        }
        auto statement = m_casework.connection().prepare(
            "SELECT count(*), coalesce(sum(met), 0), coalesce(sum(spoken), 0),"
            " coalesce(sum(leaflets), 0) FROM main.outreach_visit"
            " WHERE on_date BETWEEN ?1 AND ?2");
        statement.bind(1, from).bind(2, to);
        statement.step();
        const auto number = [&](int column) { return static_cast<int>(statement.integer(column)); };
        return OutreachTotals{number(0), number(1), number(2), number(3)};
    });
}

} // namespace zaklon
