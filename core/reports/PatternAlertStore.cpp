// SPDX-License-Identifier: GPL-3.0-or-later
// Today asks for this on every visit: each step goes by an index, the people of a pattern are
// counted once, and what is shown of it is only read of those that are raised.
#include "core/reports/PatternAlertStore.h"

#include "core/reports/Circumstance.h"

#include <algorithm>

namespace zaklon {

namespace {

/// A circumstance of a report is shared by all who are on it.
constexpr std::string_view kPeople =
    "SELECT count(DISTINCT coalesce(c.person, n.person)) FROM main.circumstance c"
    " LEFT JOIN main.reported_person n ON c.person IS NULL AND n.report = c.report";
constexpr std::string_view kReport = " LEFT JOIN main.suspicion_report r ON r.id = c.report";
constexpr std::string_view kOfPattern = " WHERE c.pattern = t.id";

/// A nationality by itself says nothing; a small group of one in one area within some time does.
std::string nearSql(const PatternLimits& limits, std::string_view today) {
    return " AND (c.type <> 'nationality' OR (coalesce(r.area, '') <> ''"
           " AND r.received_on >= date(" +
           std::string(today) + ", '-" + std::to_string(limits.nationalityDays) + " days')))";
}

/// Every pattern `t` with its people. The LIMIT keeps the engine from counting them again in each
/// condition.
std::string countedSql() {
    return "(SELECT k.pattern AS id, min(k.type) AS type, (" + std::string(kPeople) +
           " WHERE c.pattern = k.pattern) AS people FROM main.circumstance k"
           " GROUP BY k.pattern LIMIT -1) t";
}

/// Never looked at, or grown by as many since then.
std::string growthSql(const PatternLimits& limits) {
    return "coalesce(t.people - (SELECT l.people FROM main.pattern_look l WHERE l.pattern = t.id"
           " ORDER BY l.seen_on DESC, l.id DESC LIMIT 1) >= " +
           std::to_string(limits.growth) + ", 1)";
}

} // namespace

std::string patternAlertsSql(const PatternLimits& limits, std::string_view today) {
    const std::string people(kPeople);
    const std::string report(kReport);
    const std::string ofPattern(kOfPattern);
    const auto near = ofPattern + nearSql(limits, today);
    const auto least = std::to_string(limits.people);
    return "(SELECT t.id, t.type, t.people, (SELECT min(coalesce(r.received_on, c.recorded_on))"
           " FROM main.circumstance c" +
           report + near + ") AS first, (SELECT max(c.recorded_on) FROM main.circumstance c" +
           ofPattern + ") AS day FROM " + countedSql() + " WHERE t.people >= " + least + " AND " +
           growthSql(limits) + " AND (t.type <> 'nationality' OR (" + people + report + near +
           " GROUP BY r.area ORDER BY 1 DESC LIMIT 1) >= " + least + "))";
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
