// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/FailureEnd.h"

#include "tests/ui/shell/OpenedWindow.h"
#include "ui/components/Banner.h"

using namespace zaklon;
using namespace zaklon::test;

TEST_CASE("what changed in the meantime is named by its kind", "[shell]") {
    Opened opened;
    auto* banner = opened.window.findChild<ui::Banner*>(u"failure"_qs);
    REQUIRE(banner != nullptr);
    Q_EMIT opened.window.session()->failed(Error{ErrorCode::Conflict, "action", {}});
    CHECK(banner->accessibleName().startsWith(u"Action: This has changed"_qs));
    Q_EMIT opened.window.session()->failed(Error{ErrorCode::Conflict, "slots", {}});
    CHECK(banner->accessibleName().startsWith(u"This has changed"_qs)); // no kind of record
}

TEST_CASE("a failure that a form says at its own field is not said twice", "[shell]") {
    Opened opened;
    auto* banner = opened.window.findChild<ui::Banner*>(u"failure"_qs);
    REQUIRE(banner != nullptr);
    Q_EMIT opened.window.session()->failed(Error{ErrorCode::Invalid, "given_on", {}});
    REQUIRE(banner->isVisible());
    QWidget* form = opened.workspace().currentPage();
    REQUIRE(form != nullptr);
    ui::endFailure(*form);
    CHECK_FALSE(banner->isVisible());
}
