// SPDX-License-Identifier: GPL-3.0-or-later
// Why an invented person was referred, or a pathway began, although something did not fit (needs
// A22, B25).
#include "core/demo/CaseMakers.h"
#include "core/identification/Eligibility.h"
#include "core/referrals/ReferralRules.h"

#include <algorithm>

namespace zaklon::demo {

namespace {

bool fits(const Eligibility& eligibility) {
    return eligibility.state() != ConditionState::NotMet;
}

class ReasonMaker {
  public:
    ReasonMaker(const DemoHouse& house, DemoCase& made) : m_house(house), m_made(made) {}

    void explain(Referral& referral) {
        const auto& providers = m_house.providers();
        const auto provider =
            std::find_if(providers.begin(), providers.end(),
                         [&](const auto& each) { return each.id == referral.provider; });
        const bool asked = hasLeft(referral) && provider != providers.end();
        const auto facts = factsOn(referral.sentOn.value_or(m_house.today()));
        if (asked && !fits(eligibilityFor(*provider, m_house.pathways(), facts))) {
            referral.misfitReason = Code{"agreed"};
            m_made.narratives.push_back(narrativeFor(referral.id, referral.person, "referral",
                                                     m_house.say(Sentence::ExceptionAgreed)));
        }
    }

    void explain(PathwayDecision& decision) {
        const auto definition = m_house.pathways().current(decision.pathway.text);
        const bool asked = decision.choice == PathwayState::Running && definition != nullptr &&
                           definition->kind == referrals::PathwayKind::Choice;
        if (asked && !fits(eligibilityFor(*definition, factsOn(m_house.today())))) {
            decision.misfitReason = Code{"person_wishes"};
            m_made.narratives.push_back(narrativeFor(decision.id, decision.person,
                                                     "pathway_decision",
                                                     m_house.say(Sentence::WishesToTry)));
        }
    }

  private:
    EligibilityFacts factsOn(Date day) const {
        return {{m_made.person, m_made.documents, m_made.assessments, day}};
    }

    const DemoHouse& m_house;
    DemoCase& m_made;
};

} // namespace

void addMisfitReasons(const DemoHouse& house, DemoCase& made) {
    ReasonMaker maker(house, made);
    for (auto& referral : made.referrals) {
        maker.explain(referral);
    }
    for (auto& decision : made.decisions) {
        maker.explain(decision);
    }
}

} // namespace zaklon::demo
