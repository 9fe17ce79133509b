// SPDX-License-Identifier: GPL-3.0-or-later
// Figures against counts that were done by hand.
#include "core/statistics/FigureStore.h"

#include "core/codes/CodeLists.h"
#include "core/statistics/FigureBuilder.h"
#include "tests/core/statistics/FigureHouse.h"

#include <catch2/catch_approx.hpp>

using namespace zaklon;
using namespace zaklon::statistics;
using namespace zaklon::test;
using Catch::Approx;

namespace {

/// Five reports, four people, five procedures.
struct KnownHouse : FigureHouse {
    Person ana = person(Sex::Female);
    Person mia = person(Sex::Female);
    Person eva = person(Sex::Female);
    Person ivo = person(Sex::Male);

    KnownHouse() {
        const auto first = report("2025-02-01", "mup", "labour", {ana, ivo});
        const auto second = report("2025-03-01", "mup", "sexual", {mia});
        const auto third = report("2025-04-01", "cso", "labour", {ivo});
        report("2025-05-01", "", "");
        const auto before = report("2024-06-01", "cso", "sexual", {eva});
        decide(procedure(ana, first, "2025-02-10"), "2025-03-13", ProcedureOutcome::Identified);
        decide(procedure(ivo, first, "2025-02-10"), "2025-02-21", ProcedureOutcome::NotIdentified,
               {Code{"labour_rights_violation"}});
        procedure(mia, second, "2025-03-10");
        decide(procedure(eva, before, "2024-06-10"), "2025-01-05", ProcedureOutcome::Identified);
        decide(procedure(ivo, third, "2025-04-02"), "2026-02-01", ProcedureOutcome::Identified);
    }
};

} // namespace

TEST_CASE("reports are counted by year, source and form, with what was not recorded beside",
          "[statistics]") {
    KnownHouse house;
    const auto years = house.figure("reports_by_year");
    CHECK(numberOf(years, "2024") == 1);
    CHECK(numberOf(years, "2025") == 4);
    CHECK(rowOf(years, "2025").changePercent == 300);
    CHECK_FALSE(rowOf(years, "2024").changePercent);
    const auto sources = house.figure("reports_by_source");
    CHECK(numberOf(sources, "") == 4);
    CHECK(numberOf(sources, "mup") == 2);
    CHECK(numberOf(sources, "cso") == 1);
    CHECK(sources.remainder.total.number == 1);
    CHECK(sources.sumOfRows() == 4);
    CHECK(sources.rows.front().code.text == "mup"); // most first
    const auto forms = house.figure("reports_by_form");
    CHECK(numberOf(forms, "labour") == 2);
    CHECK(forms.remainder.total.number == 1);
}

TEST_CASE("persons are counted once in the total and by sex in every row", "[statistics]") {
    KnownHouse house;
    const auto figure = house.figure("persons_by_source");
    CHECK(figure.definition->overlaps);
    CHECK(numberOf(figure, "") == 3);
    CHECK(numberOf(figure, "", "female") == 2);
    CHECK(numberOf(figure, "", "male") == 1);
    CHECK(numberOf(figure, "mup") == 3);
    CHECK(numberOf(figure, "cso") == 1);
    CHECK(numberOf(figure, "cso", "male") == 1);
    CHECK(figure.remainder.total.number == 0);
}

TEST_CASE("persons are counted by where they were exploited and whether they were identified",
          "[statistics]") {
    FigureHouse house;
    const auto ana = house.person(Sex::Female);
    const auto ivo = house.person(Sex::Male);
    const auto place = [&](std::string_view on, const std::vector<Person>& people,
                           std::vector<Code> scope, std::string_view country) {
        auto made = house.report(on, "mup", "labour", people);
        made.scope = std::move(scope);
        made.country = Code{std::string(country)};
        return house.vault.save(made);
    };
    const auto abroad = place("2025-02-01", {ana}, {{"cross_border"}, {"exploited_abroad"}}, "rs");
    place("2025-03-01", {ivo, house.person(Sex::Female)}, {{"internal"}}, "rs");
    place("2025-04-01", {ivo}, {}, "de"); // the same person, by the country alone
    place("2025-05-01", {house.person(Sex::Male)}, {{"unknown"}}, "");
    place("2024-05-01", {house.person(Sex::Male)}, {}, "de");
    house.decide(house.procedure(ana, abroad, "2025-02-10"), "2026-01-13",
                 ProcedureOutcome::Identified);
    const auto figure = house.figure("persons_by_place");
    CHECK(numberOf(figure, "") == 4);
    CHECK(numberOf(figure, "", "yes") == 1);
    CHECK(numberOf(figure, "exploited_abroad") ==
          2); // what the report says goes before the country
    CHECK(numberOf(figure, "exploited_abroad", "yes") == 1);
    CHECK(numberOf(figure, "exploited_abroad", "female") == 1);
    CHECK(numberOf(figure, "exploited_serbia") == 2);
    CHECK(numberOf(figure, "exploited_serbia", "no") == 2);
    CHECK(figure.rows.size() == 2);
    REQUIRE(rowOf(figure, "exploited_abroad").share);
}

