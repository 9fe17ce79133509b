// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/RecordPlace.h"

#include <catch2/catch_test_macros.hpp>

using namespace zaklon;
using ui::PersonSection;
using ui::sectionOf;

TEST_CASE("records stand in the section that has their form", "[session]") {
    CHECK(sectionOf("contact") == PersonSection::ContactsAndSafety);
    CHECK(sectionOf("action") == PersonSection::CarePlan);
    CHECK(sectionOf("plan_phase") == PersonSection::CarePlan);
    CHECK(sectionOf("tonight_note") == PersonSection::Details);
    CHECK(sectionOf("assessment") == PersonSection::Risk);
    CHECK(sectionOf("delivery") == PersonSection::Services);
    CHECK(sectionOf("hearing") == PersonSection::Court);
    CHECK(sectionOf("identification_procedure") == PersonSection::Identification);
    CHECK(sectionOf("referral_content") == PersonSection::Referrals);
    CHECK(sectionOf("nothing of this name") == PersonSection::Overview);
}
