// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/GroundChecklist.h"

#include <algorithm>
#include <variant>

namespace zaklon {

namespace {

using referrals::ConditionTest;
using From = GroundSource::From;

/// What a test looks at; with `facts` only what meets it.
class Sources {
  public:
    explicit Sources(const PathwayFacts* facts) : m_facts(facts) {}

    std::vector<GroundSource> of(const ConditionTest& test) {
        look(test);
        return std::move(m_found);
    }

  private:
    void look(const ConditionTest& test) {
        if (const auto* any = std::get_if<referrals::AnyFact>(&test.fact)) {
            std::for_each(any->parts.begin(), any->parts.end(),
                          [this](const ConditionTest& part) { look(part); });
        } else if (m_facts == nullptr || stateOf(test, *m_facts) == ConditionState::Met) {
            add(sourceOf(test));
        }
    }
    static GroundSource sourceOf(const ConditionTest& test) {
        if (const auto* coded = std::get_if<referrals::CodedFact>(&test.fact)) {
            return {From::Person, coded->field};
        }
        if (const auto* form = std::get_if<referrals::AssessmentFact>(&test.fact)) {
            return {From::Assessment, form->questionnaire};
        }
        const bool isOrigin = std::holds_alternative<referrals::OriginFact>(test.fact);
        return {isOrigin ? From::Origin : From::Documents};
    }
    void add(GroundSource source) {
        if (std::find(m_found.begin(), m_found.end(), source) == m_found.end()) {
            m_found.push_back(std::move(source));
        }
    }

    const PathwayFacts* m_facts;
    std::vector<GroundSource> m_found;
};

GroundState groundState(ConditionState proven, ConditionState claimed) {
    if (proven == ConditionState::Met) {
        return GroundState::Proven;
    }
    if (claimed == ConditionState::Met) {
        return GroundState::Claimed;
    }
    const bool isSilent = proven == ConditionState::Unknown && claimed == ConditionState::Unknown;
    return isSilent ? GroundState::NotLookedAt : GroundState::Unproven;
}

GroundLine lineOf(const referrals::GroundElement& element, const PathwayFacts& facts) {
    GroundLine line{element.label,
                    groundState(stateOf(element.proven, facts), stateOf(element.claimed, facts)),
                    {},
                    {}};
    if (line.state == GroundState::Proven) {
        line.restsOn = Sources(&facts).of(element.proven);
        return line;
    }
    if (line.state == GroundState::Claimed) {
        line.restsOn = Sources(&facts).of(element.claimed);
    }
    line.wouldProve = Sources(nullptr).of(element.proven);
    return line;
}

} // namespace

std::vector<GroundLine> groundChecklist(const referrals::PathwayDefinition& pathway,
                                        const PathwayFacts& facts) {
    std::vector<GroundLine> lines;
    for (const auto& element : pathway.grounds) {
        lines.push_back(lineOf(element, facts));
    }
    return lines;
}

} // namespace zaklon