TEST_CASE("identifications are counted by calendar year and by cohort of report", "[statistics]") {
    KnownHouse house;
    const auto calendar = house.figure("identified_in_period");
    CHECK(numberOf(calendar, "") == 2);
    CHECK(numberOf(calendar, "2024") == 1);
    CHECK(numberOf(calendar, "2025") == 1);
    const auto cohort = house.figure("identified_of_reports");
    CHECK(numberOf(cohort, "") == 2);
    CHECK(numberOf(cohort, "2025") == 1);
    CHECK(numberOf(cohort, "2026") == 1);
    CHECK(numberOf(cohort, "2026", "male") == 1);
}

TEST_CASE("days from report to decision have median and range", "[statistics]") {
    KnownHouse house;
    const auto figure = house.figure("days_to_decision");
    CHECK(rowOf(figure, "mup").days == DaysMeasured{2, 30, 20, 40});
    CHECK(rowOf(figure, "cso").days == DaysMeasured{1, 218, 218, 218});
    CHECK(figure.total.days == DaysMeasured{3, 40, 20, 218});
    CHECK(measuredDays({}) == std::nullopt);
    CHECK(measuredDays({{7, 3}, {1, 1}}) == DaysMeasured{4, 7, 1, 7});
}

TEST_CASE("outcomes stand by source and by form, with the share and its range", "[statistics]") {
    KnownHouse house;
    const auto sources = house.figure("outcome_by_source");
    CHECK(numberOf(sources, "") == 4);
    CHECK(numberOf(sources, "mup", "identified") == 1);
    CHECK(numberOf(sources, "mup", "not_identified") == 1);
    CHECK(numberOf(sources, "mup", "ongoing") == 1);
    CHECK(numberOf(sources, "mup", "female") == 2);
    CHECK(numberOf(sources, "cso", "identified") == 1);
    REQUIRE(rowOf(sources, "mup").share);
    CHECK(rowOf(sources, "mup").share->share == Approx(1.0 / 3));
    CHECK(sources.remainder.total.number == 0);
    const auto forms = house.figure("outcome_by_form");
    CHECK(numberOf(forms, "labour") == 3);
    CHECK(numberOf(forms, "labour", "identified") == 2);
    CHECK(numberOf(forms, "sexual", "ongoing") == 1);
}

TEST_CASE("the form reported is crossed with the form confirmed", "[statistics]") {
    FigureHouse house;
    const auto ana = house.person(Sex::Female);
    const auto mia = house.person(Sex::Female);
    const auto labour = house.report("2025-02-01", "mup", "labour", {ana, mia});
    auto first = house.procedure(ana, labour, "2025-02-10");
    first.confirmedForms = {Code{"begging"}};
    house.decide(first, "2025-03-01", ProcedureOutcome::Identified);
    auto second = house.procedure(mia, labour, "2025-02-10");
    second.confirmedForms = {Code{"labour"}, Code{"sexual"}};
    house.decide(second, "2025-03-01", ProcedureOutcome::Identified);
    const auto figure = house.figure("form_confirmed");
    CHECK(numberOf(figure, "labour") == 2);
    CHECK(numberOf(figure, "labour", "begging") == 1);
    CHECK(numberOf(figure, "labour", "multiple") == 1);
}

TEST_CASE("what was made a matter of labour rights or fraud is counted by form and source",
          "[statistics]") {
    KnownHouse house;
    const auto forms = house.figure("redirected_by_form");
    CHECK(numberOf(forms, "labour") == 3);
    CHECK(numberOf(forms, "labour", "yes") == 1);
    CHECK(numberOf(forms, "sexual") == 0); // not decided yet
    CHECK(numberOf(house.figure("redirected_by_source"), "mup", "yes") == 1);
    house.limits.downgradedReasons = {"fraud"}; // the organisation's list decides
    CHECK(numberOf(house.figure("redirected_by_form"), "labour", "yes") == 0);
}

