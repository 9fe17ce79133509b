// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/PathwayStore.h"

#include "core/referrals/PathwayLibrary.h"
#include "tests/core/support/TestVault.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

namespace zaklon {
namespace {

const referrals::PathwayDefinition& pathway(std::string_view code) {
    static const auto library = referrals::PathwayLibrary::shipped();
    REQUIRE(library);
    return *library->current(code);
}

struct Followed {
    test::TestVault vault;
    Person person = vault.save(test::aPerson());

    std::vector<PathwayRun> runs() const {
        const auto read = PathwayStore(vault.casework()).ofPerson(person.id);
        REQUIRE(read);
        return *read;
    }
};

TEST_CASE("asylum and temporary residence run side by side, each with its next step") {
    Followed her;
    const auto asylum = startPathway(*her.vault, her.person.id, pathway("asylum"));
    const auto residence = startPathway(*her.vault, her.person.id, pathway("temporary_residence"));
    REQUIRE(asylum);
    REQUIRE(residence);
    const auto runs = her.runs();
    REQUIRE(runs.size() == 2);
    for (const auto& run : runs) {
        REQUIRE(nextStep(run) != nullptr);
        CHECK(nextStep(run)->step == Code{"advice"});
        CHECK(run.steps.front().worker == her.vault.session().worker.id);
    }
    const auto again = startPathway(*her.vault, her.person.id, pathway("asylum"));
    REQUIRE_FALSE(again);
    CHECK(again.error().code == ErrorCode::Conflict);
    CHECK(considerPathway(*her.vault, her.person.id, pathway("asylum")).error().field == "pathway");
}

TEST_CASE("a pathway not chosen stays with her reason, and may be chosen later") {
    Followed her;
    const auto thought = considerPathway(*her.vault, her.person.id, pathway("asylum"));
    REQUIRE(thought);
    REQUIRE(declinePathway(*her.vault, thought->pathway.id,
                           {{Code{"unsafe"}}, "I do not want to be in a centre."}));
    const auto runs = her.runs();
    REQUIRE(runs.size() == 1);
    CHECK(runs[0].pathway.state == PathwayState::NotChosen);
    const auto choices = PathwayStore(her.vault.casework()).decisions(her.person.id).value();
    REQUIRE(choices.size() == 2);
    CHECK(choices[0].choice == PathwayState::NotChosen);
    CHECK(choices[0].reasons == std::vector{Code{"unsafe"}});
    CHECK(choices[1].choice == PathwayState::Considered);
    const auto words = her.vault.confidential().find<Narrative>(choices[0].id);
    REQUIRE((words && *words));
    CHECK((*words)->ownWords == "I do not want to be in a centre.");

    const auto chosen = startPathway(*her.vault, her.person.id, pathway("asylum"));
    REQUIRE(chosen);
    CHECK(chosen->pathway.id == thought->pathway.id);
    CHECK(her.runs().size() == 1);
    CHECK(endPathway(*her.vault, chosen->pathway.id, {{}, ""}).error().field == "reasons");
    REQUIRE(endPathway(*her.vault, chosen->pathway.id, {{Code{"reached"}}, ""}));
    CHECK(her.runs()[0].pathway.state == PathwayState::Ended);
    // An ended one stays as it was; a new attempt is a new record.
    REQUIRE(startPathway(*her.vault, her.person.id, pathway("asylum")));
    CHECK(her.runs().size() == 2);
}

TEST_CASE("a changed step saves what hangs on it, and nothing else") {
    Followed her;
    const auto run = startPathway(*her.vault, her.person.id, pathway("asylum"));
    REQUIRE(run);
    REQUIRE(changeStep(*her.vault, run->pathway.id, pathway("asylum"),
                       {"registration", StepMove::Complete, her.vault.today(), {}}));
    const auto stored = her.runs().front();
    CHECK(stored.step("registration")->state == StepState::Done);
    CHECK(stored.step("lodging")->due == her.vault.today().plusDays(15));
    REQUIRE(recordEvent(*her.vault, run->pathway.id, pathway("asylum"), "hearing_date",
                        her.vault.today().plusDays(30)));
    CHECK(her.runs().front().step("interview_preparation")->due == her.vault.today().plusDays(30));
    CHECK(changeStep(*her.vault, RecordId::generate(), pathway("asylum"), {}).error().code ==
          ErrorCode::NotFound);
}

TEST_CASE("a decision against her opens what must follow, once") {
    Followed her;
    const auto run = startPathway(*her.vault, her.person.id, pathway("asylum"));
    REQUIRE(run);
    const StepChange refused{"decision", StepMove::Complete, her.vault.today(), {}};
    for (int again = 0; again < 2; ++again) {
        REQUIRE(completeAgainstHer(*her.vault, run->pathway.id, pathway("asylum"), refused));
    }
    const auto duties = her.vault.casework().where<FollowUp>("person", her.person.id);
    REQUIRE(duties);
    REQUIRE(duties->size() == 4);
    const auto inform = std::find_if(duties->begin(), duties->end(), [](const FollowUp& each) {
        return each.duty.text == kInformRights;
    });
    REQUIRE(inform != duties->end());
    CHECK(inform->due == her.vault.today().plusDays(3));
    CHECK(inform->state == FollowUpState::Open);
    CHECK(her.runs().front().step("decision")->state == StepState::Done);
    CHECK(nextStep(her.runs().front()) != nullptr);
}

} // namespace
} // namespace zaklon
