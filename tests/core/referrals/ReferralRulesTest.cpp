// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/ReferralRules.h"

#include <catch2/catch_test_macros.hpp>

#include <functional>
#include <set>
#include <string>
#include <string_view>

namespace zaklon {
namespace {

const Date kToday = *Date::fromYmd(2026, 3, 10);

Provider formalProvider() {
    Provider provider;
    provider.id = RecordId::generate();
    provider.name = "Counselling centre";
    provider.type = Code{"ngo"};
    provider.answerDays = 5;
    return provider;
}

Referral draftTo(const Provider& provider) {
    Referral referral;
    referral.id = RecordId::generate();
    referral.person = RecordId::generate();
    referral.provider = provider.id;
    referral.service = Code{"psychological"};
    referral.consent = RecordId::generate();
    referral.sharedFields = {Code{"case_code"}};
    return referral;
}

Referral sentReferral() {
    const auto provider = formalProvider();
    return *readyToSend(draftTo(provider), provider, kToday);
}

std::string fieldOf(const Result<Referral>& result) {
    return result ? std::string("moved") : result.error().field;
}

TEST_CASE("a referral makes exactly the moves of the process") {
    // Rows: from; what stands in the row may follow.
    const std::set<std::pair<std::string_view, std::string_view>> allowed{
        {"draft", "withdrawn"},    {"sent", "received"},       {"sent", "accepted"},
        {"sent", "declined"},      {"sent", "no_answer"},      {"sent", "withdrawn"},
        {"received", "accepted"},  {"received", "declined"},   {"received", "no_answer"},
        {"received", "withdrawn"}, {"no_answer", "received"},  {"no_answer", "accepted"},
        {"no_answer", "declined"}, {"no_answer", "withdrawn"}, {"accepted", "completed"},
        {"accepted", "declined"},  {"accepted", "withdrawn"}};
    for (const auto& [from, fromCode] : CodesOf<ReferralState>::codes) {
        for (const auto& [to, toCode] : CodesOf<ReferralState>::codes) {
            INFO(fromCode << " to " << toCode);
            CHECK(mayMove(from, to) == allowed.contains({fromCode, toCode}));
        }
    }
}

TEST_CASE("sending sets the day, the day an answer is due and the road") {
    auto provider = formalProvider();
    const auto draft = draftTo(provider);
    const auto sent = readyToSend(draft, provider, kToday);
    REQUIRE(sent);
    CHECK(sent->state == ReferralState::Sent);
    CHECK(sent->sentOn == kToday);
    CHECK(sent->answerDue == kToday.plusDays(5));
    CHECK(sent->path == ReferralPath::Formal);
    CHECK(Description<Referral>::check(*sent));

    provider.formal = false;
    CHECK(readyToSend(draft, provider, kToday)->path == ReferralPath::Informal);
}

TEST_CASE("only a draft with chosen fields goes to its own, active provider") {
    const auto field = [](const std::function<void(Referral&, Provider&)>& change) {
        auto provider = formalProvider();
        auto draft = draftTo(provider);
        change(draft, provider);
        return fieldOf(readyToSend(draft, provider, kToday));
    };
    CHECK(field([](Referral&, Provider&) {}) == "moved");
    CHECK(field([](Referral& r, Provider&) { r.state = ReferralState::Sent; }) == "state");
    CHECK(field([](Referral& r, Provider&) { r.provider = RecordId::generate(); }) == "provider");
    CHECK(field([](Referral&, Provider& p) { p.active = false; }) == "provider");
    CHECK(field([](Referral& r, Provider&) { r.sharedFields.clear(); }) == "shared_fields");
}

TEST_CASE("an answer keeps its day, and a refusal its reason") {
    const auto sent = sentReferral();
    const auto later = kToday.plusDays(2);
    const auto accepted = moved(sent, {ReferralState::Accepted, later});
    REQUIRE(accepted);
    CHECK(accepted->answeredOn == later);
    const auto completed = moved(*accepted, {ReferralState::Completed, later.plusDays(3)});
    REQUIRE(completed);
    CHECK(completed->completedOn == later.plusDays(3));
    CHECK(completed->answeredOn == later);

    CHECK(fieldOf(moved(sent, {ReferralState::Declined, later})) == "decline_reason");
    const auto declined = moved(sent, {ReferralState::Declined, later, Code{"no_capacity"}});
    REQUIRE(declined);
    CHECK(declined->declineReason == Code{"no_capacity"});
    CHECK(fieldOf(moved(sent, {ReferralState::Accepted, kToday.plusDays(-1)})) == "answered_on");
    CHECK(fieldOf(moved(*accepted, {ReferralState::Completed, kToday.plusDays(-1)})) ==
          "completed_on");
    CHECK(fieldOf(moved(*completed, {ReferralState::Withdrawn, later})) == "state");
}

TEST_CASE("silence is counted from the day after the answer was due") {
    const auto sent = sentReferral();
    CHECK_FALSE(daysWithoutAnswer(sent, *sent.answerDue));
    CHECK(daysWithoutAnswer(sent, sent.answerDue->plusDays(4)) == 4);
    const auto silent = *moved(sent, {ReferralState::NoAnswer, sent.answerDue->plusDays(1)});
    CHECK(daysWithoutAnswer(silent, sent.answerDue->plusDays(9)) == 9);
    const auto accepted = *moved(silent, {ReferralState::Accepted, sent.answerDue->plusDays(9)});
    CHECK_FALSE(daysWithoutAnswer(accepted, sent.answerDue->plusDays(20)));
}

TEST_CASE("a referral record that left without consent, day or reason is not saved") {
    const auto field = [](const std::function<void(Referral&)>& change) {
        auto referral = sentReferral();
        change(referral);
        const auto status = Description<Referral>::check(referral);
        return status ? std::string("fits") : status.error().field;
    };
    CHECK(field([](Referral&) {}) == "fits");
    CHECK(field([](Referral& r) { r.consent = RecordId(); }) == "none");
    CHECK(field([](Referral& r) { r.sentOn.reset(); }) == "sent_on");
    CHECK(field([](Referral& r) { r.sharedFields = {Code{"code_word"}}; }) == "shared_fields");
    CHECK(field([](Referral& r) { r.state = ReferralState::Declined; }) == "decline_reason");
    CHECK(field([](Referral& r) { r.state = ReferralState::Completed; }) == "completed_on");
    CHECK(field([](Referral& r) {
              r.state = ReferralState::Draft;
              r.sentOn.reset();
              r.consent = RecordId();
          }) == "fits");
}

} // namespace
} // namespace zaklon
