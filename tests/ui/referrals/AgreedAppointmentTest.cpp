// SPDX-License-Identifier: GPL-3.0-or-later
// An answer that brings an appointment: nobody types it into the plan a second time.
#include "core/services/CarePlan.h"
#include "tests/ui/referrals/OpenSection.h"
#include "ui/components/DateField.h"
#include "ui/referrals/ReferralsSection.h"

#include <QComboBox>
#include <QPushButton>

using namespace zaklon;
using namespace zaklon::test;

TEST_CASE("an appointment agreed with the answer stands in the plan on its day") {
    OpenSection open;
    open.house.consentFor({Code{"needs"}});
    open.startReferral();
    child<QPushButton>(open.section, "send_referral").click();
    auto& appointment = child<ui::DateField>(open.section, "referral_appointment");
    CHECK_FALSE(appointment.isVisibleTo(&open.section)); // until it is accepted
    choose(open.section, "referral_answer", "accepted");
    CHECK(appointment.isVisibleTo(&open.section));
    const auto today = open.house.session().today();
    appointment.setDate(today.plusDays(-5)); // before it was sent
    child<QPushButton>(open.section, "record_answer").click();
    CHECK(open.house.referrals()[0].state == ReferralState::Sent);
    appointment.setDate(today.plusDays(4));
    child<QPushButton>(open.section, "record_answer").click();
    CHECK(open.house.referrals()[0].state == ReferralState::Accepted);
    const auto steps =
        open.house.session().casework().where<Action>("person", open.house.person.id);
    REQUIRE((steps && steps->size() == 1));
    CHECK(steps->front().due == today.plusDays(4));
}
