// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/UiSession.h"
#include "ui/identification/NextStep.h"

using namespace zaklon;
using namespace zaklon::test;

TEST_CASE("only where no head says so does a step say that it is next", "[identification]") {
    UiSession session;
    NextStep step;
    step.kind = NextStepKind::Protection;
    CHECK(ui::NextStepWords::name(step, *session) == u"Protection while waiting"_qs);
    CHECK(ui::NextStepWords::sentence(step, *session) == u"Next: Protection while waiting"_qs);
    step.kind = NextStepKind::OpenProcedure; // nothing that must be done
    CHECK(ui::NextStepWords::sentence(step, *session) == u"No procedure yet"_qs);
}
