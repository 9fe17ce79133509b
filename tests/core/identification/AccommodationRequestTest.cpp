// SPDX-License-Identifier: GPL-3.0-or-later
// A bed that was asked for: what a refusal must say, the nights without one, and the next day.
#include "core/identification/AccommodationRequest.h"

#include "core/tasks/DueTaskStore.h"
#include "tests/core/support/TestVault.h"

using namespace zaklon;
using namespace zaklon::test;

namespace {

AccommodationRequest aRequest(const RecordId& person) {
    AccommodationRequest request;
    request.id = RecordId::generate();
    request.person = person;
    request.askedOf = Code{"social_protection"};
    request.askedOn = day("2026-03-10");
    return request;
}

std::string refusedField(const AccommodationRequest& request) {
    const auto checked = Description<AccommodationRequest>::check(request);
    return checked ? std::string() : checked.error().field;
}

} // namespace

TEST_CASE("an answer about a bed has its day, and a refusal its reason", "[accommodation]") {
    auto request = aRequest(RecordId::generate());
    CHECK(refusedField(request).empty());
    request.answeredOn = day("2026-03-11");
    CHECK(refusedField(request) == "answered_on"); // still only asked for
    for (const auto state : {AccommodationState::Granted, AccommodationState::Withdrawn}) {
        request.state = state;
        CHECK(refusedField(request).empty());
    }
    request.refusalReason = Code{"full"};
    CHECK(refusedField(request) == "refusal_reason"); // and yet it was not refused
    request.state = AccommodationState::Refused;
    CHECK(refusedField(request).empty());
    request.refusalReason = {};
    CHECK(refusedField(request) == "refusal_reason");
    request.refusalReason = Code{"no_documents"};
    request.answeredOn = day("2026-03-09");
    CHECK(refusedField(request) == "answered_on");
    request.answeredOn.reset();
    CHECK(refusedField(request) == "answered_on");
}

TEST_CASE("a bed is asked for at least one person", "[accommodation]") {
    TestVault vault;
    auto request = aRequest(vault.save(aPerson()).id);
    request.people = 0;
    const auto refused =
        vault->write([&](Transaction& transaction) { return transaction.save(request); });
    REQUIRE_FALSE(refused);
    CHECK(refused.error().field == "people");
}

TEST_CASE("nights without a bed: to the answer, to today, or as the person tells them",
          "[accommodation]") {
    auto request = aRequest(RecordId::generate());
    CHECK(nightsOutside(request, day("2026-03-10")) == 0);
    CHECK(nightsOutside(request, day("2026-03-13")) == 3);
    CHECK(nightsOutside(request, day("2026-03-09")) == 0);
    request.state = AccommodationState::Granted;
    request.answeredOn = day("2026-03-12");
    CHECK(nightsOutside(request, day("2026-04-01")) == 2);
    request.nightsOutside = 5;
    CHECK(nightsOutside(request, day("2026-04-01")) == 5);
    request.nightsOutside = 0;
    CHECK(nightsOutside(request, day("2026-04-01")) == 0);
}

TEST_CASE("the organisation sets when a request without an answer is asked about again",
          "[accommodation][tasks]") {
    TestVault vault;
    auto child = aPerson();
    child.birthYear = 2014;
    for (const auto& person : {vault.save(aPerson()), vault.save(child)}) {
        vault.save(aRequest(person.id));
    }
    auto limits = IdentificationLimits::shipped().value();
    limits.lengths.bedAnswerDays = 3;
    const auto terms =
        TaskTerms::of(limits, assessments::QuestionnaireLibrary::shipped().value(),
                      referrals::PathwayLibrary::shipped().value(), CodeLists::load().value());
    const auto due = [&](const char* until) {
        return DueTaskStore(vault.casework(), vault.confidential(), terms)
            .due({vault.today(), static_cast<int>(vault.today().daysUntil(day(until)))})
            .value();
    };
    const auto first = due("2026-03-12");
    REQUIRE(first.size() == 1);
    CHECK(first[0].person == child.id); // none later than what holds for a child
    CHECK(first[0].due == day("2026-03-11"));
    const auto both = due("2026-03-13");
    REQUIRE(both.size() == 2);
    CHECK(both[1].kind == TaskKind::BedAnswer);
    CHECK(both[1].due == day("2026-03-13"));
}

TEST_CASE("a request without an answer is due on the next day", "[accommodation][tasks]") {
    TestVault vault;
    auto request = aRequest(vault.save(aPerson()).id);
    vault.save(request);
    const auto due = [&] {
        return DueTaskStore(vault.casework(), vault.confidential())
            .due({vault.today(), 0, {}, 500, {}})
            .value();
    };
    CHECK(due().empty());
    vault.clock().set(*Timestamp::parse("2026-03-11T09:00:00Z"));
    const auto tasks = due();
    REQUIRE(tasks.size() == 1);
    CHECK(tasks[0].kind == TaskKind::BedAnswer);
    CHECK(tasks[0].due == day("2026-03-11"));
    CHECK(tasks[0].subject.text == "social_protection");
    CHECK(tasks[0].since == day("2026-03-10"));
    request.state = AccommodationState::Refused;
    request.answeredOn = vault.today();
    request.refusalReason = Code{"full"};
    vault.save(request);
    CHECK(due().empty());
}
