// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/ReferralSending.h"

#include "core/consent/ConsentRules.h"
#include "core/referrals/ReferralStore.h"
#include "core/services/CarePlan.h"
#include "tests/core/support/TestVault.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include <functional>

namespace zaklon {
namespace {

/// A person with a consent for one provider, and a draft to it.
struct House {
    test::TestVault vault;
    Person person = vault.save(makePerson());
    Provider provider = vault.save(makeProvider());
    Consent consent = vault.save(makeConsent());

    static Person makePerson() {
        auto made = test::aPerson();
        made.birthYear = 1995;
        made.languages = {Code{"fr"}};
        return made;
    }
    static Provider makeProvider() {
        auto made = test::aProvider();
        made.answerDays = 3;
        return made;
    }
    Consent makeConsent() const {
        auto made = test::aConsent(person.id, provider.id, vault.today());
        made.scope = {Code{"needs"}};
        made.givenBy = Code{"person"};
        return made;
    }
    Referral draft() const {
        Referral made;
        made.id = RecordId::generate();
        made.person = person.id;
        made.provider = provider.id;
        made.service = Code{"psychological"};
        made.consent = consent.id;
        made.createdOn = vault.today();
        made.sharedFields = {Code{"case_code"}, Code{"language"}};
        return made;
    }
    Result<SentReferral> send(const Referral& referral) {
        return sendReferral(*vault, referral, "May she come for a talk?", vault.today());
    }
};

std::string missing(const Result<SentReferral>& sent) {
    if (sent) {
        return "sent";
    }
    return sent.error().code == ErrorCode::ConsentMissing ? sent.error().field
                                                          : std::string("another error");
}

TEST_CASE("sending writes the referral, exactly what left, and a note in one commit") {
    House house;
    const auto sent = house.send(house.draft());
    REQUIRE(sent);
    CHECK(sent->receipt.entries == 3);

    const auto referral = house.vault.casework().find<Referral>(sent->referral.id);
    REQUIRE((referral && *referral));
    CHECK((*referral)->state == ReferralState::Sent);
    CHECK((*referral)->answerDue == house.vault.today().plusDays(3));
    CHECK((*referral)->worker == house.vault.session().worker.id);

    const auto content = house.vault.confidential().find<ReferralContent>(sent->referral.id);
    REQUIRE((content && *content));
    CHECK((*content)->shared.data().size() == 2);
    CHECK((*content)->shared.data()[0]["value"]["text"] == house.person.code);
    CHECK((*content)->message == "May she come for a talk?");

    const auto entries = house.vault->caseworkJournal().ofChangeSet(sent->receipt.changeSet);
    const auto shared = std::count_if(entries.begin(), entries.end(), [&](const auto& entry) {
        return entry.action == JournalAction::Shared && entry.record == sent->referral.id;
    });
    CHECK(shared == 1);
}

TEST_CASE("what the consent does not cover stays in the house, and nothing is written") {
    House house;
    const auto with = [&](const std::function<void(Referral&)>& change) {
        auto referral = house.draft();
        change(referral);
        const auto sent = house.send(referral);
        const auto stored = house.vault.casework().find<Referral>(referral.id);
        REQUIRE(stored);
        CHECK_FALSE(stored->has_value());
        return missing(sent);
    };
    CHECK(with([](Referral& r) { r.sharedFields.push_back(Code{"sex"}); }) == "identity");
    CHECK(with([](Referral& r) { r.consent = RecordId(); }) == "none");
    CHECK(with([](Referral& r) { r.consent = RecordId::generate(); }) == "none");
    auto other = house.provider;
    other.id = RecordId::generate();
    house.vault.save(other);
    CHECK(with([&](Referral& r) { r.provider = other.id; }) == "recipient");

    house.consent.state = ConsentState::Withdrawn;
    house.consent.withdrawnOn = house.vault.today();
    house.vault.save(house.consent);
    CHECK(with([](Referral&) {}) == "withdrawn");
}

TEST_CASE("no other way of saving lets a referral leave without consent") {
    House house;
    auto referral = house.draft();
    referral.state = ReferralState::Sent;
    referral.sentOn = house.vault.today();
    referral.sharedFields.push_back(Code{"given_name"});
    const auto write = [&] {
        const auto written = house.vault->write(
            [&](Transaction& transaction) { return transaction.save(referral); });
        return written ? std::string("written") : written.error().field;
    };
    CHECK(write() == "identity");
    referral.sharedFields.pop_back();
    CHECK(write() == "written");

    referral.sharedFields.clear(); // what left, left
    CHECK(write() == "shared_fields");
    referral.sharedFields = house.draft().sharedFields;
    referral.state = ReferralState::Completed;
    referral.completedOn = house.vault.today();
    CHECK(write() == "state"); // nobody has accepted yet
}

TEST_CASE("a referral that was sent cannot be sent again") {
    House house;
    const auto draft = house.draft();
    REQUIRE(house.send(draft));
    const auto again = house.send(draft);
    REQUIRE_FALSE(again);
    CHECK(again.error().code == ErrorCode::Conflict);
}

TEST_CASE("an answer is kept with what the provider said") {
    House house;
    const auto sent = house.send(house.draft());
    REQUIRE(sent);
    const auto answered = recordAnswer(
        *house.vault, sent->referral.id,
        {ReferralState::Declined, house.vault.today(), Code{"no_capacity"}}, "Not before May.");
    REQUIRE(answered);
    const auto referral = house.vault.casework().find<Referral>(sent->referral.id);
    CHECK((*referral)->declineReason == Code{"no_capacity"});
    const auto content = house.vault.confidential().find<ReferralContent>(sent->referral.id);
    CHECK((*content)->feedback == "Not before May.");
    CHECK((*content)->message == "May she come for a talk?");
    CHECK(recordAnswer(*house.vault, RecordId::generate(), {}, "").error().code ==
          ErrorCode::NotFound);
}

TEST_CASE("an appointment that was agreed with the answer is a step of the plan on its day") {
    House house;
    const auto day = house.vault.today().plusDays(6);
    const auto answer = [&](const RecordId& referral, ReferralState state, Date on) {
        return recordAnswer(*house.vault, referral, {state, house.vault.today(), {}, on}, "");
    };
    const auto steps = [&] {
        return *house.vault.casework().where<Action>("person", house.person.id);
    };
    SECTION("a new one, where the referral is for none") {
        const auto sent = house.send(house.draft());
        REQUIRE(sent);
        REQUIRE(answer(sent->referral.id, ReferralState::Accepted, day));
        REQUIRE(steps().size() == 1);
        CHECK(steps()[0].due == day);
        CHECK(steps()[0].service == Code{"psychological"});
        CHECK(steps()[0].provider == house.provider.id);
    }
    SECTION("the one that the referral is for") {
        Action step;
        step.id = RecordId::generate();
        step.person = house.person.id;
        step.service = Code{"psychological"};
        auto draft = house.draft();
        draft.action = house.vault.save(step).id;
        const auto sent = house.send(draft);
        REQUIRE(sent);
        REQUIRE(answer(sent->referral.id, ReferralState::Accepted, day));
        REQUIRE(steps().size() == 1);
        CHECK(steps()[0].id == step.id);
        CHECK(steps()[0].due == day);
    }
    SECTION("not before it was sent, and not without acceptance") {
        const auto sent = house.send(house.draft());
        REQUIRE(sent);
        CHECK(answer(sent->referral.id, ReferralState::Accepted, house.vault.today().plusDays(-1))
                  .error()
                  .field == "due");
        CHECK(answer(sent->referral.id, ReferralState::Received, day).error().field == "due");
        CHECK(steps().empty());
    }
}

TEST_CASE("a withdrawal shows what has already left, and stops what would") {
    House house;
    const auto sent = house.send(house.draft());
    REQUIRE(sent);
    auto waiting = house.draft();
    house.vault.save(waiting);
    const auto left =
        ReferralStore(house.vault.casework()).leftUnder(house.consent.id, house.vault.today());
    REQUIRE(left);
    REQUIRE(left->size() == 1);
    CHECK(left->front().referral.id == sent->referral.id);
    CHECK(left->front().provider == house.provider.name);

    const auto taken = withdrawn(house.consent, house.vault.today());
    REQUIRE(taken);
    house.vault.save(*taken);
    CHECK(missing(house.send(waiting)) == "withdrawn");
}

TEST_CASE("lists show who waits for an answer, the longest first, and which road was taken") {
    House house;
    auto early = house.send(house.draft());
    REQUIRE(early);
    house.provider.answerDays = 1;
    house.provider.formal = false;
    house.vault.save(house.provider);
    auto informal = house.send(house.draft());
    REQUIRE(informal);
    house.vault.save(house.draft());

    const ReferralStore store(house.vault.casework());
    const auto later = house.vault.today().plusDays(5);
    const auto waiting = store.waitingInHouse(later, 10);
    REQUIRE(waiting);
    REQUIRE(waiting->size() == 2);
    CHECK(waiting->front().referral.id == informal->referral.id);
    CHECK(waiting->front().daysWithoutAnswer == 4);
    CHECK(waiting->front().caseCode == house.person.code);

    CHECK(store.ofPerson(house.person.id, later)->size() == 3);
    const auto counts = store.counts(house.vault.today(), later);
    REQUIRE(counts);
    CHECK(counts->formal == 1);
    CHECK(counts->informal == 1);
    CHECK(counts->waiting == 2);
    CHECK(store.counts(later, later)->formal == 0);
}

TEST_CASE("everything that stands against sending is said at once") {
    House house;
    auto draft = house.draft();
    draft.sharedFields.push_back(Code{"safe_contact"});
    const auto other = house.vault.save(House::makeProvider());
    auto elsewhere = test::aConsent(house.person.id, other.id, house.vault.today().plusDays(-40));
    elsewhere.scope = {Code{"needs"}};
    elsewhere.givenBy = Code{"person"};
    elsewhere.validUntil = house.vault.today().plusDays(-1);
    draft.consent = house.vault.save(elsewhere).id;
    const auto stops = whatStopsSending(house.vault.casework(), draft, house.vault.today());
    REQUIRE(stops);
    std::vector<std::string> fields;
    for (const auto& each : *stops) {
        fields.push_back(each.field);
    }
    CHECK(fields == std::vector<std::string>{"recipient", "expired", "contact"});
    CHECK(missing(house.send(draft)) == fields.front());
}

TEST_CASE("a reason for what does not fit leaves with its words only") {
    House house;
    auto draft = house.draft();
    draft.misfitReason = Code{"agreed"};
    const auto wordless = house.send(draft);
    REQUIRE_FALSE(wordless);
    CHECK(wordless.error().field == "text");
    const auto sent = sendReferral(*house.vault, draft, {}, house.vault.today(), "By telephone.");
    REQUIRE(sent);
    const auto words = house.vault.confidential().find<Narrative>(draft.id);
    REQUIRE((words && *words));
    CHECK((*words)->text == "By telephone.");
    auto other = sent->referral;
    other.misfitReason = Code{"urgent"};
    const auto changed =
        house.vault->write([&](Transaction& transaction) { return transaction.save(other); });
    REQUIRE_FALSE(changed);
    CHECK(changed.error().field == "misfit_reason");
}

} // namespace
} // namespace zaklon
