// SPDX-License-Identifier: GPL-3.0-or-later
// Who did the steps of the pathways of an invented person, what came of them and on which papers
// they stand.
#include "core/demo/CaseMakers.h"

#include <algorithm>

namespace zaklon::demo {

namespace {

constexpr int kDaysSinceContact = 9;

/// The first who acts in a step and is neither we nor the person.
Code otherActor(const referrals::StepDefinition& step,
                const referrals::PathwayDefinition& pathway) {
    for (const auto& code : step.who) {
        const auto* role = pathway.role(code);
        if (role == nullptr || role->institution == "own" || role->institution == "person") {
            return {};
        }
        return Code{role->institution};
    }
    return {};
}

void addResult(PathwayStep& step, const referrals::StepDefinition& defined,
               const referrals::PathwayDefinition& pathway) {
    step.doneBy = otherActor(defined, pathway);
    if (!defined.isDecided() || pathway.code == referrals::kIdentificationPathway) {
        return;
    }
    step.outcome = StepOutcome::Positive;
    step.decisionKind = Code{defined.grants.empty() ? std::string() : defined.grants.front()};
    step.protectionGround = Code{defined.asksGround ? "sexual_exploitation" : ""};
}

StepPapers papersOf(const DemoHouse& house, const PathwayStep& step, std::size_t number) {
    StepPapers papers;
    papers.id = step.id;
    papers.person = step.person;
    papers.office = house.say(Sentence::StepOffice);
    papers.reference = "SYN-" + std::to_string(number);
    papers.certificate = house.say(Sentence::StepCertificate);
    return papers;
}

} // namespace

void addStepResults(const DemoHouse& house, DemoCase& made) {
    for (auto& step : made.pathwaySteps) {
        const auto followed =
            std::find_if(made.pathwayCases.begin(), made.pathwayCases.end(),
                         [&](const auto& each) { return each.id == step.pathwayCase; });
        const auto pathway =
            followed == made.pathwayCases.end()
                ? nullptr
                : house.pathways().find(followed->pathway.text, followed->pathwayVersion);
        const auto* defined = pathway ? pathway->step(step.step.text) : nullptr;
        if (defined == nullptr || step.state != StepState::Done) {
            continue;
        }
        addResult(step, *defined, *pathway);
        if (defined->rule == referrals::StepRule::Application) {
            made.stepPapers.push_back(papersOf(house, step, made.story.number));
        }
    }
    for (auto& decision : made.decisions) {
        if (decision.choice == PathwayState::Running) {
            decision.unreasoned = Code{"began_before_us"};
        } else if (decision.choice == PathwayState::Ended) {
            decision.lastContact = decision.decidedOn.plusDays(-kDaysSinceContact);
        }
    }
}

} // namespace zaklon::demo