TEST_CASE("the range of a share is Wilson's", "[statistics]") {
    const auto eight = wilsonRange(8, 10);
    CHECK(eight.low == Approx(0.4902).margin(0.0001));
    CHECK(eight.high == Approx(0.9433).margin(0.0001));
    CHECK(wilsonRange(0, 10).low == 0);
    CHECK(wilsonRange(0, 10).high == Approx(0.2775).margin(0.0001));
}

TEST_CASE("rows that do not come to the total leave a remainder that is shown", "[statistics]") {
    FigureDefinition twice{.code = "twice", .rowList = "report_source", .byPerson = false};
    std::vector<Counted> lines{{Code{"mup"}, {}, {}, std::nullopt, 4},
                               {Code{"cso"}, {}, {}, std::nullopt, 3}};
    const auto figure = buildFigure(twice, lines, {{{}, {}, {}, std::nullopt, 5}});
    CHECK(figure.total.total.number == 5);
    CHECK(figure.remainder.total.number == -2); // two stand twice
    CHECK(figure.sumOfRows() == 5);
}

TEST_CASE("an analyst gets small counts only as small, and so does every file", "[statistics]") {
    FigureHouse house(Role::Analyst);
    house.vault.reopen("founder");
    for (int number = 0; number < 12; ++number) {
        house.report("2025-03-01", number < 2 ? "education" : "mup", "labour");
    }
    const auto file = house.figure("reports_by_source", 2025, Audience::File);
    CHECK(numberOf(house.figure("reports_by_source"), "education") == 2);
    house.vault.reopen();
    const auto seen = house.figure("reports_by_source");
    for (const auto& figure : {seen, file}) {
        CHECK(figure.smallCount == house.limits.figures.smallCount);
        CHECK(rowOf(figure, "education").total == Count{0, Hiding::Small});
        // 12 without 10 would give it away: one of them is hidden too.
        CHECK((!figure.total.total.isShown() || !rowOf(figure, "mup").total.isShown() ||
               !figure.remainder.total.isShown()));
        CHECK(figure.hidesAnything());
    }
}

TEST_CASE("shares, days and changes go with the counts that they rest on", "[statistics]") {
    KnownHouse house;
    const auto outcomes = house.figure("outcome_by_source", 2025, Audience::File);
    for (const auto& row : outcomes.rows) {
        CHECK_FALSE(row.share);
        CHECK(row.total.number == 0);
    }
    for (const auto& row : house.figure("days_to_decision", 2025, Audience::File).rows) {
        CHECK_FALSE(row.days);
    }
    CHECK_FALSE(rowOf(house.figure("reports_by_year", 2025, Audience::File), "2025").changePercent);
}

TEST_CASE("a period that ends before it begins, and a role that may not read, get no figure",
          "[statistics]") {
    KnownHouse house;
    const FigureStore store(house.vault.casework(), house.limits, house.codes);
    const auto& definition = *findFigure("reports_by_year");
    CHECK(store.figure(definition, {day("2025-02-01"), day("2025-01-01")}, Audience::Reader)
              .error()
              .field == "period");
    TestVault shelter(Role::ShelterWorker);
    for (const auto* each : figureDefinitions()) {
        INFO(each->code);
        const auto refused = FigureStore(shelter.casework(), house.limits, house.codes)
                                 .figure(*each, FigurePeriod::ofYear(2025), Audience::Reader);
        const bool ofTheShift = each->code == "persons_by_way_here" ||
                                each->code == "first_response" || each->code == "needs_met" ||
                                each->code == "needs_unmet" || each->code == "work_barriers" ||
                                each->code == "shelter_stays";
        CHECK((ofTheShift ? refused.has_value() : refused.error().code == ErrorCode::NoPermission));
    }
}

TEST_CASE("every figure has its words and runs on an empty vault", "[statistics]") {
    FigureHouse house;
    const auto codes = CodeLists::load().value();
    for (const auto* definition : figureDefinitions()) {
        INFO(definition->code);
        const auto* entry = codes.find("figure", definition->code);
        REQUIRE(entry != nullptr);
        CHECK(entry->description);
        CHECK(codes.find("counting_unit", codeOf(definition->unit)) != nullptr);
        for (const auto list : {definition->rowList, definition->crossList}) {
            const bool isPathway = list == "pathway" || list == "pathway_step";
            CHECK((list.empty() || isPathway || codes.find(list) != nullptr));
        }
        const auto figure = house.figure(definition->code);
        CHECK(figure.rows.empty());
        CHECK(figure.total.total.number == 0);
    }
    for (const auto& line : house.limits.figures.serviceLines) {
        CHECK(codes.find("service_line", line.line) != nullptr);
        for (const auto& area : line.areas) {
            CHECK(codes.find("need_area", area) != nullptr);
        }
    }
}
