// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/TeamMember.h"

#include "tests/core/support/TestVault.h"

using namespace zaklon;
using namespace zaklon::test;

namespace {

TeamMember ofProvider(const RecordId& provider, std::vector<Code> mayShare) {
    TeamMember member;
    member.id = RecordId::generate();
    member.person = RecordId::generate();
    member.provider = provider;
    member.role = {"legal"};
    member.mayShare = std::move(mayShare);
    member.since = day("2026-03-01");
    return member;
}

} // namespace

TEST_CASE("a member of the team is one colleague or one organisation", "[people]") {
    auto member = ofProvider(RecordId::generate(), {});
    CHECK(Description<TeamMember>::check(member));
    member.colleague = RecordId::generate();
    CHECK(Description<TeamMember>::check(member).error().field == "provider");
    member.provider = {};
    CHECK(Description<TeamMember>::check(member));
    member.colleague = {};
    CHECK_FALSE(Description<TeamMember>::check(member));
    member = ofProvider(RecordId::generate(), {});
    member.until = day("2026-02-28");
    CHECK(Description<TeamMember>::check(member).error().field == "until");
}

TEST_CASE("the team warns of a stranger and of more than was agreed", "[people]") {
    const auto lawyers = RecordId::generate();
    const auto others = RecordId::generate();
    const auto today = day("2026-03-10");
    const std::vector<Code> legal{{"legal"}};
    const std::vector<Code> both{{"legal"}, {"health"}};
    const std::vector<TeamMember> nobody;
    CHECK(teamLimit(nobody, lawyers, both, today) == TeamLimit::None);
    std::vector<TeamMember> team{ofProvider(lawyers, legal)};
    CHECK(teamLimit(team, lawyers, legal, today) == TeamLimit::None);
    CHECK(teamLimit(team, lawyers, both, today) == TeamLimit::Beyond);
    CHECK(teamLimit(team, others, legal, today) == TeamLimit::Outside);
    team.front().until = day("2026-03-09");
    CHECK(teamLimit(team, lawyers, both, today) == TeamLimit::None); // no team any more
}
