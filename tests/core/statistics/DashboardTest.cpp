// SPDX-License-Identifier: GPL-3.0-or-later
// Tiles and bars: nothing that is hidden in a table can be reckoned from them.
#include "core/statistics/Dashboard.h"

#include "core/codes/CodeLists.h"
#include "core/statistics/FigureBuilder.h"
#include "core/statistics/FigureSuppression.h"
#include "tests/core/statistics/FigureHouse.h"

#include <catch2/catch_approx.hpp>

#include <array>
#include <map>
#include <set>

using namespace zaklon;
using namespace zaklon::statistics;
using namespace zaklon::test;
using Catch::Approx;

namespace {

constexpr int kLimit = 5;
constexpr FigureDefinition kBySource{
    .code = "by_source", .rowList = "report_source", .byPerson = false, .family = "reports"};
constexpr FigureDefinition kByForm{
    .code = "by_form", .rowList = "exploitation", .byPerson = false, .family = "reports"};
constexpr FigureDefinition kYesNo{.code = "yes_or_no", .rowList = "yes_no", .byPerson = false};
constexpr TileDefinition kShare{"share", "yes_or_no", "yes", {}, true};
constexpr TileDefinition kTotal{"total", "yes_or_no", {}, "no"};
constexpr std::array<std::string_view, 5> kSources{"cso", "education", "health", "mup", "self"};

Figure figureOf(const FigureDefinition& definition, const std::map<std::string, int>& rows) {
    std::vector<Counted> lines;
    int all = 0;
    for (const auto& [code, number] : rows) {
        lines.push_back({Code{code}, {}, {}, std::nullopt, number});
        all += number;
    }
    return buildFigure(definition, lines, {{{}, {}, {}, std::nullopt, all}});
}

/// What somebody who reads a count knows of the number: see Hiding.
bool mayBe(const Count& read, int number) {
    return read.hiding == Hiding::No      ? number == read.number
           : read.hiding == Hiding::Small ? number > 0 && number < kLimit
                                          : number == 0 || number >= kLimit;
}

/// Five reports of 2025, each of another source, and twenty of one source a year before. Where the
/// total of 2025 is known to be five, each of 'below five' is one.
void reportOnesAndTwenty(FigureHouse& house) {
    for (const auto source : kSources) {
        house.report("2025-02-01", source, "labour");
    }
    for (int made = 0; made < 20; ++made) {
        house.report("2024-03-01", "mup", "labour");
    }
}

Dashboard boardOf(FigureHouse& house, std::string_view report, std::string_view figure,
                  Audience audience = Audience::File, int year = 2025) {
    for (const auto& each : statisticsReports()) {
        if (each.code == report) {
            auto board = dashboard(FigureStore(house.vault.casework(), house.limits, house.codes),
                                   each, *findFigure(figure), FigurePeriod::ofYear(year), audience,
                                   Breakdown::Sex);
            REQUIRE(board);
            return std::move(*board);
        }
    }
    FAIL("no report " << report);
    return {};
}

const FigureTile& tile(const Dashboard& board, std::string_view code) {
    for (const auto& each : board.tiles) {
        if (each.definition->code == code) {
            return each;
        }
    }
    FAIL("no tile " << code);
    return board.tiles.front();
}

} // namespace

TEST_CASE("a period is compared with one that shares no day with it", "[statistics]") {
    CHECK(FigurePeriod::ofYear(2025).before() == FigurePeriod::ofYear(2024));
    CHECK(FigurePeriod{day("2024-01-01"), day("2025-12-31")}.before() ==
          FigurePeriod{day("2022-01-01"), day("2023-12-31")});
    CHECK(FigurePeriod{day("2025-03-01"), day("2025-03-31")}.before() ==
          FigurePeriod{day("2025-01-29"), day("2025-02-28")});
    CHECK(FigurePeriod{day("2025-01-01"), day("2025-06-30")}.before().last == day("2024-12-31"));
}

