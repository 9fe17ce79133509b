// SPDX-License-Identifier: GPL-3.0-or-later
// Today asks for this on every visit: each step goes by an index, the people of a pattern are
// counted once, and what is shown of it is only read of those that are raised.
#include "core/reports/PatternAlertStore.h"

#include "core/reports/Circumstance.h"

#include <algorithm>

namespace zaklon {

namespace {

/// A circumstance of a report is shared by all who are on it.
constexpr std::string_view kShared =
    " FROM main.circumstance c"
    " LEFT JOIN main.reported_person n ON c.person IS NULL AND n.report = c.report"
    " AND n.taken_off_on IS NULL";
constexpr std::string_view kWho = "coalesce(c.person, n.person)";
/// Ids are in the order of their making (RecordId).
constexpr std::string_view kJoined = "max(c.id, coalesce(n.id, c.id))";
constexpr std::string_view kReport = " LEFT JOIN main.suspicion_report r ON r.id = c.report";
constexpr std::string_view kOfPattern = " WHERE c.pattern = t.id";

/// A nationality by itself says nothing; a small group of one in one area within some time does.
std::string nearSql(const PatternLimits& limits, std::string_view today) {
    return " AND (c.type <> 'nationality' OR (coalesce(r.area, '') <> ''"
           " AND r.received_on >= date(" +
           std::string(today) + ", '-" + std::to_string(limits.nationalityDays) + " days')))";
}

/// Every pattern `t` with its people, whoever joined last, and the newest look at it.
std::string countedSql() {
    const std::string who(kWho);
    return "(SELECT c.pattern AS id, min(c.type) AS type, count(DISTINCT " + who +
           ") AS people, max(" + std::string(kJoined) +
           ") AS newest, (SELECT l.id FROM main.pattern_look l WHERE l.pattern = c.pattern"
           " ORDER BY l.seen_on DESC, l.id DESC LIMIT 1) AS look" +
           std::string(kShared) + " GROUP BY c.pattern LIMIT -1) t";
}

/// In one area for a nationality, anywhere for all others: as many people, and never looked at or
/// as many who joined later. What was recorded after the look is told from what stood there then,
/// whatever was erased meanwhile; somebody who is found in it again has not joined.
std::string askingSql(const PatternLimits& limits, const std::string& near) {
    return "EXISTS (SELECT 1 FROM (SELECT " + std::string(kWho) +
           " AS person, CASE WHEN c.type = 'nationality' THEN r.area ELSE '' END AS area, min(" +
           std::string(kJoined) + ") AS joined" + std::string(kShared) + std::string(kReport) +
           near +
           " GROUP BY 1, 2) j WHERE j.person IS NOT NULL GROUP BY j.area HAVING count(*) >= " +
           std::to_string(limits.people) +
           " AND (t.look IS NULL OR count(*) FILTER (WHERE j.joined > t.look) >= " +
           std::to_string(limits.growth) + "))";
}

} // namespace

std::string patternAlertsSql(const PatternLimits& limits, std::string_view today) {
    const std::string ofPattern(kOfPattern);
    const auto near = ofPattern + nearSql(limits, today);
    return "(SELECT t.id, t.type, t.people, (SELECT min(coalesce(r.received_on, c.recorded_on))"
           " FROM main.circumstance c" +
           std::string(kReport) + near +
           ") AS first, (SELECT max(c.recorded_on) FROM main.circumstance c" + ofPattern +
           ") AS day FROM " + countedSql() + " WHERE t.people >= " + std::to_string(limits.people) +
           " AND (t.look IS NULL OR t.newest > t.look) AND " + askingSql(limits, near) + ")";
}

Result<std::set<RecordId>> PatternAlertStore::alerts(const PatternLimits& limits,
                                                     Date today) const {
    return guarded([&]() -> Result<std::set<RecordId>> {
        for (const auto& kind : {describe<Circumstance>().kind, describe<PatternLook>().kind}) {
            if (const auto permitted = m_casework.permit(kind); !permitted) {
                return passOn(permitted);
            }
        }
        auto statement = m_casework.connection().prepare("SELECT a.id FROM " +
                                                         patternAlertsSql(limits, "?1") + " a");
        statement.bind(1, today);
        std::set<RecordId> patterns;
        while (statement.step()) {
            patterns.insert(statement.id(0).value_or(RecordId()));
        }
        return patterns;
    });
}

Result<std::vector<PatternLook>> PatternAlertStore::looks(const RecordId& pattern) const {
    auto looks = m_casework.where<PatternLook>("pattern", pattern);
    if (looks) {
        std::sort(looks->begin(), looks->end(),
                  [](const PatternLook& one, const PatternLook& other) {
                      return std::pair(other.seenOn, other.id) < std::pair(one.seenOn, one.id);
                  });
    }
    return looks;
}

} // namespace zaklon
