// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rights/RightsInformation.h"

#include "core/tasks/DueTaskStore.h"
#include "tests/core/support/TestVault.h"

using namespace zaklon;
using namespace zaklon::test;

TEST_CASE("to inform means that something was explained and understood at least partly",
          "[rights]") {
    struct Case {
        Understood understood;
        bool topics;
        bool informs;
        bool again;
    };
    const Case cases[] = {
        {Understood::Yes, true, true, false},   {Understood::Partly, true, true, true},
        {Understood::No, true, false, true},    {Understood::NotAsked, true, false, true},
        {Understood::Yes, false, false, false}, {Understood::Partly, false, false, true},
    };
    for (const auto& [understood, topics, expected, again] : cases) {
        CAPTURE(static_cast<int>(understood), topics);
        RightsInformation talk;
        talk.explainedOn = day("2026-03-10");
        talk.understood = understood;
        talk.topics = topics ? std::vector{Code{"asylum"}} : std::vector<Code>();
        CHECK(informs(talk) == expected);
        CHECK(proposedAgainOn(talk, 7) ==
              (again ? std::optional(day("2026-03-17")) : std::nullopt));
    }
}

TEST_CASE("rights that were not understood are due again until a newer talk", "[rights]") {
    TestVault vault;
    const auto person = vault.save(aPerson());
    RightsInformation talk;
    talk.id = RecordId::generate();
    talk.person = person.id;
    talk.explainedOn = day("2026-03-01");
    talk.language = {"ar"};
    talk.understood = Understood::No;
    talk.againOn = proposedAgainOn(talk, 7);
    vault.save(talk);
    const auto due = [&] {
        return DueTaskStore(vault.casework(), vault.confidential())
            .due({vault.today(), 0, {}, 500, {}})
            .value();
    };
    REQUIRE(due().size() == 1);
    CHECK(due()[0].kind == TaskKind::RightsAgain);
    CHECK(due()[0].due == day("2026-03-08"));
    talk.id = RecordId::generate();
    talk.explainedOn = day("2026-03-09");
    talk.understood = Understood::Yes;
    talk.againOn.reset();
    vault.save(talk);
    CHECK(due().empty());
}