TEST_CASE("where the total gives small counts away, the whole family hides it", "[statistics]") {
    const auto alone = withoutSmallCounts(figureOf(kByForm, {{"labour", 5}}), kLimit);
    CHECK(alone.total.total == Count{5, Hiding::No});
    std::map<std::string, int> ones;
    for (const auto source : kSources) {
        ones[std::string(source)] = 1;
    }
    std::vector<Figure> family;
    family.push_back(figureOf(kBySource, ones));
    family.push_back(figureOf(kByForm, {{"labour", 5}}));
    const auto shown = withoutSmallCounts(std::move(family), kLimit);
    CHECK_FALSE(shown[0].total.total.isShown());
    CHECK_FALSE(shown[1].total.total.isShown());
    CHECK_FALSE(rowOf(shown[1], "labour").total.isShown()); // it is the total
}

TEST_CASE("whatever figure of a family is asked for, the same is hidden", "[statistics]") {
    FigureHouse house;
    reportOnesAndTwenty(house);
    for (const auto* code : {"reports_by_source", "reports_by_form"}) {
        INFO(code);
        CHECK(house.figure(code, 2025, Audience::File).total.total == Count{0, Hiding::Beside});
        CHECK(house.figure(code, 2024, Audience::File).total.total == Count{20, Hiding::No});
    }
    const auto years = house.figure("reports_by_year", 2025, Audience::File);
    CHECK(rowOf(years, "2025").total == Count{0, Hiding::Beside});
    CHECK(rowOf(years, "2024").total == Count{20, Hiding::No}); // the others say it
    CHECK_FALSE(years.total.total.isShown());                   // 25 would leave five
    CHECK_FALSE(rowOf(years, "2025").changePercent);
    const auto later = house.figure("reports_by_year", 2026, Audience::File);
    CHECK(rowOf(later, "2025").total == Count{0, Hiding::Beside});
}

TEST_CASE("a tile says nothing that its table hides, nor does a change", "[statistics]") {
    FigureHouse house;
    reportOnesAndTwenty(house);
    const auto board = boardOf(house, "annual", "reports_by_source");
    const auto& received = tile(board, "reports_received");
    CHECK(received.now == Count{0, Hiding::Beside});
    CHECK(received.before == Count{20, Hiding::No});
    CHECK_FALSE(received.changePercent); // a quarter of twenty
    CHECK(board.before == FigurePeriod::ofYear(2024));
    const auto whole = boardOf(house, "annual", "reports_by_source", Audience::Reader);
    CHECK(tile(whole, "reports_received").now == Count{5, Hiding::No});
    CHECK(tile(whole, "reports_received").changePercent == -75);
}

TEST_CASE("no small count can be reckoned from this year, last year, change and share",
          "[statistics]") {
    constexpr int kChecked = 9;
    constexpr int kTried = 30;
    const auto before = figureOf(kYesNo, {{"yes", 10}, {"no", 10}});
    for (int code = 0; code < kChecked * kChecked; ++code) {
        const int yes = 1 + code / kChecked;
        const int no = 1 + code % kChecked;
        const auto now = withoutSmallCounts(figureOf(kYesNo, {{"yes", yes}, {"no", no}}), kLimit);
        const auto share = tileOf(kShare, now, before);
        const auto total = tileOf(kTotal, now, before);
        REQUIRE(total.open);
        std::set<int> yesMayBe;
        std::set<int> noMayBe;
        for (int tried = 0; tried < kTried * kTried; ++tried) {
            const int otherYes = tried / kTried;
            const int otherNo = tried % kTried;
            if (!mayBe(share.now, otherYes) || !mayBe(*total.open, otherNo) ||
                !mayBe(total.now, otherYes + otherNo)) {
                continue;
            }
            const auto other = figureOf(kYesNo, {{"yes", otherYes}, {"no", otherNo}});
            const auto otherShare = tileOf(kShare, other, before).share;
            const auto otherChange = tileOf(kTotal, other, before).changePercent;
            if ((!share.share || share.share == otherShare) &&
                (!total.changePercent || total.changePercent == otherChange)) {
                yesMayBe.insert(otherYes);
                noMayBe.insert(otherNo);
            }
        }
        INFO(yes << " of " << yes + no);
        CHECK((yes >= kLimit || yesMayBe.size() >= 2));
        CHECK((no >= kLimit || noMayBe.size() >= 2));
    }
}

