// SPDX-License-Identifier: GPL-3.0-or-later
// What was done for people, and what nobody does: first response of the service lines, needs that
// are not met, what stood in the way of work, missing children, people at risk, nights in the
// shelter (needs A23, A38, A48, B26, C16, D45, E03).
#include "core/statistics/FigureCatalogue.h"

namespace zaklon::statistics {

namespace {

constexpr std::array<std::string_view, 4> kAtRisk{"protective_status", "person"};

constexpr std::array kFigures{
    FigureDefinition{
        .code = "first_response",
        .unit = CountingUnit::Needs,
        .rowList = "service_line",
        .crossList = "yes_no",
        .shareOf = "yes",
        .measures = true,
        .kinds = {"need", "action", "delivery", "person"},
        .facts =
            "SELECT unit, row_code, iif(response IS NULL, 'no', 'yes') AS cross_code, breakdown,"
            " max(0, cast(julianday(response) - julianday(opened_on) AS INTEGER)) AS days"
            " FROM (SELECT t.id AS unit, l.line AS row_code, t.opened_on AS opened_on,"
            " p.:breakdown AS breakdown, (SELECT min(on_day) FROM ("
            "SELECT a.done_on AS on_day FROM main.action a"
            " LEFT JOIN main.goal g ON g.id = a.goal WHERE a.person = t.person"
            " AND coalesce(a.need, g.need) = t.id AND a.done_on IS NOT NULL"
            " UNION ALL SELECT d.on_date FROM main.delivery d"
            " JOIN main.action a ON a.id = d.action LEFT JOIN main.goal g ON g.id = a.goal"
            " WHERE d.person = t.person AND d.state = 'delivered'"
            " AND coalesce(a.need, g.need) = t.id)) AS response"
            " FROM period CROSS JOIN main.need t"
            " JOIN (SELECT json_extract(s.value, '$.line') AS line, e.value AS area"
            " FROM period, json_each(lines) s, json_each(s.value, '$.areas') e) l"
            " ON l.area = t.area"
            " JOIN main.person p ON p.id = t.person"
            " WHERE t.opened_on BETWEEN first AND last)"},
    FigureDefinition{.code = "needs_met",
                     .unit = CountingUnit::Needs,
                     .rowList = "yes_no",
                     .kinds = {"need", "person"},
                     .facts =
                         "SELECT t.id AS unit, iif(t.state = 'met', 'yes', 'no') AS row_code,"
                         " NULL AS cross_code, p.:breakdown AS breakdown, NULL AS days"
                         " FROM period CROSS JOIN main.need t JOIN main.person p ON p.id = t.person"
                         " WHERE t.state <> 'not_wanted' AND t.opened_on BETWEEN first AND last"},
    FigureDefinition{
        .code = "needs_unmet",
        .unit = CountingUnit::Needs,
        .rowList = "need_area",
        .crossList = "unmet_reason",
        .kinds = {"need", "person"},
        .facts =
            "SELECT t.id AS unit, t.area AS row_code, nullif(t.unmet_reason, '') AS cross_code,"
            " p.:breakdown AS breakdown, NULL AS days FROM period CROSS JOIN main.need t"
            " JOIN main.person p ON p.id = t.person"
            " WHERE t.state IN ('unmet', 'partly_met') AND t.opened_on BETWEEN first AND last"},
    FigureDefinition{
        .code = "missing_children",
        .unit = CountingUnit::Children,
        .rowList = "yes_no",
        .byPerson = false,
        .measures = true,
        .kinds = {"missing_child_call", "helpline_contact"},
        .facts = "SELECT m.id AS unit, nullif(m.found, 'not_asked') AS row_code,"
                 " NULL AS cross_code, NULL AS breakdown,"
                 " iif(m.found = 'yes',"
                 " cast(julianday(m.found_on) - julianday(m.last_seen) AS INTEGER), NULL) AS days"
                 " FROM period CROSS JOIN main.missing_child_call m"
                 " JOIN main.helpline_contact c ON c.id = m.id"
                 " WHERE c.repeat_of IS NULL"
                 " AND local_day(c.at) BETWEEN first AND last"},
    FigureDefinition{.code = "at_risk_by_criterion",
                     .unit = CountingUnit::Persons,
                     .rowList = "at_risk_criterion",
                     .overlaps = true,
                     .family = "at_risk",
                     .kinds = kAtRisk,
                     .facts =
                         "SELECT DISTINCT p.id AS unit, o.value AS row_code, NULL AS cross_code,"
                         " p.:breakdown AS breakdown, NULL AS days FROM period CROSS JOIN "
                         "main.protective_status t"
                         " LEFT JOIN second_record s ON s.id = t.person"
                         " JOIN main.person p ON p.id = coalesce(s.main, t.person)"
                         " LEFT JOIN json_each(t.criteria) o"
                         " WHERE t.since <= last AND coalesce(t.ended_on, last) >= first"},
    FigureDefinition{
        .code = "at_risk_by_service",
        .unit = CountingUnit::Persons,
        .rowList = "service",
        .overlaps = true,
        .family = "at_risk",
        .kinds = {"protective_status", "delivery", "person"},
        .facts = "SELECT DISTINCT p.id AS unit, d.service AS row_code, NULL AS cross_code,"
                 " p.:breakdown AS breakdown, NULL AS days FROM period CROSS JOIN "
                 "main.protective_status t"
                 " LEFT JOIN second_record s ON s.id = t.person"
                 " JOIN main.person p ON p.id = coalesce(s.main, t.person)"
                 " LEFT JOIN main.delivery d ON d.person IN :own_records AND d.state = 'delivered'"
                 " AND d.on_date BETWEEN max(t.since, first)"
                 " AND min(coalesce(t.ended_on, last), last)"
                 " WHERE t.since <= last AND coalesce(t.ended_on, last) >= first"},
    FigureDefinition{.code = "at_risk_ended",
                     .unit = CountingUnit::Persons,
                     .rowList = "at_risk_exit",
                     .measures = true,
                     .kinds = kAtRisk,
                     .facts =
                         "SELECT p.id AS unit, nullif(t.exit_reason, '') AS row_code,"
                         " NULL AS cross_code, p.:breakdown AS breakdown,"
                         " cast(julianday(max(t.ended_on)) - julianday(t.since) AS INTEGER) AS days"
                         " FROM period CROSS JOIN main.protective_status t"
                         " LEFT JOIN second_record s ON s.id = t.person"
                         " JOIN main.person p ON p.id = coalesce(s.main, t.person)"
                         " WHERE t.ended_on BETWEEN first AND last GROUP BY p.id"},
    FigureDefinition{
        .code = "work_barriers",
        .unit = CountingUnit::Persons,
        .rowList = "work_barrier",
        .overlaps = true,
        .kinds = {"action", "goal", "need", "person"},
        .facts = "SELECT DISTINCT p.id AS unit, o.value AS row_code, NULL AS cross_code,"
                 " p.:breakdown AS breakdown, NULL AS days FROM period CROSS JOIN main.action t"
                 " JOIN json_each(t.barriers) o"
                 " LEFT JOIN second_record s ON s.id = t.person"
                 " JOIN main.person p ON p.id = coalesce(s.main, t.person)"
                 " LEFT JOIN main.goal g ON g.id = t.goal"
                 " LEFT JOIN main.need n ON n.id = coalesce(g.need, t.need)"
                 " WHERE coalesce(t.done_on, t.due, n.opened_on) BETWEEN first AND last"},
    // The bare column is that of the newest stay (SQLite: bare columns beside one max()).
    FigureDefinition{.code = "shelter_stays",
                     .unit = CountingUnit::Persons,
                     .rowList = "shelter_unit",
                     .measures = true,
                     .kinds = {"stay", "shelter_bed", "person"},
                     .facts =
                         "SELECT p.id AS unit, b.unit AS row_code, NULL AS cross_code,"
                         " p.:breakdown AS breakdown, iif(count(t.left_on) = count(*),"
                         " cast(sum(julianday(min(t.left_on, date(last, '+1 day')))"
                         " - julianday(max(t.from_day, first))) AS INTEGER), NULL) AS days,"
                         " max(t.from_day) AS newest FROM period CROSS JOIN main.stay t"
                         " JOIN main.shelter_bed b ON b.id = t.bed"
                         " LEFT JOIN second_record s ON s.id = t.person"
                         " JOIN main.person p ON p.id = coalesce(s.main, t.person)"
                         " WHERE t.state IN ('staying', 'ended') AND t.from_day <= last"
                         " AND coalesce(t.left_on > max(t.from_day, first), true) GROUP BY p.id"},
};

} // namespace

std::span<const FigureDefinition> supportFigures() {
    return kFigures;
}

} // namespace zaklon::statistics
