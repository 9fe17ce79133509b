// SPDX-License-Identifier: GPL-3.0-or-later
// Counts that cannot be read are not told as nothing recorded.
#include "tests/ui/referrals/ReferralHouse.h"
#include "ui/components/EmptyState.h"
#include "ui/identification/InstitutionsView.h"

#include <QLabel>
#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>

using namespace zaklon;
using namespace zaklon::test;

TEST_CASE("institutions that cannot be read are not told as nothing recorded", "[identification]") {
    ReferralHouse house;
    ui::InstitutionsView view(house.session());
    const auto says = [&view](const QString& sentence) {
        for (const auto* label : view.findChild<ui::EmptyState*>()->findChildren<QLabel*>()) {
            if (label->text() == sentence) {
                return true;
            }
        }
        return false;
    };
    const auto nothing = QStringLiteral("Nothing is recorded yet");
    view.showList(ui::InstitutionsView::Of::Findings);
    CHECK(says(nothing));
    const QSignalSpy failed(&house.session(), &ui::Session::failed);
    damage(house.session().vault(), "ALTER TABLE main.obstacle RENAME TO obstacle_away");
    view.showList(ui::InstitutionsView::Of::Institutions);
    CHECK(failed.size() == 1);
    CHECK_FALSE(says(nothing));
    view.showList(ui::InstitutionsView::Of::Findings);
    CHECK(says(nothing));
}
