// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/PathwayStore.h"

#include "core/people/Narrative.h"
#include "core/referrals/PathwayLibrary.h"
#include "tests/core/support/ShippedDuty.h"
#include "tests/core/support/TestVault.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

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

TEST_CASE("what was considered, started, moved or ended is taken back with its receipt") {
    Followed her;
    const auto words = [&](const RecordId& id) {
        return her.vault.confidential().find<Narrative>(id).value();
    };
    const auto thought =
        considerPathway(*her.vault, her.person.id, pathway("asylum"), "Too long to wait.");
    REQUIRE(thought);
    const auto& id = thought->pathway.id;
    REQUIRE(words(id));
    CHECK(words(id)->ownWords == "Too long to wait.");
    const auto begun = startPathway(*her.vault, her.person.id, pathway("asylum"));
    REQUIRE(begun);
    const auto moved = changeStep(*her.vault, id, pathway("asylum"),
                                  {"registration", StepMove::Complete, her.vault.today()});
    REQUIRE(moved);
    CHECK_FALSE(moved->openedDuties);
    const auto left = endPathway(*her.vault, id, {{Code{"reached"}}, ""});
    REQUIRE(left);

    REQUIRE(her.vault->undo(left->receipt));
    CHECK(her.runs().front().pathway.state == PathwayState::Running);
    CHECK(her.runs().front().step("registration")->state == StepState::Done);
    REQUIRE(her.vault->undo(moved->receipt));
    CHECK(her.runs().front().step("registration")->state != StepState::Done);
    REQUIRE(her.vault->undo(begun->receipt));
    CHECK(her.runs().front().pathway.state == PathwayState::Considered);
    CHECK(her.runs().front().steps.empty());
    REQUIRE(her.vault->undo(thought->receipt));
    CHECK(her.runs().empty());
    CHECK_FALSE(words(id));
    CHECK(PathwayStore(her.vault.casework()).decisions(her.person.id)->empty());
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
    StepChange refused{"decision", StepMove::Complete, her.vault.today()};
    CHECK(changeStep(*her.vault, run->pathway.id, pathway("asylum"), refused).error().field ==
          "outcome");
    refused.result = StepResult{Code{"migration"}, {}, StepOutcome::Negative};
    for (int again = 0; again < 2; ++again) {
        const auto moved = changeStep(*her.vault, run->pathway.id, pathway("asylum"), refused);
        REQUIRE(moved);
        CHECK(moved->openedDuties);
    }
    const auto duties = her.vault.casework().where<FollowUp>("person", her.person.id);
    REQUIRE(duties);
    REQUIRE(duties->size() == 4);
    const auto inform = std::find_if(duties->begin(), duties->end(), [](const FollowUp& each) {
        return each.duty == test::shippedDuty(DutyRule::Talk);
    });
    REQUIRE(inform != duties->end());
    CHECK(inform->due == her.vault.today().plusDays(3));
    CHECK(inform->state == FollowUpState::Open);
    CHECK(her.runs().front().step("decision")->state == StepState::Done);
    CHECK(nextStep(her.runs().front()) != nullptr);
    CHECK(her.runs().front().step("decision")->outcome == StepOutcome::Negative);
}

TEST_CASE("an appeal that was refused opens what must follow, like the decision") {
    const auto* code = GENERATE("asylum", "temporary_residence", "lasting_stay");
    Followed her;
    const auto run = startPathway(*her.vault, her.person.id, pathway(code));
    REQUIRE(run);
    StepChange refused{"appeal_decision", StepMove::Complete, her.vault.today()};
    CHECK(changeStep(*her.vault, run->pathway.id, pathway(code), refused).error().field ==
          "outcome");
    refused.result = StepResult{Code{"migration"}, {}, StepOutcome::Positive};
    REQUIRE(changeStep(*her.vault, run->pathway.id, pathway(code), refused));
    CHECK(her.vault.casework().where<FollowUp>("person", her.person.id)->empty());
    refused.result->outcome = StepOutcome::Negative;
    REQUIRE(changeStep(*her.vault, run->pathway.id, pathway(code), refused));
    CHECK(her.vault.casework().where<FollowUp>("person", her.person.id)->size() == 4);
}

TEST_CASE("a decision for her opens nothing, and only it grants something") {
    Followed her;
    const auto run = startPathway(*her.vault, her.person.id, pathway("asylum"));
    StepChange granted{"decision", StepMove::Complete, her.vault.today()};
    granted.result = StepResult{{}, {}, StepOutcome::Negative, Code{"refugee"}};
    CHECK(changeStep(*her.vault, run->pathway.id, pathway("asylum"), granted).error().field ==
          "decision_kind");
    granted.result->outcome = StepOutcome::Positive;
    granted.result->protectionGround = Code{"sexual_exploitation"};
    REQUIRE(changeStep(*her.vault, run->pathway.id, pathway("asylum"), granted));
    CHECK(her.vault.casework().where<FollowUp>("person", her.person.id)->empty());
    CHECK(her.runs().front().step("decision")->decisionKind == Code{"refugee"});
}

