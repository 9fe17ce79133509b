// SPDX-License-Identifier: GPL-3.0-or-later
// Feedback names indicators by the items of the form (need E29): the code list and the form may not
// part.
#include "core/codes/CodeLists.h"
#include "tests/core/assessments/Filling.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cctype>

using namespace zaklon;
using zaklon::assessments::filling::shipped;

TEST_CASE("every item of the indicator form is in the list of indicators, in its words",
          "[assessments]") {
    const auto lists = CodeLists::load();
    REQUIRE(lists);
    const auto& form = shipped("TI-1");
    REQUIRE_FALSE(form.items.empty());
    for (const auto& item : form.items) {
        INFO(item.id);
        auto code = item.id;
        std::transform(code.begin(), code.end(), code.begin(),
                       [](unsigned char letter) { return std::tolower(letter); });
        const auto* entry = lists->find("indicator", code);
        REQUIRE(entry != nullptr);
        CHECK(entry->label.english == item.text.english);
        CHECK(entry->label.serbianLatin == item.text.serbianLatin);
    }
}
