// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/OutreachVisitStore.h"

namespace zaklon {

namespace {

OutreachVisitRow readRow(const Statement& statement) {
    OutreachVisitRow row;
    auto& visit = row.visit;
    visit.id = statement.id(0).value_or(RecordId());
    visit.onDate = statement.date(1).value_or(Date());
    visit.area = {statement.text(2)};
    visit.placeKind = {statement.text(3)};
    visit.met = static_cast<int>(statement.integer(4));
    visit.spoken = static_cast<int>(statement.integer(5));
    visit.leaflets = static_cast<int>(statement.integer(6));
    static_cast<void>(
        FieldTraits<std::vector<Code>>::fromValue(statement.value(7), visit.followUp));
    visit.followUpOn = statement.date(8);
    visit.followedUpOn = statement.date(9);
    visit.report = statement.id(10).value_or(RecordId());
    row.reportCode = statement.text(11);
    visit.worker = statement.id(12).value_or(RecordId());
    visit.state = fromCode<VisitState>(statement.textView(13)).value_or(visit.state);
    visit.cancelledWhy = {statement.text(14)};
    return row;
}

} // namespace

bool fits(const OutreachVisit& visit, const OutreachVisitFilter& filter) {
    return (!filter.worker || visit.worker == *filter.worker) &&
           (!filter.awaitsFollowUp || awaitsFollowUp(visit)) &&
           (!filter.planned || visit.state == VisitState::Planned) &&
           (filter.area.empty() || visit.area == filter.area) &&
           (filter.placeKind.empty() || visit.placeKind == filter.placeKind);
}

Result<std::vector<OutreachVisitRow>>
OutreachVisitStore::list(const OutreachVisitFilter& filter) const {
    return guarded([&]() -> Result<std::vector<OutreachVisitRow>> {
        if (const auto permitted = m_casework.permit("outreach_visit"); !permitted) {
            return passOn(permitted);
        }
        auto statement = m_casework.connection().prepare(
            "SELECT v.id, v.on_date, v.area, v.place_kind, v.met, v.spoken, v.leaflets,"
            " v.follow_up, v.follow_up_on, v.followed_up_on, v.report, r.code, v.worker,"
            " v.state, v.cancelled_why"
            " FROM main.outreach_visit v LEFT JOIN main.suspicion_report r ON r.id = v.report"
            " ORDER BY v.on_date DESC, v.id DESC");
        std::vector<OutreachVisitRow> rows;
        while (statement.step()) {
            if (auto row = readRow(statement); fits(row.visit, filter)) {
                rows.push_back(std::move(row));
            }
        }
        return rows;
    });
}

Result<std::vector<OutreachVisit>> OutreachVisitStore::ofReport(const RecordId& report) const {
    return m_casework.where<OutreachVisit>("report", report);
}

} // namespace zaklon