TEST_CASE("the decision of the official identification is the outcome of its procedure") {
    Followed her;
    const auto run = startPathway(*her.vault, her.person.id, pathway("protection_of_victims"));
    StepChange decided{"decision", StepMove::Complete, her.vault.today()};
    decided.result = StepResult{{}, {}, StepOutcome::Negative};
    const auto refused =
        changeStep(*her.vault, run->pathway.id, pathway("protection_of_victims"), decided);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Conflict);
    CHECK(her.runs().front().step("decision")->state != StepState::Done);
}

TEST_CASE("a phase of the official identification is not left out without a reason") {
    Followed her;
    const auto skip = [&](const char* code) {
        const auto run = startPathway(*her.vault, her.person.id, pathway(code));
        REQUIRE(run);
        const auto next = nextStep(*run)->step.text;
        return changeStep(*her.vault, run->pathway.id, pathway(code),
                          {next, StepMove::Skip, her.vault.today(), {}});
    };
    const auto refused = skip("protection_of_victims");
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Conflict);
    CHECK(refused.error().field == "step");
    CHECK(skip("asylum"));
}

TEST_CASE("a pathway runs from the day on which it began for her") {
    Followed her;
    auto born = her.person;
    born.birthYear = 2000;
    her.vault.save(born);
    const auto today = her.vault.today();
    const auto startedOn = [&](Date on) {
        PathwayChoice choice;
        choice.on = on;
        choice.reasoning = "Synthetic: weighed with a lawyer.";
        return startPathway(*her.vault, her.person.id, pathway("asylum"), choice);
    };
    CHECK(startedOn(today.plusDays(1)).error().field == "started_on");
    CHECK(startedOn(*Date::fromYmd(1999, 12, 31)).error().field == "started_on");
    const auto run = startedOn(today.plusDays(-400));
    REQUIRE(run);
    CHECK(run->step("advice")->due == today.plusDays(-393));
    const auto choices = PathwayStore(her.vault.casework()).decisions(her.person.id).value();
    REQUIRE(choices.size() == 1);
    CHECK(choices[0].decidedOn == today.plusDays(-400));
    CHECK(her.vault.confidential().find<Narrative>(choices[0].id).value()->text ==
          "Synthetic: weighed with a lawyer.");

    const auto lodgedOn = [&](Date on) {
        return changeStep(*her.vault, run->pathway.id, pathway("asylum"),
                          {"lodging", StepMove::Complete, on});
    };
    CHECK(lodgedOn(today.plusDays(1)).error().field == "done_on");
    CHECK(lodgedOn(*Date::fromYmd(1999, 12, 31)).error().field == "done_on");
    REQUIRE(lodgedOn(today.plusDays(-500))); // before the start, all the same
    CHECK(her.runs().front().step("work_right")->due == today.plusDays(-500).plusMonths(6));
    CHECK(recordEvent(*her.vault, run->pathway.id, pathway("asylum"), "appeal_decision",
                      today.plusDays(1))
              .error()
              .field == "done_on");
}

TEST_CASE("where a step was taken and on which papers it stands is kept beside it") {
    Followed her;
    const auto run = startPathway(*her.vault, her.person.id, pathway("asylum"));
    const auto& lodging = *run->step("lodging");
    StepPapers papers{lodging.id, her.person.id, "Asylum Office", "26-17", "In the folder"};
    REQUIRE(changeStep(*her.vault, run->pathway.id, pathway("asylum"),
                       {"lodging", StepMove::Complete, her.vault.today()}, papers));
    const auto kept = her.vault.confidential().find<StepPapers>(lodging.id).value();
    REQUIRE(kept);
    CHECK(kept->reference == "26-17");
}

TEST_CASE("leaving has its day, and the day on which she was last heard of") {
    Followed her;
    const auto today = her.vault.today();
    PathwayChoice begun;
    begun.on = today.plusDays(-60);
    const auto run = startPathway(*her.vault, her.person.id, pathway("asylum"), begun);
    PathwayChoice left{{Code{"left_country"}}, ""};
    left.on = today.plusDays(-61);
    CHECK(endPathway(*her.vault, run->pathway.id, left).error().field == "ended_on");
    left.on = today.plusDays(-10);
    left.lastContact = today.plusDays(1);
    CHECK(endPathway(*her.vault, run->pathway.id, left).error().field == "last_contact");
    left.lastContact = today.plusDays(-14);
    REQUIRE(endPathway(*her.vault, run->pathway.id, left));
    CHECK(her.runs().front().pathway.endedOn == today.plusDays(-10));
    const auto choices = PathwayStore(her.vault.casework()).decisions(her.person.id).value();
    CHECK(choices[0].decidedOn == today.plusDays(-10));
    CHECK(choices[0].lastContact == today.plusDays(-14));
}

} // namespace
} // namespace zaklon
