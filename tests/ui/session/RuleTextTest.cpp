// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/RuleText.h"

#include "ui/session/ErrorText.h"

#include <catch2/catch_test_macros.hpp>

#include <array>
#include <string>
#include <utility>

using namespace zaklon;

namespace {

/// Every reason that a record of a form gives beside the field (grep 'ErrorCode::Invalid' core).
const std::array<std::pair<std::string, std::string>, 54> kReasons{{
    {"ages", earlierThan("youngest")},
    {"agreed", "not asked"},
    {"birth_year", "after the first contact"},
    {"bed", "out of use or retired"},
    {"bed", "taken"},
    {"bed", "the same one"},
    {"cancelled_why", "not called off"},
    {"code", "form"},
    {"code", "never changes"},
    {"code", "tells who"},
    {"code", "too short"},
    {"companions", "none and some"},
    {"confirmed_forms", onlyWith("outcome")},
    {"decided_by_provider", "of another kind"},
    {"decided_on", kToCome},
    {"ended_how", "no contact"},
    {"ended_how", "nobody tried"},
    {"field", "known to others"},
    {"follow_up_on", earlierThan("at")},
    {"given_on", "something was sent before"},
    {"grounds", neededBy("labour_violations")},
    {"guardian", "child"},
    {"house", "somebody stays"},
    {"on_date", "before birth"},
    {"on_date", "outside the proceeding"},
    {"on_date", "still ahead"},
    {"opened_on", "before the decision"},
    {"other", "itself"},
    {"out_of_use_from", "nights"},
    {"person", "belongs to somebody else"},
    {"person", "in another bed"},
    {"provider", "already sent"},
    {"provider", "not both"},
    {"repeat_of", "not earlier"},
    {"risk_level", "assessed higher"},
    {"risk_level", "immediate"},
    {"risks_explained", "not said"},
    {"safe_contacts", "end with the file"},
    {"safe_contacts", "needed"},
    {"safe_contacts", "not said"},
    {"scope", "already agreed"},
    {"search", "nobody tried"},
    {"spoken", moreThan("met")},
    {"state", "already given"},
    {"state", "answer missing"},
    {"state", "does not follow"},
    {"state", "it took place"},
    {"state", "took place"},
    {"step", "not known here"},
    {"text", "of an earlier change"},
    {"monday_spans", "spans"},
    {"to_time", "same time"},
    {"to_time", "time"},
    {"to_worker", "not active"},
}};

} // namespace

TEST_CASE("every reason that core gives has words of its own", "[errors]") {
    const auto general = ui::errorText({ErrorCode::Invalid, "anything", {}}).what;
    for (const auto& [field, detail] : kReasons) {
        const Error error{ErrorCode::Invalid, field, detail};
        INFO(field << ": " << detail);
        CHECK(ui::errorText(error).what != general);
        const auto rule = brokenRule(error);
        const bool isSaid =
            rule || !ui::fieldText(error).isEmpty() || ui::errorParts(error).what != general;
        CHECK(isSaid);
    }
}

TEST_CASE("a rule between two fields names the other one", "[errors]") {
    const auto label = QStringLiteral("Opened on");
    for (const auto& detail : {earlierThan("opened_on"), moreThan("opened_on"),
                               onlyWith("opened_on"), neededBy("opened_on")}) {
        INFO(detail);
        const auto rule = brokenRule({ErrorCode::Invalid, "decided_on", detail});
        REQUIRE(rule);
        CHECK(rule->other == "opened_on");
        CHECK(ui::ruleText(*rule, true, label).contains(label));
        CHECK(ui::ruleText(*rule, false, label).contains(label));
    }
    CHECK_FALSE(brokenRule({ErrorCode::Conflict, "decided_on", kToCome}));
    CHECK_FALSE(brokenRule({ErrorCode::Invalid, "decided_on", {}}));
    CHECK(brokenRule({ErrorCode::Invalid, "decided_on", kToCome})->kind == RuleKind::ToCome);
}
