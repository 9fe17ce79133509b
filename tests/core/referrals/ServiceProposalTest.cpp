// SPDX-License-Identifier: GPL-3.0-or-later
// A service stands in a referral by itself only where there is no choice, or where the plan of the
// person asks for it. Everybody is invented.
#include "core/referrals/ServiceProposal.h"

#include "tests/core/support/TestVault.h"

#include <catch2/catch_test_macros.hpp>

using namespace zaklon;
using namespace zaklon::test;

namespace {

Provider offering(std::vector<Code> services) {
    auto provider = aProvider();
    provider.services = std::move(services);
    return provider;
}
Need needOf(const char* area) {
    Need need;
    need.id = RecordId::generate();
    need.area = Code{area};
    return need;
}
Action actionFor(const char* service, RecordId provider = {}) {
    Action action;
    action.id = RecordId::generate();
    action.service = Code{service};
    action.provider = provider;
    return action;
}
std::string proposed(const Provider& provider, const std::vector<Need>& needs,
                     const std::vector<Action>& actions) {
    const auto found = proposedService(provider, needs, actions);
    return found ? found->service.text : std::string();
}

} // namespace

TEST_CASE("the only service of a provider is proposed, and of several none by itself",
          "[referrals]") {
    const auto only = proposedService(offering({{"legal_info"}}), {}, {});
    REQUIRE(only);
    CHECK(only->service.text == "legal_info");
    CHECK(only->reason == ProposalReason::OnlyService);
    CHECK(proposed(offering({{"legal_info"}, {"trial_support"}}), {}, {}).empty());
    CHECK(proposed(offering({}), {needOf("legal")}, {actionFor("legal_info")}).empty());
}

TEST_CASE("what an open action asks for is proposed, unless it is asked of somebody else",
          "[referrals]") {
    const auto aid = offering({{"legal_info"}, {"legal_rep"}, {"trial_support"}});
    CHECK(proposedService(aid, {}, std::vector{actionFor("legal_rep")})->reason ==
          ProposalReason::CarePlan);
    CHECK(proposed(aid, {}, {actionFor("legal_rep")}) == "legal_rep");
    CHECK(proposed(aid, {}, {actionFor("legal_rep", RecordId::generate())}).empty());
    CHECK(proposed(aid, {}, {actionFor("legal_rep", aid.id)}) == "legal_rep");
    CHECK(proposed(aid, {}, {actionFor("medical")}).empty());
    CHECK(proposed(aid, {}, {actionFor("legal_rep"), actionFor("legal_info")}).empty());
    auto over = actionFor("legal_rep");
    over.state = ActionState::Done;
    CHECK(proposed(aid, {}, {over}).empty());
    const auto unknown = offering({});
    CHECK(proposed(unknown, {}, {actionFor("legal_rep", unknown.id)}) == "legal_rep");
}

TEST_CASE("without an action an open need proposes what answers it, if that is one service",
          "[referrals]") {
    const auto aid = offering({{"legal_info"}, {"legal_rep"}, {"residence"}, {"transport"}});
    CHECK(proposed(aid, {needOf("residence")}, {}) == "residence");
    CHECK(proposed(aid, {needOf("legal")}, {}).empty());  // two answer it
    CHECK(proposed(aid, {needOf("safety")}, {}).empty()); // where what has no area stands too
    auto met = needOf("residence");
    met.state = NeedState::Met;
    CHECK(proposed(aid, {met}, {}).empty());
    CHECK(proposed(aid, {needOf("residence")}, {actionFor("legal_rep")}) == "legal_rep");
}
