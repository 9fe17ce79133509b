// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/RaisedLevel.h"

#include "tests/ui/support/UiSession.h"

using namespace zaklon;
using namespace zaklon::test;

TEST_CASE("a level above its points says what raised it", "[session][assessments]") {
    const auto form = test::definitions().questionnaires.current("SR-1");
    REQUIRE(form != nullptr);
    CHECK(ui::raisedLevelWords(*form, "high", 4, false) == u"Raised by an answer marked !"_qs);
    CHECK(ui::raisedLevelWords(*form, "immediate", 4, false) ==
          u"Raised by an answer marked !!"_qs);
    CHECK(ui::raisedLevelWords(*form, "high", 4, true) == u"Raised by judgement"_qs);
    CHECK(ui::raisedLevelWords(*form, "high", 13, false).isEmpty());
    CHECK(ui::raisedLevelWords(*form, "medium", 20, true).isEmpty());
    CHECK(ui::raisedLevelWords(*form, "low", 0, false).isEmpty());
}
