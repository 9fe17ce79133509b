// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/HouseRule.h"

namespace zaklon {

namespace {

/// A bed `h` of the person for which a condition holds.
std::string hasBedSql(std::string_view person, const std::string& where) {
    return "EXISTS (SELECT 1 FROM main.stay h WHERE h.person = " + std::string(person) + " AND " +
           where + ")";
}

} // namespace

std::string sleepsInHouseSql(std::string_view person, std::string_view day) {
    const std::string on(day);
    return hasBedSql(person, "h.state IN ('staying', 'ended') AND h.from_day <= " + on +
                                 " AND (h.left_on IS NULL OR h.left_on > " + on + ")");
}

std::string staysPastSql(std::string_view person, std::string_view day) {
    return hasBedSql(person,
                     "h.state = 'staying' AND (h.planned_until IS NULL OR h.planned_until > " +
                         std::string(day) + ")");
}

std::string cameToHouseSql(std::string_view person, std::string_view day) {
    return hasBedSql(person, "h.state = 'staying' AND h.from_day >= " + std::string(day));
}

std::string sleptInHouseSinceSql(std::string_view person, std::string_view day) {
    return hasBedSql(person, "h.state IN ('staying', 'ended') AND (h.left_on IS NULL"
                             " OR (h.left_on > " +
                                 std::string(day) +
                                 " AND h.left_on > h.from_day))"
                                 " AND NOT EXISTS (SELECT 1 FROM main.search_plan g"
                                 " WHERE g.person = h.person AND g.opened_on >= h.from_day)");
}

Result<std::optional<Date>> inHouseSince(const CaseworkRecords& casework, const RecordId& person) {
    return guarded([&]() -> Result<std::optional<Date>> {
        if (const auto permitted = casework.permit("stay"); !permitted) {
            return passOn(permitted);
        }
        auto statement = casework.connection().prepare(
            "WITH RECURSIVE one (continues, from_day) AS (SELECT continues, from_day FROM main.stay"
            " WHERE person = ?1 AND state = 'staying'"
            " UNION SELECT s.continues, s.from_day FROM one JOIN main.stay s ON s.id = "
            "one.continues)"
            " SELECT min(from_day) FROM one");
        statement.bind(1, person);
        return statement.step() ? statement.date(0) : std::nullopt;
    });
}

Result<bool> hasBedOfOurs(const CaseworkRecords& casework, const RecordId& person) {
    return guarded([&]() -> Result<bool> {
        if (const auto permitted = casework.permit("stay"); !permitted) {
            return passOn(permitted);
        }
        auto statement = casework.connection().prepare(
            "SELECT " + hasBedSql("?1", "h.state IN ('held', 'staying')"));
        statement.bind(1, person);
        return statement.step() && statement.integer(0) != 0;
    });
}

Result<std::optional<Date>> leftHouseOn(const CaseworkRecords& casework, const RecordId& person) {
    return guarded([&]() -> Result<std::optional<Date>> {
        if (const auto permitted = casework.permit("stay"); !permitted) {
            return passOn(permitted);
        }
        auto statement =
            casework.connection().prepare("SELECT max(left_on) FROM main.stay WHERE person = ?1"
                                          " AND state IN ('staying', 'ended')");
        statement.bind(1, person);
        return statement.step() ? statement.date(0) : std::nullopt;
    });
}

} // namespace zaklon
