// SPDX-License-Identifier: GPL-3.0-or-later
// The weight of every question as the tables of domain.md 7, 9.4 and 10.3 give it: levels alone
// would let many a wrong one pass.
#include "tests/core/assessments/Filling.h"

#include <algorithm>
#include <utility>

using namespace zaklon::assessments;
using namespace zaklon::assessments::filling;

namespace {

struct Table {
    const char* questionnaire;
    std::vector<std::pair<const char*, int>> weights;
};

const std::vector<Table> kTables{
    {"TI-1",
     {{"A1", 2},  {"A2", 1},  {"A3", 3},  {"A4", 2},  {"A5", 2},  {"A6", 3}, {"B1", 3}, {"B2", 3},
      {"B3", 3},  {"B4", 3},  {"B5", 2},  {"B6", 3},  {"B7", 3},  {"B8", 2}, {"B9", 3}, {"B10", 3},
      {"B11", 2}, {"B12", 1}, {"B13", 3}, {"B14", 3}, {"B15", 1}, {"C1", 3}, {"C2", 3}, {"C3", 2},
      {"C4", 2},  {"C5", 3},  {"C6", 3},  {"C7", 3},  {"C8", 1},  {"C9", 3}, {"C10", 2}}},
    {"SR-1", {{"R1", 5},  {"R2", 3},  {"R3", 2},  {"R4", 5},  {"R5", 4},  {"R6", 4},
              {"R7", 3},  {"R8", 2},  {"R9", 3},  {"R10", 3}, {"R11", 3}, {"R12", 2},
              {"R13", 2}, {"R14", 2}, {"R15", 3}, {"R16", 2}, {"R17", 4}, {"R18", 2},
              {"R19", 2}, {"R20", 1}, {"R21", 4}, {"R22", 5}, {"R23", 1}, {"R24", 3}}},
    {"VS-1", {{"V1", 3},  {"V2", 3},  {"V3", 2},  {"V4", 2},  {"V5", 2},  {"V6", 2},  {"V7", 3},
              {"V8", 2},  {"V9", 2},  {"V10", 1}, {"V11", 2}, {"V12", 3}, {"V13", 1}, {"V14", 3},
              {"V15", 3}, {"V16", 3}, {"V17", 3}, {"V18", 2}, {"V19", 2}, {"V20", 3}, {"V21", 1},
              {"V22", 1}, {"V23", 2}, {"V24", 2}, {"V25", 2}, {"V26", 1}, {"V27", 1}, {"V28", 2}}},
};

constexpr int kProtective = 5; ///< P1 to P5 of SR-1, one point each

} // namespace

TEST_CASE("every question weighs what its table says", "[assessments]") {
    for (const auto& [code, weights] : kTables) {
        const auto& questionnaire = shipped(code);
        for (const auto& [id, weight] : weights) {
            CAPTURE(code, id);
            const auto* item = questionnaire.item(id);
            REQUIRE(item != nullptr);
            CHECK(item->weight.inHundredths() == weight * 100);
        }
        const auto scored =
            std::count_if(questionnaire.items.begin(), questionnaire.items.end(),
                          [](const Item& item) { return item.weight.inHundredths() > 0; });
        CAPTURE(code);
        CHECK(static_cast<std::size_t>(scored) == weights.size()); // none that no table knows
    }
    int protective = 0;
    for (const auto& item : shipped("SR-1").items) {
        const auto weight = item.weight.inHundredths();
        protective += weight < 0 ? 1 : 0;
        CHECK(weight >= -100);
    }
    CHECK(protective == kProtective);
}
