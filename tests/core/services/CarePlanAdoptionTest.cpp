// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/CarePlanAdoption.h"

#include "core/assessments/AssessmentCompletion.h"
#include "core/services/CarePlanStore.h"
#include "tests/core/assessments/Filling.h"
#include "tests/core/support/TestVault.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace zaklon {
namespace {

using assessments::filling::filled;
using assessments::filling::shipped;

struct Assessed {
    test::TestVault vault;
    Person person;
    WriteReceipt receipt{}; ///< of what was adopted last

    explicit Assessed(PersonCategory category = PersonCategory::NoIndication)
        : person(vault.save(personOf(category))) {}

    static Person personOf(PersonCategory category) {
        auto made = test::aPerson();
        made.category = category;
        made.birthYear = 1995;
        return made;
    }
    RecordId assess(std::string_view questionnaire, const std::string& answers) {
        auto draft =
            newAssessment(person.id, shipped(questionnaire), vault.session(), vault.today());
        draft.answers.data() = filled(answers).toJson();
        const auto finished =
            completeAssessment(*vault, draft, shipped(questionnaire), vault.today());
        REQUIRE(finished);
        return finished->record.id;
    }
    Result<AdoptedProposals> adopt(const RecordId& assessment, std::string_view questionnaire,
                                   const std::vector<std::string>& rules,
                                   std::optional<Date> came = std::nullopt) {
        auto adopted = Result<AdoptedProposals>(fail(ErrorCode::Internal));
        const auto written = vault->write([&](Transaction& transaction) -> Status {
            adopted = adoptProposals(transaction, *vault, assessment, shipped(questionnaire), rules,
                                     Language::English, came);
            return adopted ? Status() : Status(passOn(adopted));
        });
        REQUIRE(written.has_value() == adopted.has_value());
        receipt = written.value_or(WriteReceipt());
        return adopted;
    }
    CarePlan plan() const {
        const auto read = CarePlanStore(vault.casework(), vault.confidential())
                              .ofPerson(person.id, vault.today());
        REQUIRE(read);
        return *read;
    }
};

TEST_CASE("72 hours are counted from the admission while they are not over") {
    Assessed her;
    const auto today = her.vault.today();
    const auto assessment = her.assess("VS-1", "V1-");
    const auto dueIfCame = [&](std::optional<Date> came) {
        REQUIRE(her.adopt(assessment, "VS-1", {"action:complete_vs_1"}, came));
        auto action = her.vault.casework().where<Action>("person", her.person.id)->back();
        const auto due = *action.due;
        her.vault.requireWritten([&](Transaction& transaction) {
            return transaction.remove<Action>(action.id); // else it is planned already
        });
        return due;
    };
    CHECK(dueIfCame(today) == today.plusDays(3));
    CHECK(dueIfCame(today.plusDays(-2)) == today.plusDays(1)); // begun on the second day after
    CHECK(dueIfCame(today.plusDays(-3)) == today);
    CHECK(dueIfCame(today.plusDays(-30)) == today.plusDays(3)); // a form that is made again
    CHECK(dueIfCame(std::nullopt) == today.plusDays(3));
}

TEST_CASE("a chosen action stands under the need of its area, with who, when, why and from where") {
    Assessed her;
    const auto assessment = her.assess("SR-1", "R17");
    const auto adopted =
        her.adopt(assessment, "SR-1", {"action:shelter_tonight", "action:supervisor_review"});
    REQUIRE(adopted);
    CHECK(adopted->needs.size() == 2);
    CHECK(adopted->actions.size() == 2);

    const auto plan = her.plan();
    REQUIRE(plan.needs.size() == 2);
    CHECK(plan.needs[0].need.area == Code{"accommodation"});
    CHECK(plan.needs[0].need.assessment == assessment);
    REQUIRE(plan.needs[0].actions.size() == 1);
    const auto& planned = plan.needs[0].actions[0];
    CHECK(planned.action.recommendation == Code{"action:shelter_tonight"});
    CHECK(planned.action.assessment == assessment);
    CHECK(planned.action.due == her.vault.today());
    CHECK(planned.action.responsible == her.vault.session().worker.id);
    CHECK_FALSE(planned.words.title.empty());
    CHECK_FALSE(planned.words.text.empty());
}

TEST_CASE("a screened need becomes need, goal and first action, in one commit that can be undone") {
    Assessed her;
    const auto assessment = her.assess("VS-1", "V6 V15");
    const auto adopted =
        her.adopt(assessment, "VS-1", {"need:medicine", "guarantee:interviewer_sex"});
    REQUIRE(adopted);
    CHECK(adopted->goals.size() == 1);
    const auto plan = her.plan();
    REQUIRE(plan.needs.size() == 2);
    REQUIRE(plan.needs[0].goals.size() == 1);
    CHECK(plan.needs[0].goals[0].words.text == shipped("VS-1").item("V6")->text.english);
    CHECK(plan.needs[0].goals[0].actions.size() == 1);
    CHECK(plan.needs[1].actions.size() == 1);
    REQUIRE(her.vault->undo(her.receipt));
    CHECK(her.plan().needs.empty());
}

TEST_CASE("taking over twice doubles nothing, and a later assessment uses the open need") {
    Assessed her;
    const auto first = her.assess("SR-1", "R17");
    REQUIRE(her.adopt(first, "SR-1", {"action:shelter_tonight"}));
    const auto again =
        her.adopt(first, "SR-1", {"action:shelter_tonight", "action:shelter_tonight"});
    REQUIRE(again);
    CHECK(her.receipt.entries == 0);

    const auto second = her.assess("SR-1", "R17 R1u");
    const auto proposals = readProposals(her.vault.casework(), second, shipped("SR-1"));
    REQUIRE(proposals);
    for (const auto& line : proposals->lines) {
        CHECK(line.alreadyPlanned == (line.rule == "action:shelter_tonight"));
    }
    const auto adopted = her.adopt(second, "SR-1", {"action:shelter_tonight", "verify:R1"});
    REQUIRE(adopted);
    CHECK(adopted->actions.size() == 1);
    CHECK(her.plan().counts.openActions == 2);

    auto action = her.plan().needs[0].actions[0].action;
    her.vault.save(*done(action, Code{"achieved"}, her.vault.today()));
    CHECK(her.adopt(second, "SR-1", {"action:shelter_tonight"})->needs.empty());
    CHECK(her.plan().needs[0].actions.size() == 2); // it is due again, under the same need
}

TEST_CASE("only what is proposed can be taken over") {
    Assessed her;
    const auto assessment = her.assess("SR-1", "R2-");
    CHECK(her.adopt(assessment, "SR-1", {"action:shelter_tonight"}).error().field ==
          "recommendation");
    CHECK(her.adopt(assessment, "VS-1", {}).error().field == "outcome");
    CHECK(her.adopt(RecordId::generate(), "SR-1", {}).error().code == ErrorCode::NotFound);
}

TEST_CASE("a category changes only when a worker confirms it with a reason") {
    Assessed her;
    const auto assessment = her.assess("TI-1", "B1 A1- A2- A3- A4- A5- A6- B2-");
    const auto category = [&] {
        return her.vault.casework().find<Person>(her.person.id).value()->category;
    };
    CHECK(category() == PersonCategory::NoIndication);
    const auto proposals = readProposals(her.vault.casework(), assessment, shipped("TI-1"));
    REQUIRE((proposals && proposals->category));
    const auto proposed = proposals->category->category;
    const auto confirm = [&](const char* reason) {
        return her.vault->write([&](Transaction& transaction) {
            return confirmCategory(transaction, *her.vault, assessment, proposed, reason);
        });
    };
    CHECK(confirm("  ").error().field == "reason");
    REQUIRE(confirm("Her papers are held."));
    CHECK(category() == PersonCategory::PersonAtRisk);
    const auto words = her.vault.confidential().find<Narrative>(assessment);
    CHECK((*words)->text == "Her papers are held.");
}

TEST_CASE("an assessment is not completed when what goes with it is not saved") {
    Assessed her;
    auto draft =
        newAssessment(her.person.id, shipped("TI-1"), her.vault.session(), her.vault.today());
    draft.answers.data() = filled("B1 A1- A2- A3- A4- A5- A6- B2-").toJson();
    her.vault.save(draft);
    const auto write = [&](const char* reason) {
        return her.vault->write([&](Transaction& transaction) -> Status {
            const auto made = completeAssessment(transaction, *her.vault, draft, shipped("TI-1"),
                                                 her.vault.today());
            return made ? confirmCategory(transaction, *her.vault, draft.id,
                                          PersonCategory::PersonAtRisk, reason)
                        : Status(passOn(made));
        });
    };
    const auto state = [&] {
        return her.vault.casework().find<Assessment>(draft.id).value()->state;
    };
    CHECK(write("").error().field == "reason");
    CHECK(state() == AssessmentState::Draft);
    REQUIRE(write("Her papers are held."));
    CHECK(state() == AssessmentState::Completed);
}

} // namespace
} // namespace zaklon
