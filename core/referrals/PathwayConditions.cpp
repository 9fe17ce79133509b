// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/PathwayConditions.h"

#include "core/assessments/AssessmentStore.h"
#include "core/assessments/FormOrder.h"
#include "core/base/IsAmong.h"
#include "core/vault/RequiredRecord.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace zaklon {

namespace {

using State = ConditionState;

/// Codes of every list that say nothing.
constexpr std::array<std::string_view, 2> kSaysNothing{"unknown", "not_asked"};

bool isUnknown(const Code& code) {
    return code.empty() || isAmong(code.text, kSaysNothing);
}

/// What is known of a coded field of the person.
std::vector<Code> knownCodes(const Person& person, std::string_view field) {
    const auto& description = describe<Person>();
    const auto index = description.indexOf(field);
    std::vector<Code> codes;
    if (index && description.fields[*index].kind == FieldKind::CodeSet) {
        FieldTraits<std::vector<Code>>::fromValue(toRow(person).values[*index], codes);
    } else if (index) {
        FieldTraits<Code>::fromValue(toRow(person).values[*index], codes.emplace_back());
    }
    if (field == "category" && person.gbvSurvivor) {
        codes.push_back({std::string(codeOf(PersonCategory::GbvSurvivor))});
    }
    codes.erase(std::remove_if(codes.begin(), codes.end(), isUnknown), codes.end());
    return codes;
}

State stateOf(const referrals::CodedFact& fact, const PathwayFacts& facts) {
    const auto known = knownCodes(facts.person, fact.field);
    const auto haveOne = [&](const std::vector<std::string>& codes) {
        return std::any_of(known.begin(), known.end(),
                           [&](const Code& code) { return isAmong(code.text, codes); });
    };
    if (known.empty()) {
        return State::Unknown;
    }
    if (haveOne(fact.noneOf)) {
        return State::NotMet;
    }
    if (haveOne(fact.anyOf) || fact.anyOf.empty()) {
        return State::Met;
    }
    return fact.noneOf.empty() && !fact.otherwiseUnknown ? State::NotMet : State::Unknown;
}

State stateOf(const referrals::DocumentFact& fact, const PathwayFacts& facts) {
    bool known = false;
    for (const auto& document : facts.documents) {
        if (!isAmong(document.kind.text, fact.kinds)) {
            continue;
        }
        const bool valid =
            !fact.valid || !document.validUntil || *document.validUntil >= facts.today;
        if (isAmong(document.state.text, fact.heldBy) && valid) {
            return State::Met;
        }
        known = known || !isUnknown(document.state);
    }
    return known ? State::NotMet : State::Unknown;
}

/// What the newest form says; too little known is unknown (domain.md 7).
State stateOf(const referrals::AssessmentFact& fact, const PathwayFacts& facts) {
    const Assessment* newest = nullptr;
    for (const auto& each : facts.assessments) {
        const bool counts = each.state == AssessmentState::Completed &&
                            each.questionnaire.text == fact.questionnaire;
        if (counts && (newest == nullptr || isLater(*newest, each))) {
            newest = &each;
        }
    }
    if (newest == nullptr || isAmong(newest->level.text, fact.unknownLevels)) {
        return State::Unknown;
    }
    return isAmong(newest->level.text, fact.levels) ? State::Met : State::NotMet;
}

bool holdsOne(const std::vector<Code>& codes, const std::vector<std::string>& wanted) {
    return wanted.empty() || std::any_of(codes.begin(), codes.end(), [&](const Code& code) {
               return isAmong(code.text, wanted);
           });
}

State stateOf(const referrals::OriginFact& fact, const PathwayFacts& facts) {
    bool known = false;
    for (const auto& origin : facts.origins) {
        const Code practice{std::string(codeOf(origin.practiceProtects))};
        if (isAmong(practice.text, fact.practiceProtects) &&
            holdsOne(origin.regions, fact.regions) && holdsOne(origin.sources, fact.sources)) {
            return State::Met;
        }
        known = known || !isUnknown(practice);
    }
    return known ? State::NotMet : State::Unknown;
}

State stateOf(const referrals::AnyFact& fact, const PathwayFacts& facts) {
    auto found = State::NotMet;
    for (const auto& part : fact.parts) {
        const auto state = zaklon::stateOf(part, facts);
        if (state == State::Met) {
            return state;
        }
        found = state == State::Unknown ? state : found;
    }
    return found;
}

} // namespace

ConditionState stateOf(const referrals::ConditionTest& test, const PathwayFacts& facts) {
    return std::visit([&](const auto& fact) { return stateOf(fact, facts); }, test.fact);
}

Result<PathwayFacts> readPathwayFacts(const CaseworkRecords& casework, const RecordId& person,
                                      Date today) {
    auto found = findRequired<Person>(casework, person);
    if (!found) {
        return passOn(found);
    }
    auto documents = casework.where<IdentityDocument>("person", person);
    if (!documents) {
        return passOn(documents);
    }
    auto assessments = casework.where<Assessment>("person", person);
    if (!assessments) {
        return passOn(assessments);
    }
    auto origins = casework.where<OriginAssessment>("person", person);
    if (!origins) {
        return passOn(origins);
    }
    return PathwayFacts{std::move(*found), std::move(*documents), std::move(*assessments), today,
                        std::move(*origins)};
}

std::vector<PathwayCondition> conditionsOf(const referrals::PathwayDefinition& pathway,
                                           const PathwayFacts& facts) {
    std::vector<PathwayCondition> found;
    for (const auto& condition : pathway.conditions) {
        found.push_back({condition.code, condition.label, stateOf(condition.test, facts)});
    }
    return found;
}

} // namespace zaklon
