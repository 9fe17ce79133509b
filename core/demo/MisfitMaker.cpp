// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/MisfitMaker.h"

#include "core/demo/CaseMakers.h"
#include "core/identification/Eligibility.h"

#include <algorithm>

namespace zaklon::demo {

namespace {

constexpr std::size_t kLookedAt = 120; ///< of the people, however many there are
constexpr int kPathways = 3;

/// One that goes on although what the record says does not fit it; nullptr if there is none.
const PathwayCase* misfitOf(const std::vector<PathwayCase>& followed, const DemoHouse& house,
                            const EligibilityFacts& facts) {
    const auto found = std::find_if(followed.begin(), followed.end(), [&](const auto& each) {
        const auto definition = house.pathways().find(each.pathway.text, each.pathwayVersion);
        const bool goesOn =
            each.state == PathwayState::Considered || each.state == PathwayState::Running;
        return goesOn && definition != nullptr &&
               eligibilityFor(*definition, facts).state() == ConditionState::NotMet;
    });
    return found == followed.end() ? nullptr : &*found;
}

/// The choice stands as it was; that it does not fit was looked at today.
PathwayDecision decisionOn(const PathwayCase& pathway, const Person& person, DemoHouse& house) {
    PathwayDecision decision;
    decision.id = house.newId();
    decision.person = person.id;
    decision.pathwayCase = pathway.id;
    decision.pathway = pathway.pathway;
    decision.choice = pathway.state;
    decision.decidedOn = house.today();
    decision.worker = person.worker;
    decision.misfitReason = Code{"person_wishes"};
    return decision;
}

/// True where one was made.
Result<bool> explainMisfit(Vault& vault, const ConfidentialRecords& confidential, DemoHouse& house,
                           const RecordId& id) {
    const auto facts = readEligibilityFacts(vault.casework(), id, house.today());
    if (!facts) {
        return passOn(facts);
    }
    const auto& person = facts->record.person;
    if (person.status != CaseStatus::Active || mayBeChild(person, house.today())) {
        return false;
    }
    const auto followed = vault.casework().where<PathwayCase>("person", id);
    if (!followed) {
        return passOn(followed);
    }
    const auto* misfit = misfitOf(*followed, house, *facts);
    if (misfit == nullptr) {
        return false;
    }
    const auto decision = decisionOn(*misfit, person, house);
    const auto written = vault.write([&](Transaction& transaction) -> Status {
        const auto saved =
            transaction.save(confidential, narrativeFor(decision.id, id, "pathway_decision",
                                                        house.say(Sentence::WishesToTry)));
        return saved ? transaction.save(decision) : saved;
    });
    return written ? Result<bool>(true) : passOn(written);
}

} // namespace

Status saveMisfits(Vault& vault, const ConfidentialRecords& confidential, DemoHouse& house,
                   const std::vector<ReportablePerson>& people) {
    const auto count = std::min(people.size(), kLookedAt);
    int made = 0;
    for (std::size_t i = 0; i < count && made < kPathways; ++i) {
        const auto explained = explainMisfit(vault, confidential, house, people[i].id);
        if (!explained) {
            return passOn(explained);
        }
        made += *explained ? 1 : 0;
    }
    return {};
}

} // namespace zaklon::demo
