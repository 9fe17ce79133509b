// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/FigureStore.h"

#include "core/identification/SecondRecord.h"
#include "core/referrals/DutyRules.h"
#include "core/statistics/FigureBuilder.h"
#include "core/store/SqlMark.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>

namespace zaklon::statistics {

namespace {

constexpr int kYearsBefore = 4; ///< of a trend

/// Stands in the facts for the field of a person by which the units are told apart.
constexpr std::string_view kBreakdown = ":breakdown";

/// Stands in the facts for the records of a person `p`, who may have second ones.
constexpr std::string_view kOwnRecords = ":own_records";

/// One row that every figure may ask for what it needs, and the records that are counted as others.
std::string givenSql() {
    return "WITH period(first, last, trend_from, redirecting, lines, verifying) AS"
           " (SELECT ?1, ?2, ?3, ?4, ?5, ?6), second_record(id, main) AS (" +
           secondRecordsSql() + ") ";
}

std::string redirectingReasons(const IdentificationLimits& limits) {
    return nlohmann::json(limits.downgradedReasons).dump();
}

std::string verifyingDuties(const CodeLists& codes) {
    return nlohmann::json(dutiesWith(DutyRule::Verification, codes)).dump();
}

std::string serviceLines(const IdentificationLimits& limits) {
    auto lines = nlohmann::json::array();
    for (const auto& line : limits.figures.serviceLines) {
        lines.push_back({{"line", line.line}, {"areas", line.areas}});
    }
    return lines.dump();
}

Counted readLine(const Statement& statement) {
    Counted line;
    line.row = Code{statement.text(0)};
    line.cross = Code{statement.text(1)};
    line.breakdown = Code{statement.text(2)};
    if (!statement.isNull(3)) {
        line.days = static_cast<int>(statement.integer(3));
    }
    line.number = static_cast<int>(statement.integer(4));
    return line;
}

std::vector<Counted> lines(const ReadConnection& connection, const std::string& sql,
                           const std::vector<Value>& marks) {
    auto statement = connection.prepare(sql);
    for (std::size_t at = 0; at < marks.size(); ++at) {
        statement.bind(static_cast<int>(at) + 1, marks[at]);
    }
    std::vector<Counted> counted;
    while (statement.step()) {
        counted.push_back(readLine(statement));
    }
    return counted;
}

std::string factsSql(const FigureDefinition& definition, Breakdown breakdown) {
    std::string sql(definition.facts);
    replaceMark(sql, kBreakdown, std::string(codeOf(breakdown)));
    replaceMark(sql, kOwnRecords, "(" + ownRecordsSql("p.id") + ")");
    return sql;
}

} // namespace

std::string FigureStore::rowsSql(const FigureDefinition& definition, Breakdown breakdown) {
    return givenSql() + "SELECT row_code, cross_code, breakdown, days, count(*) FROM (" +
           factsSql(definition, breakdown) + ") GROUP BY 1, 2, 3, 4";
}

std::string FigureStore::totalSql(const FigureDefinition& definition, Breakdown breakdown) {
    return givenSql() + "SELECT NULL, cross_code, breakdown, days, count(DISTINCT unit) FROM (" +
           factsSql(definition, breakdown) + ") GROUP BY 2, 3, 4";
}

std::vector<Value> FigureStore::marks(const FigurePeriod& period) const {
    const auto trendFrom =
        Date::fromYmd(std::max(1, period.first.year() - kYearsBefore), 1, 1).value_or(period.first);
    return {Value(period.first.toString()), Value(period.last.toString()),
            Value(trendFrom.toString()),    Value(redirectingReasons(m_limits)),
            Value(serviceLines(m_limits)),  Value(verifyingDuties(m_codes))};
}

Figure FigureStore::count(const FigureDefinition& definition, const FigurePeriod& period,
                          Breakdown breakdown) const {
    const auto values = marks(period);
    const auto connection = m_casework.connection();
    auto figure = buildFigure(definition, lines(connection, rowsSql(definition, breakdown), values),
                              lines(connection, totalSql(definition, breakdown), values));
    figure.period = period;
    figure.breakdown = breakdown;
    figure.fewCases = m_limits.figures.fewCases;
    return figure;
}

DecidedRows FigureStore::decidedYears(const Figure& trend) const {
    const auto all = figureDefinitions();
    const auto other = std::find_if(all.begin(), all.end(), [&](const auto* each) {
        return each->family == trend.definition->family && !each->trend;
    });
    DecidedRows decided;
    for (const auto& row : trend.rows) {
        int year = 0;
        const auto& text = row.code.text;
        std::from_chars(text.data(), text.data() + text.size(), year);
        auto period = FigurePeriod::ofYear(year);
        period.last = std::min(period.last, trend.period.last);
        if (other != all.end()) {
            decided[text] =
                withoutSmall(count(**other, period, trend.breakdown)).total.total.hiding;
        }
    }
    return decided;
}

/// Always the whole family, whichever figure is asked for: what is hidden must not depend on it.
Figure FigureStore::withoutSmall(Figure figure) const {
    const auto& definition = *figure.definition;
    const int limit = m_limits.figures.smallCount;
    if (definition.family.empty()) {
        return withoutSmallCounts(std::move(figure), limit);
    }
    if (definition.trend) {
        const auto decided = decidedYears(figure);
        return withoutSmallCounts(std::move(figure), limit, decided);
    }
    const auto period = figure.period;
    const auto breakdown = figure.breakdown;
    std::vector<Figure> family;
    std::size_t own = 0;
    for (const auto* each : figureDefinitions()) {
        if (each->family != definition.family || each->trend) {
            continue;
        }
        const bool isOwn = each == &definition;
        own = isOwn ? family.size() : own;
        family.push_back(isOwn ? std::move(figure) : count(*each, period, breakdown));
    }
    return std::move(withoutSmallCounts(std::move(family), limit)[own]);
}

Result<Figure> FigureStore::figure(const FigureDefinition& definition, const FigurePeriod& period,
                                   Audience audience, Breakdown breakdown) const {
    return guarded([&]() -> Result<Figure> {
        if (period.last < period.first) {
            return fail(ErrorCode::Invalid, "period");
        }
        for (const auto kind : definition.kinds) {
            if (kind.empty()) {
                continue;
            }
            if (const auto permitted = m_casework.permit(kind); !permitted) {
                return passOn(permitted);
            }
        }
        const bool seesPeople = holdsConfidentialKey(m_casework.session().role());
        auto figure = count(definition, period, breakdown);
        return audience == Audience::Reader && seesPeople ? figure
                                                          : withoutSmall(std::move(figure));
    });
}

} // namespace zaklon::statistics
