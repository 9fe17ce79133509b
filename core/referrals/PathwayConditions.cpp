// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/PathwayConditions.h"

#include "core/assessments/AssessmentStore.h"
#include "core/vault/RequiredRecord.h"

#include <algorithm>
#include <array>

namespace zaklon {

namespace {

using State = ConditionState;

constexpr std::string_view kTraffickingIndicators = "TI-1";

bool isOneOf(const Code& code, std::initializer_list<std::string_view> list) {
    return std::find(list.begin(), list.end(), std::string_view(code.text)) != list.end();
}

bool isUnknown(const Code& code) {
    return code.empty() || isOneOf(code, {"unknown"});
}

State stateOf(bool met) {
    return met ? State::Met : State::NotMet;
}

State foreignNational(const PathwayFacts& facts) {
    const auto& status = facts.person.legalStatus;
    return isUnknown(status) ? State::Unknown : stateOf(!isOneOf(status, {"citizen"}));
}

State notInAsylumProcedure(const PathwayFacts& facts) {
    const auto& status = facts.person.legalStatus;
    return isUnknown(status) ? State::Unknown
                             : stateOf(!isOneOf(status, {"asylum_intent", "asylum_seeker"}));
}

/// Presumed victims have 90 days, identified ones a permit. A person at risk may become either.
State victimOrPresumed(const PathwayFacts& facts) {
    switch (facts.person.category) {
    case PersonCategory::IdentifiedVictim:
    case PersonCategory::PresumedVictim:
        return State::Met;
    case PersonCategory::NotConfirmed:
    case PersonCategory::AccompanyingFamilyMember:
    case PersonCategory::NoIndication:
        return State::NotMet;
    case PersonCategory::PersonAtRisk:
    case PersonCategory::PotentialVictim:
    case PersonCategory::GbvSurvivor:
        break;
    }
    return State::Unknown;
}

/// A paper that proves who she is, in her hands and valid.
State identityPaper(const PathwayFacts& facts) {
    bool known = false;
    for (const auto& document : facts.documents) {
        if (!isOneOf(document.kind, {"passport", "id_card", "travel_document", "foreigner_id"})) {
            continue;
        }
        const bool valid = !document.validUntil || *document.validUntil >= facts.today;
        if (isOneOf(document.state, {"held_by_person"}) && valid) {
            return State::Met;
        }
        known = known || !isUnknown(document.state);
    }
    return known ? State::NotMet : State::Unknown;
}

/// What the newest indicator form says; too little known is unknown (domain.md 7).
State traffickingIndications(const PathwayFacts& facts) {
    const Assessment* newest = nullptr;
    for (const auto& each : facts.assessments) {
        const bool counts = each.state == AssessmentState::Completed &&
                            each.questionnaire.text == kTraffickingIndicators;
        if (counts && (newest == nullptr || isLater(*newest, each))) {
            newest = &each;
        }
    }
    if (newest == nullptr || isOneOf(newest->level, {"insufficient"})) {
        return State::Unknown;
    }
    return stateOf(isOneOf(newest->level, {"strong", "possible"}));
}

State violenceRecorded(const PathwayFacts& facts) {
    const auto& known = facts.person.vulnerabilities;
    const bool recorded = facts.person.category == PersonCategory::GbvSurvivor ||
                          std::any_of(known.begin(), known.end(), [](const Code& code) {
                              return isOneOf(code, {"sexual_violence", "family_violence"});
                          });
    return recorded ? State::Met : State::Unknown; // not written down is not 'did not happen'
}

} // namespace

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
    return PathwayFacts{std::move(*found), std::move(*documents), std::move(*assessments), today};
}

std::vector<PathwayCondition> conditionsOf(std::string_view pathway, const PathwayFacts& facts) {
    if (pathway == "asylum") {
        return {{"foreign_national", foreignNational(facts)}};
    }
    if (pathway == "temporary_residence") {
        return {{"foreign_national", foreignNational(facts)},
                {"not_in_asylum_procedure", notInAsylumProcedure(facts)},
                {"victim_or_presumed", victimOrPresumed(facts)},
                {"identity_paper", identityPaper(facts)}};
    }
    if (pathway == "protection_of_victims") {
        return {{"trafficking_indications", traffickingIndications(facts)}};
    }
    if (pathway == "gbv_protection") {
        return {{"violence_recorded", violenceRecorded(facts)}};
    }
    return {};
}

} // namespace zaklon
