// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/PathwayDefinition.h"

#include "core/referrals/PathwayLibrary.h"

#include <catch2/catch_test_macros.hpp>

using namespace zaklon;
using namespace zaklon::referrals;

namespace {

Date day(const char* iso) {
    const auto parsed = Date::parse(iso);
    REQUIRE(parsed);
    return *parsed;
}

std::vector<std::string> dates(const DueRule& rule, const char* anchor) {
    std::vector<std::string> found;
    for (const auto date : rule.datesAfter(day(anchor)))
        found.push_back(date.toString());
    return found;
}

DueRule ruleOf(const char* pathway, const char* step) {
    static const auto library = PathwayLibrary::shipped();
    REQUIRE(library);
    const auto definition = library->current(pathway);
    REQUIRE(definition != nullptr);
    const auto* found = definition->step(step);
    REQUIRE(found != nullptr);
    REQUIRE(found->due);
    return *found->due;
}

struct Case {
    const char* pathway;
    const char* step;
    const char* after;
    const char* anchor;
    std::vector<std::string> due;
    DueKind kind;
};

/// domain.md section 3 (default reminders) and section 4 (lengths set by law).
const std::vector<Case> kCases{
    {"protection_of_victims",
     "first_contact",
     "start",
     "2026-03-10",
     {"2026-03-10"},
     DueKind::Reminder},
    {"protection_of_victims",
     "preliminary_id",
     "first_contact",
     "2026-03-10",
     {"2026-03-12"},
     DueKind::Reminder},
    {"protection_of_victims",
     "urgent_risk_needs",
     "first_contact",
     "2026-03-10",
     {"2026-03-10"},
     DueKind::Reminder},
    {"protection_of_victims",
     "report_to_centre",
     "decision_to_report",
     "2026-03-10",
     {"2026-03-11"},
     DueKind::Reminder},
    {"protection_of_victims",
     "receipt",
     "report_to_centre",
     "2026-03-10",
     {"2026-03-17"},
     DueKind::Reminder},
    {"protection_of_victims",
     "formal_id",
     "report_to_centre",
     "2026-03-10",
     {"2026-04-09"},
     DueKind::Reminder},
    {"protection_of_victims",
     "protection_plan",
     "formal_id",
     "2026-03-10",
     {"2026-03-24"},
     DueKind::Reminder},
    {"protection_of_victims",
     "objection",
     "decision",
     "2026-03-10",
     {"2026-04-09"},
     DueKind::Reminder},
    {"protection_of_victims",
     "monitoring",
     "closing",
     "2026-01-01",
     {"2026-01-31", "2026-04-01", "2026-06-30"},
     DueKind::Reminder},
    {"asylum", "lodging", "registration", "2026-03-10", {"2026-03-25"}, DueKind::Deadline},
    {"asylum",
     "lodging_in_writing",
     "registration",
     "2026-03-10",
     {"2026-04-02"},
     DueKind::Deadline},
    {"asylum", "work_right", "lodging", "2026-08-31", {"2027-02-28"}, DueKind::Deadline},
    {"temporary_residence",
     "recovery",
     "presumed_granted",
     "2026-01-01",
     {"2026-04-01"},
     DueKind::Deadline},
    {"temporary_residence",
     "renewal",
     "permit_granted",
     "2026-03-10",
     {"2027-03-10"},
     DueKind::Deadline},
    {"gbv_protection",
     "emergency_measure",
     "measure_issued",
     "2026-03-10",
     {"2026-03-12"},
     DueKind::Deadline},
    {"gbv_protection",
     "extension",
     "measure_extended",
     "2026-03-10",
     {"2026-04-09"},
     DueKind::Deadline},
};

} // namespace

TEST_CASE("steps are due as the reference of the domain says", "[pathways]") {
    for (const auto& one : kCases) {
        INFO(one.pathway << " " << one.step);
        const auto rule = ruleOf(one.pathway, one.step);
        CHECK(rule.after == one.after);
        CHECK(dates(rule, one.anchor) == one.due);
        CHECK(rule.kind == one.kind);
    }
}

TEST_CASE("a repeated rule finds its next day", "[pathways]") {
    const auto review = ruleOf("protection_of_victims", "review");
    CHECK(review.nextDate(day("2026-01-01"), day("2026-01-01")) == day("2026-04-01"));
    CHECK(review.nextDate(day("2026-01-01"), day("2026-04-01")) == day("2026-04-01"));
    CHECK(review.nextDate(day("2026-01-01"), day("2026-04-02")) == day("2026-06-30"));
    CHECK(ruleOf("gbv_protection", "coordination_group")
              .nextDate(day("2026-03-10"), day("2026-03-01")) == day("2026-03-25"));
}

TEST_CASE("a rule with several days gives the next one and then none", "[pathways]") {
    const auto monitoring = ruleOf("protection_of_victims", "monitoring");
    CHECK(monitoring.nextDate(day("2026-01-01"), day("2026-02-01")) == day("2026-04-01"));
    CHECK_FALSE(monitoring.nextDate(day("2026-01-01"), day("2026-07-01")));
}

TEST_CASE("hours count as started days", "[pathways]") {
    DueRule rule;
    rule.unit = DueRule::Unit::Hours;
    rule.amounts = {25};
    CHECK(dates(rule, "2026-03-10") == std::vector<std::string>{"2026-03-12"});
}

TEST_CASE("a step tells which others are planned when it is done or begins", "[pathways]") {
    const auto library = PathwayLibrary::shipped();
    REQUIRE(library);
    const auto protection = library->current("protection_of_victims");
    REQUIRE(protection != nullptr);
    const auto afterReport = protection->dueAfter("report_to_centre", DueRule::Moment::Done);
    REQUIRE(afterReport.size() == 2);
    CHECK(afterReport[0]->code == "receipt");
    CHECK(afterReport[1]->code == "formal_id");
    CHECK(protection->dueAfter("formal_id", DueRule::Moment::Begun).size() == 1);
    CHECK(protection->dueAfter("formal_id", DueRule::Moment::Done).empty());
}