TEST_CASE("a change and a share rest on counts that are shown", "[statistics]") {
    const auto now = figureOf(kYesNo, {{"yes", 18}, {"no", 6}});
    const auto before = figureOf(kYesNo, {{"yes", 10}, {"no", 10}});
    const auto total = tileOf(kTotal, now, before);
    CHECK(total.now.number == 24);
    CHECK(total.before.number == 20);
    CHECK(total.changePercent == 20);
    CHECK(total.open == Count{6, Hiding::No});
    const auto share = tileOf(kShare, now, before);
    REQUIRE(share.share);
    CHECK(*share.share == Approx(0.75));
    REQUIRE(share.shareBefore);
    CHECK(*share.shareBefore == Approx(0.5));
    CHECK_FALSE(share.changePercent);
    CHECK_FALSE(tileOf(kTotal, now, figureOf(kYesNo, {})).changePercent); // of nothing
    const auto hidden = withoutSmallCounts(figureOf(kYesNo, {{"yes", 18}, {"no", 2}}), kLimit);
    CHECK_FALSE(tileOf(kShare, hidden, before).share);
    CHECK(tileOf(kTotal, hidden, before).open == Count{0, Hiding::Small});
}

TEST_CASE("bars stand by size, and hidden ones last whatever they count", "[statistics]") {
    const std::map<std::string, int> rows{
        {"cso", 1}, {"education", 3}, {"health", 7}, {"mup", 30}, {"self", 2}};
    const auto open = rowBars(figureOf(kBySource, rows));
    CHECK(open.front().code.text == "mup");
    CHECK(open.front().length == Approx(1));
    CHECK(open[1].length == Approx(7.0 / 30));
    CHECK(open[2].code.text == "education"); // 3 before 2 before 1
    const auto figure = withoutSmallCounts(figureOf(kBySource, rows), kLimit);
    const auto bars = rowBars(figure);
    std::string lastHidden;
    for (const auto& bar : bars) {
        CHECK(figure.rows[bar.place].code == bar.code);
        if (bar.count.hiding == Hiding::Small) {
            CHECK(bar.length == 0);
            CHECK(lastHidden < bar.code.text); // by code: the order says nothing
            lastHidden = bar.code.text;
        } else {
            CHECK((bar.count.isShown() || bar.length == 0));
        }
    }
    CHECK(lastHidden == "self");
}

TEST_CASE("columns are bars by what they come to in total", "[statistics]") {
    FigureHouse house;
    for (int number = 0; number < 3; ++number) {
        const auto someone = house.person(number == 0 ? Sex::Male : Sex::Female);
        house.procedure(someone, house.report("2025-02-01", "mup", "labour", {someone}),
                        "2025-02-10");
    }
    const auto board = boardOf(house, "annual", "outcome_by_source", Audience::Reader);
    REQUIRE(board.columns.size() == 1); // by outcome, not by sex
    CHECK(board.columns.front().code.text == "ongoing");
    CHECK(board.columns.front().count.number == 3);
    const auto people = boardOf(house, "annual", "persons_by_form", Audience::Reader);
    REQUIRE(people.columns.size() == 2);
    CHECK(people.columns.front().code.text == "female");
    CHECK(people.columns.front().length == Approx(1));
    CHECK(people.columns.back().length == Approx(0.5));
}

TEST_CASE("each figure stands in one report, and each tile and report has its words",
          "[statistics]") {
    const auto codes = CodeLists::load().value();
    std::set<std::string_view> seen;
    for (const auto& report : statisticsReports()) {
        CHECK(codes.find("statistics_report", report.code) != nullptr);
        CHECK(report.tiles.size() <= 4);
        for (const auto code : report.figures) {
            INFO(code);
            CHECK(findFigure(code) != nullptr);
            CHECK(seen.insert(code).second);
            CHECK(reportOfFigure(code) == &report);
        }
        for (const auto& tile : report.tiles) {
            INFO(tile.code);
            CHECK(codes.find("statistics_tile", tile.code) != nullptr);
            CHECK(findFigure(tile.figure) != nullptr);
        }
    }
    CHECK(seen.size() == figureDefinitions().size());
}

TEST_CASE("a role that may not read what a report counts gets none of it", "[statistics]") {
    FigureHouse house;
    TestVault shelter(Role::ShelterWorker);
    const auto refused = dashboard(FigureStore(shelter.casework(), house.limits, house.codes),
                                   statisticsReports().front(), *findFigure("reports_by_source"),
                                   FigurePeriod::ofYear(2025), Audience::Reader, Breakdown::Sex);
    CHECK(refused.error().code == ErrorCode::NoPermission);
}
